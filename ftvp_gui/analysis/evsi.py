"""What data are worth before a choice (EVSI): in closed form for normal unknowns, by exact enumeration for shares.

Net benefits are money, higher is better. Formulas: Raiffa and Schlaifer 1961; Ades, Lu and Claxton 2004.
"""

from __future__ import annotations

from collections.abc import Callable
from math import lgamma

import numpy as np

from ftvp_gui.analysis.arrays import by_draw, series
from ftvp_gui.core.normal import Array, cdf, density

_COUNTS = 512
"""So many outcomes are enumerated at a time."""


def unit_normal_loss(z: Array) -> Array:
    """E[max(Z - z, 0)] of a standard normal Z; same shape as `z`."""
    loss: Array = density(z) - z * cdf(-z)
    return np.maximum(loss, 0.0)


def evsi_normal(gap: float, spread: float, noise: float, n: Array) -> Array:
    """Two options whose expected gain differs by `gap` (money), of which one normal unknown has the standard deviation
    `spread`: what `n` measurements of it with the error `noise` each are worth; shape of `n`.

    Endless measurements give EVPPI of that unknown; without noise one gives it at once. `ValueError` where a number is
    not finite, or a spread, an error or a count is below 0.
    """
    n = np.asarray(n, dtype=float)
    if not np.isfinite([gap, spread, noise]).all() or np.isnan(n).any():
        raise ValueError("the gap, the spread, the error and the counts must be numbers")
    if min(spread, noise) < 0 or (n < 0).any():
        raise ValueError("the spread, the error and the counts cannot be below 0")
    if not noise:
        return np.where(n > 0, spread * unit_normal_loss(np.asarray(abs(gap) / spread)), 0.0) if spread else 0.0 * n
    told = spread**2 * n / (spread**2 * n + noise**2) if spread > 0 else np.zeros_like(n)
    settled = spread * np.sqrt(told)
    safe = np.where(settled > 0, settled, 1.0)
    return np.where(settled > 0, safe * unit_normal_loss(abs(gap) / safe), 0.0)


def log_counts(p: Array, n: int, hits: Array) -> Array:
    """The logarithm of the binomial chance of so many hits of n; (hit, point)."""
    ways = np.array([lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) for k in hits.tolist()])
    # A share at its end gives one outcome only; its logarithm is held so that 0 times it stays 0.
    log_p, log_q = np.log(np.maximum(p, 1e-300)), np.log(np.maximum(1.0 - p, 1e-300))
    chances: Array = ways[:, None] + hits[:, None] * log_p + (n - hits)[:, None] * log_q
    return chances


def chosen_after(p: Array, chance: Array, benefits: Array, n: int) -> Array:
    """How probable each option is the one chosen after n trials, where the share is `p`; (point, option).

    `p` (point,) with its prior `chance` (point,), and the expected benefits of the options there, (point, option).
    """
    chosen = np.zeros_like(benefits)
    for first in range(0, n + 1, _COUNTS):
        hits = np.arange(first, min(first + _COUNTS, n + 1), dtype=float)
        seen = np.exp(log_counts(p, n, hits))
        best = (seen @ (chance[:, None] * benefits)).argmax(axis=1)
        for option in range(benefits.shape[1]):
            chosen[:, option] += seen[best == option].sum(axis=0)
    return chosen


def evsi_share(p: Array, chance: Array, benefits: Array, n: int) -> float:
    """What n trials of a share are worth before choosing, money: every outcome 0..n enumerated.

    The share has the values `p` (point,) with the prior `chance` (point,), which sums to one; `benefits` (point,
    option) may be any function of it. Never below 0 nor above the worth of knowing the share, and rising with n.
    `ValueError` where lengths differ, a share or chance is none, or n is below 0.
    """
    benefits = by_draw(benefits, "net benefits at the values of the share")
    p, chance = series(p, "values of the share", len(benefits)), series(chance, "chances", len(benefits))
    if p.min() < 0.0 or p.max() > 1.0:
        raise ValueError("the values of a share lie between 0 and 1")
    if chance.min() < 0.0 or abs(float(chance.sum()) - 1.0) > 1e-6:
        raise ValueError(f"the chances must be 0 or more and sum to 1; these sum to {float(chance.sum()):g}")
    if n < 0:
        raise ValueError(f"there cannot be {n} trials")
    now = float((chance @ benefits).max())
    after = float(chance @ (chosen_after(p, chance, benefits, n) * benefits).sum(axis=1))
    return max(after - now, 0.0)


def evsi_beta(a: float, b: float, benefits: Callable[[Array], Array], n: int) -> float:
    """What n trials are worth of a share with the prior Beta(a, b); `benefits` maps shares (point,) to (point, option).

    The prior becomes Gauss-Jacobi points, so many that what n trials tell lies between them without loss; exact for
    benefits linear in the share once there are more than n / 2 points, and to about 1e-9 before.
    """
    p, chance = beta_points(a, b, 40 + int(np.ceil(4.0 * np.sqrt(n))))
    return evsi_share(p, chance, benefits(p), n)


def beta_points(a: float, b: float, size: int) -> tuple[Array, Array]:
    """Points and weights that integrate over Beta(a, b) (Golub and Welsch 1969); (point,), weights sum to one."""
    alpha, beta = b - 1.0, a - 1.0
    both = alpha + beta
    k = np.arange(1.0, size)
    twice = 2 * k + both
    middle = np.concatenate([[(beta - alpha) / (both + 2)], (beta**2 - alpha**2) / (twice * (twice + 2))])
    # In the first one a factor cancels that may be nothing.
    beside = 4 * k * (k + alpha) * (k + beta) / (twice**2 * (twice + 1))
    beside[1:] *= (k[1:] + both) / (twice[1:] - 1)
    matrix = np.diag(middle) + np.diag(np.sqrt(beside), 1) + np.diag(np.sqrt(beside), -1)
    places, vectors = np.linalg.eigh(matrix)
    return np.clip(0.5 * (1.0 + places), 0.0, 1.0), vectors[0] ** 2
