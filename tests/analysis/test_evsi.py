from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ftvp_gui.analysis.evsi import beta_points, evsi_beta, evsi_normal, evsi_share, unit_normal_loss

# Decision case A1: net benefits 0 and N(10, 30^2 + 40^2); EVSI of the first unknown with an error of 60 each; EVPPI.
A1 = {4: 4.386125881265186, 16: 6.4396437855732795, 64: 7.289629142224481}
A1_EVPPI = 7.62708342897216
# Decision case A5: prior Beta(6, 94), net benefits 0 and 1e6 (0.05 - p), by exact enumeration.
A5 = {10: 0.0, 50: 1387.32, 100: 2258.52, 200: 3164.74, 500: 3974.54, 2000: 4506.98}
A5_EVPPI = 4710.838074906797


def _a5(p):
    return np.stack([np.zeros_like(p), 1e6 * (0.05 - p)], axis=1)


def test_that_normal_measurements_are_worth_what_the_closed_form_says():
    n = np.array(list(A1))
    np.testing.assert_allclose(evsi_normal(10, 30, 60, n), list(A1.values()), rtol=1e-12)
    assert evsi_normal(-10, 30, 60, np.array([1e18])) == pytest.approx(A1_EVPPI, rel=1e-9)
    np.testing.assert_allclose(evsi_normal(10, 30, 0.0, n), A1_EVPPI, rtol=1e-12)


def test_that_nothing_uncertain_is_worth_nothing_to_measure():
    np.testing.assert_array_equal(evsi_normal(10, 0.0, 60, np.array([0, 1, 100])), 0.0)
    assert evsi_normal(10, 30, 60, np.array([0.0])) == 0.0


def test_that_the_normal_loss_is_the_integral_of_its_tail():
    z = np.array([-2.0, 0.0, 1.5])
    by_integral = [stats.norm.expect(lambda x, least=least: x - least, lb=least) for least in z]
    np.testing.assert_allclose(unit_normal_loss(z), by_integral, rtol=1e-8)


@pytest.mark.parametrize(("n", "worth"), A5.items())
def test_that_trials_of_a_share_are_worth_what_enumeration_says(n, worth):
    assert evsi_beta(6, 94, _a5, n) == pytest.approx(worth, abs=0.01)


def test_that_endless_trials_come_to_what_knowing_the_share_is_worth():
    p, chance = beta_points(6, 94, 400)
    assert 0.95 * A5_EVPPI < evsi_beta(6, 94, _a5, 2_000) < A5_EVPPI
    assert chance @ np.maximum(_a5(p)[:, 1], 0.0) == pytest.approx(A5_EVPPI, rel=2e-3)


def test_that_a_curved_payoff_is_weighed_over_the_posterior_and_not_at_its_mean():
    def benefits(p):
        return np.stack([np.full_like(p, 0.30), p**3], axis=1)

    by_hand = 0.0
    for hits in range(4):
        seen = stats.betabinom(3, 2, 2).pmf(hits)
        third = stats.beta(2 + hits, 2 + 3 - hits).moment(3)
        by_hand += seen * max(0.30, third)
    now = max(0.30, stats.beta(2, 2).moment(3))
    assert evsi_beta(2, 2, benefits, 3) == pytest.approx(by_hand - now, rel=1e-9)


@pytest.mark.parametrize(("a", "b"), [(1, 1), (0.5, 0.5), (1, 9), (2, 1), (6, 94), (600, 9400)])
def test_that_the_points_carry_the_moments_of_the_beta(a, b):
    p, chance = beta_points(a, b, 30)
    for k in range(5):
        assert chance @ p**k == pytest.approx(stats.beta(a, b).moment(k) if k else 1.0, rel=1e-9)


@given(
    st.lists(st.floats(0.0, 1.0), min_size=2, max_size=6),
    st.integers(0, 2**31),
    st.integers(0, 20),
)
def test_that_more_trials_are_never_worth_less_nor_more_than_knowing(shares, seed, n):
    p, rng = np.array(shares), np.random.default_rng(seed)
    chance = rng.dirichlet(np.ones(len(p)))
    benefits = rng.standard_normal((len(p), 3))
    worths = [evsi_share(p, chance, benefits, size) for size in (0, n, n + 1, 2 * n + 5)]
    assert worths[0] == pytest.approx(0.0, abs=1e-12)
    assert all(later >= earlier - 1e-12 for earlier, later in pairwise(worths))
    assert worths[-1] <= chance @ benefits.max(axis=1) - (chance @ benefits).max() + 1e-12
