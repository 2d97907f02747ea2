"""The work as it is done today: by people or by a system that exists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_LIVE_MONTH, EACH_REQUEST


class TodayWork(Driver):
    """Every request is done as today. What it costs and how often it is right stand under Quality and value, the same
    that other approaches pay until they are live."""

    title: ClassVar[str] = "The work as today"
    family: ClassVar[Family] = Family.PEOPLE
    hidden: ClassVar[bool] = False

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(ctx.quality.today_cost, EACH_REQUEST)
        yield Flow(ctx.quality.today_fixed, EACH_LIVE_MONTH)
