"""The standard normal distribution, vectorised in numpy alone (scipy would double the start time)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

# W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969): below 1e-15 everywhere.
_A = (3.16112374387056560e00, 1.13864154151050156e02, 3.77485237685302021e02, 3.20937758913846947e03)
_A4 = 1.85777706184603153e-1
_B = (2.36012909523441209e01, 2.44024637934444173e02, 1.28261652607737228e03, 2.84423683343917062e03)
_C = (
    5.64188496988670089e-1,
    8.88314979438837594e00,
    6.61191906371416295e01,
    2.98635138197400131e02,
    8.81952221241769090e02,
    1.71204761263407058e03,
    2.05107837782607147e03,
    1.23033935479799725e03,
)
_C8 = 2.15311535474403846e-8
_D = (
    1.57449261107098347e01,
    1.17693950891312499e02,
    5.37181101862009858e02,
    1.62138957456669019e03,
    3.29079923573345963e03,
    4.36261909014324716e03,
    3.43936767414372164e03,
    1.23033935480374942e03,
)
_P = (3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1, 1.60837851487422766e-2)
_P4, _P5 = 6.58749161529837803e-4, 1.63153871373020978e-2
_Q = (2.56852019228982242e00, 1.87295284992346725e00, 5.27905102951428412e-1, 6.05183413124413191e-2)
_Q4 = 2.33520497626869185e-3

# P. J. Acklam's rational start for the quantile (relative error 1e-9), then one Halley step to full precision.
_QA = (-3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02, 1.383577518672690e02, -3.066479806614716e01)
_QA5 = 2.506628277459239e00
_QB = (-5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02, 6.680131188771972e01, -1.328068155288572e01)
_QC = (
    -7.784894002430293e-03,
    -3.223964580411365e-01,
    -2.400758277161838e00,
    -2.549732539343734e00,
    4.374664141464968e00,
)
_QC5 = 2.938163982698783e00
_QD = (7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00, 3.754408661907416e00)
_TAIL = 0.02425


def _horner(x: Array, coefficients: tuple[float, ...], start: float) -> Array:
    total = np.full_like(x, start)
    for coefficient in coefficients:
        total = total * x + coefficient
    return total


def _erfc(x: Array) -> Array:
    y = np.abs(x)
    small = np.minimum(y, 0.46875)
    z = small * small
    erf = np.sign(x) * small * (_horner(z, _A, _A4) / _horner(z, _B, 1.0))
    middle = np.clip(y, 0.46875, 4.0)
    tail_middle = np.exp(-middle * middle) * _horner(middle, _C, _C8) / _horner(middle, _D, 1.0)
    large = np.clip(y, 4.0, 27.0)
    w = 1.0 / (large * large)
    numerator = _horner(w, (*_P, _P4), _P5)
    denominator = _horner(w, (*_Q, _Q4), 1.0)
    tail_large = np.exp(-large * large) / large * (1.0 / np.sqrt(np.pi) - w * numerator / denominator)
    tail = np.where(y <= 4.0, tail_middle, tail_large)
    return np.where(y <= 0.46875, 1.0 - erf, np.where(x < 0, 2.0 - tail, tail))


def cdf(z: Array | float) -> Array:
    """Probability below `z` standard deviations; same shape, in 0..1."""
    below: Array = 0.5 * _erfc(-np.asarray(z, dtype=float) / np.sqrt(2.0))
    return below


def cdf_of_many(z: Array) -> Array:
    """The same for thousands of values, ten times as fast and to an absolute 1e-12: by a table."""
    inside = np.clip(z, _NODES[0], _NODES[-1])
    return hermite(inside, _NODES, _AT_NODES, _SLOPES)


def hermite(x: Array, nodes: Array, values: Array, slopes: Array) -> Array:
    """Cubic interpolation between evenly spaced nodes of known value and slope; x inside the nodes, same shape."""
    step = nodes[1] - nodes[0]
    place = (x - nodes[0]) / step
    index = np.minimum(place.astype(np.intp), len(nodes) - 2)
    t = place - index
    left, rise = values[index], values[index + 1] - values[index]
    start, end = step * slopes[index], step * slopes[index + 1]
    value: Array = left + t * (start + t * (3 * rise - 2 * start - end + t * (start + end - 2 * rise)))
    return value


def density(z: Array | float) -> Array:
    """Density of the standard normal at `z`; same shape."""
    height: Array = np.exp(-0.5 * np.square(np.asarray(z, dtype=float))) / np.sqrt(2.0 * np.pi)
    return height


def quantile(p: Array | float) -> Array:
    """Normal score of the probability `p` (strictly inside 0..1); same shape."""
    p = np.asarray(p, dtype=float)
    if np.any((p <= 0) | (p >= 1)):
        raise ValueError("a normal quantile needs probabilities strictly between 0 and 1")
    lower = np.minimum(p, 1.0 - p)
    r = np.sqrt(-2.0 * np.log(np.minimum(lower, _TAIL)))
    tail = _horner(r, (*_QC[1:], _QC5), _QC[0]) / _horner(r, (*_QD[1:], 1.0), _QD[0])
    q = np.clip(p, _TAIL, 1.0 - _TAIL) - 0.5
    s = q * q
    centre = q * _horner(s, (*_QA[1:], _QA5), _QA[0]) / _horner(s, (*_QB[1:], 1.0), _QB[0])
    z = np.where(lower < _TAIL, np.where(p < 0.5, tail, -tail), centre)
    error = (cdf(-np.abs(z)) - lower) * np.where(z < 0, 1.0, -1.0)
    step = error / density(z)
    return z - step / (1.0 + 0.5 * z * step)


_NODES = np.linspace(-9.0, 9.0, 4609)
_AT_NODES, _SLOPES = cdf(_NODES), density(_NODES)
