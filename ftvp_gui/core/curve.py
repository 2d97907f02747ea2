"""A curve from probability to value: what every kind of unknown is, and what can be asked of it."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np

from ftvp_gui.core.model import Model
from ftvp_gui.core.normal import Array
from ftvp_gui.core.normal import quantile as normal_quantile


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

    @property
    def smooth(self) -> bool:
        """Whether the curve rises without a step, so that a regression on the normal score describes it."""
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


_LEAST = 1e-9
_MIDDLE = Strata(np.array([0.5]))
_ENDS = Strata(np.array([0.1, 0.5, 0.9]))
