"""Two languages that no one speaks: one too long, one from right to left; they show what no translation would reach."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ftvp_gui.language.spoken import Language

STRETCHED, MIRRORED = "en_XA", "ar_XB"
"""Their codes, those that others use for the same."""

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&[a-z]+;|&(?=\w)|\{\{|\}\}|\*\.\w+|\\.)")
_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
)
_FILLING = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MARK, _OVERRIDE, _END = "\u200f", "\u202e", "\u202c"
SHORT = 3
"""Words of so few letters are unit signs: they are marked, not lengthened."""


@dataclass(frozen=True, eq=False)
class Pseudo(Language):
    """English changed by rule, so that everything that did not pass through the language stands out.

    Only sentences that translators are given are changed: `known`, or any where it is None.
    """

    known: Collection[str] | None = None

    def sentence(self, english: str) -> str:
        if not _letters(english) or (self.known is not None and english not in self.known):
            return english
        return self.changed(english)

    def declared(self, english: str) -> str:
        return self.sentence(english)

    def counted(self, count: int, one: str, many: str) -> str:
        return self.changed(one if count == 1 else many)

    def changed(self, english: str) -> str:
        """The sentence as this language says it; what stands for values and tags stays."""
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class Stretched(Pseudo):
    """Accented and two fifths longer, in brackets that show where it is cut off: "[Šåṽé ţĥé ƒîļé one two]"."""

    code: str = STRETCHED
    name: str = "Stretched [Šţŕéţçĥéð]"

    def changed(self, english: str) -> str:
        accented = "".join(
            part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(english) if part
        )
        return accented if len(_letters(english)) <= SHORT else f"[{accented}{_filling(len(_letters(english)))}]"


@dataclass(frozen=True, eq=False)
class Mirrored(Pseudo):
    """Every word written from right to left, in a window that is laid out from right to left."""

    code: str = MIRRORED
    name: str = "Mirrored"

    @property
    def mirrored(self) -> bool:
        return True

    def changed(self, english: str) -> str:
        parts = (part for part in _KEPT.split(english) if part)
        return _MARK + "".join(part if _KEPT.fullmatch(part) else re.sub(r"[A-Za-z]+", _turned, part) for part in parts)


def _turned(word: re.Match[str]) -> str:
    return f"{_OVERRIDE}{word.group()}{_END}"


def _letters(english: str) -> str:
    return "".join(re.findall(r"[A-Za-z]", _KEPT.sub("", english)))


def _filling(letters: int) -> str:
    """Words that make a sentence of so many letters two fifths longer."""
    wanted, words = round(0.4 * letters), ""
    place = 0
    while len(words) < wanted:
        words += f" {_FILLING[place % len(_FILLING)]}"
        place += 1
    return words
