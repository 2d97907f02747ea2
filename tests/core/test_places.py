"""What the place of a system changes: as the way of today, before or after another, beside another."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.accuracy import HELD_OUT
from ftvp_gui.core.approaches import AsToday, FineTuning, OwnGpu, Prompting, RetrievalTuning, Router, Staged
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.drivers.change import Porting
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import put
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.timing import LIVE, SERVED, VOLUME, WAITING
from tests.studies import P, T, all_on, certain, fixed, off, only, priced, typical

S, R = ("approaches", "s"), ("approaches", "r")
STILL = {
    ("workload", "growth"): 0.0,
    ("money", "discount_rate"): 0.0,
    ("quality", "review_share"): 0.0,
    ("quality", "second_value"): 0.0,
}


def whole(approach, **more):
    project = certain(priced(Project(approaches=(approach,))))
    return fixed(project, STILL)


def staged(first=None, then=None, month=12.0):
    made = Staged(id="s", first=first or all_on(Prompting(id="first")), then=then or all_on(FineTuning(id="then")))
    project = fixed(whole(made), {(*S, "month"): month})
    for role in ("first", "then"):
        place = (*S, role, "offer", "lifetime")
        project = fixed(project, {place: 600.0})
    return project


def context(project):
    return columns(project, project.approaches[0], Typical())[0]


def booked(project):
    names, book, _ = ledger(project, project.approaches[0], Typical())
    return dict(zip(names, book, strict=True))


def test_that_the_way_of_today_has_all_its_users_whatever_the_ramp():
    # 1,000 requests x 36 months x $0.30
    project = fixed(whole(AsToday(id="a")), {("workload", "volume"): 1_000.0, ("workload", "ramp"): 12.0})
    costs = typical(fixed(project, {("quality", "today_right"): 1.0}))
    assert costs.cost[0] == pytest.approx(10_800.0)
    assert costs.requests[0] == pytest.approx(36_000.0)


def test_that_waiting_as_today_costs_what_the_way_of_today_costs_its_errors_included():
    # Prompting that is never live pays just what "as today" pays, and answers as much rightly.
    never = off(Prompting(id="p"), "delay").replace(approval=Prompting(id="p").approval)
    both = Project(approaches=(never, off(AsToday(id="a"), "work", "wrong")))
    both = both.replace(quality=both.quality.replace(until_live=UntilLive.AS_TODAY))
    values = {**STILL, (*P, "approval"): 400.0, ("quality", "error_cost"): 0.5, ("quality", "today_fixed"): 900.0}
    result = evaluate(fixed(certain(priced(both)), values), Typical())
    assert result["p"].cost[0] == pytest.approx(result["a"].cost[0])
    assert result["p"].successes[0] == pytest.approx(result["a"].successes[0])


@settings(deadline=None, max_examples=40)
@given(st.floats(0.1, 40.0), st.floats(0.0, 60.0))
def test_that_in_every_month_requests_are_served_once_or_wait_with_a_ramp_too(month, ramp):
    ctx = context(fixed(staged(month=month), {("workload", "ramp"): ramp}))
    first, then = ctx.part("first"), ctx.part("then")
    np.testing.assert_allclose(first[SERVED] + then[SERVED] + first[WAITING] + then[WAITING], 1.0, atol=1e-9)
    assert (first[SERVED] + then[SERVED] <= ctx[LIVE] + 1e-9).all()


def test_that_load_rises_with_use():
    # A ramp of four months from the first on: an eighth of the requests in the first month.
    ctx = context(fixed(only("p", "requests"), {("workload", "ramp"): 4.0}))
    assert float(asked(ctx)[0, 0]) == pytest.approx(float(ctx[VOLUME][0, 0]) / 8)


def test_that_the_log_holds_what_was_served_not_what_was_to_come():
    from ftvp_gui.core.drivers.staging import LOGGED

    plain, ramped = (
        float(context(fixed(staged(month=18.0), {("workload", "ramp"): ramp}))[LOGGED]) for ramp in (0.0, 6.0)
    )
    # Six months of ramp cost three months' worth of requests.
    volume = staged().workload.volume.quantity.typical()
    assert plain - ramped == pytest.approx(3 * volume)


def test_that_a_log_makes_up_for_data_that_cannot_be_had():
    values = {("strategy", "examples_obtainable"): 0.0, (*S, "harvest", "usable"): 0.5}
    costs = typical(fixed(staged(month=18.0), values))
    assert costs.examples_needed[0] == pytest.approx(1_000.0)
    assert costs.examples_reachable[0] >= 1_000.0


def test_that_only_lacking_examples_are_taken_from_the_log():
    project = fixed(staged(month=18.0), {("strategy", "examples_available"): 1e6})
    assert booked(project)["harvest"].sum() == 0.0


def test_that_tests_and_index_are_made_once_for_two_systems():
    first, then = all_on(RetrievalPrompting(id="first")), all_on(RetrievalTuning(id="then"))
    project = staged(first, then, month=18.0)
    alone = fixed(whole(all_on(RetrievalTuning(id="t"))), {(*T, "offer", "lifetime"): 600.0})
    inner, outer = context(project).part("then"), context(alone)
    lead = [float(ctx.approach.evaluation.lead(ctx.own.evaluation, ctx)) for ctx in (inner, outer)]
    index = [float(ctx.approach.retrieval.lead(ctx.own.retrieval, ctx)) for ctx in (inner, outer)]
    assert lead[0] == 0.0 < lead[1]
    assert index[0] == 0.0 < index[1]


def test_that_a_router_of_two_tuned_models_labels_its_examples_once():
    router = Router(id="r", small=all_on(FineTuning(id="small")), large=all_on(FineTuning(id="large")))
    project = whole(router)
    book = booked(project)
    assert book["small.labelling"].sum() > 0.0
    assert book["large.labelling"].sum() == 0.0
    assert typical(project).examples_needed[0] == pytest.approx(1_000.0)


def test_that_a_first_system_replaced_before_it_is_ready_is_not_built_to_its_end():
    slow = {(*S, "first", "writing", "hours"): 2_000.0}
    book = booked(fixed(staged(month=0.5), slow))
    ready = next(month for month in range(36) if book["then.requests"][month] > 0)
    assert book["first.writing"][ready + 1 :].sum() == 0.0
    assert book["changeover"].sum() == 0.0


def test_that_the_change_over_costs_what_the_first_system_costs_to_run():
    project = staged(month=12.0)
    values = {(*S, "changeover", "hours"): 0.0, (*S, "changeover", "overlap"): 1.0}
    book = booked(fixed(project, values))
    assert book["changeover"][12] == pytest.approx(book["first.requests"][10], rel=1e-6)


def test_that_money_spent_beside_the_first_project_counts_before_go_live():
    late, early = (typical(fixed(staged(month=month), {})).upfront[0] for month in (30.0, 2.0))
    assert early > late


def test_that_answers_passed_on_are_not_reviewed_by_the_one_that_passed_them_on():
    router = Router(id="r", small=all_on(FineTuning(id="small")), large=all_on(Prompting(id="large")))
    router = router.replace(large=router.large.replace(checking=router.large.checking.replace(enabled=False)))
    project = fixed(whole(router), {("quality", "review_share"): 1.0, (*R, "small", "checking", "tries"): 1})
    book, ctx = booked(project), context(project)
    reviews = book["small.review"] + book["large.review"]
    each = 1.5 / 60 * 30
    served = np.ravel(ctx[VOLUME] * ctx.part("small")[SERVED])
    np.testing.assert_allclose(reviews, each * served, rtol=1e-9)


def test_that_a_measured_pilot_with_retrieval_already_has_its_misses():
    learning = ("approaches", "t", "learning")
    project = fixed(whole(all_on(RetrievalTuning(id="t"))), {(*learning, "pilot_1"): 1_000.0})
    project = fixed(project, {(*learning, "accuracy_1"): 0.9, (*T, "labelling", "examples"): 1_000.0})
    assert float(context(project)[HELD_OUT]) == pytest.approx(0.9)


def test_that_a_staged_approach_that_is_never_live_shows_the_accuracy_of_what_it_builds():
    project = fixed(staged(month=0.0), {(*S, "then", "approval"): 400.0})
    alone = certain(priced(Project(approaches=(all_on(FineTuning(id="t")),))))
    alone = fixed(alone, {**STILL, (*T, "approval"): 400.0, (*T, "offer", "lifetime"): 600.0})
    assert typical(project).accuracy[0] == pytest.approx(typical(alone).accuracy[0])


def owned(**gpus):
    model = all_on(OwnGpu(id="first"))
    return model.replace(gpus=model.gpus.replace(getting=Getting.BOUGHT))


def test_that_gpus_of_a_replaced_system_are_sold_when_it_is_replaced_and_never_bought_again():
    project = staged(owned(), month=12.0)
    place = (*S, "first", "purchase")
    values = {(*place, "price"): 30_000.0, (*place, "life"): 24.0, (*place, "resale"): 1.0}
    project = fixed(project, values).replace(workload=project.workload.replace(months=60))
    bought = booked(project)["first.purchase"]
    spent, back = bought[bought > 0].sum(), -bought[bought < 0].sum()
    assert np.flatnonzero(bought > 0).size == 1
    assert 0.0 < back < spent
    assert np.flatnonzero(bought < 0).tolist() == [11]


def test_that_a_system_that_is_never_live_buys_no_gpus():
    model = all_on(OwnGpu(id="g"))
    project = whole(model.replace(gpus=model.gpus.replace(getting=Getting.BOUGHT)))
    project = fixed(
        project, {("approaches", "g", "purchase", "price"): 30_000.0, ("approaches", "g", "approval"): 99.0}
    )
    assert booked(project)["purchase"].sum() == 0.0


@pytest.mark.parametrize(("ported", "times"), [(Porting.ONCE, 1), (Porting.EVERY, 3)])
def test_that_an_announced_end_moves_the_work_once_or_at_every_shutdown_as_chosen(ported, times):
    project = only("t", "retune")
    project = put(project, (*T, "retraining", "ends"), dt.date(2027, 6, 1))
    project = put(project, (*T, "retune", "ported"), ported)
    project = fixed(project, {(*T, "offer", "lifetime"): 10.0})
    moved, stayed = (typical(fixed(project, {(*T, "retune", "porting"): hours})).cost[0] for hours in (60.0, 0.0))
    assert moved - stayed == pytest.approx(times * 60 * 95.0)


def test_that_an_end_beyond_all_shutdowns_moves_nothing():
    project = put(only("t", "retune"), (*T, "retraining", "ends"), dt.date(2060, 6, 1))
    project = fixed(project, {(*T, "offer", "lifetime"): 10.0})
    moved, stayed = (typical(fixed(project, {(*T, "retune", "porting"): hours})).cost[0] for hours in (60.0, 0.0))
    assert moved == stayed
