"""Shares of a variance by input: alone (first order) and with all that it does together with others (total).

Two samples of the inputs, A and B, and A with one column at a time taken from B. Saltelli et al. (2010), "Variance
based sensitivity analysis of model output": first = mean fB (fAB - fA) / V, total = mean (fA - fAB)^2 / 2V.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.normal import Array


@dataclass(frozen=True, eq=False)
class Shares:
    """A share of the variance for each input with its standard error; both (input,), from 0 to 1 but for noise."""

    values: Array
    errors: Array


@dataclass(frozen=True, eq=False)
class SobolIndices:
    """First-order and total shares of each input."""

    first: Shares
    total: Shares


def sobol(model: Callable[[Array], Array], a: Array, b: Array) -> SobolIndices:
    """The indices of a model's inputs, which must be independent.

    `model` takes (row, input) and gives (row,), in any unit; `a` and `b` are two independent samples, (row, input).
    It is called once for each sample and once for each input.
    """
    exchanged = []
    for place in range(a.shape[1]):
        mixed = a.copy()
        mixed[:, place] = b[:, place]
        exchanged.append(model(mixed))
    f_a, f_b, f_ab = model(a), model(b), np.stack(exchanged)
    return SobolIndices(first_order(f_a, f_b, f_ab), total_order(f_a, f_ab))


def first_order(f_a: Array, f_b: Array, f_ab: Array) -> Shares:
    """What each input explains alone; `f_a`, `f_b` are (row,), `f_ab` is (input, row): A with that column from B."""
    middle = 0.5 * (f_a.mean() + f_b.mean())
    spread = 0.5 * ((f_a - middle) ** 2 + (f_b - middle) ** 2)
    return _ratio((f_b - middle) * (f_ab - f_a), np.broadcast_to(spread, f_ab.shape))


def total_order(f_a: Array, f_ab: Array) -> Shares:
    """What each input explains alone and together with others; `f_a` is (row,), `f_ab` (input, row)."""
    middle = 0.5 * (f_a.mean() + f_ab.mean(axis=1, keepdims=True))
    spread = 0.5 * ((f_a - middle) ** 2 + (f_ab - middle) ** 2)
    return _ratio(0.5 * (f_a - f_ab) ** 2, spread)


def _ratio(parts: Array, spread: Array) -> Shares:
    """Means of (input, row) over means of the variance, with the error of the ratio (delta method)."""
    variance = spread.mean(axis=1)
    if not np.all(variance > 0):
        # What does not vary has nothing to share out.
        variance = np.where(variance > 0, variance, np.inf)
    values = parts.mean(axis=1) / variance
    left = parts - values[:, None] * spread
    rows = parts.shape[1]
    return Shares(values, left.std(axis=1, ddof=1) / np.sqrt(rows) / variance if rows > 1 else np.zeros_like(values))
