"""All charts in the order in which they are shown everywhere. Adding one is a file and its name here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.change import Change
from ftvp_gui.analysis.evidence import Evidence
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.frontier_finding import Frontier
from ftvp_gui.analysis.iceberg import Iceberg
from ftvp_gui.analysis.indices import Indices
from ftvp_gui.analysis.information import Information
from ftvp_gui.analysis.like_for_like import LikeForLike
from ftvp_gui.analysis.pilot import Pilot
from ftvp_gui.analysis.priorities import PriorityRanking
from ftvp_gui.analysis.risk_finding import Risk
from ftvp_gui.analysis.scenario_way import ScenarioWay
from ftvp_gui.analysis.scenarios import Scenarios
from ftvp_gui.analysis.switch_month import Waiting
from ftvp_gui.analysis.switching import Switching
from ftvp_gui.analysis.two_way import TwoWay
from ftvp_gui.analysis.worth_finding import Worth
from ftvp_gui.charts import (
    change,
    cumulative,
    difference,
    evidence,
    factors,
    frontier,
    iceberg,
    indices,
    information,
    like_for_like,
    pilot,
    priorities,
    risk,
    scenarios,
    spider,
    switching,
    tornado,
    two_way,
    waiting,
    waterfall,
    where,
    worth,
)
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.language import literal


class Group(StrEnum):
    """The question that charts answer together, in the order in which a room asks."""

    COST = literal("What it costs")
    SURE = literal("How sure")
    TURN = literal("What turns it")
    LEARN = literal("What to find out")
    FIT = literal("What fits")
    TIME = literal("When")
    COMPARE = literal("Scenarios")


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
    ChartKind("iceberg", iceberg.TITLE, iceberg.chart, Group.COST, Iceberg),
    ChartKind("like_for_like", like_for_like.TITLE, like_for_like.chart, Group.COST, LikeForLike),
    ChartKind("difference", difference.TITLE, difference.chart, Group.SURE),
    ChartKind("tornado", tornado.TITLE, tornado.chart, Group.SURE),
    ChartKind("risk", risk.TITLE, risk.chart, Group.SURE, Risk),
    ChartKind("indices", indices.TITLE, indices.chart, Group.SURE, Indices),
    ChartKind("switching", switching.TITLE, switching.chart, Group.TURN, Switching),
    ChartKind("spider", spider.TITLE, spider.chart, Group.TURN, Switching),
    ChartKind("two_way", two_way.TITLE, two_way.chart, Group.TURN, TwoWay),
    ChartKind("information", information.TITLE, information.chart, Group.LEARN, Information),
    ChartKind("pilot", pilot.TITLE, pilot.chart, Group.LEARN, Pilot),
    ChartKind("evidence", evidence.TITLE, evidence.chart, Group.LEARN, Evidence),
    ChartKind("factors", factors.TITLE, factors.chart, Group.FIT),
    ChartKind("priorities", priorities.TITLE, priorities.chart, Group.FIT, PriorityRanking),
    ChartKind("frontier", frontier.TITLE, frontier.chart, Group.FIT, Frontier),
    ChartKind("worth", worth.TITLE, worth.chart, Group.FIT, Worth),
    ChartKind("waiting", waiting.TITLE, waiting.chart, Group.TIME, Waiting),
    ChartKind("scenarios", scenarios.TITLE, scenarios.chart, Group.COMPARE, Scenarios),
    ChartKind("waterfall", waterfall.TITLE, waterfall.chart, Group.COMPARE, ScenarioWay),
    ChartKind("change", change.TITLE, change.chart, Group.COMPARE, Change),
)

OVERVIEW = ("cumulative", "where", "tornado", "difference")
"""The charts that are shown side by side, by id."""


def place_of(id: str) -> int:
    """Where a chart stands in `CHARTS`; `KeyError` where there is none of that id."""
    for place, kind in enumerate(CHARTS):
        if kind.id == id:
            return place
    raise KeyError(id)
