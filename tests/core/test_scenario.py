"""Scenarios put other values in force; what has lost its place lies dormant."""

from __future__ import annotations

import pytest

from ftvp_gui.core.model import at
from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.quantity import Fixed, Quantity
from ftvp_gui.core.scenario import UnknownScenarioError, dormant, scenario, with_scenario
from tests.studies import P, T, study

VOLUME = ("workload", "volume")


def _override(project: Project, path: tuple[str, ...], value: float) -> Override:
    return Override(path=path, estimate=at(project, path).replace(quantity=Fixed(value=value)))


def _with(*overrides: Override) -> Project:
    return study().replace(
        scenarios=(Scenario(id="s1", name="Busy", overrides=overrides), Scenario(id="s2", name="Calm"))
    )


def _quantity(project: Project, path: tuple[str, ...]) -> Quantity:
    found: Quantity = at(project, path).quantity
    return found


def test_that_a_scenario_puts_its_values_in_force_and_leaves_the_rest() -> None:
    project = _with(_override(study(), VOLUME, 9.0), _override(study(), (*P, "offer", "input_price"), 2.5))
    changed = with_scenario(project, "s1")
    assert _quantity(changed, VOLUME) == Fixed(value=9.0)
    assert _quantity(changed, (*P, "offer", "input_price")) == Fixed(value=2.5)
    assert changed.approach("t") == project.approach("t")


@pytest.mark.parametrize("asked", ["s1", "Busy", "busy", " Busy "])
def test_that_a_scenario_is_found_by_id_and_by_name(asked: str) -> None:
    assert scenario(_with(), asked).id == "s1"


def test_that_an_id_goes_before_a_name() -> None:
    project = study().replace(scenarios=(Scenario(id="a", name="b"), Scenario(id="b", name="other")))
    assert scenario(project, "b").name == "other"


def test_that_an_unknown_scenario_names_the_known_ones() -> None:
    with pytest.raises(UnknownScenarioError) as caught:
        with_scenario(_with(), "Busier")
    assert str(caught.value) == "The project has no scenario “Busier”; it has “Busy”, “Calm”."
    with pytest.raises(KeyError, match="none at all"):
        with_scenario(study(), "Busy")


def test_that_overrides_of_a_removed_approach_lie_dormant_and_are_listed() -> None:
    project = _with(_override(study(), VOLUME, 9.0), _override(study(), (*T, "training", "price"), 9.0))
    project = project.replace(approaches=project.approaches[:1])
    asleep = dormant(project, scenario(project, "s1"))
    assert [override.path for override in asleep] == [(*T, "training", "price")]
    assert _quantity(with_scenario(project, "s1"), VOLUME) == Fixed(value=9.0)


def test_that_an_override_of_something_that_is_no_number_lies_dormant() -> None:
    estimate = at(study(), VOLUME)
    project = _with(Override(path=(*P, "name"), estimate=estimate))
    assert len(dormant(project, scenario(project, "s1"))) == 1
    assert with_scenario(project, "s1").approaches == project.approaches


def test_that_a_value_outside_its_field_is_refused_with_the_place() -> None:
    project = _with(Override(path=("quality", "review_share"), estimate=_override(study(), VOLUME, 9.0).estimate))
    with pytest.raises(ValueError, match=r"Busy.*quality\.review_share: must be at most 100 %\."):
        with_scenario(project, "s1")
