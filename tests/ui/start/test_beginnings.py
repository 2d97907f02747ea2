"""The ways into a project outlive a change of language, and the search speaks the new one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ftvp_gui.language.pseudo import STRETCHED
from ftvp_gui.store.quick_start import Task
from tests.ui.access import nameless
from tests.ui.windows import empty_window


def test_that_a_quick_start_goes_on_in_another_language(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        before = window.beginnings.quick
        assert before is not None
        assert nameless(before) == []
        before.task.chips[1].click()
        qtbot.keyClicks(before.task.field, "Read bills")
        before.rows[0].field.setFocus()
        qtbot.keyClicks(before.rows[0].field, "42k")
        answers = before.answers
        assert (answers.task, answers.words, answers.volume) == (Task.EXTRACT, "Read bills", 42_000)
        window.set_language(STRETCHED)
        qtbot.waitUntil(lambda: window.beginnings.quick not in (None, before), timeout=5_000)
        again = window.beginnings.quick
        assert again is not None
        assert again.answers == answers
        assert again.back.text() != "Back"
        assert window.content.currentWidget() is again
        qtbot.keyClick(again, Qt.Key.Key_Escape)
        assert window.content.currentWidget() is window.welcome
        window.search()
        assert window.finder is not None
        assert window.finder.panel is not None
        assert nameless(window.finder.panel) == []
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
