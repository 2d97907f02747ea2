from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from scipy import stats

from ftvp_gui.core.draw import strata
from ftvp_gui.core.quantity import (
    Chance,
    Fixed,
    Hazard,
    Measured,
    Pert,
    Pool,
    Range,
    Strata,
    Triangular,
    Unknown,
    Whole,
)

positive = st.floats(min_value=1e-3, max_value=1e6)


@given(st.lists(positive, min_size=3, max_size=3, unique=True))
def test_every_kind_is_monotone_in_probability(points):
    low, middle, high = sorted(points)
    range_ = Range(low=low, likely=middle, high=high)
    kinds = [
        range_,
        Chance(chance=0.4, range=range_),
        Whole(of=range_),
        Pert(least=low, likely=middle, most=high),
        Triangular(least=low, likely=middle, most=high),
        Pool(opinions=(range_, Fixed(value=middle))),
    ]
    for kind in kinds:
        assert np.all(np.diff(kind.values(strata(400))) >= -1e-9 * high)


@given(st.lists(positive, min_size=3, max_size=3, unique=True))
def test_a_range_gives_back_the_percentiles_that_were_entered(points):
    low, middle, high = sorted(points)
    assert Range(low=low, likely=middle, high=high).ends() == (low, middle, high)
    drawn = np.sort(Range(low=low, likely=middle, high=high).values(strata(9_999)))
    assert drawn[4_999] == pytest.approx(middle, rel=1e-9)


def test_a_chance_below_one_half_is_typically_nothing():
    quantity = Chance(chance=0.3, range=Range(low=10, likely=20, high=50))
    values = quantity.values(strata(10_000))
    assert quantity.typical() == 0.0
    assert np.mean(values > 0) == pytest.approx(0.3, abs=1e-3)


def test_a_measured_share_has_the_mean_of_its_beta():
    assert Measured(hits=94, trials=100).values(strata(20_000)).mean() == pytest.approx(95 / 102, abs=1e-4)


def test_a_pool_of_two_certain_opinions_takes_each_half_of_the_time():
    values = Pool(opinions=(Fixed(value=1), Fixed(value=3))).values(strata(1_000))
    assert np.mean(values < 2) == pytest.approx(0.5, abs=0.002)


def test_pool_weights_shift_the_mixture():
    pool = Pool(opinions=(Fixed(value=1), Fixed(value=3)), weights=(3, 1))
    assert np.mean(pool.values(strata(1_000)) < 2) == pytest.approx(0.75, abs=0.002)


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (lambda: Range(low=3, likely=2, high=5), "must rise"),
        (lambda: Range(low=0, likely=2, high=5), "above the least possible value, 0"),
        (lambda: Range(low=1, likely=2, high=5, most=5), "below the greatest possible value, 5"),
        (lambda: Measured(hits=5, trials=4), "5 right out of 4"),
        (lambda: Whole(of=Fixed(value=1.5)), "whole number"),
        (lambda: Pert(least=1, likely=0, most=3), "must rise"),
        (lambda: Triangular(least=3, likely=3, most=3), "must rise"),
        (lambda: Pool(opinions=()), "at least 1"),
        (lambda: Fixed(value=float("nan")), "finite"),
    ],
)
def test_impossible_quantities_are_refused_with_a_reason(bad, says):
    with pytest.raises(ValidationError, match=says):
        bad()


def test_an_unknown_never_yields_a_number():
    with pytest.raises(ValueError, match="no values"):
        Unknown().values(strata(10))


@pytest.mark.parametrize(
    "quantity",
    [
        Range(low=100, likely=300, high=2_000),
        Range(low=0.2, likely=0.3, high=0.6, least=0.0, most=1.0),
        Range(low=-2, likely=0, high=5, least=None),
        Pert(least=1, likely=2, most=9),
        Triangular(least=1, likely=2, most=9),
        Measured(hits=70, trials=100),
        Hazard(yearly=0.25),
        Chance(chance=0.3, range=Range(low=10, likely=20, high=60)),
    ],
)
@pytest.mark.parametrize("p", [0.001, 0.2, 0.75, 0.9, 0.999])
def test_the_chance_below_a_value_is_the_inverse_of_the_curve(quantity, p):
    value = float(quantity.values(Strata(np.array([p])))[0])
    if value > 0 or not isinstance(quantity, Chance):
        assert quantity.chance_below(value) == pytest.approx(p, abs=1e-7)


