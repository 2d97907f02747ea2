"""All charts in the order in which they are shown everywhere. Adding one is a file and its name here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.charts import cumulative, difference, factors, tornado, where
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import ChartSpec


class Group(StrEnum):
    """The question that charts answer together, in the order in which a room asks."""

    COST = "What it costs"
    SURE = "How sure"
    TURN = "What turns it"
    LEARN = "What to find out"
    FIT = "What fits"
    TIME = "When"
    COMPARE = "Scenarios"


@dataclass(frozen=True)
class ChartKind:
    """A chart by id and title, and the pure function that makes it; `previous` keeps its axes still.

    `finding` is the deep analysis that it pictures, whose sentences and table stand below it.
    """

    id: str
    title: str
    make: Callable[[Answer, NumberStyle, ChartSpec | None], ChartSpec]
    group: Group
    finding: type[Finding] | None = None


CHARTS: tuple[ChartKind, ...] = (
    ChartKind("cumulative", cumulative.TITLE, cumulative.chart, Group.COST),
    ChartKind("where", where.TITLE, where.chart, Group.COST),
    ChartKind("difference", difference.TITLE, difference.chart, Group.SURE),
    ChartKind("tornado", tornado.TITLE, tornado.chart, Group.SURE),
    ChartKind("factors", factors.TITLE, factors.chart, Group.FIT),
)

OVERVIEW = ("cumulative", "where", "tornado", "difference")
"""The charts that are shown side by side, by id."""


def place_of(id: str) -> int:
    """Where a chart stands in `CHARTS`; `KeyError` where there is none of that id."""
    for place, kind in enumerate(CHARTS):
        if kind.id == id:
            return place
    raise KeyError(id)
