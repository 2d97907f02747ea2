"""The small algebra: a formula is written once and read over arrays (money), over symbols (words, later cells) or over
exact decimals (bills).

Arrays of a formula have the shape () or (draw,) for amounts and (month, 1) or (month, draw) for factors.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from ftvp_gui.core import exact
from ftvp_gui.core.exact import is_exact
from ftvp_gui.core.expression import Expr, Value, node

__all__ = [
    "Value",
    "ceil",
    "cumulative",
    "divide",
    "doublings",
    "earlier",
    "exp",
    "floor",
    "highest",
    "just_before",
    "log",
    "maximum",
    "minimum",
    "power",
    "previous",
    "where",
]


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
        return node("min", left, right)
    return exact.minimum(left, right) if is_exact(left, right) else np.minimum(left, right)


def maximum(left: Value, right: Value) -> Value:
    """The greater of the two."""
    if _plain(left, right):
        factor, bound = _factor_and_bound(left, right)
        return np.maximum(left, right) if factor is None else np.clip(factor, bound, np.inf)
    if _symbolic(left, right):
        return node("max", left, right)
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
        return node("exp", x)
    return exact.exp(x) if is_exact(x) else np.exp(np.minimum(x, 600.0))


def log(x: Value) -> Value:
    """The natural logarithm."""
    if _symbolic(x):
        return node("log", x)
    return exact.log(x) if is_exact(x) else np.log(x)


def power(base: Value, exponent: Value) -> Value:
    """base to the power of exponent; 0**0 is 1."""
    if _symbolic(base, exponent):
        return node("^", base, exponent)
    if is_exact(base, exponent):
        return exact.power(base, exponent)
    if type(exponent) in _NUMBERS and exponent in (1.0, 2.0, 3.0) and type(base) is np.ndarray:
        # As many tries as people allow, and a tenth of the work.
        return base if exponent == 1.0 else base * base if exponent == 2.0 else base * base * base
    return np.power(np.asarray(base, dtype=float), exponent)


def ceil(x: Value) -> Value:
    """The next whole number, forgiving rounding noise of a billionth."""
    if _symbolic(x):
        return node("ceil", x)
    return exact.ceil(x) if is_exact(x) else np.ceil(np.asarray(x) - 1e-9)


def floor(x: Value) -> Value:
    """The whole number below, forgiving rounding noise of a billionth."""
    if _symbolic(x):
        return node("floor", x)
    return exact.floor(x) if is_exact(x) else np.floor(np.asarray(x) + 1e-9)


def where(condition: Value, then: Value, otherwise: Value) -> Value:
    """One of two values. Over arrays both are computed, so a branch that divides belongs into `divide`."""
    if type(condition) is np.ndarray and type(then) is float and type(otherwise) is float:
        # What is asked most often, and a fraction of the work.
        if then == 1.0 and otherwise == 0.0 and condition.dtype.char == "?":
            return condition.astype(float)
        return np.where(condition, then, otherwise)
    if _symbolic(condition, then, otherwise):
        return node("where", condition, then, otherwise)
    if is_exact(then, otherwise):
        return exact.where(condition, then, otherwise)
    return np.where(condition, then, otherwise)


def divide(left: Value, right: Value, otherwise: Value) -> Value:
    """left / right, or `otherwise` where right is 0."""
    if not _plain(left, right, otherwise):
        if _symbolic(left, right, otherwise):
            return node("where", node(">", right, 0.0), node("/", left, right), otherwise)
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
    return node("before", x) if _symbolic(x) else np.asarray(x) - 1e-6


def cumulative(x: Value) -> Value:
    """The sum over months up to and including each month; (month, ...) -> (month, ...)."""
    return node("cumulative", x) if _symbolic(x) else _accumulated(np.add, x)


def previous(x: Value) -> Value:
    """The value of the month before, 0 in the first; (month, ...) -> (month, ...)."""
    if _symbolic(x):
        return node("previous", x)
    shifted = np.zeros_like(x)
    shifted[1:] = x[:-1]
    return shifted


def highest(x: Value) -> Value:
    """The greatest value up to and including each month; (month, ...) -> (month, ...)."""
    return node("highest", x) if _symbolic(x) else _accumulated(np.maximum, x)


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
        return node("earlier", x, lag)
    months = len(x)
    back = np.arange(months)[:, None] - np.clip(ceil(lag), 1, months).astype(int)
    values, back = np.broadcast_arrays(x, back)
    return np.where(back >= 0, np.take_along_axis(values, np.maximum(back, 0), axis=0), 0.0)
