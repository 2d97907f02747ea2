"""Weights, ranks and all weights at once, against published cases of SMAA and the moments of the flat Dirichlet."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ftvp_gui.analysis.weighing import SAMPLES, acceptability, all_weights, pairwise, rank_shares, weighed

EVERY_SCORE = arrays(float, (3, 4), elements=st.sampled_from([0.0, 0.25, 0.5, 1.0]))


def test_that_weights_are_spread_evenly_over_all_that_add_up_to_1() -> None:
    """Moments of the flat Dirichlet distribution: mean 1/n, variance (n-1)/(n^2 (n+1)), covariance -1/(n^2 (n+1))."""
    weights = all_weights(5)
    assert weights.shape == (SAMPLES, 5)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0)
    assert weights.min() >= 0
    np.testing.assert_allclose(weights.mean(axis=0), 0.2, atol=1e-12)
    covariance = np.cov(weights.T)
    np.testing.assert_allclose(np.diag(covariance), 4 / (25 * 6), rtol=0.02)
    np.testing.assert_allclose(covariance[~np.eye(5, dtype=bool)], -1 / (25 * 6), rtol=0.03)
    # The heaviest weight: P(max > x) = n (1 - x)**(n - 1) for x >= 1/2.
    assert (weights.max(axis=1) > 0.6).mean() == pytest.approx(5 * 0.4**4, abs=0.004)


def test_that_an_option_that_wins_on_every_criterion_is_first_under_all_weights() -> None:
    """Case M2 (rsmaa, tests/nacw.R): acceptability 1, central weights the centroid; dominated: no central weights."""
    found = acceptability(np.array([[0.9, 0.8, 0.7], [0.5, 0.4, 0.3]]))
    np.testing.assert_array_equal(found.ranks, np.eye(2))
    np.testing.assert_allclose(found.central[0], 1 / 3, rtol=1e-12)
    assert np.isnan(found.central[1]).all()
    assert found.confidence[0] == 1.0
    assert np.isnan(found.confidence[1])


def test_that_ten_samples_with_one_reversed_win_nine_to_one() -> None:
    """Case M2 (rsmaa, tests/pwi.R)."""
    values = np.tile([2.0, 1.0], (10, 1))
    values[3] = values[3, ::-1]
    np.testing.assert_allclose(pairwise(values), [[0.0, 0.9], [0.1, 0.0]])


def test_that_two_criteria_share_the_weights_at_the_point_of_indifference() -> None:
    """(1, 0) beats (0.25, 0.5) where w > 0.4: six weights in ten, in the middle at 0.7."""
    found = acceptability(np.array([[1.0, 0.0], [0.25, 0.5]]))
    assert found.ranks[0, 0] == pytest.approx(0.6, abs=0.001)
    np.testing.assert_allclose(found.central, [[0.7, 0.3], [0.2, 0.8]], atol=0.001)


def test_that_confidence_is_how_often_an_option_is_first_at_its_central_weights() -> None:
    certain, unsure = np.array([1.0, 0.0]), np.array([0.0, 1.0])
    rows = np.stack([np.stack([certain, unsure])] * 3 + [np.stack([unsure, certain])])
    found = acceptability(rows)
    np.testing.assert_allclose(found.confidence, 0.75)


@given(EVERY_SCORE)
def test_that_ranks_are_shared_out_once_each(scores: np.ndarray) -> None:
    ranks = acceptability(scores, all_weights(4, 200)).ranks
    np.testing.assert_allclose(ranks.sum(axis=0), 1.0)
    np.testing.assert_allclose(ranks.sum(axis=1), 1.0)


@given(EVERY_SCORE)
def test_that_a_copy_shares_the_place_of_its_original(scores: np.ndarray) -> None:
    found = acceptability(np.vstack([scores, scores[:1]]), all_weights(4, 200))
    np.testing.assert_allclose(found.ranks[0], found.ranks[3])
    assert found.winning[0, 3] == found.winning[3, 0] == 0.5


def test_that_ties_share_ranks_equally() -> None:
    np.testing.assert_allclose(rank_shares(np.array([[3.0, 3.0, 1.0]]))[0], [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]])


def test_that_rows_and_weights_are_paired_the_shorter_beginning_again() -> None:
    scores = np.array([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
    weights = np.array([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1], [0.2, 0.8]])
    np.testing.assert_allclose(acceptability(scores, weights).ranks[:, 0], [0.75, 0.25])
    with pytest.raises(ValueError, match="3 weights for 2 criteria"):
        acceptability(scores, all_weights(3, 10))


def test_that_the_error_of_a_difference_is_that_of_the_weighted_rows() -> None:
    rows = np.stack([all_weights(3, 30), all_weights(3, 30)[::-1]], axis=1)
    weights = np.array([0.5, 0.3, 0.2])
    apart = rows[:, 0] @ weights - rows[:, 1] @ weights
    found = weighed(rows)
    assert found.error(weights, 0, 1) == pytest.approx(apart.std(ddof=1) / np.sqrt(len(rows)))
    np.testing.assert_allclose(found.values(weights), (rows @ weights).mean(axis=0))
