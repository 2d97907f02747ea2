"""Latency: what the seconds until an answer are worth."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import each_call
from ftvp_gui.core.units import Unit


class SlowAnswers(Driver):
    """Users wait for every answer. What a second is worth stands under Quality and value; 0 where nobody waits."""

    title: ClassVar[str] = "Waiting for answers"
    family: ClassVar[Family] = Family.ERRORS

    seconds: Estimate = amount(
        "Time until the answer",
        Unit.SECONDS,
        (0.8, 2.5, 8),
        source=assumed("judgement: a tuned 3.5 took 2 s where GPT-4 took 87 s in one published trial; measure yours"),
        bounds=(0, 86_400),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.seconds * ctx.quality.second_value, each_call(ctx))

    def answer_time(self, x: Inputs, ctx: Context) -> Value:
        return x.seconds
