"""The expected gap over the percentiles of one input at a time, read off the draws that exist already."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.sensitivity import Regression
from ftvp_gui.core.normal import Array, quantile


def spider(scores: Array, gap: Array, percentiles: Array) -> Array:
    """E[gap | input at its percentile] by cubic regression on each input's normal scores; (input, percentile), money.

    `scores` is (input, draw), `gap` (draw,), `percentiles` (percentile,) strictly between 0 and 1. Only for inputs
    whose curve has no steps; beyond the 2nd and the 98th percentile few draws carry the curve.
    """
    return Regression(np.asarray(scores, dtype=float)).effects(gap, quantile(percentiles)).means
