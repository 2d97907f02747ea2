"""Stochastic dominance: exact on quantiles, within two standard errors on samples."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats

from ftvp_gui.analysis.dominance import Order, of_quantiles, of_samples

CHANCES = (np.arange(2_000) + 0.5) / 2_000
# N(mu1, s1) dominates N(mu2, s2) in the second order iff mu1 >= mu2 and s1 <= s2, in the first iff s1 = s2 (case B3).
PAIRS = [
    ((10, 2), (9, 2), Order.FIRST),
    ((9, 2), (10, 2), Order.NONE),
    ((10, 1), (10, 2), Order.SECOND),
    ((10, 2), (10, 1), Order.NONE),
    ((10, 2), (9, 1), Order.NONE),
    ((9, 1), (10, 2), Order.NONE),
    ((11, 1), (10, 2), Order.SECOND),
]
series = arrays(float, 40, elements=st.floats(-100, 100))


@pytest.mark.parametrize(("first", "second", "order"), PAIRS)
def test_that_normals_dominate_as_the_theorem_says(first: tuple, second: tuple, order: Order) -> None:
    assert of_quantiles(stats.norm(*first).ppf(CHANCES), stats.norm(*second).ppf(CHANCES)) is order


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("first", "second", "order"), PAIRS)
def test_that_samples_of_normals_dominate_likewise(first: tuple, second: tuple, order: Order, seed: int) -> None:
    # Strata in random order, as our samples are: two standard errors of plain draws are then a wide tolerance.
    generator = np.random.default_rng(seed)
    one, other = (stats.norm(*moments).ppf(generator.permutation(CHANCES)) for moments in (first, second))
    assert of_samples(one, other) is order


def test_that_two_samples_of_one_thing_dominate_in_no_order() -> None:
    generator = np.random.default_rng(5)
    for _ in range(20):
        one, other = generator.normal(size=(2, 1_000))
        assert of_samples(one, other) is not Order.FIRST
    assert of_samples(one, one) is Order.NONE
    assert of_quantiles(one, one) is Order.NONE


def test_that_shared_luck_shows_a_small_lead_that_drawing_apart_would_hide() -> None:
    luck = np.random.default_rng(1).normal(0, 100, 2_000)
    assert of_samples(luck + 1, luck) is Order.FIRST
    assert of_samples(luck + 1, luck[::-1]) is not Order.FIRST


@given(series, st.floats(0.01, 50))
def test_that_a_sure_gift_is_better_at_every_chance(values: np.ndarray, gift: float) -> None:
    assert of_quantiles(np.sort(values) + gift, np.sort(values)) is Order.FIRST


@given(series, series)
def test_that_no_two_dominate_each_other(first: np.ndarray, second: np.ndarray) -> None:
    orders = {of_quantiles(np.sort(a), np.sort(b)) for a, b in ((first, second), (second, first))}
    assert Order.NONE in orders


def test_that_series_of_two_lengths_are_refused() -> None:
    for compare in (of_quantiles, of_samples):
        with pytest.raises(ValueError, match="one length"):
            compare(np.zeros(3), np.zeros(4))
