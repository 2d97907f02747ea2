"""What differs between an approach and the same approach chosen anew, and whose number each is; it looks nothing up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import amount_spec, spec_of
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import Path, at, walk
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit
from ftvp_gui.store.origin import Origin, origin

WITH_THE_PRICES = ("priced", "provider", "model")
"""Words about the prices, which follow them and are no change of their own."""


@dataclass(frozen=True)
class Change:
    """One input that the lists state otherwise. `old` and `new` are what the field holds, an estimate or a plain value.

    `price`: its being left out leaves an old price in the project. `sure`: it is safe to propose, for nobody can have
    entered the old value by hand.
    """

    path: Path
    label: str
    approach: str
    old: Any
    new: Any
    unit: Unit
    old_source: str
    new_source: str
    price: bool
    sure: bool


@dataclass(frozen=True)
class Gone:
    """A listed input that no list has now: its label and the approach, or the part, that it belongs to."""

    label: str
    approach: str


@dataclass(frozen=True)
class Refresh:
    """An input whose number stays and whose source has a newer date or other words."""

    path: Path
    new: Any


def listed_fields(approach: Approach, again: Approach | None) -> Iterator[str]:
    """The labels of the inputs of an approach that come from a list; `again` helps with files of early versions."""
    for path, section in _sections(approach):
        for name in type(section).model_fields:
            value = getattr(section, name)
            fresh = None if again is None else getattr(at(again, path) if path else again, name)
            if isinstance(value, Estimate) and _is_listed(value, fresh):
                yield _label(section, name)


def renewed(approach: Approach, again: Approach) -> Iterator[Change | Refresh | Gone]:
    """The differences, in the order of the form, those of parts too."""
    for path, section in _sections(approach):
        fresh = at(again, path) if path else again
        for name in type(section).model_fields:
            old, new = getattr(section, name), getattr(fresh, name)
            if old == new or isinstance(old, Section):
                continue
            if isinstance(old, Estimate) and isinstance(new, Estimate):
                found = _estimate(approach, (*path, name), section, old, new)
            elif name in WITH_THE_PRICES:
                found = Refresh(_full(approach, (*path, name)), new)
            else:
                found = _plain(approach, (*path, name), section, fresh)
            if found is not None:
                yield found


def _estimate(
    approach: Approach, path: Path, section: Section, old: Estimate, new: Estimate
) -> Change | Refresh | Gone | None:
    name, listed = path[-1], _is_listed(old, new)
    if not new.known or origin(new.provenance) is None:
        return Gone(_label(section, name), named(approach, path)) if listed else None
    if not (listed or not old.known or old == amount_spec(section, name).default):
        return None
    new = new.replace(owner=old.owner, note=new.note or _own_note(old))
    if old.quantity == new.quantity:
        return Refresh(_full(approach, path), new)
    return Change(
        _full(approach, path), _label(section, name), named(approach, path), old, new, amount_spec(section, name).unit,
        _source(old), _source(new), price=True, sure=True,
    )  # fmt: skip


def _plain(approach: Approach, path: Path, section: Section, fresh: Section) -> Change | None:
    name = path[-1]
    old, new, sure, price = getattr(section, name), getattr(fresh, name), False, False
    if isinstance(section, Offer) and isinstance(fresh, Offer) and name == "steps":
        # Announced prices go with the price that they continue.
        if not _is_listed(section.input_price, fresh.input_price):
            return None
        sure = price = True
    elif isinstance(section, Offer) and isinstance(fresh, Offer) and name == "caching":
        had, has = (origin(each.cache_read.provenance) is not None for each in (section, fresh))
        if had == has:
            return None
        sure = True
    elif isinstance(old, dt.date) or isinstance(new, dt.date):
        if new is None:
            return None
        sure = old is None
    source = str(getattr(fresh, "priced", "")) or "today’s price lists"
    before = str(getattr(section, "priced", ""))
    return Change(
        _full(approach, path), _label(section, name), named(approach, path), old, new, Unit.COUNT, before, source,
        price=price, sure=sure,
    )  # fmt: skip


def _is_listed(old: Estimate, new: Any) -> bool:
    """Whether a list stands behind a number. Early files do not name the catalogue: there its words speak for it."""
    if origin(old.provenance) is not None:
        return True
    if not isinstance(new, Estimate) or origin(new.provenance) is not Origin.CATALOGUE:
        return False
    same = new.provenance.source.removeprefix(Origin.CATALOGUE.value) == old.provenance.source
    return same and (old.provenance.grade is not Grade.ASSUMED or old.quantity == new.quantity)


def _own_note(old: Estimate) -> str:
    return "" if origin(old.provenance) is Origin.BOOK else old.note


def _source(estimate: Estimate) -> str:
    dated = estimate.provenance.as_of
    return estimate.provenance.source if dated is None else f"{estimate.provenance.source}, {dated}"


def _label(section: Section, name: str) -> str:
    spec = spec_of(section, name)
    return name if spec is None else spec.label


def _sections(approach: Approach) -> Iterator[tuple[Path, Section]]:
    for path, model in walk(approach):
        if isinstance(model, Section):
            yield path, model


def named(approach: Approach, path: Path) -> str:
    """The approach by name, with the part of it that the path leads into: "Prompt now, tune later → Prompting"."""
    names, here = [approach.name], approach
    for step in path:
        here = getattr(here, step)
        if not isinstance(here, Approach):
            break
        names.append(here.name)
    return " → ".join(names)


def _full(approach: Approach, path: Path) -> Path:
    return ("approaches", approach.id, *path)
