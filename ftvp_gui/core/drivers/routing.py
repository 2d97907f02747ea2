"""Routing: building the switch between a small and a large model, and the harder cases that reach the large one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.accuracy import placed, slip
from ftvp_gui.core.context import Context, Flow, inside
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import each_answer
from ftvp_gui.core.timing import EACH_LIVE_MONTH, ONCE
from ftvp_gui.core.units import Unit


class Routing(Driver):
    """The rule that decides which answers of the small model stand: built, tuned to the traffic and kept right."""

    title: ClassVar[str] = "Routing"
    family: ClassVar[Family] = Family.SERVING

    hours: Estimate = amount(
        "Building and calibrating it",
        Unit.HOURS,
        (16, 40, 120),
        source=assumed("judgement: threshold, tests, fall-back"),
    )
    upkeep: Estimate = amount("Keeping it calibrated", Unit.HOURS_PER_MONTH, (1, 4, 12), source=assumed("judgement"))

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx.team.engineer, ONCE)
        yield Flow(x.upkeep * ctx.team.engineer, EACH_LIVE_MONTH)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.hours / ctx.team.engineer_hours


class HarderCases(Driver):
    """What the small model could not answer is harder than the rest, so the large one is wrong more often there. Its
    other wrong answers are counted with it."""

    title: ClassVar[str] = "Harder cases"
    family: ClassVar[Family] = Family.ERRORS

    loss: Estimate = amount(
        "Accuracy lost on what is passed on",
        Unit.POINTS,
        (0.02, 0.06, 0.15),
        bounds=(0.0, 1.0),
        source=assumed("judgement: measure the large model on what the small one passes on"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        large = ctx.part("large")
        when = tuple(inside(("large",), term) for term in each_answer(large))
        yield Flow(placed(large) * slip(large) * ctx.quality.error_cost, when)
