from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.sensitivity import P10, conditional_means, cubic, tornado
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.quantity import Chance, Range
from tests.studies import T, certain, fixed, study, with_quantity


def test_hermite_polynomials_are_orthonormal():
    z = np.random.default_rng(1).standard_normal(400_000)
    basis = cubic(z)
    np.testing.assert_allclose(basis @ basis.T / z.size, np.eye(4), atol=0.03)


def test_conditional_means_of_a_linear_gap_are_exact_within_their_error():
    sample = Sample(10_000)
    x, y = sample.scores("x"), sample.scores("y")
    gap = 100 + 30 * x - 10 * y
    effects = conditional_means(np.stack([x, y]), gap, np.array([-1.0, 1.0]))
    np.testing.assert_allclose(effects.means, [[70, 130], [110, 90]], atol=1.0)
    assert np.all(np.abs(effects.means[:, 1] - effects.means[:, 0] - [60, -20]) < 4 * effects.errors)
    assert effects.shares == pytest.approx([0.9, 0.1], abs=0.02)


def test_what_may_be_nothing_is_compared_with_what_happens():
    rare = Chance(chance=0.05, range=Range(low=5_000, likely=20_000, high=60_000))
    base = certain(study())
    path = (*T, "collection", "hours")
    project = with_quantity(base, path, rare)
    sample = Sample(10_000)
    (swing,) = tornado(evaluate(project, sample), sample, "t", "p")
    assert (swing.low, swing.high) == (0.0, 20_000)
    nothing = evaluate(fixed(base, {path: 0.0}), sample).gap("t", "p").mean()
    assert swing.at_low == pytest.approx(nothing, rel=1e-9)
    assert swing.at_high > nothing + 1e5


def test_inputs_that_do_not_matter_hardly_ever_have_a_clear_bar():
    sample = Sample(2_000)
    gap = sample.scores("what matters") * 100
    scores = np.stack([sample.scores(f"noise {i}") for i in range(300)])
    effects = conditional_means(scores, gap, np.array([P10, -P10]))
    clear = np.abs(effects.means[:, 1] - effects.means[:, 0]) > 3 * effects.errors
    assert clear.mean() < 0.02


def test_inputs_without_uncertainty_have_no_bar():
    result = evaluate(certain(study()), Sample(500))
    assert tornado(result, Sample(500), "p", "t") == ()


def test_the_swing_of_one_uncertain_input_equals_its_full_evaluation():
    base = certain(study())
    path = ("team", "annotator")
    project = with_quantity(base, path, study().team.annotator.quantity)
    sample = Sample(10_000)
    (swing,) = tornado(evaluate(project, sample), sample, "t", "p")
    low, _, high = study().team.annotator.quantity.ends()
    for value, found in ((low, swing.at_low), (high, swing.at_high)):
        exact = evaluate(fixed(base, {path: value}), sample).gap("t", "p").mean()
        assert found == pytest.approx(exact, rel=0.02)
    assert swing.share == pytest.approx(1.0, abs=0.05)


def test_luck_is_marked_and_bars_are_sorted_by_width():
    sample = Sample(1_000)
    swings = tornado(evaluate(study(), sample), sample, "p", "t")
    assert [swing.width for swing in swings] == sorted((swing.width for swing in swings), reverse=True)
    assert {swing.label for swing in swings if swing.luck} == {"Life of a model", "Until the provider ends tuning"}


def test_labels_say_where_an_input_stands():
    sample = Sample(500)
    owners = {swing.label: swing.owner for swing in tornado(evaluate(study(), sample), sample, "p", "t")}
    assert owners["An hour of an annotator"] == "Team"
    assert owners["Trained again every"] == "Fine-tuning: Re-training"
