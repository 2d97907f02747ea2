"""The gallery: charts stand by the question they answer, each with an id of its own."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from ftvp_gui import charts
from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import CHARTS, OVERVIEW, ChartKind, Group, place_of, title_of
from ftvp_gui.charts.spec import ChartSpec


def test_that_charts_that_answer_one_question_stand_together_in_the_order_of_the_questions() -> None:
    order = [list(Group).index(kind.group) for kind in CHARTS]
    assert order == sorted(order)
    assert set(order) == set(range(len(Group)))


def test_that_ids_and_titles_are_their_own() -> None:
    assert len({kind.id for kind in CHARTS}) == len({kind.title for kind in CHARTS}) == len(CHARTS)


def test_that_a_place_is_found_by_id_and_an_unknown_one_is_refused() -> None:
    assert [CHARTS[place_of(id)].id for id in OVERVIEW] == list(OVERVIEW)
    with pytest.raises(KeyError, match="no_such"):
        place_of("no_such")


@pytest.mark.parametrize("kind", CHARTS, ids=[kind.id for kind in CHARTS])
def test_that_every_chart_has_a_file_that_makes_it_under_its_title(kind: ChartKind) -> None:
    made = inspect.signature(kind.chart, eval_str=True)
    assert [each.annotation for each in made.parameters.values()] == [Answer, NumberStyle, ChartSpec | None]
    assert list(made.parameters) == ["answer", "style", "previous"]
    assert made.return_annotation is ChartSpec
    assert inspect.getmodule(kind.chart).TITLE == kind.title == title_of(kind.id)  # type: ignore[union-attr]


def test_that_no_file_makes_a_chart_that_the_gallery_does_not_show() -> None:
    makers = {
        path.stem
        for path in Path(charts.__path__[0]).glob("*.py")
        if any(isinstance(node, ast.FunctionDef) and node.name == "chart" for node in ast.parse(path.read_text()).body)
    }
    assert makers == {kind.id for kind in CHARTS}


def test_that_every_chart_names_a_finding_that_its_own_file_knows() -> None:
    for kind in CHARTS:
        known = {
            each.id
            for each in vars(inspect.getmodule(kind.chart)).values()
            if isinstance(each, type) and issubclass(each, Finding) and each is not Finding
        }
        assert known == ({kind.finding} - {None}), kind.id
