"""The painted surface of a chart: layers on a pyqtgraph scene, ranges set from outside, no menus and no zoom."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsView, QWidget

from ftvp_gui.charts.layout.shapes import Box
from ftvp_gui.charts.layout.sheet import Sheet
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.readout import Readout
from ftvp_gui.charts.spec import AxisKind, structure
from ftvp_gui.ui.plots import ink
from ftvp_gui.ui.plots.furniture_item import FurnitureItem
from ftvp_gui.ui.plots.mark_items import MarkItems, Widths
from ftvp_gui.ui.plots.readout_item import ReadoutItem


class Canvas(pg.GraphicsView):
    """Shows laid-out charts one after the other and keeps its items while the structure stays the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        # The chart widget around it takes the pointer and the keys.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(QGraphicsView.CacheModeFlag(0))
        # The background covers everything: what lies behind need not be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralItem(None)
        self._behind = FurnitureItem()
        self._before = FurnitureItem()
        self._readout = ReadoutItem()
        for item, height in ((self._behind, -200), (self._before, 10), (self._readout, 20)):
            item.setZValue(height)
            self.scene().addItem(item)
        self._readout.hide()
        self._box: Any = None
        self._marks: MarkItems | None = None
        self._shown: tuple[object, ...] = ()
        self._geometry = QRectF()
        self._ranges: tuple[float, ...] = ()

    def show_sheet(self, sheet: Sheet, inks: Palette) -> None:
        """Paint a laid-out chart; items are made anew only where structure or theme changed."""
        widths = Widths(sheet.setter.scale, self.devicePixelRatioF())
        wanted = (structure(sheet.spec), inks, widths)
        if wanted != self._shown:
            self._rebuild(sheet, inks, widths)
            self._shown = wanted
        self._behind.show_shapes(sheet.behind, sheet.setter, inks, sheet.width, sheet.height)
        self._before.show_shapes(sheet.before, sheet.setter, inks, sheet.width, sheet.height)
        if self._marks is not None:
            self._set_ranges(sheet)
            self._marks.show_sheet(sheet)

    def show_readout(self, said: Readout, beside: Box, sheet: Sheet, inks: Palette) -> None:
        """Say something beside a box of the picture."""
        self._readout.show_readout(said, beside, sheet, inks)

    def clear_readout(self) -> None:
        """Say nothing."""
        self._readout.clear()

    def _rebuild(self, sheet: Sheet, inks: Palette, widths: Widths) -> None:
        self.setBackgroundBrush(ink.brush(inks.background))
        if self._box is not None:
            self.scene().removeItem(self._box)
            self._box.close()
        self._box, self._marks, self._ranges, self._geometry = None, None, (), QRectF()
        if sheet.spec.empty is not None:
            return
        self._box = pg.ViewBox(
            enableMouse=False,
            enableMenu=False,
            defaultPadding=0,
            invertY=sheet.spec.y.kind is AxisKind.CATEGORY,
        )
        self._box.disableAutoRange()
        self.scene().addItem(self._box)
        self._marks = MarkItems(sheet.spec, self._box, inks, widths)

    def _set_ranges(self, sheet: Sheet) -> None:
        plot = sheet.plot
        # A hair more than the plot, so that a line on its edge keeps its full width.
        geometry = QRectF(plot.left - 1, plot.top - 2, plot.width + 2, plot.height + 3)
        if geometry != self._geometry:
            self._geometry = geometry
            self._box.setGeometry(geometry)
        left, right = sheet.x.back(geometry.left()), sheet.x.back(geometry.right())
        ends = sorted((sheet.y.back(geometry.top()), sheet.y.back(geometry.bottom())))
        ranges = (left, right, *ends)
        if ranges != self._ranges:
            self._ranges = ranges
            self._box.setRange(xRange=(left, right), yRange=tuple(ends), padding=0, disableAutoRange=True)
