"""Choosing a model: searched by typing, taken with Enter, one step to undo, prices with their source."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ftvp_gui.core.estimate import Grade
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.model_dialog import ModelDialog
from tests.ui.windows import settle, window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def dialog_for(window: MainWindow, approach: str) -> ModelDialog:
    window.workspace.go(approach)
    window.menus.actions["choose_model"].trigger()
    assert window.priced.dialog is not None
    return window.priced.dialog


def shown(dialog: ModelDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_that_a_base_model_is_found_and_taken_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "anthropic haiku")
    assert shown(dialog)
    assert all("haiku" in name.lower() for name in shown(dialog))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    offer = window.document.project.approach("a0").offer
    assert offer.provider == "anthropic"
    assert "haiku" in offer.model
    assert offer.input_price.provenance.source.startswith("genai-prices")
    settle(qtbot, window)
    assert "haiku" in window.menus.actions["undo"].text()
    window.document.undo()
    assert window.document.project.approach("a0").offer.model == ""


def test_that_arrow_keys_in_the_search_move_through_the_list(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "mistral")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.table.currentIndex().row() == 1
    assert dialog.focusWidget() is dialog.search
    dialog.reject()


def test_that_a_tuned_approach_chooses_among_offers_to_tune(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a1")
    qtbot.keyClicks(dialog.search, "together 16B")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    approach = window.document.project.approach("a1")
    assert approach.offer.provider == "Together AI"
    assert approach.training.price.known
    assert approach.training.price.provenance.grade is not Grade.ASSUMED
    settle(qtbot, window)


def test_that_a_search_without_a_find_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "no such thing")
    assert shown(dialog) == []
    assert "Try fewer words" in dialog.note.text()
    use = dialog.findChildren(QDialogButtonBox)[0].buttons()[0]
    assert not use.isEnabled()
    dialog.reject()


def test_that_the_model_in_use_is_marked_when_the_list_opens(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "gpt-4o mini")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    model = window.document.project.approach("a0").offer.model
    again = dialog_for(window, "a0")
    assert model in again.chosen_words()
    again.reject()
    settle(qtbot, window)


def test_that_cancelling_leaves_the_project_alone(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    dialog = dialog_for(window, "a0")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert window.document.project is project
    assert window.priced.dialog is None


def test_that_a_read_only_project_says_why_no_model_can_be_chosen(window: MainWindow) -> None:
    window.document.load(window.document.project, read_only="It is open elsewhere.")
    window.priced.choose_model(("approaches", "a0"))
    assert window.priced.dialog is None
    assert window.status.currentMessage() == "It is open elsewhere."
