"""Stochastic dominance: whether one option is better than another whatever one's taste for risk.

First order: at every chance the better outcome, so everyone who likes more prefers it. Second order: the running
integral of its quantiles is nowhere lower, so everyone who dislikes risk prefers it. Values are the more the better;
costs go in with their sign turned. Source: Levy, "Stochastic Dominance".
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import numpy as np

from ftvp_gui.core.normal import Array

PLACES = 120
"""Values, evenly spread over both samples, at which samples are compared."""
STRIDE = 20


class Order(StrEnum):
    """How one option dominates another."""

    FIRST = "first"
    SECOND = "second"
    NONE = "none"


def of_quantiles(first: Array, second: Array) -> Order:
    """How `first` dominates `second`, both quantiles at the same evenly spaced chances; (chance,), more is better.

    Exact but for rounding. Equal quantiles dominate in no order. `ValueError` where the lengths differ.
    """
    _comparable(first, second)
    more = first - second
    slack = 1e-9 * float(np.max(np.abs([first, second])))
    if more.max() <= slack and more.min() >= -slack:
        return Order.NONE
    if more.min() >= -slack:
        return Order.FIRST
    return Order.SECOND if np.cumsum(more).min() >= -slack * len(more) else Order.NONE


def of_samples(first: Array, second: Array, errors: float = 2.0) -> Order:
    """How `first` dominates `second`; (draw,) on the same rows (or drawn apart), more is better.

    Compared are P(value <= x) in the first order and E[max(x - value, 0)], the integral of it, in the second. It must
    be the smaller by more than `errors` standard errors somewhere and the larger by more than that nowhere. In the
    first order the mean must be that much larger too. `ValueError` where the lengths differ.
    """
    _comparable(first, second)
    pooled = np.sort(np.concatenate([first, second]))
    at = pooled[np.linspace(0, len(pooled) - 1, PLACES).astype(int)]
    gap = second - first
    ahead = float(gap.mean()) < -errors * float(gap.std()) / float(np.sqrt(len(gap)))
    if ahead and _standing(_below, first, second, at, errors):
        return Order.FIRST
    return Order.SECOND if _standing(_short, first, second, at, errors) else Order.NONE


def _comparable(first: Array, second: Array) -> None:
    if first.shape != second.shape or first.ndim != 1 or not len(first):
        raise ValueError("dominance compares two series of one length")


def _below(values: Array, at: Array) -> Array:
    return (values <= at[:, None]).astype(float)


def _short(values: Array, at: Array) -> Array:
    return np.maximum(at[:, None] - values, 0.0)


def _standing(measure: Callable[[Array, Array], Array], first: Array, second: Array, at: Array, errors: float) -> bool:
    """Whether the first's measure is on average nowhere clearly larger than the second's and somewhere clearly smaller.

    A few places at a time, spread over all: most pairs fail at once, and small arrays are fast.
    """
    smaller = False
    for begin in range(STRIDE):
        one, other = measure(first, at[begin::STRIDE]), measure(second, at[begin::STRIDE])
        gap = one - other
        means, slack = gap.mean(axis=1), errors * gap.std(axis=1) / np.sqrt(gap.shape[1])
        slack += 1e-12 * max(float(one.max()), float(other.max()))
        if np.any(means > slack):
            return False
        smaller = smaller or bool(np.any(means < -slack))
    return smaller
