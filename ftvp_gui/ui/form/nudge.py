"""Arrow keys and mouse wheel on a number: steps from the 1-2-5 series, about a tenth of what they change; no Qt."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from math import floor, inf, log10


def step(value: float, bounds: tuple[float, float] = (-inf, inf), *, whole: bool = False) -> Decimal:
    """The largest step of 1, 2 or 5 times a power of ten within a tenth of the value, or of its distance from 100 %."""
    room = abs(value)
    if bounds == (0.0, 1.0):
        room = min(room, 1.0 - value)
    if room <= 0:
        return Decimal("0.01") if bounds == (0.0, 1.0) else Decimal(1)
    size = room / 10.0
    power = floor(log10(size) + 1e-9)
    head = size / 10.0**power
    chosen = next(n for n in (5, 2, 1) if head >= n - 1e-9) if head >= 1 - 1e-9 else 1
    found = Decimal(chosen).scaleb(power)
    return max(found, Decimal(1)) if whole else found


def nudged(value: float, steps: int, bounds: tuple[float, float] = (-inf, inf), *, whole: bool = False) -> float:
    """The value some steps up or down, on a multiple of its step, never beyond the bounds."""
    for _ in range(abs(steps)):
        value = _one(value, 1 if steps > 0 else -1, bounds, whole)
    return value


def _one(value: float, direction: int, bounds: tuple[float, float], whole: bool) -> float:
    exact = Decimal(repr(value))
    size = step(value, bounds, whole=whole)
    # Down from the foot of a decade the finer step applies, so that up and down visit the same numbers.
    if direction * exact < 0 or (direction < 0 and exact > 0):
        size = min(size, step(float(exact + direction * size / 2), bounds, whole=whole) or size)
    multiple = (exact / size).to_integral_value(ROUND_FLOOR)
    on_the_way = multiple * size < exact
    moved = (multiple + (1 if direction > 0 else 0 if on_the_way else -1)) * size
    return min(max(float(moved), bounds[0]), bounds[1])
