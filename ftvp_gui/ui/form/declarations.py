"""What the declarations say of a field: its specification, its default in its place, and whose number it is; no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import FieldSpec, matters, specification
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.gpus import Gpus
from ftvp_gui.core.model import Model, Path, at
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.open_models import OpenWeights
from ftvp_gui.core.project import About, Project
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.core.section import Section
from ftvp_gui.language import literal
from ftvp_gui.store.origin import origin

OWN_ENTRY = literal("own entry")
"""The source of a number that a person typed without saying more."""


def inputs_of(owner: Model) -> Iterator[tuple[str, FieldSpec]]:
    """The inputs of a section by field name, in the order of declaration; a driver's switch is not among them."""
    for name in type(owner).model_fields:
        if isinstance(owner, Driver) and name == "enabled":
            continue
        spec = specification(owner, name)
        if spec is not None:
            yield name, spec


def limits_of(owner: Model, name: str) -> tuple[int | None, int | None]:
    """The least and the greatest value of a whole number that shapes the calculation."""
    least = most = None
    for mark in type(owner).model_fields[name].metadata:
        least = getattr(mark, "ge", least)
        most = getattr(mark, "le", most)
    return least, most


def default_at(project: Project, path: Path) -> Any:
    """What stands at the path in a new project, or in a new approach of the same kind.

    Raises
    ------
    KeyError
        where the path names no place of the project.
    """
    if path[0] != "approaches" or len(path) < 2:
        return at(_NEW, path)
    approach, rest = project.approach(path[1]), path[2:]
    kind: Any = type(approach)
    new = _new(kind)
    while len(rest) > 1 and isinstance(getattr(approach, rest[0], None), Approach):
        approach, new, rest = getattr(approach, rest[0]), getattr(new, rest[0]), rest[1:]
        # A part of another kind than the one declared starts as that kind does.
        kind = type(approach)
        new = new if type(new) is kind else _new(kind)
    return at(new, rest)


def changed_inputs(section: Section, default: Section) -> tuple[str, ...]:
    """The inputs of a section that a person has changed from their defaults.

    What the study is called has no default, nor has a model or a GPU that is chosen from a list with its prices.
    """
    if isinstance(section, About | Offer | OpenWeights | Gpus):
        return ()
    return tuple(
        name
        for name, _ in inputs_of(section)
        if matters(section, name)
        and is_changed(getattr(section, name), getattr(default, name))
        # What an approach is called is no input that has a default.
        and not (isinstance(section, Approach) and name == "name")
    )


def sections_below(place: Path, section: Section) -> Iterator[tuple[Path, Section]]:
    """A section and every section inside it, with their places."""
    yield place, section
    for name in type(section).model_fields:
        inner = getattr(section, name)
        if isinstance(inner, Section):
            yield from sections_below((*place, name), inner)


def is_changed(value: Any, default: Any) -> bool:
    """Whether a person has changed a value from its default."""
    return bool(value != default) and not (isinstance(value, Estimate) and origin(value.provenance) is not None)


@lru_cache
def _new(kind: type[Approach]) -> Approach:
    return kind.model_validate({"id": "new"})


_NEW = Project()


def entered(estimate: Estimate, quantity: Quantity, default: Estimate, today: dt.date) -> Estimate:
    """The estimate after a person typed another quantity.

    A source speaks for its own number only: another number becomes the person's own entry of today, and the declared
    number brings its declared source back. What is an assumption already, in a person's own words, stays one; an
    assumption of a price list is nobody's own.
    """
    trail = estimate.provenance
    if quantity == default.quantity and _is_own_entry(trail):
        return estimate.replace(quantity=quantity, provenance=default.provenance)
    if trail == default.provenance or trail.grade is not Grade.ASSUMED or origin(trail) is not None:
        own = Provenance(source=OWN_ENTRY, grade=Grade.ASSUMED, as_of=today)
        return estimate.replace(quantity=quantity, provenance=own)
    return estimate.replace(quantity=quantity)


def _is_own_entry(provenance: Provenance) -> bool:
    return provenance.source == OWN_ENTRY and provenance.grade is Grade.ASSUMED
