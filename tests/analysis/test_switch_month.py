"""When to switch: the curve, its best month, what reviews are worth, and what to watch."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.switch_month import Waiting, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.edits import combined, removed
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range
from tests.studies import P, certain, fixed, study, with_quantity


def ground(project: Project, draws: int = 600) -> Ground:
    analyst = Analyst(draws)
    return Ground(analyst.answer(project), analyst.sample)


def short(project: Project, months: int = 12) -> Project:
    return project.replace(workload=project.workload.replace(months=months))


def doubtful() -> Project:
    """Whether tuning pays hangs on how good prompting turns out, and that is seen while it runs."""
    accuracy = (*P, "accuracy")
    project = fixed(
        short(study(), 24), {("quality", "error_cost"): 1.0, (*accuracy, "plain"): 0.6, (*accuracy, "by_work"): 0.9}
    )
    ceiling = Range(low=0.6, likely=0.75, high=0.97, least=0.0, most=1.0)
    return with_quantity(fixed(project, {("workload", "volume"): 100_000.0}), (*accuracy, "ceiling"), ceiling)


@cache
def waited() -> Waiting:
    found = find(ground(doubtful()))
    assert found is not None
    return found


def words(found: Waiting) -> str:
    return " ".join(sentence(each, NumberStyle()) for each in found.sentences)


def test_that_waiting_for_what_will_be_seen_is_worth_money_where_it_decides():
    found = waited()
    assert found.clear
    assert found.reviewed.value < found.best_cost.value
    assert found.foreseen < found.reviewed.value
    assert "Deciding later, at a review every 2 months" in words(found)


def test_that_the_trigger_is_the_number_that_decides():
    found = waited()
    assert (found.watch.quantity.id, found.watch.above) == ("right", False)
    assert 0 < found.watch.worth.value < found.option.value + 2 * found.option.se
    assert all(0.6 < cut.value < 1.0 for cut in found.watch.thresholds)
    assert "of the answers of Prompting are right" in words(found)


def test_that_where_traffic_decides_requests_are_what_to_watch():
    project = fixed(short(study(), 24), {("quality", "error_cost"): 0.0, ("quality", "review_share"): 0.0})
    traffic = Range(low=200_000.0, likely=1_500_000.0, high=8_000_000.0)
    found = find(ground(with_quantity(project, ("workload", "volume"), traffic)))
    assert (found.watch.quantity.id, found.watch.above) == ("requests", True)
    assert "requests exceed" in words(found)
    # The threshold parts those that the tuned system would serve dearer from those that it would serve cheaper.
    assert all(1e6 < cut.value < 8e6 for cut in found.watch.thresholds)


def test_that_no_plan_costs_less_than_the_best():
    found = waited()
    assert found.best is None
    assert found.best_cost == found.never
    assert all(apart.value > -2 * apart.se for apart in found.apart)
    assert [cost.value - found.best_cost.value for cost in found.curve] == pytest.approx(
        [apart.value for apart in found.apart]
    )


def test_that_the_curve_at_a_month_is_what_the_project_costs_with_that_month():
    project = combined(doubtful(), Staged, {"first": "p", "then": "t"}, "s")
    found = find(ground(project))
    assert not found.formed
    for month in (0, 5, 23):
        set_ = with_quantity(project, ("approaches", "s", "month"), Fixed(value=float(month)))
        cost = evaluate(set_, Sample(600))["s"].expected()
        assert found.curve[month].value == pytest.approx(cost.value, rel=1e-9)


def test_that_a_longer_horizon_is_searched_on_a_grid_refined_around_its_best(monkeypatch):
    monkeypatch.setattr("ftvp_gui.analysis.switch_month.EVERY_MONTH", 6)
    coarse = find(ground(doubtful()))
    assert len(coarse.months) < len(waited().months)
    assert {0, 4, 8, 20, 21, 22, 23} <= set(coarse.months)
    assert coarse.best_cost == waited().best_cost


def test_that_where_nothing_is_uncertain_waiting_is_worth_nothing():
    found = find(ground(certain(doubtful()), 40))
    assert found.option.value == found.option.se == 0.0
    assert found.foreseen == pytest.approx(found.best_cost.value)
    assert not found.clear
    assert found.watch is None
    assert "nothing that can be told from 0" in words(found)
    assert found.best_cost.value == min(found.never.value, *(cost.value for cost in found.curve))


@pytest.mark.parametrize(("cost", "phrase"), [(0.0, "stay with Prompting"), (2.0, "Fine-tuning from the start")])
def test_that_never_and_at_once_are_answers(cost, phrase):
    found = find(ground(fixed(doubtful(), {("quality", "error_cost"): cost}), 400))
    assert (found.best is None) is (cost == 0.0)
    assert phrase in words(found)
    assert found.option.value >= 0


def test_that_the_same_study_is_analysed_to_the_same_bit():
    again = find(ground(doubtful()))
    for name, value in waited().values().items():
        assert value == getattr(again, name)


def test_that_nothing_is_said_of_a_project_without_a_prompted_and_a_tuned_system():
    assert find(ground(removed(study(), "t"), 40)) is None
    assert find(ground(Project(), 40)) is None


def test_that_it_can_be_called_off_between_two_evaluations():
    asked = []
    whole = ground(doubtful(), 100)
    with pytest.raises(AbandonedError):
        find(Ground(whole.answer, whole.sample, lambda: asked.append(1) or len(asked) < 10))
    assert len(asked) == 10


def test_that_a_month_in_which_training_is_closed_is_no_choice():
    project = doubtful()
    tuned = project.approach("t")
    tuned = tuned.replace(retraining=tuned.retraining.replace(ends=project.workload.start))
    found = find(ground(project.replace(approaches=(project.approach("p"), tuned)), 100))
    assert found.best is None
    assert not any(found.possible)
    assert "could not be trained in time" in words(found)


def test_that_the_table_has_every_plan_and_every_review_that_has_a_threshold():
    found = waited()
    assert len(found.table.rows) == 4 + (1 if found.best else 0) + len(found.watch.thresholds)
    assert all(len(row.cells) == len(found.table.columns) for row in found.table.rows)


def test_that_the_shares_that_begin_at_reviews_are_shares_of_all_futures():
    found = waited()
    assert 0 < sum(found.begins) <= 1 + 1e-12
    assert found.watch.share == pytest.approx(np.sum([cut.share for cut in found.watch.thresholds]))
