"""How bad it can get: hand-computed figures, published closed forms, and errors that shrink as they should."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ftvp_gui.analysis import risk

TEN = np.array([70.0, 10.0, 30.0, 90.0, 20.0, 60.0, 40.0, 100.0, 50.0, 80.0])
NORMAL = stats.norm(50.0, 10.0).ppf((np.arange(20_000) + 0.5) / 20_000)


def test_that_a_budget_is_broken_by_more_than_it_and_not_by_just_as_much() -> None:
    assert risk.chance_over(TEN, 80.0).value == 0.2
    assert risk.chance_over(TEN, 79.9).value == 0.3


def test_that_an_uncertain_budget_is_compared_draw_by_draw() -> None:
    assert risk.chance_over(TEN, TEN + np.where(TEN > 50, -1.0, 1.0)).value == 0.5


def test_that_a_chance_carries_its_sampling_error() -> None:
    found = risk.chance(np.arange(400) < 80)
    assert (found.value, found.se) == pytest.approx((0.2, 0.02))
    assert risk.chance(np.ones(400, dtype=bool)).se == 0.0


def test_that_the_dearest_tenth_of_ten_draws_is_the_dearest_draw() -> None:
    assert risk.shortfall(TEN).value == pytest.approx(100.0)
    assert risk.shortfall(TEN, 0.8).value == pytest.approx(95.0)


def test_that_a_draw_at_the_edge_counts_in_part() -> None:
    # The dearest quarter of ten draws: 100, 90 and half of 80.
    assert risk.shortfall(TEN, 0.75).value == pytest.approx((100 + 90 + 40) / 2.5)


def test_that_quantile_and_shortfall_of_a_normal_are_the_closed_forms() -> None:
    assert risk.quantile(NORMAL, 0.9).value == pytest.approx(50 + 10 * 1.2815515655, abs=2e-3)
    # mu + sigma phi(z) / (1 - p)
    assert risk.shortfall(NORMAL).value == pytest.approx(50 + 10 * 1.7549833193, abs=1e-2)


def test_that_the_error_of_a_quantile_is_that_of_the_closed_form() -> None:
    # sqrt(p (1 - p) / n) / f(q), Stuart and Ord.
    expected = np.sqrt(0.9 * 0.1 / 20_000) / stats.norm(50, 10).pdf(62.8155)
    assert risk.quantile(NORMAL, 0.9).se == pytest.approx(expected, rel=0.02)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50))
def test_that_the_dearest_tenth_lies_between_the_p90_and_the_dearest_draw(values: list[float]) -> None:
    drawn = np.array(values)
    found = risk.shortfall(drawn).value
    tolerance = 1e-6 * max(1.0, float(np.abs(drawn).max()))
    assert risk.quantile(drawn, 0.9).value - tolerance <= found <= drawn.max() + tolerance
