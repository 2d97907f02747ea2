"""How a formula reads its inputs: as columns of a table (money) or as symbols (words); what was read is remembered."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from ftvp_gui.core.declare import Shared, amount_spec
from ftvp_gui.core.draw import Table
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.formula import Value
from ftvp_gui.core.model import Model, Path
from ftvp_gui.core.quantity import Unknown


class UnknownInputError(Exception):
    """A formula needs an input that nobody has entered; `path` says which."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"unknown: {'.'.join(path)}")
        self.path = path


class Reader(Protocol):
    """Turns one estimate into what a formula computes with."""

    def amount(self, path: Path, owner: Model, name: str, estimate: Estimate) -> Value:
        """A column or a symbol for the estimate at the path."""

    def fact(self, path: Path, value: Any) -> None:
        """Take note that a plain field was read."""

    def inside(self, kind: str, path: Path, lineage: str, role: str) -> Reader:
        """The reader for an approach inside this one's: its own draws, unless it states another lineage."""


class Inputs:
    """The inputs of one model, read by name: `x.minutes` is a column or a symbol, `x.enabled` the plain value."""

    def __init__(self, model: Model, path: Path, reader: Reader) -> None:
        self._model, self._path, self._reader = model, path, reader

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._model, name)
        path = (*self._path, name)
        if isinstance(value, Estimate):
            value = self._reader.amount(path, self._model, name, value)
        elif isinstance(value, Model):
            value = Inputs(value, path, self._reader)
        else:
            self._reader.fact(path, value)
        self.__dict__[name] = value
        return value

    def knows(self, name: str) -> bool:
        """Whether the amount has been entered."""
        estimate = getattr(self._model, name)
        self._reader.fact((*self._path, name), estimate)
        return isinstance(estimate, Estimate) and estimate.known

    def surely(self, name: str, value: float) -> bool:
        """Whether the amount certainly has the value, so that what it changes need not be computed."""
        estimate = getattr(self._model, name)
        self._reader.fact((*self._path, name), estimate)
        if not isinstance(estimate, Estimate) or not estimate.known:
            return False
        return estimate.quantity.certain and estimate.quantity.typical() == value

    def nothing(self, name: str) -> bool:
        """Whether the amount is certainly 0."""
        return self.surely(name, 0.0)


def stream_of(owner: Model, name: str, kind: str, lineage: str) -> str:
    """The id of the stream that an amount draws from: file format, so it must never change for a declared field."""
    spec = amount_spec(owner, name)
    if spec.shared is Shared.PROJECT:
        return spec.stream
    if spec.shared is Shared.KIND:
        return f"{kind}/{spec.stream}"
    return f"{spec.stream}@{lineage}"


class ColumnReader:
    """Reads columns of a table; `reads` maps every path read to what stood there, for the memo.

    `asked` are the places of which more was asked than a column, so that which formula is run may hang on them.
    """

    def __init__(self, table: Table, kind: str, lineage: str) -> None:
        self.table, self._kind, self._lineage = table, kind, lineage
        self.reads: dict[Path, Any] = {}
        self.streams: dict[Path, str] = {}
        self.asked: set[Path] = set()

    def inside(self, kind: str, path: Path, lineage: str, role: str) -> ColumnReader:
        inner = ColumnReader(self.table, kind, lineage or f"{self._lineage}/{role}")
        inner.reads, inner.streams, inner.asked = self.reads, self.streams, self.asked
        inner.fact((*path, "kind"), kind)
        inner.fact((*path, "lineage"), lineage)
        return inner

    def amount(self, path: Path, owner: Model, name: str, estimate: Estimate) -> Value:
        self.reads[path] = estimate.quantity
        if isinstance(estimate.quantity, Unknown):
            raise UnknownInputError(path)
        stream = stream_of(owner, name, self._kind, self._lineage)
        if not estimate.quantity.certain:
            self.streams[path] = stream
        return self.table.values(path, estimate.quantity, stream)

    def fact(self, path: Path, value: Any) -> None:
        self.reads[path] = value.quantity if isinstance(value, Estimate) else value
        self.asked.add(path)

    def take(self, other: ColumnReader) -> None:
        """Count as read what another reader has read."""
        self.reads.update(other.reads)
        self.streams.update(other.streams)
        self.asked |= other.asked


class Rows(Inputs):
    """Some rows of inputs that are read as columns; what is not a column is passed on."""

    def __init__(self, whole: Inputs, rows: slice) -> None:
        self.__dict__["_whole"], self.__dict__["_rows"] = whole, rows

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._whole, name)
        if isinstance(value, Inputs):
            value = Rows(value, self._rows)
        elif isinstance(value, np.ndarray) and value.ndim:
            value = value[self._rows]
        self.__dict__[name] = value
        return value

    def knows(self, name: str) -> bool:
        return bool(self._whole.knows(name))

    def surely(self, name: str, value: float) -> bool:
        return bool(self._whole.surely(name, value))


class SymbolReader:
    """Reads symbols with the labels of the form and the typical values."""

    def __init__(self) -> None:
        self._symbols: dict[Path, Symbol] = {}

    def amount(self, path: Path, owner: Model, name: str, estimate: Estimate) -> Value:
        if path not in self._symbols:
            spec = amount_spec(owner, name)
            if isinstance(estimate.quantity, Unknown):
                raise UnknownInputError(path)
            self._symbols[path] = Symbol("symbol", (), spec.label, spec.unit, path, estimate.quantity.typical())
        return self._symbols[path]

    def fact(self, path: Path, value: Any) -> None:
        """Plain fields are read as they are."""

    def inside(self, kind: str, path: Path, lineage: str, role: str) -> SymbolReader:
        return self