def test_the_chance_below_a_value_counts_steps_and_ends():
    assert Chance(chance=0.3, range=Range(low=10, likely=20, high=60)).chance_below(1e-6) == pytest.approx(
        0.7, abs=1e-7
    )
    assert Chance(chance=0.3, range=Range(low=10, likely=20, high=60)).chance_below(0.0) == 0.0
    assert Whole(of=Range(low=1, likely=3, high=6)).chance_below(3.0) == pytest.approx(
        Range(low=1, likely=3, high=6).chance_below(2.5), abs=1e-7
    )
    assert Fixed(value=4).chance_below(4) == 0.0
    assert Fixed(value=4).chance_below(4.1) == 1.0
    assert Pert(least=1, likely=2, most=9).chance_below(9.1) == 1.0


@settings(max_examples=25)
@given(
    st.lists(st.tuples(positive, st.floats(0.2, 5.0)), min_size=1, max_size=5),
    st.floats(min_value=0.02, max_value=0.98),
)
def test_that_the_distribution_of_a_pool_is_the_weighted_mean_of_its_opinions(said, share):
    opinions = tuple(Range(low=middle / 2, likely=middle, high=3 * middle) for middle, _ in said)
    weights = tuple(weight for _, weight in said)
    pool = Pool(opinions=opinions, weights=weights)
    value = float(pool.values(Strata(np.array([share])))[0])
    linear = sum(w * each.chance_below(value) for w, each in zip(weights, opinions, strict=True)) / sum(weights)
    assert pool.chance_below(value) == pytest.approx(linear, abs=2e-3)


def test_that_a_whole_number_can_be_pooled_and_stays_whole():
    pool = Pool(opinions=(Range(low=1, likely=3, high=6), Fixed(value=4)))
    values = Whole(of=pool).values(strata(500))
    assert np.all(values == np.round(values))
    assert Whole.model_validate(Whole(of=pool).model_dump(mode="json")) == Whole(of=pool)


def test_that_a_triangle_has_the_published_moments():
    """Case D2 of the decision cases: 10 / 20 / 60, closed form."""
    triangle = Triangular(least=10, likely=20, most=60)
    assert triangle.mean() == pytest.approx(30.0, rel=1e-12)
    assert triangle.variance() == pytest.approx(116.66666666666667, rel=1e-12)
    dense = triangle.values(Strata((np.arange(20_000) + 0.5) / 20_000))
    assert dense.mean() == pytest.approx(30.0, rel=1e-6)
    assert dense.var() == pytest.approx(116.66666666666667, rel=1e-4)
    # The draws of a study stop at one in a thousand on either side, as every report says.
    assert triangle.values(strata(20_000)).mean() == pytest.approx(30.0, rel=5e-4)


def test_that_pert_has_the_published_moments():
    """Case D1 of the decision cases."""
    pert = Pert(least=10, likely=20, most=60)
    assert (pert.mean(), pert.variance()) == (pytest.approx(25.0, rel=1e-12), pytest.approx(75.0, rel=1e-12))


@given(st.lists(positive, min_size=3, max_size=3, unique=True), st.sampled_from(["inside", "at least", "at most"]))
def test_that_a_triangle_agrees_with_scipy(points, where):
    least, likely, most = sorted(points)
    likely = {"inside": likely, "at least": least, "at most": most}[where]
    p = np.linspace(0.005, 0.995, 101)
    known = stats.triang.ppf(p, (likely - least) / (most - least), loc=least, scale=most - least)
    triangle = Triangular(least=least, likely=likely, most=most)
    np.testing.assert_allclose(triangle.values(Strata(p)), known, rtol=1e-9, atol=1e-9 * most)
    assert triangle.typical() == pytest.approx(float(known[50]), rel=1e-9)
