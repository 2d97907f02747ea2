"""Where one approach alone keeps the limits: what it is worth to find out whether another does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.information import find
from ftvp_gui.analysis.limits_worth import limit_questions, worth_of_limit
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.quantity import Range
from tests.analysis.test_information import ground_of
from tests.studies import P, certain, fixed, study, with_quantity

DEAR = {(*P, "offer", "input_price"): 4_000.0}


def limited(deadline, values=None):
    """Fine-tuning takes months, prompting does not."""
    project = fixed(study(), values or {})
    return ground_of(with_quantity(project, ("strategy", "deadline"), deadline))


def told(ground):
    return " ".join(sentence(text, NumberStyle()) for text in find(ground).sentences).replace("\u00a0", " ")


def test_that_the_answer_is_worth_what_the_closed_form_says():
    """The other one saves 10 and keeps its limits in half of the futures: the answer is worth 5."""
    kept = np.tile([True, False], 500)
    assert worth_of_limit(np.full(1_000, 30.0), np.full(1_000, 20.0), kept).value == pytest.approx(5.0)
    assert worth_of_limit(np.full(1_000, 30.0), np.full(1_000, 40.0), kept).value == 0.0
    assert worth_of_limit(np.full(1_000, 30.0), np.full(1_000, 20.0), ~np.ones(1_000, bool)).value == 0.0


@given(st.integers(0, 99))
def test_that_it_is_never_worth_less_than_nothing_nor_more_than_the_limit_itself(seed):
    """Nor more than choosing with hindsight, over cost and limit both."""
    rng = np.random.default_rng(seed)
    best, other, kept = rng.normal(10, 3, 200), rng.normal(9, 5, 200), rng.random(200) < 0.5
    worth = worth_of_limit(best, other, kept).value
    assert 0.0 <= worth <= float(np.maximum(np.where(kept, best - other, 0.0), 0.0).mean()) + 1e-12


def test_that_a_cheaper_one_that_may_be_in_time_is_worth_asking_after():
    ground = limited(Range(low=2.0, likely=4.0, high=12.0), DEAR)
    first = limit_questions(ground)[0]
    assert first.approach == "t"
    assert 0.0 < first.kept < 1.0
    assert first.clear
    said = told(ground)
    assert "Only Prompting keeps your limits" in said
    assert "Finding out first whether Fine-tuning keeps them is worth at most" in said
    assert "what it misses: live in time" in said


def test_that_one_that_never_keeps_them_is_not_asked_after():
    project = fixed(certain(study()), {("strategy", "upfront_budget"): 0.0})
    free = ground_of(project).result
    budget = 0.5 * (free["p"].upfront.max() + free["t"].upfront.min())
    ground = ground_of(fixed(project, {("strategy", "upfront_budget"): budget}))
    assert [(each.approach, each.kept) for each in limit_questions(ground)] == [("t", 0.0)]
    assert "no other one keeps them in any future" in told(ground)


def test_that_one_that_would_cost_more_is_not_asked_after():
    assert "it costs no less on average" in told(limited(Range(low=2.0, likely=4.0, high=12.0)))


def test_that_where_two_keep_the_limits_the_choice_is_by_cost():
    assert limit_questions(ground_of(study())) == ()
