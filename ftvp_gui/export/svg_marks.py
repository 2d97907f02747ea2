"""The marks that carry data - bands, lines and rectangles - as SVG elements, clipped to the plot by arithmetic.

Clipping is done here and not by a clip path because not every SVG reader honours clip paths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np

from ftvp_gui.charts.layout.clipping import clipped_area, clipped_runs
from ftvp_gui.charts.layout.rects import Rect
from ftvp_gui.charts.layout.shapes import Pixels
from ftvp_gui.charts.layout.sheet import Sheet, line_width
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.readout import Readout, places, say
from ftvp_gui.charts.spec import Band, Bar, Columns, Line, RangeBar, Regions
from ftvp_gui.export.svg_text import escaped, number


def marks(sheet: Sheet, inks: Palette) -> Iterator[str]:
    """One or more elements for each mark of the chart that carries data, in order."""
    if sheet.spec.empty is not None:
        return
    for mark in sheet.spec.marks:
        draw = _DRAWN.get(type(mark))
        if draw is not None:
            yield from draw(mark, sheet, inks)
    yield from _rectangles(sheet, inks)


def _points(xs: Pixels, ys: Pixels) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in zip(xs.tolist(), ys.tolist(), strict=True))


def _band(band: Band, sheet: Sheet, inks: Palette) -> Iterator[str]:
    x, lo, hi = (np.asarray(v, dtype=float) for v in (band.x, band.lo, band.hi))
    colour = inks.colour(band.tone)
    for xs, lows, highs in clipped_area(sheet.x.each(x), sheet.y.each(lo), sheet.y.each(hi), sheet.plot):
        outline = _points(np.concatenate([xs, xs[::-1]]), np.concatenate([highs, lows[::-1]]))
        yield f'<polygon points="{outline}" fill="{colour.hex}" fill-opacity="{number(colour.opacity)}"/>'


def _line(line: Line, sheet: Sheet, inks: Palette) -> Iterator[str]:
    x, y = np.asarray(line.x, dtype=float), np.asarray(line.y, dtype=float)
    dashes = ' stroke-dasharray="6 4"' if line.dashed else ""
    for xs, ys in clipped_runs(sheet.x.each(x), sheet.y.each(y), sheet.plot):
        yield (
            f'<polyline points="{_points(xs, ys)}" fill="none" stroke="{inks.colour(line.tone).hex}"'
            f' stroke-width="{number(line_width(line.heavy, sheet.setter.scale))}" stroke-linejoin="round"'
            f' stroke-linecap="round"{dashes}/>'
        )


def _regions(regions: Regions, sheet: Sheet, inks: Palette) -> Iterator[str]:
    """A path for each tone, of a strip for every run of equal cells; on whole pixels, so that no seams show."""
    xs = np.round(sheet.x.each(np.linspace(regions.left, regions.right, len(regions.cells[0]) + 1)))
    ys = np.round(sheet.y.each(np.linspace(regions.bottom, regions.top, len(regions.cells) + 1)))
    strips: dict[int, list[str]] = {}
    for row, cells in enumerate(regions.cells):
        borders = [0, *(np.flatnonzero(np.diff(np.frombuffer(cells, np.uint8))) + 1).tolist(), len(cells)]
        for first, last in pairwise(borders):
            left, right, bottom, top = xs[first], xs[last], ys[row], ys[row + 1]
            strips.setdefault(cells[first], []).append(
                f"M{number(left)} {number(bottom)}H{number(right)}V{number(top)}H{number(left)}Z"
            )
    for tone, strip in sorted(strips.items()):
        colour = inks.colour(regions.tones[tone])
        yield (
            f'<path d="{"".join(strip)}" fill="{colour.hex}" fill-opacity="{number(colour.opacity)}"'
            ' shape-rendering="crispEdges"/>'
        )


_DRAWN: Mapping[type, Callable[[Any, Sheet, Palette], Iterator[str]]] = {Band: _band, Line: _line, Regions: _regions}


def _rectangles(sheet: Sheet, inks: Palette) -> Iterator[str]:
    said = _said(sheet)
    for rect in sheet.rects:
        xs, ys = (sheet.x.at(rect.x0), sheet.x.at(rect.x1)), (sheet.y.at(rect.y0), sheet.y.at(rect.y1))
        left, right = max(min(xs), sheet.plot.left), min(max(xs), sheet.plot.right)
        top, bottom = max(min(ys), sheet.plot.top), min(max(ys), sheet.plot.bottom)
        if right <= left or bottom <= top:
            continue
        # On whole pixels neighbours meet without a seam and edges are sharp; a sliver keeps one pixel.
        left, top = round(left), round(top)
        width, height = max(round(right) - left, 1), max(round(bottom) - top, 1)
        place = f'x="{left}" y="{top}" width="{width}" height="{height}"'
        tip = said.get(rect.id)
        title = f"<title>{escaped(tip.sentence())}</title>" if tip else ""
        yield f"<rect {place} {_paint(rect, inks)}>{title}</rect>"


def _paint(rect: Rect, inks: Palette) -> str:
    colour = inks.colour(rect.tone).hex
    if rect.outlined:
        return f'fill="none" stroke="{colour}" stroke-width="1.4" stroke-dasharray="4 3"'
    return f'fill="{colour}"'


def _said(sheet: Sheet) -> dict[str, Readout]:
    """The read-out of each segment and row by its id; columns share one id and have none of their own."""
    spec = sheet.spec
    found = [p for p in places(spec) if p.id and isinstance(spec.marks[p.mark], (Bar, RangeBar))]
    return {place.id: say(spec, place) for place in found if not isinstance(spec.marks[place.mark], Columns)}
