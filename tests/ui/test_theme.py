from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ftvp_gui.charts.palette import Colour, Palette, Theme, contrast, palette
from ftvp_gui.ui.theme import Appearance, Look, desktop_theme
from ftvp_gui.ui.theme_palette import inks_of, window_palette
from ftvp_gui.ui.typography import px

Role = QPalette.ColorRole


def colour(made: QPalette, role: QPalette.ColorRole) -> Colour:
    return Colour.parse(made.color(role).name())


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, Look.LIGHT)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("theme", list(Theme))
def test_that_the_window_has_the_inks_of_the_charts(theme: Theme, qapp: QApplication) -> None:
    made, inks = window_palette(theme), palette(theme)
    assert colour(made, Role.Window).rgb == inks.background.rgb
    assert colour(made, Role.WindowText).rgb == inks.ink.rgb
    assert colour(made, Role.Accent).rgb == inks.accent.rgb
    assert colour(made, Role.Highlight).rgb == inks.accent.rgb


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("ground", [Role.Window, Role.Button, Role.AlternateBase])
def test_that_words_can_be_read_on_every_ground(theme: Theme, ground: QPalette.ColorRole, qapp: QApplication) -> None:
    made = window_palette(theme)
    for role in (Role.WindowText, Role.PlaceholderText, Role.BrightText, Role.Accent):
        assert contrast(colour(made, role), colour(made, ground)) >= 4.5, role
    assert contrast(colour(made, Role.HighlightedText), colour(made, Role.Highlight)) >= 4.5


@pytest.mark.parametrize("theme", list(Theme))
def test_that_the_edge_of_a_field_can_be_seen(theme: Theme, qapp: QApplication) -> None:
    made = window_palette(theme)
    assert contrast(colour(made, Role.Mid), colour(made, Role.Window)) >= 3.0


@pytest.mark.parametrize("theme", list(Theme))
def test_that_a_window_finds_the_inks_of_its_charts(theme: Theme, qapp: QApplication) -> None:
    assert inks_of(window_palette(theme)).theme is theme


def test_that_a_change_of_look_reaches_windows_and_charts(look: Appearance, qapp: QApplication) -> None:
    told: list[Palette] = []
    look.changed.connect(told.append)
    look.set_look(Look.DARK)
    assert qapp.palette().color(Role.Window).name() == palette(Theme.DARK).background.hex
    assert [inks.theme for inks in told] == [Theme.DARK]
    assert look.theme is Theme.DARK


def test_that_the_system_look_follows_the_desktop(look: Appearance, qapp: QApplication) -> None:
    look.set_look(Look.SYSTEM)
    assert look.theme is desktop_theme(qapp)


@pytest.mark.parametrize(("scale", "size"), [(1.0, 13), (1.5, 20), (2.0, 26), (0.2, 13), (9.0, 26)])
def test_that_type_and_grid_grow_together_within_limits(
    look: Appearance, qapp: QApplication, scale: float, size: int
) -> None:
    look.set_scale(scale)
    assert QFontInfo(qapp.font()).pixelSize() == size
    assert px(8) == round(8 * size / 13)
