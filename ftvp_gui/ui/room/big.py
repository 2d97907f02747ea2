"""Words and buttons for a room: their type grows with the screen, so that the last row can read them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import BODY, SMALL, TITLE

Role = QPalette.ColorRole
DESK_HEIGHT = 560.0
"""Pixels of height at which type has its usual size; it grows with the screen from there."""
LARGEST = 3.0


class Words(QLabel):
    """Plain text that wraps, in one of the three sizes of type; `loud`: half as large again, for what to read first."""

    def __init__(
        self, parent: QWidget, size: float = BODY, *, muted: bool = False, strong: bool = False, loud: bool = False
    ) -> None:
        super().__init__(parent)
        self._size, self._strong = size * (1.5 if loud else 1.0), strong or size == TITLE
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if muted:
            self.setForegroundRole(Role.PlaceholderText)

    def scale_type(self, scale: float) -> None:
        """Take the size of type of a screen."""
        self.setFont(type_of(self._size, scale, strong=self._strong))


class BigButton(QAbstractButton):
    """A word that can be pressed, by Enter too; the `first` one of a page is filled with the accent."""

    def __init__(self, text: str, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(parent)
        self._first = first
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        line = metrics.height()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * line, 2 * line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        lively = self.underMouse() and self.isEnabled()
        filled = self._first and self.isEnabled()
        ground = Role.Accent if filled else Role.Midlight if lively else Role.Button
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(ground))
        radius = self.fontMetrics().height() / 4
        painter.drawRoundedRect(frame, radius, radius)
        if self.hasFocus():
            shell.ring(painter, QRectF(self.rect()), palette.color(Role.Accent), radius + 2, 2.0)
        ink = Role.HighlightedText if filled else Role.Accent if self.isEnabled() else Role.Mid
        painter.setPen(palette.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def scale_of(height: int) -> float:
    """How large type is on a screen of this height, against a desk's."""
    return min(max(height / DESK_HEIGHT, 1.0), LARGEST)


def type_of(size: float, scale: float, *, strong: bool = False) -> QFont:
    """Type of a size on a screen."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(size * scale))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def scale_type(root: QWidget, scale: float) -> None:
    """Give everything in a window the size of type of its screen."""
    root.setFont(type_of(BODY, scale))
    for words in root.findChildren(Words):
        words.scale_type(scale)


__all__ = ["BODY", "SMALL", "TITLE", "BigButton", "Words", "scale_of", "scale_type", "type_of"]
