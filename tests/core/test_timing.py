"""Ramp, season, inflation and the months around go-live, by hand."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.money import Terms
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.timing import BUILD, LIVE, SERVED, VOLUME, WAITING
from tests.studies import P, T, every_kind, fixed, only, sampled, study

CENT = 0.005


def at_month(project, months: int = 12, start: dt.date = dt.date(2027, 1, 1)):
    return project.replace(workload=project.workload.replace(months=months, start=start))


def context(project):
    return columns(project, project.approaches[0], Typical())[0]


def test_that_use_rises_evenly_and_what_is_not_served_yet_waits():
    # Live at once, four months of ramp: the mean of the rise is 1/8, 3/8, 5/8, 7/8, then all of it.
    ctx = context(fixed(at_month(only("p", "requests"), 6), {("workload", "ramp"): 4.0}))
    np.testing.assert_allclose(np.ravel(ctx[SERVED]), [0.125, 0.375, 0.625, 0.875, 1.0, 1.0])
    np.testing.assert_allclose(np.ravel(ctx[SERVED] + ctx[WAITING]), 1.0)
    np.testing.assert_allclose(np.ravel(ctx[LIVE]), 1.0)


def test_that_a_ramp_moves_tokens_but_not_what_is_paid_each_live_month():
    plain = at_month(only("p", "requests", "monitoring"), 6)
    ramped = fixed(plain, {("workload", "ramp"): 4.0})
    before, after = (evaluate(project, Typical())["p"] for project in (plain, ramped))
    tokens, monitoring = (before.drivers.index(name) for name in ("requests", "monitoring"))
    assert after.present[tokens, 0] < before.present[tokens, 0]
    assert after.present[monitoring, 0] == before.present[monitoring, 0]


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 60), st.floats(0, 40))
def test_that_served_and_waiting_make_up_every_month(ramp, approval):
    project = fixed(only("p", "requests"), {("workload", "ramp"): ramp, (*P, "approval"): approval})
    ctx = context(project)
    served, waiting = ctx[SERVED], ctx[WAITING]
    np.testing.assert_allclose(served + waiting, 1.0, atol=1e-12)
    assert (served >= -1e-12).all()
    assert (served <= ctx[LIVE] + 1e-12).all()
    assert (np.diff(np.ravel(served)) >= -1e-9).all()


def test_that_the_busiest_month_lies_above_the_mean_and_half_a_year_later_as_far_below():
    project = fixed(at_month(only("p", "requests")), {("workload", "season"): 0.4, ("workload", "volume"): 1_000})
    volume = np.ravel(context(project)[VOLUME])
    assert volume[11] == pytest.approx(1_400)
    assert volume[5] == pytest.approx(600)
    assert volume.sum() == pytest.approx(12_000)


def test_that_a_later_start_turns_the_season():
    values = {("workload", "season"): 0.4, ("workload", "volume"): 1_000}
    project = fixed(at_month(only("p", "requests"), start=dt.date(2027, 12, 1)), values)
    assert np.ravel(context(project)[VOLUME])[0] == pytest.approx(1_400)


def test_that_inflation_raises_wages_but_no_price_list():
    # $100 of monitoring in mid-month, 12 % a year: the sum of 100 x 1.12^((t + 0.5) / 12) over twelve months.
    values = {("money", "inflation"): 0.12, (*P, "monitoring", "monthly"): 100.0}
    project = fixed(at_month(only("p", "requests", "monitoring")), values)
    costs = evaluate(project, Typical())["p"]
    sums = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert sums["monitoring"] == pytest.approx(sum(100 * 1.12 ** ((t + 0.5) / 12) for t in range(12)), abs=CENT)
    plain = fixed(project, {("money", "inflation"): 0.0})
    at_once = evaluate(plain, Typical())["p"]
    assert sums["requests"] == at_once.present[at_once.drivers.index("requests"), 0]


def test_that_nominal_and_real_money_agree_where_the_discount_rates_do():
    # (1 + nominal) = (1 + real)(1 + inflation): the same present value, whatever the drivers.
    project = every_kind()
    nominal = fixed(project, {("money", "inflation"): 0.03, ("money", "discount_rate"): 1.07 * 1.03 - 1.0})
    real = put(fixed(nominal, {("money", "discount_rate"): 0.07}), ("money", "terms"), Terms.REAL)
    first, second = sampled(nominal, 100), sampled(real, 100)
    for costs in first.approaches:
        np.testing.assert_allclose(second[costs.id].cost, costs.cost, rtol=1e-10)


def test_that_work_is_spread_over_its_months_and_sums_to_one():
    ctx = context(fixed(at_month(only("p", "writing")), {("team", "prompter_hours"): 16.0}))
    # 40 hours at 16 a month are two and a half months.
    np.testing.assert_allclose(np.ravel(ctx[BUILD])[:4], [0.4, 0.4, 0.2, 0.0])


@pytest.mark.parametrize("until", list(UntilLive))
def test_that_waiting_is_paid_as_today_or_its_value_is_lost_and_never_both(until):
    project = study().replace(quality=study().quality.replace(until_live=until))
    project = fixed(project, {("quality", "today_cost"): 0.2})
    other = ("quality", "value_per_month") if until is UntilLive.AS_TODAY else ("quality", "today_cost")
    mine = ("quality", "today_cost") if until is UntilLive.AS_TODAY else ("quality", "value_per_month")
    base = sampled(project, 100)["t"].cost
    np.testing.assert_array_equal(sampled(fixed(project, {other: 9.0}), 100)["t"].cost, base)
    assert not np.array_equal(sampled(fixed(project, {mine: 9.0}), 100)["t"].cost, base)


def test_that_training_beyond_the_end_of_tuning_is_blocked_and_drift_goes_on():
    project = only("t", "retraining", "drift")
    free = evaluate(fixed(project, {(*T, "retraining", "exit"): 1e5}), Typical())["t"]
    stopped = evaluate(fixed(project, {(*T, "retraining", "exit"): 7.0}), Typical())["t"]
    rounds = [costs.present[costs.drivers.index("retraining"), 0] for costs in (free, stopped)]
    assert rounds[1] == pytest.approx(rounds[0] / 5)
    assert stopped.accuracy[0] < free.accuracy[0]
