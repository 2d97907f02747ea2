"""How far a room disagrees on a question: by how much the ranges of any two participants overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from ftvp_gui.core.quantity import Quantity
from ftvp_gui.core.text import Text, say

CLOSE, FAR = 2 / 3, 1 / 3


@dataclass(frozen=True)
class Disagreement:
    """`overlap`: how much of the narrower of two ranges (P10 to P90) lies within the other, over all pairs, 0 to 1.

    `apart` counts the pairs that do not touch at all. With fewer than two opinions there are no pairs.
    """

    opinions: int
    pairs: int
    overlap: float
    apart: int

    @property
    def word(self) -> Text:
        """In a few words."""
        if self.opinions == 0:
            return say("room.nobody_said", "Nobody has answered")
        if self.pairs == 0:
            return say("room.one_said", "One answer")
        if self.overlap >= CLOSE:
            return say("room.close", "Close together")
        return say("room.apart", "Apart") if self.overlap >= FAR else say("room.far", "Far apart")

    @property
    def sentence(self) -> Text | None:
        """What is behind the words; None without pairs."""
        if self.pairs == 0:
            return None
        if self.apart == 0:
            return say(
                "room.overlap", "Any two ranges overlap by {overlap} % on average.", overlap=round(100 * self.overlap)
            )
        return say(
            "room.overlap_apart",
            "Any two ranges overlap by {overlap} % on average; {apart} of {pairs} pairs do not touch at all.",
            overlap=round(100 * self.overlap),
            apart=self.apart,
            pairs=self.pairs,
        )


def disagreement(opinions: Iterable[Quantity]) -> Disagreement:
    """How far these opinions lie apart."""
    ends = [(low, high) for low, _, high in (opinion.ends() for opinion in opinions)]
    shares = [_overlap(*pair) for pair in combinations(ends, 2)]
    touching = [share for share in shares if share is not None]
    mean = sum(touching) / len(shares) if shares else 1.0
    return Disagreement(len(ends), len(shares), mean, len(shares) - len(touching))


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> float | None:
    """How much of the narrower range lies within the other; None where they do not touch."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    if common < 0:
        return None
    narrower = min(one[1] - one[0], other[1] - other[0])
    return 1.0 if narrower == 0 else common / narrower
