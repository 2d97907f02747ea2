"""The one outline of every field, button and switch, painted from the palette; it holds no state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ftvp_gui.ui.typography import px

Role = QPalette.ColorRole


def paint_field(painter: QPainter, widget: QWidget, *, fault: bool = False, ghost: bool = False) -> None:
    """The ground of a field: a tint on a line, a ring with the focus, a red one at a fault; a ghost is a hairline."""
    palette = widget.palette()
    frame = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    radius = px(4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = widget.hasFocus()
    if not (ghost and not focused and not widget.underMouse()):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.Window if focused else Role.Button))
        painter.drawRoundedRect(frame, radius, radius)
    if focused or fault:
        ring(painter, frame, palette.color(Role.BrightText if fault else Role.Accent), radius, 2.0 if focused else 1.2)
        return
    line = palette.color(Role.Midlight if ghost else Role.Mid)
    if widget.underMouse() and widget.isEnabled():
        line = palette.color(Role.PlaceholderText)
    painter.setPen(QPen(line, 1.0))
    painter.drawLine(frame.bottomLeft(), frame.bottomRight())


def paint_ground(painter: QPainter, widget: QWidget, *, pressed: bool = False) -> None:
    """The ground of a button without words: nothing at rest, a tint under the mouse, a ring with the focus."""
    palette = widget.palette()
    frame = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if widget.isEnabled() and (widget.underMouse() or pressed):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.Midlight if pressed else Role.Button))
        painter.drawRoundedRect(frame, px(4), px(4))
    if widget.hasFocus():
        ring(painter, frame, palette.color(Role.Accent), px(4), 2.0)


def ring(painter: QPainter, frame: QRectF, colour: QColor, radius: float, width: float) -> None:
    """A rounded outline inside the frame."""
    inset = width / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(frame.adjusted(inset - 1, inset - 1, 1 - inset, 1 - inset), radius, radius)
