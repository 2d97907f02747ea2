"""Who does the work: wages by role and the hours there are."""

from __future__ import annotations

from typing import ClassVar

from ftvp_gui.core.declare import Shared, amount, assumed, secondary
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

_WAGE = assumed("judgement: loaded hourly cost; replace it with your own")
_HOURS = assumed("judgement: what the people at hand can give in a month; 140 is one person")


class Team(Section):
    """What an hour costs by role, and how many hours a month each role can give."""

    title: ClassVar[str] = "Team"

    engineer: Estimate = amount(
        "An hour of a machine-learning engineer",
        Unit.MONEY_PER_HOUR,
        (70, 95, 140),
        source=_WAGE,
        shared=Shared.PROJECT,
    )
    prompter: Estimate = amount(
        "An hour of a prompt engineer", Unit.MONEY_PER_HOUR, (60, 85, 125), source=_WAGE, shared=Shared.PROJECT
    )
    expert: Estimate = amount(
        "An hour of a subject expert", Unit.MONEY_PER_HOUR, (55, 80, 130), source=_WAGE, shared=Shared.PROJECT
    )
    operator: Estimate = amount(
        "An hour of an operations engineer", Unit.MONEY_PER_HOUR, (70, 95, 140), source=_WAGE, shared=Shared.PROJECT
    )
    annotator: Estimate = amount(
        "An hour of an annotator",
        Unit.MONEY_PER_HOUR,
        (6, 15, 40),
        shared=Shared.PROJECT,
        source=secondary("outsourced about $6 and crowd work $7.70 an hour (Label Your Data); experts far above"),
    )
    reviewer: Estimate = amount(
        "An hour of a reviewer", Unit.MONEY_PER_HOUR, (20, 30, 50), source=_WAGE, shared=Shared.PROJECT
    )
    engineer_hours: Estimate = amount(
        "Hours of machine-learning engineers",
        Unit.HOURS_PER_MONTH,
        140,
        source=_HOURS,
        bounds=(1, 1e6),
        shared=Shared.PROJECT,
        help="Fewer hours make the preparation longer and move go-live.",
    )
    prompter_hours: Estimate = amount(
        "Hours of prompt engineers", Unit.HOURS_PER_MONTH, 140, source=_HOURS, bounds=(1, 1e6), shared=Shared.PROJECT
    )
    expert_hours: Estimate = amount(
        "Hours of subject experts", Unit.HOURS_PER_MONTH, 60, source=_HOURS, bounds=(1, 1e6), shared=Shared.PROJECT
    )
    annotator_hours: Estimate = amount(
        "Hours of annotators", Unit.HOURS_PER_MONTH, 240, source=_HOURS, bounds=(1, 1e6), shared=Shared.PROJECT
    )
