"""Three type sizes, and lines broken to a width; it knows how wide text is only by the measure it is given."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TypeAlias

Measure: TypeAlias = Callable[[str, float, bool], float]
"""(text, size in pixels, bold) -> width in pixels."""

ELLIPSIS = "…"
# A line may break at a space, or behind a hyphen or a slash inside a word.
_BREAKS = re.compile(r"[^ ]*?[^ \-/][\-/](?=[^ ])|[^ ]+")


class Size(StrEnum):
    """The three sizes of type in a chart."""

    TITLE = "title"
    LABEL = "label"
    SMALL = "small"


PIXELS = {Size.TITLE: 15.0, Size.LABEL: 12.0, Size.SMALL: 11.0}


@dataclass(frozen=True)
class Typesetter:
    """A measure of text and the scale of all type (1 at a desk, about 1.8 in front of a room)."""

    measure: Measure
    scale: float = 1.0

    def pixels(self, size: Size) -> float:
        """The type size in pixels."""
        return PIXELS[size] * self.scale

    def leading(self, size: Size) -> float:
        """The distance of two lines of text in pixels."""
        return self._leadings[size]

    @cached_property
    def _leadings(self) -> dict[Size, float]:
        return {size: round(self.pixels(size) * 1.32, 1) for size in Size}

    def width(self, text: str, size: Size, bold: bool = False) -> float:
        """How wide one line is in pixels."""
        return self.measure(text, self.pixels(size), bold) if text else 0.0

    def widest(self, lines: tuple[str, ...], size: Size, bold: bool = False) -> float:
        """How wide the widest of some lines is in pixels."""
        return max((self.width(line, size, bold) for line in lines), default=0.0)

    def broken(self, text: str, size: Size, room: float, most: int, bold: bool = False) -> tuple[str, ...]:
        """The text in at most `most` lines no wider than `room`; what does not fit ends in an ellipsis."""
        return _broken(self, text, size, room, most, bold) if text else ()

    def cut(self, line: str, size: Size, room: float, bold: bool = False) -> str:
        """The line, ended by an ellipsis where it is wider than `room`."""
        if self.width(line, size, bold) <= room:
            return line
        kept = line
        while kept and self.width(kept.rstrip() + ELLIPSIS, size, bold) > room:
            kept = kept[:-1]
        return kept.rstrip() + ELLIPSIS if kept else ""

    def fits(self, text: str, size: Size, room: float, bold: bool = False) -> bool:
        """Whether the text fits on one line."""
        return self.width(text, size, bold) <= room


@lru_cache(maxsize=4096)
def _broken(setter: Typesetter, text: str, size: Size, room: float, most: int, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    for gap, piece in _pieces(text):
        joined = lines[-1] + gap + piece if lines else piece
        if lines and setter.width(joined, size, bold) <= room:
            lines[-1] = joined
        elif len(lines) < most:
            lines.append(piece)
        else:
            lines[-1] = joined
            break
    return tuple(setter.cut(line, size, room, bold) for line in lines)


def _pieces(text: str) -> list[tuple[str, str]]:
    """The unbreakable pieces of a text, each with the gap before it."""
    pieces: list[tuple[str, str]] = []
    for word in text.split(" "):
        if word:
            pieces.extend((" " if i == 0 else "", part) for i, part in enumerate(_BREAKS.findall(word)))
    return pieces
