"""The colours of charts: one per approach, kept for ever, and the inks of three themes; it knows no Qt and no marks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from ftvp_gui.charts.spec import Shade, Tone


class Theme(StrEnum):
    """The three looks of the program."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour in sRGB, channels 0..255, and its opacity 0..1."""

    red: int
    green: int
    blue: int
    opacity: float = 1.0

    @property
    def hex(self) -> str:
        """The colour as "#rrggbb", without its opacity."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @classmethod
    def parse(cls, text: str) -> Colour:
        """A colour from "#rrggbb"."""
        return cls(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))

    def mixed(self, other: Colour, share: float) -> Colour:
        """This colour with a share of another in it."""
        return Colour(*(round(a + (b - a) * share) for a, b in zip(self.rgb, other.rgb, strict=True)))

    def faded(self, opacity: float) -> Colour:
        """The same colour, seen through."""
        return Colour(*self.rgb, opacity)

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The three channels."""
        return self.red, self.green, self.blue

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 (black) to 1 (white), as WCAG defines it."""
        lin = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in self.rgb)]
        return 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]


BLACK: Final = Colour(0, 0, 0)
WHITE: Final = Colour(255, 255, 255)

# Okabe and Ito (2008), colour-blind safe; the order is a file format: slot n keeps its hue in every version.
# The eighth is the grey that stands in for Okabe and Ito's black, which is the ink here.
# Blue and vermillion come first because two approaches are the usual case and these two are furthest apart.
OKABE_ITO: Final = tuple(
    Colour.parse(text)
    for text in ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442", "#999999")
)


def contrast(a: Colour, b: Colour) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    light, dark = sorted((a.luminance, b.luminance), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def legible(colour: Colour, on: Colour, least: float) -> Colour:
    """The colour, moved towards black or white just far enough to reach a contrast of `least` on a ground."""
    away = WHITE if contrast(WHITE, on) > contrast(BLACK, on) else BLACK
    for step in range(0, 101, 4):
        moved = colour.mixed(away, step / 100)
        if contrast(moved, on) >= least:
            return moved
    return away


@dataclass(frozen=True)
class Palette:
    """The inks of one theme; `colour` resolves a role to a colour.

    `ink` is for words and emphasised lines, `muted` for secondary words, `grid` for grid lines, `axis` for the zero
    line, `raised` and `raised_edge` for the read-out, `accent` for focus.
    """

    theme: Theme
    background: Colour
    ink: Colour
    muted: Colour
    grid: Colour
    axis: Colour
    raised: Colour
    raised_edge: Colour
    accent: Colour
    line_contrast: float
    text_contrast: float
    band_opacity: float

    def colour(self, tone: Tone) -> Colour:
        """The colour of a role on this theme."""
        return _colour(self, tone)

    def text(self, tone: Tone) -> Colour:
        """The colour of words that belong to a role: its hue, legible on the background."""
        if tone.slot is None:
            return self.ink
        return _text(self, tone.slot)

    def text_on(self, fill: Colour) -> Colour:
        """Black or white, whichever reads better on a fill."""
        return _text_on(fill)


@cache
def _text_on(fill: Colour) -> Colour:
    return WHITE if contrast(WHITE, fill) >= contrast(BLACK, fill) else BLACK


@cache
def _text(palette: Palette, slot: int) -> Colour:
    return legible(OKABE_ITO[slot % len(OKABE_ITO)], palette.background, palette.text_contrast)


@cache
def _colour(palette: Palette, tone: Tone) -> Colour:
    dark = palette.background.luminance < 0.2
    if tone.slot is None:
        return _neutral(palette, tone.shade)
    hue = OKABE_ITO[tone.slot % len(OKABE_ITO)]
    if tone.shade is Shade.LINE:
        return legible(hue, palette.background, palette.line_contrast)
    if tone.shade is Shade.BAND:
        return legible(hue, palette.background, palette.line_contrast).faded(palette.band_opacity)
    if tone.shade is Shade.NAMED:
        return hue.mixed(WHITE, 0.30 if dark else 0.45)
    return hue.mixed(BLACK, 0.28)


def _neutral(palette: Palette, shade: Shade) -> Colour:
    if shade is Shade.LINE:
        return palette.ink
    if shade is Shade.BAND:
        return palette.ink.faded(palette.band_opacity * 0.6)
    return palette.background.mixed(palette.ink, 0.30 if shade is Shade.NAMED else 0.55)


_PALETTES: Final = {
    Theme.LIGHT: Palette(
        Theme.LIGHT, WHITE, Colour.parse("#1f2328"), Colour.parse("#5b6470"), Colour.parse("#e4e7eb"),
        Colour.parse("#8b949e"), WHITE, Colour.parse("#c6ccd3"), Colour.parse("#0b5cad"), 3.0, 4.6, 0.17,
    ),
    Theme.DARK: Palette(
        Theme.DARK, Colour.parse("#1b1e23"), Colour.parse("#e8eaed"), Colour.parse("#a2abb5"), Colour.parse("#30353c"),
        Colour.parse("#6d7681"), Colour.parse("#272b31"), Colour.parse("#4a515a"), Colour.parse("#79b8ff"),
        4.0, 5.5, 0.24,
    ),
    Theme.HIGH_CONTRAST: Palette(
        Theme.HIGH_CONTRAST, BLACK, WHITE, WHITE, Colour.parse("#5a5a5a"), WHITE, BLACK, WHITE,
        Colour.parse("#ffd400"), 7.0, 7.5, 0.28,
    ),
}  # fmt: skip


def palette(theme: Theme | str) -> Palette:
    """The palette of a theme.

    Raises
    ------
    ValueError
        for a name that is no theme.
    """
    return _PALETTES[Theme(theme)]
