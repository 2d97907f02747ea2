"""What a chart says at one spot: the places a pointer or an arrow key can rest on, and their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ftvp_gui.charts import format as numbers
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import AxisKind, Band, Bar, ChartSpec, Columns, Line, RangeBar, Regions, Spot, Tone


@dataclass(frozen=True, slots=True)
class Place:
    """One spot to rest on: its centre in axis values, the mark's position in `spec.marks`, and the part of the mark."""

    x: float
    y: float
    mark: int
    part: int
    id: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a read-out: a name, its value in words, and the tone of the mark it belongs to."""

    name: str
    value: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Readout:
    """What is said at a place; `dots` are the points it speaks of, (x, y, tone) in axis values."""

    title: str
    rows: tuple[Row, ...]
    dots: tuple[tuple[float, float, Tone], ...] = ()

    def sentence(self) -> str:
        """The same as one sentence, for a screen reader."""
        said = "; ".join(f"{row.name} {row.value}".strip() for row in self.rows)
        return f"{self.title}: {said}" if said else self.title


def places(spec: ChartSpec) -> tuple[Place, ...]:
    """All places of a chart in reading order: over a plane, along the lines, bar by bar from the top or row by row."""
    if spec.empty is not None:
        return ()
    spots = [(i, mark) for i, mark in enumerate(spec.marks) if isinstance(mark, Spot)]
    if spots:
        return tuple(Place(mark.x, mark.y, i, 0, mark.id) for i, mark in sorted(spots, key=lambda spot: spot[1].x))
    if any(isinstance(mark, Line) for mark in spec.marks) and not spec.of(Regions):
        return tuple(_along_lines(spec))
    return tuple(place for i, mark in enumerate(spec.marks) for place in _on_mark(i, mark))


def _along_lines(spec: ChartSpec) -> Iterator[Place]:
    found = [(len(mark.x), -i) for i, mark in enumerate(spec.marks) if isinstance(mark, Line)]
    index = -max(found)[1]
    line: Any = spec.marks[index]
    for part, (x, y) in enumerate(zip(line.x, line.y, strict=True)):
        yield Place(float(x), float(y), index, part, line.id)


def _on_mark(index: int, mark: object) -> Iterator[Place]:
    if isinstance(mark, Bar):
        order = range(len(mark.segments)) if mark.horizontal else _from_the_top(mark)
        for part in order:
            segment = mark.segments[part]
            middle = (segment.lo + segment.hi) / 2
            x, y = (middle, mark.at) if mark.horizontal else (mark.at, middle)
            yield Place(x, y, index, part, segment.id or mark.id)
    elif isinstance(mark, RangeBar):
        yield Place((mark.low + mark.high) / 2, mark.at, index, 0, mark.id)
    elif isinstance(mark, Columns):
        edges, heights = [float(v) for v in mark.edges], [float(v) for v in mark.heights]
        for part, height in enumerate(heights):
            yield Place((edges[part] + edges[part + 1]) / 2, height / 2, index, part, mark.id)
    elif isinstance(mark, Regions):
        spots = [(float(x), float(y)) for y in reversed(mark.y) for x in mark.x]
        for part, (x, y) in enumerate(spots):
            yield Place(x, y, index, part, mark.id)


def _from_the_top(bar: Bar) -> list[int]:
    return sorted(range(len(bar.segments)), key=lambda i: -bar.segments[i].hi)


def say(spec: ChartSpec, place: Place) -> Readout:
    """The words at a place of this chart."""
    mark = spec.marks[place.mark]
    if isinstance(mark, Bar):
        return _of_segment(spec, mark, place.part)
    if isinstance(mark, RangeBar):
        return _of_range(spec, mark)
    if isinstance(mark, Columns):
        return _of_column(spec, mark, place.part)
    if isinstance(mark, Spot):
        return Readout(mark.name, (Row(mark.tip, "", mark.tone),))
    if isinstance(mark, Regions):
        return _of_region(mark, place)
    return _of_lines(spec, place.x)


def _of_lines(spec: ChartSpec, x: float) -> Readout:
    bands = {mark.name: mark for mark in spec.of(Band)}
    rows: list[Row] = []
    dots: list[tuple[float, float, Tone]] = []
    for mark in spec.of(Line):
        y = _value(mark.x, mark.y, x)
        if y is None:
            continue
        name = mark.name or mark.label
        rows.append(Row(name, written(spec.y.kind, y, spec.style) + _band_words(spec, bands.get(name), x), mark.tone))
        dots.append((x, y, mark.tone))
    return Readout(written(spec.x.kind, x, spec.style), tuple(rows), tuple(dots))


def _band_words(spec: ChartSpec, band: Band | None, x: float) -> str:
    if band is None:
        return ""
    lo, hi = _value(band.x, band.lo, x), _value(band.x, band.hi, x)
    if lo is None or hi is None:
        return ""
    ends = (written(spec.y.kind, lo, spec.style, 2), written(spec.y.kind, hi, spec.style, 2))
    return f" ({numbers.between(*ends, spec.style.locale)})"


def _value(xs: Any, ys: Any, x: float) -> float | None:
    known_x, known_y = np.asarray(xs, dtype=float), np.asarray(ys, dtype=float)
    if not len(known_x) or x < known_x[0] or x > known_x[-1]:
        return None
    y = float(np.interp(x, known_x, known_y))
    return y if np.isfinite(y) else None


def _of_segment(spec: ChartSpec, bar: Bar, part: int) -> Readout:
    segment = bar.segments[part]
    title = bar.name or segment.name
    if segment.tip:
        return Readout(title, (Row(segment.tip, "", segment.tone),))
    kind = spec.x.kind if bar.horizontal else spec.y.kind
    amount = written(kind, segment.value, spec.style)
    total = sum(s.value for s in bar.segments)
    if len(bar.segments) > 1 and total > 0 and segment.value >= 0:
        amount += f" ({numbers.share(segment.value / total, spec.style.locale)})"
    return Readout(title, (Row(segment.name, amount, segment.tone),))


def _of_range(spec: ChartSpec, bar: RangeBar) -> Readout:
    if bar.tip:
        return Readout(bar.name, (Row(bar.tip, ""),))
    rows = [
        Row(text, written(spec.x.kind, value, spec.style), bar.below if value < bar.split else bar.above)
        for text, value in ((bar.low_text, bar.low), (bar.high_text, bar.high))
    ]
    return Readout(bar.name, tuple(rows))


def _of_column(spec: ChartSpec, columns: Columns, part: int) -> Readout:
    edges, heights = [float(v) for v in columns.edges], np.asarray(columns.heights, dtype=float)
    ends = [written(spec.x.kind, v, spec.style, 2) for v in edges[part : part + 2]]
    total = float(heights.sum())
    said = numbers.share(heights[part] / total, spec.style.locale) if total > 0 else spec.style.locale.unknown
    tone = columns.above if (edges[part] + edges[part + 1]) / 2 > columns.split else columns.below
    return Readout(numbers.between(ends[0], ends[1], spec.style.locale), (Row(columns.name, said, tone),))


def _of_region(regions: Regions, place: Place) -> Readout:
    above, column = divmod(place.part, len(regions.x))
    row = len(regions.y) - 1 - above
    title = f"{regions.x_texts[column]}, {regions.y_texts[row]}"
    return Readout(title, (Row(regions.texts[row][column], "", regions.tone_at(place.x, place.y)),))


def written(kind: AxisKind, value: float, style: NumberStyle, digits: int | None = None) -> str:
    """A value of an axis in words."""
    wanted = style.digits if digits is None else digits
    if kind is AxisKind.MONEY:
        return numbers.money(value, style.currency, wanted, style.locale)
    if kind is AxisKind.SHARE:
        return numbers.share(value, style.locale)
    if kind is AxisKind.MONTH:
        return numbers.month(value, style.locale)
    return numbers.count(value, wanted, style.locale)
