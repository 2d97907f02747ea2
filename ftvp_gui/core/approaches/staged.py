"""Staged: prompt now, tune later from what the prompted system has logged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, SerializeAsAny

from ftvp_gui.core.approach import NAME_HELP, Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.nested import load_single
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import amount, assumed, words
from ftvp_gui.core.drivers.staging import HARVESTED, ChangeOver, Harvest
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, divide, maximum, minimum, where
from ftvp_gui.core.timing import BEGINS, FOREVER, GO_LIVE, LEAD, SERVED
from ftvp_gui.core.units import Unit


class Staged(Approach):
    """A prompted system goes live first; a tuned one takes over in a later month, trained on what was logged."""

    title: ClassVar[str] = "Prompt now, tune later"
    answers: ClassVar[bool] = False
    roles: ClassVar[Mapping[str, str]] = {"first": "Now", "then": "Later"}

    kind: Literal["staged"] = "staged"
    name: str = words("Name", "Prompt now, tune later", help=NAME_HELP)

    month: Estimate = amount(
        "Month of the take-over",
        Unit.MONTHS,
        12,
        source=assumed("a year, until you choose"),
        bounds=(0.0, 600.0),
        help="The tuned system takes over in this month; its project begins as much earlier as it takes. 0: tuned "
        "from the start. Beyond the months compared: prompted for ever.",
    )
    first: Annotated[SerializeAsAny[Approach], BeforeValidator(load_single)] = Prompting(id="first")
    then: Annotated[SerializeAsAny[Approach], BeforeValidator(load_single)] = FineTuning(id="then")
    harvest: Harvest = Harvest()
    changeover: ChangeOver = ChangeOver()

    def lead(self, ctx: Context) -> Value:
        """Months until the first of the two is live."""
        first, then = ctx.part("first"), ctx.part("then")
        return where(ctx.own.month > 0.0, minimum(first[LEAD], then[GO_LIVE]), then[GO_LIVE])

    def part_exists(self, role: str, ctx: Context) -> Value:
        if role == "first":
            return where(ctx.own.month > 0.0, 1.0, 0.0)
        return where(ctx.own.month < float(ctx.months), 1.0, 0.0)

    def part_begins(self, role: str, ctx: Context) -> Value:
        if role == "first":
            return 0.0
        begins = maximum(0.0, ctx.own.month - ctx.part("then")[LEAD])
        return begins + FOREVER * (1.0 - self.part_exists("then", ctx))

    def part_stops(self, role: str, ctx: Context) -> Value:
        if role == "then":
            return FOREVER
        return where(ctx.own.month > 0.0, ctx.part("then")[GO_LIVE], 0.0)

    def part_waiting(self, role: str, ctx: Context) -> Value:
        first = self.part_exists("first", ctx)
        whose = first if role == "first" else 1.0 - first
        return whose * (1.0 - ctx.part("first")[SERVED] - ctx.part("then")[SERVED])

    def part_upfront(self, role: str, ctx: Context) -> Value:
        if role == "first":
            return 1.0
        then = ctx.part("then")
        before = divide(ctx[GO_LIVE] - then[BEGINS], then[LEAD], 1.0)
        return minimum(1.0, maximum(0.0, before))

    def part_anew(self, role: str, ctx: Context) -> Value:
        """The second system takes the test sets and the index of the first."""
        return 1.0 if role == "first" else 1.0 - self.part_exists("first", ctx)

    def examples_gained(self, ctx: Context) -> Value:
        return ctx[HARVESTED] if ctx.own.harvest.enabled else 0.0

    def part_examples(self, role: str, ctx: Context) -> Value:
        return ctx[HARVESTED] if role == "then" and ctx.own.harvest.enabled else 0.0
