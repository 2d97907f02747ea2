"""Laws that hold for every project: sums, scaling, isolation of draws, discounting."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.context import columns
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.driver import Driver, Layer
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Chance, Fixed, Range, Unknown, Whole
from ftvp_gui.core.shutdowns import FIRST_SHUTDOWN
from tests.studies import P, T, certain, dearer, estimates, fixed, sampled, study, with_quantity

PROJECT = study()
SAMPLE = Sample(500)
BASE = evaluate(PROJECT, SAMPLE)
UNCERTAIN = sorted(path for path, estimate in estimates(PROJECT).items() if isinstance(estimate.quantity, Range))


def test_drivers_sum_to_the_total_in_every_draw():
    for costs in BASE.approaches:
        present = (costs.total * costs.discount).sum(axis=0)
        np.testing.assert_allclose(costs.cost, present, rtol=1e-12)


def test_the_ledger_sums_to_the_total_in_every_month():
    for costs in BASE.approaches:
        names, book, _ = ledger(PROJECT, PROJECT.approach(costs.id), SAMPLE)
        assert names == costs.drivers
        np.testing.assert_allclose(book.sum(axis=0), costs.total.mean(axis=1), rtol=1e-11)


def test_every_driver_is_finite_in_every_draw_and_month():
    for costs in BASE.approaches:
        assert np.isfinite(costs.present).all()
        assert np.isfinite(costs.total).all()


@pytest.mark.parametrize("id", ["p", "t"])
def test_a_driver_that_is_switched_off_moves_no_money(id):
    for name, _ in PROJECT.approach(id).drivers():
        switched = put(PROJECT, ("approaches", id, name, "enabled"), False)
        assert name not in evaluate(switched, Typical())[id].drivers


@pytest.mark.parametrize("until", list(UntilLive))
def test_scaling_every_money_input_scales_money(until):
    project = PROJECT.replace(quality=PROJECT.quality.replace(until_live=until))
    project = fixed(project, {("quality", "today_cost"): 0.3})
    scaled = dearer(project, 3.0)
    before, after = sampled(project, 200), sampled(scaled, 200)
    for costs in before.approaches:
        np.testing.assert_allclose(after[costs.id].cost, 3 * costs.cost, rtol=1e-9)


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(UNCERTAIN))
def test_that_editing_one_input_leaves_other_draws_untouched(path):
    edited = with_quantity(PROJECT, path, Fixed(value=at(PROJECT, path).quantity.typical()))
    for other in UNCERTAIN:
        if other != path:
            quantity = at(edited, other).quantity
            stream = "/".join(other)
            np.testing.assert_array_equal(
                Sample(200).values(other, quantity, stream),
                Sample(200).values(other, at(PROJECT, other).quantity, stream),
            )
    if path[0] == "approaches":
        others = [costs for costs in BASE.approaches if costs.id != path[1]]
        after = evaluate(edited, SAMPLE)
        for costs in others:
            np.testing.assert_array_equal(after[costs.id].total, costs.total)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(UNCERTAIN))
def test_the_memo_never_changes_an_answer(path):
    memo = Memo()
    evaluate(PROJECT, SAMPLE, memo)
    edited = with_quantity(PROJECT, path, Fixed(value=at(PROJECT, path).quantity.typical()))
    kept, fresh = evaluate(edited, SAMPLE, memo), evaluate(edited, SAMPLE)
    for costs in fresh.approaches:
        np.testing.assert_array_equal(kept[costs.id].total, costs.total)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((*P, "offer", "caching"), False),
        ((*P, "offer", "retires"), dt.date(2028, 1, 1)),
        ((*P, "migration", "enabled"), False),
        ((*P, "lineage"), "another"),
        (("workload", "months"), 12),
        (("workload", "start"), dt.date(2026, 1, 1)),
        (("quality", "until_live"), UntilLive.AS_TODAY),
        ((*T, "learning", "measured"), True),
        ((*T, "retraining", "ends"), dt.date(2027, 5, 1)),
    ],
)
def test_the_memo_and_the_sample_follow_switches_dates_and_lineages(path, value):
    memo, sample = Memo(), Sample(200)
    evaluate(PROJECT, sample, memo)
    edited = put(PROJECT, path, value)
    kept, fresh = evaluate(edited, sample, memo), evaluate(edited, Sample(200))
    for costs in fresh.approaches:
        np.testing.assert_array_equal(kept[costs.id].total, costs.total)


def test_an_edit_of_one_approach_keeps_the_others_results_as_they_are():
    memo = Memo()
    before = evaluate(PROJECT, SAMPLE, memo)
    after = evaluate(fixed(PROJECT, {(*T, "labelling", "minutes"): 9.0}), SAMPLE, memo)
    assert after["p"] is before["p"]
    assert after["t"] is not before["t"]


def test_names_notes_and_provenance_are_not_economics():
    memo = Memo()
    before = evaluate(PROJECT, SAMPLE, memo)
    renamed = put(PROJECT, (*P, "name"), "Another name")
    minutes = at(PROJECT, (*T, "labelling", "minutes"))
    noted = put(renamed, (*T, "labelling", "minutes"), minutes.replace(note="asked the team", owner="Kim"))
    after = evaluate(noted, SAMPLE, memo)
    assert all(after[costs.id] is costs for costs in before.approaches)


def test_without_discount_the_present_value_is_the_plain_sum():
    for costs in sampled(fixed(PROJECT, {("money", "discount_rate"): 0.0}), 100).approaches:
        np.testing.assert_allclose(costs.cost, costs.total.sum(axis=0), rtol=1e-12)


def test_all_inputs_certain_is_the_typical_case():
    project = certain(PROJECT)
    many, one = sampled(project, 100), evaluate(project, Typical())
    for costs in many.approaches:
        np.testing.assert_allclose(costs.cost, one[costs.id].cost[0], rtol=1e-12)


def test_a_duplicate_ties_exactly_with_its_original():
    original = PROJECT.approach("t")
    twin = original.replace(id="u", lineage="t", name="Twin")
    result = sampled(PROJECT.replace(approaches=(original, twin)), 400)
    np.testing.assert_array_equal(result["t"].cost, result["u"].cost)
    assert result.p_cheapest == {"t": 0.5, "u": 0.5}


def test_a_different_lineage_draws_its_own_accuracies_but_shares_the_wages():
    original = PROJECT.approach("t")
    stranger = original.replace(id="u", lineage="v", name="Stranger")
    result = sampled(PROJECT.replace(approaches=(original, stranger)), 400)
    assert not np.array_equal(result["t"].accuracy, result["u"].accuracy)
    shared = ("team", "engineer")
    assert result["t"].streams[shared] == result["u"].streams[shared]


def test_the_p_cheapest_shares_sum_to_one():
    assert sum(BASE.p_cheapest.values()) == pytest.approx(1.0)


def test_results_do_not_depend_on_the_order_of_approaches():
    turned = evaluate(PROJECT.replace(approaches=PROJECT.approaches[::-1]), SAMPLE)
    for costs in BASE.approaches:
        np.testing.assert_array_equal(turned[costs.id].cost, costs.cost)


@pytest.mark.parametrize("path", [("workload", "tasks"), ("workload", "complexity")])
def test_doubling_tasks_or_complexity_more_than_doubles_prompt_work(path):
    once = evaluate(fixed(PROJECT, {path: 2.0}), SAMPLE)["p"]
    twice = evaluate(fixed(PROJECT, {path: 4.0}), SAMPLE)["p"]
    work = [costs.present[costs.drivers.index("writing")].mean() for costs in (once, twice)]
    assert work[1] > 2 * work[0]
    lead = [costs.lead.mean() for costs in (once, twice)]
    assert lead[1] > lead[0]


def test_a_dearer_label_never_favours_tuning():
    gaps = []
    for wage in (5.0, 20.0, 80.0):
        result = sampled(fixed(PROJECT, {("team", "annotator"): wage}), 500)
        gaps.append(result.gap("t", "p").mean())
    assert gaps == sorted(gaps)


def test_more_volume_never_costs_less_at_a_fixed_hit_rate():
    project = put(PROJECT, (*P, "offer", "caching"), False)
    totals = [sampled(fixed(project, {("workload", "volume"): v}), 200)["p"].cost.mean() for v in (1e3, 1e5, 1e7)]
    assert totals == sorted(totals)


def test_accuracy_never_leaves_zero_to_one():
    wild = with_quantity(PROJECT, (*T, "drift", "per_month"), Fixed(value=0.9))
    for costs in sampled(wild, 200).approaches:
        assert ((costs.accuracy >= 0) & (costs.accuracy <= 1)).all()


def test_a_needed_price_that_is_unknown_is_never_taken_as_nothing():
    bare = with_quantity(PROJECT, (*P, "offer", "input_price"), Unknown())
    result = evaluate(bare, SAMPLE)
    assert not result["p"].costed
    assert result["t"].costed
    assert "p" not in result.p_cheapest


def test_an_unknown_cost_of_errors_leaves_errors_out_and_says_so():
    result = evaluate(with_quantity(PROJECT, ("quality", "error_cost"), Unknown()), SAMPLE)
    assert {gap.driver for gap in result["t"].gaps} == {"wrong", "overfitting", "drift"}
    assert result["t"].costed


def test_chance_and_whole_inputs_evaluate_like_any_other():
    project = with_quantity(
        PROJECT, (*T, "retune", "porting"), Chance(chance=0.3, range=Range(low=10, likely=50, high=90))
    )
    project = with_quantity(project, (*P, "requests", "shots"), Whole(of=Range(low=2, likely=5, high=20)))
    assert np.isfinite(sampled(project, 200)["p"].cost).all()


def test_a_horizon_of_one_month_and_of_ten_years_both_evaluate():
    for months in (1, 120):
        result = sampled(PROJECT.replace(workload=PROJECT.workload.replace(months=months)), 100)
        assert all(costs.total.shape == (months, 100) for costs in result.approaches)


def test_every_driver_belongs_to_one_layer_and_layers_sum_to_the_total():
    for costs in BASE.approaches:
        parts = sum(costs.layer(layer) for layer in Layer)
        np.testing.assert_allclose(parts, costs.cost, rtol=1e-12)


def test_a_later_start_brings_announced_dates_closer():
    dated = put(PROJECT, (*P, "offer", "retires"), dt.date(2027, 12, 1))
    later = put(dated, ("workload", "start"), dt.date(2027, 6, 1))
    months = [columns(p, p.approach("p"), Typical())[0][FIRST_SHUTDOWN] for p in (dated, later)]
    assert months == pytest.approx([12.0, 6.0])


@pytest.mark.parametrize("id", ["p", "t"])
def test_every_amount_says_what_it_is_and_where_its_default_comes_from(id):
    for path, estimate in estimates(PROJECT.replace(approaches=(PROJECT.approach(id),))).items():
        spec = amount_spec(at(PROJECT, path[:-1]), path[-1])
        assert spec.label
        assert estimate.provenance.source
        assert spec.stream.count(".") == 1


@pytest.mark.parametrize("id", ["p", "t"])
def test_every_driver_has_a_title_a_family_and_help(id):
    for _, driver in PROJECT.approach(id).drivers():
        assert isinstance(driver, Driver)
        assert driver.title
        assert driver.family
        assert (type(driver).__doc__ or "").endswith(".")
