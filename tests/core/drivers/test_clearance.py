"""Reviews that every release or contract needs, and the worth of waiting, to the cent."""

from __future__ import annotations

import pytest

from ftvp_gui.core.model import put
from tests.studies import P, T, fixed, only, typical

CENT = 0.005


def test_that_a_review_of_the_contract_is_paid_once():
    assert typical(fixed(only("p", "clearance"), {(*P, "clearance", "cost"): 5_000.0})).cost[0] == pytest.approx(
        5_000.0
    )


def test_that_every_release_of_a_tuned_model_is_reviewed():
    # 16 h at $80 for the first release and for each of the five re-trainings in 36 months: 6 x $1,280.00
    values = {(*T, "safety", "hours"): 16.0, (*T, "retraining", "every"): 6.0, (*T, "retraining", "exit"): 1e6}
    project = put(only("t", "safety"), (*T, "retraining", "enabled"), True)
    # Re-training counts its own costs too; they are taken off by comparing with no safety review at all.
    reviewed = typical(fixed(project, values)).cost[0]
    plain = typical(put(fixed(project, values), (*T, "safety", "enabled"), False)).cost[0]
    assert reviewed - plain == pytest.approx(6 * 1_280.00, abs=CENT)


def test_that_waiting_costs_what_a_second_is_worth():
    # 10,000 requests x 2 s x $0.001 x 36 months = $720.00
    values = {("workload", "volume"): 10_000, ("quality", "second_value"): 0.001, (*P, "slow", "seconds"): 2.0}
    assert typical(fixed(only("p", "slow"), values)).cost[0] == pytest.approx(720.00, abs=CENT)
