"""The one number to watch: thresholds of something seen that stand in for a policy of reviews."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.waiting import BoolArray, IntArray
from ftvp_gui.core.normal import Array

SELDOM = 0.01
"""A threshold that fewer futures cross, of those in question, is no advice."""
LITTLE = 0.02
"""Nor is one that promises a smaller part of what the best one promises."""


@dataclass(frozen=True)
class Threshold:
    """At a review: begin where the quantity is above the value (or where it is not above it).

    `share` of all draws cross it at this review and at none before.
    """

    review: int
    value: float
    share: float


@dataclass(frozen=True, eq=False)
class Trigger:
    """The quantity to watch, its place in what is seen, whether to begin `above` its threshold, and the thresholds.

    `begins` (draw,): the review at which watching it begins, the number of reviews where it never does. `cost` (draw,).
    """

    quantity: int
    above: bool
    thresholds: tuple[Threshold, ...]
    begins: IntArray
    cost: Array


def trigger(gain: Array, plans: Array, seen: Array) -> Trigger | None:
    """The quantity, and its thresholds, by which a single number does best; None where none tells futures apart.

    `gain` is (review, draw), what a policy expects to save by beginning at a review instead of waiting; `plans`
    (review + 1, draw) the whole cost of beginning at each, the last of never; `seen` (review, draw, quantity), nan
    where it is not seen yet. At each review, over the draws that have not begun, the threshold is where the savings
    expected beyond it are largest.
    """
    found = []
    for quantity in range(seen.shape[2]):
        for above in (True, False):
            begins, thresholds = _watched(gain, seen[:, :, quantity], above)
            cost = plans[begins, np.arange(len(begins))]
            if thresholds:
                found.append(Trigger(quantity, above, thresholds, begins, cost))
    return min(found, key=lambda each: float(each.cost.mean())) if found else None


def _watched(gain: Array, seen: Array, above: bool) -> tuple[IntArray, tuple[Threshold, ...]]:
    """When watching one quantity begins in each draw, and its thresholds."""
    reviews, draws = gain.shape
    begins = np.full(draws, reviews, dtype=np.intp)
    most, told = 0.0, []
    for now in range(reviews):
        waiting = (begins == reviews) & np.isfinite(seen[now])
        cut = _threshold(gain[now, waiting], seen[now, waiting], above)
        if cut is None or cut[1] < LITTLE * most:
            continue
        value, most = cut[0], max(most, cut[1])
        beyond = waiting & _beyond(seen[now], value, above)
        begins[beyond] = now
        told.append(Threshold(now, value, float(beyond.mean())))
    return begins, tuple(told)


def _beyond(quantity: Array, value: float, above: bool) -> BoolArray:
    with np.errstate(invalid="ignore"):
        return quantity > value if above else quantity <= value


def _threshold(gain: Array, quantity: Array, above: bool) -> tuple[float, float] | None:
    """Where the sum of gains beyond it is largest, and that sum above what one decision for all would save."""
    few = max(1, int(SELDOM * len(gain)))
    if len(gain) <= 2 * few:
        return None
    order = np.argsort(quantity, kind="stable")
    value, below = quantity[order], np.cumsum(gain[order])[:-1]
    saved = below[-1] + gain[order[-1]] - below if above else below
    # Between two equal values there is no place for a threshold.
    saved = np.where(np.diff(value) > 0, saved, -np.inf)
    saved[: few - 1], saved[len(saved) - few + 1 :] = -np.inf, -np.inf
    place = int(np.argmax(saved))
    better = float(saved[place]) - max(0.0, float(gain.sum()))
    return (0.5 * float(value[place] + value[place + 1]), better) if better > 0 else None
