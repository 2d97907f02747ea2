"""The four strategic factors as probabilities: within budget, live in time, good enough, enough data."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Costs, Result
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

BoolArray = NDArray[np.bool_]


class Factor(StrEnum):
    """What a limit is about."""

    UPFRONT = "upfront_budget"
    TOTAL = "total_budget"
    DEADLINE = "deadline"
    ACCURACY = "accuracy"
    LATENCY = "latency"
    AT_HAND = "data_at_hand"
    DATA = "data"
    TRAINING = "training"
    HORIZON = "horizon"


LABELS = {
    Factor.UPFRONT: "Within the budget before go-live",
    Factor.TOTAL: "Within the budget in all",
    Factor.DEADLINE: "Live in time",
    Factor.ACCURACY: "Accurate enough",
    Factor.LATENCY: "Answers fast enough",
    Factor.AT_HAND: "Enough examples at hand",
    Factor.DATA: "Enough examples to be had",
    Factor.TRAINING: "Trained before training ends",
    Factor.HORIZON: "Live within the months compared",
}


_IN_A_SENTENCE = {
    Factor.UPFRONT: "within the budget before go-live",
    Factor.TOTAL: "within the budget in all",
    Factor.DEADLINE: "live in time",
    Factor.ACCURACY: "accurate enough",
    Factor.LATENCY: "answers fast enough",
    Factor.AT_HAND: "enough examples at hand",
    Factor.DATA: "enough examples to be had",
    Factor.TRAINING: "trained before training ends",
    Factor.HORIZON: "live within the months compared",
}


def label(factor: Factor) -> Text:
    """What keeping the limit is called where it stands alone."""
    return say(f"limit.label.{factor.value}", LABELS[factor])


def limit(factor: Factor) -> Text:
    """What keeping the limit is called inside a sentence."""
    return say(f"limit.{factor.value}", _IN_A_SENTENCE[factor])


@dataclass(frozen=True)
class Fit:
    """How often an approach keeps each limit, 0..1; None where there is no limit.

    Accuracy is `advisory` while wrong answers have a price: quality counts as money or as a limit, never as both. So
    are the examples at hand, always: what lacks is labelled, and paid for.
    """

    id: str
    kept: dict[Factor, float | None]
    certainty: float
    advisory: frozenset[Factor] = frozenset()
    rows: int = 0
    """Over how many futures the shares are counted; 0: they are exact."""

    @property
    def missed(self) -> tuple[Factor, ...]:
        """The limits that are kept less often than asked for."""
        return tuple(factor for factor, share in self.kept.items() if share is not None and self._misses(factor, share))

    def error(self, factor: Factor) -> float:
        """The sampling error of how often a limit is kept, 0..1; 0 where there is no limit."""
        share = self.kept[factor] or 0.0
        return math.sqrt(share * (1.0 - share) / self.rows) if self.rows else 0.0

    @property
    def near(self) -> tuple[Factor, ...]:
        """The limits of which the calculation cannot tell whether they are kept often enough: within two errors."""
        return tuple(
            factor
            for factor, share in self.kept.items()
            if share is not None
            and factor not in self.advisory
            and abs(share - self.certainty) <= 2.0 * self.error(factor)
            and self.error(factor) > 0
        )

    def _misses(self, factor: Factor, share: float) -> bool:
        return factor not in self.advisory and share < self.certainty - 1e-12

    @property
    def feasible(self) -> bool:
        """Whether every limit is kept often enough."""
        return not self.missed


def fit(result: Result, costs: Costs) -> Fit:
    """How often one approach keeps each limit of the strategy, over the rows of the result."""
    kept = {factor: None if held is None else float(np.mean(held)) for factor, held in keeps(result, costs).items()}
    # What goes without saying is no factor; it becomes one where some futures miss it.
    kept |= {factor: None for factor in (Factor.TRAINING, Factor.HORIZON) if (kept[factor] or 0.0) >= 1.0}
    priced = result.project.quality.error_cost.known
    advisory = frozenset({Factor.AT_HAND, Factor.ACCURACY} if priced else {Factor.AT_HAND})
    return Fit(costs.id, kept, result.limits.certainty, advisory, result.rows)


def keeps(result: Result, costs: Costs) -> dict[Factor, BoolArray | None]:
    """In which rows an approach keeps each limit; (row,) each, None where there is no limit."""
    limits = result.limits
    trains = bool(np.any(costs.examples_needed > 0))
    some = trains and bool(np.any(costs.examples_at_hand > 0))
    bounded = trains and bool(np.any(np.isfinite(costs.examples_reachable)))
    horizon = float(result.project.workload.months)
    found = {
        Factor.UPFRONT: _within(costs.upfront, limits.upfront) if costs.costed else None,
        Factor.TOTAL: _within(costs.cash, limits.total) if costs.costed else None,
        Factor.DEADLINE: _within(costs.lead, limits.deadline),
        Factor.ACCURACY: _within(-costs.accuracy, None if limits.accuracy is None else -limits.accuracy),
        Factor.LATENCY: _within(costs.seconds, limits.latency) if np.any(np.isfinite(costs.seconds)) else None,
        Factor.AT_HAND: _within(costs.examples_needed, costs.examples_at_hand) if some else None,
        Factor.DATA: _within(costs.examples_needed, costs.examples_reachable) if bounded else None,
        Factor.TRAINING: np.asarray(costs.trained_in_time, dtype=bool),
        Factor.HORIZON: np.asarray(costs.lead < horizon),
    }
    rows = (result.rows,)
    return {factor: None if held is None else np.broadcast_to(held, rows) for factor, held in found.items()}


def close_calls(result: Result, fits: Mapping[str, Fit]) -> Iterator[Text]:
    """A sentence for each limit that is kept about as often as asked for, so that more draws could turn it."""
    for fit in fits.values():
        for factor in fit.near:
            yield say(
                f"caution.near.{factor.value}",
                "{name} keeps a limit in about as many futures as you ask for, {share}, give or take {error}: {limit}. "
                "The calculation cannot tell whether that is enough.",
                name=result.project.approach(fit.id).name,
                share=Figure(fit.kept[factor] or 0.0, Unit.SHARE),
                error=Figure(2.0 * fit.error(factor), Unit.POINTS, 2),
                limit=limit(factor),
            )


def fits(result: Result) -> dict[str, Fit]:
    """The fit of every approach, by id."""
    return {costs.id: fit(result, costs) for costs in result.approaches}


def _within(values: Array, limit: Array | float | None) -> BoolArray | None:
    return None if limit is None else np.asarray(values <= np.asarray(limit) + 1e-9)
