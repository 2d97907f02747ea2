"""As today: the baseline that says whether to do anything at all."""

from __future__ import annotations

from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, Approach
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import amount, assumed, words
from ftvp_gui.core.drivers.errors import WrongAnswers
from ftvp_gui.core.drivers.latency import SlowAnswers
from ftvp_gui.core.drivers.people import Review, found_by_review
from ftvp_gui.core.drivers.today import TodayWork
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit


class TodayAccuracy(Section):
    """How often the work is right as it is done today."""

    title: ClassVar[str] = "Accuracy"

    right: Estimate = amount(
        "Right answers today",
        Unit.SHARE,
        (0.90, 0.95, 0.985),
        source=assumed("this decides the result: have a hundred finished cases checked"),
    )


class AsToday(Approach):
    """Nothing is built: people or the system that exists go on. It tells whether the others are worth it at all."""

    title: ClassVar[str] = "As today"

    kind: Literal["as_today"] = "as_today"
    name: str = words("Name", "As today", help=NAME_HELP)

    accuracy: TodayAccuracy = TodayAccuracy()
    work: TodayWork = TodayWork()
    review: Review = Review(enabled=False)
    wrong: WrongAnswers = WrongAnswers()
    slow: SlowAnswers = SlowAnswers(enabled=False)

    def held_out(self, ctx: Context) -> Value:
        return ctx.own.accuracy.right

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)
