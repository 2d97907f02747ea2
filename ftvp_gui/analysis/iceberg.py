"""The iceberg: from what a price list shows to the whole cost, one hidden cost after the other, largest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ftvp_gui.analysis import iceberg_words as words
from ftvp_gui.analysis.break_even import MonthBreakEven, ahead
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.core.draw import Table, Typical
from ftvp_gui.core.driver import Driver, Family, Layer
from ftvp_gui.core.ledger import Ledger, ledger
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Text

SINGLE = 6
"""So many hidden costs are revealed one by one; the smaller ones come together."""

LIST, SPREAD, OTHERS = "list", "spread", "others"
"""The first two steps, and the one of the smaller hidden costs; all others are called by their cost or family."""


@dataclass(frozen=True)
class Reveal:
    """One step: what it adds and the totals so far, by approach, money; `month`: who is ahead for good, and from when.

    `drivers` are those of each approach, by dotted name, that are revealed. `cheapest` is so by the costs so far.
    """

    id: str
    title: Text
    layer: Layer
    drivers: Mapping[str, tuple[str, ...]]
    added: Mapping[str, float]
    totals: Mapping[str, float]
    cheapest: str
    month: MonthBreakEven | None
    sentence: Text


@dataclass(frozen=True, eq=False, kw_only=True)
class Iceberg(Finding):
    """The steps, the first being the price list, the last the whole expected cost.

    `listed` is what the price list says of each named driver: the typical case, money as it is paid, not discounted.
    `curves` are the costs so far after each month, (step, approach, month), of the approaches in `ids`.
    """

    id: ClassVar[str] = "iceberg"

    ids: tuple[str, ...]
    steps: tuple[Reveal, ...]
    listed: Mapping[str, Mapping[str, float]]
    curves: Array

    def values(self) -> Mapping[str, Any]:
        """The numbers for files; the course over the months is for charts alone: a number for every month and step."""
        return {name: value for name, value in super().values().items() if name != "curves"}


@dataclass(frozen=True)
class _Layer:
    """A step before it is summed: its drivers by approach."""

    id: str
    title: Text
    layer: Layer
    drivers: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Books:
    """The expected ledger of every approach, and the typical case's, on which the price list is read."""

    expected: Mapping[str, Ledger]
    typical: Mapping[str, Ledger]


def find(ground: Ground) -> Iceberg | None:
    """Reveal the costs of all approaches whose totals mean something; None where there are none."""
    if not ground.ids:
        return None
    expected, typical = {}, {}
    for id in ground.ids:
        ground.check()
        expected[id] = _ledger(ground.project, id, ground.sample)
        typical[id] = _ledger(ground.project, id, Typical())
    return reveal(ground.project, Books(expected, typical), ground.pair)


def _ledger(project: Project, id: str, table: Table) -> Ledger:
    return ledger(project, project.approach(id), table)


def reveal(project: Project, books: Books, pair: tuple[str, str] | None) -> Iceberg:
    """The steps out of the books; `pair` are the two whose crossover is followed."""
    ids = tuple(books.expected)
    named = _of_layer(project, books, Layer.NAMED)
    listed = _by_month(books.typical, ids, named.drivers, present=False)
    shown = _by_month(books.expected, ids, named.drivers, present=True)
    courses = [(named, listed)]
    if not np.allclose(listed.sum(axis=1), shown.sum(axis=1), rtol=1e-9, atol=1e-6):
        spread = _Layer(SPREAD, words.SPREAD_TITLE, Layer.NAMED, named.drivers)
        courses.append((spread, shown - listed))
    courses += [
        (layer, _by_month(books.expected, ids, layer.drivers, present=True))
        for layer in (*_hidden(project, books), *_consequences(project, books))
    ]
    curves = np.cumsum(np.stack([course for _, course in courses]), axis=0).cumsum(axis=2)
    steps: list[Reveal] = []
    for (layer, course), curve in zip(courses, curves, strict=True):
        totals = dict(zip(ids, curve[:, -1].tolist(), strict=True))
        added = dict(zip(ids, course.sum(axis=1).tolist(), strict=True))
        month = None if pair is None else ahead(*pair, curve[ids.index(pair[0])] - curve[ids.index(pair[1])])
        cheapest = min(ids, key=lambda id: totals[id])
        before = steps[-1] if steps else None
        said = words.step(project, layer.id, layer.title, added, totals, pair, month, before, cheapest)
        steps.append(Reveal(layer.id, layer.title, layer.layer, layer.drivers, added, totals, cheapest, month, said))
    return Iceberg(
        ids=ids,
        steps=tuple(steps),
        listed={id: _sums(books.typical[id], named.drivers[id]) for id in ids},
        curves=curves,
        sentences=words.sentences(project, steps, pair),
        table=words.table(project, steps, pair or ids[:1]),
        note=words.NOTE,
    )


