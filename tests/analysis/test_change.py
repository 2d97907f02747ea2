"""Why the answer changed: the parts add up, order plays no part, and what cannot be compared is said."""

from __future__ import annotations

from functools import reduce

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.analysis import decision
from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.between import Between
from ftvp_gui.analysis.change import Change, change, find
from ftvp_gui.analysis.ground import Asked
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core import edits
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.difference import carried, differences
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Range, Unknown
from ftvp_gui.core.together import Strength, Together
from tests.analysis.test_scenarios import ground
from tests.scenario_studies import TRAINING, VOLUME
from tests.studies import PRICES, P, T, fixed, study, with_quantity

SAMPLE = Sample(200)
EDITS: dict[Path, float] = {
    VOLUME: 4e6,
    ("quality", "error_cost"): 0.01,
    (*P, "offer", "input_price"): 3.0,
    TRAINING: 12.0,
    (*T, "labelling", "minutes"): 9.0,
    ("money", "discount_rate"): 0.0,
    ("workload", "growth"): 0.03,
}


def told(found: Change) -> list[str]:
    return [sentence(text, NumberStyle()).replace("\N{NO-BREAK SPACE}", " ") for text in found.sentences]


def edited(paths: list[Path]) -> Project:
    return fixed(study(), {path: EDITS[path] for path in paths})


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(list(EDITS)), unique=True, min_size=1))
def test_that_the_parts_add_up_to_the_whole(paths: list[Path]) -> None:
    before, after = study(), edited(paths)
    way = change(before, after, SAMPLE).way
    assert way is not None
    assert way.rival is not None
    then, now = evaluate(before, SAMPLE), evaluate(after, SAMPLE)
    gaps = [float(result.gap(way.rival, way.best).mean()) for result in (then, now)]
    costs = [float(result[way.best].cost.mean()) for result in (then, now)]
    assert sum(step.gap.value for step in way.steps if step.gap) == pytest.approx(gaps[1] - gaps[0], rel=1e-9, abs=1e-3)
    assert sum(step.cost.value for step in way.steps) == pytest.approx(costs[1] - costs[0], rel=1e-9, abs=1e-3)


def test_that_one_edit_is_the_whole_change() -> None:
    found = change(study(), edited([VOLUME]), SAMPLE)
    assert found.way is not None
    (step,) = found.way.steps
    assert step.path == VOLUME
    assert step.cost.value == pytest.approx(found.way.cost_after.value - found.way.cost_before.value, rel=1e-9)


def test_that_the_way_back_is_the_same_way_with_the_other_sign() -> None:
    one, other = study(), fixed(study(), {VOLUME: 2e5, ("quality", "error_cost"): 0.6})
    there, back = change(one, other, SAMPLE).way, change(other, one, SAMPLE).way
    assert there is not None
    assert back is not None
    assert (there.best, there.rival) == (back.best, back.rival)
    for step, again in zip(there.steps, back.steps, strict=True):
        assert step.path == again.path
        assert step.cost.value == pytest.approx(-again.cost.value, rel=1e-9)


def test_that_order_of_approaches_names_colours_and_notes_change_nothing() -> None:
    after = edits.moved(edits.recoloured(edits.renamed(study(), "p", "Other"), "t", 5), "t", 0)
    after = put(after, ("about", "client"), "Someone")
    found = change(study(), after, SAMPLE)
    assert told(found) == ["Nothing that moves money has changed."]
    assert (found.inputs, found.way, found.table) == (0, None, None)


def test_that_a_new_and_a_removed_approach_are_reported_as_such() -> None:
    new = edits.added(study(), Prompting(id="n", name="Newcomer", colour=3))
    new = fixed(new, {("approaches", "n", *path[2:]): value / 2 for path, value in PRICES.items() if path[:2] == P})
    found = change(study(), fixed(new, {VOLUME: 5e5}), SAMPLE)
    assert found.arrived == ("Newcomer",)
    assert any("Newcomer is new" in text for text in told(found))
    assert found.way is not None
    assert {found.way.best, found.way.rival} == {"p", "t"}
    assert change(new, study(), SAMPLE).gone == ("Newcomer",)


def test_that_with_nothing_in_common_there_is_no_way_but_words() -> None:
    other = study().replace(approaches=(Prompting(id="x", name="Only"),))
    other = fixed(other, {("approaches", "x", *path[2:]): value for path, value in PRICES.items() if path[:2] == P})
    found = change(study(), other, SAMPLE)
    assert found.way is None
    assert len(found.gone) == 2
    assert told(found)


def test_that_a_price_entered_since_compares_what_could_be_costed_before() -> None:
    before = with_quantity(study(), (*T, "offer", "output_price"), Unknown())
    found = change(before, study(), SAMPLE)
    assert found.way is not None
    assert (found.way.best, found.way.rival, found.way.gap_before) == ("p", None, None)


def test_that_a_turn_of_the_choice_is_the_first_thing_said() -> None:
    after = fixed(study(), {(*P, "offer", "input_price"): 500.0})
    found = change(study(), after, SAMPLE)
    assert found.best_before != found.best_after
    assert told(found)[0].startswith("The best choice turned from ")
    assert "in favour of" in " ".join(told(found))


