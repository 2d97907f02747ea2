"""The kinds of unknown: what a person may say about a number, each a monotone curve from probability to value."""

from __future__ import annotations

from math import inf
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator

from ftvp_gui.core import distribution
from ftvp_gui.core.curve import Quantity as Quantity
from ftvp_gui.core.curve import Strata as Strata
from ftvp_gui.core.ends import Ends as Ends
from ftvp_gui.core.ends import Pert as Pert
from ftvp_gui.core.ends import Triangular as Triangular
from ftvp_gui.core.normal import Array

FREE = (-inf, inf)


class Unknown(Quantity):
    """Not known: never 0, never guessed. What depends on it says that it cannot be costed."""

    kind: Literal["unknown"] = "unknown"

    @property
    def certain(self) -> bool:
        return True

    def values(self, strata: Strata) -> Array:
        raise ValueError("an unknown has no values")

    @property
    def support(self) -> tuple[float, float]:
        return (0.0, 0.0)


class Fixed(Quantity):
    """One value, taken as certain."""

    kind: Literal["fixed"] = "fixed"
    value: float

    @property
    def certain(self) -> bool:
        return True

    def values(self, strata: Strata) -> Array:
        return np.full(strata.p.shape, self.value)

    @property
    def support(self) -> tuple[float, float]:
        return (self.value, self.value)

    def typical(self) -> float:
        return self.value

    def ends(self) -> tuple[float, float, float]:
        return self.value, self.value, self.value


class Range(Quantity):
    """P10, P50 and P90: one in ten lower, even odds, one in ten higher (J-QPD), inside its own bounds or none."""

    kind: Literal["range"] = "range"
    low: float
    likely: float
    high: float
    least: float | None = 0.0
    most: float | None = None

    @model_validator(mode="after")
    def _rising(self) -> Range:
        if not self.low < self.likely < self.high:
            raise ValueError(
                "P10, P50 and P90 must rise; for one certain value enter the same number as a single value"
            )
        if self.least is not None and self.low <= self.least:
            raise ValueError(f"P10 must lie above the least possible value, {self.least:g}")
        if self.most is not None and self.high >= self.most:
            raise ValueError(f"P90 must lie below the greatest possible value, {self.most:g}")
        if self.least is None and self.most is not None:
            raise ValueError("a greatest possible value needs a least one too")
        return self

    def values(self, strata: Strata) -> Array:
        points = (self.low, self.likely, self.high)
        if self.least is None:
            return distribution.unbounded(strata.z, *points)
        if self.most is None:
            return distribution.lower_bounded(strata.z, *points, self.least)
        return distribution.bounded(strata.z, *points, (self.least, self.most))

    @property
    def smooth(self) -> bool:
        return True

    @property
    def support(self) -> tuple[float, float]:
        return self.low, self.high

    @property
    def reach(self) -> tuple[float, float]:
        least = -inf if self.least is None else self.least
        return least, inf if self.most is None else self.most

    def typical(self) -> float:
        return self.likely

    def ends(self) -> tuple[float, float, float]:
        return self.low, self.likely, self.high


class Chance(Quantity):
    """May be nothing at all: zero, or with the given chance a range of positive values."""

    kind: Literal["chance"] = "chance"
    chance: float = Field(ge=0.0, le=1.0)
    range: Range

    @model_validator(mode="after")
    def _positive(self) -> Chance:
        if self.range.least is None or self.range.least < 0:
            raise ValueError("an amount that may be nothing must otherwise be positive")
        return self

    def values(self, strata: Strata) -> Array:
        none = 1.0 - self.chance
        happens = strata.p > none
        out = np.zeros_like(strata.p)
        if np.any(happens):
            out[happens] = self.range.values(Strata((strata.p[happens] - none) / self.chance))
        return out

    @property
    def support(self) -> tuple[float, float]:
        return 0.0, self.range.support[1]

    @property
    def reach(self) -> tuple[float, float]:
        return 0.0, self.range.reach[1]


