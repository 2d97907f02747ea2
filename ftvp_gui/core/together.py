"""What a person says of inputs that rise together, and the streams of draws that this ties."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from pydantic import Field, field_validator

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import AmountSpec, matters, spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import stream_of
from ftvp_gui.core.model import Model, Path, at, walk
from ftvp_gui.core.tie import Tie

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project


class Strength(StrEnum):
    """How closely inputs move together."""

    SOMEWHAT = "somewhat"
    STRONGLY = "strongly"


class Direction(StrEnum):
    """Which way they move."""

    SAME = "same"
    OPPOSITE = "opposite"


RANKS = {Strength.SOMEWHAT: 0.4, Strength.STRONGLY: 0.8}
"""The rank correlation (Spearman) that each word stands for."""


class Together(Model):
    """Inputs that rise together. Where they are `opposite`, the first falls as the others rise.

    Its `paths` use ids: one whose place is gone, or whose value is certain, lies dormant.
    """

    id: str = Field(min_length=1, pattern=r"^[A-Za-z0-9_-]+$")
    paths: tuple[tuple[str, ...], ...] = Field(min_length=2)
    strength: Strength = Strength.SOMEWHAT
    direction: Direction = Direction.SAME

    @field_validator("paths", mode="after")
    @classmethod
    def _each_once(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        if len(set(value)) != len(value):
            raise ValueError("an input moves together with another one, not with itself")
        return value


def stream_at(project: Project, path: Path) -> str | None:
    """The id of the stream that the amount at a path draws from; None where there is no amount (any more)."""
    try:
        owner = at(project, path[:-1])
    except KeyError:
        return None
    if not isinstance(owner, Model) or not isinstance(getattr(owner, path[-1], None), Estimate):
        return None
    if not isinstance(spec_of(owner, path[-1]), AmountSpec):
        return None
    kind, lineage = _drawn_by(project, path)
    return stream_of(owner, path[-1], kind, lineage)


def _drawn_by(project: Project, path: Path) -> tuple[str, str]:
    """The kind and the lineage of the innermost approach on the way to a path; empty outside all approaches."""
    if path[0] != "approaches":
        return "", ""
    here: Approach = project.approach(path[1])
    lineage = here.lineage or here.id
    for role in path[2:-1]:
        part = getattr(here, role)
        if not isinstance(part, Approach):
            break
        here, lineage = part, part.lineage or f"{lineage}/{role}"
    return here.kind, lineage


def dormant(project: Project, group: Together) -> tuple[Path, ...]:
    """The paths of a group that tie nothing now: their place is gone, or what stands there is certain."""
    return tuple(path for path in group.paths if not _moves(project, path))


def _moves(project: Project, path: Path) -> bool:
    return stream_at(project, path) is not None and not at(project, path).quantity.certain


def candidates(project: Project) -> tuple[Path, ...]:
    """The inputs that can move together: counted and uncertain ones, the first place of each stream, as declared."""
    found: dict[str, Path] = {}
    for place, model in walk(project):
        if isinstance(model, Driver) and not model.enabled:
            continue
        for name in type(model).model_fields:
            path = (*place, name)
            if isinstance(getattr(model, name), Estimate) and matters(model, name) and _moves(project, path):
                found.setdefault(stream_at(project, path) or "", path)
    return tuple(found.values())


def ties(project: Project) -> tuple[Tie, ...]:
    """The streams that the groups of a project tie; groups that share a stream make one tie.

    Where two groups speak of the same pair the later one holds.
    """
    ranks: dict[frozenset[str], float] = {}
    seen: list[str] = []
    for group in project.together:
        streams = tuple(dict.fromkeys(_streams(project, group)))
        for first, second in combinations(streams, 2):
            against = group.direction is Direction.OPPOSITE and first == streams[0]
            ranks[frozenset((first, second))] = -RANKS[group.strength] if against else RANKS[group.strength]
        seen += [stream for stream in streams if stream not in seen] if len(streams) > 1 else []
    return tuple(_tie(component, ranks) for component in _components(seen, ranks))


def _streams(project: Project, group: Together) -> Iterable[str]:
    for path in group.paths:
        if _moves(project, path) and (stream := stream_at(project, path)) is not None:
            yield stream


def _components(streams: list[str], pairs: Iterable[frozenset[str]]) -> list[list[str]]:
    """The streams sorted into those that hang together, each in the order in which they were named."""
    whose = {stream: {stream} for stream in streams}
    for pair in pairs:
        first, second = pair
        joined = whose[first] | whose[second]
        for stream in joined:
            whose[stream] = joined
    found: list[list[str]] = []
    for stream in streams:
        if not any(stream in component for component in found):
            found.append([other for other in streams if other in whose[stream]])
    return found


def _tie(streams: list[str], ranks: dict[frozenset[str], float]) -> Tie:
    rows = (
        tuple(ranks.get(frozenset((stream, other)), 0.0) for other in streams[:row])
        for row, stream in enumerate(streams)
    )
    return Tie(tuple(streams), tuple(rows))
