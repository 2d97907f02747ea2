"""A small iceberg of each approach side by side: named costs above the waterline, hidden ones below; it paints only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ftvp_gui.analysis.glance import Portion
from ftvp_gui.charts.palette import Colour, Palette
from ftvp_gui.charts.spec import Shade, Tone
from ftvp_gui.ui.typography import px

MOST = 5
"""So many approaches have room."""


def paint(painter: QPainter, frame: QRectF, portions: Sequence[Portion], inks: Palette) -> None:
    """Paint the approaches into the frame, all to one scale; without any only the waterline."""
    shown = portions[:MOST]
    above = max((max(each.named, 0.0) for each in shown), default=0.0)
    below = max((max(each.hidden + each.consequence, 0.0) for each in shown), default=0.0)
    whole = above + below
    surface = frame.top() + (frame.height() * above / whole if whole > 0 else frame.height() / 3)
    unit = frame.height() / whole if whole > 0 else 0.0
    painter.setPen(Qt.PenStyle.NoPen)
    room = frame.width() / max(len(shown), 2)
    width = min(room - px(4), px(18))
    left = frame.left() + (frame.width() - room * len(shown)) / 2
    for place, each in enumerate(shown):
        middle = left + room * (place + 0.5)
        bar = QRectF(middle - width / 2, 0.0, width, 0.0)
        named, hidden, apart = (max(size, 0.0) * unit for size in (each.named, each.hidden, each.consequence))
        _fill(painter, bar, surface - named, named, inks.colour(Tone(each.colour, Shade.NAMED)))
        _fill(painter, bar, surface, hidden, inks.colour(Tone(each.colour, Shade.HIDDEN)))
        _fill(painter, bar, surface + hidden, apart, inks.colour(Tone(None, Shade.NAMED)))
    painter.setPen(QPen(_ink(inks.axis), 1.0))
    painter.drawLine(QLineF(frame.left(), surface, frame.right(), surface))


def _fill(painter: QPainter, bar: QRectF, top: float, height: float, colour: Colour) -> None:
    if height > 0:
        painter.fillRect(QRectF(bar.left(), top, bar.width(), height), _ink(colour))


def _ink(colour: Colour) -> QColor:
    made = QColor(*colour.rgb)
    made.setAlphaF(colour.opacity)
    return made
