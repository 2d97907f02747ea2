"""All charts in the order in which they are shown everywhere. Adding one is a file and its name here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import change, cumulative, difference, factors, scenarios, tornado, waterfall, where
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import ChartSpec


@dataclass(frozen=True)
class ChartKind:
    """A chart by id and title, and the pure function that makes it; `previous` keeps its axes still."""

    id: str
    title: str
    make: Callable[[Answer, NumberStyle, ChartSpec | None], ChartSpec]


CHARTS: tuple[ChartKind, ...] = (
    ChartKind("cumulative", cumulative.TITLE, cumulative.chart),
    ChartKind("where", where.TITLE, where.chart),
    ChartKind("tornado", tornado.TITLE, tornado.chart),
    ChartKind("difference", difference.TITLE, difference.chart),
    ChartKind("factors", factors.TITLE, factors.chart),
    ChartKind("scenarios", scenarios.TITLE, scenarios.chart),
    ChartKind("waterfall", waterfall.TITLE, waterfall.chart),
    ChartKind("change", change.TITLE, change.chart),
)
