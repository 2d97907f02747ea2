"""The work as it is done today: by people or by a system that exists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_LIVE_MONTH, EACH_REQUEST
from ftvp_gui.core.units import Unit


class TodayWork(Driver):
    """Every request is done as today. Its cost per request stands under Quality and value, the same that other
    approaches pay until they are live."""

    title: ClassVar[str] = "The work as today"
    family: ClassVar[Family] = Family.PEOPLE
    hidden: ClassVar[bool] = False

    fixed: Estimate = amount(
        "Fixed cost of today's way",
        Unit.MONEY_PER_MONTH,
        0.0,
        source=assumed("none until you enter it: licences, a desk, a system that runs"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(ctx.quality.today_cost, EACH_REQUEST)
        yield Flow(x.fixed, EACH_LIVE_MONTH)
