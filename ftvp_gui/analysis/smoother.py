"""Conditional means E[y | x] read off draws: a penalised spline, its smoothness chosen by cross-validation.

Cubic P-splines (Eilers and Marx 1996) over the normal scores of the ranks of x, so that skewed inputs are no harder
than others, with x itself as a further column where it helps, so that what is linear in x is fitted exactly. The
penalty minimises generalised cross-validation (Craven and Wahba 1979), every degree of freedom counted 1.4 times
against fitting noise (Kim and Gu 2004). Values of x that many draws share have no curve but the mean of their group.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.normal import Array, quantile

INTERVALS = 20
FEW = 12
"""Up to so many different values have no curve between them: each is a group."""
ATOM = 0.05
"""A value that at least this share of the draws has is a group of its own, its neighbours being rare."""
RARE = 20.0
"""How many times more often than the usual value of x such a value must occur."""
DEAR = 1.4
_FEWEST = 10
_PENALTIES = 48

Rows = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Smooth:
    """A fit of several columns on one input. `means`: E[y | x] at every draw; (draw, column), unit of y."""

    means: Array
    _parts: tuple[tuple[Rows, _Linear], ...]

    def reach(self, weights: Array) -> Array:
        """How far each observation moves the sum of `weights` times `means`; both (draw, column).

        The fit is linear in y, so this times the residuals, summed, is the sampling error of any functional of the
        means whose derivative the weights are.
        """
        out = np.empty_like(self.means)
        for rows, part in self._parts:
            out[rows] = part.reach(weights[rows])
        return out


def smooth(x: Array, y: Array) -> Smooth:
    """The regression of y (draw,) or (draw, column) on x (draw,); columns have smoothness of their own."""
    x, columns = np.asarray(x, dtype=float), np.asarray(y, dtype=float).reshape(len(x), -1)
    means, parts = np.empty_like(columns), []
    for rows, curved in _groups(x):
        part = _Spline(x[rows], columns[rows]) if curved else _Level(columns[rows])
        means[rows] = part.means
        parts.append((rows, part))
    return Smooth(means, tuple(parts))


def _groups(x: Array) -> Iterable[tuple[Rows, bool]]:
    """The draws in groups that are fitted apart, each with whether a curve is fitted in it; rows by rising x."""
    order = np.argsort(x, kind="stable")
    starts = np.flatnonzero(np.diff(x[order], prepend=-np.inf) > 0)
    sizes = np.diff(starts, append=len(x))
    alone = sizes >= max(ATOM * len(x), RARE * float(np.median(sizes)))
    if len(starts) <= FEW:
        alone[:] = True
    rest = order[~np.repeat(alone, sizes)]
    for start, size in zip(starts[alone], sizes[alone], strict=True):
        yield order[start : start + size], False
    if len(rest):
        yield rest, len(rest) >= _FEWEST


class _Linear(Protocol):
    """A linear smoother of some draws, with what it made of the columns."""

    means: Array

    def reach(self, weights: Array) -> Array:
        """The transposed smoother applied to weights; (draw, column)."""


class _Level:
    """The mean of a group."""

    def __init__(self, y: Array) -> None:
        self.means = np.broadcast_to(y.mean(axis=0), y.shape)

    def reach(self, weights: Array) -> Array:
        return np.broadcast_to(weights.mean(axis=0), weights.shape)


class _Spline:
    """The penalised spline; x is sorted and (draw,), y (draw, column)."""

    def __init__(self, x: Array, y: Array) -> None:
        self._basis, self._ties = _basis(len(x)), _Ties(x)
        spread = float(x.std())
        self._x = (x - x.mean()) / spread if spread > 0 else np.zeros_like(x)
        middle = y.mean(axis=0)
        centred = y - middle
        self._shrunk, self._tilts = self._chosen(centred)
        self.means = middle + self._ties.averaged(self._smoothed(centred))

    def reach(self, weights: Array) -> Array:
        return self._smoothed(self._ties.averaged(weights))

    def _chosen(self, y: Array) -> tuple[Array, tuple[tuple[Array, float] | None, ...]]:
        """For each column the factors of the basis, and x's remainder with its own square where x is a column."""
        basis, n = self._basis, len(y)
        of_y, of_x = basis.parts(y), basis.parts(self._x[:, None])[:, 0]
        kept = 1.0 / (1.0 + basis.penalties[:, None] * basis.roughness)
        both = kept * (2.0 - kept)
        xx, xy, yy = float(self._x @ self._x), self._x @ y, np.einsum("nc,nc->c", y, y)
        left = yy - both @ of_y**2
        crossed = xy - both @ (of_x[:, None] * of_y)
        own = xx - both @ of_x**2
        square = xx - kept @ of_x**2
        free = np.where(square > 1e-8 * max(xx, 1e-300), 1.0 / np.maximum(square, 1e-300), 0.0)
        slope = (xy - kept @ (of_x[:, None] * of_y)) * free[:, None]
        tilted = left - 2 * slope * crossed + slope**2 * own[:, None]
        trace = kept.sum(axis=1)
        scores = np.stack([_score(left, trace, n), _score(tilted, trace + own * free, n)])
        best = scores.reshape(-1, y.shape[1]).argmin(axis=0)
        tilts: list[tuple[Array, float] | None] = []
        for index in best:
            row = int(index) % len(kept)
            tilts.append((self._x - basis.at(kept[row] * of_x), float(free[row])) if index >= len(kept) else None)
        return kept[best % len(kept)].T, tuple(tilts)

    def _smoothed(self, y: Array) -> Array:
        found = self._basis.at(self._shrunk * self._basis.parts(y))
        for column, tilt in enumerate(self._tilts):
            if tilt is not None:
                remainder, free = tilt
                found[:, column] += remainder * (float(remainder @ y[:, column]) * free)
        return found


