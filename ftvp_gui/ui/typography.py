"""The three sizes of type and the 8 px grid, all in proportion to the application's font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

BODY, SMALL, TITLE = 13.0, 11.0, 20.0
"""Pixels at a scale of 1."""


def body_font(family: QFont, scale: float) -> QFont:
    """The application's font at a scale, figures of equal width."""
    font = QFont(family)
    font.setPixelSize(round(BODY * scale))
    # Figures stand in columns, so that a changed digit moves nothing.
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def small_font() -> QFont:
    """For units, captions and messages."""
    return _sized(SMALL)


def title_font() -> QFont:
    """For the name of a page."""
    font = _sized(TITLE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font() -> QFont:
    """For the heading of a section, in the size of the text."""
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def px(pixels: float) -> int:
    """A length of the 8 px grid at the size of type in use."""
    font = QApplication.font()
    size = font.pixelSize()
    if size < 0:
        # A desktop's own font may be sized in points. Asking what that comes to is slow, and a start asks often.
        size = QFontInfo(font).pixelSize()
    return round(pixels * size / BODY)


def _sized(pixels: float) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(max(px(pixels), 1))
    return font
