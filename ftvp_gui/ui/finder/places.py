"""Every place of a project that can be gone to: pages, approaches, sections, inputs, scenarios; no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import AmountSpec, FieldSpec, matters
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, walk
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit
from ftvp_gui.core.value_words import value_words
from ftvp_gui.language import title, tr
from ftvp_gui.ui.finder.matching import Findable
from ftvp_gui.ui.finder.synonyms import Also
from ftvp_gui.ui.form.declarations import inputs_of


@dataclass(frozen=True)
class Place:
    """Where to go: a page by its id, or a place of the project by its path."""

    findable: Findable
    path: Path = ()
    page: str = ""


def places(project: Project, pages: Sequence[tuple[str, str]], also: Also) -> Iterator[Place]:
    """All of them, in the order of the form. `pages`: id and title of the fixed ones."""
    for id, name in pages:
        yield Place(Findable(f"page/{id}", name, tr("Page"), also=also(name)), page=id)
    for approach in project.approaches:
        kind = title(type(approach).title)
        yield Place(Findable(f"page/{approach.id}", approach.name, tr("Approach"), kind, kind), page=approach.id)
    for scenario in project.scenarios:
        named = Findable(f"scenario/{scenario.id}", scenario.name, tr("Scenario"), help=scenario.note)
        yield Place(named, path=("scenarios", scenario.id))
    style = NumberStyle(currency=project.money.currency.value)
    for path, model in walk(project):
        if isinstance(model, Section):
            yield from _of_section(project, path, model, style, also)


def _of_section(project: Project, path: Path, section: Section, style: NumberStyle, also: Also) -> Iterator[Place]:
    if path[0] == "approaches" and not isinstance(section, Approach):
        yield Place(
            _findable(path, type(section).title, title(owner_title(project, path)), "", _help(section), also), path
        )
    for name, spec in inputs_of(section):
        if matters(section, name):
            yield _input(project, (*path, name), spec, getattr(section, name), style, also)


def _input(project: Project, path: Path, spec: FieldSpec, value: Any, style: NumberStyle, also: Also) -> Place:
    unit = spec.unit if isinstance(spec, AmountSpec) else Unit.COUNT
    known = value.quantity if isinstance(value, Estimate) else value
    words = isinstance(known, str) and not isinstance(known, Enum)
    said = str(known) if words else sentence(value_words(known, unit), style)
    where = title(owner_title(project, path))
    return Place(_findable(path, spec.label, where, said, spec.help, also), path)


def _findable(path: Path, name: str, where: str, value: str, help: str, also: Also) -> Findable:
    """In the reader's language; the English name finds it too."""
    here = title(name)
    more = also(here) if here == name else f"{also(here)} {name}"
    return Findable("/".join(path), here, where, value, more, tr(help) if help else "")


def _help(section: Section) -> str:
    return " ".join((type(section).__doc__ or "").split())
