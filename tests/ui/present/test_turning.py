"""An input as a slider: from P1 to P99, in even values, the median always among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.model import at
from ftvp_gui.core.quantity import Fixed, Range, Whole
from ftvp_gui.ui.present.turning import turn
from tests.studies import T, study, with_quantity

VOLUME, SHOTS = ("workload", "volume"), ("approaches", "p", "requests", "shots")


def test_that_a_slider_spans_p1_to_p99_with_the_median_between() -> None:
    project = with_quantity(study(), VOLUME, Range(low=50_000, likely=100_000, high=300_000))
    made = turn(project, VOLUME)
    quantity = at(project, VOLUME).quantity
    assert quantity.chance_below(made.low) == pytest.approx(0.01, abs=1e-6)
    assert quantity.chance_below(made.high) == pytest.approx(0.99, abs=1e-6)
    assert made.middle == 100_000
    assert made.words(made.middle, NumberStyle()).replace("\u00a0", " ") == "100 k a month"


def test_that_a_certain_input_goes_from_half_to_twice_and_one_of_nothing_from_nothing() -> None:
    made = turn(with_quantity(study(), VOLUME, Fixed(value=1_000)), VOLUME)
    assert (made.low, made.high) == (500, 2_000)
    growth = ("workload", "growth")
    made = turn(with_quantity(study(), growth, Fixed(value=0)), growth)
    assert (made.low, made.high) == (0, 0.1)


def test_that_a_whole_number_stays_whole_and_says_whose_it_is() -> None:
    made = turn(study(), SHOTS)
    assert made.label == "Examples in the prompt, Prompting"
    assert made.step >= 1
    estimate = made.estimate(at(study(), SHOTS), 3.4)
    assert estimate.quantity == Whole(of=Fixed(value=3))


@given(st.floats(0.0, 1.0), st.sampled_from([VOLUME, SHOTS, (*T, "labelling", "minutes"), ("money", "discount_rate")]))
def test_that_every_place_is_a_value_that_the_study_takes(share: float, path: tuple[str, ...]) -> None:
    project = study()
    made = turn(project, path)
    value = made.value(share)
    assert made.low <= value <= made.high
    assert abs(made.share(value) - share) <= 0.02 or made.whole
    put = with_quantity(project, path, made.estimate(at(project, path), value).quantity)
    assert at(put, path).quantity.certain
    assert made.value(made.share(made.middle)) == made.middle
