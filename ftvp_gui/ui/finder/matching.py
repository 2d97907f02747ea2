"""How well something fits what a person types: words in any order, beginnings, initials, and one slip; no Qt.

Every word that is typed must fit somewhere. A fit counts more in the name than in what stands around it, more at the
beginning of a word than inside, and more exactly than with a slip.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

EXACT, BEGINNING, INSIDE, INITIALS, SLIP, SCATTERED = 100.0, 85.0, 60.0, 55.0, 40.0, 25.0
NAME, ALSO, CONTEXT, VALUE, HELP = 1.0, 0.65, 0.55, 0.5, 0.25
"""What a fit counts: in the name, in words that mean the same, in where it stands, in its value, in its help."""
RECENT = 30.0
"""What having been used last counts; less for those before."""
LONG_ENOUGH = 4
"""Letters from which a slip is forgiven and letters may lie scattered."""


@dataclass(frozen=True)
class Findable:
    """What something is found by: its name, where it stands, its value, words that mean the same, and its help."""

    id: str
    name: str
    context: str = ""
    value: str = ""
    also: str = ""
    help: str = ""

    @property
    def fields(self) -> tuple[tuple[float, str], ...]:
        """Each text with what a fit in it counts."""
        return (NAME, self.name), (CONTEXT, self.context), (VALUE, self.value), (ALSO, self.also), (HELP, self.help)


class Found(Protocol):
    """Something that can be found."""

    @property
    def findable(self) -> Findable:
        """What it is found by."""


F = TypeVar("F", bound=Found)


def plain(text: str) -> str:
    """The text as it is compared: without case, accents and doubled spaces."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


def words(text: str) -> tuple[str, ...]:
    """The words of a plain text, without what only stands between them."""
    return tuple("".join(char if char.isalnum() or char in "%+" else " " for char in text).split())


def ranked(query: str, things: Iterable[F], recent: Sequence[str] = ()) -> list[F]:
    """The things that fit, best first, equals in their order; for an empty query those used last, then all others."""
    bonus = {id: RECENT * (1.0 - place / (len(recent) + 1)) for place, id in enumerate(recent)}
    typed = words(plain(query))
    # Approaches share their labels and helps, so most fits have been looked at before.
    fits: dict[tuple[str, str], float] = {}
    scored: list[tuple[float, int, F]] = []
    for place, thing in enumerate(things):
        found = score(typed, thing.findable, fits)
        if found is not None:
            scored.append((-found - bonus.get(thing.findable.id, 0.0), place, thing))
    scored.sort(key=lambda each: each[:2])
    return [thing for _, _, thing in scored]


def score(typed: Sequence[str], findable: Findable, fits: dict[tuple[str, str], float] | None = None) -> float | None:
    """How well the words fit, 0 to 100 on average over them; None where one of them fits nowhere.

    `fits` remembers how well a word fits a text.
    """
    fits = {} if fits is None else fits
    total = 0.0
    for word in typed:
        best = 0.0
        for weight, text in findable.fields:
            if text and weight * EXACT > best:
                known = fits.get((word, text))
                if known is None:
                    known = fits[word, text] = fit(word, text, loosely=weight > HELP)
                best = max(best, weight * known)
        if best <= 0.0:
            return None
        total += best
    if not typed:
        return 0.0
    # Of two that fit alike the shorter name is meant more often.
    return total / len(typed) - min(len(findable.name), 80) / 20


@lru_cache(maxsize=8192)
def _read(text: str) -> tuple[str, tuple[str, ...]]:
    """The text and its words as they are compared."""
    bare = plain(text)
    return bare, words(bare)


def fit(word: str, text: str, *, loosely: bool = True) -> float:
    """How well one typed word fits a text; 0 where it does not. `loosely`: initials, slips and gaps fit too."""
    bare, parts = _read(text)
    if word in bare:
        return max((_of_word(word, part) for part in parts), default=INSIDE) or INSIDE
    if not loosely:
        return 0.0
    if len(word) > 1 and "".join(part[0] for part in parts).startswith(word):
        return INITIALS
    if len(word) < LONG_ENOUGH:
        return 0.0
    if any(one_slip(word, part[: len(word) + 1]) for part in parts):
        return SLIP
    return SCATTERED if any(_scattered(word, part) for part in parts) else 0.0


def _of_word(word: str, part: str) -> float:
    if word == part:
        return EXACT
    if part.startswith(word):
        return BEGINNING
    return INSIDE if word in part else 0.0


def one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing, too many, or swapped with the next, at the beginning of what was meant."""
    if typed[:1] != meant[:1]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if at is None:
        return len(typed) - len(meant) <= 1
    rest, right = typed[at:], meant[at:]
    wrong, missing, extra = rest[1:], rest, rest[1:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return any((right[1:].startswith(wrong), right[1:].startswith(missing), right.startswith(extra))) or (
        len(rest) > 1 and right.startswith(swapped)
    )


def _scattered(word: str, part: str) -> bool:
    """Whether the letters come in this order in the word, beginning with its first, and fill half of it."""
    if part[:1] != word[:1] or len(word) * 2 < len(part):
        return False
    letters = iter(part)
    return all(letter in letters for letter in word)
