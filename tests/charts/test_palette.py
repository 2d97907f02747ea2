"""Colours keep their hue in every theme and can be told from their ground."""

from __future__ import annotations

import colorsys

import pytest

from ftvp_gui.charts.palette import BLACK, OKABE_ITO, WHITE, Colour, Palette, Theme, contrast, legible, palette
from ftvp_gui.charts.spec import NEUTRAL, Shade, Tone

THEMES = [palette(theme) for theme in Theme]
SLOTS = range(8)


def _hue(colour: Colour) -> float:
    return colorsys.rgb_to_hls(*(v / 255 for v in colour.rgb))[0]


@pytest.mark.parametrize("inks", THEMES, ids=lambda inks: inks.theme.value)
@pytest.mark.parametrize("slot", SLOTS)
def test_that_an_approach_keeps_its_hue_in_every_shade(inks: Palette, slot: int) -> None:
    hue = _hue(OKABE_ITO[slot])
    if OKABE_ITO[slot].rgb != (153, 153, 153):
        for shade in Shade:
            assert _hue(inks.colour(Tone(slot, shade))) == pytest.approx(hue, abs=0.03)


@pytest.mark.parametrize("inks", THEMES, ids=lambda inks: inks.theme.value)
@pytest.mark.parametrize("slot", SLOTS)
def test_that_lines_and_words_stand_out_from_the_background(inks: Palette, slot: int) -> None:
    assert contrast(inks.colour(Tone(slot)), inks.background) >= 3
    assert contrast(inks.text(Tone(slot)), inks.background) >= 4.5


@pytest.mark.parametrize("inks", THEMES, ids=lambda inks: inks.theme.value)
@pytest.mark.parametrize("slot", [*SLOTS, None])
def test_that_the_hidden_shade_is_deeper_and_words_read_on_both(inks: Palette, slot: int | None) -> None:
    named, hidden = inks.colour(Tone(slot, Shade.NAMED)), inks.colour(Tone(slot, Shade.HIDDEN))
    assert contrast(named, hidden) >= 1.9
    if slot is not None:
        assert hidden.luminance < named.luminance
    for fill in (named, hidden):
        assert contrast(inks.text_on(fill), fill) >= 4.5


@pytest.mark.parametrize("inks", THEMES, ids=lambda inks: inks.theme.value)
def test_that_inks_read_on_their_background(inks: Palette) -> None:
    assert contrast(inks.ink, inks.background) >= 12
    assert contrast(inks.muted, inks.background) >= 4.5
    assert contrast(inks.ink, inks.raised) >= 10
    assert inks.text(NEUTRAL) == inks.ink
    assert contrast(inks.grid, inks.background) < contrast(inks.axis, inks.background)


def test_that_high_contrast_asks_for_seven_to_one() -> None:
    inks = palette("high_contrast")
    assert min(contrast(inks.colour(Tone(slot)), inks.background) for slot in SLOTS) >= 7


def test_that_only_bands_are_seen_through() -> None:
    for inks in THEMES:
        assert inks.colour(Tone(0, Shade.BAND)).opacity < 0.5
        assert all(inks.colour(Tone(0, shade)).opacity == 1 for shade in Shade if shade is not Shade.BAND)


def test_that_a_ninth_approach_begins_the_colours_again() -> None:
    inks = palette(Theme.LIGHT)
    assert inks.colour(Tone(8)) == inks.colour(Tone(0))


def test_that_a_colour_is_moved_no_further_than_legibility_asks() -> None:
    assert legible(BLACK, WHITE, 4.5) == BLACK
    assert contrast(legible(Colour.parse("#f0e442"), WHITE, 3), WHITE) == pytest.approx(3, abs=0.4)
    assert legible(Colour.parse("#888888"), Colour.parse("#777777"), 21) in (BLACK, WHITE)


def test_that_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        palette("sepia")
