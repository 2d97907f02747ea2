"""What turning one input alone does to the expected gap, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.roots import Kind
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class Turn:
    """A value of an input at which the two approaches tie, or jump past each other.

    Beyond it - above it where `upward`, else below, away from where the input stands - `cheaper` is the cheaper one;
    `chance` is the probability that the input lies beyond, `percentile` that it lies below the value; both nan where
    it is certain. `error` is the value's standard error; `stepped`: the input has steps, and `value` is the first one
    beyond.
    """

    value: float
    error: float
    kind: Kind
    upward: bool
    cheaper: str
    chance: float
    percentile: float
    stepped: bool = False


@dataclass(frozen=True, eq=False)
class Along:
    """One input and its turns. `low`, `now`, `high`: its P10, P50 and P90 in its unit.

    `places` are all that share this one uncertainty and are set together, `path` the first of them, whose values the
    turns are.
    `flipped` is the probability that it lies where the runner-up is the cheaper one; nan where the input is certain.
    `gaps` and `errors` are what the runner-up is expected to cost more where the input stands at its `percentiles`,
    with standard errors, money; empty where it is certain.
    """

    path: Path
    places: tuple[Path, ...]
    label: str
    owner: str
    unit: Unit
    luck: bool
    certain: bool
    low: float
    now: float
    high: float
    turns: tuple[Turn, ...]
    flipped: float
    percentiles: Array
    gaps: Array
    errors: Array

    @property
    def name(self) -> str:
        """The input in words, with where it stands."""
        return f"{self.label} ({self.owner})"

    @property
    def likeliest(self) -> Turn | None:
        """The turn that is most likely passed, or the first where nothing is known; None where it never turns."""
        turning = [turn for turn in self.turns if turn.kind is not Kind.TOUCHES]
        return max(turning, key=lambda turn: turn.chance if turn.chance > 0 else 0.0, default=None)
