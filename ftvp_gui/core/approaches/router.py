"""Router: a small model answers first, and what its check stops goes to a large one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, SerializeAsAny

from ftvp_gui.core.approach import NAME_HELP, Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.nested import load_single
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import assumed, words
from ftvp_gui.core.drivers.checking import Checking
from ftvp_gui.core.drivers.data import EXAMPLES_MISSING
from ftvp_gui.core.drivers.routing import HarderCases, Routing
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.formula import Value, maximum
from ftvp_gui.core.outcomes import PASSED_ON, checking
from ftvp_gui.core.quantity import Fixed, Whole
from ftvp_gui.core.timing import GO_LIVE, LEAD, SERVED


def _once() -> Estimate:
    source: Provenance = assumed("a router passes on at once")
    return Estimate(quantity=Whole(of=Fixed(value=1)), provenance=source)


class Router(Approach):
    """A small tuned model answers, and a share of requests that it is unsure of goes on to a large prompted one."""

    title: ClassVar[str] = "Small model first, large one behind"
    answers: ClassVar[bool] = False
    roles: ClassVar[Mapping[str, str]] = {"small": "Answers first", "large": "Answers the rest"}

    kind: Literal["router"] = "router"
    name: str = words("Name", "Small first, large behind", help=NAME_HELP)

    small: Annotated[SerializeAsAny[Approach], BeforeValidator(load_single)] = FineTuning(
        id="small", checking=Checking(tries=_once())
    )
    large: Annotated[SerializeAsAny[Approach], BeforeValidator(load_single)] = Prompting(id="large")
    routing: Routing = Routing()
    harder: HarderCases = HarderCases()

    @classmethod
    def taken_as(cls, role: str, part: Approach) -> Approach:
        """Only what a check stops is passed on, so the small one needs a check; it passes on at once."""
        check = getattr(part, "checking", None)
        if role != "small" or not isinstance(check, Checking) or check.enabled:
            return part
        return part.replace(checking=check.replace(enabled=True, tries=_once()))

    def lead(self, ctx: Context) -> Value:
        """The two are prepared side by side by different people; then the switch between them is built."""
        both = maximum(ctx.part("small")[LEAD], ctx.part("large")[LEAD])
        for _, driver, inputs in ctx.drivers():
            both = both + driver.lead(inputs, ctx)
        return both

    def part_begins(self, role: str, ctx: Context) -> Value:
        """Late enough to be ready with the other."""
        return ctx[GO_LIVE] - ctx.part(role)[LEAD]

    def part_routes(self, role: str, ctx: Context) -> Value:
        if role == "small":
            return 1.0
        return ctx.part("small")[PASSED_ON] if checking(ctx.part("small")) is not None else 0.0

    def part_served(self, role: str, served: Value, ctx: Context) -> Value:
        return served * self.part_routes(role, ctx)

    def part_waiting(self, role: str, ctx: Context) -> Value:
        return 1.0 - ctx.part("small")[SERVED] if role == "small" else 0.0 * ctx.t

    def part_anew(self, role: str, ctx: Context) -> Value:
        """One set of tests and one index serve both."""
        return 1.0 if role == "small" else 0.0

    def part_examples(self, role: str, ctx: Context) -> Value:
        """What was labelled for the small one trains a large one too."""
        small = ctx.part("small")
        return small[EXAMPLES_MISSING] if role == "large" and small.approach.tunes else 0.0

    def part_loss(self, role: str, ctx: Context) -> Value:
        return ctx.own.harder.loss if role == "large" and ctx.own.harder.enabled else 0.0

    def takes_over(self, role: str) -> str | None:
        return "large" if role == "small" else None
