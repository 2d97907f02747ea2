from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.exit_cost import exit_cost
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.model import put
from tests.studies import every_kind, fixed, only, study, typical

TABLE = Sample(100)


def test_that_leaving_a_prompted_model_is_to_port_the_prompt_and_test_it() -> None:
    """24 hours at 100, no test runs, both models for no time."""
    project = fixed(
        only("p", "migration"),
        {
            ("approaches", "p", "migration", "hours"): 24,
            ("approaches", "p", "migration", "runs"): 0,
            ("approaches", "p", "migration", "overlap"): 0,
            ("team", "prompter"): 100,
        },
    )
    np.testing.assert_allclose(exit_cost(project, "p", TABLE), 2_400)


def test_that_both_models_answer_for_the_months_of_overlap() -> None:
    """Half a month of all tokens; live at once and even volume, so a usual month is every month."""
    base = {("approaches", "p", "migration", name): 0.0 for name in ("hours", "runs")}
    project = fixed(only("p", "migration", "requests"), {**base, ("approaches", "p", "migration", "overlap"): 0.5})
    costs = typical(project)
    month = costs.present[costs.drivers.index("requests")].sum() / project.workload.months
    assert exit_cost(project, "p", TABLE).mean() == pytest.approx(0.5 * month)


def test_that_a_tuned_model_stays_behind_whatever_the_chance_that_tuning_ends() -> None:
    """To leave is to port, whether or not the provider still tunes."""
    leaves = ("approaches", "t", "retune", "leaves")
    dear, cheap = (exit_cost(fixed(study(), {leaves: chance}), "t", TABLE) for chance in (0.9, 0.1))
    np.testing.assert_array_equal(dear, cheap)
    assert exit_cost(study(), "t", TABLE).mean() > 2 * exit_cost(study(), "p", TABLE).mean()


def test_that_leaving_costs_as_much_where_no_move_is_expected() -> None:
    project = fixed(study(), {("approaches", "p", "migration", "overlap"): 0.0})
    off = put(project, ("approaches", "p", "migration", "enabled"), False)
    np.testing.assert_allclose(exit_cost(off, "p", TABLE), exit_cost(project, "p", TABLE))


def test_that_open_weights_come_along_and_people_need_no_move() -> None:
    assert not exit_cost(every_kind(), "own_gpu", TABLE).any()
    assert not exit_cost(every_kind(), "as_today", TABLE).any()


def test_that_an_approach_leaves_with_all_its_parts() -> None:
    project = every_kind()
    router = project.approach("router")
    assert [role for role, _ in router.parts()] == ["small", "large"]
    whole = exit_cost(project, "router", TABLE)
    assert (whole > 0).all()
    late = fixed(project, {("approaches", "staged", "month"): 600.0})
    assert exit_cost(late, "staged", TABLE).mean() < exit_cost(project, "staged", TABLE).mean()
