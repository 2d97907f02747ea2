"""Bought GPUs: how many the work needs, when they are bought and bought again, and what they are worth at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import amount, assumed, flag
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.gpu_serving import SERVING_GPUS
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, cumulative, earlier, highest, maximum, minimum, previous, where
from ftvp_gui.core.gpus import rented
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import LIVE, STOPS
from ftvp_gui.core.units import Unit

SHORTEST_LIFE = 12.0


def _needed(ctx: Context, serving: Value) -> Value:
    """GPUs for serving and for training, which may use the serving ones in quiet hours."""
    own = ctx.own
    trains = any(section.enabled for section in (own.training, own.repeats, own.retraining, own.retune))
    training = float(own.training.gpus) if trains else 0.0
    return maximum(serving, training) if own.purchase.together else serving + training


def _fleet(ctx: Context) -> Value:
    return highest(_needed(ctx, ctx[SERVING_GPUS]) * ctx[STARTED])


def _new(ctx: Context) -> Value:
    """GPUs that begin their life in the month: more are needed, or a life is over."""
    more = ctx[FLEET] - previous(ctx[FLEET])
    again = more
    for lives in range(1, int((ctx.months - 1) / SHORTEST_LIFE) + 1):
        again = again + earlier(more, lives * ctx.own.purchase.life)
    return again


def _first(ctx: Context) -> Value:
    return ctx[NEW] * ctx[STARTED] * (1.0 - minimum(1.0, previous(cumulative(ctx[STARTED]))))


def _later(ctx: Context) -> Value:
    # What comes of age after the system was replaced is not bought again.
    return ctx[NEW] * ctx[STARTED] - ctx[FIRST_GPUS]


def _left(ctx: Context) -> Value:
    # Sold when the system is replaced or the horizon ends.
    end = minimum(float(ctx.months), ctx[STOPS])
    share = maximum(0.0, 1.0 - maximum(0.0, end - ctx.t) / ctx.own.purchase.life)
    last = where(ctx.t < end, 1.0, 0.0) * where(ctx.t + 1.0 >= end, 1.0, 0.0)
    return cumulative(ctx[NEW] * ctx[STARTED] * share) * last


STARTED = Term("started", "1 from go-live on", lambda ctx: where(ctx[LIVE] > 1e-9, 1.0, 0.0), Unit.COUNT)
FLEET = Term("fleet", "GPUs in the house", _fleet, Unit.COUNT)
NEW = Term("new_gpus", "GPUs that begin their life in the month", _new, Unit.COUNT, event=True)
FIRST_GPUS = Term("first_gpus", "GPUs bought for go-live", _first, Unit.COUNT, event=True, prepares=True)
LATER = Term("later_gpus", "GPUs bought in the month, after go-live", _later, Unit.COUNT, event=True)
LEFT = Term("gpus_left", "new GPUs that those at the end are worth", _left, Unit.COUNT, event=True)


class GpuPurchase(Driver):
    """Buying GPUs: at go-live those that it needs, later more as the work grows, and all again at the end of their
    life, at today's price. When the system is replaced or the horizon ends they are sold for what they are worth."""

    title: ClassVar[str] = "Purchase of GPUs"
    family: ClassVar[Family] = Family.SERVING

    price: Estimate = amount(
        "Price of one GPU",
        Unit.USD,
        None,
        source=assumed("unknown until entered"),
        help="With its share of the machine, network and installation.",
    )
    life: Estimate = amount(
        "Life of a GPU",
        Unit.MONTHS,
        (36, 48, 72),
        bounds=(SHORTEST_LIFE, 600),
        source=assumed("judgement: large operators write servers off over five to six years; GPUs age faster"),
        help="After this it is bought again, in whole months.",
    )
    resale: Estimate = amount(
        "Sold at the end for",
        Unit.SHARE,
        (0.2, 0.5, 0.8),
        source=assumed("judgement: of the price less its age, straight-line over the life"),
        help="Of what is left of the price by age: half of the life over, half of the price left, times this.",
    )
    together: bool = flag(
        "Train on the GPUs that answer", True, help="In quiet hours. Off: training has GPUs of its own."
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        if rented(ctx):
            return
        price = x.price * ctx.money.per_usd
        yield Flow(price, (FIRST_GPUS,), listed=True)
        yield Flow(price, (LATER,), listed=True)
        yield Flow(-1.0 * (x.resale * price), (LEFT,), listed=True)
