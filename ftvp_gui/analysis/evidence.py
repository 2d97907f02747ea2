"""What the study stands on: how much of what is uncertain rests on evidence, and which assumptions are the weakest.

The uncertainty of an input is its share of the variance of the difference between the two leading approaches (first
order). The evidence score is the part of that uncertainty, luck left out, that stands on measured or official numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.analysis import information
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

SUPPORTED = (Grade.MEASURED, Grade.OFFICIAL)
WEAK = (Grade.SECONDARY, Grade.ASSUMED)
WEAKEST = 10
WELL, PARTLY = 2 / 3, 1 / 3
"""From these scores on a study is well, or partly, supported."""


@dataclass(frozen=True)
class Standing:
    """How many uncertain inputs have a grade, and their share of the uncertainty, 0..1; the shares sum to one."""

    grade: Grade
    inputs: int
    share: float


@dataclass(frozen=True)
class Weakness:
    """An assumption: its share of the uncertainty, how far it moves the difference (money, between its low and its high
    end), and the most that settling it is worth; `clear` where that can be told from nothing."""

    path: Path
    label: str
    owner: str
    grade: Grade
    share: float
    swing: float
    worth: Mean
    clear: bool


@dataclass(frozen=True, eq=False, kw_only=True)
class Evidence(Finding):
    """What the study stands on. `score`: the part of the uncertainty on measured or official numbers, None where
    nothing is uncertain. `unranged`: how many numbers without a range are only assumed. `weakest`: worst first."""

    id: ClassVar[str] = "evidence"

    score: float | None
    standings: tuple[Standing, ...]
    unranged: int
    weakest: tuple[Weakness, ...]


def find(ground: Ground) -> Evidence | None:
    """What the study stands on; None with fewer than two approaches."""
    known = information.find(ground)
    if known is None:
        return None
    swings = [swing for swing in ground.answer.swings if not swing.luck]
    standings = _standings(ground, swings)
    score = sum(each.share for each in standings if each.grade in SUPPORTED) if standings else None
    weakest = tuple(_weakest(ground, known, swings))[:WEAKEST]
    return Evidence(
        sentences=tuple(_sentences(score, weakest)),
        table=_table(weakest),
        note=_note(unranged := _unranged(ground)),
        score=score,
        standings=standings,
        unranged=unranged,
        weakest=weakest,
    )


def in_words(score: float) -> Text:
    """The evidence score as a person says it."""
    if score >= WELL:
        return say("evidence.well", "well supported")
    return say("evidence.partly", "partly supported") if score >= PARTLY else say("evidence.little", "mostly assumed")


def _grade(ground: Ground, path: Path) -> Grade:
    estimate: Estimate = at(ground.project, path)
    return estimate.provenance.grade


def _standings(ground: Ground, swings: list[Swing]) -> tuple[Standing, ...]:
    whole = sum(swing.share for swing in swings)
    if whole <= 0:
        return ()
    graded = [(_grade(ground, swing.path), swing.share / whole) for swing in swings]
    return tuple(
        Standing(grade, sum(own is grade for own, _ in graded), sum(share for own, share in graded if own is grade))
        for grade in Grade
    )


def _weakest(ground: Ground, known: information.Information, swings: list[Swing]) -> Iterator[Weakness]:
    """Assumptions that move the difference, by what settling them is worth; those worth nothing by how far they do."""
    whole = sum(swing.share for swing in swings) or 1.0
    questions = {
        path: question
        for paths in ground.streams.values()
        for question in known.questions
        if question.path in paths
        for path in paths
    }
    found = [
        Weakness(
            path=swing.path,
            label=swing.label,
            owner=swing.owner,
            grade=_grade(ground, swing.path),
            share=swing.share / whole,
            swing=swing.width,
            worth=question.worth if question is not None else Mean(0.0, 0.0),
            clear=question is not None and question.clear,
        )
        for swing in swings
        for question in (questions.get(swing.path),)
        if swing.clear or (question is not None and question.clear)
    ]
    weak = [each for each in found if each.grade in WEAK]
    return iter(sorted(weak, key=lambda each: (-each.worth.value if each.clear else 0.0, -each.swing, each.path)))


def _unranged(ground: Ground) -> int:
    """How many numbers, not nothing, are entered as certain though they are only assumed."""
    if ground.pair is None:
        return 0
    read = {path for id in ground.pair for path in ground.result[id].reads}
    values = [value for path in read if isinstance(value := _there(ground, path), Estimate)]
    return sum(
        value.known
        and value.quantity.certain
        and value.provenance.grade is Grade.ASSUMED
        and value.quantity.typical() != 0.0
        for value in values
    )


def _there(ground: Ground, path: Path) -> object:
    try:
        return at(ground.project, path)
    except KeyError:
        return None


def _sentences(score: float | None, weakest: tuple[Weakness, ...]) -> Iterator[Text]:
    if score is None:
        yield say("evidence.certain", "Nothing that moves the difference is uncertain.")
        return
    yield say(
        "evidence.score",
        "Of what is uncertain in the difference, {share} stands on measured or official numbers: {words}.",
        share=Figure(score, Unit.SHARE),
        words=in_words(score),
    )
    for weak in weakest[:1]:
        values = {"label": weak.label, "owner": weak.owner, "grade": weak.grade.value}
        if weak.clear:
            yield say(
                "evidence.weakest",
                "The weakest number is “{label}” ({owner}), {grade}: settling it is worth at most {worth}.",
                worth=money(weak.worth.value, weak.worth.se),
                **values,
            )
        else:
            yield say(
                "evidence.widest",
                "The weakest number is “{label}” ({owner}), {grade}: it moves the difference by {swing}, not the "
                "choice.",
                swing=Figure(weak.swing, Unit.MONEY, 2),
                **values,
            )


def _table(weakest: tuple[Weakness, ...]) -> FoundTable:
    rows = tuple(
        Row(
            (
                f"{weak.label} ({weak.owner})",
                weak.grade.value,
                Figure(weak.share, Unit.SHARE),
                Figure(weak.swing, Unit.MONEY, 2),
                money(weak.worth.value, weak.worth.se) if weak.clear else None,
            ),
            weak.path,
        )
        for weak in weakest
    )
    return FoundTable(
        (
            wording("The weakest numbers"),
            wording("Grade"),
            wording("Of the uncertainty"),
            wording("Moves it by"),
            wording("Worth"),
        ),
        rows,
    )


def _note(unranged: int) -> Text:
    return say(
        "evidence.note",
        "Luck is left out. Numbers without a range count as certain; {n} of them are only assumed.",
        n=unranged,
    )
