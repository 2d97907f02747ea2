"""How much of a change each of several joint causes makes: its step, averaged over all orders of the causes."""

from __future__ import annotations

from itertools import product
from math import factorial

import numpy as np

from ftvp_gui.core.normal import Array


def shapley(worth: Array, players: int) -> Array:
    """Each player's part of worth(all) - worth(none): the step that it makes, averaged over all orders of joining.

    `worth` has one axis of length 2 for each player first (0: not there, 1: there), then any others, in any unit; the
    parts are (player, ...) in the same unit and add up to the difference exactly but for rounding. `ValueError` where
    the first axes are others. Shapley (1953), "A value for n-person games".
    """
    if worth.shape[:players] != (2,) * players:
        raise ValueError(f"{players} players need as many axes of length 2 first; the shape is {worth.shape}")
    parts = np.zeros((players, *worth.shape[players:]))
    for there in product((0, 1), repeat=players):
        before = sum(there)
        for player in (place for place in range(players) if not there[place]):
            weight = factorial(before) * factorial(players - before - 1) / factorial(players)
            joined = tuple(1 if place == player else each for place, each in enumerate(there))
            parts[player] += weight * (worth[joined] - worth[there])
    return parts
