"""How much of the way from one state to another each of several changes makes; plain arrays, no project.

A state is the set of changes that are in force, by number from 0. `value(state)` gives what is measured there, an array
of any shape, money; every function asks for each state at most once. Rows of the result are the changes: their sum over
all changes is `value(all) - value(none)`, up to rounding in the last places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import factorial

import numpy as np

from ftvp_gui.core.normal import Array

State = frozenset[int]
Value = Callable[[State], Array]

EXACT = 4
"""Up to so many changes every order is taken (16 states); of more, two orders."""


def in_order(value: Value, order: Sequence[int]) -> Array:
    """Each change's step where they are put in force one after the other; (change, ...), money.

    `order` names every change from 0 to n - 1 once; `ValueError` otherwise.
    """
    if sorted(order) != list(range(len(order))):
        raise ValueError("an order names every change once")
    reached = value(frozenset())
    steps = np.zeros((len(order), *np.shape(reached)))
    for place, change in enumerate(order):
        after = value(frozenset(order[: place + 1]))
        steps[change] = after - reached
        reached = after
    return steps


def both_ways(value: Value, changes: int) -> Array:
    """The mean of the steps in the order given and in the reverse one; (change, ...), money.

    For two changes that is the Shapley value; for more, each one's mean over being early and being late.
    """
    value = remembered(value)
    order = list(range(changes))
    mean: Array = (in_order(value, order) + in_order(value, order[::-1])) / 2
    return mean


def shapley(value: Value, changes: int) -> Array:
    """The mean of the steps over all orders, from 2**changes states; (change, ...), money.

    Shapley, A value for n-person games (1953): the weight of a state of s among n changes is s! (n - s - 1)! / n!.
    """
    value = remembered(value)
    shares = np.zeros((changes, *np.shape(value(frozenset()))))
    for change in range(changes):
        others = [other for other in range(changes) if other != change]
        for size in range(changes):
            weight = factorial(size) * factorial(changes - size - 1) / factorial(changes)
            for state in combinations(others, size):
                before = frozenset(state)
                shares[change] += weight * (value(before | {change}) - value(before))
    return shares


def shared_out(value: Value, changes: int) -> Array:
    """Over all orders where changes are few, else over two; (change, ...), money."""
    return shapley(value, changes) if changes <= EXACT else both_ways(value, changes)


def remembered(value: Value) -> Value:
    """The same values, each worked out once."""
    known: dict[State, Array] = {}

    def kept(state: State) -> Array:
        if state not in known:
            known[state] = value(state)
        return known[state]

    return kept
