"""Scenarios side by side, the choice regretted least, and the way from the base to one of them."""

from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis import scenario_way, scenarios
from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import NOTHING, Asked, Ground
from ftvp_gui.analysis.scenario_way import ScenarioWay
from ftvp_gui.analysis.scenarios import BASE, Scenarios
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core import scenario_edits
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import at
from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.scenario import with_scenario
from tests.scenario_studies import MONTHS, TRAINING, VOLUME, busy_and_dear, with_value
from tests.studies import P, study

DRAWS = 500


def ground(project: Project, asked: Asked = NOTHING) -> Ground:
    analyst = Analyst(DRAWS)
    return Ground(analyst.answer(project), analyst.sample, asked=asked)


def said(found: Scenarios | ScenarioWay) -> str:
    return " ".join(sentence(text, NumberStyle()) for text in found.sentences)


def compared(project: Project) -> Scenarios:
    found = scenarios.find(ground(project))
    assert found is not None
    return found


def gone_to(project: Project, id: str = "") -> ScenarioWay:
    found = scenario_way.find(ground(project, Asked(scenario=id)))
    assert found is not None
    return found


def test_that_a_project_without_scenarios_has_no_comparison_and_no_way() -> None:
    assert scenarios.find(ground(study())) is None
    assert scenario_way.find(ground(study())) is None


def test_that_the_first_line_is_the_answer_and_the_others_that_of_the_scenario_in_force() -> None:
    project = busy_and_dear()
    here = ground(project)
    found = scenarios.find(here)
    assert found is not None
    assert [each.name for each in found.outcomes] == [BASE, "Busy", "Dear training"]
    base = found.outcomes[0]
    assert (base.best, base.gap, base.month) == (
        here.answer.verdict.best, here.answer.verdict.gap, here.answer.month,
    )  # fmt: skip
    for each in found.outcomes[1:]:
        alone: Answer = Analyst(DRAWS).answer(with_scenario(project, each.scenario))
        assert each.best == alone.verdict.best
        assert each.gap == alone.verdict.gap
        assert each.month == alone.month
        assert each.p_cheapest == alone.verdict.p_cheapest
        assert [mean.value for mean in each.costs if mean] == [float(c.cost.mean()) for c in alone.result.approaches]


def test_that_regret_is_over_base_and_scenarios_and_is_said() -> None:
    found = compared(busy_and_dear())
    assert found.regret is not None
    costs = np.array([[mean.value for mean in each.costs if mean] for each in found.outcomes])
    assert found.regret.regrets == pytest.approx(costs - costs.min(axis=1, keepdims=True))
    assert "regretted" in said(found)


def test_that_a_scenario_that_turns_the_choice_is_named_with_it() -> None:
    project = scenario_edits.taken_back(busy_and_dear(), "dear", TRAINING)
    found = compared(with_value(project, "dear", (*P, "offer", "input_price"), 500.0))
    assert len({each.best for each in found.outcomes}) == 2
    assert "is the best choice in: " in said(found)


def test_that_a_scenario_that_cannot_be_put_in_force_is_left_out_and_says_why() -> None:
    wrong = Override(path=("workload", "months"), value=-3)
    project = busy_and_dear().replace(scenarios=(Scenario(id="w", name="Wrong", overrides=(wrong,)),))
    found = compared(project)
    assert found.outcomes[1].fault
    assert "Wrong" in said(found)
    assert scenario_way.find(ground(project)) is None


def test_that_values_without_a_place_are_counted() -> None:
    project = busy_and_dear()
    gone = Override(path=("approaches", "nobody", "training", "price"), estimate=at(project, TRAINING))
    held = project.scenarios[0].replace(overrides=(*project.scenarios[0].overrides, gone))
    found = compared(project.replace(scenarios=(held,)))
    assert found.outcomes[1].dormant == 1
    assert "1 of its values have no place" in said(found)


