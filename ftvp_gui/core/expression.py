"""Formulas read over symbols: nodes of operations, numbers, and the inputs and terms by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ftvp_gui.core.units import Unit

Value = Any
"""An array, a float, an `Expr` or an `Exact`: which of them is the caller's choice, and no formula may care."""


@dataclass(frozen=True, eq=False)
class Expr:
    """A node of a formula read over symbols: an operation and its arguments."""

    op: str
    args: tuple[Expr, ...] = ()

    def __add__(self, other: Value) -> Expr:
        return node("+", self, other)

    def __radd__(self, other: Value) -> Expr:
        return node("+", other, self)

    def __sub__(self, other: Value) -> Expr:
        return node("-", self, other)

    def __rsub__(self, other: Value) -> Expr:
        return node("-", other, self)

    def __mul__(self, other: Value) -> Expr:
        return node("*", self, other)

    def __rmul__(self, other: Value) -> Expr:
        return node("*", other, self)

    def __truediv__(self, other: Value) -> Expr:
        return node("/", self, other)

    def __rtruediv__(self, other: Value) -> Expr:
        return node("/", other, self)

    def __pow__(self, other: Value) -> Expr:
        return node("^", self, other)

    def __rpow__(self, other: Value) -> Expr:
        return node("^", other, self)

    def __neg__(self) -> Expr:
        return node("*", -1.0, self)

    def __lt__(self, other: Value) -> Expr:
        return node("<", self, other)

    def __le__(self, other: Value) -> Expr:
        return node("<=", self, other)

    def __gt__(self, other: Value) -> Expr:
        return node(">", self, other)

    def __ge__(self, other: Value) -> Expr:
        return node(">=", self, other)

    def __bool__(self) -> bool:
        raise TypeError("a formula may not branch on an uncertain value; use where()")


@dataclass(frozen=True, eq=False)
class Const(Expr):
    """A number written in a formula."""

    value: float = 0.0


@dataclass(frozen=True, eq=False)
class Symbol(Expr):
    """An input or a named term inside a formula, with its label, unit and typical value."""

    label: str = ""
    unit: Unit = Unit.COUNT
    path: tuple[str, ...] = ()
    value: float | None = field(default=None)


def lift(value: Value) -> Expr:
    """A number as a node; a node as it is."""
    return value if isinstance(value, Expr) else Const("const", (), float(value))


def node(op: str, *args: Value) -> Expr:
    """An operation as a node, plain numbers worked out and what changes nothing left out."""
    lifted = tuple(lift(arg) for arg in args)
    if op in ("*", "+") and all(isinstance(arg, Const) for arg in lifted):
        left, right = (arg.value for arg in lifted if isinstance(arg, Const))
        return Const("const", (), left * right if op == "*" else left + right)
    if op == "*":
        if any(isinstance(arg, Const) and arg.value == 0.0 for arg in lifted):
            return Const("const", (), 0.0)
        kept = [arg for arg in lifted if not (isinstance(arg, Const) and arg.value == 1.0)]
        if len(kept) == 1:
            return kept[0]
    if op == "+":
        kept = [arg for arg in lifted if not (isinstance(arg, Const) and arg.value == 0.0)]
        if len(kept) == 1:
            return kept[0]
    return Expr(op, lifted)
