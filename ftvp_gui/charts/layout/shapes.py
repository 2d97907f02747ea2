"""The few shapes that furnish a chart, in pixels, coloured by role; marks that carry data are not among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ftvp_gui.charts.layout.typesetting import Size
from ftvp_gui.charts.palette import Colour, Palette
from ftvp_gui.charts.spec import Tone

Pixels: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downward."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height."""
        return self.bottom - self.top

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def meets(self, other: Box, gap: float = 0.0) -> bool:
        """Whether the two overlap, or come closer than `gap`."""
        apart_x = self.right + gap <= other.left or other.right + gap <= self.left
        apart_y = self.bottom + gap <= other.top or other.bottom + gap <= self.top
        return not (apart_x or apart_y)

    def within(self, other: Box) -> bool:
        """Whether it lies wholly inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Span:
    """A straight mapping from values `lo`..`hi` to pixels `start`..`end`."""

    lo: float
    hi: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The pixel of a value."""
        return self.start + (value - self.lo) / (self.hi - self.lo) * (self.end - self.start)

    def each(self, values: Pixels) -> Pixels:
        """The pixels of many values."""
        mapped: Pixels = self.start + (values - self.lo) / (self.hi - self.lo) * (self.end - self.start)
        return mapped

    def back(self, pixel: float) -> float:
        """The value at a pixel."""
        return self.lo + (pixel - self.start) / (self.end - self.start) * (self.hi - self.lo)


class Ink(StrEnum):
    """Inks that belong to no approach."""

    INK = "ink"
    MUTED = "muted"
    GRID = "grid"
    AXIS = "axis"
    GROUND = "ground"


@dataclass(frozen=True, slots=True)
class OnFill:
    """The ink, black or white, that reads best on a fill of that tone."""

    tone: Tone


Role: TypeAlias = Ink | Tone | OnFill


class Anchor(StrEnum):
    """Which point of the line of text its x names; the words are those of SVG."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its baseline, `box` what it covers."""

    text: str
    x: float
    y: float
    size: Size
    box: Box
    anchor: Anchor = Anchor.START
    role: Role = Ink.INK
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, level or upright."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Plate:
    """A patch of ground behind words, so that lines do not run through them."""

    box: Box


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle with a rim of ground."""

    x: float
    y: float
    radius: float
    role: Role


Shape: TypeAlias = Words | Rule | Plate | Dot


_INKS: Mapping[Ink, Callable[[Palette], Colour]] = {
    Ink.INK: attrgetter("ink"),
    Ink.MUTED: attrgetter("muted"),
    Ink.GRID: attrgetter("grid"),
    Ink.AXIS: attrgetter("axis"),
    Ink.GROUND: attrgetter("background"),
}


def line_colour(role: Role, palette: Palette) -> Colour:
    """The colour of a rule or a dot of that role."""
    if isinstance(role, Tone):
        return palette.colour(role)
    return text_colour(role, palette)


def text_colour(role: Role, palette: Palette) -> Colour:
    """The colour of words of that role."""
    if isinstance(role, Tone):
        return palette.text(role)
    if isinstance(role, OnFill):
        return palette.text_on(palette.colour(role.tone))
    return _INKS[role](palette)
