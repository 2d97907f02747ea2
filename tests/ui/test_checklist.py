"""Costs not entered, as a person meets them: found, ticked by keys, noted, taken back, and gone to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ftvp_gui.core.confirmation import Absence
from ftvp_gui.core.model import Path, put
from ftvp_gui.ui.answer.absent_row import AbsentRow
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.windows import settle, studied, window_on

SERVER: Path = ("approaches", "a1", "hosting", "rate")
LABELLING: Path = ("approaches", "a1", "labelling", "enabled")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    project = put(studied(), LABELLING, False)
    project = put(project, ("about", "author"), "Ada")
    with window_on(qtbot, project) as made:
        made.workspace.answer.strip.absent.click()
        yield made


def row(window: MainWindow, path: Path) -> AbsentRow:
    return next(each for each in window.workspace.answer.checklist.rows if each.entry.path == path)


def test_that_the_count_stands_beside_the_notices_and_opens_the_list_by_key(qtbot: QtBot, window: MainWindow) -> None:
    answer = window.workspace.answer
    qtbot.keyClick(answer.checklist, Qt.Key.Key_Escape)
    assert not answer.checklist.isVisible()
    assert window.answer is not None
    count = len(window.answer.not_entered)
    assert answer.strip.absent.text() == f"{count} costs not entered"
    answer.strip.absent.setFocus()
    qtbot.keyClick(answer.strip.absent, Qt.Key.Key_Space)
    assert answer.checklist.isVisible()
    assert len(answer.checklist.rows) == count
    assert QApplication.focusWidget() is answer.checklist.rows[0].tick


def test_that_a_tick_by_key_is_one_step_and_undo_opens_it_again(qtbot: QtBot, window: MainWindow) -> None:
    before = window.document.project
    tick = row(window, SERVER).tick
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    (said,) = window.document.project.confirmed
    assert (said.path, said.was, said.owner) == (SERVER, Absence.ZERO, "Ada")
    assert window.document.stack.count() == 1
    settle(qtbot, window)
    assert "open" in window.workspace.answer.strip.absent.text()
    assert row(window, SERVER).tick is tick
    window.document.undo()
    assert window.document.project == before
    settle(qtbot, window)
    assert not row(window, SERVER).tick.isChecked()


def test_that_a_tick_is_taken_away_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        qtbot.mouseClick(row(window, SERVER).tick, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
    assert window.document.project.confirmed == ()


def test_that_a_note_can_be_written_on_what_is_confirmed(qtbot: QtBot, window: MainWindow) -> None:
    here = row(window, SERVER)
    assert not here.note.isVisible()
    here.tick.click()
    settle(qtbot, window)
    assert here.note.isVisible()
    here.note.setFocus()
    qtbot.keyClicks(here.note, "served per token")
    qtbot.keyClick(here.note, Qt.Key.Key_Return)
    assert window.document.project.confirmed[0].note == "served per token"
    assert window.document.project.confirmed[0].owner == "Ada"


def test_that_the_name_leads_to_the_row_of_the_input(qtbot: QtBot, window: MainWindow) -> None:
    place = row(window, SERVER).place
    place.setFocus()
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert window.workspace.page == "a1"
    found = window.workspace.form.page("a1").row(SERVER)
    assert found is not None
    assert isinstance(found.control, EstimateControl)
    assert found.isAncestorOf(QApplication.focusWidget())


def test_that_the_name_of_a_cost_that_is_off_leads_to_its_switch(qtbot: QtBot, window: MainWindow) -> None:
    row(window, LABELLING).place.click()
    section = window.workspace.form.page("a1").sections[LABELLING[:-1]]
    assert section.heading is not None
    assert QApplication.focusWidget() is section.heading.switch


def test_that_a_cost_that_is_entered_leaves_the_list_and_the_others_stay(qtbot: QtBot, window: MainWindow) -> None:
    before = len(window.workspace.answer.checklist.rows)
    window.document.edit(LABELLING, True)
    settle(qtbot, window)
    paths = [each.entry.path for each in window.workspace.answer.checklist.rows]
    assert LABELLING not in paths
    assert len(paths) == before - 1


def test_that_each_approach_has_its_heading_and_everything_a_name_for_a_screen_reader(window: MainWindow) -> None:
    panel = window.workspace.answer.checklist
    headings = [label.text() for label in panel.findChildren(QLabel)]
    assert {"Prompting", "Fine-tuning"} <= set(headings)
    for each in panel.rows:
        assert each.place.accessibleName()
        assert each.tick.accessibleName().endswith("confirmed to be nothing")
        assert each.note.accessibleName()


def test_that_nothing_can_be_ticked_in_a_project_that_is_read_only(qtbot: QtBot, window: MainWindow) -> None:
    window.document.load(window.document.project, read_only="Somebody else has it open.")
    settle(qtbot, window)
    window.workspace.answer.show_checklist()
    assert not any(each.tick.isEnabled() for each in window.workspace.answer.checklist.rows)


def test_that_old_prices_are_something_to_look_at_in_the_window(qtbot: QtBot) -> None:
    project = studied()
    old = project.replace(basis=project.basis.replace(priced_on=project.basis.priced_on.replace(month=1)))  # type: ignore[union-attr]
    with window_on(qtbot, old) as made:
        words = [label.text() for label in made.workspace.answer.strip.notices.findChildren(QLabel)]
        assert any("days old" in text for text in words)
