"""Two languages that no one speaks: one too long, one from right to left; they show what no translation would reach."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ftvp_gui.language.spoken import Language

STRETCHED, MIRRORED = "en_XA", "ar_XB"
"""Their codes, those that others use for the same."""

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&[a-z]+;|&(?=\w)|\{\{|\}\}|\*\.\w+|\\.)")
_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
)
_FILLING = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORD = re.compile(r"[A-Za-z]+")
_MARK, _OVERRIDE, _END = "\u200f", "\u202e", "\u202c"
SHORT = 3
"""Words of so few letters are unit signs: they are marked, not lengthened."""


def stretched(english: str) -> str:
    """Accented and two fifths longer, in brackets that show where it is cut off: "[Šåṽé ţĥé ƒîļé one two]"."""
    letters = len(_letters(english))
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _parts(english))
    if letters == 0:
        return english
    return accented if letters <= SHORT else f"[{accented}{_filling(letters)}]"


def mirrored(english: str) -> str:
    """Every word written from right to left."""
    if not _letters(english):
        return english
    parts = (part if _KEPT.fullmatch(part) else _WORD.sub(_turned, part) for part in _parts(english))
    return _MARK + "".join(parts)


def pseudo(code: str, sentences: Iterable[str], names: Iterable[str], plurals: Iterable[str]) -> Language:
    """The pseudo-language of a code, that says what translators are given; anything else stands out as English."""
    change = stretched if code == STRETCHED else mirrored
    name = {STRETCHED: "Stretched [Šţŕéţçĥéð]", MIRRORED: "Mirrored"}[code]
    return Language(
        code,
        name,
        {each: change(each) for each in sentences},
        {each: change(each) for each in names},
        {each: (change(each), change(each)) for each in plurals},
    )


def _parts(english: str) -> list[str]:
    return [part for part in _KEPT.split(english) if part]


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
