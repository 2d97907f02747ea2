"""Nice axis ranges that hold still while numbers move; it owns ranges and tick positions, never their words."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

# A range is kept while the data fill at least this share of it.
LEAST_FILL = 0.4
# Room added when a new range is picked, so that a drag does not move the axis again at once.
HEADROOM = 0.06


@dataclass(frozen=True, slots=True)
class Range:
    """An axis from `lo` to `hi`, both whole multiples of `step`, which is 1, 2 or 5 times a power of ten."""

    lo: float
    hi: float
    step: float

    @property
    def span(self) -> float:
        """The length of the range."""
        return self.hi - self.lo


def nice_step(rough: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below `rough`; 1 where `rough` is no positive number."""
    if not math.isfinite(rough) or rough <= 0:
        return 1.0
    power = math.floor(math.log10(rough))
    for lead in (1, 2, 5, 10):
        # The division keeps steps such as 0.2 exact where 2 * 10.0**-1 would not be.
        step = float(lead * 10**power) if power >= 0 else lead / 10**-power
        if step >= rough * (1 - 1e-9):
            return step
    return float(10.0 ** (power + 1))


def nice(lo: float, hi: float, *, zero: bool = True, intervals: int = 6) -> Range:
    """The tightest 1-2-5 range around the data with about `intervals` steps; `zero` keeps zero in it.

    Numbers that are not finite are passed over; with none left the range is 0 to 1.
    """
    known = [float(v) for v in (lo, hi) if math.isfinite(v)]
    if not known:
        known = [0.0, 1.0]
    low, high = min(known), max(known)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low <= 1e-12 * max(abs(low), abs(high)):
        room = abs(high) / 2 or 1.0
        low, high = (0.0, 1.0) if high == 0 else (low - room, high + room)
    step = nice_step((high - low) / max(intervals, 1))
    # The next finer step is at most 2.5 times finer.
    steps = (step, nice_step(step / 2.51))
    candidates = [_around(low, high, each) for each in steps]
    return min(candidates, key=lambda r: abs(math.log(r.span / r.step / intervals)))


def _around(low: float, high: float, step: float) -> Range:
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return Range(_multiple(first, step), _multiple(last, step), step)


def hold(
    previous: Range | None, lo: float, hi: float, *, zero: bool = True, intervals: int = 6, headroom: float = HEADROOM
) -> Range:
    """The previous range, unless the data leave it or fill too little of it; then a new one with headroom."""
    known = [float(v) for v in (lo, hi) if math.isfinite(v)]
    if not known:
        return previous or nice(0.0, 1.0, intervals=intervals)
    low, high = min(known), max(known)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if previous is not None and _still_fits(previous, low, high):
        return previous
    room = headroom * (high - low)
    return nice(
        low - room if low < 0 or not zero else low,
        high + room if high > 0 or not zero else high,
        zero=zero,
        intervals=intervals,
    )


def _still_fits(previous: Range, low: float, high: float) -> bool:
    inside = previous.lo <= low and high <= previous.hi
    return inside and high - low >= LEAST_FILL * previous.span


def extent(series: Iterable[Iterable[float]]) -> tuple[float, float]:
    """The smallest and largest finite number of all series; (0, 1) where there is none."""
    lows: list[float] = []
    highs: list[float] = []
    for numbers in series:
        known = [float(v) for v in numbers if math.isfinite(v)]
        if known:
            lows.append(min(known))
            highs.append(max(known))
    return (min(lows), max(highs)) if lows else (0.0, 1.0)


def ticks(scale: Range) -> tuple[float, ...]:
    """The multiples of the step from `lo` to `hi`, zero exact."""
    first, last = round(scale.lo / scale.step), round(scale.hi / scale.step)
    return tuple(_multiple(k, scale.step) for k in range(first, last + 1))


def _multiple(k: int, step: float) -> float:
    """The k-th multiple of a step, as it is written: 1.2 and not 1.2000000000000002."""
    return float(f"{k * step:.12g}") + 0.0


def month_step(months: float, intervals: int = 6) -> int:
    """The distance of labelled months: 1, 2, 3, 6, 12 or a whole number of years."""
    rough = max(months, 1) / intervals
    for step in (1, 2, 3, 6, 12, 24, 36, 60, 120):
        if step >= rough:
            return step
    return 12 * math.ceil(rough / 12)
