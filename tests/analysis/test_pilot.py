from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from ftvp_gui.analysis.information import evppi
from ftvp_gui.analysis.pilot import SIZES, find, worth_of_cases
from ftvp_gui.analysis.pilot_trials import trials
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.declare import measured as ours
from ftvp_gui.core.drivers.checking import Checking
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import put
from ftvp_gui.core.quantity import Fixed, Measured, Range, Unknown, Whole
from ftvp_gui.store.examples import open_example
from tests.analysis.test_evsi import A5
from tests.analysis.test_information import ground_of, hanging_on_the_cost_of_an_error
from tests.studies import P, T, all_on, certain, fixed, off, priced, study, with_quantity

OURS = ours("ours")
PLAIN = (*P, "accuracy", "plain")


def _said(finding):
    return " ".join(sentence(text, NumberStyle()) for text in finding.sentences)


def test_that_cases_are_worth_on_draws_what_exact_enumeration_says():
    n = 10_000
    p = stats.beta(6, 94).ppf((np.random.default_rng(1).permutation(n) + 0.5) / n)
    gain = 1e6 * (0.05 - p) + 5_000 * np.random.default_rng(2).standard_normal(n)
    found = worth_of_cases(np.stack([np.zeros(n), gain], axis=1), p, tuple(A5))
    for worth, exact in zip(found, A5.values(), strict=True):
        assert abs(worth.value - exact) < 2 * worth.se + 1.0
        assert worth.se < 200


@settings(max_examples=20)
@given(st.integers(0, 2**31), st.integers(2, 3), st.floats(0.0, 100.0))
def test_that_larger_pilots_are_worth_more_but_never_more_than_the_answer(seed, options, noise):
    rng = np.random.default_rng(seed)
    p = rng.beta(8, 3, 500)
    benefits = np.outer(p, rng.standard_normal(options)) * 100 + noise * rng.standard_normal((500, options))
    worths = [worth.value for worth in worth_of_cases(benefits, p, (0, 1, 5, 30, 200))]
    assert worths[0] == pytest.approx(0.0, abs=1e-9)
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(worths))
    assert worths[-1] <= evppi(benefits, p).value + 1e-9


@cache
def hanging_on_the_plain_accuracy():
    """A study that is certain but for the accuracy of a plain prompt, at whose middle the two cost about the same."""
    project = certain(hanging_on_the_cost_of_an_error())
    return with_quantity(project, PLAIN, Range(low=0.7, likely=0.8, high=0.87, least=0.0, most=1.0))


def test_that_the_best_size_leaves_most_and_is_told():
    found = find(ground_of(hanging_on_the_plain_accuracy()))
    assert found.pays
    first = found.pilots[0]
    assert (first.path, first.label) == (PLAIN, "Accuracy with a plain prompt")
    index = list(found.sizes).index(found.best)
    assert found.net[index] == found.net.max() == found.worth[index] - found.cost[index]
    assert f"A pilot of {found.best} labelled items on “Accuracy with a plain prompt”" in _said(found)
    assert "is worth $" in _said(found)


def test_that_a_case_costs_an_experts_time_and_a_call():
    project = fixed(
        hanging_on_the_plain_accuracy(),
        {
            ("team", "expert"): 60.0,
            ("team", "engineer"): 100.0,
            (*P, "evaluation", "minutes"): 10.0,
            (*T, "evaluation", "minutes"): 10.0,
            ("workload", "complexity"): 1.0,
        },
    )
    (trial,) = [trial for trial in trials(ground_of(project)) if trial.path == PLAIN]
    assert trial.fixed == pytest.approx(800.0)
    assert trial.per_case == pytest.approx(10.0, abs=0.1)
    assert trial.per_case > 10.0


