"""Bars, range bars and columns as coloured rectangles in the values of their axes; the same for every painter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ftvp_gui.charts.spec import Bar, ChartSpec, Columns, RangeBar, Tone


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle from (x0, y0) to (x1, y1) in values, x0 <= x1 and y0 <= y1; `id` is what a click on it picks.

    `outlined` has no fill; `stacked` names the axis, "x" or "y", along which a hair of ground sets it off from its
    neighbours.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    tone: Tone
    id: str = ""
    outlined: bool = False
    stacked: str = ""


def rects(spec: ChartSpec) -> tuple[Rect, ...]:
    """All rectangles of the chart in drawing order; pieces of no size are left out."""
    return tuple(rect for mark in spec.marks for rect in _of(mark) if rect.x1 > rect.x0 and rect.y1 > rect.y0)


def _of(mark: object) -> Iterator[Rect]:
    if isinstance(mark, Bar):
        yield from _bar(mark)
    elif isinstance(mark, RangeBar):
        yield from _range_bar(mark)
    elif isinstance(mark, Columns):
        yield from _columns(mark)


def _bar(bar: Bar) -> Iterator[Rect]:
    near, far = bar.at - bar.thickness / 2, bar.at + bar.thickness / 2
    stacked = "" if len(bar.segments) == 1 else "x" if bar.horizontal else "y"
    for s in bar.segments:
        lo, hi = min(s.lo, s.hi), max(s.lo, s.hi)
        box = (lo, near, hi, far) if bar.horizontal else (near, lo, far, hi)
        yield Rect(*box, s.tone, s.id, s.outlined, stacked)


def _range_bar(bar: RangeBar) -> Iterator[Rect]:
    near, far = bar.at - bar.thickness / 2, bar.at + bar.thickness / 2
    lo, hi = min(bar.low, bar.high), max(bar.low, bar.high)
    middle = min(max(bar.split, lo), hi)
    yield Rect(lo, near, middle, far, bar.below, bar.id)
    yield Rect(middle, near, hi, far, bar.above, bar.id)


def _columns(columns: Columns) -> Iterator[Rect]:
    edges = [float(v) for v in columns.edges]
    heights = [float(v) for v in columns.heights]
    for left, right, height in zip(edges[:-1], edges[1:], heights, strict=True):
        middle = min(max(columns.split, left), right)
        yield Rect(left, 0.0, middle, height, columns.below, columns.id)
        yield Rect(middle, 0.0, right, height, columns.above, columns.id)
