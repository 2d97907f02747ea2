from __future__ import annotations

from dataclasses import replace

import pytest

from ftvp_gui.analysis.next_step import Limit, Question, Review, Step, Trial, next_step
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.result import Mean

BALL = Mean(8_000.0, 300.0)
QUESTION = Question("Accuracy with a plain prompt", "Prompting: Accuracy", Mean(6_400.0, 200.0), clear=True)
TRIAL = Trial("Accuracy with a plain prompt", "Prompting: Accuracy", 150, 1_100.0, Mean(5_200.0, 200.0), pays=True)
REVIEW = Review("Prompting", "Fine-tuning", 6, Mean(3_000.0, 400.0), clear=True)


def said(status=Status.CLEAR, **known):
    return next_step(status, "Prompting", crystal_ball=BALL, **known)


def words(step):
    return sentence(step.text, NumberStyle()).replace("\u00a0", " ")


def test_that_a_pilot_that_pays_is_named_with_its_size_worth_and_cost():
    step = said(question=QUESTION, trial=TRIAL, review=REVIEW)
    assert step.step is Step.PILOT
    assert step.gain == pytest.approx(4_100)
    assert words(step) == (
        "Next: a pilot of 150 cases on “Accuracy with a plain prompt” (Prompting: Accuracy). It is worth $5,200 before "
        "choosing and costs $1,100."
    )


def test_that_waiting_comes_first_where_it_gains_more():
    step = said(question=QUESTION, trial=TRIAL, review=replace(REVIEW, worth=Mean(9_000.0, 400.0)))
    assert step.step is Step.REVIEW
    assert "month 6" in words(step)


def test_that_a_question_is_asked_where_no_priced_step_pays():
    step = said(question=QUESTION, trial=replace(TRIAL, pays=False), review=replace(REVIEW, clear=False))
    assert step.step is Step.ASK
    assert "up to $6,400" in words(step)


@pytest.mark.parametrize("status", [Status.CLEAR, Status.ONLY])
def test_that_where_nothing_is_worth_finding_out_the_step_is_to_go_ahead(status):
    step = said(status, question=replace(QUESTION, clear=False))
    assert step.step is Step.CHOOSE
    assert step.gain == 0.0
    assert "go ahead with Prompting" in words(step)
    sure = next_step(status, "Prompting", crystal_ball=Mean(0.0, 0.0))
    why = {Status.CLEAR: "Knowing more would not change it.", Status.ONLY: "Only other limits would change it."}
    assert words(sure) == f"Next: go ahead with Prompting. {why[status]}"


def test_that_too_close_to_call_says_take_either_only_if_no_study_pays():
    assert "take either" in words(said(Status.CLOSE))
    assert said(Status.CLOSE, trial=TRIAL).step is Step.PILOT


def test_that_a_step_worth_less_than_its_cost_is_never_proposed():
    dear = replace(TRIAL, cost=6_000.0)
    assert said(trial=dear).step is Step.CHOOSE


def test_that_limits_come_before_any_study():
    assert said(Status.NONE, trial=TRIAL).step is Step.RELAX


@pytest.mark.parametrize("status", [Status.ALONE, Status.UNKNOWN])
def test_that_where_nothing_can_be_compared_the_headline_says_enough(status):
    assert said(status, trial=TRIAL) is None


def test_that_nothing_is_said_before_the_worth_of_knowing_is_known():
    assert next_step(Status.CLEAR, "Prompting", trial=TRIAL) is None


def test_that_whether_another_one_keeps_the_limits_is_asked_where_only_one_does() -> None:
    step = said(Status.ONLY, limit=Limit("Fine-tuning", 0.6, Mean(5_000.0, 100.0)))
    assert step.step is Step.ASK
    assert words(step) == (
        "Next: find out whether Fine-tuning keeps your limits, as it does in 60 % of futures. Settling it before "
        "choosing is worth up to $5,000; spend no more on it."
    )
    assert said(Status.ONLY).step is Step.CHOOSE
