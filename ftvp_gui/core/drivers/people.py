"""People and tools around a running system: review, monitoring, operations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Shared, amount, assumed, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import each_accepted
from ftvp_gui.core.timing import EACH_LIVE_MONTH
from ftvp_gui.core.units import Unit


class Review(Driver):
    """People look at a share of the answers. Share and minutes stand under Quality and value, the same for all."""

    title: ClassVar[str] = "Human review"
    family: ClassVar[Family] = Family.PEOPLE

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        quality = ctx.quality
        yield Flow(quality.review_share * quality.review_minutes / 60.0 * ctx.team.reviewer, each_accepted(ctx))


def found_by_review(ctx: Context) -> Value:
    """Share of wrong answers that reviewers find and put right; nothing where nobody reviews."""
    if not ctx.own.review.enabled:
        return 0.0
    return ctx.quality.review_share * ctx.quality.review_catch


class Monitoring(Driver):
    """Tracing, dashboards and alerts: tools, not people."""

    title: ClassVar[str] = "Monitoring"
    family: ClassVar[Family] = Family.PEOPLE

    monthly: Estimate = amount(
        "Monitoring tools",
        Unit.MONEY_PER_MONTH,
        (50, 200, 800),
        source=assumed("judgement: 0 to 3,000"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.monthly, EACH_LIVE_MONTH)


class Operations(Driver):
    """People on call for the running system. Excludes prompt upkeep, re-training and review."""

    title: ClassVar[str] = "Operations"
    family: ClassVar[Family] = Family.PEOPLE

    hours: Estimate = amount(
        "Operations work", Unit.HOURS_PER_MONTH, (1, 4, 12), source=assumed("judgement"), shared=Shared.PROJECT
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx.team.operator, EACH_LIVE_MONTH)


class TunedOperations(Operations):
    """People on call for a tuned model and its provider's platform: more than for a prompted one. Excludes re-training
    and review."""

    hours: Estimate = amount(
        "Operations work",
        Unit.HOURS_PER_MONTH,
        (4, 14, 35),
        source=assumed("judgement: a tenth of a person for a managed model"),
        shared=Shared.PROJECT,
    )


class SelfHostedOperations(Operations):
    """People on call for a model that you serve yourself: servers, drivers, scaling, nights. Excludes re-training and
    review."""

    hours: Estimate = amount(
        "Operations work",
        Unit.HOURS_PER_MONTH,
        (25, 50, 80),
        source=secondary("a quarter to half a person for anything production-grade (aicost.ai)"),
        shared=Shared.PROJECT,
    )
