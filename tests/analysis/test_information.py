from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats
from scipy.stats import qmc

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import evpi, evppi, expected_losses, find, p_best
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.quantity import Fixed, Range
from tests.studies import P, T, certain, fixed, sampled, study, with_quantity

N = 4_096


def _normals(columns, n=N):
    return stats.norm.ppf(np.clip(qmc.Sobol(columns, seed=1).random(n), 1e-9, 1 - 1e-9))


def _two(gain):
    return np.stack([np.zeros_like(gain), gain], axis=1)


def ground_of(project, draws=2_000):
    analyst = Analyst(draws)
    return Ground(analyst.answer(project), analyst.sample)


def _said(finding):
    return " ".join(sentence(text, NumberStyle()) for text in finding.sentences)


# Decision case A1: net benefits 0 and N(10, 30^2 + 40^2), closed form; its tolerances for 4,096 Sobol points.
def test_that_two_normal_unknowns_are_worth_what_the_closed_form_says():
    first, second = _normals(2).T * [[30.0], [40.0]]
    benefits = _two(10 + first + second)
    assert evpi(benefits).value == pytest.approx(15.344731793163824, rel=1e-3)
    assert evppi(benefits, first).value == pytest.approx(7.62708342897216, rel=3e-3)
    assert evppi(benefits, second).value == pytest.approx(11.453787928943209, rel=3e-3)
    assert p_best(benefits)[1] == pytest.approx(0.579259709439103, abs=3e-3)


# Decision case A2: two options with standard deviations 40 and 30, 10 apart, moving together.
@pytest.mark.parametrize(
    ("together", "worth", "share"),
    [
        (0.0, 15.344731793163824, 0.579259709439103),
        (0.5, 9.933782607971498, 0.6092443525006433),
        (0.9, 3.4121618202809514, 0.7062030760221711),
    ],
)
def test_that_options_moving_together_leave_less_to_find_out(together, worth, share):
    first, other = _normals(2).T
    second = together * first + np.sqrt(1 - together**2) * other
    benefits = np.stack([10 + 40 * first, 30 * second], axis=1)
    assert evpi(benefits).value == pytest.approx(worth, rel=1e-2)
    assert p_best(benefits)[0] == pytest.approx(share, rel=1e-2)


def _expected(of_z):
    return integrate.quad(lambda z: stats.norm.pdf(z) * of_z(z), -8, 8, limit=400)[0]


@pytest.mark.parametrize(
    "curve",
    [
        lambda z: 20 * z**2 - 25,
        lambda z: 30 * np.sin(2 * z) - 5,
        lambda z: 10 * np.exp(z) - 20,
        lambda z: 60 * np.maximum(z - 1.5, 0) - 3,
    ],
    ids=["bowl", "wave", "skewed", "rare"],
)
def test_that_a_curved_gain_is_worth_its_integral(curve):
    z, noise = _normals(2, 8_192).T
    truth = _expected(lambda v: max(curve(v), 0.0)) - max(_expected(curve), 0.0)
    for x in (z, np.exp(1.5 * z)):
        found = evppi(_two(curve(z) + 50 * noise), x)
        assert abs(found.value - truth) < 3 * found.se
        assert found.se < 0.2 * truth


def test_that_three_options_are_compared_all_at_once():
    z, first, second, third = _normals(4, 8_192).T
    means = (lambda v: 0 * v, lambda v: 20 * v - 4, lambda v: -25 * v - 8)
    benefits = np.stack(
        [mean(z) + 40 * noise for mean, noise in zip(means, (first, second, third), strict=True)], axis=1
    )
    truth = _expected(lambda v: max(mean(v) for mean in means))
    found = evppi(benefits, z)
    assert abs(found.value - truth) < 3 * found.se
    assert found.value == pytest.approx(truth, rel=0.1)


def test_that_something_that_may_not_happen_is_worth_its_two_cases():
    z, noise, other = _normals(3, 8_192).T
    x = np.where(z > 1.0, np.exp(other), 0.0)
    gain = np.where(x > 0, 40.0, -10.0)
    found = evppi(_two(gain + 50 * noise), x)
    share = stats.norm.sf(1.0)
    truth = 40 * share - max(0.0, 40 * share - 10 * (1 - share))
    assert abs(found.value - truth) < 3 * found.se


def test_that_what_does_not_matter_is_hardly_ever_told_from_nothing():
    gain = 5 + 30 * np.random.default_rng(1).standard_normal(2_000)
    rng = np.random.default_rng(2)
    clear = [evppi(_two(gain), rng.standard_normal(2_000)).distinguishable for _ in range(200)]
    assert np.mean(clear) < 0.02


