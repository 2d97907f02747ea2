"""Money at the headings of the form opens to its computation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

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


def test_that_the_name_of_a_model_at_a_heading_is_no_money_and_opens_nothing(qtbot: QtBot) -> None:
    with window_on(qtbot) as window:
        window.workspace.go("a1")
        heading = window.workspace.form.page("a1").sections["approaches", "a1", "offer"].heading
        assert heading is not None
        qtbot.mouseClick(heading.amount, Qt.MouseButton.LeftButton)
        assert not window.workspace.answer.explanation.isVisible()
