"""Which place of a chart lies under a point of the picture, and what it covers; it knows no pointer and no words."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ftvp_gui.charts.layout.shapes import Box
from ftvp_gui.charts.layout.sheet import Sheet
from ftvp_gui.charts.readout import Place
from ftvp_gui.charts.spec import AxisKind, Bar, Columns, Line, RangeBar, Regions, Spot

# Thin segments can still be met within this many pixels.
REACH = 3.0
# A dot on a plane is met from this far, at a scale of 1.
SPOT_REACH = 28.0


def place_at(sheet: Sheet, places: Sequence[Place], x: float, y: float) -> int | None:
    """The index of the place that a pointer at (x, y) means; None where it means nothing."""
    plot = sheet.plot
    if not places or not plot.top - REACH <= y <= plot.bottom + REACH or x > plot.right + 12:
        return None
    if sheet.spec.y.kind is AxisKind.CATEGORY:
        return _row_at(sheet, places, x, y)
    if x < plot.left - 12:
        return None
    mark = sheet.spec.marks[places[0].mark]
    if isinstance(mark, Spot):
        return _nearest_spot(sheet, places, x, y)
    if isinstance(mark, (Line, Columns)):
        return _nearest_across(sheet, places, x)
    if isinstance(mark, Regions):
        return _nearest(sheet, places, x, y)
    return _segment_at(sheet, places, x, y)


def box_of(sheet: Sheet, place: Place) -> Box:
    """What a place covers in pixels: its segment, row or column, or a mere point on a line."""
    mark = sheet.spec.marks[place.mark]
    if isinstance(mark, Spot):
        x, y, rim = sheet.x.at(mark.x), sheet.y.at(mark.y), 9.0 * sheet.setter.scale**0.5
        return Box(x - rim, y - rim, x + rim, y + rim)
    if isinstance(mark, Bar):
        segment, near, far = mark.segments[place.part], mark.at - mark.thickness / 2, mark.at + mark.thickness / 2
        ends = (segment.lo, near, segment.hi, far) if mark.horizontal else (near, segment.lo, far, segment.hi)
    elif isinstance(mark, RangeBar):
        ends = (mark.low, mark.at - mark.thickness / 2, mark.high, mark.at + mark.thickness / 2)
    elif isinstance(mark, Columns):
        ends = (float(mark.edges[place.part]), 0.0, float(mark.edges[place.part + 1]), float(mark.heights[place.part]))
    elif isinstance(mark, Regions):
        across, upward = (mark.right - mark.left) / len(mark.x) / 2, (mark.top - mark.bottom) / len(mark.y) / 2
        ends = (place.x - across, place.y - upward, place.x + across, place.y + upward)
    else:
        ends = (place.x, place.y, place.x, place.y)
    xs, ys = sorted((sheet.x.at(ends[0]), sheet.x.at(ends[2]))), sorted((sheet.y.at(ends[1]), sheet.y.at(ends[3])))
    plot = sheet.plot
    return Box(max(xs[0], plot.left), max(ys[0], plot.top), min(xs[1], plot.right), min(ys[1], plot.bottom))


def _nearest_across(sheet: Sheet, places: Sequence[Place], x: float) -> int:
    value = sheet.x.back(x)
    return min(range(len(places)), key=lambda i: abs(places[i].x - value))


def _nearest_spot(sheet: Sheet, places: Sequence[Place], x: float, y: float) -> int | None:
    away = [math.hypot(sheet.x.at(place.x) - x, sheet.y.at(place.y) - y) for place in places]
    nearest = min(range(len(away)), key=away.__getitem__)
    return nearest if away[nearest] <= SPOT_REACH * sheet.setter.scale else None


def _nearest(sheet: Sheet, places: Sequence[Place], x: float, y: float) -> int:
    def away(i: int) -> float:
        return (sheet.x.at(places[i].x) - x) ** 2 + (sheet.y.at(places[i].y) - y) ** 2

    return min(range(len(places)), key=away)


def _row_at(sheet: Sheet, places: Sequence[Place], x: float, y: float) -> int | None:
    """A row is met over its whole height and also beside its bar; among stacked segments the nearest is meant."""
    row = sheet.y.back(y)
    near = [i for i, place in enumerate(places) if abs(place.y - row) <= 0.5]
    value = sheet.x.back(x)
    return min(near, key=lambda i: _distance(sheet, places[i], value), default=None)


def _distance(sheet: Sheet, place: Place, value: float) -> float:
    mark = sheet.spec.marks[place.mark]
    if not isinstance(mark, Bar):
        return 0.0
    segment = mark.segments[place.part]
    lo, hi = min(segment.lo, segment.hi), max(segment.lo, segment.hi)
    return max(lo - value, value - hi, 0.0)


def _segment_at(sheet: Sheet, places: Sequence[Place], x: float, y: float) -> int | None:
    found: list[tuple[float, int]] = []
    for i, place in enumerate(places):
        bar = sheet.spec.marks[place.mark]
        if not isinstance(bar, Bar):
            continue
        left, right = sheet.x.at(bar.at - bar.thickness / 2), sheet.x.at(bar.at + bar.thickness / 2)
        ends = sheet.y.at(bar.segments[place.part].lo), sheet.y.at(bar.segments[place.part].hi)
        away = max(min(ends) - y, y - max(ends), 0.0)
        if left <= x <= right and away <= REACH:
            found.append((away, i))
    return min(found)[1] if found else None
