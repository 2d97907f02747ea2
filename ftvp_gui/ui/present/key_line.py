"""The line of keys at the foot of the presenter: there when one comes or asks, and faded when it has been read."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QSizePolicy, QWidget

from ftvp_gui.ui import motion

STAYS = 8_000
FADES = 800
GAP = "    "


class KeyLine(QLabel):
    """A line that leaves its room empty when it goes, so that nothing moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[str, ...] = ()
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # It takes the room that is left, and asks for none.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """Tell these keys, as many from the first on as there is room for."""
        self._parts = parts
        self._fit()

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

    def _fit(self) -> None:
        count = len(self._parts)
        while count and self.fontMetrics().horizontalAdvance(GAP.join(self._parts[:count])) > self.width():
            count -= 1
        self.setText(GAP.join(self._parts[:count]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._read.stop()
        self._fading.stop()
        super().hideEvent(event)
