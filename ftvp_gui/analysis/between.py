"""The costs between two states of a project, with some of what differs put in force and the rest as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from ftvp_gui.analysis.attribution import State
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.difference import Difference, carried
from ftvp_gui.core.draw import Head, Table
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project

LEADING = 8
"""So many changes are told apart; of more, those that move least alone are put together."""
SCREENED = 1_000
"""Draws on which it is found out which changes lead."""

Group = tuple[Difference, ...]


class Between:
    """A project with groups of differences, each group put in force as one; costs are remembered by what they hang on.

    What stands inside an approach moves that approach alone, so the others need not be evaluated again; but where
    inputs move together, one that is made certain may shift the draws of another approach.
    """

    def __init__(
        self,
        before: Project,
        groups: tuple[Group, ...],
        approaches: Iterable[str],
        table: Table,
        go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        self.groups, self._before, self._table, self._go_on = groups, before, table, go_on
        self._approaches = tuple(approaches)
        self._known: dict[tuple[str, State], Array] = {}
        self._apart = not before.together and all(each.path[0] != "together" for group in groups for each in group)

    def costs(self, state: State) -> Array:
        """Present costs of the approaches with these groups in force; (approach, row), money."""
        return np.stack([self._cost(id, state) for id in self._approaches])

    def _cost(self, id: str, state: State) -> Array:
        felt = frozenset(group for group in state if any(self._reaches(each, id) for each in self.groups[group]))
        if (id, felt) not in self._known:
            if not self._go_on():
                raise AbandonedError
            chosen = tuple(each for group in sorted(felt) for each in self.groups[group] if self._reaches(each, id))
            whole = self._before.replace(approaches=(self._before.approach(id),)) if self._apart else self._before
            result = evaluate(carried(whole, chosen), self._table)
            self._known |= {(other.id, felt): other.cost for other in result.approaches}
        return self._known[id, felt]

    def _reaches(self, difference: Difference, id: str) -> bool:
        return not self._apart or _reaches(difference, id)


def grouped(
    before: Project,
    found: tuple[Difference, ...],
    approaches: tuple[str, ...],
    table: Table,
    go_on: Callable[[], bool] = lambda: True,
) -> tuple[Group, ...]:
    """Each difference a group of its own, in the order given; of too many, the least ones together as the last group.

    What leads is told by what each moves alone, on the first thousand draws: the difference of two approaches, or the
    cost of one.
    """
    felt = tuple(each for each in found if any(_reaches(each, id) for id in approaches))
    if len(felt) <= LEADING + 1:
        return tuple((each,) for each in felt)
    nested = Between(before, tuple((each,) for each in felt), approaches, Head(table, SCREENED), go_on)
    base = _told(nested.costs(frozenset()))
    moved = [abs(_told(nested.costs(frozenset({k}))) - base) for k in range(len(felt))]
    leading = set(sorted(range(len(felt)), key=lambda k: (-moved[k], k))[:LEADING])
    first = tuple((each,) for k, each in enumerate(felt) if k in leading)
    return (*first, tuple(each for k, each in enumerate(felt) if k not in leading))


def _told(costs: Array) -> float:
    """What the way is about: the difference of two approaches, or the cost of one."""
    means = costs.mean(axis=1)
    return float(means[-1] - means[0]) if len(means) > 1 else float(means[0])


def _reaches(difference: Difference, id: str) -> bool:
    return difference.path[0] != "approaches" or difference.path[1] == id
