"""What fits what a person types, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.ui.finder.matching import Findable, one_slip, ranked
from ftvp_gui.ui.finder.synonyms import synonyms


@dataclass(frozen=True)
class Thing:
    findable: Findable


THINGS = [
    Thing(Findable("a", "Time per simple example", "Fine-tuning: Labelling", "2 / 4 / 9 min", help="Minutes of work.")),
    Thing(Findable("b", "Labelled examples available", "Strategy", "0")),
    Thing(Findable("c", "Writing to the cache costs", "Prompting: Model and prices", "1.25×")),
    Thing(Findable("d", "An hour of an annotator", "Team", also="wage salary pay")),
    Thing(Findable("e", "Réserve", "Geld", "ja")),
    Thing(Findable("f", "Save as…", "File")),
]


def found(query: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [thing.findable.id for thing in ranked(query, THINGS, recent)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("time label", "a"), ("LABEL TIME", "a"), ("labelled", "b"), ("cache write", "c"), ("wage", "d"),
        ("salary annotator", "d"), ("reserve", "e"), ("sa", "f"), ("lea", "b"), ("anotator", "d"), ("chache", "c"),
        ("1.25", "c"), ("wttcc", "c"), ("minutes", "a"),
    ],
)  # fmt: skip
def test_that_words_beginnings_initials_and_slips_find_what_is_meant(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_that_every_word_must_fit_somewhere() -> None:
    assert found("label wage") == []
    assert found("zzz") == []


def test_that_a_name_counts_more_than_what_stands_around_it() -> None:
    assert found("label")[:2] == ["b", "a"]


def test_that_what_was_used_last_comes_first_where_nothing_is_typed_and_among_equals() -> None:
    assert found("", ("f", "c"))[:2] == ["f", "c"]
    assert found("example")[0] == "a"
    assert found("example", ("b",))[0] == "b"
    assert found("annotator", ("f",)) == ["d"]


@given(name=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_that_everything_is_found_by_its_own_name(name: str) -> None:
    thing = Thing(Findable("x", name))
    assert ranked(name, [thing]) == [thing]


@given(word=st.text("abcde", min_size=4, max_size=9), place=st.integers(1, 8), letter=st.sampled_from("xyz"))
def test_that_one_wrong_missing_or_extra_letter_is_forgiven_and_the_first_is_not(
    word: str, place: int, letter: str
) -> None:
    at = min(place, len(word) - 1)
    assert one_slip(word[:at] + letter + word[at + 1 :], word)
    assert one_slip(word[:at] + letter + word[at:], word)
    assert one_slip(word[:at] + word[at + 1 :], word)
    assert not one_slip(letter + word[1:], word)


def test_that_people_find_things_by_other_words_than_the_programs() -> None:
    also = synonyms()
    assert "wage" in also("An hour of a reviewer").split()
    assert "tornado" in also("What matters most").split()
    assert "traffic" in also("Requests").split()
    assert also("Currency of the realm") != also("Something else")
    assert also("xyz") == ""
