"""Nothing is drawn outside the plot or across a gap."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts.layout.clipping import clipped_area, clipped_runs
from ftvp_gui.charts.layout.shapes import Box, Pixels

BOX = Box(0, 0, 100, 50)


def _array(*values: float) -> Pixels:
    return np.array(values, dtype=float)


@given(st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), min_size=2, max_size=12))
def test_that_clipped_lines_stay_inside(points: list[tuple[float, float]]) -> None:
    xs, ys = np.array(points, dtype=float).T
    for run_x, run_y in clipped_runs(xs, ys, BOX):
        assert run_x.min() >= -1e-6
        assert run_x.max() <= 100 + 1e-6
        assert run_y.min() >= -1e-6
        assert run_y.max() <= 50 + 1e-6


def test_that_a_line_inside_is_left_as_it_is() -> None:
    ((xs, ys),) = clipped_runs(_array(0, 50, 100), _array(10, 40, 20), BOX)
    assert xs.tolist() == [0, 50, 100]
    assert ys.tolist() == [10, 40, 20]


def test_that_a_line_is_interrupted_where_a_number_is_missing() -> None:
    runs = list(clipped_runs(_array(0, 10, 20, 30, 40), _array(1, 2, np.nan, 3, 4), BOX))
    assert [xs.tolist() for xs, _ in runs] == [[0, 10], [30, 40]]


def test_that_a_line_is_cut_at_the_edge_where_it_leaves() -> None:
    ((xs, ys),) = clipped_runs(_array(0, 100), _array(0, 100), BOX)
    assert (xs[-1], ys[-1]) == (50, 50)


def test_that_a_line_coming_back_is_two_runs() -> None:
    runs = list(clipped_runs(_array(0, 50, 100), _array(25, 400, 25), BOX))
    assert len(runs) == 2


def test_that_a_line_outside_is_not_drawn() -> None:
    assert list(clipped_runs(_array(0, 100), _array(80, 90), BOX)) == []
    assert list(clipped_runs(_array(0, 100), _array(90, 90), BOX)) == []
    assert list(clipped_runs(_array(5), _array(5), BOX)) == []


def test_that_a_band_is_held_inside_and_interrupted_where_a_number_is_missing() -> None:
    runs = list(clipped_area(_array(0, 10, 20, 30, 40), _array(10, 10, np.nan, 80, 80), _array(-5, 0, 0, 0, 0), BOX))
    assert [xs.tolist() for xs, *_ in runs] == [[0, 10], [30, 40]]
    assert runs[0][2].tolist() == [0, 0]
    assert runs[1][1].tolist() == [50, 50]
