from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.ui.form.nudge import nudged, step

SHARE = (0.0, 1.0)


@pytest.mark.parametrize(
    ("value", "bounds", "size"),
    [
        (100_000, (0, inf), "10000"),
        (250, (0, inf), "20"),
        (7, (0, inf), "0.5"),
        (0, (0, inf), "1"),
        (0.5, SHARE, "0.05"),
        (0.97, SHARE, "0.002"),
        (0, SHARE, "0.01"),
    ],
)
def test_that_a_step_is_a_round_number_of_about_a_tenth(value: float, bounds: tuple[float, float], size: str) -> None:
    assert float(step(value, bounds)) == float(size)


@pytest.mark.parametrize(
    ("value", "steps", "result"),
    [
        (100_000, 1, 110_000),
        (100_000, -1, 95_000),
        (110_000, -1, 100_000),
        (103_000, 1, 110_000),
        (103_000, -1, 100_000),
        (0, 1, 1),
    ],
)
def test_nudges(value: float, steps: int, result: float) -> None:
    assert nudged(value, steps, (0.0, inf)) == result


def test_that_a_nudge_stops_at_the_bounds() -> None:
    assert nudged(0.0, -3, SHARE) == 0.0
    assert nudged(1.0, 1, SHARE) == 1.0


def test_that_whole_numbers_stay_whole() -> None:
    assert nudged(5, 1, (0.0, inf), whole=True) == 6
    assert nudged(1, -2, (0.0, inf), whole=True) == 0


@given(value=st.floats(1e-3, 1e9), steps=st.sampled_from([1, 10]))
def test_that_up_rises_and_down_falls(value: float, steps: int) -> None:
    assert nudged(value, steps, (0.0, inf)) > value > nudged(value, -steps, (0.0, inf))


@given(start=st.integers(10, 10_000))
def test_that_down_undoes_up_from_a_round_number(start: int) -> None:
    on_grid = nudged(float(start), 1, (0.0, inf))
    assert nudged(nudged(on_grid, 1, (0.0, inf)), -1, (0.0, inf)) == on_grid
