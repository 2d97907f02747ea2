"""A box to tick, painted from the palette so that it shows in every theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px

BOX, GAP, HEIGHT = 16, 8, 24
Role = QPalette.ColorRole


class Tick(QCheckBox):
    """A word behind a box."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(px(BOX + GAP + 6) + self.fontMetrics().horizontalAdvance(self.text()), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self.palette(), float(px(BOX))
        box = QRectF(px(3), (self.height() - side) / 2, side, side)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        lively = self.underMouse() and self.isEnabled()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.Accent))
        else:
            painter.setPen(QPen(palette.color(Role.PlaceholderText if lively else Role.Mid), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(3), px(3))
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(Role.HighlightedText), px(2)))
            points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))
            painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in points]))
        if self.hasFocus():
            shell.ring(painter, box.adjusted(-3, -3, 3, 3), palette.color(Role.Accent), px(5), 2.0)
        painter.setPen(palette.color(Role.WindowText))
        words = self.rect().adjusted(px(3 + BOX + GAP), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
