"""Labelling by the hour and by a price list, to the cent."""

from __future__ import annotations

import pytest

from ftvp_gui.core.drivers.data import LabelPricing
from ftvp_gui.core.model import put
from tests.studies import T, fixed, only, sampled, study, typical

CENT = 0.005
LISTED = {
    (*T, "labelling", "label_price"): 0.129,
    (*T, "labelling", "label_step"): 50_000,
    (*T, "labelling", "label_price_beyond"): 0.090,
    (*T, "labelling", "annotators"): 2,
    (*T, "labelling", "guideline"): 0,
    (*T, "labelling", "disagreement"): 0.0,
    (*T, "labelling", "checked"): 0.0,
}


def listed(examples: float, **more: float):
    project = put(only("t", "labelling"), (*T, "labelling", "pricing"), LabelPricing.LISTED)
    values = {**LISTED, (*T, "labelling", "examples"): examples}
    return fixed(project, {**values, **{(*T, "labelling", name): value for name, value in more.items()}})


def test_that_a_price_list_is_paid_per_example_and_person():
    # 10,000 x 2 people x $0.129 = $2,580.00
    assert typical(listed(10_000)).cost[0] == pytest.approx(2_580.00, abs=CENT)


def test_that_only_what_lies_beyond_the_step_is_cheaper():
    # 2 x (50,000 x $0.129 + 10,000 x $0.090) = 2 x ($6,450 + $900) = $14,700.00
    assert typical(listed(60_000)).cost[0] == pytest.approx(14_700.00, abs=CENT)


def test_that_experts_still_decide_and_check_under_a_price_list():
    # 1,000 x (0.1 x 6 min + 0.2 x 2 min) = 16.667 h at $80 = $1,333.33; 1,000 x 2 x $0.129 = $258.00
    project = listed(1_000, disagreement=0.1, adjudication=6.0, checked=0.2, minutes=2.0)
    assert typical(project).cost[0] == pytest.approx(1_333.33 + 258.00, abs=CENT)


def test_that_a_service_moves_go_live_by_what_it_labels_in_a_month():
    assert typical(listed(30_000, labels_per_month=20_000)).lead[0] == pytest.approx(1.5)


def test_that_later_rounds_pay_the_same_list():
    # A round of 25 % of 10,000 examples every 6 months, five in 36 months: 5 x 2,500 x 2 x $0.129 = $3,225.00
    project = put(only("t", "retraining"), (*T, "labelling", "pricing"), LabelPricing.LISTED)
    values = {
        **LISTED,
        (*T, "labelling", "examples"): 10_000,
        (*T, "retraining", "every"): 6,
        (*T, "retraining", "share"): 0.25,
        (*T, "retraining", "hours"): 0,
        (*T, "retraining", "runs"): 0.5,
        (*T, "retraining", "exit"): 1e6,
        (*T, "training", "price"): 0.0,
        (*T, "training", "least_fee"): 0.0,
    }
    assert typical(fixed(project, values)).cost[0] == pytest.approx(3_225.00, abs=CENT)


@pytest.mark.parametrize("pricing", list(LabelPricing))
def test_that_a_dearer_label_never_favours_tuning(pricing):
    project = put(study(), (*T, "labelling", "pricing"), pricing)
    path = ("team", "annotator") if pricing is LabelPricing.HOURLY else (*T, "labelling", "label_price")
    gaps = [sampled(fixed(project, {path: price}), 300).gap("t", "p").mean() for price in (0.1, 1.0, 20.0)]
    assert gaps == sorted(gaps)
