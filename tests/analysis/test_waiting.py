from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm

from ftvp_gui.analysis.waiting import fixed_month, longstaff_schwartz, review

# Case R4 of the reference cases (by enumeration): traffic that grows 8 % a month, 2 cents a request before and 0.8
# after, a switch that gets 3 % cheaper by the month, money at the start of the month at 10 % a year.
T = np.arange(60)
DISCOUNT = 1.1 ** (-T / 12)
VOLUME = 1e4 * 1.08**T
GROWING = fixed_month(0.02 * VOLUME * DISCOUNT, 0.008 * VOLUME * DISCOUNT, 30_000 * 0.97**T * DISCOUNT)

# Longstaff and Schwartz (2001), section 1: eight paths of a share, a put at 1.10, 6 % a year.
SHARE = np.array(
    [
        [1.09, 1.16, 1.22, 0.93, 1.11, 0.76, 0.92, 0.88],
        [1.08, 1.26, 1.07, 0.97, 1.56, 0.77, 0.84, 1.22],
        [1.34, 1.54, 1.03, 0.92, 1.52, 0.90, 1.01, 1.34],
    ]
)
PUT = longstaff_schwartz(np.maximum(1.10 - SHARE, 0.0), SHARE, np.exp(-0.06 * np.arange(1, 4)))


def test_that_the_best_fixed_month_is_that_of_the_reference_case():
    assert GROWING.best == 21
    assert GROWING.expected == pytest.approx(88139.67294392339, rel=1e-9)
    assert GROWING.never[0] == pytest.approx(173176.8330750594, rel=1e-9)
    assert GROWING.cost[0, 0] == pytest.approx(99270.73323002376, rel=1e-9)


def test_that_the_put_of_longstaff_and_schwartz_is_worth_what_they_print():
    assert PUT.value == pytest.approx(0.11443433004505696, rel=1e-9)
    assert PUT.at_the_end == pytest.approx(0.05638073927026089, rel=1e-9)
    assert PUT.coefficients[1] == pytest.approx([-1.06998766, 2.98341063, -1.81357618], rel=1e-7)
    assert PUT.coefficients[0] == pytest.approx([2.03751234, -3.3354434, 1.35645659], rel=1e-7)


def test_that_the_put_is_taken_on_the_paths_that_they_take_it_on():
    assert np.flatnonzero(PUT.date == 0).tolist() == [3, 5, 6, 7]
    assert np.flatnonzero(PUT.date == 2).tolist() == [2]
    assert np.flatnonzero(PUT.date == -1).tolist() == [0, 1, 4]


money = st.floats(-1e6, 1e6)


@given(st.lists(st.tuples(money, money, money), min_size=1, max_size=12))
def test_that_every_month_costs_the_sum_of_its_three_parts(months):
    before, after, one_off = (np.array(each) for each in zip(*months, strict=True))
    found = fixed_month(before, after, one_off)
    for month in range(len(months)):
        expected = before[:month].sum() + one_off[month] + after[month:].sum()
        assert found.cost[month, 0] == pytest.approx(expected, abs=1e-6)
    assert found.never[0] == pytest.approx(before.sum(), abs=1e-6)


def test_that_never_is_an_answer_and_that_costs_may_be_of_many_draws():
    before, after = np.full((3, 2), [1.0, 3.0]), np.full((3, 1), 1.5)
    cheap, dear = (fixed_month(before, after, np.full(3, cost)) for cost in (0.1, 9.0))
    assert cheap.cost.shape == (3, 2)
    assert (cheap.best, dear.best) == (0, None)
    assert dear.expected == dear.never.mean() == 6.0
    assert cheap.foreseen.tolist() == pytest.approx([3.0, 4.6])


def test_that_costs_of_different_lengths_are_refused():
    with pytest.raises(ValueError, match="numbers of months"):
        fixed_month(np.ones(3), np.ones(4), np.ones(3))


def _one_review(mean: float, draws: int = 40_000):
    """What beginning saves is normal with deviation 1 and is seen exactly at the one review."""
    saved = mean + norm.ppf((np.random.default_rng(3).permutation(draws) + 0.5) / draws)
    never = 10 + np.random.default_rng(4).normal(size=draws)
    return review((never - saved)[None], never, saved[None, :, None]), never, saved


@pytest.mark.parametrize("mean", [-1.0, 0.0, 0.5])
def test_that_seeing_what_is_saved_before_choosing_is_worth_the_unit_normal_loss(mean):
    policy, never, _ = _one_review(mean)
    gained = float(norm.pdf(mean) + mean * norm.cdf(mean))
    assert float((never - policy.cost).mean()) == pytest.approx(gained, abs=0.01)


def test_that_a_policy_begins_where_it_sees_that_it_saves():
    policy, _, saved = _one_review(0.0)
    clear = np.abs(saved) > 0.1
    assert np.array_equal(policy.begins[clear] == 0, saved[clear] > 0)


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_that_noise_is_worth_nothing_to_a_policy(seed):
    random = np.random.default_rng(seed)
    begin, never, noise = random.normal(size=(4, 200)), random.normal(size=200), random.normal(size=(4, 200, 3))
    policy = review(begin, never, noise)
    plans = [*begin, never]
    fixed = min(plans, key=lambda cost: float(cost.mean()))
    saved = fixed - policy.cost
    # Fitted and paid on the same draws, it would seem to save three standard errors and more every time.
    assert saved.mean() < 4 * saved.std(ddof=1) / np.sqrt(200)
    assert policy.cost.mean() >= np.min(plans, axis=0).mean()


def test_that_what_is_seen_of_no_draw_decides_for_all_alike():
    never = np.linspace(1.0, 3.0, 100)
    begin = np.stack([never - 0.5, never + 0.5])
    policy = review(begin, never, np.full((2, 100, 1), np.nan))
    assert np.array_equal(policy.begins, np.zeros(100))
    assert np.array_equal(policy.cost, begin[0])


def test_that_a_review_takes_costs_and_sights_of_the_same_draws_only():
    with pytest.raises(ValueError, match="differ"):
        review(np.ones((2, 10)), np.ones(10), np.ones((2, 9, 1)))
