"""Edits of the list of scenarios, each a pure function from project to project; ids are passed in, never made here."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from ftvp_gui.core.difference import Difference, Differences, carried
from ftvp_gui.core.edits import numbered
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path
from ftvp_gui.core.overridable import can_hold
from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.scenario import scenario


def added(project: Project, made: Scenario) -> Project:
    """The project with one more scenario, the last; `ValueError` where its id is taken."""
    if any(each.id == made.id for each in project.scenarios):
        raise ValueError("two scenarios have the same id")
    return project.replace(scenarios=(*project.scenarios, made))


def removed(project: Project, id: str) -> Project:
    """The project without the scenario; `KeyError` where it is not there."""
    gone = scenario(project, id)
    return project.replace(scenarios=tuple(each for each in project.scenarios if each is not gone))


def renamed(project: Project, id: str, name: str) -> Project:
    """The project with another name for the scenario; `ValueError` for an empty one."""
    if not name.strip():
        raise ValueError("a scenario needs a name")
    return _with(project, scenario(project, id).replace(name=name.strip()))


def noted(project: Project, id: str, note: str) -> Project:
    """The project with another note on the scenario."""
    return _with(project, scenario(project, id).replace(note=note))


def duplicated(project: Project, id: str, new_id: str) -> Project:
    """The project with a copy of the scenario after its original, under another id and name."""
    original = scenario(project, id)
    copy = original.replace(id=new_id, name=free_name(project, original.name))
    place = project.scenarios.index(original) + 1
    return project.replace(scenarios=(*project.scenarios[:place], copy, *project.scenarios[place:]))


def moved(project: Project, id: str, place: int) -> Project:
    """The project with the scenario at another place, counted from 0; a place beyond the ends is the end."""
    chosen = scenario(project, id)
    others = [each for each in project.scenarios if each is not chosen]
    others.insert(min(max(place, 0), len(others)), chosen)
    return project.replace(scenarios=tuple(others))


def overridden(project: Project, id: str, path: Path, value: Any) -> Project:
    """The project with another value at a path in the scenario: in place of the one that it had there, else the last.

    `ValueError` where the value is none that an override can hold: a list, or nothing.
    """
    chosen, made = scenario(project, id), override(path, value)
    known = any(each.path == path for each in chosen.overrides)
    kept = tuple(made if each.path == path else each for each in chosen.overrides)
    return _with(project, chosen.replace(overrides=kept if known else (*chosen.overrides, made)))


def taken_back(project: Project, id: str, path: Path) -> Project:
    """The project with the base's value at a path in the scenario again; a dormant override goes, too."""
    chosen = scenario(project, id)
    kept = tuple(each for each in chosen.overrides if each.path != path)
    return _with(project, chosen.replace(overrides=kept))


def override(path: Path, value: Any) -> Override:
    """The override of one input; days are kept in ISO form and choices by their value. `ValueError` for a list."""
    if isinstance(value, Estimate):
        return Override(path=path, estimate=value)
    if not can_hold(value):
        raise ValueError("a scenario can hold numbers, switches, choices and days, but no words and no lists")
    if isinstance(value, StrEnum):
        return Override(path=path, value=value.value)
    return Override(path=path, value=value if isinstance(value, bool | int | str) else value.isoformat())


def from_edits(found: Differences, id: str, name: str) -> Scenario:
    """The second values of what differs as a scenario of the first project; what an override cannot hold is left."""
    held = tuple(override(each.path, each.after) for each in found.inputs if can_hold(each.after))
    return Scenario(id=id, name=name, overrides=held)


def set_aside(project: Project, found: Differences, made: Scenario) -> Project:
    """The project with edits taken out of the base and kept as a scenario; `found` are the edits, from old to new."""
    held = {each.path for each in made.overrides}
    back = tuple(
        Difference(each.path, each.label, each.owner, each.unit, each.after, each.before)
        for each in found.inputs
        if each.path in held
    )
    return added(carried(project, back), made)


def free_name(project: Project, name: str) -> str:
    """The name, or the name with the next free number: "Best case", "Best case 2"."""
    return numbered(name, {each.name for each in project.scenarios})


def _with(project: Project, changed: Scenario) -> Project:
    kept: Iterable[Scenario] = (changed if each.id == changed.id else each for each in project.scenarios)
    return project.replace(scenarios=tuple(kept))
