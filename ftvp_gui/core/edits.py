"""Edits of the list of approaches, each a pure function from project to project; ids are passed in, never made here."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from contextlib import suppress
from typing import TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.project import Project
from ftvp_gui.core.section import Section

S = TypeVar("S", bound=Section)

COLOURS = 8
"""How many colours a chart can tell apart; a ninth approach shares one."""


def fresh(project: Project, kind: type[Approach], id: str) -> Approach:
    """A new approach of a kind with its defaults, a name and a colour that the project does not use yet."""
    plain = kind.model_validate({"id": id})
    return plain.replace(name=free_name(project, plain.name), colour=free_colour(project))


def added(project: Project, approach: Approach) -> Project:
    """The project with one more approach, the last; `ValueError` where its id is taken."""
    return project.replace(approaches=(*project.approaches, approach))


def removed(project: Project, id: str) -> Project:
    """The project without the approach; overrides and actuals of it lie dormant. `KeyError` where it is not there."""
    project.approach(id)
    return project.replace(approaches=tuple(a for a in project.approaches if a.id != id))


def duplicated(project: Project, id: str, new_id: str) -> Project:
    """The project with a copy after its original: another id, name and colour, the same lineage and draws."""
    original = project.approach(id)
    copy = original.replace(
        id=new_id,
        lineage=original.lineage or original.id,
        name=free_name(project, original.name),
        colour=free_colour(project),
    )
    place = project.approaches.index(original) + 1
    return project.replace(approaches=(*project.approaches[:place], copy, *project.approaches[place:]))


def combined(project: Project, kind: type[Approach], parts: Mapping[str, str], new_id: str) -> Project:
    """The project with a new approach of a kind whose parts are copies of others, the last.

    `parts` maps each role to the id of the approach to copy. The copies keep lineage and draws, so that like is
    compared with like. `KeyError` for an approach that is not there, `ValueError` for one that cannot be a part.
    """
    made = fresh(project, kind, new_id)
    changes = {}
    for role, part in made.parts():
        if role in parts:
            own = project.approach(parts[role])
            copy = own.replace(id=part.id, lineage=own.lineage or own.id)
            changes[role] = kind.taken_as(role, copy)
    return added(project, made.replace(**changes))


def of_kind(approach: Approach, kind: type[Approach]) -> Approach:
    """The approach as another kind: what was entered stays wherever the new kind has a field of that name.

    Defaults are not carried over: where nothing was entered, the new kind's own default stands.
    """
    was = type(approach).model_validate({"id": approach.id})
    plain = kind.model_validate({"id": approach.id})
    return _carried(approach, was, plain)


def _carried(now: S, was: Section, plain: S) -> S:
    """`plain` with every value of `now` that differs from its default in `was`; what does not fit is left out."""
    for name in type(plain).model_fields:
        if name == "kind" or not (hasattr(now, name) and hasattr(was, name)):
            continue
        value, default, own = getattr(now, name), getattr(was, name), getattr(plain, name)
        if value == default:
            continue
        if isinstance(value, Section) and isinstance(default, Section) and isinstance(own, Section):
            value = _carried(value, default, own)
        with suppress(ValueError):
            plain = plain.replace(**{name: value})
    return plain


def renamed(project: Project, id: str, name: str) -> Project:
    """The project with another name for the approach; `ValueError` for an empty one."""
    if not name.strip():
        raise ValueError("an approach needs a name")
    return _changed(project, id, project.approach(id).replace(name=name.strip()))


def recoloured(project: Project, id: str, colour: int) -> Project:
    """The project with another colour slot, 0 to 7, for the approach."""
    return _changed(project, id, project.approach(id).replace(colour=colour))


def moved(project: Project, id: str, place: int) -> Project:
    """The project with the approach at another place, counted from 0; a place beyond the ends is the end."""
    approach = project.approach(id)
    others = [a for a in project.approaches if a.id != id]
    others.insert(min(max(place, 0), len(others)), approach)
    return project.replace(approaches=tuple(others))


def free_name(project: Project, name: str) -> str:
    """The name, or the name with the next free number: "Prompting", "Prompting 2", "Prompting 3"."""
    return numbered(name, {approach.name for approach in project.approaches})


def numbered(name: str, taken: Container[str]) -> str:
    """The name, or where it is taken, the name with the next free number."""
    if name not in taken:
        return name
    stem, _, last = name.rpartition(" ")
    if not stem or not last.isdecimal():
        stem = name
    number = 2
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"


def free_colour(project: Project) -> int:
    """The colour slot used least, the lowest of equals."""
    uses = [sum(approach.colour == slot for approach in project.approaches) for slot in range(COLOURS)]
    return uses.index(min(uses))


def _changed(project: Project, id: str, approach: Approach) -> Project:
    changed: Iterable[Approach] = (approach if a.id == id else a for a in project.approaches)
    return project.replace(approaches=tuple(changed))
