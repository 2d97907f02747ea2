from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.scales import round_sum, scales, spent, standing
from ftvp_gui.core.edits import duplicated
from tests.studies import fixed, sampled, study

BUDGET, DEADLINE = ("strategy", "total_budget"), ("strategy", "deadline")
NEEDED, REACH = ("strategy", "accuracy"), ("strategy", "examples_obtainable")


def ends(**limits: float) -> dict[str, tuple[float, float, bool]]:
    project = fixed(study(), {("strategy", name): value for name, value in limits.items()})
    return {scale.criterion: (scale.best, scale.worst, scale.assumed) for scale in scales(sampled(project, 200))}


def test_that_a_limit_of_the_project_stands_half_way() -> None:
    found = ends(total_budget=300_000, deadline=9, accuracy=0.9, examples_obtainable=100)
    assert found["cost"] == (0.0, 600_000, False)
    assert found["speed"] == (0.0, 18, False)
    assert found["customisation"] == (1.0, pytest.approx(0.8), False)
    assert found["data_risk"] == (0.0, 2.0, False)
    assert found["lock_in"] == (0.0, 150_000, True)


def test_that_what_is_not_entered_is_assumed_and_says_so() -> None:
    found = ends()
    assert all(assumed for _, _, assumed in found.values())
    assert found["speed"][1] == 12
    assert found["customisation"][1] == 0.5
    most = max(float(spent(costs).mean()) for costs in sampled(study(), 200).costed)
    assert most <= found["cost"][1] <= 2.5 * most


def test_that_scores_are_held_at_the_ends() -> None:
    result = sampled(fixed(study(), {DEADLINE: 5}), 200)
    speed = scales(result)[1]
    np.testing.assert_allclose(speed.score(np.array([-1.0, 0.0, 5.0, 10.0, 99.0])), [1, 1, 0.5, 0, 0])


def test_that_a_copy_of_an_approach_moves_no_scale() -> None:
    assert scales(sampled(study(), 200)) == scales(sampled(duplicated(study(), "p", "p2"), 200))


def test_that_wrong_answers_and_waiting_are_not_weighed_twice() -> None:
    """They are scored as accuracy and speed, so the scale of cost leaves their price out."""
    free, dear = (spent(sampled(fixed(study(), {("quality", "error_cost"): price}), 200)["t"]) for price in (0.0, 5.0))
    np.testing.assert_allclose(free, dear)


def test_that_data_is_what_is_needed_against_what_is_within_reach() -> None:
    project = fixed(
        study(),
        {("approaches", "t", "labelling", "examples"): 900, ("strategy", "examples_available"): 200, REACH: 400},
    )
    result = sampled(project, 200)
    needs = [standing(project, costs, np.zeros(200))[0, 3] for costs in result.costed]
    assert needs == [0.0, pytest.approx(900 / 600)]


@pytest.mark.parametrize(
    ("value", "least"), [(0, 1), (1, 1), (1.1, 2), (3, 5), (7, 10), (120_000, 200_000), (0.3, 0.5)]
)
def test_that_a_round_sum_is_the_next_of_1_2_5(value: float, least: float) -> None:
    assert round_sum(value) == pytest.approx(least)
