"""The small algebra: a formula is written once and read over arrays (money), over symbols (words, later cells) or over
exact decimals (bills).

Arrays of a formula have the shape () or (draw,) for amounts and (month, 1) or (month, draw) for factors.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np

from ftvp_gui.core import exact
from ftvp_gui.core.exact import is_exact
from ftvp_gui.core.units import Unit

Value = Any
"""An array, a float, an `Expr` or an `Exact`: which of them is the caller's choice, and no formula may care."""


@dataclass(frozen=True, eq=False)
class Expr:
    """A node of a formula read over symbols: an operation and its arguments."""

    op: str
    args: tuple[Expr, ...] = ()

    def __add__(self, other: Value) -> Expr:
        return _node("+", self, other)

    def __radd__(self, other: Value) -> Expr:
        return _node("+", other, self)

    def __sub__(self, other: Value) -> Expr:
        return _node("-", self, other)

    def __rsub__(self, other: Value) -> Expr:
        return _node("-", other, self)

    def __mul__(self, other: Value) -> Expr:
        return _node("*", self, other)

    def __rmul__(self, other: Value) -> Expr:
        return _node("*", other, self)

    def __truediv__(self, other: Value) -> Expr:
        return _node("/", self, other)

    def __rtruediv__(self, other: Value) -> Expr:
        return _node("/", other, self)

    def __pow__(self, other: Value) -> Expr:
        return _node("^", self, other)

    def __rpow__(self, other: Value) -> Expr:
        return _node("^", other, self)

    def __neg__(self) -> Expr:
        return _node("*", -1.0, self)

    def __lt__(self, other: Value) -> Expr:
        return _node("<", self, other)

    def __le__(self, other: Value) -> Expr:
        return _node("<=", self, other)

    def __gt__(self, other: Value) -> Expr:
        return _node(">", self, other)

    def __ge__(self, other: Value) -> Expr:
        return _node(">=", self, other)

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


def _lift(value: Value) -> Expr:
    return value if isinstance(value, Expr) else Const("const", (), float(value))


def _node(op: str, *args: Value) -> Expr:
    lifted = tuple(_lift(arg) for arg in args)
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


def _symbolic(*args: Value) -> bool:
    return any(isinstance(arg, Expr) for arg in args)


_NUMBERS = {float, int, np.float64}


def _plain(*args: Value) -> bool:
    """Whether all are numbers or arrays of numbers, which is asked first because it is so nearly always."""
    for arg in args:
        kind = type(arg)
        if kind not in _NUMBERS and (kind is not np.ndarray or arg.dtype.char == "O"):
            return False
    return True


def minimum(left: Value, right: Value) -> Value:
    """The smaller of the two."""
    if _plain(left, right):
        factor, bound = _factor_and_bound(left, right)
        return np.minimum(left, right) if factor is None else np.clip(factor, -np.inf, bound)
    if _symbolic(left, right):
        return _node("min", left, right)
    return exact.minimum(left, right) if is_exact(left, right) else np.minimum(left, right)


def maximum(left: Value, right: Value) -> Value:
    """The greater of the two."""
    if _plain(left, right):
        factor, bound = _factor_and_bound(left, right)
        return np.maximum(left, right) if factor is None else np.clip(factor, bound, np.inf)
    if _symbolic(left, right):
        return _node("max", left, right)
    return exact.maximum(left, right) if is_exact(left, right) else np.maximum(left, right)


def _factor_and_bound(left: Value, right: Value) -> tuple[Any, Any]:
    """A factor and a number, in whichever order they stand: numpy clips one by the other in half the time."""
    if type(right) in _NUMBERS:
        return (left, right) if type(left) is np.ndarray and left.ndim == 2 else (None, None)
    return (right, left) if type(left) in _NUMBERS and right.ndim == 2 else (None, None)


