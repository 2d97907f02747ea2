"""Change that is forced: the base model is shut down, and the work moves or is tuned again."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import Shared, amount, assumed, choice
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.evaluation import evaluation_runs
from ftvp_gui.core.drivers.prompting import PROMPT_SCALE
from ftvp_gui.core.drivers.retraining import may_end, tuning_ends
from ftvp_gui.core.drivers.serving import token_flows
from ftvp_gui.core.drivers.training import tuning_cycle
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import traffic
from ftvp_gui.core.shutdowns import SHUTDOWN, SHUTDOWNS
from ftvp_gui.core.units import Unit

LEFT = Term(
    "left",
    "the provider has ended tuning",
    lambda ctx: where(ctx.t + 1.0 > tuning_ends(ctx), 1.0, 0.0) * where(ctx[SHUTDOWNS] < 1.5, 1.0, 0.0),
    Unit.COUNT,
)
"""1 at a shutdown that finds the provider gone; only the first base's provider is followed."""


class Porting(StrEnum):
    """How often a tuned system moves to another provider after an announced end of tuning."""

    ONCE = "once, to one that stays"
    EVERY = "at every shutdown"


class Migration(Driver):
    """The base model is shut down: prompts are ported, tested again, and both models run side by side for a while."""

    title: ClassVar[str] = "Migration to a new model"
    family: ClassVar[Family] = Family.CHANGE

    hours: Estimate = amount(
        "Porting one simple task",
        Unit.HOURS,
        (8, 24, 100),
        source=assumed("judgement: 8 to 160 hours"),
        shared=Shared.PROJECT,
    )
    runs: Estimate = amount(
        "Evaluation runs", Unit.RUNS, (4, 10, 25), source=assumed("judgement"), shared=Shared.PROJECT
    )
    overlap: Estimate = amount(
        "Both models run for",
        Unit.MONTHS,
        (0.25, 0.5, 1.0),
        source=assumed("judgement: two weeks"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        work = x.hours * ctx[PROMPT_SCALE] * ctx.team.prompter
        yield Flow(work, (SHUTDOWN,))
        yield from evaluation_runs(x.runs, ctx, (SHUTDOWN,))
        yield from token_flows(ctx, x.overlap, (*traffic(ctx), SHUTDOWN))


class ForcedRetune(Driver):
    """The base under a tuned model is shut down, and the tuned model dies with it: all training runs and the work of a
    first cycle again, on the same examples, and porting where the provider offers no tuning any more."""

    title: ClassVar[str] = "Forced re-tune"
    family: ClassVar[Family] = Family.CHANGE

    runs: Estimate = amount(
        "Evaluation runs", Unit.RUNS, (4, 10, 25), source=assumed("judgement"), shared=Shared.PROJECT
    )
    leaves: Estimate = amount(
        "Chance that the provider leaves tuning",
        Unit.SHARE,
        (0.1, 0.35, 0.7),
        source=assumed("judgement: two of the well-known providers ended managed tuning between 2025 and 2027"),
        help="At a shutdown, where neither a date nor a chance of the end of tuning stands under Re-training.",
        shared=Shared.PROJECT,
    )
    porting: Estimate = amount(
        "Work of moving to another provider",
        Unit.HOURS,
        (20, 60, 200),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )

    ported: Porting = choice(
        "After an announced end it moves",
        Porting.ONCE,
        help="To another provider: at the first shutdown after the end of tuning, or at every one from the start.",
    )
    overlap: Estimate = amount(
        "Both models run for",
        Unit.MONTHS,
        (0.1, 0.25, 0.75),
        source=assumed("judgement: a week"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        porting = x.porting * ctx.team.engineer
        if ctx.own.retraining.ends is not None and x.ported is Porting.EVERY:
            yield Flow(porting, (SHUTDOWN,))
        elif may_end(ctx):
            yield Flow(porting, (SHUTDOWN, LEFT))
        else:
            yield Flow(x.leaves * porting, (SHUTDOWN,))
        yield from tuning_cycle(ctx, (SHUTDOWN,))
        yield from evaluation_runs(x.runs, ctx, (SHUTDOWN,))
        if not x.nothing("overlap"):
            yield from token_flows(ctx, x.overlap, (*traffic(ctx), SHUTDOWN))
