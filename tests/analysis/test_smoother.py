from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.smoother import smooth

RNG = np.random.default_rng
N = 4_000


def _error(x, truth, noise, seed=1):
    """The root mean square of the fit's distance from the truth, and what 30 free parameters would give."""
    y = truth + noise * RNG(seed).standard_normal(len(x))
    return float(np.sqrt(np.mean((smooth(x, y).means[:, 0] - truth) ** 2))), noise * np.sqrt(30 / len(x))


def test_that_a_straight_line_is_found_exactly_on_any_scale():
    for x in (RNG(1).standard_normal(N), np.exp(2 * RNG(1).standard_normal(N)), RNG(1).uniform(size=N) ** 9):
        np.testing.assert_allclose(smooth(x, 3 * x - 7).means[:, 0], 3 * x - 7, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize(
    "curve",
    [np.sin, lambda z: np.maximum(z - 0.5, 0) * 3, lambda z: np.exp(z), lambda z: z**2, lambda z: 0 * z],
    ids=["wave", "kink", "explosion", "bowl", "nothing"],
)
def test_that_curves_are_found_through_noise_thirty_times_as_large_as_what_is_missed(curve):
    z = RNG(2).standard_normal(N)
    missed, allowed = _error(z, curve(z), 3.0)
    assert missed < allowed
    skewed, allowed = _error(np.exp(1.5 * z), curve(z), 3.0)
    assert skewed < allowed


def test_that_two_humps_far_apart_are_fitted_as_well():
    z = RNG(3).standard_normal(N) * 0.1 + np.where(RNG(4).uniform(size=N) < 0.3, 100.0, 0.0)
    missed, allowed = _error(z, np.where(z > 50, 5.0, -2.0), 3.0)
    assert missed < allowed


def test_that_few_values_have_the_means_of_their_groups():
    x = RNG(5).integers(0, 6, N).astype(float)
    y = RNG(6).standard_normal(N)
    means = smooth(x, y).means[:, 0]
    for value in range(6):
        np.testing.assert_allclose(means[x == value], y[x == value].mean())


def test_that_what_may_be_nothing_has_a_jump_and_a_curve():
    happens = RNG(7).uniform(size=N) < 0.3
    x = np.where(happens, np.exp(RNG(8).standard_normal(N)), 0.0)
    y = np.where(happens, 5.0 + np.log(np.maximum(x, 1e-9)), 0.0) + RNG(9).standard_normal(N)
    means = smooth(x, y).means[:, 0]
    np.testing.assert_allclose(means[~happens], y[~happens].mean())
    assert np.abs(means[happens] - 5.0 - np.log(x[happens])).max() < 0.8


def test_that_many_whole_numbers_keep_a_curve_and_equal_ones_one_mean():
    x = RNG(10).poisson(20, N).astype(float)
    missed, allowed = _error(x, np.sin(x / 5), 3.0)
    assert missed < allowed
    means = smooth(x, RNG(11).standard_normal(N)).means[:, 0]
    assert all(np.ptp(means[x == value]) == 0.0 for value in np.unique(x))


@given(st.integers(1, 400), st.integers(0, 99), st.sampled_from(["even", "few", "tied"]))
def test_that_the_fit_keeps_means_and_is_linear_in_what_is_fitted(n, seed, kind):
    rng = RNG(seed)
    x = rng.standard_normal(n)
    x = {"even": x, "few": np.round(x), "tied": np.round(x, 1)}[kind]
    y = rng.standard_normal((n, 2)) * [1.0, 100.0]
    fit, weights = smooth(x, y), rng.standard_normal((n, 2))
    np.testing.assert_allclose(fit.means.mean(axis=0), y.mean(axis=0), atol=1e-7)
    assert (weights * fit.means).sum() == pytest.approx((fit.reach(weights) * y).sum(), abs=1e-4)


def test_that_the_order_of_the_draws_is_no_matter():
    x, y = RNG(12).standard_normal((2, N))
    shuffled = RNG(13).permutation(N)
    np.testing.assert_allclose(smooth(x[shuffled], y[shuffled]).means, smooth(x, y).means[shuffled], atol=1e-9)


def test_that_the_error_of_a_functional_is_that_of_repeated_studies():
    z = RNG(14).standard_normal(1_000)
    weights = np.where(z > 1.0, 1.0, 0.0)[:, None] / 1_000
    found, errors = [], []
    for seed in range(200):
        y = np.maximum(z, 0.0) + RNG(1_000 + seed).standard_normal(1_000)
        fit = smooth(z, y)
        found.append(float((weights * fit.means).sum()))
        errors.append(float(np.sqrt(((fit.reach(weights) * (y[:, None] - fit.means)) ** 2).sum())))
    assert np.mean(errors) == pytest.approx(np.std(found), rel=0.2)
