"""The marks that carry data as pyqtgraph items: made once for a structure, then only given new numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from ftvp_gui.charts.layout.rects import Rect
from ftvp_gui.charts.layout.sheet import Sheet, line_width
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import Band, ChartSpec, Line, Regions
from ftvp_gui.ui.plots import ink


@dataclass(frozen=True, slots=True)
class Widths:
    """What makes lines thicker: the scale of type, and device pixels to one of the widget."""

    scale: float
    ratio: float


class MarkItem(Protocol):
    """A mark on the plot."""

    item: Any

    def show_mark(self, mark: Any) -> None:
        """Take the numbers of a mark of the same tone and kind."""


class _Curve(pg.PlotCurveItem):
    """A curve that never works out its pen's width in values: a canvas repainted as a whole needs no such bounds."""

    def pixelPadding(self) -> float:
        return 0.0


class _Bars(pg.BarGraphItem):
    """Bars that do not work out their pen's width in values, for the same reason."""

    def pixelPadding(self) -> float:
        return 0.0


class BandItem:
    """A filled band: one closed curve, down one edge and back along the other."""

    def __init__(self, band: Band, inks: Palette, widths: Widths) -> None:
        self.item = _Curve(
            pen=None,
            brush=ink.brush(inks.colour(band.tone)),
            fillLevel="enclosed",
            antialias=True,
            skipFiniteCheck=True,
        )
        self.show_mark(band)

    def show_mark(self, mark: Band) -> None:
        """Take new numbers; spots where one is missing are passed over."""
        x, lo, hi = (np.asarray(v, dtype=float) for v in (mark.x, mark.lo, mark.hi))
        known = np.isfinite(x) & np.isfinite(lo) & np.isfinite(hi)
        if not known.all():
            x, lo, hi = x[known], lo[known], hi[known]
        self.item.setData(np.concatenate([x, x[::-1]]), np.concatenate([lo, hi[::-1]]))


class LineItem:
    """A line, interrupted where a number is missing."""

    def __init__(self, line: Line, inks: Palette, widths: Widths) -> None:
        width = line_width(line.heavy, widths.scale)
        dashes = (6.0, 4.0) if line.dashed else ()
        self.item = _Curve(
            pen=ink.data_pen(inks.colour(line.tone), width, dashes, widths.ratio), antialias=True, connect="finite"
        )
        self.show_mark(line)

    def show_mark(self, mark: Line) -> None:
        """Take new numbers."""
        self.item.setData(np.asarray(mark.x, dtype=float), np.asarray(mark.y, dtype=float))


class RegionsItem:
    """Regions of a plane: one picture of as many pixels as cells, stretched over the plot."""

    def __init__(self, regions: Regions, inks: Palette, widths: Widths) -> None:
        self.item = pg.ImageItem(axisOrder="row-major")
        colours = (inks.colour(tone) for tone in regions.tones)
        self._inks = np.array([(*colour.rgb, round(255 * colour.opacity)) for colour in colours], dtype=np.uint8)
        self.show_mark(regions)

    def show_mark(self, mark: Regions) -> None:
        """Take new regions in the same tones."""
        cells = np.frombuffer(b"".join(mark.cells), dtype=np.uint8).reshape(len(mark.cells), -1)
        self.item.setImage(self._inks[cells], autoLevels=False)
        self.item.setRect(QRectF(mark.left, mark.bottom, mark.right - mark.left, mark.top - mark.bottom))


class RectItems:
    """All rectangles of a chart, one pyqtgraph item for each colour, so that each is painted in one stroke."""

    def __init__(self, box: Any, inks: Palette, widths: Widths) -> None:
        self._widths = widths
        self._box = box
        self._inks = inks
        self._items: dict[tuple[object, ...], Any] = {}

    def show_rects(self, rects: tuple[Rect, ...]) -> None:
        """Show these rectangles and no others."""
        groups: dict[tuple[object, ...], list[Rect]] = {key: [] for key in self._items}
        for rect in rects:
            groups.setdefault((rect.tone, rect.outlined), []).append(rect)
        for key, members in groups.items():
            corners = np.array([(r.x0, r.y0, r.x1, r.y1) for r in members], dtype=float).reshape(-1, 4)
            sides = {"x0": corners[:, 0], "y0": corners[:, 1], "x1": corners[:, 2], "y1": corners[:, 3]}
            if key in self._items:
                self._items[key].setOpts(**sides)
            elif members:
                self._items[key] = self._made(members[0], sides)
                self._box.addItem(self._items[key], ignoreBounds=True)

    def _made(self, rect: Rect, sides: dict[str, Any]) -> Any:
        colour = self._inks.colour(rect.tone)
        if rect.outlined:
            return _Bars(**sides, pen=ink.data_pen(colour, 1.4, (4.0, 3.0), self._widths.ratio), brush=None)
        return _Bars(**sides, pen=None, brush=ink.brush(colour))


_MADE: Mapping[type, Callable[[Any, Palette, Widths], MarkItem]] = {
    Band: BandItem,
    Line: LineItem,
    Regions: RegionsItem,
}


class MarkItems:
    """All items of one chart structure in one view box."""

    def __init__(self, spec: ChartSpec, box: Any, inks: Palette, widths: Widths) -> None:
        self._places = [i for i, mark in enumerate(spec.marks) if type(mark) in _MADE]
        self._items = [_MADE[type(spec.marks[i])](spec.marks[i], inks, widths) for i in self._places]
        self._rects = RectItems(box, inks, widths)
        for made in self._items:
            box.addItem(made.item, ignoreBounds=True)

    def show_sheet(self, sheet: Sheet) -> None:
        """Take the numbers of a laid-out chart of the same structure."""
        for i, item in zip(self._places, self._items, strict=True):
            item.show_mark(sheet.spec.marks[i])
        self._rects.show_rects(sheet.rects)
