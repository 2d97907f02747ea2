"""Words and buttons for a room: their type grows with the screen, so that the last row can read them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QSizePolicy, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import BODY, TITLE

Role = QPalette.ColorRole
DESK_HEIGHT = 440.0
"""Pixels of height at which type has its usual size; it grows with the screen from there."""
TIGHT_HEIGHT = 400.0
"""Pixels of height that every page needs at the usual size."""
LARGEST = 3.0
LOUD = 1.25


class Words(QLabel):
    """Plain text that wraps, in one of the three sizes of type; `loud`: larger still, for what to read first."""

    def __init__(
        self, parent: QWidget, size: float = BODY, *, muted: bool = False, strong: bool = False, loud: bool = False
    ) -> None:
        super().__init__(parent)
        self._size, self._strong = size * (LOUD if loud else 1.0), strong or size == TITLE
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


class BigTick(QCheckBox):
    """A box to tick and its words."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(2 * line + self.fontMetrics().horizontalAdvance(self.text()), 2 * line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        box = QRectF(line * 0.25, (self.height() - line * 0.8) / 2, line * 0.8, line * 0.8)
        paint_box(painter, box, self.palette(), ticked=self.isChecked())
        if self.hasFocus():
            shell.ring(painter, box.adjusted(-4, -4, 4, 4), self.palette().color(Role.Accent), line / 4, 2.0)
        painter.setPen(self.palette().color(Role.WindowText))
        words = self.rect().adjusted(round(1.5 * line), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()


def paint_box(painter: QPainter, box: QRectF, palette: QPalette, *, ticked: bool) -> None:
    """A box with or without its tick."""
    side = box.width()
    painter.setPen(Qt.PenStyle.NoPen if ticked else QPen(palette.color(Role.PlaceholderText), 1.5))
    painter.setBrush(palette.color(Role.Accent) if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, side / 5, side / 5)
    if ticked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(Role.HighlightedText), side / 8))
        points = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))
        painter.drawPolyline(QPolygonF([QPointF(box.x() + x * side, box.y() + y * side) for x, y in points]))


def scale_of(height: int) -> float:
    """How large type is on a screen of this height; not smaller than at a person's desk, as long as all has room."""
    chosen = QFontInfo(QApplication.font()).pixelSize() / BODY
    return max(min(max(height / DESK_HEIGHT, chosen), height / TIGHT_HEIGHT, LARGEST), 1.0)


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
