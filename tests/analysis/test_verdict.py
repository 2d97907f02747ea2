from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.verdict import Status, money
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Range, Unknown
from tests.studies import P, T, certain, fixed, study, with_quantity

STYLE = NumberStyle()


def judged(project):
    return Analyst(draws=1_000).answer(project).verdict


def test_the_cheaper_approach_by_expected_cost_is_recommended_with_the_gap():
    answer = Analyst(draws=1_000).answer(study())
    means = {costs.id: costs.cost.mean() for costs in answer.result.approaches}
    best = min(means, key=means.get)
    assert answer.verdict.recommended == best
    assert answer.verdict.gap.value == pytest.approx(max(means.values()) - min(means.values()))


def test_expected_cost_decides_even_where_the_other_wins_more_often():
    # Errors of the tuned model are usually cheaper but now and then ruinous.
    project = certain(study())
    project = with_quantity(
        project, (*T, "overfitting", "shift"), Range(low=1e-4, likely=2e-3, high=0.6, least=0, most=1)
    )
    prompted = {(*P, "accuracy", "plain"): 0.89, (*P, "accuracy", "ceiling"): 0.9}
    tuned = {(*T, "learning", "untuned"): 0.94, (*T, "learning", "ceiling"): 0.97}
    project = fixed(project, {("workload", "volume"): 1e6, **prompted, **tuned})
    verdict = judged(project)
    assert verdict.recommended == "p"
    assert verdict.p_cheapest < 0.5
    assert any(caution.id == "caution.seldom" for caution in verdict.cautions)
    assert any(caution.id == "caution.typical" for caution in verdict.cautions)


def test_equal_approaches_are_too_close_to_call():
    original = study().approach("t")
    project = study().replace(approaches=(original, original.replace(id="u", lineage="t", name="Twin")))
    verdict = judged(project)
    assert verdict.status is Status.CLOSE
    assert verdict.recommended is None


def test_no_approach_is_told_what_to_do():
    verdict = judged(Project())
    assert "Add an approach" in sentence(verdict.headline, STYLE)


def test_one_approach_states_its_cost_and_asks_for_another():
    verdict = judged(study().replace(approaches=study().approaches[:1]))
    assert "Add another approach" in sentence(verdict.headline, STYLE)


def test_an_unknown_price_is_named_and_nothing_is_recommended():
    project = with_quantity(study(), (*P, "offer", "input_price"), Unknown())
    project = with_quantity(project, (*T, "training", "price"), Unknown())
    verdict = judged(project)
    assert verdict.status is Status.UNKNOWN
    text = " ".join(sentence(caution, STYLE) for caution in verdict.cautions)
    assert "Input price" in text
    assert "Training price" in text


def test_reasons_are_the_families_that_carry_the_difference():
    verdict = judged(study())
    assert 1 <= len(verdict.reasons) <= 4
    assert all("{" not in sentence(reason, STYLE) for reason in verdict.reasons)


def test_an_unknown_cost_of_errors_is_a_caution():
    verdict = judged(with_quantity(study(), ("quality", "error_cost"), Unknown()))
    assert any(caution.id == "caution.errors" for caution in verdict.cautions)


@pytest.mark.parametrize(
    ("value", "se", "digits"),
    [(51_234, 20_000, 1), (51_234, 2_000, 2), (51_234, 200, 3), (51_234, 0.3, 3), (900, 5_000, 1)],
)
def test_money_shows_no_more_digits_than_its_sampling_error_supports(value, se, digits):
    assert money(value, se).digits == digits


def test_the_same_study_gives_the_same_answer_on_every_run():
    first, second = (Analyst(draws=1_000).answer(study()) for _ in range(2))
    np.testing.assert_array_equal(first.result["p"].cost, second.result["p"].cost)
    assert first.verdict == second.verdict
    assert first.swings == second.swings
    assert first.volumes == second.volumes
