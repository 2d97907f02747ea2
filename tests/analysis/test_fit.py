"""Each of the four strategic factors can change the verdict."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.fit import Factor
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.core.model import put
from ftvp_gui.core.quantity import Unknown
from tests.studies import P, T, fixed, study, with_quantity


def judged(project):
    return Analyst(draws=1_000).answer(project).verdict


@pytest.fixture
def tuning_wins():
    """Five million requests a month and a weak prompted model: tuning is far cheaper."""
    return fixed(
        study(), {("workload", "volume"): 5e6, (*P, "accuracy", "plain"): 0.6, (*P, "accuracy", "ceiling"): 0.7}
    )


@pytest.fixture
def prompting_wins():
    """A thousand requests a month, errors not priced."""
    project = fixed(study(), {("workload", "volume"): 1_000})
    return with_quantity(project, ("quality", "error_cost"), Unknown())


def test_without_limits_the_cheaper_one_is_recommended(tuning_wins, prompting_wins):
    assert judged(tuning_wins).recommended == "t"
    assert judged(prompting_wins).recommended == "p"


@pytest.mark.parametrize(
    ("path", "limit", "factor"),
    [
        (("strategy", "upfront_budget"), 9_000.0, Factor.UPFRONT),
        (("strategy", "deadline"), 1.5, Factor.DEADLINE),
        (("strategy", "examples_obtainable"), 100.0, Factor.DATA),
    ],
)
def test_a_small_budget_a_near_deadline_or_too_few_examples_turn_the_verdict_to_prompting(
    tuning_wins, path, limit, factor
):
    # A small, quick prompt project beside the tuned one, so that the limit separates them.
    quick = {
        (*P, "writing", "hours"): 20,
        (*P, "approval"): 0.05,
        ("quality", "review_share"): 0.0,
        (*P, "clearance", "cost"): 500,
    }
    verdict = judged(fixed(tuning_wins, {**quick, path: limit}))
    assert verdict.recommended == "p"
    assert verdict.status is Status.ONLY
    assert factor in verdict.fits["t"].missed
    assert any(reason.id == f"reason.misses.{factor.value}" for reason in verdict.reasons)


def test_a_budget_in_all_turns_the_verdict_to_the_one_that_spends_less_cash(tuning_wins):
    project = fixed(tuning_wins, {("workload", "volume"): 1_000, ("quality", "error_cost"): 500.0})
    assert judged(project).recommended == "t"
    verdict = judged(fixed(project, {("strategy", "total_budget"): 100_000}))
    assert Factor.TOTAL in verdict.fits["t"].missed
    assert verdict.recommended == "p"


def test_the_accuracy_that_the_task_needs_turns_the_verdict_to_tuning(prompting_wins):
    good = {(*T, "learning", "untuned"): 0.94, (*T, "learning", "ceiling"): 0.99, (*T, "overfitting", "shift"): 0.005}
    poor = {(*P, "accuracy", "plain"): 0.7, (*P, "accuracy", "ceiling"): 0.8}
    project = fixed(prompting_wins, {**good, **poor})
    assert judged(project).recommended == "p"
    verdict = judged(fixed(project, {("strategy", "accuracy"): 0.9}))
    assert verdict.recommended == "t"
    assert Factor.ACCURACY in verdict.fits["p"].missed


def test_where_no_approach_keeps_the_limits_none_is_recommended(tuning_wins):
    unpriced = with_quantity(tuning_wins, ("quality", "error_cost"), Unknown())
    verdict = judged(fixed(unpriced, {("strategy", "accuracy"): 0.999}))
    assert verdict.status is Status.NONE
    assert verdict.recommended is None
    assert "No approach" in verdict.headline.template


def test_a_limit_that_is_not_entered_is_no_factor(tuning_wins):
    kept = judged(tuning_wins).fits["t"].kept
    assert all(share is None for share in kept.values())


def test_certainty_decides_how_often_a_limit_must_be_kept(tuning_wins):
    project = fixed(tuning_wins, {("strategy", "deadline"): 4.0})
    share = judged(project).fits["t"].kept[Factor.DEADLINE]
    assert 0 < share < 1
    strict = judged(fixed(project, {("strategy", "certainty"): min(share + 0.01, 1.0)}))
    lax = judged(fixed(project, {("strategy", "certainty"): share - 0.01}))
    assert Factor.DEADLINE in strict.fits["t"].missed
    assert Factor.DEADLINE not in lax.fits["t"].missed


def test_wrong_answers_count_as_money_or_as_a_limit_never_as_both(tuning_wins):
    verdict = judged(fixed(tuning_wins, {("strategy", "accuracy"): 0.999}))
    assert verdict.recommended == "t"
    assert verdict.fits["t"].kept[Factor.ACCURACY] < 0.1
    assert any(caution.id == "caution.priced" for caution in verdict.cautions)


def test_an_approach_that_never_goes_live_is_not_recommended(tuning_wins):
    verdict = judged(fixed(tuning_wins, {(*T, "approval"): 200.0}))
    assert verdict.recommended == "p"
    assert Factor.HORIZON in verdict.fits["t"].missed


def test_an_approach_whose_training_ends_before_it_is_trained_is_not_recommended(tuning_wins):
    ends = put(tuning_wins, (*T, "retraining", "ends"), dt.date(2026, 12, 5))
    verdict = judged(ends)
    assert verdict.recommended == "p"
    assert Factor.TRAINING in verdict.fits["t"].missed
    exists = put(ends, (*T, "training", "enabled"), False)
    assert Factor.TRAINING not in judged(exists).fits["t"].missed


def test_an_answer_that_comes_too_late_turns_the_verdict(prompting_wins):
    project = fixed(prompting_wins, {(*P, "slow", "seconds"): 20.0, (*T, "slow", "seconds"): 1.0})
    assert judged(project).recommended == "p"
    verdict = judged(fixed(project, {("strategy", "latency"): 5.0}))
    assert verdict.recommended == "t"
    assert verdict.fits["p"].kept[Factor.LATENCY] == 0.0
    assert Factor.LATENCY in verdict.fits["p"].missed


def test_where_nobody_says_how_long_an_answer_takes_there_is_no_limit_of_time(prompting_wins):
    project = put(fixed(prompting_wins, {("strategy", "latency"): 5.0}), (*P, "slow", "enabled"), False)
    assert judged(project).fits["p"].kept[Factor.LATENCY] is None


def test_a_limit_kept_about_as_often_as_asked_for_is_too_close_to_tell(tuning_wins):
    project = fixed(tuning_wins, {("strategy", "deadline"): 4.0})
    fit = judged(project).fits["t"]
    share, error = fit.kept[Factor.DEADLINE], fit.error(Factor.DEADLINE)
    assert error == pytest.approx((share * (1 - share) / 1_000) ** 0.5)
    for distance, near in ((0.0, True), (1.9, True), (2.1, False), (-1.9, True), (-2.1, False)):
        verdict = judged(fixed(project, {("strategy", "certainty"): share + distance * error}))
        assert (Factor.DEADLINE in verdict.fits["t"].near) is near
        assert any(caution.id == "caution.near.deadline" for caution in verdict.cautions) is near


def test_a_limit_kept_in_every_future_is_not_close(tuning_wins):
    sure = judged(fixed(tuning_wins, {("strategy", "deadline"): 1e6, ("strategy", "certainty"): 1.0}))
    assert sure.fits["t"].kept[Factor.DEADLINE] == 1.0
    assert sure.fits["t"].near == ()


def test_examples_at_hand_are_told_and_exclude_nothing_because_more_can_be_labelled(tuning_wins):
    fit = judged(fixed(tuning_wins, {("strategy", "examples_available"): 1_000.0})).fits["t"]
    share = fit.kept[Factor.AT_HAND]
    assert 0 < share < 1
    assert Factor.AT_HAND not in (*fit.missed, *fit.near)
    assert fit.feasible
    more = judged(fixed(tuning_wins, {("strategy", "examples_available"): 2_000.0})).fits["t"]
    assert more.kept[Factor.AT_HAND] > share


def test_an_approach_that_trains_nothing_lacks_no_examples(tuning_wins):
    verdict = judged(fixed(tuning_wins, {("strategy", "examples_available"): 10.0}))
    assert verdict.fits["p"].kept[Factor.AT_HAND] is None
    assert verdict.fits["t"].kept[Factor.AT_HAND] is not None
