"""Who is the best over what quality is worth: counted, weighed in money, and on the frontier of expectations."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from ftvp_gui.analysis.acceptability import curves
from ftvp_gui.analysis.frontier import Standing, places
from ftvp_gui.analysis.regret import expected_losses

COSTS = np.array([[1.0, 3.0], [2.0, 2.0], [1.0, 5.0]])
EFFECTS = np.array([[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]])
samples = st.tuples(st.integers(1, 12), st.integers(1, 4)).flatmap(
    lambda shape: st.tuples(*(arrays(float, shape, elements=st.floats(-50, 50)) for _ in range(2)))
)


def test_that_three_draws_by_hand_give_these_curves() -> None:
    found = curves(COSTS, EFFECTS, np.array([0.0, 3.0]))
    # Worth 0: costs alone, the middle draw a tie. Worth 3: benefits (2, 3), (1, 4), (2, 1).
    np.testing.assert_allclose(found.acceptability, [[2.5 / 3, 0.5 / 3], [1 / 3, 2 / 3]])
    np.testing.assert_allclose(found.losses, [[0, 2], [4 / 3, 1 / 3]])
    assert found.best.tolist() == [0, 1]
    np.testing.assert_allclose(found.frontier, [2.5 / 3, 2 / 3])
    np.testing.assert_allclose(found.perfect, [0, 1 / 3])


def test_that_the_frontier_follows_the_expectation_and_not_the_count() -> None:
    # The first is the best in two draws of three, but the second by far in the third.
    found = curves(np.array([[0.0, 1.0], [0.0, 1.0], [9.0, 0.0]]), np.zeros((3, 2)), np.array([0.0]))
    assert found.best.tolist() == [1]
    assert found.frontier[0] == pytest.approx(1 / 3)
    assert found.acceptability[0].max() == pytest.approx(2 / 3)


def test_that_two_normals_have_the_closed_forms() -> None:
    # Net benefit of the second above the first: N(10, 50). EVPI 15.344731793, P(best) 0.579259709 (case A1).
    gain = stats.norm(10.0, 50.0).ppf((np.arange(40_000) + 0.5) / 40_000)
    effects = np.stack([np.zeros(len(gain)), gain], axis=1)
    found = curves(np.zeros_like(effects), effects, np.array([1.0]))
    assert found.perfect[0] == pytest.approx(15.344731793, rel=1e-3)
    assert found.frontier[0] == pytest.approx(0.579259709, abs=1e-4)


@given(samples, st.floats(0, 10))
def test_that_shares_sum_to_one_and_the_lower_envelope_is_the_loss_of_the_best(
    drawn: tuple[np.ndarray, np.ndarray], worth: float
) -> None:
    costs, effects = drawn
    found = curves(costs, effects, np.array([worth]))
    assert found.acceptability.sum() == pytest.approx(1.0)
    assert found.losses[0, found.best[0]] == pytest.approx(found.perfect[0], abs=1e-9)
    assert found.losses.min() >= 0
    losses = [loss.value for loss in expected_losses(costs - worth * effects)]
    np.testing.assert_allclose(found.losses[0], losses, atol=1e-9)


@given(samples, st.floats(0, 10))
def test_that_the_best_at_any_worth_stands_on_the_efficiency_frontier(
    drawn: tuple[np.ndarray, np.ndarray], worth: float
) -> None:
    costs, effects = (series.mean(axis=0) for series in drawn)
    benefit = worth * effects - costs
    on = [place.option for place in places(costs, effects) if place.standing is Standing.ON]
    best = curves(*drawn, np.array([worth])).best[0]
    assert benefit[on].max() == pytest.approx(benefit[best], abs=1e-9)


def test_that_shapes_that_differ_are_refused() -> None:
    with pytest.raises(ValueError, match="one shape"):
        curves(np.zeros((3, 2)), np.zeros((2, 3)), np.zeros(1))
