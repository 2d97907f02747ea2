"""Every row of the form can be found, and every place that is found has its row."""

from __future__ import annotations

from ftvp_gui.core.approaches import Staged
from ftvp_gui.core.declare import matters
from ftvp_gui.core.edits import combined
from ftvp_gui.core.model import at, walk
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.scenario_edits import added
from ftvp_gui.core.section import Section
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.finder.places import places
from ftvp_gui.ui.finder.synonyms import synonyms
from ftvp_gui.ui.form.declarations import inputs_of
from ftvp_gui.ui.pages.pages import PAGES, FormPages


def all_places(project: Project) -> list:
    return list(places(project, [(id, spec.title) for id, spec in PAGES.items()], synonyms()))


def test_that_every_input_that_has_a_say_is_there_once(project: Project) -> None:
    found = [place.path for place in all_places(project)]
    wanted = [
        (*path, name)
        for path, model in walk(project)
        if isinstance(model, Section)
        for name, _ in inputs_of(model)
        if matters(model, name)
    ]
    assert len(found) - found.count(()) == len({path for path in found if path})
    assert set(wanted) <= set(found)


def test_that_pages_approaches_and_scenarios_are_there(project: Project) -> None:
    with_one = added(project, Scenario(id="s1", name="Prices halve"))
    names = {place.findable.name for place in all_places(with_one)}
    assert {"Workload", "Prices halve", *(approach.name for approach in project.approaches)} <= names


def test_that_an_input_says_where_it_stands_and_what_its_value_is(project: Project) -> None:
    by_path = {place.path: place.findable for place in all_places(project)}
    volume = by_path[("workload", "volume")]
    assert volume.context == "Workload"
    assert "100" in volume.value
    assert "traffic" in volume.also
    minutes = by_path[("approaches", "fine_tuning", "labelling", "minutes")]
    assert "Labelling" in minutes.context
    assert at(project, ("approaches", "fine_tuning")).name in minutes.context


def test_that_every_place_of_a_combined_approach_leads_to_a_row(form: FormPages, document: Document) -> None:
    project = combined(document.project, Staged, {"first": "prompting", "then": "fine_tuning"}, "both")
    document.apply("Combine", project)
    there = [place for place in all_places(project) if place.path[:2] == ("approaches", "both")]
    assert len(there) > 100
    for place in there[:: len(there) // 12]:
        assert form.reveal(place.path), place.path
