"""Chart colours and type as Qt pens, brushes and fonts; it picks none of them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QFontMetricsF, QPen

from ftvp_gui.charts.palette import Colour


@lru_cache(maxsize=512)
def qcolor(colour: Colour) -> QColor:
    """The colour for Qt."""
    made = QColor(*colour.rgb)
    made.setAlphaF(colour.opacity)
    return made


@lru_cache(maxsize=512)
def brush(colour: Colour) -> QBrush:
    """A plain fill."""
    return QBrush(qcolor(colour))


@lru_cache(maxsize=512)
def pen(colour: Colour, width: float = 1.0, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen for what is painted in pixels of the widget."""
    made = QPen(qcolor(colour), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        made.setDashPattern([dash / width for dash in dashes])
    return made


def data_pen(colour: Colour, width: float, dashes: tuple[float, ...], ratio: float) -> QPen:
    """A pen for what is painted in values of the axes; `ratio` is device pixels to one pixel of the widget."""
    made = QPen(pen(colour, width * ratio, tuple(dash * ratio for dash in dashes)))
    made.setCosmetic(True)
    return made


@lru_cache(maxsize=64)
def font(pixels: float, bold: bool = False) -> QFont:
    """The interface font in that size, with figures that are all equally wide."""
    made = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    made.setPixelSize(max(round(pixels), 1))
    made.setBold(bold)
    if hasattr(QFont, "Tag"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=64)
def _metrics(pixels: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(pixels, bold))


@lru_cache(maxsize=8192)
def text_width(text: str, pixels: float, bold: bool) -> float:
    """The width of one line of text on screen, in pixels."""
    return _metrics(pixels, bold).horizontalAdvance(text)
