from __future__ import annotations

import pytest

from ftvp_gui.analysis import advice
from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.next_step import Step
from ftvp_gui.core.text import say
from tests.studies import fixed, study


class Turns(Finding):
    """Stands for the analysis of where it turns."""

    id = "switching"


@pytest.fixture
def beyond_all_limits():
    analyst = Analyst(200)
    return Ground(analyst.answer(fixed(study(), {("strategy", "total_budget"): 1.0})), analyst.sample)


def test_that_only_conditions_are_told_and_the_likeliest_two(beyond_all_limits):
    told = [say(id, id) for id in ("switching.none", "switching.if.a", "switching.only.b", "switching.if.c")]
    found = advice.find(beyond_all_limits, (Turns(sentences=tuple(told)),))
    assert [text.id for text in found.flips] == ["switching.if.a", "switching.only.b"]
    assert found.sentences == (*found.flips, found.next_step)


def test_that_no_study_is_proposed_where_no_approach_keeps_the_limits(beyond_all_limits):
    assert advice.find(beyond_all_limits, ()).step is Step.RELAX
