"""A quiet button that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ftvp_gui.ui.icons import pixmap
from ftvp_gui.ui.typography import px

ICON, GAP, HEIGHT = 16, 6, 24


class Disclosure(QAbstractButton):
    """Words behind an icon, both flush with the text around them. Without an icon of its own it shows a chevron.

    `elastic`: the words are cut off where room is short, else the button is as wide as its words.
    """

    def __init__(self, text: str, *, open: bool, elastic: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_icon = ""
        self.setCheckable(True)
        self.setChecked(open)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Maximum if elastic else QSizePolicy.Policy.Fixed
        self._elastic = elastic
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, icon: str = "") -> None:
        """Show other words and another icon."""
        self._own_icon = icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(ICON + GAP + 3) + self.fontMetrics().horizontalAdvance(self.text()), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(HEIGHT)) if self._elastic else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        lively = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.WindowText if lively else QPalette.ColorRole.PlaceholderText
        ink = self.palette().color(role)
        name = self._own_icon or ("chevron-down" if self.isChecked() else "chevron-right")
        side = px(ICON)
        drawn = pixmap(name, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - side) // 2, drawn)
        painter.setPen(ink)
        words = self.rect().adjusted(px(ICON + GAP), 0, 0, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawLine(words.left(), self.height() - 3, self.width(), self.height() - 3)
