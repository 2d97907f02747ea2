"""A chip: one of the usual answers to a question, to be pressed; it knows no question."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px

Role = QPalette.ColorRole
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Chip(QAbstractButton):
    """Filled with the accent while it is the answer; one that toggles stands for itself, beside the others."""

    stepped = Signal(int)
    """An arrow key asks for the chip before (-1) or after (1)."""
    accepted = Signal()
    """Enter."""

    def __init__(self, text: str, parent: QWidget | None = None, *, toggles: bool = False) -> None:
        super().__init__(parent)
        self._toggles = toggles
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(24), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            step = _STEPS[Qt.Key(event.key())]
            across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.stepped.emit(-step if across and self.isRightToLeft() else step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._toggles:
                self.click()
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, on = self.palette(), self.isChecked()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_ = frame.height() / 2
        painter.setPen(QPen(palette.color(Role.Accent if on else Role.Dark), 1.0))
        ground = Role.Accent if on else Role.Midlight if self.underMouse() else Role.Button
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(frame, round_, round_)
        if self.hasFocus():
            inner = frame.adjusted(2, 2, -2, -2)
            colour = palette.color(Role.HighlightedText if on else Role.Accent)
            shell.ring(painter, inner if on else frame, colour, inner.height() / 2, 2.0)
        painter.setPen(palette.color(Role.HighlightedText if on else Role.WindowText))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
