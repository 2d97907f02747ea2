"""What a right answer is worth: wrong answers, human review, and what happens until an approach is live."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.declare import Cases, Shared, amount, assumed, choice
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit


class UntilLive(StrEnum):
    """What happens to the month's work until an approach is live: exactly one of the two."""

    AS_TODAY = "done as today"
    LOST = "not done, its value is lost"


class Quality(Section):
    """What wrong answers cost, how much is reviewed by people, and what waiting costs."""

    title: ClassVar[str] = "Quality and value"

    error_cost: Estimate = amount(
        "Cost of one wrong answer",
        Unit.MONEY_PER_ITEM,
        None,
        source=assumed("unknown until you enter it"),
        shared=Shared.PROJECT,
        help="Of one that reaches the user. While this is empty, accuracy is a limit instead: see Strategy.",
    )
    review_share: Estimate = amount(
        "Answers reviewed by people",
        Unit.SHARE,
        0.02,
        source=assumed("judgement: a sample for quality control"),
        shared=Shared.PROJECT,
    )
    review_minutes: Estimate = amount(
        "Time per review",
        Unit.MINUTES,
        (0.5, 1.5, 4.0),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )
    review_catch: Estimate = amount(
        "Wrong answers that a review finds",
        Unit.SHARE,
        (0.6, 0.85, 0.97),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
        help="A wrong answer that is found is put right and does not reach the user.",
    )
    until_live: UntilLive = choice(
        "Until an approach is live, the work is",
        UntilLive.LOST,
        help="Either the work is done as today at today's cost, or its value is lost: one of the two is counted.",
    )
    value_per_month: Estimate = amount(
        "Value of the work per month",
        Unit.MONEY_PER_MONTH,
        (2_000, 8_000, 25_000),
        shared=Shared.PROJECT,
        source=assumed("judgement: replace it with what a month of the running system is worth"),
        help="Lost for every month until go-live, where the work is not done meanwhile; it grows with the requests.",
    )
    today_cost: Estimate = amount(
        "Today's cost per request",
        Unit.MONEY_PER_REQUEST,
        None,
        source=assumed("unknown until you enter it"),
        shared=Shared.PROJECT,
        help="What one request costs as it is done today, where it is done meanwhile. It may be 0.",
    )
    today_fixed: Estimate = amount(
        "Fixed cost of today's way",
        Unit.MONEY_PER_MONTH,
        0.0,
        source=assumed("none until you enter it: licences, a desk, a system that runs"),
        shared=Shared.PROJECT,
        help="Paid as long as the work is done as today.",
    )
    today_right: Estimate = amount(
        "Right answers today",
        Unit.SHARE,
        (0.90, 0.95, 0.985),
        source=assumed("this decides the result: have a hundred finished cases checked"),
        shared=Shared.PROJECT,
        help="Where the work is done as today, its wrong answers cost what others cost.",
        sampled=Cases.ALL,
    )
    second_value: Estimate = amount(
        "Worth of a second of waiting",
        Unit.MONEY_PER_SECOND,
        0.0,
        source=assumed("nobody waits until you say otherwise: 0 to 0.01 where people do"),
        shared=Shared.PROJECT,
        help="What it costs when a user waits one second longer for one answer.",
    )
