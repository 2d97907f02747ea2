"""Edits of the list of approaches, each a pure function from project to project; ids are passed in, never made here."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.project import Project

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
    taken = {approach.name for approach in project.approaches}
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
