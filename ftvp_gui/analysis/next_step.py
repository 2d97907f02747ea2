"""The cheapest next step, out of plain numbers: choose, find one thing out, run a pilot, or prompt and review later."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.analysis.verdict import Status, money
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit


class Step(StrEnum):
    """What can be done next."""

    CHOOSE = "choose now"
    ASK = "find this out"
    PILOT = "run a pilot"
    REVIEW = "prompt now and review"
    RELAX = "change a limit or an approach"


@dataclass(frozen=True)
class Question:
    """An input that could be settled; `worth`: the most that its answer is worth before choosing, money; `clear`
    where that can be told from nothing."""

    label: str
    owner: str
    worth: Mean
    clear: bool


@dataclass(frozen=True)
class Limit:
    """Whether another approach, by name, keeps its limits too; it does in a share of futures, and `worth` is the most
    that the answer is worth before choosing, money."""

    approach: str
    kept: float
    worth: Mean


@dataclass(frozen=True)
class Trial:
    """A pilot at its best size: what it measures, its cases, what it costs and is worth, money; `pays` where it is
    worth more than it costs beyond the sampling error."""

    label: str
    owner: str
    cases: int
    cost: float
    worth: Mean
    pays: bool


@dataclass(frozen=True)
class Review:
    """Prompt now and decide later: the systems, the month of the first review, and what deciding then instead of now
    is worth, money; `clear` where that can be told from nothing."""

    first: str
    then: str
    month: int
    worth: Mean
    clear: bool


@dataclass(frozen=True)
class NextStep:
    """The step and its sentence; `gain` is what it is expected to be worth above its cost, money: of a question, whose
    price nobody knows yet, at most so much."""

    step: Step
    text: Text
    gain: float


def next_step(
    status: Status,
    best: str,
    *,
    crystal_ball: Mean | None = None,
    question: Question | None = None,
    trial: Trial | None = None,
    review: Review | None = None,
    limit: Limit | None = None,
) -> NextStep | None:
    """The step that is expected to gain most for its price; None where nobody can say yet.

    `best` is the name of the approach in front; `crystal_ball` the most that knowing everything is worth (EVPI). A
    step with a price comes before a question without one; a step that cannot be told from worthless is none. `limit` is
    what could be asked where one approach alone keeps the limits, if the answer is worth something.
    """
    if status is Status.NONE:
        return NextStep(Step.RELAX, say("next.relax", _RELAX, best=best), 0.0)
    if crystal_ball is None or status in (Status.ALONE, Status.UNKNOWN):
        return None
    priced = [
        step
        for step in (
            _pilot(trial) if trial is not None and trial.pays else None,
            _review(review) if review is not None and review.clear else None,
        )
        if step is not None and step.gain > 0
    ]
    if priced:
        return max(priced, key=lambda step: step.gain)
    if limit is not None:
        return _ask_limit(limit)
    if question is not None and question.clear:
        return _ask(question)
    return _choose(status, best, crystal_ball)


_RELAX = (
    "Next: no study settles this. Change a limit under Strategy, or add an approach that keeps it; {best} costs least."
)


def _pilot(trial: Trial) -> NextStep:
    gain = trial.worth.value - trial.cost
    text = say(
        "next.pilot",
        "Next: a pilot of {cases} cases on “{label}” ({owner}). It is worth {worth} before choosing and costs {cost}.",
        cases=trial.cases,
        label=trial.label,
        owner=trial.owner,
        worth=money(trial.worth.value, trial.worth.se),
        cost=money(trial.cost, 0.05 * trial.cost),
    )
    return NextStep(Step.PILOT, text, gain)


def _review(review: Review) -> NextStep:
    text = say(
        "next.review",
        "Next: start with {first} and review in month {month} whether {then} takes over. Deciding then instead of now "
        "is worth {worth}.",
        first=review.first,
        then=review.then,
        month=review.month,
        worth=money(review.worth.value, review.worth.se),
    )
    return NextStep(Step.REVIEW, text, review.worth.value)


def _ask(question: Question) -> NextStep:
    text = say(
        "next.ask",
        "Next: find out “{label}” ({owner}). Settling it before choosing is worth up to {worth}; spend no more on it.",
        label=question.label,
        owner=question.owner,
        worth=money(question.worth.value, question.worth.se),
    )
    return NextStep(Step.ASK, text, question.worth.value)


def _ask_limit(limit: Limit) -> NextStep:
    text = say(
        "next.limit",
        "Next: find out whether {other} keeps your limits, as it does in {share} of futures. Settling it before "
        "choosing is worth up to {worth}; spend no more on it.",
        other=limit.approach,
        share=Figure(limit.kept, Unit.SHARE),
        worth=money(limit.worth.value, limit.worth.se),
    )
    return NextStep(Step.ASK, text, limit.worth.value)


def _choose(status: Status, best: str, crystal_ball: Mean) -> NextStep:
    if status is Status.CLOSE:
        text = say("next.either", "Next: take either. Nothing that a study could settle is worth its while.")
    elif status is Status.ONLY:
        text = say("next.only", "Next: go ahead with {best}. Only other limits would change it.", best=best)
    elif crystal_ball.value > 2 * crystal_ball.se:
        text = say(
            "next.choose",
            "Next: go ahead with {best}. Nothing that a study could settle is worth its while; even knowing everything "
            "would be worth {worth} at most.",
            best=best,
            worth=money(crystal_ball.value, crystal_ball.se),
        )
    else:
        text = say("next.sure", "Next: go ahead with {best}. Knowing more would not change it.", best=best)
    return NextStep(Step.CHOOSE, text, 0.0)