def test_that_an_unknown_cost_leaves_regret_open() -> None:
    project = scenario_edits.overridden(
        busy_and_dear(), "busy", (*P, "offer", "input_price"),
        at(study(), (*P, "offer", "input_price")).replace(quantity=Unknown()),
    )  # fmt: skip
    found = compared(project)
    assert found.regret is None
    assert found.outcomes[1].costs[0] is None
    assert gone_to(project, "busy").way.rival is None


def test_that_the_way_goes_from_the_base_to_the_scenario_in_the_order_of_the_form() -> None:
    project = busy_and_dear()
    found = gone_to(project, "busy")
    way = found.way
    assert [step.path for step in way.steps] == [MONTHS, VOLUME]
    assert way.gap_before is not None
    assert way.gap_after is not None
    assert sum(s.gap.value for s in way.steps if s.gap) == pytest.approx(
        way.gap_after.value - way.gap_before.value, rel=1e-9
    )
    assert sum(s.cost.value for s in way.steps) == pytest.approx(way.cost_after.value - way.cost_before.value, rel=1e-9)
    end = compared(project).outcomes[1]
    assert end.costs[0] is not None
    assert way.best == "p"
    assert way.cost_after.value == pytest.approx(end.costs[0].value)


def test_that_the_first_step_is_what_its_value_moves_alone() -> None:
    project = busy_and_dear()
    here = ground(project, Asked(scenario="busy"))
    found = scenario_way.find(here)
    assert found is not None
    shorter = evaluate(project.replace(workload=project.workload.replace(months=12)), here.sample)
    assert found.way.steps[0].cost.value == pytest.approx(
        float(shorter["p"].cost.mean()) - found.way.cost_before.value, rel=1e-9
    )


def test_that_the_scenario_that_is_looked_at_is_told_and_else_the_first() -> None:
    assert gone_to(busy_and_dear(), "dear").scenario == "dear"
    assert gone_to(busy_and_dear(), "").scenario == "busy"
    assert gone_to(busy_and_dear(), "gone since").scenario == "busy"


def test_that_a_value_of_one_approach_moves_that_one_alone() -> None:
    (step,) = gone_to(busy_and_dear(), "dear").way.steps
    assert step.path == TRAINING
    assert step.cost.value == 0.0
    assert step.gap is not None
    assert step.gap.value > 0


def test_that_many_values_are_told_by_the_ones_that_matter_and_still_add_up() -> None:
    project = scenario_edits.added(study(), Scenario(id="s", name="Many"))
    streams = evaluate(project, Analyst(100).sample)["t"].streams
    for path in list(streams)[:14]:
        project = with_value(project, "s", path, at(project, path).quantity.ends()[2])
    way = gone_to(project).way
    assert len(way.steps) == 9
    assert way.steps[-1].inputs > 1
    assert sum(step.inputs for step in way.steps) == 14
    assert sum(step.cost.value for step in way.steps) == pytest.approx(
        way.cost_after.value - way.cost_before.value, rel=1e-9
    )


def test_that_the_analyses_are_the_same_every_time_and_stop_when_called_off() -> None:
    assert said(compared(busy_and_dear())) == said(compared(busy_and_dear()))
    first, second = (gone_to(busy_and_dear(), "busy").way for _ in range(2))
    assert first == second
    analyst = Analyst(DRAWS)
    answer = analyst.answer(busy_and_dear())
    for find in (scenarios.find, scenario_way.find):
        with pytest.raises(AbandonedError):
            find(Ground(answer, analyst.sample, lambda: False))


def test_that_what_is_not_told_by_name_is_told_together_in_words_that_add_up() -> None:
    project = scenario_edits.added(study(), Scenario(id="s", name="Many"))
    for path in [("workload", "volume"), ("workload", "growth"), ("quality", "error_cost"), TRAINING]:
        project = with_value(project, "s", path, at(project, path).quantity.typical() * 1.2)
    found = gone_to(project)
    assert len(found.sentences) == 5
    assert "One other input: " in said(found)
    assert found.table is not None
    assert found.table.columns == ("Input", "Before → after", "Difference", "Cost")
    assert [row.path for row in found.table.rows] == [step.path for step in found.way.steps]
