"""The line of keys at the foot of the presenter: there when one comes or asks, and faded when it has been read."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, QTimer
from PySide6.QtGui import QHideEvent, QPalette
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

from ftvp_gui.ui import motion

STAYS = 8_000
FADES = 800


class KeyLine(QLabel):
    """A line that leaves its room empty when it goes, so that nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fading = QPropertyAnimation(self._effect, b"opacity", self)
        self._fading.setDuration(FADES)
        self._fading.setEndValue(0.0)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(STAYS)
        self._read.timeout.connect(self.fade)

    @property
    def is_seen(self) -> bool:
        """Whether the line can be read."""
        return self._effect.opacity() > 0

    def show_for_a_while(self) -> None:
        """Show the line; it fades when it has been read."""
        self._fading.stop()
        self._effect.setOpacity(1.0)
        self._read.start()

    def fade(self) -> None:
        """Go, at once where nothing may move."""
        self._read.stop()
        if motion.reduced() or not self.isVisible():
            self._effect.setOpacity(0.0)
        else:
            self._fading.setStartValue(self._effect.opacity())
            self._fading.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._read.stop()
        self._fading.stop()
        super().hideEvent(event)