def exp(x: Value) -> Value:
    """e to the power of x; held at e**600, beyond which no figure means anything."""
    if _plain(x):
        return np.exp(minimum(x, 600.0))
    if _symbolic(x):
        return _node("exp", x)
    return exact.exp(x) if is_exact(x) else np.exp(np.minimum(x, 600.0))


def log(x: Value) -> Value:
    """The natural logarithm."""
    if _symbolic(x):
        return _node("log", x)
    return exact.log(x) if is_exact(x) else np.log(x)


def power(base: Value, exponent: Value) -> Value:
    """base to the power of exponent; 0**0 is 1."""
    if _symbolic(base, exponent):
        return _node("^", base, exponent)
    if is_exact(base, exponent):
        return exact.power(base, exponent)
    return np.power(np.asarray(base, dtype=float), exponent)


def ceil(x: Value) -> Value:
    """The next whole number, forgiving rounding noise of a billionth."""
    if _symbolic(x):
        return _node("ceil", x)
    return exact.ceil(x) if is_exact(x) else np.ceil(np.asarray(x) - 1e-9)


def floor(x: Value) -> Value:
    """The whole number below, forgiving rounding noise of a billionth."""
    if _symbolic(x):
        return _node("floor", x)
    return exact.floor(x) if is_exact(x) else np.floor(np.asarray(x) + 1e-9)


def where(condition: Value, then: Value, otherwise: Value) -> Value:
    """One of two values. Over arrays both are computed, so a branch that divides belongs into `divide`."""
    if type(condition) is np.ndarray and type(then) is float and type(otherwise) is float:
        # What is asked most often, and a fraction of the work.
        if then == 1.0 and otherwise == 0.0 and condition.dtype.char == "?":
            return condition.astype(float)
        return np.where(condition, then, otherwise)
    if _symbolic(condition, then, otherwise):
        return _node("where", condition, then, otherwise)
    if is_exact(then, otherwise):
        return exact.where(condition, then, otherwise)
    return np.where(condition, then, otherwise)


def divide(left: Value, right: Value, otherwise: Value) -> Value:
    """left / right, or `otherwise` where right is 0."""
    if not _plain(left, right, otherwise):
        if _symbolic(left, right, otherwise):
            return _node("where", _node(">", right, 0.0), _node("/", left, right), otherwise)
        if is_exact(left, right, otherwise):
            return exact.divide(left, right, otherwise)
    nothing = np.equal(right, 0)
    if not np.any(nothing):
        return left / right
    return np.where(nothing, otherwise, left / np.where(nothing, 1.0, right))


def doublings(x: Value) -> Value:
    """How often 1 must be doubled to give x; negative below 1."""
    return log(x) / 0.6931471805599453


def just_before(x: Value) -> Value:
    """A moment before x, so that what is due when a month begins belongs to that month and not to the one before."""
    return _node("before", x) if _symbolic(x) else np.asarray(x) - 1e-6


def cumulative(x: Value) -> Value:
    """The sum over months up to and including each month; (month, ...) -> (month, ...)."""
    return _node("cumulative", x) if _symbolic(x) else _accumulated(np.add, x)


def previous(x: Value) -> Value:
    """The value of the month before, 0 in the first; (month, ...) -> (month, ...)."""
    if _symbolic(x):
        return _node("previous", x)
    shifted = np.zeros_like(x)
    shifted[1:] = x[:-1]
    return shifted


def highest(x: Value) -> Value:
    """The greatest value up to and including each month; (month, ...) -> (month, ...)."""
    return _node("highest", x) if _symbolic(x) else _accumulated(np.maximum, x)


def _accumulated(operation: np.ufunc, x: Value) -> Value:
    """The running sum or maximum, month by month: rows are neighbours in memory, months are not."""
    if x.dtype.char == "O":
        return operation.accumulate(x, axis=0)
    so_far = np.array(x)
    for before, here in pairwise(so_far):
        operation(before, here, out=here)
    return so_far


