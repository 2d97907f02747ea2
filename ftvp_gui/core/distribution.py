"""Quantile functions of the kinds of unknown: from a probability or a normal score to a value, monotone, numpy only."""

from __future__ import annotations

from functools import lru_cache
from math import acosh, lgamma, log, sinh, sqrt

import numpy as np

from ftvp_gui.core import normal
from ftvp_gui.core.normal import Array

_C = float(normal.quantile(0.9))
_LARGEST = 600.0
"""Exponents are held here: e**600 is already absurd money, and products of two such numbers stay finite."""


def _shape(low: float, middle: float, high: float) -> tuple[float, float, float]:
    """(sign, delta, smaller half) of a Johnson quantile curve through three transformed points."""
    sign = float(np.sign(low + high - 2 * middle))
    # Points that differ by a rounding error only are held a hair apart.
    half = max(min(middle - low, high - middle), 1e-12 * (high - low))
    ratio = max(1.0, (high - low) / (2 * half))
    # Without a sign the curve is straight, whatever angle the rounding noise of the ratio pretends.
    return sign, acosh(ratio) if sign else 0.0, half


def lower_bounded(z: Array, low: float, middle: float, high: float, bound: float) -> Array:
    """J-QPD-S through P10, P50, P90 above a bound (Hadlock and Bickel 2017): lognormal-like, all moments finite."""
    lo, mid, hi = log(low - bound), log(middle - bound), log(high - bound)
    sign, angle, half = _shape(lo, mid, hi)
    if angle < 1e-7:
        return bound + (middle - bound) * np.exp(np.minimum(z * (hi - lo) / (2 * _C), _LARGEST))
    delta = sinh(angle) / _C
    scale = half / (delta * _C)
    theta = low - bound if sign > 0 else high - bound
    inner = _sinh_of_sum(delta * z, sign * _C * delta)
    return bound + theta * np.exp(np.clip(scale * inner, -_LARGEST, _LARGEST))


def _sinh_of_sum(a: Array, b: float) -> Array:
    """sinh(arcsinh(a) + arcsinh(b)), by its addition theorem: no function but the root is needed."""
    left, right = a * sqrt(1 + b * b), b * np.sqrt(1 + a * a)
    total = np.asarray(left + right)
    # Of opposite signs they cancel; the conjugate form does not.
    opposite = left * right < 0
    total[opposite] = ((a - b) * (a + b))[opposite] / (left - right)[opposite]
    return total


def bounded(z: Array, low: float, middle: float, high: float, bounds: tuple[float, float]) -> Array:
    """J-QPD-B through P10, P50, P90 between two bounds (Hadlock and Bickel 2017)."""
    least, most = bounds
    # A point a hair inside a bound is, as a share of a wide span, the bound itself; and sums round beyond it.
    shares = np.clip((np.array([low, middle, high]) - least) / (most - least), _NEXT_TO_0, _NEXT_TO_1)
    if shares[0] == shares[2]:
        return np.full(z.shape, middle)
    scores = unbounded(z, *(float(point) for point in normal.quantile(shares)))
    values = least + (most - least) * (normal.cdf(scores) if z.size <= 64 else normal.cdf_of_many(scores))
    return np.clip(values, least, most)


_NEXT_TO_0, _NEXT_TO_1 = float(np.finfo(float).tiny), float(np.nextafter(1.0, 0.0))


def unbounded(z: Array, low: float, middle: float, high: float) -> Array:
    """The same Johnson curve without bounds: sinh-shaped through P10, P50, P90."""
    sign, angle, _ = _shape(low, middle, high)
    if angle < 1e-7:
        return middle + z * (high - low) / (2 * _C)
    delta = angle / _C
    scale = (high - low) / sinh(2 * delta * _C)
    return (low if sign > 0 else high) + scale * np.sinh(delta * (z + sign * _C))


