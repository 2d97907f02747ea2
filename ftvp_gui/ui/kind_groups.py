"""The kinds of approach as a person chooses among them, grouped by what they are made of; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS, SINGLE
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr

Kind = type[Approach]


def roles_of(kind: Kind) -> dict[str, Approach]:
    """The parts that a new approach of the kind has, by role; empty for one system."""
    return {name: field.default for name, field in kind.model_fields.items() if isinstance(field.default, Approach)}


def grouped(kinds: Iterable[Kind] = KINDS) -> tuple[tuple[str, tuple[Kind, ...]], ...]:
    """The kinds under their headings, in the order of declaration; an empty group is left out."""
    groups: dict[str, list[Kind]] = {tr("One system"): [], tr("Several together"): [], tr("Nothing new"): []}
    for kind in kinds:
        title = tr("Several together") if roles_of(kind) else tr("One system") if kind in SINGLE else tr("Nothing new")
        groups[title].append(kind)
    return tuple((title, tuple(found)) for title, found in groups.items() if found)


def combinations() -> tuple[Kind, ...]:
    """The kinds that are made of others."""
    return tuple(kind for kind in KINDS if roles_of(kind))


def candidates(project: Project) -> tuple[Approach, ...]:
    """The approaches of a project that can be a part of another."""
    return tuple(approach for approach in project.approaches if isinstance(approach, SINGLE))


def proposed(project: Project, kind: Kind, here: str = "") -> dict[str, str]:
    """For each role the id of the approach that suits it best: of the sort expected there, the one on screen first."""
    found = sorted(candidates(project), key=lambda approach: approach.id != here)
    chosen: dict[str, str] = {}
    for role, usual in roles_of(kind).items():
        free = [approach for approach in found if approach.id not in chosen.values()] or found
        suits = [approach for approach in free if approach.tunes == usual.tunes]
        chosen[role] = (suits or free)[0].id
    return chosen
