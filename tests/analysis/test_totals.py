"""What sums are made of: the items add up to the total, the differences to the gap."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.totals import differences, total
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quantity import Unknown
from tests.studies import T, every_kind, sampled, study, with_quantity


@pytest.mark.parametrize("id", [approach.id for approach in every_kind().approaches])
def test_that_the_items_add_up_to_the_total_dearest_first(id: str) -> None:
    result = sampled(every_kind(), 200)
    made = total(result, id)
    values = [item.value.value for item in made.items if item.value]
    assert sum(values) == pytest.approx(float(result[id].cost.mean()))
    assert values == sorted(values, reverse=True)
    for item in made.items:
        at(result.project, item.path)


@pytest.mark.parametrize("layer", list(Layer))
def test_that_a_layer_has_its_items_only(layer: Layer) -> None:
    result = sampled(study(), 200)
    made = total(result, "t", layer)
    assert {item.layer for item in made.items} == {layer}
    assert made.expected.value == pytest.approx(float(result["t"].layer(layer).mean()))
    assert sum(item.value.value for item in made.items if item.value) == pytest.approx(made.expected.value)


@pytest.mark.parametrize("scope", [("small",), ("large",)])
def test_that_a_part_has_its_own_items_and_the_parts_and_the_rest_are_the_whole(scope: tuple[str, ...]) -> None:
    result = sampled(every_kind(), 200)
    made, whole = total(result, "router", scope=scope), total(result, "router")
    assert made.name == result.project.approach("router").inner(scope).name
    assert {item.path[2] for item in made.items} == set(scope)
    assert sum(item.value.value for item in made.items if item.value) == pytest.approx(made.expected.value)
    kept = [item for item in whole.items if item.path[2] == scope[0]]
    assert [item.path for item in kept] == [item.path for item in made.items]


def test_that_what_is_off_or_unknown_is_listed_without_a_sum() -> None:
    project = with_quantity(put(study(), (*T, "drift", "enabled"), False), (*T, "training", "price"), Unknown())
    made = total(sampled(project, 100), "t")
    items = {item.title: item for item in made.items}
    assert not made.complete
    assert (items["Drift between re-trainings"].counted, items["Drift between re-trainings"].value) == (False, None)
    assert (items["Training run"].counted, items["Training run"].value) == (True, None)


def test_that_the_cost_of_a_right_answer_is_the_cost_over_the_right_answers() -> None:
    made = total(sampled(study(), 200), "p")
    assert made.per_success == pytest.approx(made.expected.value / made.successes)
    assert made.low < made.expected.value < made.high


@pytest.mark.parametrize(("first", "second"), [("prompting", "fine_tuning"), ("router", "staged")])
def test_that_the_differences_add_up_to_the_gap_and_name_a_kind_of_cost_once(first: str, second: str) -> None:
    result = sampled(every_kind(), 200)
    found = differences(result, first, second)
    assert sum(each.more for each in found) == pytest.approx(float(result.gap(second, first).mean()))
    assert len({each.title for each in found}) == len(found)
    assert [abs(each.more) for each in found] == sorted((abs(each.more) for each in found), reverse=True)


def test_that_a_cost_that_only_one_has_is_all_difference() -> None:
    found = {each.title: each for each in differences(sampled(study(), 200), "p", "t")}
    assert found["Labelling"].first is None
    assert found["Labelling"].more == found["Labelling"].second
    assert found["Labelling"].paths == ((*T, "labelling"),)
