"""Dragging moves numbers only; everything else that an edit can do is told apart from it."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.events import Events, events
from ftvp_gui.analysis.moved import only_numbers_moved
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Unknown
from tests.bench.studies import moved
from tests.studies import every_kind, fixed, study, with_quantity

RANGE: Path = ("workload", "volume")
CERTAIN: Path = ("quality", "error_cost")
INNER: Path = ("approaches", "staged", "then", "labelling", "minutes")


@pytest.mark.parametrize("path", [RANGE, CERTAIN, INNER])
def test_that_a_number_that_moves_is_one(path: Path) -> None:
    project = every_kind()
    assert only_numbers_moved(project, put(project, path, moved(project, path, 3)))


def test_that_nothing_moved_is_no_more() -> None:
    assert only_numbers_moved(study(), study())


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(fixed(study(), {CERTAIN: 0.0}), id="becomes nothing"),
        pytest.param(fixed(study(), {RANGE: 5.0}), id="becomes certain"),
        pytest.param(with_quantity(study(), CERTAIN, Unknown()), id="becomes unknown"),
        pytest.param(put(study(), ("about", "name"), "other"), id="renamed"),
        pytest.param(put(study(), ("approaches", "t", "labelling", "enabled"), False), id="switched off"),
        pytest.param(study().replace(approaches=study().approaches[:1]), id="removed"),
        pytest.param(study().replace(approaches=study().approaches[::-1]), id="turned round"),
        pytest.param(study().replace(approaches=(*study().approaches, Prompting(id="n"))), id="added"),
        pytest.param(
            put(study(), CERTAIN, at(study(), CERTAIN).replace(provenance=at(study(), RANGE).provenance)),
            id="another source",
        ),
    ],
)
def test_that_any_other_edit_is_more(after: Project) -> None:
    assert not only_numbers_moved(study(), after)
    assert not only_numbers_moved(after, study())


def test_that_a_note_moves_nothing() -> None:
    noted = put(study(), CERTAIN, at(study(), CERTAIN).replace(note="asked the owner"))
    assert only_numbers_moved(study(), noted)


def test_that_kept_events_are_those_found_afresh() -> None:
    kept, project = Events(), every_kind()
    kept.of(project)
    month: Path = ("approaches", "staged", "month")
    for path in (month, RANGE, ("approaches", "prompting", "offer", "lifetime")):
        project = put(project, path, moved(project, path, 40))
        assert kept.of(project) == events(project)
    project = with_quantity(project, month, Fixed(value=30.0))
    assert kept.of(project) == events(project)
    project = project.replace(approaches=project.approaches[:3])
    assert kept.of(project) == events(project)


def test_that_two_unknowns_are_alike_whichever_file_they_come_from() -> None:
    assert only_numbers_moved(Unknown(), Unknown())
    before, after = (Project.model_validate(study().model_dump()) for _ in range(2))
    assert only_numbers_moved(before, after)
