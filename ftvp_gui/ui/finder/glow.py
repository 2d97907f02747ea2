"""A moment's mark on the row that was gone to, so that the eye finds it; it fades, or stands still and goes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ftvp_gui.ui.typography import px

LASTS = 1_400
"""Milliseconds."""


class Glow(QWidget):
    """Lies over a widget, lets the mouse through, and goes by itself. `still`: without motion."""

    def __init__(self, over: QWidget, *, still: bool) -> None:
        super().__init__(over)
        self._still, self._strength = still, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.motion = QVariantAnimation(self)
        self.motion.setDuration(LASTS)
        self.motion.setStartValue(1.0)
        self.motion.setEndValue(0.0)
        self.motion.valueChanged.connect(self._fade)
        self.motion.finished.connect(self.deleteLater)
        self.motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    @property
    def strength(self) -> float:
        """How plainly the mark shows, 1 to 0."""
        return self._strength

    def _fade(self, strength: float) -> None:
        if not self._still:
            self._strength = strength
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setOpacity(self._strength)
        painter.setPen(QPen(colour, 1.5))
        faint = QPalette(self.palette()).color(QPalette.ColorRole.Accent)
        faint.setAlphaF(0.12)
        painter.setBrush(faint)
        painter.drawRoundedRect(frame, px(4), px(4))
        painter.end()
