"""The work to be done: how many requests, how long, how varied."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.declare import Shared, amount, assumed, choice, day, number
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

_JUDGED = assumed("judgement: replace it with your own traffic")


class CalendarMonth(StrEnum):
    """A month of the year."""

    JANUARY = "January"
    FEBRUARY = "February"
    MARCH = "March"
    APRIL = "April"
    MAY = "May"
    JUNE = "June"
    JULY = "July"
    AUGUST = "August"
    SEPTEMBER = "September"
    OCTOBER = "October"
    NOVEMBER = "November"
    DECEMBER = "December"

    @property
    def number(self) -> int:
        """1 to 12."""
        return list(CalendarMonth).index(self) + 1


class Workload(Section):
    """How many requests come, how long each is, and over how many months the approaches are compared."""

    title: ClassVar[str] = "Workload"

    start: dt.date = day("Project starts", dt.date(2026, 12, 1), help="Month 0 of every chart.")
    months: int = number("Months compared", 36, ge=1, le=120, help="One horizon for all approaches.")
    volume: Estimate = amount(
        "Requests",
        Unit.REQUESTS_PER_MONTH,
        (50_000, 100_000, 200_000),
        source=_JUDGED,
        shared=Shared.PROJECT,
        help="Requests in the first month, before the swing over the year.",
    )
    growth: Estimate = amount(
        "Growth",
        Unit.SHARE_PER_MONTH,
        (0.0, 0.02, 0.05),
        source=_JUDGED,
        bounds=(-0.5, 1.0),
        shared=Shared.PROJECT,
        help="Growth of the requests from month to month.",
    )
    ramp: Estimate = amount(
        "Use rises over",
        Unit.MONTHS,
        0.0,
        source=assumed("all requests come at once until you say otherwise"),
        bounds=(0.0, 60.0),
        shared=Shared.PROJECT,
        help="Months after go-live until all requests come; the others are done as today or lost meanwhile.",
    )
    season: Estimate = amount(
        "Swing over the year",
        Unit.SHARE,
        0.0,
        source=assumed("the same in every month until you say otherwise"),
        bounds=(0.0, 1.0),
        shared=Shared.PROJECT,
        help="How far the busiest month lies above the year's mean; the quietest lies as far below.",
    )
    season_peak: CalendarMonth = choice(
        "Busiest month", CalendarMonth.DECEMBER, help="Half a year later is the quietest."
    )
    input_tokens: Estimate = amount(
        "Input of one request",
        Unit.TOKENS,
        (300, 500, 900),
        source=_JUDGED,
        shared=Shared.PROJECT,
        help="What changes from request to request; the prompt around it is counted with each approach.",
    )
    output_tokens: Estimate = amount(
        "Answer",
        Unit.TOKENS,
        (120, 200, 350),
        source=_JUDGED,
        shared=Shared.PROJECT,
        help="Tokens of one answer.",
    )
    failures: Estimate = amount(
        "Calls that fail and are repeated",
        Unit.SHARE,
        (0.01, 0.03, 0.08),
        bounds=(0.0, 0.9),
        source=_JUDGED,
        shared=Shared.PROJECT,
        help="Time-outs and malformed answers. Wrong answers are counted under quality, never here.",
    )
    peak: Estimate = amount(
        "Busiest hour against the average",
        Unit.TIMES,
        (2, 4, 10),
        source=_JUDGED,
        bounds=(1.0, 1e6),
        shared=Shared.PROJECT,
        help="How far the busiest hour lies above the average one; it sizes dedicated servers.",
    )
    tasks: Estimate = amount(
        "Tasks",
        Unit.COUNT,
        1,
        source=assumed("one task until you say otherwise"),
        bounds=(1, 10_000),
        whole=True,
        shared=Shared.PROJECT,
        help="Different tasks that need prompts, examples and evaluation of their own.",
    )
    complexity: Estimate = amount(
        "Complexity of a task",
        Unit.TIMES,
        1.0,
        source=assumed("1 = one clear instruction with a checkable answer"),
        bounds=(0.1, 20.0),
        shared=Shared.PROJECT,
        help="1: one clear instruction. 2: several rules that interact. 4: many rules, exceptions and formats.",
    )
    task_exponent: Estimate = amount(
        "Prompt work grows with tasks to the power",
        Unit.TIMES,
        (1.05, 1.2, 1.5),
        bounds=(1.0, 3.0),
        source=assumed("judgement: prompts of many tasks interfere, so work grows faster than their number"),
        shared=Shared.PROJECT,
        help="Above 1, twice the tasks are more than twice the prompt work.",
    )
    complexity_exponent: Estimate = amount(
        "Prompt work grows with complexity to the power",
        Unit.TIMES,
        (1.1, 1.3, 1.8),
        bounds=(1.0, 3.0),
        source=assumed("judgement: rules interact, so work grows faster than their number"),
        shared=Shared.PROJECT,
        help="Above 1, twice the complexity is more than twice the prompt work.",
    )
    hours_in_month: Estimate = amount(
        "Hours in a month",
        Unit.HOURS,
        730,
        source=assumed("a twelfth of a year; some providers bill 720"),
        bounds=(1, 744),
        shared=Shared.PROJECT,
    )
