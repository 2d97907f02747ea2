"""The gallery: charts stand by the question they answer, each with an id of its own."""

from __future__ import annotations

import inspect

import pytest

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
    taken = list(made.parameters.values())
    assert [each.annotation for each in taken[:3]] == [Answer, NumberStyle, ChartSpec | None]
    assert [each.name for each in taken[:3]] == ["answer", "style", "previous"]
    assert all(each.default is not each.empty for each in taken[2:])
    assert made.return_annotation is ChartSpec
    assert inspect.getmodule(kind.chart).TITLE == kind.title == title_of(kind.id)  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", CHARTS, ids=[kind.id for kind in CHARTS])
def test_that_every_chart_names_the_finding_that_its_own_file_knows(kind: ChartKind) -> None:
    known = {
        each
        for each in vars(inspect.getmodule(kind.chart)).values()
        if isinstance(each, type) and issubclass(each, Finding) and each is not Finding
    }
    assert known == {kind.finding} - {None}
