from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import SINGLE, Distillation, FineTuning, Prompting, Router, Staged
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from tests.studies import every_kind, fixed


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


# Composites: what is copied keeps its draws


def kinds() -> Project:
    return every_kind()


@pytest.mark.parametrize("id", ["staged", "router", "distillation", "as_today"])
def test_that_the_duplicate_of_any_kind_ties_exactly_with_its_original(id: str) -> None:
    project = edits.duplicated(only(kinds(), id), id, "copy")
    result = evaluate(project, Sample(200))
    assert np.array_equal(result[id].cost, result["copy"].cost)
    assert result[id].cost.std() > 0.0


def only(project: Project, *ids: str) -> Project:
    return project.replace(approaches=tuple(a for a in project.approaches if a.id in ids))


def test_that_a_stage_made_of_two_approaches_draws_what_they_draw() -> None:
    project = edits.combined(only(kinds(), "prompting", "fine_tuning"), Staged, FIRST_THEN, "s")
    staged = project.approach("s")
    assert staged.inner(("first",)).lineage == "prompting"
    assert staged.inner(("then",)).lineage == "fine_tuning"
    streams = evaluate(project, Sample(100))
    alone, inside = streams["prompting"].streams, streams["s"].streams
    ceiling = ("accuracy", "ceiling")
    assert alone["approaches", "prompting", *ceiling] == inside["approaches", "s", "first", *ceiling]


FIRST_THEN = {"first": "prompting", "then": "fine_tuning"}


def test_that_a_stage_without_a_take_over_costs_what_prompting_alone_costs() -> None:
    project = edits.combined(only(kinds(), "prompting", "fine_tuning"), Staged, FIRST_THEN, "s")
    project = fixed(project, {("approaches", "s", "month"): 600.0})
    result = evaluate(project, Sample(200))
    assert result["s"].cost == pytest.approx(result["prompting"].cost)


def test_that_a_stage_keeps_what_was_entered_in_its_parts() -> None:
    project = fixed(only(kinds(), "prompting", "fine_tuning"), {("approaches", "prompting", "writing", "hours"): 77.0})
    staged = edits.combined(project, Staged, FIRST_THEN, "s").approach("s")
    assert staged.inner(("first",)).writing.hours.quantity == Fixed(value=77.0)  # type: ignore[attr-defined]
    assert staged.inner(("first",)).name == "Prompting"


def test_that_a_router_made_of_two_passes_something_on() -> None:
    project = only(kinds(), "prompting", "fine_tuning")
    project = put(project, ("approaches", "fine_tuning", "checking", "enabled"), False)
    router = edits.combined(project, Router, {"small": "fine_tuning", "large": "prompting"}, "r").approach("r")
    check = router.inner(("small",)).checking  # type: ignore[attr-defined]
    assert check.enabled
    assert check.tries.quantity.typical() == 1.0
    assert not project.approach("fine_tuning").checking.enabled  # type: ignore[attr-defined]


def test_that_a_check_that_was_set_up_stays_as_it_is_in_a_router() -> None:
    project = fixed(
        only(kinds(), "prompting", "fine_tuning"), {("approaches", "fine_tuning", "checking", "tries"): 3.0}
    )
    router = edits.combined(project, Router, {"small": "fine_tuning", "large": "prompting"}, "r").approach("r")
    assert router.inner(("small",)).checking.tries.quantity.typical() == 3.0  # type: ignore[attr-defined]


def test_that_what_is_several_systems_cannot_become_a_part() -> None:
    project = kinds()
    with pytest.raises(ValueError, match="one system"):
        edits.combined(project, Staged, {"first": "router", "then": "fine_tuning"}, "s")


@pytest.mark.parametrize("before", SINGLE)
@pytest.mark.parametrize("after", SINGLE)
def test_that_another_kind_and_back_again_loses_nothing_that_both_have(
    before: type[Approach], after: type[Approach]
) -> None:
    plain = before.model_validate({"id": "x", "name": "Ours", "lineage": "l", "colour": 3})
    there = edits.of_kind(plain, after)
    assert type(there) is after
    assert (there.id, there.name, there.lineage, there.colour) == ("x", "Ours", "l", 3)
    assert edits.of_kind(there, before) == plain


def test_that_another_kind_keeps_what_was_entered_and_takes_its_own_defaults() -> None:
    tuned = FineTuning(id="x")
    entered = fixed(Project(approaches=(tuned,)), {("approaches", "x", "labelling", "examples"): 4321.0}).approaches[0]
    distilled = edits.of_kind(entered, Distillation)
    assert isinstance(distilled, Distillation)
    assert distilled.name == "Distillation"
    assert distilled.labelling.examples.quantity == Fixed(value=4321.0)
    assert distilled.labelling.minutes == Distillation(id="x").labelling.minutes
