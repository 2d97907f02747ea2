"""Ties are found on some draws, polished on all, and their errors are those of the sampling."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from ftvp_gui.analysis.dial import REACH, scaled, uncertain
from ftvp_gui.analysis.gap_along import polished
from ftvp_gui.analysis.set_inputs import Trials, steadied
from ftvp_gui.core.draw import Changed, Head, Held, Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.quantity import Chance, Range
from ftvp_gui.core.result import Mean
from ftvp_gui.core.together import Strength, Together, ties
from tests.studies import P, T, fixed, study, with_quantity

VOLUME = ("workload", "volume")


@given(st.floats(-2, 2), st.floats(0.2, 2), st.floats(-0.5, 0.5))
def test_that_polishing_ends_at_the_root_near_by(root, bend, away):
    start = root + away

    def function(x):
        return np.sinh(bend * (x - root))

    place, error = polished(lambda x: Mean(function(x), 1e-3), start, bend * np.cosh(bend * (start - root)), (-3, 3), 0)
    assert abs(function(place)) <= 1e-4
    assert place == pytest.approx(brentq(function, -3, 3), abs=1e-3 / bend)
    assert error > 0


def test_that_the_error_of_a_root_is_the_error_of_the_height_over_the_slope():
    _, error = polished(lambda x: Mean(4 * (x - 1), 0.2), 0.5, 4.0, (-3, 3), 0)
    assert error == pytest.approx(0.05, rel=1e-6)


def test_that_polishing_finds_nothing_where_there_is_no_root():
    assert polished(lambda x: Mean(1 + x * x, 0.01), 0.5, 1.0, (-3, 3), 0) is None
    assert polished(lambda x: Mean(x + 5, 0.01), 0.0, 1.0, (-3, 3), 0) is None
    assert polished(lambda x: Mean(2.0, 0.01), 0.0, 0.0, (-3, 3), 0) is None


def test_that_a_known_quantity_steadies_a_mean_of_few_rows():
    sample = Sample(10_000)
    x, y = sample.scores("x"), sample.scores("y")
    known = 100 + 30 * x
    part = np.stack([known + y, 2 * known - 5 * y])[:, :500]
    found = steadied(part, known[:500], known)
    exact = np.array([known.mean() + y.mean(), 2 * known.mean() - 5 * y.mean()])
    assert np.all(np.abs(found.means - exact) < 4 * found.errors)
    assert np.all(found.errors < 0.35 * part.std(axis=1) / np.sqrt(500))


def test_that_a_constant_mean_has_no_error():
    found = steadied(np.full((2, 50), 7.0), np.arange(50.0), np.arange(100.0))
    assert found.means.tolist() == [7.0, 7.0]
    assert found.errors == pytest.approx([0, 0])


def test_that_many_settings_in_one_table_are_each_the_project_with_that_value():
    project, table = study(), Head(Sample(500), 120)
    trials = Trials(project, table)
    values = np.array([1e3, 2e5, 3e6])
    many = trials.gaps("p", "t", {VOLUME: values})
    for value, row in zip(values, many, strict=True):
        alone = evaluate(project, Changed(table, {VOLUME: lambda _, v=value: float(v)}))
        np.testing.assert_allclose(row, alone.gap("p", "t"), rtol=1e-12)


def test_that_only_what_reads_an_input_is_evaluated_again():
    trials = Trials(study(), Head(Sample(500), 60))
    costs = trials.costs(("p", "t"), {(*T, "offer", "input_price"): np.array([0.1, 0.2, 0.3])})
    assert costs["t"].shape == (3, 60)
    assert costs["p"].shape == (1, 60)
    assert not trials.moved_by("p", {(*T, "offer", "input_price"): None})


def test_that_inputs_of_two_approaches_still_move_together_when_each_is_tried_alone():
    first, second = (*P, "accuracy", "plain"), (*T, "work", "hours")
    project = study().replace(together=(Together(id="g", paths=(first, second), strength=Strength.STRONGLY),))
    sample = Sample(500).tied(ties(project))
    result = evaluate(project, sample)
    assert not np.array_equal(result["t"].cost, evaluate(study(), sample)["t"].cost)
    trials = Trials(project, Held(sample))
    alone = trials.costs(("t",), {(*T, "offer", "input_price"): np.array([0.2])})["t"][0]
    np.testing.assert_allclose(alone, result["t"].cost, rtol=1e-12)


def test_that_a_dial_goes_through_the_range_and_says_how_likely_each_value_is():
    dial = uncertain(study(), VOLUME, (VOLUME,))
    low, middle, high = study().workload.volume.quantity.ends()
    score = 1.2815515655446004
    assert [dial.value(mark) for mark in (-score, 0, score)] == pytest.approx([low, middle, high])
    assert dial.chance_below(score) == pytest.approx(0.9)
    assert dial.high == REACH


def test_that_places_that_share_an_uncertainty_turn_together():
    first, second = (*P, "accuracy", "plain"), VOLUME
    settings = uncertain(study(), first, (first, second)).settings(np.array([-1.0, 1.0]))
    assert set(settings) == {first, second}
    assert all(np.all(np.diff(values) > 0) for values in settings.values())


def test_that_a_scaled_dial_stands_at_the_typical_value():
    dial = scaled(fixed(study(), {VOLUME: 5_000.0}), VOLUME, 100.0)
    assert [dial.value(mark) for mark in (dial.low, 0.0, dial.high)] == pytest.approx([50, 5_000, 500_000])
    assert np.isnan(dial.chance_below(1.0))
    assert scaled(fixed(study(), {VOLUME: 0.0}), VOLUME, 10.0).value(0.0) == 1.0


def test_that_a_dial_of_what_may_be_nothing_has_a_step():
    rare = Chance(chance=0.2, range=Range(low=10, likely=20, high=40))
    path = (*T, "collection", "hours")
    dial = uncertain(with_quantity(study(), path, rare), path, (path,))
    assert dial.value(0.0) == 0.0
    assert dial.value(1.0) > 0.0
