"""As today: the baseline that says whether to do anything at all."""

from __future__ import annotations

from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, Approach
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import words
from ftvp_gui.core.drivers.errors import WrongAnswers
from ftvp_gui.core.drivers.latency import SlowAnswers
from ftvp_gui.core.drivers.people import Review, found_by_review
from ftvp_gui.core.drivers.today import TodayWork
from ftvp_gui.core.formula import Value


class AsToday(Approach):
    """Nothing is built: people or the system that exists go on. It tells whether the others are worth it at all."""

    title: ClassVar[str] = "As today"
    ramps: ClassVar[bool] = False

    kind: Literal["as_today"] = "as_today"
    name: str = words("Name", "As today", help=NAME_HELP)

    work: TodayWork = TodayWork()
    review: Review = Review(enabled=False)
    wrong: WrongAnswers = WrongAnswers()
    slow: SlowAnswers = SlowAnswers(enabled=False)

    def held_out(self, ctx: Context) -> Value:
        return ctx.quality.today_right

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)
