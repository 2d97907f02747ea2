"""The look of the program: light, dark or high contrast, at 100 to 200 %, on Qt's Fusion style; it owns no widget."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QToolTip

from ftvp_gui.charts.palette import Palette, Theme, palette
from ftvp_gui.language import literal
from ftvp_gui.ui.theme_palette import window_palette
from ftvp_gui.ui.typography import body_font

LEAST_SCALE, MOST_SCALE = 1.0, 2.0


class Look(StrEnum):
    """What a person chooses; `SYSTEM` follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


LOOK_NAMES = {
    Look.SYSTEM: literal("Like the system"),
    Look.LIGHT: literal("Light"),
    Look.DARK: literal("Dark"),
    Look.HIGH_CONTRAST: literal("High contrast"),
}
SCALES = (100, 110, 125, 150, 175, 200)
"""The sizes of type that are offered, in per cent."""


class Appearance(QObject):
    """The look in force, applied to the whole application; `changed(palette)` brings the inks for the charts."""

    changed = Signal(object)

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM, scale: float = 1.0) -> None:
        super().__init__(app)
        self._app, self._look, self._scale = app, look, _bounded(scale)
        self._family = QFont(app.font())
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        self._apply()

    @property
    def look(self) -> Look:
        """The look that was chosen."""
        return self._look

    @property
    def scale(self) -> float:
        """The size of type, 1.0 to 2.0."""
        return self._scale

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        if self._look is not Look.SYSTEM:
            return Theme(self._look.value)
        return desktop_theme(self._app)

    @property
    def palette(self) -> Palette:
        """The inks for the charts."""
        return palette(self.theme)

    def set_look(self, look: Look) -> None:
        """Change the colours of everything that is open."""
        self._look = look
        self._apply()

    def set_scale(self, scale: float) -> None:
        """Change the size of type; a scale outside 1.0 to 2.0 is the nearest inside."""
        self._scale = _bounded(scale)
        self._apply()

    def _apply(self) -> None:
        colours = window_palette(self.theme)
        self._app.setPalette(colours)
        QToolTip.setPalette(colours)
        self._app.setFont(body_font(self._family, self._scale))
        self.changed.emit(self.palette)

    def _desktop_changed(self) -> None:
        if self._look is Look.SYSTEM:
            self._apply()


def desktop_theme(app: QApplication) -> Theme:
    """The theme that the desktop asks for; light where it does not tell."""
    return Theme.DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def _bounded(scale: float) -> float:
    return min(max(scale, LEAST_SCALE), MOST_SCALE)
