"""The windows beside the work, by keys and clicks: history, settings, a report of a problem, help, about."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import at
from ftvp_gui.store import settings
from ftvp_gui.ui.help.help_window import HelpWindow
from ftvp_gui.ui.history_window import HistoryWindow
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.problem_dialog import ProblemDialog
from ftvp_gui.ui.settings_dialog import SettingsDialog
from ftvp_gui.ui.theme import Look
from tests.ui.conftest import Modals
from tests.ui.windows import NAME, SaveTo, window_on

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def test_that_choosing_a_step_goes_back_to_it_and_a_later_one_forward_again(qtbot: QtBot, window: MainWindow) -> None:
    for months in (24, 30):
        window.document.edit(("workload", "months"), months)
        window.document.end_burst()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    history = window.findChild(HistoryWindow)
    assert history is not None
    steps = [history.list.model().index(row, 0).data() for row in range(history.list.model().rowCount())]
    assert steps == ["As it was opened", "Months compared 36 → 24", "Months compared 24 → 30"]
    history.list.setFocus()
    qtbot.keyClick(history.list, Qt.Key.Key_Home)
    assert at(window.document.project, ("workload", "months")) == 36
    assert not window.isWindowModified()
    qtbot.keyClick(history.list, Qt.Key.Key_End)
    assert at(window.document.project, ("workload", "months")) == 30


def test_that_asking_twice_brings_the_same_window_and_closing_the_main_one_closes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.asides.history()
    window.asides.history()
    assert len(window.findChildren(HistoryWindow)) == 1
    window.stop()
    assert not any(isinstance(top, HistoryWindow) and top.isVisible() for top in QApplication.topLevelWidgets())


def test_that_settings_show_at_once_and_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.looks.setFocus()
    qtbot.keyClicks(dialog.looks, "Dark")
    assert window.appearance.look is Look.DARK
    qtbot.mouseClick(dialog.motion, Qt.MouseButton.LeftButton, pos=dialog.motion.rect().center() / 4)
    kept = settings.read()[0]
    assert kept.theme is settings.Theme.DARK
    assert kept.reduced_motion
    window.set_look(Look.LIGHT)
    assert dialog.looks.currentText() == "Light"


def test_that_another_language_is_spoken_at_once_and_the_settings_stay_open(qtbot: QtBot, window: MainWindow) -> None:
    window.asides.settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    try:
        qtbot.keyClicks(dialog.languages, "Deutsch")
        qtbot.waitUntil(lambda: window.findChild(SettingsDialog) not in (dialog, None))
        assert settings.read()[0].locale == "de"
        window.asides.help()
        assert window.findChild(HelpWindow).text.toPlainText().startswith("Die erste Studie")
    finally:
        window.set_language("en")
        QApplication.processEvents()


def test_that_a_report_of_a_problem_has_the_study_only_where_it_is_ticked(
    qtbot: QtBot, window: MainWindow, modals: Modals, tmp_path: Path
) -> None:
    for ticked in (False, True):
        window.menus.actions["problem"].trigger()
        dialog = window.findChild(ProblemDialog)
        assert dialog is not None
        qtbot.keyClicks(dialog.happened, "It stopped.")
        assert NAME not in dialog.holds.toPlainText()
        if ticked:
            qtbot.keyClick(dialog.study, Qt.Key.Key_Space)
        assert (NAME in dialog.holds.toPlainText()) is ticked
        target = tmp_path / f"{ticked}.zip"
        modals.answer(SaveTo(target))
        dialog.save.click()
        with zipfile.ZipFile(target) as archive:
            assert archive.read("what-happened.txt") == b"It stopped.\n"
            assert ("study.ftvp" in archive.namelist()) is ticked
        qtbot.waitUntil(lambda: window.findChild(ProblemDialog) is None)


def test_that_f1_opens_the_help_and_escape_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    help_window = window.findChild(HelpWindow)
    assert help_window is not None
    assert help_window.text.toPlainText().startswith("Your first study")
    qtbot.keyClick(help_window.text, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


@pytest.mark.parametrize(
    ("id", "words"), [("keys", "Ctrl+S"), ("licences", "GNU LESSER"), ("about", "no connection to any other")]
)
def test_that_help_can_be_read_and_goes_away(qtbot: QtBot, window: MainWindow, id: str, words: str) -> None:
    window.menus.actions[id].trigger()
    dialog = window.findChildren(QDialog)[-1]
    texts = [text.toPlainText() for text in dialog.findChildren(QTextBrowser)]
    assert words in "\n".join(texts + [label.text() for label in dialog.findChildren(QLabel)])
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
