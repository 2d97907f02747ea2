"""All roots on an interval, each told by how it meets zero."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq

from ftvp_gui.analysis.roots import Kind, Root, roots


def _places(found: tuple[Root, ...]) -> list[float]:
    return [root.place for root in found]


# Case B1 of the decision cases: constructed, absolute tolerance 1e-6.
@pytest.mark.parametrize(
    ("function", "low", "high", "expected", "kind"),
    [
        (lambda x: (x - 1) * (x - 3) * (x - 7), 0, 10, [1, 3, 7], Kind.CROSSES),
        (lambda x: x * x + 1, -5, 5, [], None),
        (lambda x: (x - 2.003) ** 2, 0, 10, [2.003], Kind.TOUCHES),
        (lambda x: (x - 2) ** 2, 0, 10, [2.0], Kind.TOUCHES),
    ],
)
def test_that_the_cases_of_b1_are_found(function, low, high, expected, kind):
    found = roots(function, low, high)
    assert _places(found) == pytest.approx(expected, abs=1e-6)
    assert {root.kind for root in found} <= {kind}


def test_that_a_root_says_which_way_it_goes():
    found = roots(lambda x: (x - 1) * (x - 3) * (x - 7), 0, 10)
    assert [(root.before, root.after) for root in found] == [(-1, 1), (1, -1), (-1, 1)]
    assert all(root.turns for root in found)
    (touching,) = roots(lambda x: -((x - 2.003) ** 2), 0, 10)
    assert (touching.before, touching.after) == (-1, -1)
    assert not touching.turns


def test_that_two_roots_within_one_step_are_both_found():
    found = roots(lambda x: (x - 4.001) * (x - 4.003), 0, 10, steps=100)
    assert _places(found) == pytest.approx([4.001, 4.003], abs=1e-6)
    assert [root.before for root in found] == [1, -1]


def test_that_roots_at_the_ends_are_found():
    found = roots(lambda x: x * (x - 10), 0, 10)
    assert [(root.place, root.before, root.after) for root in found] == [(0.0, 0, -1), (10.0, -1, 0)]
    (near,) = roots(lambda x: (x - 0.001) ** 2, 0, 10)
    assert near.place == pytest.approx(0.001, abs=1e-6)


def test_that_a_function_that_is_zero_everywhere_lies_on_zero():
    assert roots(lambda x: 0.0, 2, 5) == (Root(2, Kind.LIES, 0, 0, 5),)


def test_that_a_stretch_on_zero_is_one_root():
    (found,) = roots(lambda x: max(x - 6, 0) + min(x - 4, 0), 0, 10, steps=10)
    assert (found.kind, found.place, found.until, found.before, found.after) == (Kind.LIES, 4, 6, -1, 1)


@pytest.mark.parametrize("at", [0.5, 3.14159, 9.99])
def test_that_a_jump_is_no_crossing(at):
    (found,) = roots(lambda x: -3.0 if x < at else 2.0, 0, 10)
    assert found.kind is Kind.JUMPS
    assert found.place == pytest.approx(at, abs=1e-6)
    assert (found.before, found.after) == (-1, 1)


@pytest.mark.parametrize(
    "function", [lambda x: np.cbrt(x - 3), lambda x: np.tanh(1e4 * (x - 3)), lambda x: (x - 3) ** 3]
)
def test_that_a_steep_or_flat_curve_is_no_jump(function):
    (found,) = roots(lambda x: float(function(x)), 0, 10)
    assert found.kind is Kind.CROSSES
    assert found.place == pytest.approx(3, abs=1e-6)


def test_that_one_step_of_a_staircase_is_a_jump():
    (found,) = roots(lambda x: np.floor(20 * x) - 60.5, 0, 10, within=0.3)
    assert found.kind is Kind.JUMPS
    assert found.place == pytest.approx(3.05, abs=1e-3)


def test_that_a_pole_is_a_jump_and_not_a_root():
    found = roots(lambda x: 1 / (x - np.pi), 0, 10)
    assert [root.kind for root in found] == [Kind.JUMPS]


@settings(max_examples=40)
@given(st.lists(st.floats(-9, 9), min_size=1, max_size=5), st.floats(0.01, 100))
def test_that_all_roots_of_a_polynomial_are_found(wanted, scale):
    wanted = sorted(wanted)
    assume(len(wanted) == 1 or min(np.diff(wanted)) >= 0.2)

    def function(x):
        return scale * float(np.prod([x - w for w in wanted]))

    found = roots(function, -10, 10)
    assert _places(found) == pytest.approx(wanted, abs=1e-6)
    assert all(root.turns for root in found)
    for root, here in zip(found, wanted, strict=True):
        if function(here - 0.05) * function(here + 0.05) < 0:
            assert root.place == pytest.approx(brentq(function, here - 0.05, here + 0.05), abs=1e-6)


def test_that_values_that_are_known_are_not_asked_for_again():
    asked = []

    def function(x):
        asked.append(x)
        return x - 2.5

    grid = np.arange(5.0)
    (found,) = roots(function, 0, 4, grid=grid, values=grid - 2.5, within=1e-3)
    assert found.place == pytest.approx(2.5, abs=1e-3)
    assert len(asked) < 6
    assert not set(asked) & set(grid.tolist())
