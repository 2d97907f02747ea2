from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis import advice
from ftvp_gui.analysis.answer import Analyst, answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import Information, Question
from ftvp_gui.analysis.next_step import Step
from ftvp_gui.analysis.pilot import BestSize, Pilot
from ftvp_gui.analysis.switching import Switching
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import say
from tests.studies import fixed, study


@pytest.fixture
def beyond_all_limits():
    analyst = Analyst(200)
    return Ground(analyst.answer(fixed(study(), {("strategy", "total_budget"): 1.0})), analyst.sample)


def test_that_only_conditions_are_told_and_the_likeliest_two(beyond_all_limits):
    told = [say(id, id) for id in ("switching.none", "switching.if.a", "switching.only.b", "switching.if.c")]
    found = advice.find(
        beyond_all_limits, (Switching(best="p", rival="t", inputs=(), others=(), sentences=tuple(told)),)
    )
    assert [text.id for text in found.flips] == ["switching.if.a", "switching.only.b"]
    assert found.sentences == (*found.flips, found.next_step)


def test_that_no_study_is_proposed_where_no_approach_keeps_the_limits(beyond_all_limits):
    assert advice.find(beyond_all_limits, ()).step is Step.RELAX


@pytest.fixture(scope="module")
def clear_case():
    analyst = Analyst(200)
    ground = Ground(analyst.answer(study()), analyst.sample)
    assert ground.answer.verdict.status is Status.CLEAR
    return ground


QUESTIONS = (
    Question(("a", "b"), "Loud", "Luck", Mean(9_000.0, 5_000.0), clear=False),
    Question(("a", "c"), "Wages", "Team", Mean(4_000.0, 100.0), clear=True),
)
INFORMATION = Information(options=("p", "t"), evpi=Mean(10_000.0, 300.0), stakes=(), questions=QUESTIONS, luck=())
BEST_PILOT = BestSize(("a", "d"), "Accuracy", "Prompting", 200, 1_000.0, Mean(3_000.0, 100.0), pays=True)
PILOT = Pilot(
    sizes=np.array([200.0]), worth=np.array([3_000.0]), error=np.array([100.0]), cost=np.array([1_000.0]),
    net=np.array([2_000.0]), best=200, pays=True, pilots=(BEST_PILOT,),
)  # fmt: skip


def test_that_the_first_question_that_is_clear_is_the_one_to_ask(clear_case):
    found = advice.find(clear_case, (INFORMATION,))
    assert found.step is Step.ASK
    assert dict(found.next_step.values)["label"] == "Wages"


def test_that_a_pilot_that_pays_comes_before_a_question_without_a_price(clear_case):
    found = advice.find(clear_case, (INFORMATION, PILOT))
    assert found.step is Step.PILOT
    assert found.gain == pytest.approx(2_000)


def test_that_there_is_no_advice_without_the_worth_of_knowing(clear_case):
    assert advice.find(clear_case, (PILOT,)) is None


def test_that_the_advice_rests_on_what_was_found_before_it():
    whole = answer(study(), 200, deep=True)
    places = {type(finding): place for place, finding in enumerate(whole.findings)}
    assert places[advice.Advice] > max(places[kind] for kind in (Information, Pilot, Switching))