def test_that_the_error_is_that_of_repeated_studies():
    found = []
    for seed in range(100):
        first, second = np.random.default_rng(seed).standard_normal((2, 1_000)) * [[30.0], [40.0]]
        found.append(evppi(_two(10 + first + second), first))
    values, errors = np.array([each.value for each in found]), np.array([each.se for each in found])
    assert values.mean() == pytest.approx(7.627, abs=3 * values.std() / 10 + 0.3)
    assert errors.mean() == pytest.approx(values.std(), rel=0.25)


@given(st.integers(0, 2**31), st.integers(2, 4), st.integers(3, 300))
def test_that_no_single_answer_is_worth_more_than_all_or_less_than_nothing(seed, options, n):
    rng = np.random.default_rng(seed)
    benefits, x = rng.standard_normal((n, options)), rng.standard_normal(n)
    everything, one = evpi(benefits), evppi(benefits, x)
    assert 0.0 <= one.value <= everything.value + 1e-12
    losses = expected_losses(benefits)
    assert everything.value == pytest.approx(losses.min())
    assert losses.argmin() == benefits.mean(axis=0).argmax()
    assert p_best(benefits).sum() == pytest.approx(1.0)


def test_that_ties_share_the_win():
    benefits = np.array([[1.0, 1.0, 0.0], [2.0, 0.0, 0.0]])
    np.testing.assert_allclose(p_best(benefits), [0.75, 0.25, 0.0])
    np.testing.assert_allclose(expected_losses(benefits), [0.0, 1.0, 1.5])


def test_that_one_approach_leaves_no_choice_to_inform():
    assert find(ground_of(study().replace(approaches=study().approaches[:1]))) is None


def test_that_nothing_is_worth_finding_out_where_nothing_is_uncertain():
    found = find(ground_of(certain(study())))
    assert found.evpi.value == 0.0
    assert found.questions == ()
    assert "No single number is worth measuring first" in _said(found)


ERROR = ("quality", "error_cost")


@cache
def hanging_on_the_cost_of_an_error():
    """A certain study but for one number, at whose middle the two approaches cost about the same."""
    accuracies = {(*P, "accuracy", "plain"): 0.8, (*P, "accuracy", "ceiling"): 0.85}
    accuracies |= {(*T, "learning", "untuned"): 0.96, (*T, "learning", "ceiling"): 0.99}
    project = fixed(certain(study()), accuracies)
    low, high = 0.001, 10.0
    for _ in range(30):
        middle = 0.5 * (low + high)
        tuned, prompted = (sampled(fixed(project, {ERROR: middle}), 1)[id].cost[0] for id in ("t", "p"))
        low, high = (middle, high) if tuned > prompted else (low, middle)
    return with_quantity(project, ERROR, Range(low=0.6 * low, likely=low, high=1.5 * low))


def test_that_the_one_uncertain_number_is_worth_as_much_as_knowing_all():
    found = find(ground_of(hanging_on_the_cost_of_an_error()))
    (question,) = found.questions
    assert question.path == ERROR
    assert question.clear
    assert question.worth.value == pytest.approx(found.evpi.value, rel=0.01)
    assert "Settling “Cost of one wrong answer” (Quality and value) first is worth at most $" in _said(found)
    assert [stake.approach for stake in found.stakes] == list(found.options) == ["p", "t"]
    assert min(stake.loss.value for stake in found.stakes) == found.evpi.value


def test_that_luck_stands_apart():
    found = find(ground_of(study()))
    assert {question.label for question in found.luck} == {"Life of a model", "Until the provider ends tuning"}
    assert not {question.path for question in found.luck} & {question.path for question in found.questions}


def test_that_a_shared_number_is_one_question():
    found = find(ground_of(study()))
    labels = [question.label for question in found.questions]
    assert labels.count("An hour of an annotator") == 1
    assert labels.count("Test items per task") == 1


def test_that_the_choice_is_among_those_that_keep_the_limits():
    project = with_quantity(study(), ("strategy", "deadline"), Fixed(value=3.0))
    ground = ground_of(project)
    kept = [id for id, fit in ground.answer.verdict.fits.items() if fit.feasible]
    found = find(ground)
    assert list(found.options) == kept == ["p"]
    assert found.evpi.value == 0.0
    assert "Only Prompting keeps your limits" in _said(found)


def test_that_the_same_study_gives_the_same_numbers_bit_for_bit():
    first, second = (find(ground_of(study())) for _ in range(2))
    assert first.questions == second.questions
    assert first.evpi == second.evpi
