"""Whose assumption decides it: what would be chosen by each participant's numbers alone, and without them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from ftvp_gui.analysis.room_pool import alone, left_out, pooled
from ftvp_gui.analysis.verdict import verdict
from ftvp_gui.core.draw import Table
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean
from ftvp_gui.core.room import Room


class How(Enum):
    """What is done with a participant's numbers."""

    POOLED = "pooled"
    ALONE = "alone"
    LEFT_OUT = "left out"


@dataclass(frozen=True)
class View:
    """What is chosen where a participant's numbers stand alone, or are left out, for one question or for all (None).

    `gap` is what the next approach costs more than the best, present money; None where there is none to compare.
    """

    best: str | None
    gap: Mean | None = None
    how: How = How.POOLED
    participant: str = ""
    question: Path | None = None

    @property
    def clear(self) -> bool:
        """Whether the choice stands out of the sampling error."""
        return self.gap is None or abs(self.gap.value) > 2 * self.gap.se


@dataclass(frozen=True)
class Deciding:
    """The choice by the project's own numbers, by the pool, and in every view of it."""

    before: View
    pool: View
    views: tuple[View, ...]

    def turning(self, how: How, *, single: bool) -> tuple[View, ...]:
        """The views that choose another approach than the pool, clearly; `single`: by one question alone."""
        return tuple(
            view
            for view in self.views
            if view.how is how and (view.question is not None) is single and view.clear and view.best != self.pool.best
        )


def deciding(project: Project, room: Room, table: Table, go_on: Callable[[], bool] = lambda: True) -> Deciding | None:
    """Every view on the same draws, so that only the numbers differ; None where `go_on` calls it off."""
    memo = Memo()

    def chosen(changed: Project, how: How = How.POOLED, name: str = "", question: Path | None = None) -> View:
        judged = verdict(evaluate(changed, table, memo))
        return View(judged.best, judged.gap, how, name, question)

    before, pool = chosen(project), chosen(pooled(project, room))
    views = []
    for changed, how, name, question in _changes(project, room):
        if not go_on():
            return None
        views.append(chosen(changed, how, name, question))
    return Deciding(before, pool, tuple(views))


def _changes(project: Project, room: Room) -> Iterator[tuple[Project, How, str, Path | None]]:
    """Every participant alone and left out, over all questions, then question by question."""
    for each in room.participants:
        if room.of(each.name):
            yield alone(project, room, each.name), How.ALONE, each.name, None
            yield left_out(project, room, each.name), How.LEFT_OUT, each.name, None
    # Question by question: then only one input moves between two evaluations.
    for path in room.questions:
        for each, _ in room.on(path):
            yield alone(project, room, each.name, path), How.ALONE, each.name, path
            yield left_out(project, room, each.name, path), How.LEFT_OUT, each.name, path
