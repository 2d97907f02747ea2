"""Minimum, most likely and maximum: the kinds of unknown whose ends cannot be passed, rounded or straight-sided."""

from __future__ import annotations

from abc import abstractmethod
from typing import Literal

from pydantic import model_validator

from ftvp_gui.core import distribution
from ftvp_gui.core.curve import Quantity, Strata
from ftvp_gui.core.normal import Array


class Ends(Quantity):
    """Minimum, most likely and maximum; how steeply the chance falls towards the ends is the kind's own."""

    kind: Literal["pert", "triangular"]
    least: float
    likely: float
    most: float

    @model_validator(mode="after")
    def _rising(self) -> Ends:
        if not (self.least <= self.likely <= self.most and self.least < self.most):
            raise ValueError("minimum, most likely and maximum must rise")
        return self

    @property
    def smooth(self) -> bool:
        return True

    @property
    def support(self) -> tuple[float, float]:
        return self.least, self.most

    @abstractmethod
    def mean(self) -> float:
        """The mean, in closed form."""

    @abstractmethod
    def variance(self) -> float:
        """The variance, in closed form."""


class Pert(Ends):
    """Minimum, most likely and maximum, rounded off (PERT): the ends are hardly ever reached."""

    kind: Literal["pert"] = "pert"

    def values(self, strata: Strata) -> Array:
        return distribution.pert(strata.p, self.least, self.likely, self.most)

    def mean(self) -> float:
        return (self.least + 4.0 * self.likely + self.most) / 6.0

    def variance(self) -> float:
        mean = self.mean()
        return (mean - self.least) * (self.most - mean) / 7.0


class Triangular(Ends):
    """Minimum, most likely and maximum with straight sides: the ends weigh more than in PERT."""

    kind: Literal["triangular"] = "triangular"

    def values(self, strata: Strata) -> Array:
        return distribution.triangular(strata.p, self.least, self.likely, self.most)

    def mean(self) -> float:
        return (self.least + self.likely + self.most) / 3.0

    def variance(self) -> float:
        # From the two distances, so that nothing cancels where the ends are far from 0.
        below, above = self.likely - self.least, self.most - self.likely
        return (below * below + below * above + above * above) / 18.0
