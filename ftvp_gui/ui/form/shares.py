"""How much of what is uncertain in the answer each input and each page accounts for, in figures and words; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import format as written
from ftvp_gui.core.model import Path
from ftvp_gui.language import tr

LEAST = 0.01
"""Smaller shares are not spoken of: the draws could not tell them from none."""


@dataclass(frozen=True)
class Shares:
    """The shares by path, and the two approaches whose difference they are of."""

    by_path: Mapping[Path, float] = field(default_factory=dict)
    between: tuple[str, str] = ("", "")

    def at(self, path: Path) -> float | None:
        """The share of an input; None where there is none to speak of."""
        return self.by_path.get(path)

    def inside(self, place: Path) -> float | None:
        """What the inputs below a place account for one by one, in sum; None where that is nothing to speak of."""
        found = [share for path, share in self.by_path.items() if path[: len(place)] == place]
        return min(sum(found), 1.0) if found else None

    def words(self, share: float | None) -> str:
        """The share in a sentence; empty for none."""
        if share is None:
            return ""
        best, rival = self.between
        return tr(
            "{share} of the uncertainty in the difference between {best} and {rival}",
            share=figure(share), best=best, rival=rival,
        )  # fmt: skip


def shares_of(answer: Answer) -> Shares:
    """The shares that stand out of the sampling error, as the tornado has them."""
    if answer.pair is None:
        return Shares()
    found = {swing.path: swing.share for swing in answer.swings if swing.clear and swing.share >= LEAST}
    best, rival = (answer.project.approach(id).name for id in answer.pair)
    return Shares(found, (best, rival))


def figure(share: float) -> str:
    """A share in whole per cents, which is what the draws support."""
    return written.share(share)
