"""What quality is worth: how often each option is the best, and what choosing it loses, over the worth of a unit.

Net benefit is NB = k Q - C with k the worth of a unit of effect. Plain arrays: `costs` (draw, option), money; `effects`
(draw, option), units, the more the better; `worth` (point,), money a unit. Sources: Fenwick et al. (2001) for the
acceptability curve and its frontier; Alarid-Escudero et al. (PMC6530578) for expected-loss curves, which say in money
what an acceptability curve only counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.analysis.arrays import both_by_draw, series
from ftvp_gui.core.normal import Array


@dataclass(frozen=True, eq=False)
class Curves:
    """Over `worth` (point,): `acceptability` (point, option), how often each option is the best, ties shared equally;
    `losses` (point, option), what choosing it loses on average against the best of every draw, money; `best` (point,),
    the option of the largest expected net benefit."""

    worth: Array
    acceptability: Array
    losses: Array
    best: NDArray[np.intp]

    @property
    def frontier(self) -> Array:
        """The acceptability frontier: how often the option of the largest expected net benefit is best; (point,)."""
        found: Array = np.take_along_axis(self.acceptability, self.best[:, None], axis=1)[:, 0]
        return found

    @property
    def perfect(self) -> Array:
        """The expected value of perfect information, the lower envelope of the losses; (point,), money."""
        found: Array = self.losses.min(axis=1)
        return found


def curves(costs: Array, effects: Array, worth: Array, check: Callable[[], None] = lambda: None) -> Curves:
    """All curves in one pass over the points; `check` is called before each.

    `ValueError` where shapes differ, or a number is not finite.
    """
    costs, effects = both_by_draw(costs, effects)
    worth = series(worth, "the worth of a unit of effect")
    points, options = len(worth), costs.shape[1]
    acceptability, losses = np.zeros((points, options)), np.zeros((points, options))
    for point, k in enumerate(worth):
        check()
        benefit = k * effects - costs
        most = benefit.max(axis=1, keepdims=True)
        losses[point] = (most - benefit).mean(axis=0)
        first = benefit >= most - 1e-12 * np.abs(most)
        acceptability[point] = (first / first.sum(axis=1, keepdims=True)).mean(axis=0)
    best = (worth[:, None] * effects.mean(axis=0) - costs.mean(axis=0)).argmax(axis=1)
    return Curves(worth, acceptability, losses, best)
