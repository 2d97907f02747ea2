"""From the inks of the charts to a Qt palette, so that window and charts are one picture; it sets nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from ftvp_gui.charts.palette import Colour, Palette, Theme, palette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

# Which role carries which ink, so that a widget needs its palette alone:
# Window the page, AlternateBase the navigation, Button the fill of a field, PlaceholderText muted words, Mid lines that
# must be seen (3:1), Midlight hairlines, Highlight and Accent the one accent colour, BrightText faults.


@dataclass(frozen=True)
class _Surfaces:
    """What a window needs beyond the inks of the charts."""

    field: str
    side: str
    danger: str


_SURFACES = {
    Theme.LIGHT: _Surfaces("#f3f5f7", "#f7f8fa", "#b3261e"),
    Theme.DARK: _Surfaces("#272b31", "#16191d", "#ff9a8f"),
    Theme.HIGH_CONTRAST: _Surfaces("#000000", "#000000", "#ff8f8f"),
}


def window_palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, with the same background, inks and accent as the charts."""
    inks, surfaces = palette(theme), _SURFACES[theme]
    made = QPalette()
    for role, colour in _roles(inks, surfaces).items():
        made.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        made.setColor(Group.Disabled, role, _colour(inks.muted.mixed(inks.background, 0.25)))
    made.setColor(Group.Disabled, Role.Highlight, _colour(inks.axis))
    made.setColor(Group.Disabled, Role.Accent, _colour(inks.axis))
    return made


def inks_of(made: QPalette) -> Palette:
    """The inks of the charts that belong to a Qt palette; those of the light theme for a palette of another making."""
    ground = made.color(Group.Active, Role.Window).name()
    themes = (theme for theme in Theme if palette(theme).background.hex == ground)
    return palette(next(themes, Theme.LIGHT))


def _roles(inks: Palette, surfaces: _Surfaces) -> dict[QPalette.ColorRole, QColor]:
    background, ink, accent = _colour(inks.background), _colour(inks.ink), _colour(inks.accent)
    on_accent = _colour(inks.text_on(inks.accent))
    return {
        Role.Window: background,
        Role.WindowText: ink,
        Role.Base: background,
        Role.AlternateBase: QColor(surfaces.side),
        Role.Text: ink,
        Role.Button: QColor(surfaces.field),
        Role.ButtonText: ink,
        Role.BrightText: QColor(surfaces.danger),
        Role.PlaceholderText: _colour(inks.muted),
        Role.ToolTipBase: _colour(inks.raised),
        Role.ToolTipText: ink,
        Role.Light: _colour(inks.raised),
        Role.Midlight: _colour(inks.grid),
        Role.Mid: _colour(inks.axis),
        Role.Dark: _colour(inks.raised_edge),
        Role.Shadow: QColor("#000000"),
        Role.Highlight: accent,
        Role.HighlightedText: on_accent,
        Role.Accent: accent,
        Role.Link: accent,
        Role.LinkVisited: accent,
    }


def _colour(colour: Colour) -> QColor:
    return QColor(*colour.rgb)
