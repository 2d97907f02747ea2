"""All charts in the order in which they are shown everywhere. Adding one is a file, and its name and title here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Protocol

from ftvp_gui.analysis.answer import Answer
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

    `finding` is the id of what it pictures of the deep analyses, whose sentences and table stand below it.
    """

    id: str
    title: str
    group: Group
    finding: str | None = None

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
    ChartKind("like_for_like", literal("Like for like"), Group.COST, "like_for_like"),
    ChartKind("difference", literal("How sure"), Group.SURE),
    ChartKind("tornado", literal("What matters most"), Group.SURE),
    ChartKind("risk", literal("Risk"), Group.SURE, "risk"),
    ChartKind("indices", literal("Share of the uncertainty"), Group.SURE, "indices"),
    ChartKind("switching", literal("Where it turns"), Group.TURN, "switching"),
    ChartKind("spider", literal("Input by input"), Group.TURN, "switching"),
    ChartKind("two_way", literal("Two at once"), Group.TURN, "two_way"),
    ChartKind("information", literal("Worth finding out"), Group.LEARN, "information"),
    ChartKind("pilot", literal("How large a pilot"), Group.LEARN, "pilot"),
    ChartKind("evidence", literal("What it stands on"), Group.LEARN, "evidence"),
    ChartKind("factors", literal("Strategic factors"), Group.FIT),
    ChartKind("priorities", literal("Your priorities"), Group.FIT, "priorities"),
    ChartKind("frontier", literal("Quality against cost"), Group.FIT, "frontier"),
    ChartKind("worth", literal("What a point is worth"), Group.FIT, "worth"),
    ChartKind("waiting", literal("When to switch"), Group.TIME, "waiting"),
    ChartKind("scenarios", literal("Scenarios"), Group.COMPARE, "scenarios"),
    ChartKind("waterfall", literal("From base to scenario"), Group.COMPARE, "waterfall"),
    ChartKind("change", literal("What changed"), Group.COMPARE, "change"),
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
