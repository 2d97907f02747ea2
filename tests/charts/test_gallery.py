"""The gallery: charts stand by the question they answer, each with an id of its own."""

from __future__ import annotations

import pytest

from ftvp_gui.charts.gallery import CHARTS, OVERVIEW, Group, place_of


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
