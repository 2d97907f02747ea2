"""One input as a dial: turned through the values that its range allows, or through multiples of a certain value."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.draw import TRUNCATION
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array, cdf, quantile
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity, Strata
from ftvp_gui.core.units import Unit

REACH = float(quantile(1 - TRUNCATION))
"""The normal score of the last draw that an input can take."""


@dataclass(frozen=True)
class Dial:
    """An input and where it can be set, from `low` to `high` in marks of its own scale."""

    path: Path
    label: str
    owner: str
    unit: Unit
    luck: bool
    quantity: Quantity
    low: float
    high: float

    @property
    def name(self) -> str:
        """The input in words, with where it stands."""
        return f"{self.label} ({self.owner})"

    @property
    def now(self) -> float:
        """Where it stands in the typical case, on the scale."""
        return 0.0

    @abstractmethod
    def settings(self, marks: Array) -> Mapping[Path, Array]:
        """The values at some marks, (mark,), for every place that moves with this input."""

    @abstractmethod
    def chance_below(self, mark: float) -> float:
        """The probability that the input lies below a mark; nan where it is certain."""

    @property
    def places(self) -> tuple[Path, ...]:
        """All places that move with this input."""
        return (self.path,)

    def value(self, mark: float) -> float:
        """The input's value at a mark, in its unit."""
        return float(self.settings(np.array([mark]))[self.path][0])


@dataclass(frozen=True)
class Uncertain(Dial):
    """An uncertain input; its scale is the normal score, so that places sharing one uncertainty move together."""

    together: tuple[tuple[Path, Quantity], ...]

    @property
    def places(self) -> tuple[Path, ...]:
        return tuple(path for path, _ in self.together)

    def settings(self, marks: Array) -> Mapping[Path, Array]:
        strata = Strata(np.clip(cdf(marks), 1e-12, 1 - 1e-12))
        return {path: quantity.values(strata) for path, quantity in self.together}

    def chance_below(self, mark: float) -> float:
        return float(cdf(mark))


@dataclass(frozen=True)
class Scaled(Dial):
    """A positive input, certain or not, on the logarithm of how many times its typical value it is."""

    middle: float

    def settings(self, marks: Array) -> Mapping[Path, Array]:
        return {self.path: self.middle * np.exp(marks)}

    def chance_below(self, mark: float) -> float:
        return float("nan") if self.quantity.certain else self.quantity.chance_below(self.value(mark))

    def mark(self, value: float) -> float:
        """Where a positive value stands on the scale."""
        return float(np.log(value / self.middle))


def uncertain(project: Project, path: Path, places: tuple[Path, ...], edge: float = REACH) -> Uncertain:
    """The dial of an uncertain input, to the normal scores -`edge` and `edge`: its P0.1 and its P99.9 unless given.

    `places` are all that share its uncertainty.
    """
    spec, owner, quantity = _about(project, path)
    together = tuple((place, _about(project, place)[2]) for place in places)
    return Uncertain(path, spec.label, owner, spec.unit, spec.luck, quantity, -edge, edge, together)


def scaled(project: Project, path: Path, times: float) -> Scaled:
    """The dial of a positive input from a `times`-th to `times` its typical value; around 1 where that is nothing."""
    spec, owner, quantity = _about(project, path)
    reach, middle = float(np.log(times)), quantity.typical()
    middle = middle if middle > 0 else 1.0
    return Scaled(path, spec.label, owner, spec.unit, spec.luck, quantity, -reach, reach, middle)


def _about(project: Project, path: Path) -> tuple[AmountSpec, str, Quantity]:
    owner = at(project, path[:-1])
    return amount_spec(owner, path[-1]), owner_title(project, path), getattr(owner, path[-1]).quantity
