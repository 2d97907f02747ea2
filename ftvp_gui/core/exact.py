"""Exact decimal numbers: the fourth way to read a formula, for bills that must agree to the last cent.

Arrays of them are numpy arrays of objects, in the shapes of `formula`; they are slow and meant for one row.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Any

import numpy as np

DIGITS = 60
_PRECISE = Context(prec=DIGITS)
_NOISE = Decimal("1e-9")
_HELD = Decimal(600)


class Exact:
    """A decimal number of sixty digits. Whole and floating numbers join in by their shortest writing: 0.1 is 0.1."""

    __slots__ = ("value",)

    def __init__(self, value: Exact | Decimal | float | str) -> None:
        found = _decimal(value) if not isinstance(value, str) else Decimal(value)
        if found is None:
            raise TypeError(f"no exact number: {value!r}")
        self.value = found

    def __add__(self, other: Any) -> Exact:
        return _binary(_PRECISE.add, self, other)

    def __radd__(self, other: Any) -> Exact:
        return _binary(_PRECISE.add, other, self)

    def __sub__(self, other: Any) -> Exact:
        return _binary(_PRECISE.subtract, self, other)

    def __rsub__(self, other: Any) -> Exact:
        return _binary(_PRECISE.subtract, other, self)

    def __mul__(self, other: Any) -> Exact:
        return _binary(_PRECISE.multiply, self, other)

    def __rmul__(self, other: Any) -> Exact:
        return _binary(_PRECISE.multiply, other, self)

    def __truediv__(self, other: Any) -> Exact:
        return _binary(_PRECISE.divide, self, other)

    def __rtruediv__(self, other: Any) -> Exact:
        return _binary(_PRECISE.divide, other, self)

    def __pow__(self, other: Any) -> Exact:
        return _binary(_raised, self, other)

    def __rpow__(self, other: Any) -> Exact:
        return _binary(_raised, other, self)

    def __neg__(self) -> Exact:
        return Exact(self.value.copy_negate())

    def __eq__(self, other: object) -> bool:
        return _compared(self, other, lambda a, b: a == b)

    def __lt__(self, other: Any) -> bool:
        return _compared(self, other, lambda a, b: a < b)

    def __le__(self, other: Any) -> bool:
        return _compared(self, other, lambda a, b: a <= b)

    def __gt__(self, other: Any) -> bool:
        return _compared(self, other, lambda a, b: a > b)

    def __ge__(self, other: Any) -> bool:
        return _compared(self, other, lambda a, b: a >= b)

    def __hash__(self) -> int:
        return hash(self.value)

    def __float__(self) -> float:
        return float(self.value)

    def __repr__(self) -> str:
        return f"Exact({str(self.value)!r})"


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, Exact):
        return value.value
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | np.integer):
        return Decimal(int(value))
    if isinstance(value, float | np.floating):
        return Decimal(repr(float(value)))
    return None


def _binary(operation: Callable[[Decimal, Decimal], Decimal], left: Any, right: Any) -> Exact:
    a, b = _decimal(left), _decimal(right)
    # An array takes over from here and works element by element.
    return NotImplemented if a is None or b is None else Exact(operation(a, b))


def _compared(left: Any, right: Any, operation: Callable[[Decimal, Decimal], bool]) -> bool:
    a, b = _decimal(left), _decimal(right)
    return NotImplemented if a is None or b is None else operation(a, b)


def _raised(base: Decimal, exponent: Decimal) -> Decimal:
    return Decimal(1) if exponent == 0 else _PRECISE.power(base, exponent)


def is_exact(*args: Any) -> bool:
    """Whether one of the arguments is an exact number or an array of them."""
    return any(isinstance(arg, Exact) or (isinstance(arg, np.ndarray) and arg.dtype == object) for arg in args)


def _each(function: Callable[..., Exact], count: int) -> Callable[..., Any]:
    """The function over single numbers or, element by element, over arrays of them."""
    made: Callable[..., Any] = np.frompyfunc(function, count, 1)
    return made


def _of_one(function: Callable[[Decimal], Decimal]) -> Callable[[Any], Exact]:
    return lambda x: Exact(function(Exact(x).value))


lift = _each(Exact, 1)
"""A number or an array of numbers, made exact."""
minimum = _each(lambda a, b: Exact(min(Exact(a).value, Exact(b).value)), 2)
maximum = _each(lambda a, b: Exact(max(Exact(a).value, Exact(b).value)), 2)
exp = _each(_of_one(lambda x: _PRECISE.exp(min(x, _HELD))), 1)
log = _each(_of_one(_PRECISE.ln), 1)
power = _each(lambda a, b: Exact(a) ** Exact(b), 2)
ceil = _each(_of_one(lambda x: (x - _NOISE).to_integral_value(ROUND_CEILING)), 1)
floor = _each(_of_one(lambda x: (x + _NOISE).to_integral_value(ROUND_FLOOR)), 1)
where = _each(lambda condition, then, otherwise: Exact(then if condition else otherwise), 3)
divide = _each(lambda a, b, otherwise: Exact(otherwise if Exact(b) == 0 else Exact(a) / b), 3)


def total(values: Any) -> Decimal:
    """The sum of decimals, exact to sixty digits."""
    found = Decimal(0)
    for value in values:
        found = _PRECISE.add(found, Exact(value).value)
    return found
