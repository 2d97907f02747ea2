"""Training again: every few months, until the provider ends tuning or a new base sets the clock back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import Shared, amount, assumed, day
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_USED, collection_cost, labels
from ftvp_gui.core.drivers.training import training_runs
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, floor, just_before, maximum, minimum, previous
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.quantity import Hazard
from ftvp_gui.core.shutdowns import MOVED, SHUTDOWNS
from ftvp_gui.core.timing import FOREVER, GO_LIVE, STOPS
from ftvp_gui.core.units import Unit


def _trained(ctx: Context) -> Value:
    """Month of the last training on a new base: go-live, or the last shutdown of the base."""
    return maximum(ctx[GO_LIVE], ctx[MOVED] - 1.0)


def may_end(ctx: Context) -> bool:
    """Whether the provider may stop training: by an announced date or by chance."""
    return ctx.own.retraining.ends is not None or ctx.own.retraining.knows("exit")


def tuning_ends(ctx: Context) -> Value:
    """Month after which the provider trains no more: as announced, else as chance has it; () or (draw,)."""
    if ctx.own.retraining.ends is not None:
        return ctx.month_of(ctx.own.retraining.ends)
    # Chance begins with the project's own training: nobody starts where training has ended already.
    return ctx[GO_LIVE] + ctx.own.retraining.exit if may_end(ctx) else FOREVER


def _trainable_for(ctx: Context) -> Value:
    """Months of the present base in which it can be trained again; after a move the successor's provider trains."""
    return maximum(0.0, tuning_ends(ctx) - ctx[GO_LIVE]) + 1e6 * minimum(ctx[SHUTDOWNS], 1.0)


def _rounds(ctx: Context, month: Value) -> Value:
    until = month if ctx.parent is None else minimum(month, ctx[STOPS])
    age = maximum(0.0, until - ctx[BASE_TRAINED])
    if may_end(ctx):
        age = minimum(age, ctx[TRAINABLE])
    return floor(age / ctx.own.retraining.every)


def _retrained(ctx: Context) -> Value:
    # A round that is due when a month begins belongs to that month, so one due at the horizon's end is not counted.
    # A new base sets the count back to nothing, which is not a training.
    return maximum(0.0, ctx[ROUNDS] - previous(ctx[ROUNDS]))


def _since(ctx: Context) -> Value:
    middle = ctx.t + 0.5
    age = maximum(0.0, middle - ctx[BASE_TRAINED])
    if not ctx.own.retraining.enabled:
        return age
    return maximum(0.0, age - _rounds(ctx, middle) * ctx.own.retraining.every)


TUNING_ENDS = Term("tuning_ends", "month in which the provider ends tuning", tuning_ends, Unit.MONTHS, monthly=False)
BASE_TRAINED = Term("base_trained", "month of the last training on a new base", _trained, Unit.MONTHS)
TRAINABLE = Term("trainable", "months in which the base can be trained again", _trainable_for, Unit.MONTHS)
ROUNDS = Term(
    "rounds", "re-trainings of the base so far", lambda ctx: _rounds(ctx, just_before(ctx.t + 1.0)), Unit.COUNT
)
RETRAINED = Term("retrained", "re-trainings in the month", _retrained, Unit.COUNT, event=True)
SINCE_TRAINING = Term("since_training", "months since the last training", _since, Unit.MONTHS)


class Retraining(Driver):
    """Training again because the world moves: new examples, runs and work every few months. A forced re-tune resets
    its clock; from the end of tuning on it stops, until the work has moved to another provider."""

    title: ClassVar[str] = "Re-training"
    family: ClassVar[Family] = Family.CHANGE

    every: Estimate = amount(
        "Trained again every",
        Unit.MONTHS,
        (3, 6, 12),
        bounds=(0.5, 600),
        source=assumed("judgement; practitioners speak of 90 days to a quarter, slower tasks hold longer"),
        shared=Shared.PROJECT,
    )
    share: Estimate = amount(
        "New examples per round",
        Unit.SHARE,
        (0.1, 0.25, 0.6),
        source=assumed("judgement: of the examples trained on"),
        shared=Shared.PROJECT,
    )
    runs: Estimate = amount(
        "Runs per round", Unit.RUNS, (1, 2, 5), bounds=(0.5, 100), source=assumed("judgement"), shared=Shared.PROJECT
    )
    hours: Estimate = amount(
        "Work per round", Unit.HOURS, (6, 16, 60), source=assumed("judgement: 4 to 80 hours"), shared=Shared.PROJECT
    )
    exit: Estimate = amount(
        "Until the provider ends tuning",
        Unit.MONTHS,
        Hazard(yearly=0.25),
        luck=True,
        optional=True,
        source=assumed("judgement: OpenAI and Cohere left managed tuning between 2025 and 2027"),
        help="A chance per year, unless an end is announced. Then nothing is trained again there, and at the next "
        "shutdown the work moves to another provider. Not known: it never happens.",
    )
    ends: dt.date | None = day(
        "Training ends on", None, help="The day after which the provider accepts no training any more."
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        examples = x.share * ctx[EXAMPLES_USED]
        yield Flow(examples * collection_cost(ctx) + x.hours * ctx.team.engineer, (RETRAINED,))
        yield from labels(examples, ctx, (RETRAINED,))
        yield from training_runs(x.runs, ctx, (RETRAINED,))
