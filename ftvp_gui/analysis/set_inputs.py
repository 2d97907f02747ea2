"""Costs of approaches where some inputs are set to given values and everything else keeps its draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ftvp_gui.core.draw import Changed, Table
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs

ROWS = 8_000
"""Rows evaluated at a time: larger tables are hardly quicker and take memory."""


@dataclass(frozen=True, eq=False)
class Trials:
    """Trials of a project's approaches on one table. `check` is called before every evaluation, to be called off.

    Approaches are evaluated apart: a table in which inputs of several move together must be `Held`.
    """

    project: Project
    table: Table
    check: Callable[[], None] = lambda: None
    _untouched: dict[str, Costs] = field(default_factory=dict)

    def untouched(self, id: str) -> Costs:
        """The costs of an approach with nothing set."""
        if not self._untouched:
            self.check()
            result = evaluate(self.project, self.table)
            self._untouched.update((costs.id, costs) for costs in result.approaches)
        return self._untouched[id]

    def measured(self, costs: Costs) -> Array:
        """What of an approach is looked at: its present cost; (row,), money."""
        return costs.cost

    def moved_by(self, id: str, paths: Mapping[Path, object]) -> bool:
        """Whether any of these inputs is read in costing the approach."""
        return not self.untouched(id).reads.isdisjoint(paths)

    def costs(self, ids: tuple[str, ...], settings: Mapping[Path, Array]) -> dict[str, Array]:
        """Present cost of some approaches in each setting; (setting, row), money.

        `settings` maps inputs to the values that they take in turn, (setting,). Approaches that read none of them have
        one row of costs that holds for all settings, (1, row).
        """
        moved = tuple(id for id in ids if self.moved_by(id, settings))
        found = {id: self.measured(self.untouched(id))[None, :] for id in ids if id not in moved}
        if not moved:
            return found
        size = len(next(iter(settings.values())))
        project = self.project.replace(approaches=tuple(self.project.approach(id) for id in moved))
        parts: dict[str, list[Array]] = {id: [] for id in moved}
        step = max(1, ROWS // self.table.rows)
        for start in range(0, size, step):
            self.check()
            part = {path: values[start : start + step] for path, values in settings.items()}
            changes = {path: _repeated(values, self.table.rows) for path, values in part.items()}
            result = evaluate(project, Changed(self.table, changes, repeat=min(step, size - start)))
            for costs in result.approaches:
                parts[costs.id].append(self.measured(costs).reshape(-1, self.table.rows))
        return found | {id: np.concatenate(each) for id, each in parts.items()}

    def gaps(self, first: str, second: str, settings: Mapping[Path, Array]) -> Array:
        """What the first costs above the second in each setting; (setting | 1, row), money."""
        costs = self.costs((first, second), settings)
        return costs[first] - costs[second]


def _repeated(values: Array, rows: int) -> Callable[[Array | float], Array | float]:
    if len(values) == 1:
        return lambda _: float(values[0])
    return lambda _: np.repeat(values, rows)


@dataclass(frozen=True)
class Steadied:
    """Means over a part of the rows, made steadier by what is known of all rows; (setting,) each, and their errors."""

    means: Array
    errors: Array


def steadied(part: Array, known: Array, whole: Array) -> Steadied:
    """The mean of each setting over all rows, from some of them, with a control variate (Lavenberg and Welch 1981).

    `part` is (setting, row), some quantity in each setting on the first rows; `known` (row,) is a like quantity on
    these rows and `whole` (all rows,) the same on all. The standard errors count the rows as drawn independently.
    """
    rows = part.shape[1]
    if rows < 3 or len(whole) <= rows:
        spread = part.std(axis=1, ddof=1) if rows > 1 else np.zeros(len(part))
        return Steadied(part.mean(axis=1), spread / np.sqrt(rows))
    away = known - known.mean()
    power = float(away @ away)
    slope = part @ away / power if power > 0 else np.zeros(len(part))
    means = part.mean(axis=1) + slope * (whole.mean() - known.mean())
    left = part - part.mean(axis=1, keepdims=True) - slope[:, None] * away
    errors = np.sqrt((left**2).sum(axis=1) / (rows - 2) / rows + slope**2 * whole.var() / len(whole))
    return Steadied(means, errors)
