"""Stochastic dominance: whether one option is better than another whatever one's taste for risk.

First order: at every chance the better outcome, so everyone who likes more prefers it. Second order: the running
integral of its quantiles is nowhere lower, so everyone who dislikes risk prefers it. Values are the more the better;
costs go in with their sign turned. Source: Levy, "Stochastic Dominance".
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from ftvp_gui.core.normal import Array

PLACES = 200
"""Values, evenly spread over both samples, at which samples are compared."""


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
    first_order = _standing(_below(first, at), _below(second, at), errors)
    ahead = _ahead(float((second - first).mean()), _error(second - first), errors)
    if ahead > 0 and first_order:
        return Order.FIRST
    return Order.SECOND if _standing(_short(first, at), _short(second, at), errors) else Order.NONE


def _comparable(first: Array, second: Array) -> None:
    if first.shape != second.shape or first.ndim != 1 or not len(first):
        raise ValueError("dominance compares two series of one length")


def _below(values: Array, at: Array) -> Array:
    return (values <= at[:, None]).astype(float)


def _short(values: Array, at: Array) -> Array:
    return np.maximum(at[:, None] - values, 0.0)


def _standing(first: Array, second: Array, errors: float) -> bool:
    """Whether the first's means over rows are nowhere clearly larger and somewhere clearly smaller; (place, row)."""
    gap = first - second
    means, slack = gap.mean(axis=1), errors * gap.std(axis=1) / np.sqrt(gap.shape[1])
    tiny = 1e-12 * max(float(np.abs(first).max()), float(np.abs(second).max()))
    return bool(np.all(means <= slack + tiny) and np.any(means < -slack - tiny))


def _error(gap: Array) -> float:
    return float(gap.std()) / float(np.sqrt(len(gap)))


def _ahead(mean: float, error: float, errors: float) -> int:
    return 0 if abs(mean) <= errors * error else (1 if mean < 0 else -1)
