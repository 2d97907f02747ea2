from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import special, stats

from ftvp_gui.core import distribution, normal

P = np.array([0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99])


def test_the_normal_distribution_agrees_with_scipy_to_full_precision():
    z = np.linspace(-8, 8, 4001)
    p = np.linspace(1e-7, 1 - 1e-7, 4001)
    np.testing.assert_allclose(normal.cdf(z), special.ndtr(z), rtol=1e-13)
    np.testing.assert_allclose(normal.quantile(p), special.ndtri(p), rtol=1e-13, atol=1e-14)


def test_the_table_of_the_normal_distribution_is_true_to_a_billionth_of_a_thousandth():
    z = np.linspace(-12, 12, 100_003)
    np.testing.assert_allclose(normal.cdf_of_many(z), special.ndtr(z), atol=2e-12)
    assert np.all(np.diff(normal.cdf_of_many(z)) >= 0)


def test_a_normal_quantile_of_zero_is_refused():
    with pytest.raises(ValueError, match="strictly between"):
        normal.quantile(np.array([0.0]))


def test_lower_bounded_curve_equals_the_published_quantiles():
    expected = [1.180000848939, 2, 2.9277042847273, 5, 9.8363586822302, 20, 77.115416948174]
    np.testing.assert_allclose(distribution.lower_bounded(normal.quantile(P), 2, 5, 20, 0), expected, rtol=1e-9)


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (
            (0.60, 0.85, 0.93),
            [0.14767519870463, 0.6, 0.75669459386346, 0.85, 0.90078610686298, 0.93, 0.9656273505748],
        ),
        (
            (0.10, 0.15, 0.60),
            [0.073186955662882, 0.1, 0.11471536492271, 0.15, 0.26374309226894, 0.6, 0.99999997102844],
        ),
    ],
)
def test_bounded_curve_equals_the_published_quantiles(points, expected):
    np.testing.assert_allclose(distribution.bounded(normal.quantile(P), *points, (0, 1)), expected, rtol=1e-9)


@pytest.mark.parametrize("points", [(1.0, 10.0, 100.0), (2.0, 5.0, 12.5)])
def test_a_symmetric_lower_bounded_curve_is_the_lognormal(points):
    z = normal.quantile(P)
    sigma = np.log(points[2] / points[0]) / (2 * special.ndtri(0.9))
    np.testing.assert_allclose(distribution.lower_bounded(z, *points, 0), points[1] * np.exp(sigma * z), rtol=1e-9)


@pytest.mark.parametrize("points", [(-3.0, 1.0, 2.0), (-1.0, 0.0, 1.0), (0.0, 0.1, 9.0)])
def test_an_unbounded_curve_passes_through_its_points(points):
    z = normal.quantile(np.array([0.1, 0.5, 0.9]))
    np.testing.assert_allclose(distribution.unbounded(z, *points), points, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("k", [1.0, 3.0, 7.0, 1e-3, 1e5])
def test_a_lower_bounded_curve_scales_with_its_points_also_where_it_is_nearly_lognormal(k):
    z = normal.quantile(P)
    for points in [(50, 200, 800), (50, 200, 800.0001), (1, 3, 9)]:
        scaled = distribution.lower_bounded(z, *(k * point for point in points), 0)
        np.testing.assert_allclose(scaled, k * distribution.lower_bounded(z, *points, 0), rtol=1e-6)


def test_extreme_triples_stay_finite():
    z = normal.quantile(np.array([0.001, 0.999]))
    assert np.all(np.isfinite(distribution.lower_bounded(z, 1e-9, 1.0000001e-9, 1e12, 0)))


def test_pert_equals_the_published_moments_and_percentiles():
    np.testing.assert_allclose(
        distribution.pert(np.array([0.05, 0.5, 0.95]), 10, 20, 60), [12.94886938, 23.83361297, 41.0638362], rtol=1e-8
    )
    dense = distribution.pert((np.arange(20_000) + 0.5) / 20_000, 10, 20, 60)
    assert dense.mean() == pytest.approx(25.0, rel=1e-6)
    assert dense.var() == pytest.approx(75.0, rel=1e-4)


@pytest.mark.parametrize(("a", "b"), [(1.8, 4.2), (1.0, 5.0), (95.0, 7.0), (3000.0, 50.0), (1.0, 1.0)])
def test_beta_quantiles_agree_with_scipy(a, b):
    p = np.linspace(0.001, 0.999, 2001)
    np.testing.assert_allclose(distribution.beta(p, a, b), stats.beta.ppf(p, a, b), rtol=1e-7)


@given(
    st.lists(st.floats(-1e15, 1e15), min_size=5, max_size=5, unique=True).map(sorted),
    st.sampled_from((None, "hair above least", "hair below most")),
)
def test_that_a_curve_between_bounds_stays_finite_between_them_and_rises_however_near_its_points_are(five, near):
    least, low, middle, high, most = five
    if near == "hair above least":
        low = float(np.nextafter(least, most))
        middle, high = max(low, middle), max(low, high)
    if near == "hair below most":
        high = float(np.nextafter(most, least))
        low, middle = min(low, high), min(middle, high)
    assume(least < low <= middle <= high < most)
    values = distribution.bounded(np.linspace(-3.09, 3.09, 61), low, middle, high, (least, most))
    assert np.all(np.isfinite(values))
    assert values.min() >= least
    assert values.max() <= most
    assert np.all(np.diff(values) >= -1e-12 * (most - least))
