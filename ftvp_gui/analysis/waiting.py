"""Whether waiting pays: the cost of switching at each month, and of deciding later with what is known by then."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.normal import Array

BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class FixedMonth:
    """What a switch costs in each month, fixed beforehand: `cost` is (month, draw), `never` (draw,), money.

    Month m: before it the old way, the one-off cost in it, from it on the new way. Month 0: the new way throughout.
    """

    cost: Array
    never: Array

    @property
    def plans(self) -> Array:
        """The cost of every month and, last, of never; (month + 1, draw)."""
        return np.concatenate([self.cost, self.never[None]])

    @property
    def best(self) -> int | None:
        """The month of the lowest expected cost; None where never to switch costs no more than any."""
        means = self.plans.mean(axis=1)
        return int(np.argmin(means)) if means.min() < means[-1] else None

    @property
    def expected(self) -> float:
        """The expected cost of the best month, or of never."""
        return float(self.plans.mean(axis=1).min())

    @property
    def foreseen(self) -> Array:
        """The least cost of each draw: what perfect foresight would pay. A bound that no one can attain; (draw,)."""
        least: Array = self.plans.min(axis=0)
        return least


def fixed_month(before: Array, after: Array, one_off: Array) -> FixedMonth:
    """The cost of a switch in each month: C(m) = sum of `before` until m, `one_off` at m, sum of `after` from m on.

    All three are (month,) or (month, draw) or (month, 1), present money; `ValueError` where the months differ.
    """
    before, after, one_off = (each[:, None] if np.ndim(each) == 1 else each for each in (before, after, one_off))
    if not len(before) == len(after) == len(one_off):
        raise ValueError("the costs before, after and of the switch have different numbers of months")
    spent = np.cumsum(before, axis=0)
    to_come = np.cumsum(after[::-1], axis=0)[::-1]
    cost, never = np.broadcast_arrays(spent - before + one_off + to_come, spent[-1])
    return FixedMonth(cost, never[0])


def powers(state: Array) -> Array:
    """1, x and x squared; (path,) to (path, 3)."""
    return np.stack([np.ones_like(state), state, state * state], axis=-1)


@dataclass(frozen=True, eq=False)
class Exercise:
    """When to take a payoff: `value` today, `date` of each path (-1: never), and the fitted continuation by date.

    `coefficients` is (date, 3), of 1, x and x squared, discounted to that date; nan where nothing was fitted.
    """

    value: float
    at_the_end: float
    """Its value where only the last date is allowed."""
    date: IntArray
    coefficients: Array


def longstaff_schwartz(payoff: Array, state: Array, discount: Array) -> Exercise:
    """The least-squares policy of Longstaff and Schwartz (2001, section 1), on the paths that it is fitted on.

    `payoff` and `state` are (date, path): what stopping there pays, and what is known then; `discount` (date,) is what
    one unit of money at a date is worth today. At each date, from the last but one back, the discounted later payoff
    is regressed on 1, x, x^2 over the paths that would be paid something, and stopping is chosen where it pays more.
    """
    dates, paths = payoff.shape
    date = np.where(payoff[-1] > 0, dates - 1, -1).astype(np.intp)
    worth = payoff[-1] * discount[-1]
    at_the_end = float(worth.mean())
    coefficients = np.full((dates, 3), np.nan)
    for now in reversed(range(dates - 1)):
        paid = payoff[now] > 0
        if not paid.any():
            continue
        basis = powers(state[now, paid])
        coefficients[now] = np.linalg.lstsq(basis, worth[paid] / discount[now], rcond=None)[0]
        stop = np.zeros(paths, dtype=bool)
        stop[paid] = payoff[now, paid] > basis @ coefficients[now]
        worth = np.where(stop, payoff[now] * discount[now], worth)
        date[stop] = now
    return Exercise(float(worth.mean()), at_the_end, date, coefficients)


@dataclass(frozen=True, eq=False)
class Reviews:
    """What a policy of reviews does in each draw, fitted on other draws than those it is applied to.

    `cost` (draw,) is what it pays, money; `begins` (draw,) the review at which it begins, the number of reviews where
    it never does; `gain` (review, draw) what beginning then promises to save against waiting, by the regression.
    """

    cost: Array
    begins: IntArray
    gain: Array


def review(begin: Array, never: Array, seen: Array) -> Reviews:
    """At each review begin or wait, by a regression of what waiting costs more on what is seen by then.

    `begin` is (review, draw), the whole cost of beginning at that review; `never` (draw,); `seen` (review, draw,
    quantity), nan where a quantity is not seen yet. Each half of the draws is judged by what the other half taught, so
    that the policy knows nothing of the draws that it is paid on and its cost is not biased downward.
    """
    reviews, draws = begin.shape
    if seen.shape[:2] != begin.shape or never.shape != (draws,):
        raise ValueError("the costs and what is seen differ in reviews or draws")
    cost, begins, gain = np.empty(draws), np.empty(draws, dtype=np.intp), np.empty_like(begin)
    even = np.arange(draws) % 2 == 0
    for taught in (even, ~even):
        later, when = never.copy(), np.full(draws, reviews, dtype=np.intp)
        for now in reversed(range(reviews)):
            saved = _expected(later - begin[now], seen[now], taught)
            start = saved > 1e-9 * float(np.abs(begin[now]).max(initial=0.0))
            later, when = np.where(start, begin[now], later), np.where(start, now, when)
            gain[now, ~taught] = saved[~taught]
        cost[~taught], begins[~taught] = later[~taught], when[~taught]
    return Reviews(cost, begins, gain)


def _expected(value: Array, seen: Array, taught: BoolArray) -> Array:
    """E[value | what is seen] for all draws, by a quadratic regression on the draws that it is taught by."""
    basis = _quadratic(seen, taught)
    coefficients = np.linalg.lstsq(basis[taught], value[taught], rcond=1e-8)[0]
    return basis @ coefficients


def _quadratic(seen: Array, taught: BoolArray) -> Array:
    """1, each quantity, its square and every product of two; draws in which a quantity is not seen have one term more.

    Quantities are cut at the P1 and P99 of the draws that teach: a parabola means nothing outside them.
    """
    columns = [np.ones(len(seen))]
    scaled = []
    for quantity in seen.T:
        known = np.isfinite(quantity)
        teaching = quantity[known & taught]
        if len(teaching) < 20 or float(np.ptp(teaching)) <= 1e-12 * float(np.abs(teaching).max()):
            continue
        low, high = np.quantile(teaching, [0.01, 0.99])
        spread = float(teaching.std()) or 1.0
        scaled.append(np.where(known, (np.clip(quantity, low, high) - teaching.mean()) / spread, 0.0))
        if not known.all() and not any(np.array_equal(known, other) for other in columns):
            columns.append(known.astype(float))
    columns += scaled
    columns += [a * b for place, a in enumerate(scaled) for b in scaled[place:]]
    return np.stack(columns, axis=1)