def earlier(x: Value, lag: Value) -> Value:
    """The value `lag` months before, rounded up to whole months of at least one, 0 where there was none yet.

    `x` is (month, 1 | draw), `lag` () or (draw,); the answer (month, 1 | draw).
    """
    if _symbolic(x, lag):
        return _node("earlier", x, lag)
    months = len(x)
    back = np.arange(months)[:, None] - np.clip(ceil(lag), 1, months).astype(int)
    values, back = np.broadcast_arrays(x, back)
    return np.where(back >= 0, np.take_along_axis(values, np.maximum(back, 0), axis=0), 0.0)


_PRECEDENCE = {"<": 1, "<=": 1, ">": 1, ">=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "^": 4}
_SIGNS = {
    "*": "\N{MULTIPLICATION SIGN}",
    "/": "\N{DIVISION SIGN}",
    "-": "\N{MINUS SIGN}",
    "<=": "\u2264",
    ">=": "\u2265",
}
_CALLS = {
    "min": "the smaller of {0} and {1}",
    "max": "the greater of {0} and {1}",
    "exp": "exp({0})",
    "log": "log({0})",
    "ceil": "{0} rounded up",
    "floor": "{0} rounded down",
    "where": "if {0}: {1}, else {2}",
    "before": "just before {0}",
    "cumulative": "the sum so far of {0}",
    "previous": "last month's {0}",
    "highest": "the greatest so far of {0}",
    "earlier": "{0} as it was {1} months before",
}


def in_words(expr: Value, written: dict[int, str] | None = None) -> str:
    """The formula as a person reads it; `written` replaces the wording of symbols, by `id`."""
    return _words(_lift(expr), 0, written or {})


def _words(expr: Expr, outer: int, written: dict[int, str]) -> str:
    if isinstance(expr, Const):
        return f"{expr.value:,.10g}"
    if isinstance(expr, Symbol):
        return written.get(id(expr), expr.label)
    if expr.op in _CALLS:
        inner = 0 if expr.op in ("exp", "log", "where") else 5
        text = _CALLS[expr.op].format(*(_words(arg, inner, written) for arg in expr.args))
        return text if outer == 0 or expr.op in ("exp", "log") else f"({text})"
    rank = _PRECEDENCE[expr.op]
    left, right = expr.args
    stronger = rank + 1 if expr.op in ("-", "/", "^") else rank
    weaker = rank + 1 if expr.op == "^" else rank
    text = f"{_words(left, weaker, written)} {_SIGNS.get(expr.op, expr.op)} {_words(right, stronger, written)}"
    return f"({text})" if rank < outer else text


def symbols(expr: Value) -> list[Symbol]:
    """The inputs and terms of a formula, each once, in reading order."""
    found: dict[tuple[str, ...], Symbol] = {}

    def visit(node: Expr) -> None:
        if isinstance(node, Symbol):
            found.setdefault((*node.path, node.label), node)
        for arg in node.args:
            visit(arg)

    visit(_lift(expr))
    return list(found.values())


def number(expr: Value, values: dict[int, float] | None = None) -> float:
    """The formula over plain numbers: each symbol's typical value put in. For formulas without months."""
    return float(_number(_lift(expr), values or {}))


def _number(expr: Expr, values: dict[int, float]) -> Any:
    if isinstance(expr, Const):
        return expr.value
    if isinstance(expr, Symbol):
        found = values.get(id(expr), expr.value)
        if found is None:
            raise ValueError(f"{expr.label} has no single typical value")
        return found
    if expr.op == "where":
        condition, then, otherwise = expr.args
        return _number(then if _number(condition, values) else otherwise, values)
    return _OPERATIONS[expr.op](*(_number(arg, values) for arg in expr.args))


_OPERATIONS: dict[str, Any] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": power,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "min": minimum,
    "max": maximum,
    "exp": exp,
    "log": log,
    "ceil": ceil,
    "floor": floor,
    "before": just_before,
}
