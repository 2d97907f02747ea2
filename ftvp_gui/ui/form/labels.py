"""Words of the form that are read, not edited: muted, small, elided or wrapped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ftvp_gui.ui import icons
from ftvp_gui.ui.typography import px, small_font


def muted(label: QLabel) -> QLabel:
    """The label in the ink of secondary words."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def small_label(text: str, parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Small muted words."""
    label = QLabel(text, parent)
    label.setFont(small_font())
    label.setWordWrap(wrap)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return muted(label)


class ElidedLabel(QLabel):
    """Small muted words that end in … where the room ends; the tool tip has them whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(small_font())
        self.setTextFormat(Qt.TextFormat.PlainText)
        muted(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if words != self.text() and not self.toolTip():
            self.setToolTip(self.text())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()


class Message(QLabel):
    """What is wrong or missing in a row, said under it: a sign and a sentence, red only where something is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFont(small_font())
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(px(18), px(2), 0, 0)
        self._wrong = False

    def say(self, sentence: str, *, wrong: bool) -> None:
        """Show a sentence."""
        self._wrong = wrong
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.PlaceholderText
        self.setForegroundRole(role)
        self.setText(sentence)
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole())
        size = px(12)
        picture = icons.pixmap("warning" if self._wrong else "info", ink, size, self.devicePixelRatioF())
        painter.drawPixmap(0, px(3), picture)
        painter.end()
        super().paintEvent(event)


def wrapped(text: str, parent: QWidget | None = None) -> QLabel:
    """Words of the usual size over as many lines as they need."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