def _score(left: Array, trace: Array, n: int) -> Array:
    """Generalised cross-validation of what is left (penalty, column); beyond all where nothing would be free."""
    free = n - DEAR * trace[:, None]
    return np.where(free > 0, np.maximum(left, 0.0) / np.maximum(free, 1e-9) ** 2, np.inf)


class _Ties:
    """Draws with one and the same x have one mean."""

    def __init__(self, x: Array) -> None:
        self._starts = np.flatnonzero(np.diff(x, prepend=-np.inf) > 0)
        self._sizes = np.diff(self._starts, append=len(x))
        self._none = len(self._starts) == len(x)

    def averaged(self, values: Array) -> Array:
        """Values (draw, column) with the mean of its tie at every draw."""
        if self._none:
            return values
        means = np.add.reduceat(values, self._starts, axis=0) / self._sizes[:, None]
        averaged: Array = np.repeat(means, self._sizes, axis=0)
        return averaged


class _Basis:
    """Splines over the normal scores of n ranks, turned so that they are orthonormal and the penalty is diagonal
    (Demmler and Reinsch 1975): `roughness` is each one's penalty, 0 for the two that are straight."""

    def __init__(self, n: int) -> None:
        intervals = int(np.clip(n // 25, 1, INTERVALS))
        z = quantile((np.arange(n) + 0.5) / n)
        place = (z - z[0]) / (z[-1] - z[0]) * intervals
        self._cell = np.minimum(place.astype(np.intp), intervals - 1)
        self._local = _cubic(place - self._cell)
        self._size = intervals + 3
        gram = np.zeros((self._size, self._size))
        for a in range(4):
            for b in range(4):
                sums = np.bincount(self._cell, self._local[a] * self._local[b], minlength=intervals)
                gram[np.arange(intervals) + a, np.arange(intervals) + b] += sums
        bends = np.diff(np.eye(self._size), n=2, axis=0)
        inverse = np.linalg.inv(np.linalg.cholesky(gram + 1e-12 * np.trace(gram) * np.eye(self._size)))
        rough, turned = np.linalg.eigh(inverse @ bends.T @ bends @ inverse.T)
        rough[:2] = 0.0
        self.roughness: Array = np.maximum(rough, 0.0)
        self.penalties: Array = np.geomspace(0.01 / rough[-1], 1e3 / rough[2], _PENALTIES)
        self._turn: Array = inverse.T @ turned

    def parts(self, y: Array) -> Array:
        """The products of the basis with y (draw, column); (basis, column)."""
        sums = np.zeros((self._size, y.shape[1]))
        cells = self._size - 3
        for column in range(y.shape[1]):
            for a, local in enumerate(self._local):
                sums[a : a + cells, column] += np.bincount(self._cell, local * y[:, column], minlength=cells)
        return self._turn.T @ sums

    def at(self, parts: Array) -> Array:
        """The sum of the basis with these coefficients, (basis,) or (basis, column), at every draw."""
        turned = self._turn @ parts
        local = self._local if parts.ndim == 1 else self._local[..., None]
        found: Array = sum(local[a] * turned[self._cell + a] for a in range(4))
        return found


@lru_cache(maxsize=4)
def _basis(n: int) -> _Basis:
    return _Basis(n)


def _cubic(t: Array) -> Array:
    """The four cubic B-splines over a place 0..1 in their interval; (4, ...)."""
    s = 1.0 - t
    return np.stack([s**3, 3 * t**3 - 6 * t**2 + 4, 3 * s**3 - 6 * s**2 + 4, t**3]) / 6.0
