"""Another language while the window is open: everything is said anew, and nothing that a person had is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ftvp_gui.language.pseudo import MIRRORED, STRETCHED
from ftvp_gui.store import settings
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.windows import window_on

VOLUME = ("workload", "volume")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on a study, with one edit made."""
    with window_on(qtbot) as made:
        made.commands.rename("a0", "Mine")
        yield made


def switched(window: MainWindow, qtbot: QtBot, code: str) -> None:
    """Choose a language in the View menu."""
    window.set_language(code)
    before = window.workspace
    qtbot.waitUntil(lambda: window.workspace is not before, timeout=2_000)


def row_of(window: MainWindow) -> Row:
    window.workspace.reveal(VOLUME)
    row = window.workspace.form.page(window.workspace.page).row(VOLUME)
    assert row is not None
    return row


def test_that_the_menu_offers_each_language_once_by_its_own_name_and_marks_the_one_in_force(window: MainWindow) -> None:
    menu = window.menus.languages
    assert menu.isEmpty(), "their files are not read before someone looks"
    for _ in range(2):
        menu.aboutToShow.emit()
    entries = {action.text(): action.isChecked() for action in menu.actions()}
    assert len(entries) == len(menu.actions())
    assert entries["English"]
    assert sum(entries.values()) == 1


def test_that_the_language_changes_while_running_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    row = row_of(window)
    assert isinstance(row.control, EstimateControl)
    field = row.control.middle
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "12x")
    window.workspace.answer.show_view(2)
    project, file = window.document.project, window.document.path

    switched(window, qtbot, STRETCHED)
    assert window.menuBar().actions()[0].text() == "[&Ƒîļé one]"
    assert window.document.project is project
    assert window.document.path == file
    assert window.workspace.page == "workload"
    assert window.workspace.answer.view == 2
    again = window.workspace.form.page("workload").row(VOLUME)
    assert again is not None
    assert again is not row
    assert isinstance(again.control, EstimateControl)
    assert again.control.middle.text() == "12x"
    assert again.control.middle.hasFocus()
    assert settings.read()[0].locale == STRETCHED

    window.menus.actions["undo"].trigger()
    assert window.document.project.approach("a0").name != "Mine"


def test_that_a_language_from_right_to_left_turns_the_window_round(window: MainWindow, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    side, form = window.workspace.side, window.workspace.form
    assert side.mapToGlobal(side.rect().center()).x() < form.mapToGlobal(form.rect().center()).x()
    switched(window, qtbot, MIRRORED)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side, form = window.workspace.side, window.workspace.form
    assert side.mapToGlobal(side.rect().center()).x() > form.mapToGlobal(form.rect().center()).x()
