"""Laws that hold for every kind of approach, and for the approaches that contain others."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.approaches import KINDS, FineTuning, Prompting, Router, Staged
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.explain import explain
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Fixed, Range
from tests.studies import certain, dearer, estimates, every_kind, fixed, priced, sampled, with_quantity

PROJECT = every_kind()
SAMPLE = Sample(500)
BASE = evaluate(PROJECT, SAMPLE)
IDS = [approach.id for approach in PROJECT.approaches]
S, R = ("approaches", "staged"), ("approaches", "router")


def test_that_there_is_an_approach_of_every_kind_and_all_of_them_are_costed():
    assert [type(approach) for approach in PROJECT.approaches] == list(KINDS)
    assert [costs.id for costs in BASE.costed] == IDS


@pytest.mark.parametrize("id", IDS)
def test_that_drivers_sum_to_the_total_in_every_draw(id):
    costs = BASE[id]
    np.testing.assert_allclose(costs.cost, (costs.total * costs.discount).sum(axis=0), rtol=1e-11)
    np.testing.assert_allclose(sum(costs.layer(layer) for layer in Layer), costs.cost, rtol=1e-11)


@pytest.mark.parametrize("id", IDS)
def test_that_the_ledger_sums_to_the_total_in_every_month(id):
    names, book, _ = ledger(PROJECT, PROJECT.approach(id), SAMPLE)
    assert names == BASE[id].drivers
    np.testing.assert_allclose(book.sum(axis=0), BASE[id].total.mean(axis=1), rtol=1e-9)


@pytest.mark.parametrize("id", IDS)
def test_that_money_and_service_are_finite_in_every_draw_and_month(id):
    costs = BASE[id]
    for array in (costs.present, costs.total, costs.accuracy, costs.successes, costs.lead, costs.upfront):
        assert np.isfinite(array).all()
    assert ((costs.accuracy >= 0) & (costs.accuracy <= 1 + 1e-12)).all()


@pytest.mark.parametrize("id", IDS)
def test_that_an_explanation_adds_up_to_the_typical_figure_of_its_driver(id):
    project = fixed(PROJECT, {("money", "discount_rate"): 0.0})
    costs = evaluate(project, Typical())[id]
    for name, present in zip(costs.drivers, costs.present[:, 0], strict=True):
        told = explain(project, project.approach(id), name)
        assert sum(line.total for line in told.lines) == pytest.approx(present, rel=1e-9, abs=1e-9), name


@pytest.mark.parametrize("until", list(UntilLive))
def test_that_scaling_every_money_input_scales_money(until):
    project = PROJECT.replace(quality=PROJECT.quality.replace(until_live=until))
    scaled = dearer(project, 3.0)
    before, after = sampled(project, 100), sampled(scaled, 100)
    for costs in before.approaches:
        np.testing.assert_allclose(after[costs.id].cost, 3 * costs.cost, rtol=1e-9)


def test_that_all_inputs_certain_is_the_typical_case():
    project = certain(PROJECT)
    many, one = sampled(project, 100), evaluate(project, Typical())
    for costs in many.approaches:
        np.testing.assert_allclose(costs.cost, one[costs.id].cost[0], rtol=1e-12)


UNCERTAIN = sorted(path for path, estimate in estimates(PROJECT).items() if isinstance(estimate.quantity, Range))


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(UNCERTAIN))
def test_that_the_memo_never_changes_an_answer(path):
    memo, sample = Memo(), Sample(100)
    evaluate(PROJECT, sample, memo)
    edited = with_quantity(PROJECT, path, Fixed(value=at(PROJECT, path).quantity.typical()))
    kept, fresh = evaluate(edited, sample, memo), evaluate(edited, sample)
    for costs in fresh.approaches:
        np.testing.assert_array_equal(kept[costs.id].total, costs.total)
    if path[0] == "approaches":
        assert all(kept[id] is not None for id in IDS)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((*S, "then", "lineage"), "another"),
        ((*S, "first"), Prompting(id="first", name="Plain")),
        ((*R, "small", "checking", "enabled"), False),
        (("workload", "start"), PROJECT.workload.start.replace(month=5)),
    ],
)
def test_that_the_memo_follows_parts_their_lineages_and_the_calendar(path, value):
    project = fixed(PROJECT, {("workload", "season"): 0.3})
    memo, sample = Memo(), Sample(100)
    evaluate(project, sample, memo)
    edited = priced(put(project, path, value))
    kept, fresh = evaluate(edited, sample, memo), evaluate(edited, Sample(100))
    for costs in fresh.approaches:
        np.testing.assert_array_equal(kept[costs.id].total, costs.total)


def staged(month: float, **quality: float) -> Project:
    """A staged approach beside the two it consists of, sharing their draws."""
    prompting, tuning = PROJECT.approach("prompting"), PROJECT.approach("fine_tuning")
    both = Staged(
        id="staged",
        first=prompting.replace(id="first", lineage="prompting"),
        then=tuning.replace(id="then", lineage="fine_tuning"),
    )
    project = PROJECT.replace(approaches=(prompting, tuning, both))
    return fixed(project, {(*S, "month"): month})


@pytest.mark.parametrize("until", list(UntilLive))
@pytest.mark.parametrize(("month", "same"), [(0.0, "fine_tuning"), (600.0, "prompting")])
def test_that_staged_at_month_0_is_tuned_from_the_start_and_never_switched_is_prompted(month, same, until):
    project = staged(month)
    project = project.replace(quality=project.quality.replace(until_live=until))
    result = sampled(project, 500)
    np.testing.assert_allclose(result["staged"].cost, result[same].cost, rtol=1e-12)
    np.testing.assert_allclose(result["staged"].total, result[same].total, rtol=1e-9, atol=1e-7)
    for name in ("accuracy", "successes", "requests", "lead", "upfront", "cash"):
        np.testing.assert_allclose(getattr(result["staged"], name), getattr(result[same], name), rtol=1e-12)
    assert result["staged"].trained_in_time.tolist() == result[same].trained_in_time.tolist()


def test_that_a_shutdown_in_the_month_of_go_live_costs_a_staged_system_what_it_costs_the_tuned_one():
    places = ((*S, "then"), ("approaches", "fine_tuning"))
    project = fixed(staged(0.0), {(*place, "offer", "lifetime"): 1.5 for place in places})
    result = sampled(project, 500)
    both, alone = result["staged"], result["fine_tuning"]
    moved, dies = (
        costs.present[costs.drivers.index(name)] for costs, name in ((both, "then.retune"), (alone, "retune"))
    )
    assert dies.min() > 0.0
    np.testing.assert_allclose(moved, dies, rtol=1e-12)


@pytest.mark.parametrize("month", [0.5, 3.0, 11.0, 20.0, 35.5])
def test_that_every_request_is_answered_by_one_system_or_waits(month):
    from ftvp_gui.core.context import columns
    from ftvp_gui.core.timing import SERVED, WAITING

    project = staged(month)
    ctx, _ = columns(project, project.approach("staged"), Sample(200))
    first, then = ctx.part("first"), ctx.part("then")
    whole = first[SERVED] + then[SERVED] + first[WAITING] + then[WAITING]
    np.testing.assert_allclose(np.broadcast_to(whole, (36, 200)), 1.0, atol=1e-12)
    np.testing.assert_allclose(first[WAITING] + then[WAITING], ctx[WAITING], atol=1e-12)


def test_that_a_take_over_before_the_tuned_system_can_be_ready_waits_for_it():
    project = certain(staged(1.0))
    from ftvp_gui.core.context import columns
    from ftvp_gui.core.timing import BEGINS, GO_LIVE, LEAD

    ctx, _ = columns(project, project.approach("staged"), Typical())
    then = ctx.part("then")
    assert float(then[BEGINS]) == 0.0
    assert float(then[GO_LIVE]) == pytest.approx(float(then[LEAD]))


def test_that_the_log_of_the_first_system_spares_labelling_in_the_second():
    early, late = (certain(staged(month)) for month in (1.0, 18.0))
    labelled = []
    for project in (early, late):
        costs = evaluate(fixed(project, {("money", "discount_rate"): 0.0}), Typical())["staged"]
        labelled.append(costs.present[costs.drivers.index("then.labelling"), 0])
    assert labelled[1] < labelled[0]


def test_that_a_router_that_passes_nothing_on_serves_like_its_small_model():
    project = fixed(PROJECT, {(*R, "small", "checking", "finds"): 0.0, (*R, "small", "checking", "false_alarms"): 0.0})
    costs = sampled(project, 200)["router"]
    large = [costs.present[index] for index, name in enumerate(costs.drivers) if name == "large.requests"]
    assert np.abs(large).max() == 0.0


def test_that_what_a_router_passes_on_is_what_the_check_stops():
    from ftvp_gui.core.context import columns
    from ftvp_gui.core.outcomes import PASSED_ON
    from ftvp_gui.core.timing import SERVED

    ctx, _ = columns(PROJECT, PROJECT.approach("router"), SAMPLE)
    small, large = ctx.part("small"), ctx.part("large")
    np.testing.assert_allclose(large[SERVED], small[SERVED] * small[PASSED_ON])


def test_that_a_router_of_perfect_checks_is_as_right_as_its_large_model_where_the_small_one_fails():
    # small right 80 %, every wrong answer stopped, no false alarm; large right 90 % on what is left, nothing harder:
    # 0.8 + 0.2 x 0.9 = 0.98 of the requests are answered rightly.
    small = FineTuning(id="small")
    large = Prompting(id="large")
    project = priced(Project(approaches=(Router(id="r", small=small, large=large),)))
    project = put(project, ("approaches", "r", "small", "checking", "enabled"), True)
    base = ("approaches", "r")
    values = {
        (*base, "small", "learning", "ceiling"): 0.8,
        (*base, "small", "learning", "untuned"): 0.8,
        (*base, "small", "overfitting", "gap"): 0.0,
        (*base, "small", "overfitting", "shift"): 0.0,
        (*base, "small", "drift", "per_month"): 0.0,
        (*base, "small", "checking", "finds"): 1.0,
        (*base, "small", "checking", "false_alarms"): 0.0,
        (*base, "small", "checking", "tries"): 1,
        (*base, "large", "accuracy", "plain"): 0.9,
        (*base, "large", "accuracy", "ceiling"): 0.9,
        (*base, "large", "accuracy", "wording"): 0.0,
        (*base, "harder", "loss"): 0.0,
        ("quality", "review_share"): 0.0,
    }
    assert evaluate(fixed(certain(project), values), Typical())["r"].accuracy[0] == pytest.approx(0.98, abs=1e-12)


def test_that_a_part_draws_its_own_luck_unless_it_shares_a_lineage():
    shared = sampled(staged(600.0), 200)
    alone = put(staged(600.0), (*S, "first", "lineage"), "")
    assert not np.array_equal(sampled(alone, 200)["staged"].cost, shared["staged"].cost)


def test_that_inner_inputs_have_streams_of_their_own_place():
    streams = BASE["staged"].streams
    assert streams[(*S, "then", "learning", "ceiling")] == "LearningCurve.ceiling@staged/then"
    assert streams[(*S, "first", "accuracy", "plain")] == "PromptedAccuracy.plain@staged/first"


def test_that_distillation_is_never_better_than_its_labels():
    values = {
        ("approaches", "distillation", "labelling", "accuracy"): 0.6,
        ("approaches", "distillation", "labelling", "audited"): 0.5,
        ("approaches", "distillation", "checking", "finds"): 0.0,
        ("approaches", "distillation", "checking", "false_alarms"): 0.0,
    }
    costs = sampled(fixed(PROJECT, values), 200)["distillation"]
    assert (costs.accuracy <= 0.8 + 1e-12).all()


def test_that_as_today_is_live_at_once_and_costs_todays_price_per_request():
    # 100,000 requests x $0.30 x 12 months = $360,000; 4 % wrong x $0.50 x 1,200,000 = $24,000.
    project = certain(PROJECT)
    values = {
        ("workload", "volume"): 100_000,
        ("workload", "growth"): 0.0,
        ("money", "discount_rate"): 0.0,
        ("quality", "today_right"): 0.96,
        ("quality", "second_value"): 0.0,
        ("quality", "review_share"): 0.0,
    }
    project = fixed(project, values).replace(workload=fixed(project, values).workload.replace(months=12))
    costs = evaluate(project, Typical())["as_today"]
    assert costs.lead[0] == 0.0
    assert costs.cost[0] == pytest.approx(384_000.00, abs=0.005)
