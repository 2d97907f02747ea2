"""The end of the verdict, out of what the other analyses found: when it would be another one, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import Information
from ftvp_gui.analysis.next_step import Limit, Question, Review, Step, Trial, next_step
from ftvp_gui.analysis.pilot import Pilot
from ftvp_gui.analysis.switch_month import Waiting
from ftvp_gui.analysis.switching import Switching
from ftvp_gui.core.text import Text

Found = TypeVar("Found", bound=Finding)

CONDITION = ("switching.if", "switching.only")
"""How the ids of sentences begin that tell a condition under which the verdict turns."""
FLIPS = 2
"""So many conditions are told beside the verdict; the rest stands with its chart."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Advice(Finding):
    """`flips`: the conditions under which the verdict turns, the likeliest first; `next_step`: the cheapest thing to
    do now, `step` its kind and `gain` what it is worth above its cost, money (of a question at most)."""

    id: ClassVar[str] = "advice"

    flips: tuple[Text, ...]
    next_step: Text
    step: Step
    gain: float


def find(ground: Ground, findings: Sequence[Finding]) -> Advice | None:
    """The advice; None where the analyses that it rests on found nothing."""
    verdict = ground.answer.verdict
    best = ground.project.approach(verdict.best).name if verdict.best is not None else ""
    information = _first(findings, Information)
    found = next_step(
        verdict.status,
        best,
        crystal_ball=None if information is None else information.evpi,
        question=None if information is None else _question(information),
        trial=_trial(_first(findings, Pilot)),
        review=_review(_first(findings, Waiting)),
        limit=None if information is None else _limit(ground, information),
    )
    if found is None:
        return None
    turns = _first(findings, Switching)
    said = turns.sentences if turns is not None else ()
    flips = tuple(text for text in said if text.id.startswith(CONDITION))[:FLIPS]
    return Advice(sentences=(*flips, found.text), flips=flips, next_step=found.text, step=found.step, gain=found.gain)


def _first(findings: Sequence[Finding], kind: type[Found]) -> Found | None:
    return next((each for each in findings if isinstance(each, kind)), None)


def _question(found: Information) -> Question | None:
    """The question that is worth most."""
    leading = next((each for each in found.questions if each.clear), None)
    return None if leading is None else Question(leading.label, leading.owner, leading.worth, leading.clear)


def _limit(ground: Ground, found: Information) -> Limit | None:
    """Whether another approach keeps its limits too, where that is worth finding out."""
    first = next((each for each in found.limits if each.clear), None)
    return None if first is None else Limit(ground.project.approach(first.approach).name, first.kept, first.worth)


def _trial(found: Pilot | None) -> Trial | None:
    """The pilot that leaves most."""
    best = next(iter(found.pilots), None) if found is not None else None
    if best is None:
        return None
    return Trial(best.label, best.owner, best.cases, best.cost, best.worth, best.pays)


def _review(found: Waiting | None) -> Review | None:
    """The first review after the start; in the first month there is nothing to look back on."""
    if found is None or len(found.reviews) < 2:
        return None
    month = next((month for month in found.reviews if month > 0), None)
    return None if month is None else Review(found.first, found.then, month, found.option, found.clear)
