"""Changing over from a prompted to a tuned system, and what the first one's log is worth to the second."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, inside
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, maximum, minimum, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import BUILD, GO_LIVE, risen
from ftvp_gui.core.units import Unit


def _logged(ctx: Context) -> Value:
    """Requests answered by the first system until the log is read, at the first month's traffic."""
    then = ctx.part("then")
    approval = then.own.approval if hasattr(then.approach, "approval") else 0.0
    read = ctx.own.month - maximum(ctx.own.harvest.before, approval)
    age = read - ctx.part("first")[GO_LIVE]
    months = maximum(0.0, age) if ctx.workload.nothing("ramp") else risen(age, ctx.workload.ramp)
    return ctx.workload.volume * months * ctx.approach.part_exists("first", ctx)


def _harvested(ctx: Context) -> Value:
    then = ctx.part("then")
    lacking = maximum(0.0, then.approach.examples_needed(then) - ctx.strategy.examples_available)
    return minimum(ctx[LOGGED] * ctx.own.harvest.usable, lacking)


def _takes_over(ctx: Context) -> Value:
    month = ctx.part("then")[GO_LIVE]
    both = ctx.approach.part_exists("first", ctx) * ctx.approach.part_exists("then", ctx)
    both = both * where(ctx.part("first")[GO_LIVE] < month, 1.0, 0.0)
    return both * where(ctx.t <= month, 1.0, 0.0) * where(ctx.t + 1.0 > month, 1.0, 0.0)


LOGGED = Term("logged", "requests logged before tuning begins", _logged, Unit.REQUESTS, monthly=False)
HARVESTED = Term("harvested", "examples taken from the log", _harvested, Unit.ITEMS, monthly=False)
TAKE_OVER = Term("take_over", "the tuned system takes over", _takes_over, Unit.COUNT, event=True)


class Harvest(Driver):
    """Answers that users accepted become training examples after a short look; they replace labelling from nothing."""

    title: ClassVar[str] = "Examples from the log"
    family: ClassVar[Family] = Family.DATA

    usable: Estimate = amount(
        "Requests that give an example",
        Unit.SHARE,
        (0.005, 0.02, 0.08),
        source=assumed("judgement: accepted, varied and cleared for training"),
    )
    before: Estimate = amount(
        "Log read before take-over by",
        Unit.MONTHS,
        (1, 2, 4),
        source=assumed("judgement: the time that tuning takes"),
        help="What is logged later comes too late for the first training.",
    )
    minutes: Estimate = amount(
        "Look at each",
        Unit.MINUTES,
        (0.1, 0.3, 1.0),
        source=assumed("judgement: a glance by an annotator, at complexity 1"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        look = x.minutes * ctx.workload.complexity / 60.0 * ctx.team.annotator
        yield Flow(ctx[HARVESTED] * look, (inside(("then",), BUILD),))


class ChangeOver(Driver):
    """The tuned system takes over: both run side by side for a while, and people move traffic and watch. Excludes the
    tuned system's own project, which is counted with it."""

    title: ClassVar[str] = "Change-over"
    family: ClassVar[Family] = Family.CHANGE

    hours: Estimate = amount(
        "Work of changing over",
        Unit.HOURS,
        (8, 24, 80),
        source=assumed("judgement: shadow traffic, comparison, switching, watching"),
        shared=Shared.PROJECT,
    )
    overlap: Estimate = amount(
        "Both run for",
        Unit.MONTHS,
        (0.25, 0.5, 1.0),
        source=assumed("judgement: two weeks"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx.team.engineer, (TAKE_OVER,))
        first = ctx.part("first")
        for flow in first.approach.answering(x.overlap, first):
            when = tuple(inside(("first",), term) for term in flow.timing)
            yield Flow(flow.amount, (*when, TAKE_OVER), listed=flow.listed)
