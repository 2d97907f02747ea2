"""Regret: what an option costs above the best one, by draw, on average, and over named scenarios.

Everything here takes plain arrays of costs, the less the better; net benefits go in with their sign turned.
Sources: Savage (1951) for minimax regret; Alarid-Escudero et al. (PMC6530578) for expected loss.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.arrays import by_draw
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of


def regrets(costs: Array) -> Array:
    """What each option costs above the cheapest of the same row; (draw, option) -> (draw, option), money, >= 0."""
    costs = by_draw(costs, "costs")
    return np.asarray(costs - costs.min(axis=1, keepdims=True))


def expected_losses(costs: Array) -> tuple[Mean, ...]:
    """What choosing each option costs on average for not knowing the future; (draw, option) -> one `Mean` an option.

    The smallest of them is the expected value of perfect information.
    """
    return tuple(mean_of(column) for column in regrets(costs).T)


@dataclass(frozen=True, eq=False)
class Minimax:
    """Regret without probabilities: `regrets` (scenario, option), the `worst` of each option (option,), and the
    `choice`, the option whose worst regret is the smallest (the first of equals)."""

    regrets: Array
    worst: Array
    choice: int


def minimax(costs: Array) -> Minimax:
    """Minimax regret over named scenarios; `costs` is (scenario, option), money, the less the better.

    `ValueError` where there is no scenario or no option, or a cost is no number.
    """
    if costs.ndim != 2 or 0 in costs.shape or not np.isfinite(costs).all():
        raise ValueError("minimax regret needs at least one scenario, one option, and a finite cost of each in each")
    found = regrets(costs)
    worst = found.max(axis=0)
    return Minimax(found, worst, int(worst.argmin()))
