"""Specs are values: they compare, hash and print, whatever holds their numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ftvp_gui.charts.spec import Band, Bar, Columns, Line, Segment, Shade, Tone, as_tuples, structure
from tests.charts.demo_specs import DEMOS, cumulative, regions, tornado, where_money_goes


@pytest.mark.parametrize("name", DEMOS)
def test_that_a_spec_equals_its_copy_in_plain_tuples(name: str) -> None:
    spec = DEMOS[name]
    plain = as_tuples(spec)
    assert plain == spec
    assert not any(isinstance(value, np.ndarray) for mark in plain.marks for value in vars_of(mark))
    assert hash(plain) == hash(spec)


def vars_of(mark: object) -> list[object]:
    return [getattr(mark, name) for name in mark.__dataclass_fields__]  # type: ignore[attr-defined]


def test_that_one_changed_number_makes_another_spec() -> None:
    assert cumulative(2) == cumulative(2)
    assert cumulative(2) != cumulative(2, wobble=1e-9)


def test_that_missing_numbers_equal_missing_numbers() -> None:
    tone = Tone(0)
    line = Line((0.0, 1.0), np.array([1.0, np.nan]), tone)
    assert line == Line(np.array([0.0, 1.0]), np.array([1.0, np.nan]), tone)
    assert line != Band((0.0, 1.0), (0.0, 0.0), (1.0, 1.0), tone)


def test_that_marks_are_found_by_class_in_drawing_order() -> None:
    found = cumulative(3).of(Line)
    assert [line.id for line in found] == ["approach-0", "approach-1", "approach-2"]


def test_that_a_credit_counts_as_negative() -> None:
    tone = Tone(0, Shade.NAMED)
    assert Segment("a", "Tokens", 0, 5, tone).value == 5
    assert Segment("a", "Training", -5, -1, tone).value == 4
    assert Segment("a", "Credit", 5, 7, tone, outlined=True).value == -2


def test_that_new_numbers_keep_the_structure() -> None:
    assert structure(cumulative(2)) == structure(cumulative(2, wobble=0.1))
    assert structure(where_money_goes(2)) == structure(where_money_goes(2, factor=2))
    assert structure(tornado()) == structure(tornado(factor=2))
    assert structure(regions()) == structure(regions(0.7))
    assert regions() != regions(0.7)


def test_that_another_set_of_marks_is_another_structure() -> None:
    assert structure(cumulative(2)) != structure(cumulative(3))
    assert structure(cumulative(2)) != structure(replace(cumulative(2), empty="Nothing yet."))
    assert structure(tornado(3)) != structure(tornado(4))


def test_that_a_histogram_keeps_its_structure_for_any_number_of_columns() -> None:
    few = Columns((0.0, 1.0), (1.0,), Tone(0), Tone(1))
    many = Columns((0.0, 1.0, 2.0), (1.0, 2.0), Tone(0), Tone(1))
    spec = cumulative(1)
    assert structure(replace(spec, marks=(few,))) == structure(replace(spec, marks=(many,)))


def test_that_a_bar_names_its_segments_in_the_structure() -> None:
    bar = Bar(0.5, (Segment("a", "A", 0, 1, Tone(0)),))
    other = Bar(0.5, (Segment("b", "B", 0, 1, Tone(0)),))
    spec = cumulative(1)
    assert structure(replace(spec, marks=(bar,))) != structure(replace(spec, marks=(other,)))
