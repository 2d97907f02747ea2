"""The heading of a family of cost drivers: a small word on a hairline."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form.margins import INDENT
from ftvp_gui.ui.typography import px, small_font


class FamilyHeading(QWidget):
    """What the drivers below have in common."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr(title)
        self.setFont(small_font())
        self.setAccessibleName(self.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, bottom = px(INDENT), self.height() - px(4)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(left, 0, self.width() - left, bottom - px(3), Qt.AlignmentFlag.AlignBottom, self.title)
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawLine(left, bottom, self.width(), bottom)
        painter.end()
