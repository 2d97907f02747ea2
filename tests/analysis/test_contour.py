"""Zero lines over a grid."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.contour import contours

X, Y = np.linspace(-2, 2, 41), np.linspace(-1, 3, 33)
GX, GY = np.meshgrid(X, Y)


def test_that_a_straight_line_is_found_exactly():
    ((xs, ys),) = contours(X, Y, GY - 0.3 * GX - 0.55)
    np.testing.assert_allclose(ys, 0.3 * xs + 0.55, atol=1e-12)
    assert sorted((xs[0], xs[-1])) == pytest.approx([-2, 2])


def test_that_a_circle_closes():
    ((xs, ys),) = contours(X, Y, GX**2 + (GY - 1) ** 2 - 1)
    assert (xs[0], ys[0]) == (xs[-1], ys[-1])
    np.testing.assert_allclose(np.hypot(xs, ys - 1), 1, atol=5e-3)
    area = 0.5 * abs(np.sum(xs[:-1] * ys[1:] - xs[1:] * ys[:-1]))
    assert area == pytest.approx(np.pi, rel=0.01)


def test_that_two_branches_are_two_lines():
    assert len(contours(X, Y, GX**2 - 1)) == 2


def test_that_one_sign_has_no_line():
    assert contours(X, Y, np.ones_like(GX)) == ()
    assert contours(X, Y, -np.ones_like(GX)) == ()


@pytest.mark.parametrize(
    "corners", [[[1.0, -1.0], [-1.0, 2.0]], [[-1.0, 1.0], [1.0, -2.0]], [[1.0, -2.0], [-1.0, 1.0]]]
)
def test_that_a_saddle_is_cut_as_its_middle_says(corners):
    values = np.array(corners)
    lines = contours(np.array([0.0, 1.0]), np.array([0.0, 1.0]), values)
    assert len(lines) == 2
    middle = values.mean() >= 0
    for xs, ys in lines:
        around = round(xs.mean()), round(ys.mean())
        assert (values[around[1], around[0]] >= 0) != middle


@given(st.lists(st.sampled_from([-5.0, -3.0, -0.5, 0.7, 2.0, 4.0]), min_size=20, max_size=20))
def test_that_every_change_of_sign_on_the_grid_is_on_a_line(numbers):
    values = np.array(numbers).reshape(4, 5)
    x, y = np.arange(5.0), np.arange(4.0)
    lines = contours(x, y, values)
    above = values >= 0
    changes = np.count_nonzero(above[:, 1:] != above[:, :-1]) + np.count_nonzero(above[1:] != above[:-1])
    closed = sum((xs[0], ys[0]) == (xs[-1], ys[-1]) and len(xs) > 2 for xs, ys in lines)
    assert sum(len(xs) for xs, _ in lines) - closed == changes
