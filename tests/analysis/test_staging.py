"""Plans through the engine: the take-over month is the project's own, and nothing is seen too early."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis.staging import PRICE, REQUESTS, RIGHT, SEEN, Plan, plan
from ftvp_gui.core.accuracy import ACCURACY
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Changed, Sample
from ftvp_gui.core.edits import added, combined, removed
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.normal import Array
from ftvp_gui.core.price_moves import PRICE_LEVEL
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.timing import BEGINS, GO_LIVE
from tests.studies import PRICES, fixed, study, with_quantity

SAMPLE = Sample(200)
NEVER = Staged(id="s").month.replace(quantity=Fixed(value=36.0))


def own() -> Project:
    return combined(study(), Staged, {"first": "p", "then": "t"}, "s")


@cache
def planned(*, formed: bool) -> Plan:
    found = plan(evaluate(study() if formed else own(), SAMPLE))
    assert found is not None
    return found


def test_that_a_project_s_own_staged_approach_is_the_plan():
    assert (planned(formed=False).formed, planned(formed=False).about) == (False, "s")


def test_that_else_the_cheapest_prompted_and_tuned_systems_make_one():
    dear = Prompting(id="p2", name="Dear")
    project = fixed(
        added(study(), dear),
        {("approaches", "p2", *path[2:]): 40 * value for path, value in PRICES.items() if path[1] == "p"},
    )
    found = plan(evaluate(project, SAMPLE))
    assert found.formed
    assert (found.staged.first.lineage, found.staged.then.lineage, found.about) == ("p", "t", "t")


def test_that_there_is_no_plan_without_both():
    assert plan(evaluate(removed(study(), "t"), SAMPLE)) is None
    assert plan(evaluate(removed(study(), "p"), SAMPLE)) is None


def test_that_what_cannot_be_costed_is_no_part_of_a_plan():
    unpriced = study().replace(approaches=(Prompting(id="p"), study().approach("t")))
    assert plan(evaluate(unpriced, SAMPLE)) is None


@pytest.mark.parametrize("month", [0, 5, 36])
def test_that_a_month_costs_what_the_project_costs_with_that_month(month):
    project = with_quantity(own(), ("approaches", "s", "month"), Fixed(value=float(month)))
    expected = evaluate(project, SAMPLE)["s"].cost
    assert np.array_equal(planned(formed=False).take_over(month, SAMPLE).cost, expected)


def test_that_a_plan_put_together_keeps_the_draws_of_its_two():
    result = evaluate(study(), SAMPLE)
    formed = planned(formed=True)
    assert formed.take_over(0, SAMPLE).cost == pytest.approx(result["t"].cost, rel=1e-5)
    assert formed.take_over(formed.months, SAMPLE).cost == pytest.approx(result["p"].cost, rel=1e-12)


def begins(found: Plan, month: Array) -> Array:
    ctx, _ = columns(found.project, found.staged, Changed(SAMPLE, {found.month_path: lambda _: month}))
    return np.array(np.broadcast_to(ctx.part("then")[BEGINS], (200,)))


@pytest.mark.parametrize("month", [1, 3, 7])
def test_that_a_take_over_decided_on_in_a_month_is_the_earliest_that_begins_no_sooner(month):
    found = planned(formed=True)
    ready = found.ready(month, SAMPLE)
    begun = begins(found, ready)
    assert np.all(begun >= month - 1e-9)
    assert np.all(begins(found, ready - 0.01) < month)
    # Most begin at once; some begin later to be ready sooner, when the log holds the examples.
    assert np.mean(begun < month + 1e-3) > 0.5


def test_that_nothing_is_seen_before_the_first_system_has_run_a_month():
    found = planned(formed=True)
    ctx, _ = columns(found.project, found.staged, SAMPLE)
    live = np.asarray(ctx.part("first")[GO_LIVE])
    seen = found.seen((0, 2, 30), SAMPLE)
    assert np.isnan(seen[0]).all()
    assert np.array_equal(np.isfinite(seen[1]).all(axis=1), np.ceil(live) + 1 <= 2)
    assert 0 < np.isfinite(seen[1, :, 0]).mean() < 1
    assert np.isfinite(seen[2, live < 29]).all()


def test_that_the_month_before_a_review_is_seen_and_none_after_it():
    project = fixed(study(), {("workload", "volume"): 1_000.0, ("workload", "growth"): 0.1})
    found = plan(evaluate(project, SAMPLE))
    seen = found.seen((12,), SAMPLE)[0]
    known = np.isfinite(seen[:, 0])
    assert seen[known, SEEN.index(REQUESTS)] == pytest.approx(np.full(known.sum(), 1_000 * 1.1**11))
    ctx, _ = columns(found.project, found.staged.replace(month=NEVER), SAMPLE)
    for quantity, term in ((RIGHT, ACCURACY), (PRICE, PRICE_LEVEL)):
        until = np.broadcast_to(ctx.part("first")[term], (36, 200))[11]
        assert np.array_equal(seen[known, SEEN.index(quantity)], until[known])


def test_that_the_work_can_be_called_off():
    def stop() -> None:
        raise InterruptedError

    found = plan(evaluate(study(), SAMPLE), stop)
    with pytest.raises(InterruptedError):
        found.take_over(3, SAMPLE)
