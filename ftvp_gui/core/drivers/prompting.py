"""Prompt work: writing prompts and keeping them right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, power
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_LIVE_MONTH, ONCE
from ftvp_gui.core.units import Unit


def _scale(ctx: Context) -> Value:
    work = ctx.workload
    return power(work.tasks, work.task_exponent) * power(work.complexity, work.complexity_exponent)


PROMPT_SCALE = Term(
    "prompt_scale", "growth of prompt work with tasks and complexity", _scale, Unit.TIMES, monthly=False
)
"""1 for one simple task; twice the tasks or twice the complexity is more than twice the work."""


class PromptWriting(Driver):
    """Writing, trying and polishing prompts until go-live. It takes time, so it moves the date."""

    title: ClassVar[str] = "Prompt writing"
    family: ClassVar[Family] = Family.PROMPTING

    hours: Estimate = amount(
        "Work for one simple task",
        Unit.HOURS,
        (12, 40, 120),
        source=assumed("judgement: 8 to 200 hours"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx[PROMPT_SCALE] * ctx.team.prompter, ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.hours * ctx[PROMPT_SCALE] / ctx.team.prompter_hours


class PromptUpkeep(Driver):
    """Regression work on live prompts: new cases, silent changes of the model, repairs. Excludes moves to a new model
    (Migration)."""

    title: ClassVar[str] = "Prompt upkeep"
    family: ClassVar[Family] = Family.PROMPTING

    hours: Estimate = amount(
        "Work for one simple task",
        Unit.HOURS_PER_MONTH,
        (1, 4, 12),
        source=assumed("judgement: 1 to 16 hours a month"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx[PROMPT_SCALE] * ctx.team.prompter, EACH_LIVE_MONTH)
