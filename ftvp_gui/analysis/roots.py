"""All roots of a function on an interval: where it crosses zero, touches it, jumps over it or lies on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.core.normal import Array

Function = Callable[[float], float]

GOLDEN = 0.3819660112501051
ZERO = 1e-9
"""Of the largest value on the grid: what is smaller than this is a rounding error where nothing else is said."""


class Kind(StrEnum):
    """How a function meets zero."""

    CROSSES = "crosses"
    TOUCHES = "touches"
    JUMPS = "jumps"
    LIES = "lies on zero"


@dataclass(frozen=True)
class Root:
    """A place where a function meets zero; where it lies on zero, from `place` to `until`.

    `before` and `after` are its signs on both sides, -1 or 1, and 0 beyond an end of the interval.
    """

    place: float
    kind: Kind
    before: int
    after: int
    until: float

    @property
    def turns(self) -> bool:
        """Whether the sign is another one on the other side."""
        return self.before * self.after < 0


def roots(
    function: Function,
    low: float,
    high: float,
    *,
    steps: int = 400,
    grid: Array | None = None,
    values: Array | None = None,
    within: float | None = None,
    negligible: float | None = None,
) -> tuple[Root, ...]:
    """Every root on [low, high], from the left.

    The function is looked at on `grid` ((point,), rising from low to high; `steps` even steps unless given), where
    `values` ((point,)) may be known already. Between two points, sign changes are narrowed down to `within` (1e-10 of
    the interval unless given) and lowest points of |f| are searched for touching roots and for pairs of roots closer
    than a step. Two roots that leave no lowest point on the grid are missed. `negligible`: what counts as zero at a
    lowest point and as no jump (1e-9 of the largest value unless given).
    """
    at = np.linspace(low, high, steps + 1) if grid is None else np.asarray(grid, dtype=float)
    known = np.array([function(float(x)) for x in at]) if values is None else np.asarray(values, dtype=float)
    largest = float(np.max(np.abs(known)))
    if largest == 0.0:
        return (Root(low, Kind.LIES, 0, 0, high),)
    zero = ZERO * largest if negligible is None else negligible
    search = _Search(function, 1e-10 * (high - low) if within is None else within, zero)
    return tuple(sorted(_found(search, at, known), key=lambda root: root.place))


def _found(search: _Search, at: Array, values: Array) -> Iterator[Root]:
    signs = np.sign(values).astype(int)
    yield from _on_the_grid(at, signs)
    for i in np.flatnonzero(signs[:-1] * signs[1:] < 0).tolist():
        yield search.between((float(at[i]), float(values[i])), (float(at[i + 1]), float(values[i + 1])))
    size = np.abs(values)
    for i in range(len(at)):
        around = slice(max(i - 1, 0), min(i + 2, len(at)))
        alike = bool(np.all(signs[around] == signs[i])) and signs[i] != 0
        lowest = bool(size[i] <= size[around].min()) and (i == 0 or size[i] < size[i - 1])
        # A curve that bends only once between three points goes no lower than it falls from one to the next.
        if alike and lowest and size[i] <= (size[around] - size[i]).max():
            yield from search.lowest(at[around], values[around])


def _on_the_grid(at: Array, signs: Array) -> Iterator[Root]:
    """Zeros met on the grid itself, neighbours together."""
    i, last = 0, len(at) - 1
    while i <= last:
        if signs[i] != 0:
            i += 1
            continue
        j = i
        while j < last and signs[j + 1] == 0:
            j += 1
        before, after = int(signs[i - 1]) if i else 0, int(signs[j + 1]) if j < last else 0
        kind = Kind.LIES if j > i else Kind.TOUCHES if before * after > 0 else Kind.CROSSES
        yield Root(float(at[i]), kind, before, after, float(at[j]))
        i = j + 1


@dataclass(frozen=True)
class _Search:
    """Looks between two points of the grid."""

    function: Function
    within: float
    zero: float

    def between(self, left: tuple[float, float], right: tuple[float, float]) -> Root:
        """The root between two points of opposite sign."""
        before, after = int(np.sign(left[1])), int(np.sign(right[1]))
        left, right = self._narrowed(left, right, self.within)
        nearest = min(left, right, key=lambda point: abs(point[1]))
        kind = Kind.CROSSES
        if abs(nearest[1]) > self.zero:
            # A steep curve comes down when looked at closer and closer; a jump stays. First the nearest of many steps.
            left, right = self._narrowed(left, right, (right[0] - left[0]) / 1_000)
            apart = abs(right[1] - left[1])
            left, right = self._narrowed(left, right, (right[0] - left[0]) / 64)
            nearest = min(left, right, key=lambda point: abs(point[1]))
            if abs(right[1] - left[1]) > 0.5 * apart and abs(nearest[1]) > self.zero:
                kind = Kind.JUMPS
        return Root(nearest[0], kind, before, after, nearest[0])

    def _narrowed(
        self, left: tuple[float, float], right: tuple[float, float], within: float
    ) -> tuple[tuple[float, float], tuple[float, float]]:
        """The bracket, by false position and by halving in turns: as fast as the first and as sure as the second."""
        false_position = True
        while right[0] - left[0] > within and left[1] != 0.0 and right[1] != 0.0:
            width = right[0] - left[0]
            place = left[0] + 0.5 * width
            if false_position:
                place = left[0] + width * abs(left[1]) / (abs(left[1]) + abs(right[1]))
                # Just beyond the root, so that the bracket closes in from both sides.
                beyond = 0.5 * within if abs(left[1]) < abs(right[1]) else -0.5 * within
                place = min(max(place + beyond, left[0] + 0.25 * within), right[0] - 0.25 * within)
            if not left[0] < place < right[0]:
                break
            middle = place, self.function(place)
            left, right = (middle, right) if middle[1] * left[1] > 0 else (left, middle)
            false_position = not false_position
        if left[1] == 0.0 or right[1] == 0.0:
            exact = left if left[1] == 0.0 else right
            return exact, exact
        return left, right

    def lowest(self, at: Array, values: Array) -> Iterator[Root]:
        """What lies at the lowest point of |f| between points of one sign: nothing, a touching root or two roots."""
        sign = int(np.sign(values[0]))
        left, right = float(at[0]), float(at[-1])
        # Golden section: every step keeps one of its two inner points.
        inner = [
            (x, sign * self.function(x)) for x in (left + GOLDEN * (right - left), right - GOLDEN * (right - left))
        ]
        while right - left > self.within and min(inner[0][1], inner[1][1]) >= 0:
            if inner[0][1] <= inner[1][1]:
                right = inner[1][0]
                x = left + GOLDEN * (right - left)
                inner = [(x, sign * self.function(x)), inner[0]]
            else:
                left = inner[0][0]
                x = right - GOLDEN * (right - left)
                inner = [inner[1], (x, sign * self.function(x))]
            if not left < x < right:
                break
        place, depth = min(inner, key=lambda point: point[1])
        if depth < 0:
            yield self.between((float(at[0]), float(values[0])), (place, sign * depth))
            yield self.between((place, sign * depth), (float(at[-1]), float(values[-1])))
        elif depth <= self.zero:
            yield Root(place, Kind.TOUCHES, sign, sign, place)
