"""How a system's token prices move: by announced steps, and at a move to a new model that is paid for."""

from __future__ import annotations

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.formula import Value, exp, log, minimum, where
from ftvp_gui.core.shutdowns import MOVED
from ftvp_gui.core.units import Unit


def _fallen(ctx: Context) -> Value:
    fallen = exp(ctx[MOVED] * (log(1.0 - ctx.own.offer.price_decline) / 12.0))
    if ctx.own.offer.surely("tokenizer", 1.0):
        return fallen
    return fallen * where(ctx[MOVED] > 0.0, ctx.own.offer.tokenizer, 1.0)


def priced(ctx: Context, side: str) -> tuple[Value, Term]:
    """A price per million tokens as an amount and the factor that moves it; `side` is "input" or "output".

    Without announced steps input and output move alike, so that their flows are added before they are spread.
    """
    offer = ctx.own.offer
    price = offer.input_price if side == "input" else offer.output_price
    if not offer.steps:
        return price, PRICE_LEVEL
    return 1.0, INPUT_PRICE if side == "input" else OUTPUT_PRICE


def price_clock(ctx: Context) -> Value:
    """Months from the start to the moment whose announced prices hold: mid-month, and no later than the move."""
    return minimum(ctx.t, where(ctx[MOVED] > 0.0, ctx[MOVED] - 1.0, 1e6)) + 0.5


def _stepped(ctx: Context, side: str) -> Value:
    """The announced price of the month, until the move; from then on the successor's, fallen from the last."""
    clock = price_clock(ctx)
    price: Value = ctx.own.offer.input_price if side == "input" else ctx.own.offer.output_price
    for step in sorted(ctx.own.offer.steps, key=lambda step: step.since):
        price = where(clock >= ctx.month_of(step.since), getattr(step, side), price)
    return price * ctx[PRICE_LEVEL]


PRICE_LEVEL = Term("price_level", "price against today's after moves to new models", _fallen)
INPUT_PRICE = Term("input_price", "input price of the month", lambda ctx: _stepped(ctx, "input"), Unit.USD_PER_MTOK)
OUTPUT_PRICE = Term("output_price", "output price of the month", lambda ctx: _stepped(ctx, "output"), Unit.USD_PER_MTOK)
