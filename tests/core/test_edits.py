from __future__ import annotations

import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import FineTuning, Prompting
from ftvp_gui.core.project import Project


def two() -> Project:
    project = edits.added(Project(), edits.fresh(Project(), Prompting, "p"))
    return edits.added(project, edits.fresh(project, FineTuning, "f"))


def ids(project: Project) -> list[str]:
    return [approach.id for approach in project.approaches]


def test_that_a_new_approach_comes_last_with_a_colour_of_its_own() -> None:
    project = two()
    assert ids(project) == ["p", "f"]
    assert [approach.colour for approach in project.approaches] == [0, 1]


def test_that_a_second_approach_of_a_kind_gets_another_name() -> None:
    project = two()
    assert edits.fresh(project, Prompting, "q").name == "Prompting 2"
    project = edits.added(project, edits.fresh(project, Prompting, "q"))
    assert edits.fresh(project, Prompting, "r").name == "Prompting 3"


def test_that_an_id_cannot_be_taken_twice() -> None:
    project = two()
    with pytest.raises(ValueError, match="same id"):
        edits.added(project, edits.fresh(project, Prompting, "p"))


def test_that_removing_leaves_the_others_as_they_are() -> None:
    project = two()
    left = edits.removed(project, "p")
    assert ids(left) == ["f"]
    assert left.approaches[0] is project.approaches[1]


def test_that_removing_what_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        edits.removed(two(), "x")


def test_that_a_duplicate_stands_beside_its_original_and_shares_its_draws() -> None:
    project = edits.duplicated(two(), "p", "p2")
    assert ids(project) == ["p", "p2", "f"]
    copy = project.approach("p2")
    assert (copy.lineage, copy.name, copy.colour) == ("p", "Prompting 2", 2)
    assert copy.offer is project.approach("p").offer  # type: ignore[attr-defined]


def test_that_a_duplicate_of_a_duplicate_keeps_the_first_lineage() -> None:
    project = edits.duplicated(edits.duplicated(two(), "p", "p2"), "p2", "p3")
    assert project.approach("p3").lineage == "p"
    assert project.approach("p3").name == "Prompting 3"


def test_that_a_name_is_trimmed_and_never_empty() -> None:
    assert edits.renamed(two(), "p", "  Zero-shot ").approach("p").name == "Zero-shot"
    with pytest.raises(ValueError, match="needs a name"):
        edits.renamed(two(), "p", "  ")


@pytest.mark.parametrize(("place", "order"), [(0, ["f", "p"]), (1, ["p", "f"]), (-5, ["f", "p"]), (9, ["p", "f"])])
def test_that_moving_stops_at_the_ends(place: int, order: list[str]) -> None:
    assert ids(edits.moved(two(), "f", place)) == order


def test_that_the_ninth_approach_shares_the_least_used_colour() -> None:
    project = Project()
    for n in range(9):
        project = edits.added(project, edits.fresh(project, Prompting, f"a{n}"))
    assert [approach.colour for approach in project.approaches] == [0, 1, 2, 3, 4, 5, 6, 7, 0]


def test_that_a_colour_can_be_chosen() -> None:
    assert edits.recoloured(two(), "p", 5).approach("p").colour == 5
