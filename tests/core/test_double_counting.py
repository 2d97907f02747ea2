"""The rules against counting twice: each test fails when its rule is broken."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.fit import Factor
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.driver import Family
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Unknown
from tests.studies import P, T, every_kind, fixed, only, sampled, study, with_quantity

EVERY = fixed(every_kind(), {("money", "discount_rate"): 0.0, ("quality", "second_value"): 0.0})
IDS = [approach.id for approach in EVERY.approaches]
CHARGED_BY_WRONG_ANSWERS = {"wrong", "overfitting", "drift", "harder"}


@pytest.mark.parametrize("id", IDS)
def test_that_every_wrong_answer_that_reaches_the_user_is_charged_once(id):
    """All that is charged for errors is the price of one, times the requests that were not answered rightly."""
    costs = sampled(EVERY, 300)[id]
    charged = sum(
        present
        for name, present in zip(costs.drivers, costs.present, strict=True)
        if name.split(".")[-1] in CHARGED_BY_WRONG_ANSWERS
    )
    price = EVERY.quality.error_cost.quantity.typical()
    np.testing.assert_allclose(charged, price * (costs.requests - costs.successes), rtol=1e-9, atol=1e-6)


def test_that_the_names_above_are_all_that_errors_have():
    approaches = EVERY.approaches
    errors = {name.split(".")[-1] for a in approaches for name, d in a.all_drivers() if d.family is Family.ERRORS}
    assert errors == CHARGED_BY_WRONG_ANSWERS | {"checking", "slow"}


def test_that_accuracy_is_money_where_an_error_has_a_price_and_a_limit_where_it_has_none():
    priced = fixed(study(), {("strategy", "accuracy"): 0.99})
    bare = with_quantity(priced, ("quality", "error_cost"), Unknown())
    missed = [Analyst(draws=500).answer(project).verdict.fits["p"].missed for project in (priced, bare)]
    assert Factor.ACCURACY not in missed[0]
    assert Factor.ACCURACY in missed[1]
    drivers = evaluate(bare, Typical())["p"].drivers
    assert not CHARGED_BY_WRONG_ANSWERS & set(drivers)


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("until", list(UntilLive))
def test_that_a_request_is_served_or_waits_and_pays_for_one_of_them(id, until):
    """Requests served and, where done as today, requests that wait, are all requests: none twice, none not at all."""
    project = fixed(EVERY.replace(quality=EVERY.quality.replace(until_live=until)), {("workload", "growth"): 0.0})
    project = fixed(project, {("workload", "volume"): 1_000.0})
    costs = evaluate(project, Sample(100))[id]
    waiting = [index for index, name in enumerate(costs.drivers) if name.split(".")[-1] == "delay"]
    paid = costs.present[waiting].sum(axis=0)
    unserved = 36 * 1_000.0 - costs.requests
    if until is UntilLive.AS_TODAY:
        quality = project.quality
        right = Sample(100).values(("quality", "today_right"), quality.today_right.quantity, "Quality.today_right")
        errors = (1.0 - right) * quality.error_cost.quantity.typical()
        price = quality.today_cost.quantity.typical() + errors
        np.testing.assert_allclose(paid, price * unserved, rtol=1e-9, atol=1e-6)
    elif waiting:
        months = unserved / 1_000.0
        worth = Sample(100).values(("quality", "value_per_month"), project.quality.value_per_month.quantity, _STREAM)
        np.testing.assert_allclose(paid, worth * months, rtol=1e-9, atol=1e-6)


_STREAM = "Quality.value_per_month"


def test_that_technical_failures_repeat_calls_and_never_make_an_answer_wrong():
    few, many = (sampled(fixed(study(), {("workload", "failures"): share}), 100)["p"] for share in (0.0, 0.5))
    np.testing.assert_array_equal(few.accuracy, many.accuracy)
    wrong, tokens = few.drivers.index("wrong"), few.drivers.index("requests")
    np.testing.assert_array_equal(few.present[wrong], many.present[wrong])
    assert (many.present[tokens] > few.present[tokens]).all()


def test_that_a_cached_token_is_paid_once():
    """Where reading and writing cost what fresh input costs, a cache changes nothing: no token is counted in both."""
    cached = fixed(only("p", "requests"), {(*P, "offer", "cache_read"): 1.0, (*P, "offer", "cache_write"): 1.0})
    plain = put(cached, (*P, "offer", "caching"), False)
    assert evaluate(cached, Typical())["p"].cost[0] == pytest.approx(evaluate(plain, Typical())["p"].cost[0], rel=1e-12)


def test_that_idle_servers_follow_from_the_peak_and_whole_servers_alone():
    project = fixed(only("t", "hosting"), {(*T, "hosting", "rate"): 2.0, (*T, "hosting", "capacity"): 5.0})
    quiet, busy = (
        evaluate(fixed(project, {("workload", "volume"): volume, ("workload", "peak"): 4.0}), Typical())["t"].cost[0]
        for volume in (1_000.0, 1_000_000.0)
    )
    # A thousandfold traffic on the same one server costs the same: what was idle is used, and nothing else is charged.
    assert quiet == busy


def test_that_prices_fall_only_at_a_move_that_is_paid_for():
    dated = put(study(), (*P, "offer", "retires"), dt.date(2028, 1, 1))
    unpaid = put(dated, (*P, "migration", "enabled"), False)
    for project, moves in ((dated, True), (unpaid, False)):
        level, fallen = (
            sampled(fixed(project, {(*P, "offer", "price_decline"): decline}), 100)["p"] for decline in (0.0, 0.5)
        )
        tokens = level.drivers.index("requests")
        assert (fallen.present[tokens] < level.present[tokens]).all() == moves


def test_that_a_forced_retune_sets_the_clock_of_retraining_back():
    project = put(only("t", "retraining", "retune"), (*T, "offer", "retires"), dt.date(2027, 10, 1))
    project = fixed(project, {(*T, "retraining", "every"): 9.0})
    project = project.replace(workload=project.workload.replace(months=20, start=dt.date(2027, 1, 1)))
    costs = evaluate(project, Typical())["t"]
    retraining = costs.drivers.index("retraining")
    free = evaluate(put(project, (*T, "retune", "enabled"), False), Typical())["t"]
    # Re-tuned in month 9, just when a round was due: one round is left (month 18) of two (months 9 and 18).
    alone = free.present[free.drivers.index("retraining"), 0]
    assert costs.present[retraining, 0] == pytest.approx(alone / 2, rel=0.1)


def test_that_runs_by_design_and_the_run_that_ships_are_all_runs_once():
    project = only("t", "training", "repeats")
    costs = evaluate(fixed(project, {(*T, "repeats", "runs"): 5.0}), Typical())["t"]
    sums = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert sums["repeats"] == pytest.approx(4 * sums["training"])


def test_that_ties_for_the_cheapest_are_shared_equally():
    original = study().approach("p")
    twins = tuple(original.replace(id=f"p{n}", lineage="p", name=f"Twin {n}") for n in range(3))
    result = sampled(study().replace(approaches=twins), 200)
    assert result.p_cheapest == pytest.approx({twin.id: 1 / 3 for twin in twins})


def test_that_the_cost_of_a_right_answer_is_expected_cost_over_expected_right_answers():
    costs = sampled(study(), 500)["t"]
    assert costs.cost_per_success() == pytest.approx(costs.cost.mean() / costs.successes.mean())


def test_that_the_hidden_share_leaves_errors_and_delay_apart():
    costs = sampled(study(), 500)["t"]
    dearer = sampled(fixed(study(), {("quality", "error_cost"): 50.0}), 500)["t"]
    assert costs.hidden_share() == dearer.hidden_share()
