"""The four strategic factors as probabilities: within budget, live in time, good enough, enough data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Costs, Result


class Factor(StrEnum):
    """What a limit is about."""

    UPFRONT = "upfront_budget"
    TOTAL = "total_budget"
    DEADLINE = "deadline"
    ACCURACY = "accuracy"
    DATA = "data"


LABELS = {
    Factor.UPFRONT: "Within the budget before go-live",
    Factor.TOTAL: "Within the budget in all",
    Factor.DEADLINE: "Live in time",
    Factor.ACCURACY: "Accurate enough",
    Factor.DATA: "Enough examples",
}


@dataclass(frozen=True)
class Fit:
    """How often an approach keeps each limit, 0..1; None where there is no limit."""

    id: str
    kept: dict[Factor, float | None]
    certainty: float

    @property
    def missed(self) -> tuple[Factor, ...]:
        """The limits that are kept less often than asked for."""
        return tuple(f for f, share in self.kept.items() if share is not None and share < self.certainty - 1e-12)

    @property
    def feasible(self) -> bool:
        """Whether every limit is kept often enough."""
        return not self.missed


def fit(result: Result, costs: Costs) -> Fit:
    """How often one approach keeps each limit of the strategy, over the rows of the result."""
    limits = result.limits
    needs_data = bool(np.any(costs.examples_needed > 0)) and bool(np.any(np.isfinite(costs.examples_reachable)))
    return Fit(
        costs.id,
        {
            Factor.UPFRONT: _share(costs.upfront, limits.upfront),
            Factor.TOTAL: _share(costs.cash, limits.total),
            Factor.DEADLINE: _share(costs.lead, limits.deadline),
            Factor.ACCURACY: _share(-costs.accuracy, None if limits.accuracy is None else -limits.accuracy),
            Factor.DATA: _share(costs.examples_needed, costs.examples_reachable) if needs_data else None,
        },
        limits.certainty,
    )


def fits(result: Result) -> dict[str, Fit]:
    """The fit of every approach, by id."""
    return {costs.id: fit(result, costs) for costs in result.approaches}


def _share(values: Array, limit: Array | float | None) -> float | None:
    return None if limit is None else float(np.mean(values <= np.asarray(limit) + 1e-9))
