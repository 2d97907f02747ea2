from __future__ import annotations

import pytest

from ftvp_gui.analysis.evidence import find, in_words
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.declare import measured, official
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quantity import Range
from tests.analysis.test_information import ERROR, ground_of, hanging_on_the_cost_of_an_error
from tests.studies import P, certain, estimates, study, with_quantity

WAGE = ("team", "expert")


def _said(finding):
    return " ".join(sentence(text, NumberStyle()) for text in finding.sentences)


def _graded(project, path, source):
    return put(project, path, at(project, path).replace(provenance=source))


def test_that_shares_sum_to_one_and_nothing_measured_scores_nothing():
    found = find(ground_of(hanging_on_the_cost_of_an_error()))
    assert sum(each.share for each in found.standings) == pytest.approx(1.0)
    assert found.score == 0.0
    assert "mostly assumed" in _said(found)


@pytest.mark.parametrize("source", [measured("our log"), official("the price list")])
def test_that_measuring_what_is_uncertain_makes_the_study_well_supported(source):
    found = find(ground_of(_graded(hanging_on_the_cost_of_an_error(), ERROR, source)))
    assert found.score == pytest.approx(1.0)
    assert "well supported" in _said(found)
    assert found.weakest == ()


def test_that_the_score_is_the_part_of_the_variance_on_firm_numbers():
    project = certain(study())
    for path, spread in ((WAGE, 3.0), (("team", "prompter"), 3.0)):
        middle = at(project, path).quantity.typical()
        project = with_quantity(project, path, Range(low=middle - spread, likely=middle, high=middle + spread))
    ground = ground_of(_graded(project, WAGE, measured("payroll")))
    shares = {swing.path: swing.share for swing in ground.answer.swings}
    assert find(ground).score == pytest.approx(shares[WAGE] / sum(shares.values()))


def test_that_the_weakest_number_is_the_one_worth_most_to_settle():
    found = find(ground_of(hanging_on_the_cost_of_an_error()))
    (weak,) = found.weakest
    assert (weak.path, weak.grade, weak.clear) == (ERROR, Grade.ASSUMED, True)
    assert "settling it is worth at most $" in _said(found)


def test_that_numbers_worth_nothing_to_settle_come_after_by_how_far_they_move_the_difference():
    weakest = find(ground_of(study())).weakest
    assert 1 < len(weakest) <= 10
    worths = [weak.worth.value if weak.clear else 0.0 for weak in weakest]
    assert worths == sorted(worths, reverse=True)
    rest = [weak.swing for weak in weakest if not weak.clear]
    assert rest == sorted(rest, reverse=True)


def test_that_luck_is_nobodys_assumption():
    found = find(ground_of(study()))
    assert "Life of a model" not in {weak.label for weak in found.weakest}


def test_that_certain_numbers_that_are_only_assumed_are_counted():
    project = certain(study())
    before = find(ground_of(project)).unranged
    path = (*P, "accuracy", "plain")
    assert find(ground_of(_graded(project, path, measured("a test set")))).unranged == before - 1
    assert 0 < before < len(estimates(project))


def test_that_nothing_uncertain_is_said_so():
    found = find(ground_of(certain(study())))
    assert (found.score, found.standings, found.weakest) == (None, (), ())
    assert _said(found) == "Nothing that moves the difference is uncertain."


def test_that_the_words_follow_the_score():
    said = [sentence(in_words(score), NumberStyle()) for score in (0.9, 0.5, 0.1)]
    assert said == ["well supported", "partly supported", "mostly assumed"]
