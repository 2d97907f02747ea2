"""Break-even: the month from which one approach stays cheaper, and the volume at which the expected gap turns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.ground import AbandonedError
from ftvp_gui.core.draw import Changed, Head, Table
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs

VOLUME_PATH = ("workload", "volume")


@dataclass(frozen=True)
class MonthBreakEven:
    """`cheaper` stays below `than` from `month` to the horizon; `month` None: it starts out cheaper and stays so."""

    cheaper: str
    than: str
    month: float | None


@dataclass(frozen=True)
class VolumeBreakEven:
    """A monthly volume at which the expected gap is zero; above it `above` is the cheaper one."""

    volume: float
    above: str


def stays_below(gap: Array) -> float | None:
    """First time after which a cumulative gap stays negative to the end.

    `gap` is (month,), the value at the end of each month. Returns elapsed months, interpolated; 0.0 where it is
    negative throughout; None where it ends at zero or above.
    """
    if gap[-1] >= 0:
        return None
    above = np.flatnonzero(gap >= 0)
    if len(above) == 0:
        return 0.0
    last = int(above[-1])
    return last + 1 + float(gap[last] / (gap[last] - gap[last + 1]))


def month(first: Costs, second: Costs) -> MonthBreakEven | None:
    """When the cheaper of two approaches gets ahead for good, by expected present cost; None for a dead heat."""
    gap = first.cumulative.mean(axis=1) - second.cumulative.mean(axis=1)
    for cheaper, than, signed in ((first, second, gap), (second, first, -gap)):
        crossing = stays_below(signed)
        if crossing is not None:
            return MonthBreakEven(cheaper.id, than.id, crossing or None)
    return None


def volumes(
    project: Project,
    table: Table,
    first: str,
    second: str,
    *,
    rows: int = 1_000,
    reach: float = 100.0,
    steps: int = 21,
    go_on: Callable[[], bool] = lambda: True,
) -> tuple[VolumeBreakEven, ...]:
    """Monthly volumes at which the expected gap between two approaches turns, within `reach` times the median.

    The volume is set to one value in all rows; everything else keeps its draws. Roots are found on `rows` draws, on a
    grid even in the logarithm, and polished on the whole table. Empty where the sign never changes. `go_on` is asked
    before every evaluation; `AbandonedError` where it says no.
    """
    search = _Search(project.replace(approaches=(project.approach(first), project.approach(second))), go_on)
    middle = max(project.workload.volume.quantity.typical(), 1.0)
    head = Head(table, rows)
    grid = np.linspace(np.log(middle / reach), np.log(middle * reach), steps)
    dearer = np.array([search.gap(head, place) > 0 for place in grid])
    roots = []
    for left in np.flatnonzero(dearer[:-1] != dearer[1:]):
        place = search.root(head, (grid[left], grid[left + 1]), 9)
        if head.rows < table.rows:
            place = search.root(table, (place - 0.25, place + 0.25), 4)
        roots.append(VolumeBreakEven(float(np.exp(place)), first if dearer[left] else second))
    return tuple(roots)


@dataclass(frozen=True)
class _Search:
    """The expected gap between the two approaches of a project over the logarithm of the monthly volume."""

    pair: Project
    go_on: Callable[[], bool]

    def gap(self, table: Table, place: float) -> float:
        """Expected gap where the monthly volume is e**place in every row."""
        if not self.go_on():
            raise AbandonedError
        result = evaluate(self.pair, Changed(table, {VOLUME_PATH: lambda _: float(np.exp(place))}))
        first, second = result.approaches
        return float(np.mean(first.cost - second.cost))

    def root(self, table: Table, bracket: tuple[float, float], steps: int) -> float:
        """False position (Illinois); the middle of the bracket where this table sees no change of sign in it."""
        low, high = bracket
        at_low, at_high = self.gap(table, low), self.gap(table, high)
        if (at_low > 0) == (at_high > 0):
            return 0.5 * (low + high)
        place = low
        for _ in range(steps):
            place = low - at_low * (high - low) / (at_high - at_low)
            gap = self.gap(table, place)
            if abs(gap) < 1e-6 * max(abs(at_low), abs(at_high)):
                break
            if (gap > 0) == (at_low > 0):
                low, at_low, at_high = place, gap, at_high / 2
            else:
                high, at_high, at_low = place, gap, at_low / 2
        return place
