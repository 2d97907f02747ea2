"""The words, rules, plates and dots of a chart on the scene; it paints what the layout placed and places nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ftvp_gui.charts.layout.shapes import Anchor, Dot, Plate, Rule, Shape, Words, line_colour, text_colour
from ftvp_gui.charts.layout.typesetting import Typesetter
from ftvp_gui.charts.palette import Palette
from ftvp_gui.ui.plots import ink

PLATE_OPACITY = 0.86


class FurnitureItem(QGraphicsItem):
    """One layer of shapes, in pixels of the scene."""

    def __init__(self) -> None:
        super().__init__()
        self._shapes: Sequence[Shape] = ()
        self._setter: Typesetter | None = None
        self._inks: Palette | None = None
        self._bounds = QRectF()

    def show_shapes(
        self, shapes: Sequence[Shape], setter: Typesetter, inks: Palette, width: float, height: float
    ) -> None:
        """Paint these shapes from now on, in a picture of that size."""
        bounds = QRectF(0, 0, width, height)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self._shapes, self._setter, self._inks = shapes, setter, inks
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._setter is None or self._inks is None:
            return
        for shape in self._shapes:
            if isinstance(shape, Words):
                _paint_words(painter, shape, self._setter, self._inks)
            elif isinstance(shape, Rule):
                _paint_rule(painter, shape, self._inks)
            elif isinstance(shape, Plate):
                _paint_plate(painter, shape, self._inks)
            else:
                _paint_dot(painter, shape, self._inks)


def _paint_words(painter: QPainter, words: Words, setter: Typesetter, inks: Palette) -> None:
    pixels = setter.pixels(words.size)
    x = words.x
    if words.anchor is not Anchor.START:
        width = ink.text_width(words.text, pixels, words.bold)
        x -= width if words.anchor is Anchor.END else width / 2
    painter.setFont(ink.font(pixels, words.bold))
    painter.setPen(ink.qcolor(text_colour(words.role, inks)))
    painter.drawText(QPointF(round(x), round(words.y)), words.text)


def _paint_rule(painter: QPainter, rule: Rule, inks: Palette) -> None:
    # Without smoothing and on half pixels a hairline is one sharp pixel wide.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    dashes = (4.0, 3.0) if rule.dashed else ()
    painter.setPen(ink.pen(line_colour(rule.role, inks), max(round(rule.width), 1), dashes))
    painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2))


def _paint_plate(painter: QPainter, plate: Plate, inks: Palette) -> None:
    box = plate.box
    ground = ink.brush(inks.background.faded(PLATE_OPACITY))
    painter.fillRect(QRectF(box.left, box.top, box.width, box.height), ground)


def _paint_dot(painter: QPainter, dot: Dot, inks: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(ink.pen(inks.background, 1.5))
    painter.setBrush(ink.brush(line_colour(dot.role, inks)))
    painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)
