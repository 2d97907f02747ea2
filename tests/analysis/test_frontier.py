"""The price of each extra unit of quality: published tables, and laws of the frontier."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.frontier import Standing, places, price

few = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=8)


def test_that_the_herc_table_has_its_published_ratios_and_standings() -> None:
    # dampack, tests/testthat/test_calculate_icers.R, after herc.research.va.gov (case C1).
    names = ["E", "D", "C", "B", "A", "UC"]
    found = places([55_000, 35_000, 25_000, 10_000, 12_000, 5_000], [5, 4, 3, 2, 1.5, 1])
    on = [place for place in found if place.standing is Standing.ON]
    assert [names[place.option] for place in on] == ["UC", "B", "D", "E"]
    assert [place.icer for place in on] == [None, 5_000, 12_500, 20_000]
    assert {names[place.option]: place.standing.value for place in found} == {
        "E": "ND", "D": "ND", "C": "ED", "B": "ND", "A": "D", "UC": "ND",
    }  # fmt: skip
    by = {names[place.option]: [names[other] for other in place.by] for place in found}
    assert by["A"] == ["B"]
    assert by["C"] == ["B", "D"]


def test_that_increments_are_counted_from_the_option_before() -> None:
    first, second = places([100.0, 400.0], [80.0, 83.0])
    assert (first.more_cost, first.more_effect, first.icer) == (None, None, None)
    assert (second.more_cost, second.more_effect, second.icer) == (300.0, 3.0, 100.0)


def test_that_of_equal_options_the_first_stays() -> None:
    found = places([10, 10, 10], [5, 5, 4])
    assert [(place.option, place.standing.value) for place in found] == [(0, "ND"), (1, "D"), (2, "D")]


def test_that_of_two_that_cost_the_same_the_better_stays() -> None:
    found = places([10, 10], [4, 5])
    assert [(place.option, place.standing.value) for place in found] == [(1, "ND"), (0, "D")]


def test_that_an_option_on_the_line_between_two_others_stays() -> None:
    assert [place.standing.value for place in places([0, 10, 20], [0, 1, 2])] == ["ND"] * 3


def test_that_extended_dominance_is_asked_again_after_each_removal() -> None:
    # C falls to the mix of B and D only once D has risen above C; then B falls to the mix of A and D.
    found = places([0, 10, 19, 20], [0, 1, 2, 6])
    assert {place.option: place.standing.value for place in found} == {0: "ND", 1: "ED", 2: "ED", 3: "ND"}


@given(few)
def test_that_the_prices_on_the_frontier_rise_and_nothing_lies_above_it(options: list[tuple[int, int]]) -> None:
    costs, effects = [list(series) for series in zip(*options, strict=True)]
    found = places(costs, effects)
    assert sorted(place.option for place in found) == list(range(len(options)))
    on = [place for place in found if place.standing is Standing.ON]
    prices = [place.icer for place in on[1:]]
    assert prices == sorted(prices)
    assert all(price > 0 for price in prices)
    frontier = [place.cost for place in on], [place.effect for place in on]
    for cost, effect in options:
        assert effect <= np.interp(cost, *frontier) + 1e-9


@given(few, st.floats(0, 100))
def test_that_the_best_choice_at_any_worth_lies_on_the_frontier(options: list[tuple[int, int]], worth: float) -> None:
    costs, effects = (np.array(series, dtype=float) for series in zip(*options, strict=True))
    on = {place.option for place in places(costs, effects) if place.standing is Standing.ON}
    benefit = worth * effects - costs
    assert max(benefit[list(on)]) == pytest.approx(max(benefit))


def test_that_the_price_over_draws_is_the_ratio_of_means_with_its_error() -> None:
    generator = np.random.default_rng(2)
    errors = []
    for _ in range(200):
        effects = generator.normal(4.0, 1.0, 500)
        costs = 1_000 * effects + generator.normal(0, 800, 500)
        found = price(costs, effects)
        assert found.value == pytest.approx(costs.mean() / effects.mean())
        errors.append((found.value - 1_000) / found.se)
    assert np.std(errors) == pytest.approx(1.0, abs=0.2)


def test_that_no_gain_has_no_finite_price() -> None:
    assert price(np.ones(3), np.array([1.0, -1.0, 0.0])).value == float("inf")


def test_that_a_cost_without_an_effect_is_refused() -> None:
    with pytest.raises(ValueError, match="one cost and one effect"):
        places([1, 2], [1])
