"""What a formula sees: the project's sections, its approach, the month, and named terms computed once."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ftvp_gui.core.calendar import months_between
from ftvp_gui.core.formula import Symbol, Value
from ftvp_gui.core.inputs import ColumnReader, Inputs, Reader, Rows, SymbolReader
from ftvp_gui.core.units import Unit

if TYPE_CHECKING:
    from ftvp_gui.core.approach import Approach
    from ftvp_gui.core.draw import Table
    from ftvp_gui.core.driver import Driver
    from ftvp_gui.core.project import Project


@dataclass(frozen=True)
class Term:
    """A named formula. Monthly terms are factors of shape (month, 1 | draw); the others are amounts, () or (draw,).

    `event` marks a factor that is nothing in nearly all months; `rank` orders the factors of a product, common ones
    first, so that products are shared.
    """

    id: str
    label: str
    formula: Callable[[Context], Value]
    unit: Unit = Unit.TIMES
    monthly: bool = True
    event: bool = False
    rank: int = 5

    def __hash__(self) -> int:
        return hash(self.id)


Timing = tuple[Term, ...]


@dataclass(frozen=True)
class Flow:
    """Money (negative: a saving): an amount per draw, in the project's currency, times the product of its timing."""

    amount: Value
    timing: Timing


class Context:
    """One approach inside its project, read through one reader."""

    def __init__(self, project: Project, approach: Approach, reader: Reader) -> None:
        self.project, self.approach = project, approach
        self._whole: Context | None = None
        self._rows = slice(None)
        self._terms: dict[str, Value] = {}
        self.used: dict[str, Term] = {}
        self.workload = Inputs(project.workload, ("workload",), reader)
        self.quality = Inputs(project.quality, ("quality",), reader)
        self.team = Inputs(project.team, ("team",), reader)
        self.money = Inputs(project.money, ("money",), reader)
        self.strategy = Inputs(project.strategy, ("strategy",), reader)
        self.own = Inputs(approach, ("approaches", approach.id), reader)
        self.months = int(self.workload.months)
        self.symbolic = isinstance(reader, SymbolReader)
        self.t: Value = np.arange(self.months)[:, None] * 1.0
        if self.symbolic:
            self.t = Symbol("symbol", (), "month", Unit.MONTHS, ("t",))

    def __getitem__(self, term: Term) -> Value:
        if term.id not in self._terms:
            self.used[term.id] = term
            self._terms[term.id] = self._value(term)
        return self._terms[term.id]

    def _value(self, term: Term) -> Value:
        if self.symbolic:
            return Symbol("symbol", (), term.label, term.unit, ("term", term.id))
        if self._whole is not None and not term.monthly:
            column = self._whole[term]
            return column[self._rows] if np.ndim(column) else column
        return term.formula(self)

    def drivers(self) -> Iterator[tuple[str, Driver, Inputs]]:
        """The drivers of the approach that are switched on, in the order of declaration."""
        for name, driver in self.approach.drivers():
            inputs: Inputs = getattr(self.own, name)
            if inputs.enabled:
                yield name, driver, inputs

    def block(self, rows: slice) -> Context:
        """The same context for some rows only."""
        part = copy.copy(self)
        part._whole, part._rows, part._terms = self, rows, {}
        for name in ("workload", "quality", "team", "money", "strategy", "own"):
            setattr(part, name, Rows(getattr(self, name), rows))
        return part

    def month_of(self, date: dt.date | None) -> float:
        """Months from the start of the project to a date; a number beyond every horizon where there is no date."""
        start: dt.date = self.workload.start
        if date is None:
            return 1e6
        return months_between(start, date)


def columns(project: Project, approach: Approach, table: Table) -> tuple[Context, ColumnReader]:
    """A context over the columns of a table, and the reader that remembers what it read."""
    reader = ColumnReader(table, approach.kind, approach.lineage or approach.id)
    return Context(project, approach, reader), reader


def symbolic(project: Project, approach: Approach) -> Context:
    """A context over symbols: the same formulas, to be put into words."""
    return Context(project, approach, SymbolReader())
