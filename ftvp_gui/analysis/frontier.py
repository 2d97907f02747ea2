"""Quality against cost: which options are worth their price, and what each extra unit of quality costs.

Plain arrays: expected costs and effects, one an option. An option is dominated where another is at least as good and
costs no more; by extension where a mix of two others would be (its price of an extra unit is above that of the next).
Source: Drummond et al., "Methods for the Economic Evaluation of Health Care Programmes"; the standings carry the short
names of dampack's `calculate_icers`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.analysis.arrays import series
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean


class Standing(StrEnum):
    """Where an option stands against the frontier."""

    ON = "ND"
    DOMINATED = "D"
    EXTENDED = "ED"


@dataclass(frozen=True)
class Place:
    """One option against the frontier.

    `option` is its index. On the frontier `more_cost` and `more_effect` are counted from the option before, and `icer`
    is their ratio, the price of an extra unit of effect; None for the first. `by` names what dominates the others: one
    option, or the two whose mix does.
    """

    option: int
    cost: float
    effect: float
    standing: Standing
    more_cost: float | None = None
    more_effect: float | None = None
    icer: float | None = None
    by: tuple[int, ...] = ()


def places(costs: Array | Sequence[float], effects: Array | Sequence[float]) -> tuple[Place, ...]:
    """Every option's place: the frontier first, from the cheapest to the best, then the others by cost.

    `costs` (option,), money; `effects` (option,), the more the better; of a sample by draw, the means of its columns.
    Of equal options the first stays. Exact, with no tolerance. `ValueError` where the lengths differ or a number is not
    finite.
    """
    costs, effects = series(costs, "costs"), series(effects, "effects")
    if len(costs) != len(effects):
        raise ValueError(
            f"one cost and one effect for each option; these are {len(costs):,} costs and {len(effects):,} effects"
        )
    order = sorted(range(len(costs)), key=lambda i: (costs[i], -effects[i], i))
    standing: list[int] = []
    dominated: dict[int, tuple[int, ...]] = {}
    for i in order:
        if standing and effects[i] <= effects[standing[-1]]:
            dominated[i] = (standing[-1],)
        else:
            standing.append(i)
    frontier = _hull(standing, costs, effects)
    rest = [i for i in order if i not in frontier]
    mixes = {i: _around(i, frontier, effects) for i in rest if i not in dominated}
    on = [_on(frontier, n, costs, effects) for n in range(len(frontier))]
    off = [
        Place(
            i,
            float(costs[i]),
            float(effects[i]),
            Standing.DOMINATED if i in dominated else Standing.EXTENDED,
            by=dominated[i] if i in dominated else mixes[i],
        )
        for i in rest
    ]
    return (*on, *off)


def price(costs: Array, effects: Array) -> Mean:
    """The price of an extra unit of effect of one option against another, over draws, by the ratio of the means.

    `costs` and `effects` are differences on the same draws, (draw,). The error is that of the ratio (delta method);
    infinite where the mean effect is 0. `ValueError` where the lengths differ or a number is not finite.
    """
    costs = series(costs, "differences in cost")
    effects = series(effects, "differences in effect", len(costs))
    more = float(effects.mean())
    if more == 0.0:
        return Mean(float("inf"), float("inf"))
    ratio = float(costs.mean()) / more
    spread = float(np.std(costs - ratio * effects)) / np.sqrt(len(costs))
    return Mean(ratio, float(spread / abs(more)))


def _hull(standing: list[int], costs: Array | Sequence[float], effects: Array | Sequence[float]) -> list[int]:
    """The options whose prices of an extra unit rise from each to the next."""
    kept: list[int] = []
    for i in standing:
        while len(kept) > 1 and _slope(kept[-2], kept[-1], costs, effects) > _slope(kept[-1], i, costs, effects):
            kept.pop()
        kept.append(i)
    return kept


def _slope(i: int, j: int, costs: Array | Sequence[float], effects: Array | Sequence[float]) -> float:
    return float(costs[j] - costs[i]) / float(effects[j] - effects[i])


def _around(i: int, frontier: list[int], effects: Array | Sequence[float]) -> tuple[int, ...]:
    """The two neighbours on the frontier whose mix is as good as the option."""
    after = next(n for n, j in enumerate(frontier) if effects[j] > effects[i])
    return frontier[after - 1], frontier[after]


def _on(frontier: list[int], n: int, costs: Array | Sequence[float], effects: Array | Sequence[float]) -> Place:
    i = frontier[n]
    cost, effect = float(costs[i]), float(effects[i])
    if n == 0:
        return Place(i, cost, effect, Standing.ON)
    before = frontier[n - 1]
    more_cost, more_effect = cost - float(costs[before]), effect - float(effects[before])
    return Place(i, cost, effect, Standing.ON, more_cost, more_effect, more_cost / more_effect)
