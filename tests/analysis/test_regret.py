"""Regret by draw, on average, and over named scenarios."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from ftvp_gui.analysis.regret import expected_losses, minimax, regrets

COSTS = np.array([[10.0, 12.0], [20.0, 14.0], [30.0, 30.0], [8.0, 11.0]])
tables = arrays(float, st.tuples(st.integers(2, 20), st.integers(1, 5)), elements=st.floats(-1e6, 1e6))


def test_that_regret_is_what_an_option_costs_above_the_best_of_its_row() -> None:
    np.testing.assert_array_equal(regrets(COSTS), [[0, 2], [6, 0], [0, 0], [0, 3]])


def test_that_expected_loss_is_the_mean_regret_with_its_error() -> None:
    first, second = expected_losses(COSTS)
    assert (first.value, second.value) == (1.5, 1.25)
    assert first.se == pytest.approx(3.0 / 2.0)


@given(tables)
def test_that_the_option_of_the_least_expected_cost_has_the_least_expected_loss(costs: np.ndarray) -> None:
    losses = np.array([loss.value for loss in expected_losses(costs)])
    means = costs.mean(axis=0)
    # The two differ by what the best of every row costs on average.
    np.testing.assert_allclose(losses - means, -costs.min(axis=1).mean(), atol=1e-6)


def test_that_the_least_expected_loss_is_the_value_of_perfect_information() -> None:
    # Two options with net benefit 0 and N(10, 50): EVPI 15.344731793 (case A1 of our check cases, closed form).
    benefit = stats.norm(10.0, 50.0).ppf((np.arange(40_000) + 0.5) / 40_000)
    losses = expected_losses(np.stack([np.zeros(len(benefit)), -benefit], axis=1))
    assert min(loss.value for loss in losses) == pytest.approx(15.344731793, rel=1e-3)


def test_that_minimax_regret_takes_the_option_whose_worst_regret_is_least() -> None:
    # Three scenarios by three options; regrets by hand.
    costs = np.array([[100.0, 120.0, 150.0], [300.0, 200.0, 160.0], [90.0, 80.0, 130.0]])
    found = minimax(costs)
    np.testing.assert_array_equal(found.regrets, [[0, 20, 50], [140, 40, 0], [10, 0, 50]])
    np.testing.assert_array_equal(found.worst, [140, 40, 50])
    assert found.choice == 1


def test_that_minimax_regret_may_choose_what_is_best_in_no_scenario() -> None:
    assert minimax(np.array([[0.0, 10.0, 25.0], [25.0, 10.0, 0.0]])).choice == 1


def test_that_the_first_of_equals_is_chosen_and_what_is_always_cheapest_is_never_regretted() -> None:
    assert minimax(np.array([[1.0, 1.0]])).choice == 0
    assert minimax(np.array([[3.0, 1.0], [9.0, 8.0]])).worst[1] == 0.0


@pytest.mark.parametrize("costs", [np.zeros((0, 2)), np.zeros((2, 0)), np.zeros(3), np.array([[1.0, np.nan]])])
def test_that_costs_that_are_not_there_are_refused(costs: np.ndarray) -> None:
    with pytest.raises(ValueError, match="at least one"):
        minimax(costs)
