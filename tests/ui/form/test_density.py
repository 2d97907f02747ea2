"""The drawing of a distribution: its numbers are where the engine has them, and handles move exactly those numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.quantity import Chance, Fixed, Hazard, Measured, Pert, Quantity, Range, Unknown, Whole
from ftvp_gui.core.workload import Workload
from ftvp_gui.ui.form.density import can_be_drawn, curve, handles, moved, rounded, view_of

VOLUME = amount_spec(Workload, "volume")
DRAWN = {
    "narrow range": Range(low=90, likely=100, high=115),
    "wide range": Range(low=1_000, likely=50_000, high=2_000_000),
    "share": Range(low=0.1, likely=0.5, high=0.97, least=0.0, most=1.0),
    "without bounds": Range(low=-5, likely=1, high=20, least=None),
    "whole": Whole(of=Range(low=1, likely=3, high=9)),
    "chance": Chance(chance=0.2, range=Range(low=5, likely=10, high=50)),
    "pert": Pert(least=0, likely=3, most=12),
    "measured": Measured(hits=38, trials=40),
}


@pytest.mark.parametrize("quantity", DRAWN.values(), ids=DRAWN)
def test_that_every_curve_stands_whole_inside_its_window(quantity: Quantity) -> None:
    places, heights = curve(quantity, view_of(quantity))
    assert places.size > 50 or isinstance(quantity, Whole)
    assert np.all(np.diff(places) > 0)
    assert places[0] >= 0
    assert places[-1] <= 1
    assert heights.max() == pytest.approx(1)
    assert heights.min() >= 0


@pytest.mark.parametrize("quantity", DRAWN.values(), ids=DRAWN)
def test_that_handles_stand_at_their_numbers_in_rising_places(quantity: Quantity) -> None:
    view = view_of(quantity)
    places = [view.place(handle.value) for handle in handles(quantity)]
    assert places == sorted(places)
    for handle, place in zip(handles(quantity), places, strict=True):
        assert view.value(place) == pytest.approx(handle.value)


def test_that_what_is_certain_or_a_waiting_time_has_no_drawing() -> None:
    assert not any(map(can_be_drawn, (Unknown(), Fixed(value=3), Hazard(yearly=0.2), Whole(of=Fixed(value=2)))))


@given(cell=st.integers(0, 2), value=st.floats(-1e3, 1e6))
def test_that_a_move_changes_its_number_alone_or_nothing(cell: int, value: float) -> None:
    before = Range(low=50_000, likely=100_000, high=200_000)
    after = moved(before, cell, value, VOLUME)
    if after is None:
        ends = [0.0, before.low, before.likely, before.high, np.inf]
        assert not ends[cell] < value < ends[cell + 2]
    else:
        assert isinstance(after, Range)
        was, now = [before.low, before.likely, before.high], [after.low, after.likely, after.high]
        assert now[cell] == value
        assert [n for n in range(3) if n != cell] == [n for n in range(3) if n != cell and was[n] == now[n]]


@given(st.floats(1, 1e9))
def test_that_a_dragged_number_has_no_more_digits_than_a_pixel_can_tell(value: float) -> None:
    found = rounded(value, view_of(DRAWN["wide range"]))
    assert len(f"{found:.10g}".replace(".", "").rstrip("0").split("e")[0]) <= 3
    assert found == pytest.approx(value, rel=0.05)
