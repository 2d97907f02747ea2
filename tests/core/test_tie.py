"""A copula re-orders columns: rank correlations as stated, values untouched. Published cases and sampling errors."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.tie import LEAST, Tie, correlations, pearson, repaired

DRAWS = 4_100
PAIR = ("a", "b")


def tied(rank: float, draws: int = DRAWS, *, preview: bool = False) -> Sample:
    return Sample(draws, preview=preview).tied((Tie(PAIR, ((), (rank,))),))


@pytest.mark.parametrize("rank", [0.4, 0.8, -0.4, -0.8, 0.7])
def test_that_the_rank_correlation_is_the_stated_one_within_its_sampling_error(rank: float) -> None:
    sample = tied(rank)
    reached = spearmanr(sample.scores("a"), sample.scores("b")).statistic
    # Bonett and Wright (2000): standard error of a Spearman correlation over n pairs.
    error = (1 - rank**2) * np.sqrt((1 + rank**2 / 2) / (DRAWS - 3))
    assert abs(reached - rank) < 3 * error


def test_that_normal_scores_have_the_correlation_that_gives_the_rank_correlation() -> None:
    assert pearson(0.0) == 0.0
    assert pearson(1.0) == pytest.approx(1.0)
    assert pearson(0.8) == pytest.approx(2 * np.sin(0.8 * np.pi / 6))
    sample = tied(0.8, 10_000)
    assert np.corrcoef(sample.scores("a"), sample.scores("b"))[0, 1] == pytest.approx(pearson(0.8), abs=0.01)


def test_that_the_first_keeps_its_draws_and_the_others_keep_their_values() -> None:
    plain, sample = Sample(DRAWS), tied(0.8)
    np.testing.assert_array_equal(sample.order("a"), plain.order("a"))
    assert (sample.order("b") != plain.order("b")).any()
    np.testing.assert_array_equal(np.sort(sample.order("b")), np.arange(DRAWS))


def test_that_streams_outside_the_tie_are_the_very_same() -> None:
    plain = Sample(DRAWS)
    assert plain.tied((Tie(PAIR, ((), (0.8,))),)).order("c") is plain.order("c")


def test_that_the_preview_is_slice_one_and_every_slice_holds_what_it_held() -> None:
    whole, preview, plain = tied(0.8, 1_000), tied(0.8, 1_000, preview=True), Sample(1_000)
    np.testing.assert_array_equal(preview.order("b"), whole.order("b")[:200])
    for start in range(0, 1_000, 200):
        rows = slice(start, start + 200)
        np.testing.assert_array_equal(np.sort(whole.order("b")[rows]), np.sort(plain.order("b")[rows]))


def test_that_the_same_ties_are_the_same_sample_and_none_the_plain_one() -> None:
    plain, tie = Sample(100), (Tie(PAIR, ((), (0.4,))),)
    once = plain.tied(tie)
    assert plain.tied((Tie(PAIR, ((), (0.4,))),)) is once
    assert once.tied(tie) is once
    assert once.tied(()) is plain
    assert once.tied((Tie(PAIR, ((), (0.8,))),)) is not once


@given(st.lists(st.floats(-0.99, 0.99), min_size=6, max_size=6))
def test_that_any_stated_correlations_become_possible_ones(ranks: list[float]) -> None:
    tie = Tie(tuple("abcd"), ((), tuple(ranks[:1]), tuple(ranks[1:3]), tuple(ranks[3:])))
    matrix = correlations(tie)
    np.testing.assert_allclose(np.diag(matrix), 1.0)
    np.testing.assert_allclose(matrix, matrix.T, atol=1e-12)
    np.linalg.cholesky(matrix)


def test_that_what_is_possible_is_left_alone_and_what_contradicts_itself_is_brought_near() -> None:
    possible = np.array([[1.0, 0.5], [0.5, 1.0]])
    assert repaired(possible) is possible
    # Higham (2002), section 4: the nearest correlation matrix to this one has 0.7607 and 0.1573; clipping comes within
    # a twelfth of it, at a fraction of the work.
    higham = repaired(np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]]))
    assert np.linalg.eigvalsh(higham)[0] > LEAST / 2
    assert higham[0, 1] == pytest.approx(0.7607, abs=0.08)
    assert higham[0, 2] == pytest.approx(0.1573, abs=0.08)
