"""The four factors that decide beside money: budget, timeline, customisation needed, data available."""

from __future__ import annotations

from typing import ClassVar

from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

_OPEN = assumed("no limit until you enter one")


class Strategy(Section):
    """Limits that an approach must keep, whatever it costs. Leave a limit empty where there is none."""

    title: ClassVar[str] = "Strategy"

    upfront_budget: Estimate = amount(
        "Budget before go-live",
        Unit.MONEY,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="What may be spent until the approach is live.",
    )
    total_budget: Estimate = amount(
        "Budget in all",
        Unit.MONEY,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="What may be spent over all months, without the cost of wrong answers and delay.",
    )
    deadline: Estimate = amount(
        "Must be live within",
        Unit.MONTHS,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="Months from the start of the project.",
    )
    accuracy: Estimate = amount(
        "Accuracy needed",
        Unit.SHARE,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="How good the answers must be, on average over the months: the customisation that the task needs. "
        "It is a limit while the cost of a wrong answer is not entered; with a price, wrong answers count as money.",
    )
    latency: Estimate = amount(
        "Answer needed within",
        Unit.SECONDS,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="Seconds until the answer, on average over the requests of all months, retries and handing on included. "
        "It is a limit whatever a second of waiting is worth.",
    )
    examples_available: Estimate = amount(
        "Labelled examples available",
        Unit.ITEMS,
        0,
        source=assumed("none until you say otherwise"),
        shared=Shared.PROJECT,
        help="Examples that exist already, clean and labelled, for all tasks together.",
    )
    examples_obtainable: Estimate = amount(
        "Examples that could be labelled",
        Unit.ITEMS,
        None,
        source=_OPEN,
        shared=Shared.PROJECT,
        help="How many more could be had at all, for all tasks together. Empty: as many as needed.",
    )
    certainty: Estimate = amount(
        "How sure a limit must be kept",
        Unit.SHARE,
        0.8,
        source=assumed("judgement: four times in five"),
        shared=Shared.PROJECT,
        help="An approach that keeps a limit less often than this is not recommended.",
    )
