"""Break-even: the month from which one approach stays cheaper, and the volume at which the expected gap turns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.dial import scaled
from ftvp_gui.analysis.gap_along import GapAlong
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.analysis.set_inputs import Trials
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.draw import Head, Held, Table
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs
from ftvp_gui.core.together import ties

VOLUME_PATH = ("workload", "volume")


@dataclass(frozen=True)
class MonthBreakEven:
    """`cheaper` stays below `than` from `month` to the horizon; `month` None: it starts out cheaper and stays so."""

    cheaper: str
    than: str
    month: float | None


@dataclass(frozen=True)
class VolumeBreakEven:
    """A monthly volume at which the expected gap is zero, or jumps over it; above it `above` is the cheaper one.

    `error` is the standard error of the volume's logarithm.
    """

    volume: float
    above: str
    kind: Kind
    error: float


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
    return ahead(first.id, second.id, first.cumulative.mean(axis=1) - second.cumulative.mean(axis=1))


def ahead(first: str, second: str, gap: Array) -> MonthBreakEven | None:
    """When one of two gets ahead for good, by what the first has cost above the second after each month, (month,)."""
    for cheaper, than, signed in ((first, second, gap), (second, first, -gap)):
        crossing = stays_below(signed)
        if crossing is not None:
            return MonthBreakEven(cheaper, than, crossing or None)
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
    gap: Array | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> tuple[VolumeBreakEven, ...]:
    """Monthly volumes at which the expected gap between two approaches turns, within `reach` times the median.

    The volume is set to one value in all rows; everything else keeps its draws. Roots are found on `rows` draws, on a
    grid even in the logarithm, and polished on the whole table; `gap`, what the first costs above the second in every
    row of it as things stand, steadies the search where it is known. Empty where the sign never changes. `go_on` is
    asked before every evaluation; `AbandonedError` where it says no.
    """

    def check() -> None:
        if not go_on():
            raise AbandonedError

    table = Held(table.tied(ties(project)))
    pair = project.replace(approaches=(project.approach(first), project.approach(second)))
    dial = scaled(project, VOLUME_PATH, reach)
    whole = Trials(pair, table, check)
    along = GapAlong(dial, Trials(pair, Head(table, rows), check), whole, first, second, gap)
    marks = np.linspace(dial.low, dial.high, steps)
    return tuple(
        VolumeBreakEven(dial.value(tie.mark), second if tie.after > 0 else first, tie.kind, tie.error)
        for tie in along.ties(marks, along.curve(marks))
        if tie.before * tie.after < 0
    )
