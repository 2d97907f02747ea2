"""Risk: how bad it can get, in plain functions over draws.

All of them take one value a draw, shape (draw,), and give a `Mean`: the figure and its sampling error, same unit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of, percentile_of_sorted


def chance(happens: NDArray[np.bool_]) -> Mean:
    """How often something happens; (draw,), share."""
    return share_of(float(happens.mean()), len(happens))


def share_of(share: float, draws: int) -> Mean:
    """A share counted over draws with its sampling error, sqrt(p (1 - p) / n)."""
    return Mean(share, float(np.sqrt(share * (1.0 - share) / draws)))


def chance_over(values: Array, limit: Array | float) -> Mean:
    """P(value > limit); the limit is one number or one a draw. What lies within rounding of the limit keeps it."""
    bound = np.asarray(limit, dtype=float)
    return chance(values > bound + 1e-9 * np.maximum(1.0, np.abs(bound)))


def quantile(values: Array, p: float) -> Mean:
    """The p-quantile, interpolated; its error is half the distance of the two order statistics one binomial standard
    deviation of ranks away on either side."""
    ordered = np.sort(values)
    reach = float(np.sqrt(p * (1.0 - p) / len(values)))
    low, high = (percentile_of_sorted(ordered, min(max(p + side * reach, 0.0), 1.0)) for side in (-1, 1))
    return Mean(float(percentile_of_sorted(ordered, p)), float(high - low) / 2.0)


def shortfall(values: Array, p: float = 0.9) -> Mean:
    """Expected shortfall: the mean of the highest 1 - p of the draws, a draw at the edge counted in part.

    Rockafellar and Uryasev (2002): q + E[max(x - q, 0)] / (1 - p) with q the p-quantile.
    """
    at = float(np.sort(values)[min(int(np.floor(p * len(values) + 1e-9)), len(values) - 1)])
    return mean_of(at + np.maximum(values - at, 0.0) / (1.0 - p))
