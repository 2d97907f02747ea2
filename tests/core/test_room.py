from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.room import Room

QUESTION = ("workload", "volume")
names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(lambda name: name.strip())


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from((-1, 1))), max_size=30))
def test_that_votes_are_counted_and_never_fewer_than_none(hands):
    room, counts = Room(), {"a": 0, "b": 0}
    for approach, by in hands:
        room = room.voted(approach, by)
        counts[approach] = max(counts[approach] + by, 0)
    assert {approach: room.votes_for(approach) for approach in "ab"} == counts


@settings(max_examples=40)
@given(st.lists(st.tuples(names, st.floats(1, 9)), max_size=6))
def test_that_a_participant_has_one_opinion_on_a_question_the_last_one(said):
    room = Room(questions=(QUESTION,))
    for name, value in said:
        room = room.saying(name, QUESTION, Fixed(value=value))
    last = {" ".join(name.split()).casefold(): value for name, value in said}
    assert sorted(opinion.value for _, opinion in room.on(QUESTION)) == sorted(last.values())
    assert len(room.participants) == len(last)


def test_that_whoever_is_taken_out_leaves_no_opinion_behind():
    room = Room(questions=(QUESTION,)).saying("Ann", QUESTION, Fixed(value=1)).saying("Bo", QUESTION, Fixed(value=2))
    left = room.without("Ann")
    assert [each.name for each in left.participants] == ["Bo"]
    assert [each.person for each in left.opinions] == ["Bo"]


def test_that_skipping_a_question_takes_an_earlier_answer_back():
    room = Room(questions=(QUESTION,)).saying("Ann", QUESTION, Fixed(value=1)).saying("ann ", QUESTION, None)
    assert room.on(QUESTION) == ()
    assert room.of("Ann") == {}
