"""The read-out: a small card beside the place that pointer or arrow keys rest on; it reads no numbers itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ftvp_gui.charts.layout.placing import HALF_CAPITAL
from ftvp_gui.charts.layout.shapes import Box
from ftvp_gui.charts.layout.sheet import Sheet
from ftvp_gui.charts.layout.typesetting import Size
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.readout import Readout
from ftvp_gui.charts.spec import Tone
from ftvp_gui.ui.plots import ink

PAD = 8.0
SWATCH = 8.0
SHARE_OF_WIDTH = 0.7
# Between the card and what it speaks of, and between the card and the edge of the picture.
GAP = 12.0
EDGE = 4.0


@dataclass(frozen=True)
class _Line:
    """One line on the card: words left, words right, and the tone of its swatch."""

    left: str
    right: str
    tone: Tone | None
    bold: bool = False


class ReadoutItem(QGraphicsItem):
    """The card, and what it speaks of: an upright guide with dots on the lines, or the outline of a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._inks: Palette | None = None
        self._said: Readout | None = None
        self._lines: tuple[_Line, ...] = ()
        self._card = QRectF()
        self._beside = Box(0, 0, 0, 0)

    def show_readout(self, said: Readout, beside: Box, sheet: Sheet, inks: Palette) -> None:
        """Say this beside a box of a laid-out chart."""
        self.prepareGeometryChange()
        self._said, self._sheet, self._inks, self._beside = said, sheet, inks, beside
        self._lines = _lines(said, sheet)
        self._card = _placed(self._size(sheet), beside, sheet)
        self.show()
        self.update()

    def clear(self) -> None:
        """Say nothing."""
        self._said = None
        self.hide()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._sheet.width, self._sheet.height) if self._sheet else QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._said is None or self._sheet is None or self._inks is None:
            return
        if self._said.dots:
            self._paint_guide(painter, self._said, self._sheet, self._inks)
        else:
            self._paint_outline(painter, self._inks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(ink.pen(self._inks.raised_edge))
        painter.setBrush(ink.brush(self._inks.raised))
        painter.drawRoundedRect(self._card, 4, 4)
        leading = self._sheet.setter.leading(Size.SMALL)
        for i, line in enumerate(self._lines):
            self._paint_line(painter, line, self._card.top() + PAD / 2 + (i + 0.5) * leading, self._sheet, self._inks)

    def _paint_guide(self, painter: QPainter, said: Readout, sheet: Sheet, inks: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(ink.pen(inks.muted))
        x = round(self._beside.left)
        painter.drawLine(QPointF(x, sheet.plot.top), QPointF(x, sheet.plot.bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(ink.pen(inks.background, 1.5))
        for value_x, value_y, tone in said.dots:
            painter.setBrush(ink.brush(inks.colour(tone)))
            painter.drawEllipse(QPointF(sheet.x.at(value_x), sheet.y.at(value_y)), 4, 4)

    def _paint_outline(self, painter: QPainter, inks: Palette) -> None:
        box = self._beside
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A light and a dark rim, so that it shows on every fill.
        for colour, inset in ((inks.ink, 0.0), (inks.background, 2.0)):
            painter.setPen(ink.pen(colour, 2.0))
            painter.drawRect(QRectF(box.left, box.top, box.width, box.height).adjusted(inset, inset, -inset, -inset))

    def _paint_line(self, painter: QPainter, line: _Line, middle: float, sheet: Sheet, inks: Palette) -> None:
        pixels = sheet.setter.pixels(Size.SMALL)
        baseline = round(middle + HALF_CAPITAL * pixels)
        left = self._card.left() + PAD
        swatch = _swatch(sheet)
        if line.tone is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.brush(inks.colour(line.tone).faded(1.0)))
            painter.drawRoundedRect(QRectF(left, middle - swatch / 2, swatch, swatch), 2, 2)
            left += swatch + 6
        painter.setFont(ink.font(pixels, line.bold))
        painter.setPen(ink.qcolor(inks.ink))
        painter.drawText(QPointF(round(left), baseline), line.left)
        if line.right:
            width = ink.text_width(line.right, pixels, line.bold)
            painter.drawText(QPointF(round(self._card.right() - PAD - width), baseline), line.right)

    def _size(self, sheet: Sheet) -> tuple[float, float]:
        widest = max(_width(line, sheet) for line in self._lines)
        return widest + 2 * PAD, len(self._lines) * sheet.setter.leading(Size.SMALL) + PAD


def _swatch(sheet: Sheet) -> float:
    return SWATCH * sheet.setter.scale


def _width(line: _Line, sheet: Sheet) -> float:
    setter = sheet.setter
    gap = 14.0 if line.left and line.right else 0.0
    swatch = _swatch(sheet) + 6 if line.tone is not None else 0.0
    return setter.width(line.left, Size.SMALL, line.bold) + gap + setter.width(line.right, Size.SMALL) + swatch


def _lines(said: Readout, sheet: Sheet) -> tuple[_Line, ...]:
    """The lines of the card, long ones broken so that the card stays inside the picture."""
    setter, room = sheet.setter, max(SHARE_OF_WIDTH * sheet.width - 2 * PAD, 60.0)
    lines = [_Line(text, "", None, True) for text in setter.broken(said.title, Size.SMALL, room, 2, True)]
    for row in said.rows:
        whole = _Line(row.name, row.value, row.tone)
        if _width(whole, sheet) <= room:
            lines.append(whole)
            continue
        names = setter.broken(row.name, Size.SMALL, room - SWATCH - 6, 4)
        lines.extend(_Line(text, "", row.tone if i == 0 else None) for i, text in enumerate(names))
        values = setter.broken(row.value, Size.SMALL, room, 2) if row.value else ()
        lines.extend(_Line("", text, None) for text in values)
    return tuple(lines)


def _placed(size: tuple[float, float], beside: Box, sheet: Sheet) -> QRectF:
    """Beside the box where there is room, else above or below it; always inside the picture."""
    width, height = size
    middle = min(max((beside.top + beside.bottom - height) / 2, EDGE), max(sheet.height - height - EDGE, EDGE))
    centre = min(max((beside.left + beside.right - width) / 2, EDGE), max(sheet.width - width - EDGE, EDGE))
    choices = (
        (beside.right + GAP, middle),
        (beside.left - GAP - width, middle),
        (centre, beside.top - GAP - height),
        (centre, beside.bottom + GAP),
    )
    for left, top in choices:
        inside = left >= EDGE and left + width <= sheet.width - EDGE
        if inside and top >= EDGE and top + height <= sheet.height - EDGE:
            return QRectF(round(left) + 0.5, round(top) + 0.5, round(width), round(height))
    return QRectF(round(centre) + 0.5, round(middle) + 0.5, round(width), round(height))
