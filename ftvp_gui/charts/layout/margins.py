"""How much room words need beside and above the data, before the plot is cut out; it places no words itself."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from ftvp_gui.charts.layout.shapes import Box, Span
from ftvp_gui.charts.layout.typesetting import Size, Typesetter
from ftvp_gui.charts.spec import Axis, AxisKind, Bar, ChartSpec, HorizontalMark, Line, RangeBar

ROW_LABEL_SHARE = 0.42
SIDE_LABEL_SHARE = 0.28
GRID = 8.0


@dataclass(frozen=True, slots=True)
class Overhang:
    """Words around a value: the value's place on its axis (0 to 1) and the pixels needed before and after it."""

    place: float
    before: float
    after: float


def snapped(pixels: float) -> float:
    """The next whole 8 pixels, so that a margin does not tremble with every digit."""
    return math.ceil(pixels / GRID) * GRID


def left_margin(spec: ChartSpec, setter: Typesetter, outer: Box) -> float:
    """Room for the words on the y axis, and for the left half of the first word on the x axis."""
    half = _half_tick(spec.x, setter, 0)
    if spec.y.kind is AxisKind.CATEGORY:
        column = max((setter.width(text, Size.LABEL) for _, text in spec.y.ticks), default=0.0)
        indent = row_indent(spec.y, setter)
        heading = max((setter.width(text, Size.LABEL, True) for _, text in spec.y.headings), default=0.0)
        return snapped(max(min(max(column + indent, heading), ROW_LABEL_SHARE * outer.width) + 12, half))
    ticks = max((setter.width(text, Size.SMALL) for _, text in spec.y.ticks), default=0.0)
    return snapped(max(ticks + 8 if ticks else 0.0, half))


def row_indent(axis: Axis, setter: Typesetter) -> float:
    """How far rows stand in under their headings."""
    return round(10 * setter.scale) if axis.headings else 0.0


def right_margin(spec: ChartSpec, setter: Typesetter, outer: Box) -> float:
    """Room for the words at the ends of lines, for those on either side of a level line, and for half a tick."""
    widths = [_half_tick(spec.x, setter, -1)]
    for mark in spec.of(Line):
        if mark.label:
            lines = end_label(mark, spec, setter, outer)
            widths.append(setter.widest(lines, Size.LABEL, mark.heavy) + 12)
    for mark in spec.of(HorizontalMark):
        words = [level_label(text, setter, outer) for text in (mark.above, mark.below)]
        widths.extend(setter.widest(lines, Size.SMALL) + 12 for lines in words if lines)
    return snapped(max(widths))


def end_label(line: Line, spec: ChartSpec, setter: Typesetter, outer: Box) -> tuple[str, ...]:
    """The label at the end of a line: on two lines where there is height for all, else on one."""
    labels = sum(1 for mark in spec.of(Line) if mark.label)
    most = 2 if 2 * labels * setter.leading(Size.LABEL) < 0.55 * outer.height else 1
    return setter.broken(line.label, Size.LABEL, SIDE_LABEL_SHARE * outer.width, most, bold=line.heavy)


def level_label(text: str, setter: Typesetter, outer: Box) -> tuple[str, ...]:
    """The words above or below a level line, broken early so that they take little from the plot."""
    longest = max((setter.width(word, Size.SMALL) for word in text.split()), default=0.0)
    room = min(max(0.16 * outer.width, longest + 1), SIDE_LABEL_SHARE * outer.width)
    return setter.broken(text, Size.SMALL, room, 3)


def _half_tick(axis: Axis, setter: Typesetter, which: int) -> float:
    if axis.kind is AxisKind.CATEGORY or not axis.ticks:
        return 0.0
    return setter.width(axis.ticks[which][1], Size.SMALL) / 2


def across(spec: ChartSpec, setter: Typesetter) -> tuple[Overhang, ...]:
    """The words at the ends of level bars."""
    found: list[Overhang] = []
    for mark in spec.marks:
        if isinstance(mark, RangeBar):
            found.extend(_range_overhangs(mark, spec.x, setter))
        elif isinstance(mark, Bar) and mark.horizontal and mark.total_text and mark.segments:
            text = setter.width(mark.total_text, Size.LABEL) + 8
            lo, hi = reach(mark)
            if hi > 0 or lo == 0:
                found.append(Overhang(fraction(spec.x, hi), 0.0, text))
            else:
                found.append(Overhang(fraction(spec.x, lo), text, 0.0))
    return tuple(found)


def _range_overhangs(bar: RangeBar, axis: Axis, setter: Typesetter) -> Iterable[Overhang]:
    first, second = (bar.low_text, bar.high_text) if bar.low <= bar.high else (bar.high_text, bar.low_text)
    yield Overhang(fraction(axis, min(bar.low, bar.high)), setter.width(first, Size.SMALL) + 8, 0.0)
    yield Overhang(fraction(axis, max(bar.low, bar.high)), 0.0, setter.width(second, Size.SMALL) + 8)


def standing(spec: ChartSpec) -> tuple[Bar, ...]:
    """The upright bars that carry a total."""
    return tuple(mark for mark in spec.of(Bar) if not mark.horizontal and mark.total_text and mark.segments)


def crowded(spec: ChartSpec, setter: Typesetter, slot: float) -> bool:
    """Whether the totals are too wide to stand side by side, so that they take turns on two levels."""
    return any(setter.width(bar.total_text, Size.LABEL, True) + 6 > slot for bar in standing(spec))


def above(spec: ChartSpec, setter: Typesetter, slot: float) -> tuple[Overhang, ...]:
    """The totals on top of upright bars `slot` pixels apart; `after` is the room towards the top."""
    line = setter.leading(Size.LABEL) * (2 if crowded(spec, setter, slot) else 1) + 4
    bars = standing(spec)
    return tuple(Overhang(fraction(spec.y, reach(bar)[1]), 0.0, line) for bar in bars)


def reach(bar: Bar) -> tuple[float, float]:
    """The lowest and the highest value of a bar and its whisker; at least from zero to zero."""
    ends = [end for s in bar.segments for end in (s.lo, s.hi)] + list(bar.whisker or ())
    return min(ends, default=0.0), max(ends, default=0.0)


def fraction(axis: Axis, value: float) -> float:
    """Where a value lies on its axis, 0 to 1."""
    return min(max((value - axis.lo) / (axis.hi - axis.lo), 0.0), 1.0) if axis.hi > axis.lo else 0.0


def padded(axis: Axis, lo: float, hi: float, overhangs: Iterable[Overhang]) -> Span:
    """The axis mapped into `lo`..`hi` pixels, drawn in just so far that all overhanging words stay inside.

    Where words would take more than half of the room they are let go, and the painter leaves them out.
    """
    items = tuple(overhangs)
    start, end = lo, hi
    for _ in range(12):
        start = max([lo] + [(lo + o.before - end * o.place) / (1 - o.place) for o in items if o.place < 1 and o.before])
        end = min([hi] + [(hi - o.after - start * (1 - o.place)) / o.place for o in items if o.place > 0 and o.after])
    start, end = lo + snapped(start - lo), hi - snapped(hi - end)
    if end - start < 0.5 * (hi - lo):
        start, end = lo, hi
    return Span(axis.lo, axis.hi, start, end)
