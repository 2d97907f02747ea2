"""A way from one state of a project to another in steps, one for each input that differs: a waterfall's numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.attribution import in_order, shared_out
from ftvp_gui.analysis.between import Between, Group, grouped
from ftvp_gui.core.difference import Difference, differences
from ftvp_gui.core.draw import Table
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Text

DUST = 1e-12
"""Of the costs themselves: a step of less is rounding, and nothing."""


@dataclass(frozen=True)
class Step:
    """What one input makes of the way: in the gap, and in the cost of the first approach; expected present money.

    `inputs` is 1, or how many are put together here; then path and owner are empty and there are no values in words.
    """

    path: Path
    label: str
    owner: str
    before: Text | None
    after: Text | None
    gap: Mean | None
    cost: Mean
    inputs: int = 1

    @property
    def moved(self) -> Mean:
        """What it makes of the gap, or, with one approach only, of its cost."""
        return self.cost if self.gap is None else self.gap


@dataclass(frozen=True)
class Way:
    """From one state to another: the gap is what `rival` costs more than `best`; None where there is no rival.

    The steps' means add up to `after - before`, for the gap and for the cost of `best`. Both ends and all steps are on
    the same draws.
    """

    best: str
    rival: str | None
    gap_before: Mean | None
    gap_after: Mean | None
    cost_before: Mean
    cost_after: Mean
    steps: tuple[Step, ...]


def way(
    before: Project,
    after: Project,
    pair: tuple[str, str | None],
    table: Table,
    *,
    one_after_the_other: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Way:
    """The way between two projects that both have the approaches of the pair.

    Steps are shared out over all orders, or two where inputs are many; `one_after_the_other`: put in force in the order
    of the differences. `AbandonedError` where `go_on` says no.
    """
    ids = tuple(id for id in pair if id is not None)
    found = differences(before, after).inputs
    groups = grouped(before, found, ids, table, go_on)
    between = Between(before, groups, ids, table, go_on)
    if one_after_the_other:
        moves = in_order(between.costs, range(len(groups)))
    else:
        moves = shared_out(between.costs, len(groups))
    start, end = between.costs(frozenset()), between.costs(frozenset(range(len(groups))))
    dust = DUST * float(np.abs(start).mean(axis=1).max())
    return Way(
        best=pair[0],
        rival=pair[1],
        gap_before=_gap(start),
        gap_after=_gap(end),
        cost_before=mean_of(start[0]),
        cost_after=mean_of(end[0]),
        steps=tuple(_step(group, move, dust) for group, move in zip(groups, moves, strict=True)),
    )


def _gap(costs: Array) -> Mean | None:
    return mean_of(costs[1] - costs[0]) if len(costs) > 1 else None


def _step(group: Group, move: Array, dust: float) -> Step:
    gap, cost = _gap(move), _settled(mean_of(move[0]), dust)
    gap = None if gap is None else _settled(gap, dust)
    if len(group) == 1:
        only: Difference = group[0]
        return Step(only.path, only.label, only.owner, only.before_words, only.after_words, gap, cost)
    return Step((), f"{len(group)} other inputs", "", None, None, gap, cost, len(group))


def _settled(mean: Mean, dust: float) -> Mean:
    return mean if abs(mean.value) > dust else Mean(0.0, 0.0)


def largest(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps that stand out of the sampling error (two standard errors), the largest first."""
    clear = [step for step in steps if abs(step.moved.value) > 2 * step.moved.se]
    return tuple(sorted(clear, key=lambda step: -abs(step.moved.value)))
