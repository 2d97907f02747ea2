"""All charts in the order in which they are shown everywhere. Adding one is a file, and its name and title here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Protocol

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.finding import Finding
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


class Chart(Protocol):
    """The pure function `chart` in the file of a chart; `previous` keeps its axes still."""

    def __call__(self, answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
        """The chart of an answer."""
        ...


@dataclass(frozen=True)
class ChartKind:
    """A chart by its id, which is the name of its file beside this one, its title and the question that it answers.

    `analysis` is the deep analysis that it pictures, by its file and the kind of finding that it makes.
    """

    id: str
    title: str
    group: Group
    analysis: str = ""

    @property
    def finding(self) -> type[Finding] | None:
        """What it pictures of the deep analyses, whose sentences and table stand below it."""
        if not self.analysis:
            return None
        file, _, name = self.analysis.partition(".")
        kind: type[Finding] = getattr(import_module(f"ftvp_gui.analysis.{file}"), name)
        return kind

    @property
    def chart(self) -> Chart:
        """What makes it. Its file is loaded here, with the analysis behind it: a window shows four charts at first."""
        chart: Chart = import_module(f"ftvp_gui.charts.{self.id}").chart
        return chart

    def make(self, answer: Answer, style: NumberStyle, previous: ChartSpec | None) -> ChartSpec:
        """The chart of an answer; `previous` keeps its axes still."""
        return self.chart(answer, style, previous)


CHARTS: tuple[ChartKind, ...] = (
    ChartKind("cumulative", literal("Cumulative cost"), Group.COST),
    ChartKind("where", literal("Where the money goes"), Group.COST),
    ChartKind("iceberg", literal("The iceberg"), Group.COST, "iceberg.Iceberg"),
    ChartKind("like_for_like", literal("Like for like"), Group.COST, "like_for_like.LikeForLike"),
    ChartKind("difference", literal("How sure"), Group.SURE),
    ChartKind("tornado", literal("What matters most"), Group.SURE),
    ChartKind("risk", literal("Risk"), Group.SURE, "risk_finding.Risk"),
    ChartKind("indices", literal("Share of the uncertainty"), Group.SURE, "indices.Indices"),
    ChartKind("switching", literal("Where it turns"), Group.TURN, "switching.Switching"),
    ChartKind("spider", literal("Input by input"), Group.TURN, "switching.Switching"),
    ChartKind("two_way", literal("Two at once"), Group.TURN, "two_way.TwoWay"),
    ChartKind("information", literal("Worth finding out"), Group.LEARN, "information.Information"),
    ChartKind("pilot", literal("How large a pilot"), Group.LEARN, "pilot.Pilot"),
    ChartKind("evidence", literal("What it stands on"), Group.LEARN, "evidence.Evidence"),
    ChartKind("factors", literal("Strategic factors"), Group.FIT),
    ChartKind("priorities", literal("Your priorities"), Group.FIT, "priorities.PriorityRanking"),
    ChartKind("frontier", literal("Quality against cost"), Group.FIT, "frontier_finding.Frontier"),
    ChartKind("worth", literal("What a point is worth"), Group.FIT, "worth_finding.Worth"),
    ChartKind("waiting", literal("When to switch"), Group.TIME, "switch_month.Waiting"),
    ChartKind("scenarios", literal("Scenarios"), Group.COMPARE, "scenarios.Scenarios"),
    ChartKind("waterfall", literal("From base to scenario"), Group.COMPARE, "scenario_way.ScenarioWay"),
    ChartKind("change", literal("What changed"), Group.COMPARE, "change.Change"),
)

OVERVIEW = ("cumulative", "where", "tornado", "difference")
"""The charts that are shown side by side, by id."""


def place_of(id: str) -> int:
    """Where a chart stands in `CHARTS`; `KeyError` where there is none of that id."""
    for place, kind in enumerate(CHARTS):
        if kind.id == id:
            return place
    raise KeyError(id)


def title_of(id: str) -> str:
    """The title of a chart, in English; `KeyError` as above."""
    return CHARTS[place_of(id)].title
