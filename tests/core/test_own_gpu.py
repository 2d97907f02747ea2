"""A model on one's own GPUs worked out by hand, exact to the cent. One driver on, everything certain and round."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from ftvp_gui.core.compute import Method
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.gpu_memory import used_share
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.model import put
from tests.gpu_studies import G, booked, bought, own, uncertain
from tests.studies import fixed, sampled, typical

CENT = 0.005
MANY = {(*G, "labelling", "examples"): 1e6}
"""A million examples, so that a run costs more than cents."""


def cost(project, values=None):
    return float(typical(fixed(project, values or {})).cost[0])


def test_a_training_run_is_gpu_hours_times_rent():
    # 800 tokens x 1 M x 3 x 8e9 x (4 + 2) = 1.152e20 FLOPs; / (989e12 x 0.3) / 3,600 = 107.853 h; x 1.3 x $2
    assert cost(own("training"), MANY) == pytest.approx(280.42, abs=CENT)


def test_without_checkpointing_a_run_of_lora_is_a_third_shorter():
    assert cost(own("training", training__checkpointing=False), MANY) == pytest.approx(280.418 * 4 / 6, abs=CENT)


def test_qlora_takes_longer_and_full_tuning_has_more_to_do():
    # x 1.4; x 8 / 6
    assert cost(own("training", training__method=Method.QLORA), MANY) == pytest.approx(392.59, abs=CENT)
    assert cost(own("training", training__method=Method.FULL), MANY) == pytest.approx(373.89, abs=CENT)


def test_without_packing_the_filling_is_paid_for():
    # 2,048 tokens instead of 800
    assert cost(own("training", training__packing=False), MANY) == pytest.approx(280.418 * 2.56, abs=CENT)


def test_an_example_longer_than_the_sequence_is_not_cut_by_the_bill():
    long = {**MANY, (*G, "training", "sequence"): 512}
    assert cost(own("training", training__packing=False), long) == pytest.approx(280.42, abs=CENT)


def test_without_an_entry_the_used_share_of_the_speed_follows_the_sequence():
    # 0.31 at 2,048 tokens, 0.168 at 256; a set-up as good as the measured one
    project = put(own("training"), (*G, "training", "mfu"), uncertain().approach("g").training.mfu)
    short = {**MANY, (*G, "training", "speed"): 1.0, (*G, "training", "sequence"): 256}
    assert cost(project, {**short, (*G, "training", "sequence"): 2_048}) == pytest.approx(271.37, abs=CENT)
    assert cost(project, short) == pytest.approx(500.75, abs=CENT)


def test_another_currency_multiplies_the_rent():
    assert cost(own("training"), {**MANY, ("money", "per_usd"): 0.9}) == pytest.approx(280.418 * 0.9, abs=CENT)


def test_a_run_on_bought_gpus_costs_its_power():
    # 140.209 h x 0.5 kW x 1.5 x $0.20
    assert cost(bought("training"), MANY) == pytest.approx(21.03, abs=CENT)


def test_repeated_runs_are_all_but_the_one_that_ships():
    assert cost(own("repeats"), MANY) == pytest.approx(5 * 280.418, abs=3 * CENT)


def test_more_gpus_make_a_run_shorter_and_not_cheaper():
    one, four = (fixed(own("training", training__gpus=gpus), MANY) for gpus in (1, 4))
    assert cost(one) == pytest.approx(cost(four))
    assert typical(one).lead[0] == pytest.approx(140.209 / 730, rel=1e-4)
    assert typical(four).lead[0] == pytest.approx(140.209 / 4 / 730, rel=1e-4)


def test_a_run_is_looked_at_when_it_is_done_and_counted_once():
    # 6 runs: of 140.209 h each, or of the 6 hours of waiting where they are shorter
    long, short = own("training", "repeats"), fixed(own("training", "repeats"), {(*G, "labelling", "examples"): 1})
    assert typical(fixed(long, MANY)).lead[0] == pytest.approx(6 * 140.209 / 730, rel=1e-4)
    assert typical(short).lead[0] == pytest.approx(6 * 6 / 730)


def test_two_replicas_are_rented_all_day():
    # 2 x $2 x 730 x 12
    assert cost(own("requests")) == pytest.approx(35_040.00, abs=CENT)


def test_replicas_are_whole_and_carry_the_busiest_hour():
    # 20 M x 4 / (730 x 3,600 s) = 30.44 a second x 0.3 s = 9.13: ten GPUs
    assert cost(own("requests"), {("workload", "volume"): 20e6}) == pytest.approx(175_200.00, abs=CENT)
    # In replicas of four GPUs: three, so twelve GPUs
    four = own("requests", requests__gpus=4)
    assert cost(four, {("workload", "volume"): 20e6}) == pytest.approx(210_240.00, abs=CENT)


def test_gpus_that_are_switched_off_are_billed_while_busy():
    # 100,000 x 0.3 s = 8.3333 h; billed twice; x $2 x 12
    assert cost(own("requests", requests__to_zero=True)) == pytest.approx(400.00, abs=CENT)


def test_switching_off_never_costs_more_than_all_day():
    dear = {(*G, "requests", "warm"): 1e4}
    assert cost(own("requests", requests__to_zero=True), dear) == pytest.approx(35_040.00, abs=CENT)


def test_adapters_share_a_base_and_full_models_do_not():
    five = {("workload", "tasks"): 5}
    assert cost(own("requests"), five) == pytest.approx(35_040.00, abs=CENT)
    assert cost(own("requests", training__method=Method.FULL), five) == pytest.approx(175_200.00, abs=CENT)
    assert cost(own("requests", requests__shared=False), five) == pytest.approx(175_200.00, abs=CENT)


def test_a_base_holds_so_many_adapters():
    # 250 tasks at 100 a base: three groups of two
    assert cost(own("requests"), {("workload", "tasks"): 250}) == pytest.approx(105_120.00, abs=CENT)


def test_other_projects_on_the_base_pay_their_part():
    # 2 of 10 adapters
    shared = {("workload", "tasks"): 2, (*G, "requests", "others"): 8}
    assert cost(own("requests"), shared) == pytest.approx(7_008.00, abs=CENT)


def test_rents_may_rise_and_fall_month_by_month():
    month = 2 * 2.0 * 730
    rising = booked(fixed(own("requests", months=13), {(*G, "gpus", "trend"): 0.44}))["requests"]
    assert rising[[0, 6, 12]] == pytest.approx([month, 1.2 * month, 1.44 * month])
    falling = booked(fixed(own("requests", months=13), {(*G, "gpus", "trend"): -0.36}))["requests"]
    assert falling[[0, 6, 12]] == pytest.approx([month, 0.8 * month, 0.64 * month])


def test_training_again_pays_the_rent_of_its_month():
    # In month 12: 2 runs x $280.418 x 1.44
    project = own("retraining", months=13)
    rising = {**MANY, (*G, "gpus", "trend"): 0.44, (*G, "retraining", "every"): 12}
    free = {(*G, "retraining", "share"): 0.0, (*G, "retraining", "hours"): 0.0}
    found = booked(fixed(project, {**rising, **free}))["retraining"]
    assert np.flatnonzero(found).tolist() == [12]
    assert found[12] == pytest.approx(807.60, abs=CENT)


def test_a_month_of_idle_gpus_is_a_result():
    # 8.3333 h of 1,460
    assert used_share(own("requests"), own("requests").approaches[0]) == pytest.approx(8.3333 / 1_460, rel=1e-4)


def test_bought_gpus_pay_no_rent():
    assert cost(bought("requests")) == 0.0


def test_rented_gpus_have_no_purchase_power_or_upkeep():
    assert cost(own("purchase", "power", "upkeep")) == 0.0


def test_gpus_are_bought_again_and_sold_at_the_end_by_their_age():
    # Two at once, two after 24 months; at the end those are half as old as they get: 60,000 x 0.5 x 0.5 back
    found = booked(fixed(bought("purchase", months=36), {(*G, "purchase", "life"): 24}))["purchase"]
    assert np.flatnonzero(found).tolist() == [0, 24, 35]
    assert found[[0, 24, 35]] == pytest.approx([60_000, 60_000, -15_000])


def test_gpus_are_bought_at_go_live_and_count_as_spent_until_then():
    # Live after 2 months; 12 months later they are 10 of 48 months old: 60,000 x 38 / 48 x 0.5 back
    project = fixed(bought("purchase"), {(*G, "approval"): 2.0})
    assert booked(project)["purchase"][[0, 1, 2, 11]] == pytest.approx([0, 0, 60_000, -23_750])
    assert typical(project).upfront[0] == pytest.approx(60_000)


def test_more_gpus_are_bought_as_the_work_grows_each_with_a_life_of_its_own():
    # 2 M x 1.2^t a month: 0.913 x 1.2^t GPUs at the busiest hour; above 2 in month 5, above 3 in 7, above 4 in 9
    values = {("workload", "volume"): 2e6, ("workload", "growth"): 0.2, (*G, "purchase", "resale"): 0.0}
    found = booked(fixed(bought("purchase", months=19), {**values, (*G, "purchase", "life"): 12}))["purchase"] / 30_000
    first = [2, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1]
    assert found[:12] == pytest.approx(first)
    # The first of them wear out while more are added: 8.14 needs 9 in month 12, and so on
    needed = np.maximum(2, np.ceil(2e6 * 1.2 ** np.arange(19) * 4 / (730 * 3_600) * 0.3))
    assert found[12:] == pytest.approx(np.diff(needed)[11:] + first[:7])


def test_shrinking_work_sells_no_gpus_and_buys_none():
    values = {("workload", "volume"): 20e6, ("workload", "growth"): -0.2, (*G, "purchase", "resale"): 0.0}
    assert booked(fixed(bought("purchase"), values))["purchase"] / 30_000 == pytest.approx([10] + [0] * 11)


def test_training_uses_the_serving_gpus_or_has_its_own():
    eight = {"training__gpus": 8}
    free = {(*G, "purchase", "resale"): 0.0, (*G, "labelling", "examples"): 1}
    assert cost(bought("purchase", "retraining", **eight), free) > 8 * 30_000
    own_ones = bought("purchase", "training", purchase__together=False, **eight)
    assert booked(fixed(own_ones, free))["purchase"].sum() == pytest.approx(300_000)
    together = bought("purchase", "training", **eight)
    assert booked(fixed(together, free))["purchase"].sum() == pytest.approx(240_000)


def test_power_is_drawn_busy_or_idle_and_room_is_paid():
    # 2 x (0.3 x 730 h x $0.15 + $50) + 8.3333 h x 0.7 x $0.15 = $165.70 + $0.875; x 12
    assert cost(bought("power")) == pytest.approx(1_998.90, abs=CENT)


def test_the_power_of_a_known_gpu_is_that_of_its_machine():
    # H100: 0.7 kW x 1.6 x 1.5 x $0.20 = $0.336 an hour; 2 x (0.3 x 730 x 0.336 + 50) + 8.3333 x 0.7 x 0.336; x 12
    project = put(bought("power"), (*G, "power", "drawn"), uncertain().approach("g").power.drawn)
    assert cost(project) == pytest.approx(2_989.54, abs=CENT)


def test_upkeep_is_a_share_of_the_price_a_year():
    # 2 x $30,000 x 6 %
    assert cost(bought("upkeep")) == pytest.approx(3_600.00, abs=CENT)


def test_test_runs_cost_gpu_time():
    # 0.3 s at $2 an hour: $0.00016667; 10 runs in one month of 300 items, and the judge's $0.002
    values = {
        (*G, "evaluation", "runs"): 0.0,
        (*G, "evaluation", "monthly_runs"): 10.0,
        (*G, "evaluation", "minutes"): 0.0,
    }
    assert cost(own("evaluation", months=1), values) == pytest.approx(3_000 * (0.3 / 3_600 * 2 + 0.002), abs=CENT)


def test_a_newer_base_is_a_choice_and_costs_a_cycle():
    # 6 x $280.418 + 60 x $95 + 10 runs x 300 x ($0.00016667 + $0.002)
    project = put(own("retune"), (*G, "offer", "retires"), dt.date(2027, 10, 1))
    found = booked(fixed(project, MANY))["retune"]
    assert np.flatnonzero(found).tolist() == [9]
    assert found[9] == pytest.approx(7_389.01, abs=0.02)
    assert uncertain().approach("g").retune.enabled is False


def test_a_move_to_a_newer_base_sets_the_clock_of_retraining():
    project = put(own("retraining", "retune", months=24), (*G, "offer", "retires"), dt.date(2027, 10, 1))
    assert np.flatnonzero(booked(project)["retraining"]).tolist() == [6, 15, 21]
    still = put(own("retraining", months=24), (*G, "offer", "retires"), dt.date(2027, 10, 1))
    assert np.flatnonzero(booked(still)["retraining"]).tolist() == [6, 12, 18]


def test_operations_take_more_of_a_person_than_a_managed_model():
    # 50 h x $95 x 12
    assert cost(own("operations")) == pytest.approx(57_000.00, abs=CENT)


def test_full_tuning_over_fits_more():
    # 1 point x (1 + 0.2 ln 3) + 1 point of shift = 2.2197 points; four times that
    adapter, full = (
        typical(own("overfitting", training__method=method)).accuracy[0] for method in (Method.LORA, Method.FULL)
    )
    untouched = typical(own()).accuracy[0]
    assert untouched - adapter == pytest.approx(0.022197, abs=1e-6)
    assert untouched - full == pytest.approx(4 * 0.022197, abs=4e-6)


def test_an_unknown_rent_or_price_is_never_taken_as_nothing():
    blank = uncertain().approach("g")
    fresh = type(blank)(id="g")
    unpriced = uncertain().replace(approaches=(fresh,))
    assert not evaluate(unpriced, Typical())["g"].costed
    missing = {gap.driver for gap in evaluate(unpriced, Typical())["g"].gaps}
    assert missing == {"training", "repeats", "requests", "evaluation", "retraining"}
    mine = put(unpriced, (*G, "gpus", "getting"), Getting.BOUGHT)
    assert {gap.driver for gap in evaluate(mine, Typical())["g"].gaps} == {"purchase", "upkeep"}


def test_another_gpu_without_its_speed_leaves_training_out_and_says_so():
    costs = evaluate(uncertain(gpus__gpu=Gpu.CUSTOM), Typical())["g"]
    assert {gap.driver for gap in costs.gaps} == {"training", "repeats", "retraining"}
    assert {gap.path for gap in costs.gaps} == {(*G, "gpus", "peak")}


@pytest.mark.parametrize("path", [("training", "epochs"), ("offer", "parameters")])
def test_training_is_linear_in_tokens_and_parameters(path):
    one, two = (cost(own("training"), {**MANY, (*G, *path): value}) for value in (3.0, 6.0))
    assert two == pytest.approx(2 * one)


def test_buying_pays_where_gpus_are_kept_long_and_renting_where_they_are_seldom_used():
    def gap(months, **plain):
        rent, buy = (
            cost(study("requests", "purchase", "power", "upkeep", months=months, **plain)) for study in (own, bought)
        )
        return rent - buy

    # Kept all day: $17,520 a GPU and year of rent against $30,000 once
    assert gap(60) > 0
    assert gap(12) < gap(36) < gap(60)
    assert gap(60, requests__to_zero=True) < 0


def test_replicas_rise_in_steps_with_the_work():
    def gpus(volume):
        project = fixed(own("requests", months=1), {("workload", "volume"): volume})
        return cost(project) / (2.0 * 730)

    found = [gpus(volume) for volume in np.linspace(0, 40e6, 60)]
    assert found == sorted(found)
    assert found == pytest.approx(np.round(found))
    assert found[0] == 2
    assert found[-1] == 19


def test_idle_time_falls_as_work_grows():
    shares = [
        used_share(p, p.approaches[0]) for p in (fixed(own(), {("workload", "volume"): v}) for v in (1e4, 1e5, 1e6))
    ]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1


def test_the_context_reads_every_draw_of_a_life():
    # Lives differ by draw, so purchases do too.
    project = uncertain(gpus__getting=Getting.BOUGHT)
    ten_years = project.replace(workload=project.workload.replace(months=120))
    costs = sampled(ten_years, 300)["g"]
    bought_again = costs.present[costs.drivers.index("purchase")]
    assert len(np.unique(bought_again)) > 250
    ctx, _ = columns(ten_years, ten_years.approach("g"), Typical())
    assert ctx.months == 120
