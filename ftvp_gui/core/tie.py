"""Draws of several streams that rise together: a Gaussian copula that re-orders columns and touches no value in them.

Rank correlations are stated (Spearman); the normal scores behind them have the Pearson correlation 2 sin(pi rho / 6).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.normal import Array

LEAST = 1e-6
"""The least eigenvalue of a repaired matrix of correlations."""


@dataclass(frozen=True)
class Tie:
    """Streams that hang together and the rank correlation of each with those before it; the first keeps its draws.

    `ranks` has one row a stream: row i has i numbers.
    """

    streams: tuple[str, ...]
    ranks: tuple[tuple[float, ...], ...]


def pearson(rank: float) -> float:
    """The correlation of normal scores that gives a rank correlation; both from -1 to 1."""
    return float(2.0 * np.sin(np.pi * rank / 6.0))


def correlations(tie: Tie) -> Array:
    """The correlations of the normal scores of a tie, (stream, stream), repaired where they contradict each other."""
    return repaired(stated(tie))


def stated(tie: Tie) -> Array:
    """The correlations of the normal scores as they were said, (stream, stream), possible or not."""
    size = len(tie.streams)
    said = np.eye(size)
    for row, ranks in enumerate(tie.ranks):
        for column, rank in enumerate(ranks):
            said[row, column] = said[column, row] = pearson(rank)
    return said


def strain(tie: Tie) -> float:
    """How far the correlations that are used lie from those stated, at most; 0 where those can all be so at once."""
    said = stated(tie)
    return float(np.abs(repaired(said) - said).max())


def repaired(matrix: Array) -> Array:
    """A matrix near this one that can be one of correlations, by clipping eigenvalues; a possible one stays."""
    values, vectors = np.linalg.eigh(matrix)
    if values[0] >= LEAST:
        return matrix
    clipped = (vectors * np.maximum(values, LEAST)) @ vectors.T
    scale = np.sqrt(np.diag(clipped))
    possible: Array = clipped / np.outer(scale, scale)
    return possible


def reordered(
    tie: Tie, scores: Sequence[Array], orders: Sequence[NDArray[np.int32]], size: int
) -> Mapping[str, NDArray[np.int32]]:
    """The strata of each stream of a tie in their new order, by stream; (row,) each.

    `scores` and `orders` are the streams' own normal scores and strata, (row,) each; the first stream keeps its order.
    Rows are re-ordered within slices of `size` rows only, so that every slice holds the strata that it held before.
    """
    lower: Array = np.asarray(np.linalg.cholesky(correlations(tie)), dtype=np.float64)
    mixed = lower @ np.stack(scores)
    found = {tie.streams[0]: orders[0]}
    for place in range(1, len(tie.streams)):
        order = orders[place]
        parts = range(0, len(order), size)
        found[tie.streams[place]] = np.concatenate(
            [_ranked(order[start : start + size], mixed[place, start : start + size]) for start in parts]
        )
    return found


def _ranked(strata: NDArray[np.int32], by: Array) -> NDArray[np.int32]:
    """The strata put into the order of other numbers: the lowest where those are lowest."""
    out = np.empty_like(strata)
    out[np.argsort(by, kind="stable")] = np.sort(strata)
    return out