def beta(p: Array, a: float, b: float) -> Array:
    """Quantiles of the beta distribution: exact for a few, by a table over normal scores for a sample (to about 1e-8).

    With very many trials the curve is the normal one with its first correction for skewness.
    """
    p = np.asarray(p, dtype=float)
    if min(a, b) > MANY:
        return _beta_of_many(p, a, b)
    if max(a, b) > 200 * MANY:
        # Of so many trials only the rarer outcome counts; the curve scales with their number.
        least = 200.0 * MANY
        small = beta(p, a, least) * (a + least) if a < b else beta(1.0 - p, b, least) * (b + least)
        return small / (a + b) if a < b else 1.0 - small / (a + b)
    if p.size <= 64:
        return _beta_exact(p, a, b)
    x, slope = _beta_table(a, b)
    return np.clip(normal.hermite(np.clip(normal.quantile(p), -_EDGE, _EDGE), _BETA_NODES, x, slope), 0.0, 1.0)


MANY = 1_000.0
_EDGE = 4.0
_BETA_NODES = np.linspace(-_EDGE, _EDGE, 257)


@lru_cache(maxsize=256)
def _beta_table(a: float, b: float) -> tuple[Array, Array]:
    x = _beta_exact(normal.cdf(_BETA_NODES), a, b)
    return x, normal.density(_BETA_NODES) / np.maximum(_beta_density(x, a, b), 1e-300)


def _beta_of_many(p: Array, a: float, b: float) -> Array:
    z, total = normal.quantile(p), a + b
    spread = sqrt(a * b / (total + 1)) / total
    skew = 2 * (b - a) * sqrt(total + 1) / ((total + 2) * sqrt(a * b))
    return np.clip(a / total + spread * (z + skew * (z * z - 1) / 6), 0.0, 1.0)


def pert(p: Array, low: float, likely: float, high: float) -> Array:
    """PERT quantiles between a minimum and a maximum, with weight 4 on the most likely value."""
    width = high - low
    return low + width * beta(p, 1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width)


def triangular(p: Array, low: float, likely: float, high: float) -> Array:
    """Triangular quantiles between a minimum and a maximum."""
    width = high - low
    rising, falling = (likely - low) * width, (high - likely) * width
    # Each root on its own side only: what the other side would give does not matter, and a root never sees less than 0.
    return np.where(p * width <= likely - low, low + np.sqrt(p * rising), high - np.sqrt((1.0 - p) * falling))


def _beta_density(x: Array, a: float, b: float) -> Array:
    x = np.clip(x, 1e-300, 1 - 1e-16)
    log_density = (a - 1) * np.log(x) + (b - 1) * np.log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b)
    return np.exp(np.minimum(log_density, 700.0))


def _beta_exact(p: Array, a: float, b: float) -> Array:
    """Safeguarded Newton steps on the incomplete beta integral."""
    lo, hi = np.zeros_like(p), np.ones_like(p)
    x = np.full_like(p, a / (a + b))
    for _ in range(80):
        error = incomplete_beta(x, a, b) - p
        lo, hi = np.where(error < 0, x, lo), np.where(error > 0, x, hi)
        newton = x - error / np.maximum(_beta_density(x, a, b), 1e-300)
        step = np.where((newton > lo) & (newton < hi), newton, 0.5 * (lo + hi))
        if np.all(np.abs(step - x) <= 1e-300 + 1e-12 * x):
            return step
        x = step
    return x


def incomplete_beta(x: Array, a: float, b: float) -> Array:
    """The regularised incomplete beta integral, by Lentz's continued fraction; same shape as `x`."""
    swap = x > (a + 1) / (a + b + 2)
    lower = _beta_fraction(np.where(swap, 0.0, x), a, b)
    upper = 1.0 - _beta_fraction(np.where(swap, 1.0 - x, 0.0), b, a)
    return np.where(swap, upper, lower)


def _beta_fraction(x: Array, a: float, b: float) -> Array:
    inside = np.clip(x, 1e-300, 1 - 1e-16)
    log_front = a * np.log(inside) + b * np.log1p(-inside) + lgamma(a + b) - lgamma(a) - lgamma(b)
    front = np.where(x > 0, np.exp(log_front) / a, 0.0)
    tiny = 1e-300
    c, d = np.ones_like(x), 1.0 / (1.0 - (a + b) * x / (a + 1))
    result = d.copy()
    for m in range(1, 400):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 / np.where(np.abs(denominator := 1.0 + numerator * d) < tiny, tiny, denominator)
            c = np.where(np.abs(candidate := 1.0 + numerator / c) < tiny, tiny, candidate)
            result = result * c * d
        if np.all(np.abs(c * d - 1.0) < 2e-15):
            break
    return front * result