def _of_layer(project: Project, books: Books, layer: Layer) -> _Layer:
    drivers = {id: tuple(name for name, driver in _drivers(project, books, id) if driver.layer is layer) for id in
               books.expected}  # fmt: skip
    return _Layer(LIST, words.LIST_TITLE, layer, drivers)


def _drivers(project: Project, books: Books, id: str) -> Iterable[tuple[str, Driver]]:
    approach = project.approach(id)
    return ((name, approach.driver(name)) for name in books.expected[id].drivers)


def _hidden(project: Project, books: Books) -> list[_Layer]:
    """The hidden costs by title, the largest in any approach first; what nobody pays is no step."""
    found: dict[str, dict[str, list[str]]] = {}
    for id in books.expected:
        for name, driver in _drivers(project, books, id):
            if driver.layer is Layer.HIDDEN:
                found.setdefault(driver.title, {}).setdefault(id, []).append(name)
    sizes = {title: _largest(books, names) for title, names in found.items()}
    ordered = sorted((title for title in found if sizes[title] > 0), key=lambda title: -sizes[title])
    # One alone would be no group: then it is a step of its own.
    single = len(ordered) if len(ordered) <= SINGLE + 1 else SINGLE
    layers = [_Layer(title, words.cost(title), Layer.HIDDEN, _frozen(found[title])) for title in ordered[:single]]
    rest = ordered[single:]
    if rest:
        merged: dict[str, list[str]] = {}
        for title in rest:
            for id, names in found[title].items():
                merged.setdefault(id, []).extend(names)
        layers.append(_Layer(OTHERS, words.others(len(rest)), Layer.HIDDEN, _frozen(merged)))
    return layers


def _consequences(project: Project, books: Books) -> list[_Layer]:
    """Errors, then delay: shown apart, as everywhere."""
    layers = []
    for family in (Family.ERRORS, Family.DELAY):
        names = {id: tuple(name for name, driver in _drivers(project, books, id) if driver.family is family) for id in
                 books.expected}  # fmt: skip
        if _largest(books, names) > 0:
            layers.append(_Layer(family.value, words.cost(family.value), Layer.CONSEQUENCE, names))
    return layers


def _frozen(names: Mapping[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return {id: tuple(each) for id, each in names.items()}


def _largest(books: Books, names: Mapping[str, Iterable[str]]) -> float:
    return max((abs(sum(_sums(books.expected[id], each, present=True).values())) for id, each in names.items()),
               default=0.0)  # fmt: skip


def _sums(book: Ledger, names: Iterable[str], *, present: bool = False) -> dict[str, float]:
    """The money of some drivers over all months."""
    money = book.present if present else book.nominal
    return {name: float(money[book.drivers.index(name)].sum()) for name in names if name in book.drivers}


def _by_month(
    books: Mapping[str, Ledger], ids: tuple[str, ...], names: Mapping[str, tuple[str, ...]], *, present: bool
) -> Array:
    """The money of some drivers; (approach, month)."""
    rows = []
    for id in ids:
        book = books[id]
        money = book.present if present else book.nominal
        rows.append(money[[book.drivers.index(name) for name in names.get(id, ()) if name in book.drivers]].sum(axis=0))
    return np.stack(rows)