class Measured(Quantity):
    """A share measured on a sample: so many of so many, as a beta distribution (uniform prior)."""

    kind: Literal["measured"] = "measured"
    hits: int = Field(ge=0)
    trials: int = Field(ge=1)

    @model_validator(mode="after")
    def _within(self) -> Measured:
        if self.hits > self.trials:
            raise ValueError(f"{self.hits} right out of {self.trials} cannot be: the first may not exceed the second")
        return self

    def values(self, strata: Strata) -> Array:
        return distribution.beta(strata.p, self.hits + 1.0, self.trials - self.hits + 1.0)

    @property
    def smooth(self) -> bool:
        return True

    @property
    def support(self) -> tuple[float, float]:
        return 0.0, 1.0


class Hazard(Quantity):
    """The months until something happens that may happen in any year with the given chance; luck, with no memory.

    The typical case is the median. The rate is the constant one that gives this chance in a year.
    """

    kind: Literal["hazard"] = "hazard"
    yearly: float = Field(ge=1e-6, le=0.999)

    def values(self, strata: Strata) -> Array:
        return np.log1p(-strata.p) * (12.0 / float(np.log1p(-self.yearly)))

    @property
    def support(self) -> tuple[float, float]:
        return 0.0, 0.0

    @property
    def reach(self) -> tuple[float, float]:
        return 0.0, inf


class Pool(Quantity):
    """Several people's opinions, pooled linearly: each is believed with its weight."""

    kind: Literal["pool"] = "pool"
    opinions: tuple[Annotated[Fixed | Range | Pert | Triangular | Measured, Field(discriminator="kind")], ...] = Field(
        min_length=1
    )
    weights: tuple[float, ...] = ()

    @model_validator(mode="after")
    def _weighted(self) -> Pool:
        if self.weights and (len(self.weights) != len(self.opinions) or min(self.weights) <= 0):
            raise ValueError("every opinion needs one positive weight")
        return self

    def values(self, strata: Strata) -> Array:
        """Quantiles of the mixture, from an equal-probability sample of every opinion."""
        size = 2001
        middle = Strata((np.arange(size) + 0.5) / size)
        shares = np.array(self.weights or [1.0] * len(self.opinions))
        drawn = np.concatenate([opinion.values(middle) for opinion in self.opinions])
        weight = np.repeat(shares / shares.sum() / size, size)
        order = np.argsort(drawn, kind="stable")
        reached = np.cumsum(weight[order]) - 0.5 * weight[order]
        pooled: Array = np.interp(strata.p, reached, drawn[order])
        return pooled

    @property
    def support(self) -> tuple[float, float]:
        supports = [opinion.support for opinion in self.opinions]
        return min(low for low, _ in supports), max(high for _, high in supports)

    @property
    def reach(self) -> tuple[float, float]:
        reaches = [opinion.reach for opinion in self.opinions]
        return min(low for low, _ in reaches), max(high for _, high in reaches)


class Whole(Quantity):
    """A whole number, known, or as a range or a pool that is rounded."""

    kind: Literal["whole"] = "whole"
    of: Annotated[Fixed | Range | Pool, Field(discriminator="kind")]

    @model_validator(mode="after")
    def _whole(self) -> Whole:
        if isinstance(self.of, Fixed) and self.of.value != round(self.of.value):
            raise ValueError("this must be a whole number")
        return self

    @property
    def certain(self) -> bool:
        return self.of.certain

    def values(self, strata: Strata) -> Array:
        return np.floor(self.of.values(strata) + 0.5)

    @property
    def support(self) -> tuple[float, float]:
        return self.of.support

    @property
    def reach(self) -> tuple[float, float]:
        return self.of.reach


AnyQuantity = Annotated[
    Unknown | Fixed | Range | Chance | Whole | Measured | Pert | Triangular | Hazard | Pool, Field(discriminator="kind")
]
