"""What becomes of an answer: right, wrong or passed on, summing to one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.outcomes import ATTEMPTS, PASSED_ON, asked, helped, right, wrong
from ftvp_gui.core.timing import VOLUME
from tests.studies import P, fixed, only

shares = st.floats(0.0, 1.0)


def checked(accuracy: float, **inputs: float):
    """Prompting with a known accuracy, nothing but requests, errors and the check counted."""
    project = put(only("p", "requests", "wrong"), (*P, "checking", "enabled"), True)
    values = {
        (*P, "accuracy", "plain"): accuracy,
        (*P, "accuracy", "ceiling"): accuracy,
        (*P, "accuracy", "wording"): 0.0,
        ("quality", "error_cost"): 1.0,
        ("quality", "review_share"): 0.0,
        **{(*P, "checking", name): value for name, value in inputs.items()},
    }
    return fixed(project, values)


def context(project):
    return columns(project, project.approach("p"), Typical())[0]


@settings(deadline=None, max_examples=100)
@given(shares, shares, shares, shares, st.integers(1, 20))
def test_that_right_wrong_and_passed_on_sum_to_one(accuracy, finds, false_alarms, alike, tries):
    ctx = context(checked(accuracy, finds=finds, false_alarms=false_alarms, alike=alike, tries=tries))
    parts = [right(ctx), wrong(ctx), helped(ctx)]
    np.testing.assert_allclose(sum(parts), 1.0, atol=1e-9)
    assert all((part >= -1e-12).all() for part in parts)


def test_that_independent_tries_follow_the_geometric_series():
    # Right 80 %, half of the wrong stopped: x = 0.1. Three tries: 1 + 0.1 + 0.01 = 1.11 calls; right 0.888,
    # wrong 0.111, passed on 0.001.
    ctx = context(checked(0.8, finds=0.5, false_alarms=0.0, alike=0.0, tries=3))
    figures = [float(value[0, 0]) for value in (ctx[ATTEMPTS], right(ctx), wrong(ctx), ctx[PASSED_ON])]
    assert figures == pytest.approx([1.11, 0.888, 0.111, 0.001])


def test_that_tries_that_are_all_alike_help_nothing_and_cost_calls():
    # x = 0.1: nine in ten pass at once, the tenth is tried three times: 1.2 calls; right 0.8, wrong 0.1, passed on 0.1.
    ctx = context(checked(0.8, finds=0.5, false_alarms=0.0, alike=1.0, tries=3))
    figures = [float(value[0, 0]) for value in (ctx[ATTEMPTS], right(ctx), wrong(ctx), ctx[PASSED_ON])]
    assert figures == pytest.approx([1.2, 0.8, 0.1, 0.1])


def test_that_a_check_that_stops_every_answer_tries_as_often_as_it_may():
    ctx = context(checked(0.0, finds=1.0, false_alarms=0.0, alike=0.0, tries=4))
    assert float(ctx[ATTEMPTS][0, 0]) == 4.0
    assert float(ctx[PASSED_ON][0, 0]) == 1.0


def test_that_wrong_answers_tokens_checks_and_people_cost_what_the_outcomes_say():
    # 100,000 requests a month for 36 months; the case of three independent tries above.
    values = {"finds": 0.5, "false_alarms": 0.0, "alike": 0.0, "tries": 3, "per_check": 0.001, "minutes": 6.0}
    project = put(checked(0.8, **values), (*P, "offer", "caching"), False)
    project = fixed(project, {("team", "reviewer"): 30.0})
    costs = evaluate(project, Typical())["p"]
    sums = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    requests = 36 * 100_000
    assert sums["wrong"] == pytest.approx(0.111 * requests, rel=1e-9)
    assert sums["requests"] == pytest.approx(0.00305 * 1.11 * requests, rel=1e-9)
    # Each try is checked at $0.001; one in a thousand is answered by a person in six minutes at $30 an hour.
    assert sums["checking"] == pytest.approx((0.001 * 1.11 + 0.001 * 3.00) * requests, rel=1e-9)
    assert costs.successes[0] == pytest.approx((0.888 + 0.001) * requests, rel=1e-9)


def test_that_tries_raise_the_request_rate_that_keeps_the_cache_warm():
    ctx = context(checked(0.8, finds=0.5, false_alarms=0.0, alike=0.0, tries=3))
    np.testing.assert_allclose(asked(ctx), 1.11 * ctx[VOLUME])


@settings(deadline=None, max_examples=50)
@given(st.floats(0.05, 0.95), st.floats(0.0, 0.9))
def test_that_a_better_check_never_lets_more_wrong_answers_through(accuracy, finds):
    less, more = (
        float(wrong(context(checked(accuracy, finds=d, false_alarms=0.0, alike=0.3, tries=2)))[0, 0])
        for d in (finds, finds + 0.1)
    )
    assert more <= less + 1e-12
