"""Inputs that are said to move together in ways that cannot all be so."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from ftvp_gui.core.checks.notice import Notice, listed, note, warning
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.core.text import Figure
from ftvp_gui.core.tie import strain
from ftvp_gui.core.together import Direction, Together, stream_at, ties
from ftvp_gui.core.units import Unit

STRAINED = 0.05
"""Correlations that are weakened by less than this are as they were said."""


def impossible(result: Result) -> Iterable[Notice]:
    """Groups that contradict each other: A with B, B with C, but A against C."""
    project = result.project
    for tie in ties(project):
        away = strain(tie)
        if away > STRAINED:
            names = [name for stream in tie.streams if (name := _name(project, stream))]
            text = (
                "What you say moves together cannot all be so at once: {names}. The nearest that can be is used; a "
                "correlation is up to {away} away from what you said."
            )
            yield warning(
                _place(project, tie.streams),
                "together_impossible",
                text,
                names=listed(names),
                away=Figure(away, Unit.COUNT, 1),
            )


def twice(result: Result) -> Iterable[Notice]:
    """Two inputs that two groups speak of in different ways."""
    project = result.project
    for earlier, later in combinations(project.together, 2):
        said = _pairs(project, later)
        for pair, way in _pairs(project, earlier).items():
            if pair in said and said[pair] != way:
                first, second = (_name(project, stream) for stream in sorted(pair))
                text = "“{first}” and “{second}” are said to move together in two ways; the later one is used."
                yield note(("together", later.id), "together_twice", text, first=first, second=second)
                return


def _pairs(project: Project, group: Together) -> dict[frozenset[str], tuple[str, bool]]:
    """How a group says that each pair of its streams moves."""
    streams = dict.fromkeys(stream for path in group.paths if (stream := stream_at(project, path)) is not None)
    opposite = group.direction is Direction.OPPOSITE
    leading = next(iter(streams), "")
    return {frozenset(pair): (group.strength.value, opposite and leading in pair) for pair in combinations(streams, 2)}


def _place(project: Project, streams: tuple[str, ...]) -> Path:
    """The last group that speaks of these streams: the one that was added to what was possible before."""
    speaking = [
        group.id for group in project.together if any(stream_at(project, path) in streams for path in group.paths)
    ]
    return ("together", speaking[-1])


def _name(project: Project, stream: str) -> str:
    """An input of a group by its label and where it stands."""
    paths = (path for group in project.together for path in group.paths)
    path = next((path for path in paths if stream_at(project, path) == stream), None)
    if path is None:
        return ""
    label, owner = amount_spec(at(project, path[:-1]), path[-1]).label, owner_title(project, path)
    return f"{label} ({owner})" if owner else label
