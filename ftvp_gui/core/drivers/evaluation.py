"""Evaluation: building test sets and running them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Timing
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_LIVE_MONTH, ONCE, anew
from ftvp_gui.core.units import Unit


def evaluation_runs(runs: Value, ctx: Context, when: Timing) -> Iterable[Flow]:
    """So many runs over all test sets: the model's tokens, which are priced by a list, and the judge."""
    x = ctx.own.evaluation
    items = runs * x.items * ctx.workload.tasks
    yield Flow(items * ctx.approach.request_price(ctx), when, listed=ctx.approach.computes_by_list(ctx))
    yield Flow(items * x.judge, when)


class Evaluation(Driver):
    """Test sets, at least one per task, and the runs over them before and after go-live. Excludes the runs of a move to
    a new model (Migration, Forced re-tune)."""

    title: ClassVar[str] = "Evaluation"
    family: ClassVar[Family] = Family.EVALUATION

    items: Estimate = amount(
        "Test items per task",
        Unit.ITEMS,
        (150, 300, 600),
        bounds=(1, 1e6),
        shared=Shared.PROJECT,
        source=assumed("judgement; 384 items would give plus or minus 3 points at 90 % accuracy (binomial)"),
    )
    minutes: Estimate = amount(
        "Expert time per simple item",
        Unit.MINUTES,
        (3, 6, 12),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )
    runs: Estimate = amount(
        "Runs before go-live", Unit.RUNS, (5, 15, 40), source=assumed("judgement: 2 to 50 per release")
    )
    monthly_runs: Estimate = amount("Runs per month after", Unit.RUNS, (0.5, 2, 6), source=assumed("judgement"))
    judge: Estimate = amount(
        "Judge per item",
        Unit.MONEY_PER_ITEM,
        (0.0005, 0.002, 0.01),
        shared=Shared.PROJECT,
        source=assumed("judgement: one call of a mid-priced model per item; near 0 for exact answers"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(_work(x, ctx) * ctx.team.expert, ONCE)
        yield from evaluation_runs(x.runs, ctx, ONCE)
        yield from evaluation_runs(x.monthly_runs, ctx, EACH_LIVE_MONTH)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return _work(x, ctx) / ctx.team.expert_hours


def _work(x: Inputs, ctx: Context) -> Value:
    """Expert hours for the test sets; none where another system's serve."""
    hours = x.items * ctx.workload.tasks * x.minutes * ctx.workload.complexity / 60.0
    return hours * anew(ctx)
