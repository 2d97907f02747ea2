from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ftvp_gui.core import edits
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.ui.document import Document, RefusedError

VOLUME = ("workload", "volume")
GROWTH = ("workload", "growth")


def fixed(document: Document, value: float) -> Estimate:
    return document.project.workload.volume.replace(quantity=Fixed(value=value))


def steps(document: Document) -> list[str]:
    return [document.stack.text(n).replace("\u00a0", " ") for n in range(document.stack.count())]


def test_that_an_edit_is_in_force_at_once_and_told_once(document: Document) -> None:
    seen: list[Project] = []
    document.changed.connect(seen.append)
    document.edit(VOLUME, fixed(document, 7))
    assert document.project.workload.volume.quantity == Fixed(value=7)
    assert seen == [document.project]


def test_that_an_equal_value_is_no_step(document: Document) -> None:
    seen: list[Project] = []
    document.changed.connect(seen.append)
    document.edit(VOLUME, document.project.workload.volume)
    document.apply("nothing", document.project.replace())
    assert (document.stack.count(), seen, document.is_dirty) == (0, [], False)


def test_that_a_burst_of_one_field_is_one_step_named_from_its_ends(document: Document) -> None:
    for value in (1, 15, 150, 1500, 15_000, 150_000):
        document.edit(VOLUME, fixed(document, value))
    assert steps(document) == ["Requests 100 k → 150 k"]


def test_that_more_than_a_second_of_quiet_ends_a_burst(document: Document, clock: Callable[[], float]) -> None:
    document.edit(VOLUME, fixed(document, 1))
    clock.now = 0.9  # type: ignore[attr-defined]
    document.edit(VOLUME, fixed(document, 2))
    clock.now = 2.0  # type: ignore[attr-defined]
    document.edit(VOLUME, fixed(document, 3))
    assert steps(document) == ["Requests 100 k → 2", "Requests 2 → 3"]


def test_that_leaving_the_field_ends_a_burst(document: Document) -> None:
    document.edit(VOLUME, fixed(document, 1))
    document.end_burst()
    document.edit(VOLUME, fixed(document, 2))
    assert document.stack.count() == 2


def test_that_another_field_is_another_step(document: Document) -> None:
    document.edit(VOLUME, fixed(document, 1))
    document.edit(GROWTH, document.project.workload.growth.replace(quantity=Fixed(value=0.1)))
    document.edit(VOLUME, fixed(document, 2))
    assert document.stack.count() == 3


def test_that_a_drag_is_one_step_however_slow(document: Document, clock: Callable[[], float]) -> None:
    document.begin_burst()
    for n in range(5):
        clock.now += 10.0  # type: ignore[attr-defined]
        document.edit(VOLUME, fixed(document, n))
    document.end_burst()
    document.edit(VOLUME, fixed(document, 77))
    assert document.stack.count() == 2


def test_that_typing_back_what_was_there_leaves_no_step(document: Document) -> None:
    before = document.project
    document.edit(VOLUME, fixed(document, 5))
    document.edit(VOLUME, before.workload.volume)
    assert (document.project, document.stack.count(), document.is_dirty) == (before, 0, False)


def test_that_saving_parts_a_burst_so_that_undo_returns_to_what_was_saved(document: Document) -> None:
    document.edit(VOLUME, fixed(document, 1))
    document.mark_saved()
    saved = document.project
    document.edit(VOLUME, fixed(document, 2))
    assert document.is_dirty
    document.undo()
    assert (document.project, document.is_dirty) == (saved, False)


def test_that_undo_and_redo_walk_the_history_without_limit(document: Document) -> None:
    seen = [document.project]
    for n in range(300):
        document.edit(VOLUME, fixed(document, n))
        document.end_burst()
        seen.append(document.project)
    for project in reversed(seen[:-1]):
        document.undo()
        assert document.project is project
    document.undo()
    for project in seen[1:]:
        document.redo()
        assert document.project is project


def test_that_the_history_tells_each_step_with_the_project_on_both_sides(document: Document) -> None:
    opened = document.project
    assert (document.steps, document.opened) == ((), opened)
    seen = [opened]
    for n in (1, 2, 3):
        document.edit(VOLUME, fixed(document, n))
        document.end_burst()
        seen.append(document.project)
    document.undo()
    assert [step.text for step in document.steps] == ["Requests 100\N{NO-BREAK SPACE}k → 1", "Requests 1 → 2"]
    for step, before, after in zip(document.steps, seen, seen[1:], strict=False):
        assert (step.before, step.after) == (before, after)
    assert document.opened is opened
    document.load(document.project)
    assert (document.steps, document.opened) == ((), document.project)


def test_that_an_edit_after_undo_drops_what_was_undone(document: Document) -> None:
    document.edit(VOLUME, fixed(document, 1))
    document.undo()
    document.edit(VOLUME, fixed(document, 2))
    assert not document.stack.canRedo()
    assert steps(document) == ["Requests 100 k → 2"]


def test_that_a_value_that_does_not_fit_is_refused_with_a_sentence(document: Document) -> None:
    before = document.project
    with pytest.raises(RefusedError, match="Must be at most 100 %"):
        document.edit(("quality", "review_share"), before.quality.review_share.replace(quantity=Fixed(value=1.2)))
    with pytest.raises(RefusedError, match="no longer in the project"):
        document.edit(("approaches", "gone", "name"), "x")
    assert (document.project, document.stack.count()) == (before, 0)


def test_that_a_read_only_project_refuses_with_its_reason(project: Project, qapp: QApplication) -> None:
    document = Document(project, read_only="Another window has this file open.")
    with pytest.raises(RefusedError, match="Another window"):
        document.edit(VOLUME, fixed(document, 1))
    with pytest.raises(RefusedError, match="Another window"):
        document.apply("x", Project())
    document.allow_edits(Path("copy.ftvp"))
    document.edit(VOLUME, fixed(document, 1))
    assert document.path == Path("copy.ftvp")


def test_that_a_compound_edit_is_one_step(document: Document) -> None:
    before = document.project
    document.apply("Add Prompting", edits.duplicated(document.project, "prompting", "p2"))
    assert steps(document) == ["Add Prompting"]
    document.undo()
    assert document.project is before


def test_that_the_status_is_told_when_file_or_dirty_mark_change(document: Document) -> None:
    told: list[bool] = []
    document.status_changed.connect(lambda: told.append(document.is_dirty))
    document.edit(VOLUME, fixed(document, 1))
    document.mark_saved(Path("a.ftvp"))
    document.mark_saved(Path("b.ftvp"))
    assert told == [True, False, False]


def test_that_recovered_work_is_dirty_and_an_opened_file_is_not(document: Document) -> None:
    document.mark_unsaved()
    assert document.is_dirty
    document.load(Project(), path=Path("a.ftvp"))
    assert (document.is_dirty, document.stack.count(), document.project.approaches) == (False, 0, ())
