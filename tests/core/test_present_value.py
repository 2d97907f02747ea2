"""Present values of plain cash flows: the published cases, an oracle, and the engine's own by the same rule."""

from __future__ import annotations

import numpy as np
import numpy_financial
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.present_value import When, monthly, net_present_value
from tests.studies import certain, fixed, study

# Case F1 of the decision cases, from the tests of numpy-financial; paid at the start of each year, the first today.
YEARS, RATE, WORTH = [-15_000.0, 1_500.0, 2_500.0, 3_500.0, 4_500.0, 6_000.0], 0.05, 122.89


def test_that_a_list_of_yearly_flows_is_worth_what_is_published():
    assert net_present_value(YEARS, RATE) == pytest.approx(WORTH, abs=0.01)


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60),
    st.floats(-0.5, 1.0),
)
def test_that_flows_at_the_start_agree_with_numpy_financial(flows, rate):
    expected = float(numpy_financial.npv(rate, flows))
    assert net_present_value(flows, rate) == pytest.approx(expected, rel=1e-9, abs=1e-6 * (1 + abs(expected)))


# Case F3: 36 months of 1 at 10 % a year.
@pytest.mark.parametrize(
    ("when", "worth"),
    [(When.END, 31.1864584422186), (When.MIDDLE, 31.310554143852286), (When.START, 31.435143641317023)],
)
def test_that_an_annuity_is_worth_what_the_closed_form_says_at_each_moment(when, worth):
    ones = np.ones(36)
    assert monthly(0.10) == pytest.approx(0.007974140428903764, rel=1e-12)
    assert net_present_value(ones, monthly(0.10), when) == pytest.approx(worth, rel=1e-12)
    assert net_present_value(ones, 0.10, when, periods=12) == pytest.approx(worth, rel=1e-12)


def test_that_the_engine_values_its_months_by_the_same_rule():
    project = fixed(study(), {("money", "discount_rate"): 0.07})
    for costs in evaluate(project, Sample(50)).approaches:
        months = np.moveaxis(np.atleast_2d(costs.total), 0, -1)
        worth = net_present_value(months, 0.07, When.MIDDLE, periods=12)
        np.testing.assert_allclose(worth, costs.cost, rtol=1e-12)


def test_that_the_engine_does_so_for_the_typical_case_too():
    project = certain(study())
    rate = project.money.discount_rate.quantity.typical()
    for costs in evaluate(project, Sample(10)).approaches:
        worth = net_present_value(costs.total[:, 0], rate, When.MIDDLE, periods=12)
        assert costs.cost[0] == pytest.approx(worth, rel=1e-12)


@pytest.mark.parametrize(
    ("flows", "rate", "says"),
    [
        ([], 0.1, "at least one cash flow"),
        (3.0, 0.1, "at least one cash flow"),
        ([1.0, float("nan")], 0.1, "must be a finite number"),
        ([1.0], -1.0, "must be above -1"),
        ([1.0], float("nan"), "must be above -1"),
    ],
)
def test_that_what_is_no_cash_flow_is_refused_with_a_sentence(flows, rate, says):
    with pytest.raises(ValueError, match=says):
        net_present_value(flows, rate)
