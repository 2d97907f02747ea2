"""Where two approaches tie along one input: found on some of the draws, polished on all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.dial import Dial
from ftvp_gui.analysis.roots import Kind, Root, roots
from ftvp_gui.analysis.set_inputs import Steadied, Trials, steadied
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of

ROUGHLY = 0.01
"""Of the dial: how far a root is narrowed down before it is polished."""
STEPS = 8
"""Evaluations of all draws that one root may take."""


@dataclass(frozen=True)
class Tie:
    """A mark at which the expected gap is zero; `before` and `after` are its signs below and above.

    `error` is the standard error of the mark, from the sampling error of the gap and its slope; 0 at a jump.
    """

    mark: float
    kind: Kind
    before: int
    after: int
    error: float


@dataclass(frozen=True, eq=False)
class GapAlong:
    """What `first` is expected to cost above `second` where a dial stands at a mark, on some draws and on all.

    `gap` is the gap with nothing set, on all draws (row,): it steadies what is found on some.
    """

    dial: Dial
    some: Trials
    all: Trials
    first: str
    second: str
    gap: Array | None = None

    def curve(self, marks: Array) -> Steadied:
        """The expected gap at some marks, on some draws; money."""
        rows = self.some.gaps(self.first, self.second, self.dial.settings(marks))
        rows = np.broadcast_to(rows, (len(marks), rows.shape[1]))
        if self.gap is None:
            return steadied(rows, rows[0], rows[0])
        return steadied(rows, self.gap[: rows.shape[1]], self.gap)

    def roughly(self, mark: float) -> float:
        """The expected gap at one mark, on some draws."""
        return float(self.curve(np.array([mark])).means[0])

    def exactly(self, mark: float) -> Mean:
        """The expected gap at one mark, on all draws."""
        return mean_of(self.all.gaps(self.first, self.second, self.dial.settings(np.array([mark])))[0])

    def ties(self, marks: Array, curve: Steadied) -> tuple[Tie, ...]:
        """All ties between the first mark and the last, given the curve at the marks."""
        means = curve.means.copy()
        for end in (0, -1):
            # So near to zero at an end only all draws can say whether there is still a root.
            if abs(means[end]) <= 3 * curve.errors[end]:
                means[end] = self.exactly(float(marks[end])).value
        low, high = float(marks[0]), float(marks[-1])
        negligible = float(np.median(curve.errors)) or None
        found = roots(
            self.roughly, low, high, grid=marks, values=means, within=ROUGHLY * (high - low), negligible=negligible
        )
        polished = (self._polished(root, marks, means) for root in found)
        return tuple(tie for tie in polished if tie is not None)

    def _polished(self, root: Root, marks: Array, means: Array) -> Tie | None:
        if root.kind is not Kind.CROSSES or root.before * root.after >= 0:
            gap = self.exactly(root.place)
            near = root.kind in (Kind.JUMPS, Kind.LIES) or abs(gap.value) <= 2 * gap.se
            return Tie(root.place, root.kind, root.before, root.after, 0.0) if near else None
        step = float(marks[1] - marks[0])
        ends = np.interp([root.place - 0.5 * step, root.place + 0.5 * step], marks, means)
        enough = 1e-7 * float(np.max(np.abs(means)))
        found = polished(self.exactly, root.place, (ends[1] - ends[0]) / step, (marks[0], marks[-1]), enough)
        if found is None:
            return None
        mark, error = found
        return Tie(mark, root.kind, root.before, root.after, error)


def polished(
    function: Callable[[float], Mean], place: float, slope: float, ends: tuple[float, float], enough: float
) -> tuple[float, float] | None:
    """The place near `place` where a function with a sampling error is zero, and the error of the place.

    Steps along `slope`, from the second on a little too far, until the root lies between two; then false position
    (Illinois). It ends where |f| is within a tenth of its sampling error, or within `enough`. None where no root is met
    between the ends.
    """
    here, gap = place, function(place)
    for step in range(STEPS):
        if _settled(gap, enough):
            return _with_error(here, gap, slope)
        far = 1.2 if step else 1.0
        there = min(max(here - far * gap.value / slope, ends[0]), ends[1]) if slope else here
        if there == here:
            return None
        last, before = here, gap
        here, gap = there, function(there)
        slope = (gap.value - before.value) / (here - last)
        if gap.value * before.value < 0:
            return _between(function, (last, before), (here, gap), enough)
        if abs(gap.value) >= abs(before.value):
            return None
    return None


def _between(
    function: Callable[[float], Mean], one: tuple[float, Mean], other: tuple[float, Mean], enough: float
) -> tuple[float, float]:
    (a, at_a), (b, at_b) = (one[0], one[1].value), (other[0], other[1].value)
    slope, (place, gap) = (at_b - at_a) / (b - a), other
    for _ in range(STEPS):
        if _settled(gap, enough):
            break
        place = b - at_b * (b - a) / (at_b - at_a)
        gap = function(place)
        if gap.value * at_b < 0:
            a, at_a = b, at_b
        else:
            at_a /= 2
        b, at_b = place, gap.value
    return _with_error(place, gap, slope)


def _settled(gap: Mean, enough: float) -> bool:
    return abs(gap.value) <= max(0.1 * gap.se, enough)


def _with_error(place: float, gap: Mean, slope: float) -> tuple[float, float]:
    return float(place), float(gap.se / abs(slope)) if slope else float("inf")
