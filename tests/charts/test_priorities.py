from __future__ import annotations

from dataclasses import replace

import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.priorities import PriorityRanking, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.priorities import chart, ordinal
from ftvp_gui.charts.spec import Bar, ChartSpec
from ftvp_gui.core.edits import removed
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from tests.studies import every_kind, study

STYLE = NumberStyle()


def answered(project: Project) -> Answer:
    """With this one finding: the others take seconds."""
    analyst = Analyst(200)
    answer = analyst.answer(project)
    ranking = find(Ground(answer, analyst.sample))
    assert ranking is not None
    return replace(answer, findings=(ranking,))


@pytest.fixture(scope="module")
def answer() -> Answer:
    return answered(study())


def bars(spec: ChartSpec) -> list[Bar]:
    return list(spec.of(Bar))


def test_that_a_bar_is_all_priorities_cut_by_the_place_taken(answer: Answer) -> None:
    first, second = bars(chart(answer, STYLE))
    for bar in (first, second):
        assert sum(segment.value for segment in bar.segments) == pytest.approx(1.0, abs=0.002)
    assert first.segments[0].name == "1st"
    assert first.segments[0].hi == pytest.approx(second.segments[-1].value, abs=0.002)


def test_that_the_first_under_your_priorities_is_on_top_and_the_score_at_the_right(answer: Answer) -> None:
    found = answer.found(PriorityRanking)
    assert found is not None
    spec = chart(answer, STYLE)
    assert [bar.id for bar in bars(spec)] == [f"approaches/{id}" for id in found.ranking]
    scores = [float(bar.total_text) for bar in bars(spec)]
    assert scores == sorted(scores, reverse=True)
    assert "which is assumed" in spec.note


def test_that_an_edit_of_a_weight_shows_before_the_worker_is_done(answer: Answer) -> None:
    edited = put(study(), ("priorities", "customisation"), 100)
    spec = chart(Analyst(200).answer(edited, answer), STYLE)
    assert spec.empty is None
    assert "under your priorities" in spec.note
    assert [bar.total_text for bar in bars(spec)] != [bar.total_text for bar in bars(chart(answer, STYLE))]


@pytest.mark.parametrize("count", [1, 8])
def test_that_one_to_eight_approaches_have_a_bar_each(count: int) -> None:
    project = every_kind()
    for approach in project.approaches[count:]:
        project = removed(project, approach.id)
    assert len(bars(chart(answered(project), STYLE))) == count


def test_that_it_says_what_it_waits_for() -> None:
    waiting = chart(Analyst(100).answer(study()), STYLE)
    assert waiting.empty == "Being worked out…"
    nothing = chart(Analyst(100).answer(Project()), STYLE)
    assert nothing.empty is not None
    assert "Add an approach" in nothing.empty


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st")]
)
def test_that_places_are_written_as_people_say_them(number: int, words: str) -> None:
    assert ordinal(number) == words
