"""Where two projects differ in what moves money: input by input, by paths with ids, so that order plays no part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import AmountSpec, specification
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, Path, at, put
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import About, Project
from ftvp_gui.core.section import Section
from ftvp_gui.core.text import Text
from ftvp_gui.core.units import Unit
from ftvp_gui.core.value_words import value_words


@dataclass(frozen=True)
class Difference:
    """One input with its value in two projects; `before` and `after` are what stands in the tree (estimates whole)."""

    path: Path
    label: str
    owner: str
    unit: Unit
    before: Any
    after: Any

    @property
    def before_words(self) -> Text:
        """The value in the first project, as a person reads it."""
        return value_words(_bare(self.before), self.unit)

    @property
    def after_words(self) -> Text:
        """The value in the second project."""
        return value_words(_bare(self.after), self.unit)


@dataclass(frozen=True)
class Differences:
    """All that differs: inputs of what both have, in the order of the form, and approaches that only one has."""

    inputs: tuple[Difference, ...]
    arrived: tuple[str, ...]
    """Ids of approaches that only the second project has."""
    gone: tuple[str, ...]
    """Ids of approaches that only the first has."""

    def __bool__(self) -> bool:
        return bool(self.inputs or self.arrived or self.gone)


def differences(before: Project, after: Project) -> Differences:
    """What differs between two projects and may move money; names, notes, sources,
    colours and priorities do not."""
    found: list[Difference] = []
    for name, field in _sections(after):
        found.extend(_inside(after, (name,), getattr(before, name), field))
    if before.together != after.together:
        found.append(Difference(("together",), "Moves together", "", Unit.COUNT, before.together, after.together))
    was, now = ({approach.id: approach for approach in project.approaches} for project in (before, after))
    for id, approach in now.items():
        if id in was:
            found.extend(_compared(after, ("approaches", id), was[id], approach))
    return Differences(tuple(found), tuple(id for id in now if id not in was), tuple(id for id in was if id not in now))


def carried(project: Project, chosen: tuple[Difference, ...]) -> Project:
    """The project with the second value of some differences in force."""
    for difference in chosen:
        project = put(project, difference.path, difference.after)
    return project


def difference_at(project: Project, path: Path, after: Any) -> Difference:
    """What another value at a place of the project would be, in words; `KeyError` where there is no such place."""
    return _difference(project, path, at(project, path), after)


def _sections(project: Project) -> Iterator[tuple[str, Section]]:
    for name in type(project).model_fields:
        field = getattr(project, name)
        if isinstance(field, Section) and not isinstance(field, About | Priorities):
            yield name, field


def _inside(project: Project, path: Path, was: Model, now: Model) -> Iterator[Difference]:
    for name in type(now).model_fields:
        before, after = getattr(was, name), getattr(now, name)
        if before is not after and _counts(name, after):
            yield from _compared(project, (*path, name), before, after)


def _compared(project: Project, path: Path, before: Any, after: Any) -> Iterator[Difference]:
    if isinstance(after, Estimate):
        if before.quantity != after.quantity:
            yield _difference(project, path, before, after)
    elif isinstance(after, Model) and type(before) is type(after):
        yield from _inside(project, path, before, after)
    elif before != after:
        yield _difference(project, path, before, after)


def _counts(name: str, value: Any) -> bool:
    """Whether a field may move money: words do not, except the lineage, which says whose draws are taken."""
    if name == "lineage":
        return True
    return name not in ("kind", "id", "colour") and not (isinstance(value, str) and not isinstance(value, Enum))


def _difference(project: Project, path: Path, before: Any, after: Any) -> Difference:
    if isinstance(after, Approach):
        return Difference(path, f"Kind of {after.name}", "Approaches", Unit.COUNT, before, after)
    owner = at(project, path[:-1])
    spec = specification(owner, path[-1])
    label = path[-1].replace("_", " ").capitalize() if spec is None else spec.label
    if isinstance(owner, Driver) and path[-1] == "enabled":
        label = f"{owner.title}: {label.lower()}"
    unit = spec.unit if isinstance(spec, AmountSpec) else Unit.COUNT
    return Difference(path, label, owner_title(project, path), unit, before, after)


def _bare(value: Any) -> Any:
    return value.quantity if isinstance(value, Estimate) else value