def test_that_what_moves_nothing_is_nothing_and_is_not_told() -> None:
    after = fixed(edited([VOLUME]), {("strategy", "deadline"): 6.0})
    found = change(study(), after, SAMPLE)
    assert found.way is not None
    idle = next(step for step in found.way.steps if step.path == ("strategy", "deadline"))
    assert idle.cost.value == 0.0
    assert not any(idle.label in text for text in told(found))


def test_that_only_an_approach_that_is_reached_is_evaluated_again(monkeypatch: pytest.MonkeyPatch) -> None:
    import ftvp_gui.analysis.between as module

    seen: list[str] = []

    def watched(project: Project, table: Sample) -> object:
        seen.extend(approach.id for approach in project.approaches)
        return evaluate(project, table)

    monkeypatch.setattr(module, "evaluate", watched)
    found = differences(study(), edited([TRAINING]))
    between = Between(study(), (found.inputs,), ("p", "t"), SAMPLE)
    between.costs(frozenset())
    between.costs(frozenset({0}))
    assert sorted(seen) == ["p", "t", "t"]


def test_that_a_state_between_costs_what_the_project_in_that_state_costs() -> None:
    paths = list(EDITS)
    after = edited(paths)
    groups = tuple((each,) for each in differences(study(), after).inputs)
    between = Between(study(), groups, ("p", "t"), SAMPLE)
    for state in (frozenset({0, 2}), frozenset({1, 3, 4}), frozenset(range(len(groups)))):
        mixed = carried(study(), tuple(each for k in sorted(state) for each in groups[k]))
        direct = evaluate(mixed, SAMPLE)
        np.testing.assert_array_equal(between.costs(state), [direct[id].cost for id in ("p", "t")])


def test_that_without_a_state_before_there_is_nothing_to_find() -> None:
    assert find(ground(study())) is None
    found = find(ground(edited([VOLUME]), Asked(before=study())))
    assert found is not None
    assert found.inputs == 1


def test_that_a_range_made_wider_is_told_with_both_ranges() -> None:
    after = with_quantity(study(), VOLUME, Range(low=1e5, likely=2e5, high=9e5))
    assert "100 k / 200 k / 900 k" in " ".join(told(change(study(), after, SAMPLE)))


def test_that_a_value_is_the_same_after_all_edits_as_the_project_after_them() -> None:
    after = reduce(lambda project, path: fixed(project, {path: EDITS[path]}), EDITS, study())
    assert (
        evaluate(carried(study(), differences(study(), after).inputs), SAMPLE).totals()
        == evaluate(after, SAMPLE).totals()
    )


@pytest.mark.parametrize("edit", ["certain", "tied"])
def test_that_inputs_that_move_together_are_held_together_on_the_way(edit: str) -> None:
    """A tie reaches over approaches: one of them made certain, or tied only now, may move the costs of the other."""
    minutes, hours = (*T, "labelling", "minutes"), (*P, "approval")
    tie = Together(id="g", paths=(minutes, VOLUME, hours), strength=Strength.STRONGLY)
    loose, tied = study(), study().replace(together=(tie,))
    before, after = (tied, fixed(tied, {minutes: 4.0})) if edit == "certain" else (loose, tied)
    way = change(before, after, SAMPLE).way
    assert way is not None
    for cost, project in ((way.cost_before, before), (way.cost_after, after)):
        assert cost.value == pytest.approx(float(evaluate(project, SAMPLE)[way.best].cost.mean()), rel=1e-12)
    assert sum(step.cost.value for step in way.steps) == pytest.approx(way.cost_after.value - way.cost_before.value)
    assert [step.label for step in way.steps] == [
        "Moves together" if edit == "tied" else differences(before, after).inputs[0].label
    ]


def test_that_holding_it_against_something_else_makes_only_those_findings_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def analysis(_: object) -> None:
        asked.append("deep")

    monkeypatch.setattr(decision, "ANALYSES", (analysis, find))
    analyst = Analyst(200)
    first = analyst.decided(analyst.answer(edited([VOLUME])), asked=Asked(before=study()))
    held = first.found(Change)
    assert held is not None
    assert held.inputs == 1
    plain = analyst.answer(first.project)
    assert plain.held_against(first.asked).outdated == ()
    # Until the new one is there, the old one is marked as such, and nothing else is.
    assert plain.held_against(Asked(before=first.project)).outdated == (Change,)
    again = analyst.decided(plain, asked=Asked(before=first.project))
    assert again.outdated == ()
    nothing = again.found(Change)
    assert nothing is not None
    assert nothing.inputs == 0
    assert analyst.decided(again, asked=Asked(before=first.project)) is again
    assert asked == ["deep"]


def test_that_an_edit_alone_is_told_without_what_came_after_it() -> None:
    before, after = study(), edited([VOLUME])
    found = find(ground(fixed(after, {TRAINING: 12.0}), Asked(before=before, after=after)))
    assert found is not None
    assert found.way is not None
    assert [step.path for step in found.way.steps] == [VOLUME]
    assert " Before: " in f" {told(found)[1]}"
    assert " After: " in told(found)[1]