def test_that_slow_labelling_makes_pilots_smaller_and_endless_labelling_makes_none_pay():
    project = hanging_on_the_plain_accuracy()
    for id in ("p", "t"):
        # Test sets that exist already leave the approaches' own costs out of it.
        project = put(project, ("approaches", id, "evaluation", "enabled"), False)
    found = []
    for minutes in (0.2, 5.0, 1e6):
        times = {("approaches", id, "evaluation", "minutes"): minutes for id in ("p", "t")}
        found.append(find(ground_of(fixed(project, times))))
    assert found[0].best > found[1].best > 0
    assert [each.pays for each in found] == [True, True, False]
    assert "No pilot pays" in _said(found[2])


def test_that_nothing_uncertain_needs_no_pilot():
    found = find(ground_of(certain(study())))
    assert found.best is None
    assert found.pilots == ()
    assert "No pilot pays: nothing that a sample of cases can measure" in _said(found)


def test_that_what_has_been_measured_well_is_worth_less_to_measure_again():
    project = hanging_on_the_plain_accuracy()
    worths = []
    for trials_made in (20, 2_000):
        measured = with_quantity(project, PLAIN, Measured(hits=int(0.8 * trials_made), trials=trials_made))
        found = find(ground_of(measured))
        worths.append(max((pilot.worth.value for pilot in found.pilots), default=0.0))
    assert worths[1] < 0.2 * worths[0]


def test_that_a_pilot_whose_cost_nobody_knows_is_left_out():
    project = with_quantity(hanging_on_the_plain_accuracy(), (*P, "offer", "input_price"), Unknown())
    prompted, tuned = project.approaches
    project = project.replace(approaches=(off(prompted, "writing", "wrong", "delay"), tuned))
    ground = ground_of(project)
    assert PLAIN in ground.result["p"].streams
    assert "p" in ground.ids
    assert [trial for trial in trials(ground) if trial.path[:2] == P] == []


def test_that_an_approach_can_be_built_and_tried():
    built = {trial.owner: trial for trial in trials(ground_of(study())) if trial.built}
    assert set(built) == {"Prompting", "Fine-tuning"}
    result = ground_of(study()).result
    assert built["Fine-tuning"].fixed > result["t"].upfront.mean() > built["Prompting"].fixed > 0
    assert 0.5 < built["Prompting"].share.mean() < 1.0


def test_that_one_approach_is_no_choice_to_pilot():
    assert find(ground_of(study().replace(approaches=study().approaches[:1]))) is None


def test_that_pilots_over_all_sizes_are_told_in_one_shape():
    found = find(ground_of(hanging_on_the_plain_accuracy()))
    assert found.sizes.tolist() == list(SIZES)
    assert {len(each) for each in (found.worth, found.error, found.cost, found.net)} == {len(SIZES)}
    assert np.all(np.diff(found.worth) >= -1e-9)
    assert np.all(np.diff(found.cost) > 0)


def test_that_only_wrong_answers_tell_how_many_of_them_a_check_stops():
    small = FineTuning(
        id="small", checking=Checking(tries=Estimate(quantity=Whole(of=Fixed(value=1)), provenance=OURS))
    )
    router = Router(id="r", small=all_on(small))
    project = priced(study().replace(approaches=(*study().approaches, all_on(router))))
    ground = ground_of(project)
    assert "r" in ground.ids
    found = {trial.label: trial for trial in trials(ground) if trial.path[:3] == ("approaches", "r", "small")}
    right = found["Right answers stopped too"].counted
    assert found["Wrong answers stopped"].counted == pytest.approx(1.0 - right)
    assert 0.5 < right < 1.0
    assert found["Accuracy before tuning"].counted == 1.0
    assert found["Accuracy before tuning"].share.mean() == pytest.approx(0.65, abs=0.02)


def test_that_where_building_pays_most_the_best_pilot_without_building_is_told_too():
    found = find(ground_of(open_example("9-prompt-now-tune-later"), 10_000))
    assert found.pilots[0].label == "Accuracy once built"
    light = next(pilot for pilot in found.pilots if pilot.label != "Accuracy once built")
    assert light.pays
    assert _said(found).startswith("Building “Prompting for good” first and trying it on")
    assert f"A pilot of {light.cases} labelled items on “{light.label}”" in _said(found)
