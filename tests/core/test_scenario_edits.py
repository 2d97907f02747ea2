"""Edits of scenarios: pure, by id, and able to hold whatever an input can be."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core import scenario_edits as change
from ftvp_gui.core.difference import differences
from ftvp_gui.core.model import at, put
from ftvp_gui.core.overridable import overridable
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.scenario import scenario, standings, with_scenario
from tests.scenario_studies import MONTHS, TRAINING, VOLUME, busy_and_dear, with_value
from tests.studies import P, T, every_kind, fixed, study


def names(project: Project) -> list[str]:
    return [each.name for each in project.scenarios]


def test_that_scenarios_are_added_last_renamed_moved_and_removed() -> None:
    project = change.added(busy_and_dear(), Scenario(id="n", name="New"))
    assert names(project) == ["Busy", "Dear training", "New"]
    assert names(change.moved(project, "n", 0)) == ["New", "Busy", "Dear training"]
    assert names(change.moved(project, "busy", 99)) == ["Dear training", "New", "Busy"]
    assert names(change.renamed(project, "n", " Quiet ")) == ["Busy", "Dear training", "Quiet"]
    assert names(change.removed(project, "busy")) == ["Dear training", "New"]
    assert scenario(change.noted(project, "n", "why"), "n").note == "why"


def test_that_a_copy_follows_its_original_with_a_name_of_its_own() -> None:
    project = change.duplicated(change.duplicated(busy_and_dear(), "busy", "b2"), "busy", "b3")
    assert names(project) == ["Busy", "Busy 3", "Busy 2", "Dear training"]
    assert scenario(project, "b3").overrides == scenario(project, "busy").overrides


def test_that_an_id_twice_and_an_empty_name_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        change.added(busy_and_dear(), Scenario(id="busy", name="Other"))
    with pytest.raises(ValueError, match="needs a name"):
        change.renamed(busy_and_dear(), "busy", "  ")


def test_that_a_value_is_put_in_its_old_place_and_taken_back() -> None:
    project = with_value(busy_and_dear(), "busy", VOLUME, 5.0)
    assert [each.path for each in scenario(project, "busy").overrides] == [VOLUME, MONTHS]
    assert at(with_scenario(project, "busy"), VOLUME).quantity == Fixed(value=5.0)
    project = change.taken_back(project, "busy", VOLUME)
    assert [each.path for each in scenario(project, "busy").overrides] == [MONTHS]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("workload", "start"), dt.date(2027, 5, 1)),
        (("quality", "until_live"), UntilLive.LOST),
        ((*T, "labelling", "enabled"), False),
        (MONTHS, 24),
    ],
)
def test_that_days_choices_switches_and_counts_come_back_as_they_were(path: tuple[str, ...], value: object) -> None:
    project = change.overridden(busy_and_dear(), "dear", path, value)
    assert at(with_scenario(project, "dear"), path) == value
    standing = standings(project, scenario(project, "dear"))[-1]
    assert standing.difference is not None
    assert standing.difference.after == value


@pytest.mark.parametrize("value", [None, (), ("a",)])
def test_that_lists_and_nothing_cannot_be_held(value: object) -> None:
    with pytest.raises(ValueError, match="no lists"):
        change.override(VOLUME, value)


def test_that_edits_set_aside_leave_the_base_as_it_was_and_live_on_in_the_scenario() -> None:
    base = study()
    edited = put(fixed(base, {VOLUME: 9.0, TRAINING: 3.0}), MONTHS, 12)
    found = differences(base, edited)
    made = change.from_edits(found, "e", "My edits")
    kept = change.set_aside(edited, found, made)
    assert kept.replace(scenarios=()) == base
    assert with_scenario(kept, "e").replace(scenarios=()) == edited


def test_that_what_has_no_place_or_does_not_fit_says_why() -> None:
    project = busy_and_dear()
    project = change.overridden(project, "busy", ("approaches", "gone", "training", "price"), at(project, TRAINING))
    project = change.overridden(project, "busy", MONTHS, -3)
    faults = {each.override.path: each.fault for each in standings(project, scenario(project, "busy"))}
    assert faults[VOLUME] == ""
    assert "no longer" in faults["approaches", "gone", "training", "price"]
    assert "greater than or equal" in faults[MONTHS]


def test_that_every_input_that_is_offered_can_be_put_in_force() -> None:
    project = change.added(every_kind(), Scenario(id="s", name="All"))
    offered = list(overridable(project))
    assert len(offered) > 300
    for each in offered:
        project = change.overridden(project, "s", each.path, each.after)
    assert with_scenario(project, "s") == project
    assert ("about", "name") not in {each.path for each in offered}
    assert (*P, "name") not in {each.path for each in offered}
