"""Labels by a teacher model, to the cent."""

from __future__ import annotations

import pytest

from ftvp_gui.core.approaches import Distillation
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from tests.studies import certain, fixed, off, priced

CENT = 0.005
D = ("approaches", "d")


def labelled(**inputs: float):
    project = priced(Project(approaches=(off(Distillation(id="d"), "labelling"),)))
    values = {
        ("money", "discount_rate"): 0.0,
        (*D, "labelling", "examples"): 1_000,
        (*D, "labelling", "input_price"): 1.0,
        (*D, "labelling", "output_price"): 4.0,
        (*D, "labelling", "prompt"): 1_500,
        (*D, "labelling", "thought"): 300,
        (*D, "labelling", "samples"): 2.0,
        (*D, "labelling", "kept"): 0.8,
        (*D, "labelling", "audited"): 0.0,
        (*D, "labelling", "hours"): 0.0,
        ("workload", "input_tokens"): 500,
        ("workload", "output_tokens"): 200,
        **{(*D, "labelling", name): value for name, value in inputs.items()},
    }
    return evaluate(fixed(certain(project), values), Typical())["d"]


def test_that_every_answer_asked_for_is_paid_also_those_thrown_away():
    # (2,000 x $1 + 500 x $4) / M = $0.004 an answer; 1,000 x 2 / 0.8 = 2,500 answers: $10.00
    assert labelled().cost[0] == pytest.approx(10.00, abs=CENT)


def test_that_people_audit_a_share_at_their_wage():
    # 10 % of 1,000 at 3 minutes and $80 an hour: 5 h = $400.00, besides the $10.00
    assert labelled(audited=0.1, minutes=3.0).cost[0] == pytest.approx(410.00, abs=CENT)


def test_that_work_on_the_labelling_run_costs_and_moves_go_live():
    # 14 h at $95 an hour = $1,330.00; 14 h of 140 a month = 0.1 months
    costs = labelled(hours=14.0)
    assert costs.cost[0] == pytest.approx(1_340.00, abs=CENT)
    assert costs.lead[0] - labelled().lead[0] == pytest.approx(0.1)


def test_that_a_teacher_without_a_price_leaves_the_approach_uncosted():
    project = Project(approaches=(Distillation(id="d"),))
    costs = evaluate(project, Typical())["d"]
    assert not costs.costed
    assert (*D, "labelling", "input_price") in {gap.path for gap in costs.gaps}
