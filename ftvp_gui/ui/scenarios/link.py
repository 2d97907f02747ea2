"""A word that leads somewhere: looks like a label, underlined under the mouse, and takes part in the Tab order."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px


class Link(QAbstractButton):
    """Elided where the room ends."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(8), px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        lively = self.underMouse() or self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Accent if lively else QPalette.ColorRole.WindowText))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - px(4))
        inner = self.rect().adjusted(px(1), 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.underMouse():
            width = self.fontMetrics().horizontalAdvance(words)
            painter.fillRect(px(1), self.height() // 2 + px(9), width, 1, palette.color(QPalette.ColorRole.Accent))
        if self.hasFocus():
            shell.paint_ground(painter, self)
        painter.end()
