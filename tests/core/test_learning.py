"""The learning curve: stated, or through the points of a pilot."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.accuracy import HELD_OUT, LOSS
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.quantity import Measured
from tests.studies import T, certain, fixed, only, sampled, study, with_quantity

L = (*T, "learning")


def curve(examples: float, points: list[tuple[float, float]], **stated: float) -> float:
    """Held-out accuracy at so many examples, with pilot points, through the engine."""
    values = {(*T, "labelling", "examples"): examples, **{(*L, name): value for name, value in stated.items()}}
    for number, (n, accuracy) in enumerate(points, start=1):
        values |= {(*L, f"pilot_{number}"): n, (*L, f"accuracy_{number}"): accuracy}
    project = fixed(only("t", "labelling"), values)
    ctx, _ = columns(project, project.approach("t"), Typical())
    return float(ctx[HELD_OUT])


def test_that_the_stated_curve_starts_untuned_and_nears_its_ceiling():
    # 0.95 - (0.95 - 0.65) x (1 + 900/100)^-0.5 = 0.95 - 0.3 / sqrt(10) = 0.85513
    stated = {"untuned": 0.65, "ceiling": 0.95, "half": 100, "steepness": 0.5}
    assert curve(900, [], **stated) == pytest.approx(0.95 - 0.3 / np.sqrt(10), abs=1e-12)


@pytest.mark.parametrize("examples", [100, 400])
def test_that_the_curve_runs_through_two_pilot_points(examples):
    points = [(100, 0.80), (400, 0.86)]
    assert curve(examples, points) == pytest.approx(dict(points)[examples], abs=1e-12)


def test_that_two_points_foretell_a_third_on_the_same_curve():
    truth = {"untuned": 0.5, "ceiling": 0.95, "half": 50, "steepness": 0.4}
    points = [(n, curve(n, [], **truth)) for n in (200, 800)]
    # The bend of 50 examples and the ceiling are stated, the pilot tells level and steepness.
    found = curve(5_000, points, ceiling=0.95, half=50, steepness=3.0)
    assert found == pytest.approx(curve(5_000, [], **truth), abs=1e-9)


def test_that_one_point_keeps_the_stated_steepness():
    # 0.95 - (0.95 - 0.80) x ((100 + 900) / (100 + 100))^-0.5
    found = curve(900, [(100, 0.80)], ceiling=0.95, half=100, steepness=0.5)
    assert found == pytest.approx(0.95 - 0.15 * 5**-0.5, abs=1e-12)


def test_that_three_points_are_fitted_by_least_squares():
    from numpy.polynomial import Polynomial

    points = [(100, 0.80), (300, 0.84), (1_000, 0.88)]
    across, down = np.log([200, 400, 1_100]), np.log([0.15, 0.11, 0.07])
    fitted = Polynomial.fit(across, down, 1)
    expected = 0.95 - np.exp(fitted(np.log(5_100)))
    assert curve(5_000, points, ceiling=0.95, half=100) == pytest.approx(expected, abs=1e-12)


def test_that_points_that_fall_with_more_data_give_a_level_curve_not_a_falling_one():
    # 20 examples beat 50 in one published trial: the curve stays at the geometric mean of what is left.
    found = [curve(n, [(20, 0.85), (50, 0.83)], ceiling=0.95, half=100) for n in (20, 5_000)]
    assert found[0] == pytest.approx(found[1])
    assert 0.83 < found[0] < 0.85


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1e5), st.floats(0.0, 1.0)), max_size=3), st.floats(1, 1e6), st.floats(1.1, 100))
def test_that_more_examples_never_lower_the_held_out_accuracy(points, examples, factor):
    less, more = curve(examples, points), curve(min(examples * factor, 1e7), points)
    assert less - 1e-9 <= more <= 1.0


def test_that_the_sampling_error_of_the_points_becomes_the_uncertainty_of_the_curve():
    spreads = []
    for trials in (50, 5_000):
        project = fixed(certain(study()), {(*L, "pilot_1"): 100, (*L, "pilot_2"): 400, (*L, "ceiling"): 0.95})
        for number, share in ((1, 0.80), (2, 0.86)):
            measured = Measured(hits=round(share * trials), trials=trials)
            project = with_quantity(project, (*L, f"accuracy_{number}"), measured)
        ctx, _ = columns(project, project.approach("t"), Sample(1_000))
        spreads.append(float(np.std(ctx[HELD_OUT])))
    assert spreads[0] > 3 * spreads[1]


def test_that_pilot_points_already_contain_the_generalisation_gap():
    project = fixed(study(), {(*L, "pilot_1"): 100, (*L, "accuracy_1"): 0.8, (*T, "overfitting", "shift"): 0.01})
    ctx, _ = columns(project, project.approach("t"), Typical())
    assert float(ctx[LOSS]) == 0.01


def test_that_a_point_without_its_accuracy_is_no_point():
    bare = evaluate(study(), Typical())["t"].cost[0]
    assert evaluate(fixed(study(), {(*L, "pilot_1"): 100}), Typical())["t"].cost[0] == bare


def test_that_a_pilot_is_read_in_every_draw():
    project = fixed(study(), {(*L, "pilot_1"): 100, (*L, "accuracy_1"): 0.8})
    assert np.isfinite(sampled(project, 200)["t"].cost).all()


def test_that_a_point_at_or_above_the_stated_ceiling_lifts_it():
    assert curve(1_000, [(1_000, 0.96)], ceiling=0.95) == pytest.approx(0.96, abs=1e-12)
    assert curve(4_000, [(1_000, 0.96)], ceiling=0.95) > 0.96


@pytest.mark.parametrize("examples", [300, 500, 600])
def test_that_points_at_the_same_number_of_examples_tell_a_level_and_no_steepness(examples):
    points = [(examples, 0.85), (examples, 0.86), (examples, 0.84)]
    stated = {"ceiling": 0.95, "half": 100, "steepness": 0.35}
    left = np.exp(np.mean(np.log([0.10, 0.09, 0.11]))) * ((100 + 4_000) / (100 + examples)) ** -0.35
    assert curve(4_000, points, **stated) == pytest.approx(0.95 - left, abs=1e-9)
