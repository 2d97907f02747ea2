"""The program's own icons: small drawings in one ink, tinted to the palette in use, and the iceberg in its own."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ftvp_gui import resources

APP = "app"
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels square for a screen of the given device pixel ratio."""
    return _pixmap(name, colour.name(QColor.NameFormat.HexArgb), size, ratio)


def icon(name: str, palette: QPalette, size: int = 16) -> QIcon:
    """The icon for a menu or a button in the inks of a palette, paler where disabled; ask anew for another palette."""
    made = QIcon()
    groups = {QIcon.Mode.Normal: QPalette.ColorGroup.Active, QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled}
    for ratio in (1.0, 2.0):
        for mode, group in groups.items():
            made.addPixmap(pixmap(name, palette.color(group, QPalette.ColorRole.WindowText), size, ratio), mode)
    return made


def app_icon() -> QIcon:
    """The iceberg, in every size that a desktop asks for."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(_pixmap(APP, "", size, 1.0))
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    tint = QColor(colour)
    painter.setOpacity(tint.alphaF() if colour else 1.0)
    _renderer(name, tint.name() if colour else "").render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.path("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour or "black").encode()))
