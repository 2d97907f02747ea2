"""Weighted values and all weights at once (SMAA): which priorities make which option the winner. Plain arrays only.

Lahdelma and Salminen (2001), "SMAA-2". Scores lie on scales from 0 to 1 that were fixed beforehand: weights mean
nothing on scales that move with the options. Ties share their ranks equally.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.normal import Array

SAMPLES = 10_000
TIE = 1e-12
"""Values nearer than this count as equal."""


def all_weights(criteria: int, samples: int = SAMPLES) -> Array:
    """Weights spread evenly over all that add up to 1, the same on every run; (sample, criterion).

    The gaps between sorted points of an additive recurrence (Roberts 2018), each with all its cyclic shifts, so that no
    criterion is favoured and the mean is the centroid exactly. `samples` is rounded up to a multiple of `criteria`.
    """
    base = -(-samples // criteria)
    ratio = _ratio(criteria - 1)
    steps = ratio ** -np.arange(1, criteria)
    points = np.sort((0.5 + np.arange(1, base + 1)[:, None] * steps) % 1.0, axis=1)
    gaps = np.diff(points, axis=1, prepend=0.0, append=1.0)
    return np.concatenate([np.roll(gaps, shift, axis=1) for shift in range(criteria)])


def _ratio(dimensions: int) -> float:
    """The root above 1 of x**(d + 1) = x + 1: the golden ratio, and its kin in more dimensions."""
    root = 2.0
    for _ in range(64):
        root = (1.0 + root) ** (1.0 / (dimensions + 1.0))
    return root


@dataclass(frozen=True, eq=False)
class Acceptability:
    """What all weights say of each option.

    `ranks`: how often it takes each rank, best first, (option, rank). `central`: the mean of the weights under which it
    is first, (option, criterion); nan where it never is. `confidence`: how often it is first in the rows under its
    central weights, (option,); nan likewise. `winning`: how often the first of two has the higher value, (option,
    option), 0 on the diagonal.
    """

    ranks: Array
    central: Array
    confidence: Array
    winning: Array


def acceptability(scores: Array, weights: Array | None = None) -> Acceptability:
    """Rank acceptabilities, central weights and confidence factors.

    `scores` is (row, option, criterion), 0 to 1 and higher is better, or (option, criterion) where they are certain;
    `weights` is (sample, criterion), rows adding up to 1 (None: all, evenly). Sample i is paired with row i, the
    shorter of the two beginning again; `ValueError` where the criteria do not match.
    """
    rows = scores[None] if scores.ndim == 2 else scores
    weights = all_weights(rows.shape[2]) if weights is None else weights
    if weights.shape[1] != rows.shape[2]:
        raise ValueError(f"{weights.shape[1]} weights for {rows.shape[2]} criteria")
    size = max(len(rows), len(weights))
    paired = np.take(weights, np.arange(size) % len(weights), axis=0)
    values = np.einsum("roc,rc->ro", np.take(rows, np.arange(size) % len(rows), axis=0), paired)
    shares = rank_shares(values)
    first = shares[:, :, 0]
    often = first.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        central = (first.T @ paired) / often[:, None]
    own = np.array([_first_at(rows, central[option], option) for option in range(rows.shape[1])])
    return Acceptability(shares.mean(axis=0), central, own, pairwise(values))


def _first_at(rows: Array, weights: Array, option: int) -> float:
    if np.isnan(weights).any():
        return float("nan")
    return float(rank_shares(rows @ weights)[:, option, 0].mean())


def rank_shares(values: Array) -> Array:
    """How far each option takes each rank, best first: 1 or 0, or an equal share in a tie; (row, option, rank).

    `values` is (row, option), higher is better.
    """
    ahead = (values[:, None, :] > values[:, :, None] + TIE).sum(axis=2)[..., None]
    equal = (np.abs(values[:, None, :] - values[:, :, None]) <= TIE).sum(axis=2)[..., None]
    rank = np.arange(values.shape[1])
    shares: Array = ((rank >= ahead) & (rank < ahead + equal)) / equal
    return shares


def pairwise(values: Array) -> Array:
    """How often the first of two options has the higher value, a tie counting half; (option, option), 0 with itself.

    `values` is (row, option).
    """
    above = (values[:, :, None] > values[:, None, :] + TIE).mean(axis=0)
    equal = (np.abs(values[:, :, None] - values[:, None, :]) <= TIE).mean(axis=0)
    return np.asarray((above + 0.5 * equal) * (1.0 - np.eye(values.shape[1])))


@dataclass(frozen=True, eq=False)
class Weighed:
    """The expected scores of options and how sure they are, so that any weights can be tried at once.

    `mean` is (option, criterion); `spread` the covariance of those means, (option * criterion, option * criterion).
    """

    mean: Array
    spread: Array

    def values(self, weights: Array) -> Array:
        """The expected weighted value of each option; `weights` is (criterion,), adding up to 1. (option,)."""
        weighted: Array = self.mean @ weights
        return weighted

    def error(self, weights: Array, first: int, second: int) -> float:
        """The standard error of the difference of two options' values."""
        apart = np.zeros_like(self.mean)
        apart[first] += weights
        apart[second] -= weights
        flat = apart.ravel()
        return float(np.sqrt(max(0.0, float(flat @ self.spread @ flat))))


def weighed(scores: Array) -> Weighed:
    """The expected scores over rows; `scores` is (row, option, criterion), at least two rows."""
    rows, options, criteria = scores.shape
    flat = scores.reshape(rows, options * criteria)
    centred = flat - flat.mean(axis=0)
    return Weighed(scores.mean(axis=0), (centred.T @ centred) / (rows - 1) / rows)
