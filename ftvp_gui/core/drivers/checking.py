"""Checking answers: stopping wrong ones, trying again, and passing on what no try could answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Cases, Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import PASSED_ON, each_call
from ftvp_gui.core.timing import EACH_REQUEST
from ftvp_gui.core.units import Unit


class Checking(Driver):
    """A validator, a judge or a confidence score looks at every answer. A stopped answer is tried again, then passed on
    to people or to the next model. Excludes failed calls (Workload) and the review of a sample (Human review)."""

    title: ClassVar[str] = "Checks and retries"
    family: ClassVar[Family] = Family.ERRORS

    finds: Estimate = amount(
        "Wrong answers stopped",
        Unit.SHARE,
        (0.3, 0.6, 0.85),
        source=assumed("judgement: measure it on a labelled sample"),
        help="Of the wrong answers, the share that the check stops.",
        sampled=Cases.WRONG,
    )
    false_alarms: Estimate = amount(
        "Right answers stopped too",
        Unit.SHARE,
        (0.01, 0.04, 0.12),
        source=assumed("judgement"),
        help="Of the right answers, the share that the check stops by mistake.",
        sampled=Cases.RIGHT,
    )
    tries: Estimate = amount(
        "Tries at the most",
        Unit.COUNT,
        2,
        whole=True,
        bounds=(1, 20),
        source=assumed("one try and one more"),
        help="1: a stopped answer is passed on at once.",
    )
    alike: Estimate = amount(
        "Requests where tries are alike",
        Unit.SHARE,
        (0.3, 0.6, 0.85),
        source=assumed("judgement: a model that is wrong once is often wrong again"),
        help="There a further try gives the same answer, so it helps nothing. 0: tries are independent.",
    )
    per_check: Estimate = amount(
        "Cost of a check",
        Unit.MONEY_PER_REQUEST,
        (0.00001, 0.0005, 0.005),
        source=assumed("judgement: rules are nearly free, a judge model is a call"),
        shared=Shared.PROJECT,
    )
    minutes: Estimate = amount(
        "People's time per passed-on request",
        Unit.MINUTES,
        (1, 4, 12),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
        help="What no try could answer is answered by people, and taken as right.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.per_check, each_call(ctx))
        if ctx.parent is None or ctx.parent.approach.takes_over(ctx.role) is None:
            yield Flow(x.minutes / 60.0 * ctx.team.reviewer, (*EACH_REQUEST, PASSED_ON))
