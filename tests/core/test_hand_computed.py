"""Small projects worked out by hand, exact to the cent. One driver on, everything certain, no growth, no discount."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import put
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Unknown
from tests.studies import P, T, fixed, only, typical, with_quantity

CENT = 0.005


def year(project):
    return project.replace(workload=project.workload.replace(months=12, start=dt.date(2027, 1, 1)))


def test_prompted_tokens_without_a_cache():
    # (500 + 800 + 5 x 150) x $1/M + 200 x $5/M = $0.00205 + $0.001 = $0.00305; x 10,000 x 12 = $366.00
    project = put(year(only("p", "requests")), (*P, "offer", "caching"), False)
    assert typical(fixed(project, {("workload", "volume"): 10_000})).cost[0] == pytest.approx(366.00, abs=CENT)


def test_prompted_tokens_with_a_cache_pay_by_request_rate():
    # 10,000 requests in 730 h: 0.003805175/s x 300 s = 1.141553 expected in the cache's life, hit rate 0.680677
    # prefix 1,550 x (0.680677 x 0.1 + 0.319323 x 1.25) x $1/M = 1,550 x 0.467221/M = $0.000724193
    # + 500/M + 1,000/M = $0.002224193; x 120,000 = $266.90
    project = fixed(year(only("p", "requests")), {("workload", "volume"): 10_000})
    assert typical(project).cost[0] == pytest.approx(266.90, abs=CENT)


def test_a_prompt_below_the_shortest_cached_length_pays_the_full_price():
    # 100 fixed tokens, no examples: (500 + 100)/M + 1,000/M = $0.0016; x 120,000 = $192.00
    values = {("workload", "volume"): 10_000, (*P, "requests", "instructions"): 100, (*P, "requests", "shots"): 0}
    assert typical(fixed(year(only("p", "requests")), values)).cost[0] == pytest.approx(192.00, abs=CENT)


def test_failed_calls_are_paid_again():
    # Each call succeeds 96 times in 100: $0.00305 / 0.96 x 120,000 = $381.25
    project = put(year(only("p", "requests")), (*P, "offer", "caching"), False)
    values = {("workload", "volume"): 10_000, ("workload", "failures"): 0.04}
    assert typical(fixed(project, values)).cost[0] == pytest.approx(381.25, abs=CENT)


def test_growth_compounds_by_month():
    # $0.00305 x 10,000 x (1 + 1.1 + 1.21) = $30.50 x 3.31 = $100.955
    project = put(only("p", "requests"), (*P, "offer", "caching"), False)
    project = project.replace(workload=project.workload.replace(months=3))
    values = {("workload", "volume"): 10_000, ("workload", "growth"): 0.1}
    assert typical(fixed(project, values)).cost[0] == pytest.approx(100.955, abs=CENT)


def test_an_announced_price_step_holds_from_its_month_on():
    # January to June at $1 and $5, July to December at $2 and $10: 6 x $30.50 + 6 x $61.00 = $549.00
    project = put(year(only("p", "requests")), (*P, "offer", "caching"), False)
    step = PriceStep(since=dt.date(2027, 7, 1), input=2.0, output=10.0)
    project = put(project, (*P, "offer", "steps"), (step,))
    assert typical(fixed(project, {("workload", "volume"): 10_000})).cost[0] == pytest.approx(549.00, abs=CENT)


def test_another_currency_multiplies_the_price_list_only():
    # $366.00 at 0.9 euro a dollar = 329.40 euro
    project = put(year(only("p", "requests")), (*P, "offer", "caching"), False)
    values = {("workload", "volume"): 10_000, ("money", "per_usd"): 0.9}
    assert typical(fixed(project, values)).cost[0] == pytest.approx(329.40, abs=CENT)


def test_labelling_with_rework_adjudication_checking_and_a_guideline():
    # 1,000 x (2 x 2 min x 1.1 x $15 + (0.12 x 4 min + 0.1 x 2 min) x $80) / 60 = $1,100.00 + $906.67; + 24 x $80
    project = only("t", "labelling")
    assert typical(project).cost[0] == pytest.approx(1_100.00 + 906.67 + 1_920.00, abs=CENT)


def test_available_examples_are_not_labelled_again():
    # 600 of 1,000 exist: 400 x $2.006667 + $1,920 = $2,722.67
    project = fixed(only("t", "labelling"), {("strategy", "examples_available"): 600})
    assert typical(project).cost[0] == pytest.approx(2_722.67, abs=CENT)


def test_a_training_run_bills_tokens_times_epochs():
    # (500 + 100 + 200) x 1,000 x 3 = 2.4 M tokens x $0.60 = $1.44
    assert typical(only("t", "training")).cost[0] == pytest.approx(1.44, abs=CENT)


def test_the_least_fee_of_a_run_is_charged_where_tokens_cost_less():
    assert typical(fixed(only("t", "training"), {(*T, "training", "least_fee"): 4.0})).cost[0] == pytest.approx(4.00)


def test_repeated_runs_are_all_but_the_one_that_ships():
    # 6 runs: 5 x $4.00 = $20.00
    project = fixed(only("t", "repeats"), {(*T, "training", "least_fee"): 4.0})
    assert typical(project).cost[0] == pytest.approx(20.00, abs=CENT)


def test_hosting_counts_whole_servers_for_the_busiest_hour():
    # 5 M a month x 4 / (730 x 3,600 s) = 7.61/s; at 5/s two servers: 2 x $4 x 730 x 12 = $70,080 + $2 x 12 storage
    values = {("workload", "volume"): 5e6, (*T, "hosting", "rate"): 4.0}
    assert typical(fixed(year(only("t", "hosting")), values)).cost[0] == pytest.approx(70_104.00, abs=CENT)


def test_an_idle_server_is_paid_all_the_same():
    values = {("workload", "volume"): 1, (*T, "hosting", "rate"): 1.7, (*T, "hosting", "storage"): 0.0}
    assert typical(fixed(year(only("t", "hosting")), values)).cost[0] == pytest.approx(1.7 * 730 * 12, abs=CENT)


def test_retraining_comes_every_six_months_and_not_at_the_end():
    # 24 months: at 6, 12 and 18. Each: 250 x $2.006667 + 2 x $1.44 + 16 x $95 = $501.67 + $2.88 + $1,520 = $2,024.55
    project = only("t", "retraining")
    project = project.replace(workload=project.workload.replace(months=24))
    names, book, _ = ledger(project, project.approaches[0], Typical())
    assert names == ("retraining",)
    assert np.flatnonzero(book[0]).tolist() == [6, 12, 18]
    assert book[0].sum() == pytest.approx(3 * 2_024.5467, abs=CENT)


def test_retraining_stops_where_training_ends():
    project = only("t", "retraining")
    project = project.replace(workload=project.workload.replace(months=24, start=dt.date(2027, 1, 1)))
    project = put(project, (*T, "retraining", "ends"), dt.date(2027, 12, 1))
    _, book, _ = ledger(project, project.approaches[0], Typical())
    assert np.flatnonzero(book[0]).tolist() == [6]


def test_a_forced_retune_costs_a_cycle_and_resets_the_clock_of_retraining():
    # Shutdown in month 9: retraining at 6, then 9 + 6 = 15 and 21.
    project = only("t", "retraining", "retune")
    project = project.replace(workload=project.workload.replace(months=24, start=dt.date(2027, 1, 1)))
    project = put(project, (*T, "offer", "retires"), dt.date(2027, 10, 1))
    names, book, _ = ledger(project, project.approaches[0], Typical())
    by_name = dict(zip(names, book, strict=True))
    assert np.flatnonzero(by_name["retraining"]).tolist() == [6, 15, 21]
    assert np.flatnonzero(by_name["retune"]).tolist() == [9]
    # 6 x $1.44 + 60 x $95 + 0.35 x 60 x $95 + 10 runs x 300 x ((600 x $0.2 + 200 x $0.6)/M + $0.002) = $7,710.36
    open_end = with_quantity(project, (*T, "retraining", "exit"), Unknown())
    open_end = fixed(open_end, {(*T, "retune", "overlap"): 0.0})
    names, book, _ = ledger(open_end, open_end.approaches[0], Typical())
    assert book[names.index("retune")][9] == pytest.approx(7_710.36, abs=CENT)


@pytest.mark.parametrize(("month", "porting"), [(20.0, 0.0), (6.0, 60 * 95.0)])
def test_a_shutdown_finds_the_provider_there_or_gone_and_only_then_the_work_is_ported(month, porting):
    # As above, but the provider ends tuning in a month of its own: the shutdown in month 9 ports the work or does not.
    project = only("t", "retraining", "retune")
    project = project.replace(workload=project.workload.replace(months=24, start=dt.date(2027, 1, 1)))
    project = put(project, (*T, "offer", "retires"), dt.date(2027, 10, 1))
    project = fixed(project, {(*T, "retraining", "exit"): month, (*T, "retune", "overlap"): 0.0})
    names, book, _ = ledger(project, project.approaches[0], Typical())
    assert book[names.index("retune")][9] == pytest.approx(7_710.36 - 0.35 * 60 * 95.0 + porting, abs=CENT)


def test_a_migration_costs_porting_evaluation_and_two_weeks_of_both_models():
    project = put(year(only("p", "migration")), (*P, "offer", "caching"), False)
    project = put(project, (*P, "offer", "retires"), dt.date(2027, 7, 1))
    project = fixed(project, {("workload", "volume"): 10_000, (*P, "offer", "price_decline"): 0.0})
    # 24 x $85 + 10 x 300 x ($0.00305 + $0.002) + 0.5 x 10,000 x $0.00305 = $2,040 + $15.15 + $15.25
    assert typical(project).cost[0] == pytest.approx(2_070.40, abs=CENT)


def falling(*kept: str):
    project = put(year(only("p", *kept)), (*P, "offer", "caching"), False)
    project = put(project, (*P, "offer", "retires"), dt.date(2027, 7, 1))
    return fixed(project, {("workload", "volume"): 10_000, (*P, "offer", "price_decline"): 0.3})


def test_another_tokenizer_makes_the_same_text_dearer_from_the_move_on():
    # $30.50 a month for six months, then 1.2 times as many tokens of the same text: 6 x $30.50 + 6 x $36.60
    project = fixed(falling("requests", "migration"), {(*P, "offer", "price_decline"): 0.0})
    project = fixed(project, {(*P, "offer", "tokenizer"): 1.2})
    names, book, _ = ledger(project, project.approaches[0], Typical())
    assert book[names.index("requests")].sum() == pytest.approx(6 * 30.50 + 6 * 36.60, abs=CENT)


def test_prices_fall_only_from_the_migration_on():
    project = falling("requests", "migration")
    names, book, _ = ledger(project, project.approaches[0], Typical())
    tokens = book[names.index("requests")]
    assert tokens[:6] == pytest.approx([30.50] * 6)
    # Moved in month index 6, seven months after the start when it is done: 0.7 ** (7 / 12) = 0.812134
    assert tokens[6:] == pytest.approx([30.50 * 0.7 ** (7 / 12)] * 6)


def test_prices_do_not_fall_by_themselves():
    project = falling("requests")
    _, book, _ = ledger(project, project.approaches[0], Typical())
    assert book[0] == pytest.approx([30.50] * 12)


def test_a_shutdown_before_go_live_is_no_move():
    # Live after 8 months; the model goes in month 6, and its successor in month 6 + 600.
    project = fixed(falling("requests", "migration"), {(*P, "approval"): 8.0})
    names, book, _ = ledger(project, project.approaches[0], Typical())
    by_name = dict(zip(names, book, strict=True))
    assert by_name["migration"].sum() == 0
    assert by_name["requests"][8:] == pytest.approx([30.50] * 4)


def test_a_move_in_the_month_of_go_live_is_paid_in_full():
    # Live from the middle of month 6, shutdown at 6.9: after it.
    project = put(falling("migration"), (*P, "offer", "retires"), dt.date(2027, 7, 29))
    moved = typical(fixed(project, {(*P, "approval"): 6.5})).cost[0]
    assert moved == pytest.approx(2_040 + 15.15 + 15.25 * 0.7 ** (7 / 12), abs=CENT)


def test_a_free_preview_costs_its_announced_price_from_its_date():
    # Nothing until July, then $2 and $10: 6 x $61.00
    project = put(year(only("p", "requests")), (*P, "offer", "caching"), False)
    project = put(project, (*P, "offer", "steps"), (PriceStep(since=dt.date(2027, 7, 1), input=2.0, output=10.0),))
    free = {(*P, "offer", "input_price"): 0.0, (*P, "offer", "output_price"): 0.0}
    assert typical(fixed(project, {("workload", "volume"): 10_000, **free})).cost[0] == pytest.approx(366.00, abs=CENT)


def test_a_price_falls_from_its_last_announced_step():
    # $0.10 and $0.50 from February; moved in July at 30 % a year: never back up.
    project = put(falling("requests", "migration"), (*P, "offer", "steps"), (CHEAP,))
    names, book, _ = ledger(project, project.approaches[0], Typical())
    tokens = book[names.index("requests")]
    assert tokens[1] == pytest.approx(3.05)
    assert tokens[6] == pytest.approx(3.05 * 0.7 ** (7 / 12))


CHEAP = PriceStep(since=dt.date(2027, 2, 1), input=0.1, output=0.5)


def test_every_task_keeps_only_its_own_prompt_warm():
    # 20,000 requests over 50 tasks hit as seldom as 400 requests of one task.
    values = {("workload", "volume"): 20_000, ("workload", "tasks"): 50}
    many = typical(fixed(year(only("p", "requests")), values)).cost[0]
    one = typical(fixed(year(only("p", "requests")), {("workload", "volume"): 400})).cost[0]
    assert many == pytest.approx(50 * one)


def test_with_all_examples_at_hand_nothing_is_collected_or_written_down():
    project = fixed(only("t", "collection", "labelling"), {("strategy", "examples_available"): 5_000})
    assert typical(project).cost[0] == 0.0
    assert typical(project).lead[0] == 0.0


def test_prompt_work_of_one_simple_task():
    # 40 h x $85
    assert typical(only("p", "writing")).cost[0] == pytest.approx(3_400.00, abs=CENT)


def test_prompt_work_of_four_tasks_of_double_complexity():
    # 40 h x 4 ** 1.2 x 2 ** 1.3 x $85 = $3,400 x 5.278032 x 2.462289 = $44,186.53
    values = {("workload", "tasks"): 4, ("workload", "complexity"): 2.0}
    assert typical(fixed(only("p", "writing"), values)).cost[0] == pytest.approx(44_186.53, abs=0.01)


def test_evaluation_builds_sets_and_runs_them():
    # 300 x 6 min x $80 = $2,400; 15 runs x 300 x ($0.00305 + $0.002) = $22.725
    # live 12 - 30 h / 60 h = 11.5 months x 2 runs
    assert typical(year(only("p", "evaluation"))).cost[0] == pytest.approx(2_400 + 22.725 + 11.5 * 3.03, abs=CENT)


def test_monthly_money_is_discounted_at_the_middle_of_each_month():
    # 36 months of 1 at 10 % a year, mid-month: 31.310554143852286; x $200
    project = fixed(only("p", "monitoring"), {("money", "discount_rate"): 0.1})
    assert typical(project).cost[0] == pytest.approx(200 * 31.310554143852286, rel=1e-12)


def test_review_of_a_share_of_answers():
    # 120,000 x 2 % x 1.5 min x $30/h = $1,800.00
    project = fixed(year(only("p", "review")), {("workload", "volume"): 10_000})
    assert typical(project).cost[0] == pytest.approx(1_800.00, abs=CENT)


FLAT = {
    ("workload", "volume"): 10_000,
    ("quality", "error_cost"): 2.0,
    ("quality", "review_share"): 0.0,
}


def test_wrong_answers_cost_their_price():
    # accuracy 80 %: 120,000 x 20 % x $2 = $48,000
    values = {**FLAT, (*P, "accuracy", "plain"): 0.8, (*P, "accuracy", "ceiling"): 0.8}
    assert typical(fixed(year(only("p", "wrong")), values)).cost[0] == pytest.approx(48_000, abs=CENT)


REVIEWED = {
    **FLAT,
    (*P, "accuracy", "plain"): 0.8,
    (*P, "accuracy", "ceiling"): 0.8,
    ("quality", "review_share"): 0.1,
    ("quality", "review_catch"): 0.5,
}


def test_reviewed_wrong_answers_do_not_reach_the_user():
    # 10 % reviewed, half of the wrong ones found: $48,000 x 0.95
    costs = typical(fixed(year(only("p", "wrong", "review")), REVIEWED))
    assert dict(zip(costs.drivers, costs.present[:, 0], strict=True))["wrong"] == pytest.approx(45_600, abs=CENT)


def test_without_reviewers_no_wrong_answer_is_found():
    assert typical(fixed(year(only("p", "wrong")), REVIEWED)).cost[0] == pytest.approx(48_000, abs=CENT)


TUNED = {
    **FLAT,
    (*T, "learning", "untuned"): 0.9,
    (*T, "learning", "ceiling"): 0.9,
    (*T, "training", "epochs"): 1.0,
    (*T, "overfitting", "gap"): 0.01,
    (*T, "overfitting", "shift"): 0.02,
}


def test_over_fitting_is_its_own_line_beside_the_held_out_errors():
    # held out 90 %: 120,000 x 10 % x $2 = $24,000; gap 1 point and shift 2 points: 120,000 x 3 % x $2 = $7,200
    costs = typical(fixed(year(only("t", "wrong", "overfitting")), TUNED))
    by_name = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert by_name["wrong"] == pytest.approx(24_000, abs=CENT)
    assert by_name["overfitting"] == pytest.approx(7_200, abs=CENT)
    assert costs.accuracy[0] == pytest.approx(0.87)


def test_a_gap_measured_on_held_out_examples_is_not_counted_again():
    project = put(fixed(year(only("t", "overfitting")), TUNED), (*T, "learning", "measured"), True)
    assert typical(project).cost[0] == pytest.approx(4_800, abs=CENT)


def test_the_gap_shrinks_with_examples_and_grows_with_epochs():
    # 4,000 examples: half the gap, 0.5 point; 3 epochs: x (1 + 0.2 ln 3) = 1.2197225; + shift 2 points
    values = {**TUNED, (*T, "labelling", "examples"): 4_000, (*T, "training", "epochs"): 3.0}
    expected = 120_000 * 2 * (0.005 * (1 + 0.2 * np.log(3)) + 0.02)
    assert typical(fixed(year(only("t", "overfitting")), values)).cost[0] == pytest.approx(expected, abs=CENT)


def test_drift_grows_until_the_next_training():
    # 1 point a month, trained again at month 6: mid-month ages 0.5 ... 5.5 twice: 36 x 1 % x 10,000 x $2 = $7,200
    values = {**TUNED, (*T, "drift", "per_month"): 0.01}
    costs = typical(fixed(year(only("t", "drift", "retraining")), values))
    by_name = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert by_name["drift"] == pytest.approx(7_200, abs=CENT)


def test_the_learning_curve_rises_with_examples_to_its_ceiling():
    # 0.95 - 0.30 x (1 + 1000 / 100) ** -0.35 = 0.95 - 0.30 x 0.431997 = 0.820401
    values = {(*T, "learning", "untuned"): 0.65, (*T, "learning", "ceiling"): 0.95}
    assert typical(fixed(only("t"), values)).accuracy[0] == pytest.approx(0.95 - 0.3 * 11**-0.35, rel=1e-9)


def test_no_prompt_makes_a_model_better_than_its_ceiling():
    values = {(*P, "writing", "hours"): 5_000, (*P, "requests", "shots"): 10_000}
    costs = typical(fixed(only("p", "writing", "requests"), values))
    assert costs.accuracy[0] <= 0.92 + 1e-12


def test_waiting_loses_the_value_of_the_month():
    # 140 h at 140 h a month: one month; x $8,000
    project = fixed(only("p", "writing", "delay"), {(*P, "writing", "hours"): 140})
    costs = typical(project)
    assert dict(zip(costs.drivers, costs.present[:, 0], strict=True))["delay"] == pytest.approx(8_000, abs=CENT)


def test_waiting_as_today_costs_today_s_price_instead_of_the_value():
    # One month of 10,000 requests at $0.30 = $3,000, and nothing for lost value
    project = fixed(only("p", "writing", "delay"), {(*P, "writing", "hours"): 140, ("workload", "volume"): 10_000})
    project = put(project, ("quality", "until_live"), UntilLive.AS_TODAY)
    costs = typical(fixed(project, {("quality", "today_cost"): 0.3}))
    assert dict(zip(costs.drivers, costs.present[:, 0], strict=True))["delay"] == pytest.approx(3_000, abs=CENT)


def test_preparation_is_spread_over_its_months_and_serving_starts_after_it():
    # 210 h at 140 h a month: 1.5 months; two thirds of the money in month 0; half of month 1 is live
    project = fixed(only("p", "writing", "monitoring"), {(*P, "writing", "hours"): 210})
    names, book, _ = ledger(project, project.approaches[0], Typical())
    by_name = dict(zip(names, book, strict=True))
    assert by_name["writing"][:3] == pytest.approx([17_850 * 2 / 3, 17_850 / 3, 0])
    assert by_name["monitoring"][:3] == pytest.approx([0, 100, 200])


def test_money_before_go_live_is_the_upfront_cost():
    costs = typical(only("t", "labelling", "training", "monitoring"))
    assert costs.upfront[0] == pytest.approx(3_926.67 + 1.44, abs=CENT)


def test_cash_leaves_out_errors_and_delay():
    values = {**FLAT, (*P, "accuracy", "plain"): 0.8, (*P, "accuracy", "ceiling"): 0.8}
    costs = typical(fixed(year(only("p", "wrong", "monitoring")), values))
    assert costs.cash[0] == pytest.approx(2_400, abs=CENT)


def test_a_successful_task_costs_all_money_over_all_right_answers():
    # $48,000 over 96,000 right answers = $0.50
    values = {**FLAT, (*P, "accuracy", "plain"): 0.8, (*P, "accuracy", "ceiling"): 0.8}
    assert typical(fixed(year(only("p", "wrong")), values)).cost_per_success() == pytest.approx(0.50)


def test_named_and_hidden_shares_leave_errors_apart():
    # $366 of tokens named, $2,400 of monitoring hidden: 2,400 / 2,766
    project = put(year(only("p", "requests", "monitoring", "wrong")), (*P, "offer", "caching"), False)
    costs = evaluate(fixed(project, FLAT), Typical()).approaches[0]
    assert costs.hidden_share() == pytest.approx(2_400 / 2_766, rel=1e-9)
