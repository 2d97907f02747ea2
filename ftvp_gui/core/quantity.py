"""The kinds of unknown: what a person may say about a number, each a monotone curve from probability to value."""

from __future__ import annotations

from abc import abstractmethod
from math import inf
from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator

from ftvp_gui.core import distribution
from ftvp_gui.core.model import Model
from ftvp_gui.core.normal import Array
from ftvp_gui.core.normal import quantile as normal_quantile

FREE = (-inf, inf)


class Strata:
    """Probabilities and their normal scores, both of shape (draw,), computed once and shared by all streams."""

    def __init__(self, p: Array) -> None:
        self.p = p
        self.z = normal_quantile(p)


class Quantity(Model):
    """One kind of unknown. Subclasses are values: equal content means equal draws."""

    @property
    def certain(self) -> bool:
        """Whether every draw gives the same value."""
        return False

    @abstractmethod
    def values(self, strata: Strata) -> Array:
        """The value at each probability, rising with it; shape (draw,)."""

    @property
    @abstractmethod
    def support(self) -> tuple[float, float]:
        """The least and the greatest value that a person stated or that the bounds allow."""

    @property
    def reach(self) -> tuple[float, float]:
        """The least and the greatest value that a draw can take."""
        return self.support

    def typical(self) -> float:
        """The median, exactly."""
        return float(self.values(_MIDDLE)[0])

    def ends(self) -> tuple[float, float, float]:
        """P10, P50 and P90."""
        low, middle, high = self.values(_ENDS)
        return float(low), float(middle), float(high)

    def chance_below(self, value: float) -> float:
        """The probability of less than `value`, from the curve itself; to 1e-9, and 0 or 1 beyond its last ends."""
        low, high = _LEAST, 1.0 - _LEAST
        if float(self.values(Strata(np.array([low])))[0]) >= value:
            return 0.0
        if float(self.values(Strata(np.array([high])))[0]) < value:
            return 1.0
        while high - low > _LEAST:
            # Many probabilities at a time are as quick as one.
            p = np.linspace(low, high, 17)
            below = int(np.count_nonzero(self.values(Strata(p)) < value))
            low, high = float(p[below - 1]), float(p[below])
        return 0.5 * (low + high)


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
    def support(self) -> tuple[float, float]:
        return 0.0, 1.0


class Pert(Quantity):
    """Minimum, most likely and maximum (PERT)."""

    kind: Literal["pert"] = "pert"
    least: float
    likely: float
    most: float

    @model_validator(mode="after")
    def _rising(self) -> Pert:
        if not (self.least <= self.likely <= self.most and self.least < self.most):
            raise ValueError("minimum, most likely and maximum must rise")
        return self

    def values(self, strata: Strata) -> Array:
        return distribution.pert(strata.p, self.least, self.likely, self.most)

    @property
    def support(self) -> tuple[float, float]:
        return self.least, self.most


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
    opinions: tuple[Annotated[Fixed | Range | Pert | Measured, Field(discriminator="kind")], ...] = Field(min_length=1)
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
    Unknown | Fixed | Range | Chance | Whole | Measured | Pert | Hazard | Pool, Field(discriminator="kind")
]

_LEAST = 1e-9
_MIDDLE = Strata(np.array([0.5]))
_ENDS = Strata(np.array([0.1, 0.5, 0.9]))
