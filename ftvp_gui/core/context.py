"""What a formula sees: the project's sections, its approach, the month, and named terms computed once."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ftvp_gui.core.calendar import months_between
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import ColumnReader, Inputs, Reader, Rows, SymbolReader
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.units import Unit

if TYPE_CHECKING:
    from ftvp_gui.core.approach import Approach
    from ftvp_gui.core.draw import Table
    from ftvp_gui.core.driver import Driver
    from ftvp_gui.core.moving import Still
    from ftvp_gui.core.project import Project

SECTIONS = ("workload", "quality", "team", "money", "strategy")
"""The sections that all approaches share."""


@dataclass(frozen=True)
class Term:
    """A named formula. Monthly terms are factors of shape (month, 1 | draw); the others are amounts, () or (draw,).

    `event` marks a factor that is nothing in nearly all months; `rank` orders the factors of a product, common ones
    first, so that products are shared; `common` marks one that is the same for every approach, so that it is computed
    once for all; `prepares` marks the spreading of work over the months before go-live. `times` and `of`: the (common)
    factor is an amount times another factor, so that money is spread by the other and the amount multiplies it.
    """

    id: str
    label: str
    formula: Callable[[Context], Value]
    unit: Unit = Unit.TIMES
    monthly: bool = True
    event: bool = False
    rank: int = 5
    common: bool = False
    prepares: bool = False
    scope: tuple[str, ...] = ()
    times: Callable[[Context], Value] | None = None
    of: Term | None = None

    def __hash__(self) -> int:
        return hash(self.id)


Timing = tuple[Term, ...]


@cache
def inside(scope: tuple[str, ...], term: Term) -> Term:
    """The term of an approach inside another, as the outer one sees it: a factor with an id of its own."""
    if term.common or not scope:
        return term
    id = ".".join((*scope, term.id))
    return replace(term, id=id, formula=lambda ctx: ctx.within(scope)[term], scope=scope)


@dataclass(frozen=True)
class Flow:
    """Money (negative: a saving): an amount per draw, in the project's currency, times the product of its timing.

    `listed` marks what a price list fixes in US dollars: it does not rise with inflation.
    """

    amount: Value
    timing: Timing
    listed: bool = False


class Common:
    """Terms that are the same for every approach, for all rows of a table at once, and what each of them read.

    The columns and streams that a term read are told to every approach that uses it.
    """

    def __init__(self) -> None:
        self._values: dict[str, Value] = {}
        self._readers: dict[str, ColumnReader] = {}

    def value(self, term: Term, ctx: Context, reader: ColumnReader) -> Value:
        """The term for all rows; `reader` is told what it rests on."""
        if term.id not in self._values:
            own = ColumnReader(reader.table, "", "")
            self._values[term.id] = term.formula(Context(ctx.project, ctx.approach, own, common=self))
            self._readers[term.id] = own
        reader.take(self._readers[term.id])
        return self._values[term.id]

    def keep(self, holds: Callable[[Mapping[Path, object]], bool]) -> None:
        """Forget the terms that rest on something that has changed; `holds` says whether what was read still is."""
        for id in [id for id, reader in self._readers.items() if not holds(reader.reads)]:
            del self._values[id], self._readers[id]


class Context:
    """One approach inside its project, read through one reader. `scope` leads to it from the outermost approach."""

    def __init__(
        self,
        project: Project,
        approach: Approach,
        reader: Reader,
        parent: Context | None = None,
        role: str = "",
        common: Common | None = None,
        still: Still | None = None,
    ) -> None:
        self.project, self.approach, self.reader = project, approach, reader
        self.parent, self.role = parent, role
        self.scope: tuple[str, ...] = () if parent is None else (*parent.scope, role)
        self.path: Path = ("approaches", approach.id) if parent is None else (*parent.path, role)
        self.common, self.still = common, still
        self._whole: Context | None = None
        self._rows = slice(None)
        self._terms: dict[str, Value] = {}
        self._parts: dict[str, Context] = {}
        self._drivers: tuple[tuple[str, Driver, Inputs], ...] | None = None
        self.used: dict[str, Term] = {}
        for name in SECTIONS:
            shared = Inputs(getattr(project, name), (name,), reader) if parent is None else getattr(parent, name)
            setattr(self, name, shared)
        self.own = Inputs(approach, self.path, reader)
        self.months = int(self.workload.months)
        self.symbolic = isinstance(reader, SymbolReader)
        self.t: Value = np.arange(self.months)[:, None] * 1.0
        if self.symbolic:
            self.t = Symbol("symbol", (), "month", Unit.MONTHS, ("t",))

    workload: Inputs
    quality: Inputs
    team: Inputs
    money: Inputs
    strategy: Inputs

    def __getitem__(self, term: Term) -> Value:
        if term.common and self.parent is not None:
            return self.parent[term]
        if self.still is not None and self._whole is None and not term.common:
            return self.still.term(self, term)
        return self.computed(term)

    def computed(self, term: Term) -> Value:
        """The term, computed when it is first asked for."""
        if term.id not in self._terms:
            self.used[term.id] = term
            self._terms[term.id] = self._value(term)
        return self._terms[term.id]

    def _value(self, term: Term) -> Value:
        if self.symbolic:
            if term.scope:
                return term.formula(self)
            return Symbol("symbol", (), term.label, term.unit, ("term", *self.scope, term.id))
        # Of many blocks a multiple of a common factor is made anew for each, rather than held for all rows.
        common = self.common if term.common and (term.of is None or self._whole is None) else None
        if self._whole is not None and (not term.monthly or common is not None):
            column = self._whole[term]
            if not np.ndim(column):
                return column
            return column[..., self._rows] if column.shape[-1] > 1 or not term.monthly else column
        if common is not None and isinstance(self.reader, ColumnReader):
            return common.value(term, self, self.reader)
        return term.formula(self)

    def part(self, name: str) -> Context:
        """The context of an approach inside this one, by its field name."""
        if name not in self._parts:
            if self._whole is None:
                self._parts[name] = self._inner(name)
            else:
                self._parts[name] = self._whole.part(name)._cut(self._rows, self)
        return self._parts[name]

    def _inner(self, name: str) -> Context:
        approach: Approach = getattr(self.approach, name)
        reader = self.reader.inside(approach.kind, (*self.path, name), approach.lineage, name)
        return Context(self.project, approach, reader, self, name, self.common, self.still)

    def within(self, scope: tuple[str, ...]) -> Context:
        """The context that a scope leads to from here."""
        found = self
        for name in scope:
            found = found.part(name)
        return found

    @property
    def first_row(self) -> int:
        """Where its rows begin among all."""
        return self._rows.start or 0

    @property
    def root(self) -> Context:
        """The context of the outermost approach."""
        return self if self.parent is None else self.parent.root

    def systems(self) -> Iterator[Context]:
        """This context and those of the approaches inside it, outer ones first."""
        yield self
        for name, _ in self.approach.parts():
            yield from self.part(name).systems()

    def drivers(self) -> Iterable[tuple[str, Driver, Inputs]]:
        """The approach's own drivers that are switched on, in the order of declaration."""
        if self._drivers is None:
            every = self.approach.drivers() if self._whole is None else ((n, d) for n, d, _ in self._whole.drivers())
            own = ((name, driver, getattr(self.own, name)) for name, driver in every)
            self._drivers = tuple(found for found in own if found[2].enabled)
        return self._drivers

    def block(self, rows: slice) -> Context:
        """The same context for some rows only."""
        return self._cut(rows, None)

    def _cut(self, rows: slice, parent: Context | None) -> Context:
        part = copy.copy(self)
        part._whole, part._rows, part._terms, part._parts, part._drivers, part.parent = self, rows, {}, {}, None, parent
        for name in SECTIONS:
            setattr(part, name, Rows(getattr(self, name), rows) if parent is None else getattr(parent, name))
        part.own = Rows(self.own, rows)
        return part

    def release(self) -> None:
        """Let go of what was computed at once, for the next block to use its memory while it is warm: a context and
        its parts hold on to each other, so that it would stay until somebody collects such circles."""
        for part in self._parts.values():
            part.release()
        self._terms, self._parts, self._drivers = {}, {}, None

    def month_of(self, date: dt.date | None) -> float:
        """Months from the start of the project to a date; a number beyond every horizon where there is no date."""
        start: dt.date = self.workload.start
        if date is None:
            return 1e6
        return months_between(start, date)

    def by_month(self, values: Array, label: str) -> Value:
        """Plain numbers by month, (month,), as a factor of shape (month, 1), or as a symbol with that label."""
        if self.symbolic:
            return Symbol("symbol", (), label, Unit.TIMES, ("by month", label), float(values[0]))
        return values[:, None]


def columns(
    project: Project, approach: Approach, table: Table, common: Common | None = None, still: Still | None = None
) -> tuple[Context, ColumnReader]:
    """A context over the columns of a table, and the reader that remembers what it read; `still` is not made anew."""
    reader = ColumnReader(table, approach.kind, approach.lineage or approach.id)
    if still is not None:
        reader.take(still.before)
    return Context(project, approach, reader, common=common, still=still), reader


def symbolic(project: Project, approach: Approach) -> Context:
    """A context over symbols: the same formulas, to be put into words."""
    return Context(project, approach, SymbolReader())
