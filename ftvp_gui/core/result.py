"""What an evaluation yields, and its pure views. Costs are positive; present values stand at the project's start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.driver import Layer
from ftvp_gui.core.formula import cumulative
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project


@dataclass(frozen=True)
class Gap:
    """A driver that could not be costed because an input is unknown. `needed`: without it the total means nothing."""

    driver: str
    path: Path
    needed: bool


@dataclass(frozen=True)
class Mean:
    """An expected value and its sampling error, both in the unit of the quantity."""

    value: float
    se: float


@dataclass(frozen=True, eq=False)
class Costs:
    """One approach in every row of the table. Axes: (driver, row), (month, row), (row,)."""

    id: str
    drivers: tuple[str, ...]
    layers: tuple[Layer, ...]
    present: Array
    """Present value of each driver; (driver, row), money."""
    total: Array
    """Nominal money by month, all drivers; (month, row)."""
    discount: Array
    """Present worth of one unit of money in each month; (month, 1 | row)."""
    cash: Array
    """Nominal money over all months without errors and delay: what a budget must bear; (row,)."""
    upfront: Array
    """Nominal money before go-live; (row,)."""
    lead: Array
    """Months until live; (row,)."""
    trained_in_time: NDArray[np.bool_]
    """Whether the first training is done before the provider accepts none any more; (row,)."""
    accuracy: Array
    """Accuracy in production, averaged over the requests served; (row,), share."""
    seconds: Array
    """Seconds until an answer, averaged over the requests served; nan where none is given or nobody says; (row,)."""
    successes: Array
    """Requests answered rightly over all months; (row,)."""
    requests: Array
    """Requests served by the approach over all months; (row,)."""
    examples_needed: Array
    examples_at_hand: Array
    examples_reachable: Array
    """Labelled examples needed, available without labelling (0 where none is needed), and to be had at all; (row,)."""
    gaps: tuple[Gap, ...]
    streams: Mapping[Path, str]
    """The stream behind each uncertain input that was read."""
    reads: frozenset[Path] = frozenset()
    """The place of everything that was read: what moves these costs, or could."""

    @cached_property
    def cost(self) -> Array:
        """Present value of everything; (row,), money."""
        cost: Array = self.present.sum(axis=0)
        return cost

    @cached_property
    def by_driver(self) -> dict[str, float]:
        """Expected present value of each driver, money."""
        return dict(zip(self.drivers, self.present.mean(axis=1).tolist(), strict=True))

    @cached_property
    def cumulative(self) -> Array:
        """Present value spent up to and including each month; (month, row)."""
        spent: Array = cumulative(self.total * self.discount)
        return spent

    @cached_property
    def bands(self) -> tuple[Array, Array, Array]:
        """P10, P90 and mean of the cumulative cost, to be drawn; each (month,). The percentiles have seven digits."""
        ordered = np.sort(in_single_precision(self.cumulative), axis=-1)
        low, high = (percentile_of_sorted(ordered, q).astype(float) for q in (0.1, 0.9))
        return low, high, self.cumulative.mean(axis=1)

    @property
    def costed(self) -> bool:
        """Whether everything that the total needs is known."""
        return not any(gap.needed for gap in self.gaps)

    def layer(self, layer: Layer) -> Array:
        """Present value of one layer; (row,)."""
        chosen = [index for index, other in enumerate(self.layers) if other is layer]
        present: Array = self.present[chosen].sum(axis=0)
        return present

    def expected(self) -> Mean:
        """Expected present value with its sampling error."""
        return mean_of(self.cost)

    def hidden_share(self) -> float:
        """Hidden part of the expected cost without errors and delay; nan where nothing is spent."""
        hidden, named = float(self.layer(Layer.HIDDEN).mean()), float(self.layer(Layer.NAMED).mean())
        return hidden / (hidden + named) if hidden + named > 0 else float("nan")

    def cost_per_success(self) -> float:
        """Expected present cost over expected successes; nan where none is expected."""
        successes = float(self.successes.mean())
        return float(self.cost.mean()) / successes if successes > 0 else float("nan")


@dataclass(frozen=True, eq=False)
class Limits:
    """The limits of the strategy in every row; None where there is no limit. Floats or (row,)."""

    upfront: Array | float | None
    total: Array | float | None
    deadline: Array | float | None
    accuracy: Array | float | None
    latency: Array | float | None
    certainty: float


@dataclass(frozen=True, eq=False)
class Result:
    """All approaches of a project on the same rows."""

    project: Project
    approaches: tuple[Costs, ...]
    rows: int
    limits: Limits

    def __getitem__(self, id: str) -> Costs:
        for costs in self.approaches:
            if costs.id == id:
                return costs
        raise KeyError(id)

    @property
    def costed(self) -> tuple[Costs, ...]:
        """The approaches whose totals mean something."""
        return tuple(costs for costs in self.approaches if costs.costed)

    @cached_property
    def p_cheapest(self) -> dict[str, float]:
        """How often each costed approach is the cheapest; ties are shared equally."""
        if not self.costed:
            return {}
        costs = np.stack([costs.cost for costs in self.costed])
        least = costs.min(axis=0)
        best = costs <= least + 1e-12 * np.abs(least) + 1e-9
        share = (best / best.sum(axis=0)).mean(axis=1)
        return {costs.id: float(value) for costs, value in zip(self.costed, share, strict=True)}

    def totals(self) -> dict[str, float | None]:
        """Expected present cost by approach, money; None where it means nothing or is beyond all numbers."""
        means = {costs.id: float(costs.cost.mean()) if costs.costed else np.nan for costs in self.approaches}
        return {id: value if np.isfinite(value) else None for id, value in means.items()}

    def gap(self, first: str, second: str) -> Array:
        """Cost of `first` above that of `second`; (row,), money. Negative where `first` is cheaper."""
        return self[first].cost - self[second].cost


def mean_of(values: Array) -> Mean:
    """The mean and its standard error over rows. Latin hypercubes do better; this is the cautious figure."""
    rows = values.shape[-1]
    spread = float(values.std(ddof=1)) if rows > 1 else 0.0
    return Mean(float(values.mean()), spread / float(np.sqrt(rows)))


def in_single_precision(values: Array) -> NDArray[np.floating]:
    """The values with seven digits, put in order in half the time; as they are where that cannot hold them."""
    with np.errstate(over="ignore"):
        single = values.astype(np.float32)
    return single if np.isfinite(single).all() else values


def percentile_of_sorted(ordered: NDArray[np.floating], q: float) -> Array:
    """The q-quantile along the last, sorted axis, by linear interpolation as numpy does."""
    place = q * (ordered.shape[-1] - 1)
    below = int(np.floor(place))
    above = min(below + 1, ordered.shape[-1] - 1)
    low, high = ordered[..., below], ordered[..., above]
    value: Array = low + (place - below) * (high - low)
    return value
