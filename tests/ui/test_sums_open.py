"""Money at the headings of the form opens to its computation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.project import Project
from ftvp_gui.ui.pages.approach_page import ApproachPage
from tests.studies import priced
from tests.ui.windows import window_on


def test_that_a_click_on_the_money_of_a_heading_shows_how_it_is_computed(qtbot: QtBot) -> None:
    with window_on(qtbot) as window:
        window.workspace.go("a1")
        path = ("approaches", "a1", "labelling")
        heading = window.workspace.form.page("a1").sections[path].heading
        assert heading is not None
        assert "$" in heading.amount.text()
        was_open = heading.fold.isChecked()
        qtbot.mouseClick(heading.amount, Qt.MouseButton.LeftButton)
        assert window.workspace.answer.explanation.isVisible()
        assert window.workspace.answer.explanation.path == path
        assert heading.fold.isChecked() == was_open


def test_that_the_money_of_a_part_opens_to_the_costs_of_that_part(qtbot: QtBot) -> None:
    project = priced(Project(approaches=(Staged(id="s"),)))
    with window_on(qtbot, project) as window:
        window.workspace.go("s")
        page = window.workspace.form.page("s")
        assert isinstance(page, ApproachPage)
        heading = page.parts["approaches", "s", "then"].heading
        qtbot.mouseClick(heading.amount, Qt.MouseButton.LeftButton)
        explanation = window.workspace.answer.explanation
        assert explanation.path == ("total", "s", "then")
        words = explanation.findChildren(QTextBrowser)[0].toPlainText()
        assert "Labelling" in words
        assert "Prompt writing" not in words
        explanation.left.emit()
        heading.fold.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert explanation.path == ("total", "s", "then")
        assert explanation.isVisible()


def test_that_the_name_of_a_model_at_a_heading_is_no_money_and_opens_nothing(qtbot: QtBot) -> None:
    with window_on(qtbot) as window:
        window.workspace.go("a1")
        heading = window.workspace.form.page("a1").sections["approaches", "a1", "offer"].heading
        assert heading is not None
        qtbot.mouseClick(heading.amount, Qt.MouseButton.LeftButton)
        assert not window.workspace.answer.explanation.isVisible()
