"""Axis ranges are nice, hold the data and hold still."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts import scale

amounts = st.floats(min_value=-1e13, max_value=1e13, allow_nan=False).map(lambda v: 0.0 if abs(v) < 1e-9 else v)


@given(amounts, amounts)
def test_that_a_nice_range_holds_its_data_in_few_steps_of_one_two_or_five(lo: float, hi: float) -> None:
    found = scale.nice(min(lo, hi), max(lo, hi))
    slack = 1e-6 * found.span
    assert found.lo <= min(lo, hi, 0) + slack
    assert found.hi >= max(lo, hi, 0) - slack
    lead = found.step / 10 ** math.floor(math.log10(found.step) + 1e-12)
    assert any(lead == pytest.approx(nice) for nice in (1, 2, 5, 10))
    assert 2 <= len(scale.ticks(found)) <= 14


@given(amounts, amounts)
def test_that_a_range_just_picked_is_held_for_the_same_data(lo: float, hi: float) -> None:
    first = scale.hold(None, min(lo, hi), max(lo, hi))
    assert scale.hold(first, min(lo, hi), max(lo, hi)) == first


@given(amounts)
def test_that_the_ticks_of_a_range_reach_from_end_to_end_with_zero_exact(hi: float) -> None:
    found = scale.nice(0, hi)
    at = scale.ticks(found)
    assert at[0] == pytest.approx(found.lo)
    assert at[-1] == pytest.approx(found.hi)
    assert 0.0 in at


def test_that_the_axis_holds_still_while_the_data_stay_inside() -> None:
    held = scale.hold(None, 0, 900_000)
    for peak in (950_000, 600_000, 420_000):
        assert scale.hold(held, 0, peak) is held


def test_that_the_axis_moves_once_when_the_data_leave_it() -> None:
    held = scale.hold(None, 0, 900_000)
    moved = scale.hold(held, 0, held.hi * 1.01)
    assert moved.hi > held.hi
    assert scale.hold(moved, 0, held.hi * 1.05) is moved


def test_that_the_axis_closes_in_when_the_data_fill_less_than_four_tenths() -> None:
    held = scale.Range(0, 1_000_000, 200_000)
    assert scale.hold(held, 0, 400_000) is held
    assert scale.hold(held, 0, 399_000).hi < 1_000_000


def test_that_data_without_a_finite_number_get_the_range_from_zero_to_one() -> None:
    assert (scale.nice(math.nan, math.inf).lo, scale.nice(math.nan, math.inf).hi) == (0.0, 1.0)
    assert (scale.hold(None, math.nan, math.nan).lo, scale.hold(None, math.nan, math.nan).hi) == (0.0, 1.0)


def test_that_one_single_value_gets_room_around_it() -> None:
    found = scale.nice(5.0, 5.0, zero=False)
    assert found.lo < 5.0 < found.hi


def test_that_a_range_may_leave_zero_out() -> None:
    assert scale.nice(900, 1_000, zero=False).lo >= 800


@pytest.mark.parametrize(("rough", "step"), [(0.13, 0.2), (1, 1), (3, 5), (51_000, 100_000), (0, 1.0), (math.nan, 1.0)])
def test_that_steps_are_one_two_or_five_times_a_power_of_ten(rough: float, step: float) -> None:
    assert scale.nice_step(rough) == pytest.approx(step)


@pytest.mark.parametrize(("months", "step"), [(3, 1), (12, 2), (24, 6), (36, 6), (60, 12), (120, 24), (1_000, 168)])
def test_that_months_are_labelled_in_steps_people_count_in(months: int, step: int) -> None:
    assert scale.month_step(months) == step


def test_that_the_extent_of_series_passes_over_missing_numbers() -> None:
    assert scale.extent([(1.0, math.nan, 3.0), (), (-2.0, math.inf)]) == (-2.0, 3.0)
    assert scale.extent([]) == (0.0, 1.0)
