"""A room's opinions: what is asked, how they are pooled, how far they lie apart, and whose decides."""

from __future__ import annotations

import functools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.analysis.deciding import How, deciding
from ftvp_gui.analysis.disagreement import disagreement
from ftvp_gui.analysis.room_pool import alone, left_out, pooled
from ftvp_gui.analysis.room_questions import candidates, questions_of, usual
from ftvp_gui.analysis.room_words import called, decided
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.estimate import Grade, Provenance
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Measured, Pool, Range
from ftvp_gui.core.room import Room
from tests.bench.studies import study

VOLUME, GROWTH = ("workload", "volume"), ("workload", "growth")
PRICE = ("approaches", "a0", "offer", "input_price")
DRAWS = 1_000


@functools.cache
def project() -> Project:
    made = study(2, 36)
    return put(made, ("basis",), made.basis.replace(draws=DRAWS))


@functools.cache
def answered() -> Answer:
    return answer(project())


def around(middle: float, spread: float = 1.5) -> Range:
    return Range(low=middle / spread, likely=middle, high=middle * spread)


def split_room() -> Room:
    """Ann and Bo think that prompting's tokens are cheap, Cleo that they are dear: by Cleo's number tuning wins."""
    room = Room(questions=(PRICE,))
    for name, middle in (("Ann", 0.3), ("Bo", 0.5), ("Cleo", 80.0)):
        room = room.saying(name, PRICE, around(middle))
    return room


def test_that_a_room_is_asked_what_moves_the_difference_most():
    asked = [question.path for question in candidates(answered())]
    widest = [swing.path for swing in answered().swings if not swing.luck]
    assert asked[0] == widest[0]
    assert usual(answered()) == tuple(asked[: len(usual(answered()))])
    assert 3 <= len(usual(answered())) <= 7


def test_that_luck_and_what_was_measured_are_no_questions_to_begin_with():
    luck = {swing.path for swing in answered().swings if swing.luck}
    assert luck.isdisjoint(question.path for question in candidates(answered()))
    first = usual(answered())[0]
    estimate = at(project(), first)
    measured = estimate.replace(provenance=Provenance(source="counted", grade=Grade.MEASURED))
    again = answer(put(project(), first, measured))
    assert first not in usual(again)
    assert first in [question.path for question in candidates(again)]


def test_that_a_question_shared_by_two_approaches_is_asked_once_and_taken_over_in_both():
    made = project()
    places = [("approaches", id, "evaluation", "items") for id in ("a0", "a1")]
    [question] = questions_of(made, (places[0],))
    assert set(question.places) == set(places)
    room = Room(questions=(question.path,)).saying(
        "Ann", question.path, Range(low=300, likely=500, high=900, least=1, most=1e6)
    )
    changed = pooled(made, room)
    for place in question.places:
        assert isinstance(getattr(at(changed, place).quantity, "of", at(changed, place).quantity), Pool)


def test_that_the_pool_comes_with_its_source_and_everything_else_stays():
    source = Provenance(source="Room", grade=Grade.ASSUMED)
    changed = pooled(project(), split_room(), source)
    assert at(changed, PRICE).provenance == source
    assert len(at(changed, PRICE).quantity.opinions) == 3
    assert put(changed, PRICE, at(project(), PRICE)) == project()


def test_that_what_nobody_answered_stays_as_it_is():
    room = Room(questions=(VOLUME, GROWTH)).saying("Ann", VOLUME, around(20_000.0))
    assert at(pooled(project(), room), GROWTH) == at(project(), GROWTH)
    # Whoever is the only one to have answered cannot be left out.
    assert left_out(project(), room, "Ann") == pooled(project(), room)


def test_that_the_expected_gap_of_a_pool_is_the_mean_of_the_participants_own():
    room, table = split_room().weighing("Bo", 3.0), Sample(DRAWS, 1)
    gaps = [evaluate(alone(project(), room, name), table).gap("a1", "a0").mean() for name in ("Ann", "Bo", "Cleo")]
    linear = float(np.average(gaps, weights=(1, 3, 1)))
    gap = float(evaluate(pooled(project(), room), table).gap("a1", "a0").mean())
    assert gap == pytest.approx(linear, abs=0.03 * max(map(abs, gaps)))


def test_that_the_one_whose_number_turns_the_answer_is_named_unless_names_are_hidden():
    room = split_room()
    found = deciding(project(), room, Sample(DRAWS, 1))
    assert found is not None
    turned = {view.participant for view in found.turning(How.ALONE, single=False)}
    assert turned == {view.participant for view in found.turning(How.ALONE, single=True)}
    assert turned in ({"Cleo"}, {"Ann", "Bo"})
    told = " ".join(_told(room.replace(named=True)))
    assert all(name in told for name in turned)
    hidden = " ".join(_told(room))
    assert not any(name in hidden for name in ("Ann", "Bo", "Cleo"))
    assert "#" in hidden


def _told(room: Room) -> list[str]:
    found = deciding(project(), room, Sample(DRAWS, 1))
    assert found is not None
    return [sentence(text, NumberStyle()) for text in decided(found, project(), {PRICE: "Price"}, called(room))]


def test_that_nobody_decides_it_where_all_agree():
    room = split_room().without("Cleo")
    assert _told(room)[0].startswith("Nobody’s assumption decides it")


def test_that_work_which_is_called_off_comes_to_nothing():
    assert deciding(project(), split_room(), Sample(DRAWS, 1), go_on=lambda: False) is None


@given(st.lists(st.floats(1.0, 1e6), min_size=2, max_size=6), st.floats(0.01, 100.0))
def test_that_disagreement_does_not_hang_on_the_unit(middles, factor):
    here = disagreement(around(middle) for middle in middles)
    there = disagreement(around(middle * factor) for middle in middles)
    assert here.overlap == pytest.approx(there.overlap, abs=1e-6)
    assert 0.0 <= here.overlap <= 1.0


@pytest.mark.parametrize(
    ("opinions", "word", "apart"),
    [
        ((), "Nobody has answered", 0),
        ((Fixed(value=3),), "One answer", 0),
        ((around(100.0), around(100.0, 3.0)), "Close together", 0),
        ((around(100.0), Fixed(value=100)), "Close together", 0),
        ((Range(low=1, likely=2, high=3), Range(low=2, likely=3, high=4)), "Apart", 0),
        ((around(1.0), around(100.0)), "Far apart", 1),
        ((Measured(hits=1, trials=2), Fixed(value=5)), "Far apart", 1),
    ],
)
def test_that_disagreement_is_said_in_words(opinions, word, apart):
    found = disagreement(opinions)
    assert sentence(found.word, NumberStyle()) == word
    assert found.apart == apart
    assert (found.sentence is None) == (len(opinions) < 2)
