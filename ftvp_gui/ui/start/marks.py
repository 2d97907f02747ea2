"""Places that turn round where words run from right to left, and the disc of an approach's colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from ftvp_gui.charts.spec import Tone
from ftvp_gui.ui.theme_palette import inks_of


def turned(owner: QWidget, frame: QRect) -> QRect:
    """Where a frame lies that is stated from left to right: on the other side where the owner is mirrored."""
    return QStyle.visualRect(owner.layoutDirection(), owner.rect(), frame)


def disc(painter: QPainter, owner: QWidget, line: QRect, slot: int, size: int) -> None:
    """Paint the colour of an approach at the beginning of a line."""
    frame = turned(owner, QRect(line.left(), line.center().y() - size // 2, size, size))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*inks_of(owner.palette()).colour(Tone(slot)).rgb))
    painter.drawEllipse(QRectF(frame))
    painter.restore()
