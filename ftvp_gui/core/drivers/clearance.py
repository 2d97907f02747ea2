"""Clearance: legal, privacy and security review, and the safety review of every tuned release."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.retraining import RETRAINED
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.shutdowns import SHUTDOWN
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit


class Clearance(Driver):
    """Security, privacy and legal review of a provider and its contract, once. Its waiting time stands under Approval;
    a dearer region stands with the token prices."""

    title: ClassVar[str] = "Legal and security review"
    family: ClassVar[Family] = Family.PEOPLE

    cost: Estimate = amount(
        "Review and contract",
        Unit.MONEY,
        (1_000, 5_000, 25_000),
        source=assumed("judgement: 0 to 50,000"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.cost, ONCE)


class SafetyReview(Driver):
    """Experts try to break every new version of a tuned model, since tuning can undo what its makers built in.
    Excludes test sets and their runs (Evaluation)."""

    title: ClassVar[str] = "Safety review of releases"
    family: ClassVar[Family] = Family.EVALUATION

    hours: Estimate = amount(
        "Work per release",
        Unit.HOURS,
        (4, 16, 60),
        source=assumed("judgement: 0 to 200 hours"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        release = x.hours * ctx.team.expert
        yield Flow(release, ONCE)
        if ctx.own.retraining.enabled:
            yield Flow(release, (RETRAINED,))
        if ctx.own.retune.enabled:
            yield Flow(release, (SHUTDOWN,))

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.hours / ctx.team.expert_hours
