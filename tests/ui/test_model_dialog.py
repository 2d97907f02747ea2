"""Choosing a model: searched by typing, taken with Enter, one step to undo, prices with their source."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import AsToday, Distillation, Staged
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.offer import Offer
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.model_dialog import ModelDialog
from ftvp_gui.ui.pages.approach_page import ApproachPage
from tests.ui.windows import settle, studied, window_on


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


# Parts of approaches, and teachers


@pytest.fixture
def several(qtbot: QtBot) -> Iterator[MainWindow]:
    project = studied()
    project = edits.combined(project, Staged, {"first": "a0", "then": "a1"}, "s")
    project = edits.added(project, edits.fresh(project, Distillation, "d"))
    project = edits.added(project, edits.fresh(project, AsToday, "n"))
    with window_on(qtbot, project) as made:
        yield made


def test_that_the_model_of_a_part_is_chosen_on_its_own_as_one_step(qtbot: QtBot, several: MainWindow) -> None:
    window = several
    window.workspace.go("s")
    before = window.document.project
    page = window.workspace.form.page("s")
    assert isinstance(page, ApproachPage)
    page.parts[("approaches", "s", "then")].open()
    heading = page.sections[("approaches", "s", "then", "offer")].heading
    assert heading is not None
    qtbot.mouseClick(heading.stops()[1], Qt.MouseButton.LeftButton)
    dialog = window.priced.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Choose the model of “Fine-tuning”"
    qtbot.keyClicks(dialog.search, "together 16B")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    staged = window.document.project.approach("s")
    assert getattr(staged.inner(("then",)), "offer", Offer()).provider == "Together AI"
    assert staged.inner(("first",)) is before.approach("s").inner(("first",))
    assert "Prompt now, tune later → Fine-tuning: " in window.menus.actions["undo"].text()
    assert heading.amount.text() == getattr(staged.inner(("then",)), "offer", Offer()).model
    window.document.undo()
    assert window.document.project == before
    settle(qtbot, window)


def test_that_the_keys_choose_the_model_of_the_part_in_focus(qtbot: QtBot, several: MainWindow) -> None:
    several.workspace.go("s")
    page = several.workspace.form.page("s")
    assert isinstance(page, ApproachPage)
    page.parts[("approaches", "s", "then")].heading.fold.setFocus()
    several.menus.actions["choose_model"].trigger()
    dialog = several.priced.dialog
    assert dialog is not None
    assert "Fine-tuning" in dialog.windowTitle()
    dialog.reject()


def test_that_a_teacher_is_chosen_among_base_models_with_its_prices(qtbot: QtBot, several: MainWindow) -> None:
    window = several
    window.workspace.go("d")
    page = window.workspace.form.page("d")
    heading = page.sections[("approaches", "d", "labelling")].heading
    assert heading is not None
    choose = next(stop for stop in heading.stops() if stop.accessibleName() == "Choose teacher…")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    dialog = window.priced.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Choose the teacher"
    qtbot.keyClicks(dialog.search, "anthropic opus 5")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    approach = window.document.project.approach("d")
    assert isinstance(approach, Distillation)
    labels = approach.labelling
    assert "opus" in labels.teacher
    assert labels.input_price.provenance.source.startswith("genai-prices")
    assert labels.output_price.quantity.typical() > labels.input_price.quantity.typical()
    assert window.menus.actions["undo"].text() == f"&Undo: Distillation: {labels.teacher}"
    row = page.row(("approaches", "d", "labelling", "teacher"))
    assert row is not None
    assert row.value() == labels.teacher
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    again = window.priced.dialog
    assert again is not None
    assert "opus" in again.chosen_words().lower()
    again.reject()
    settle(qtbot, window)


def test_that_what_has_no_model_offers_none(several: MainWindow) -> None:
    several.workspace.go("n")
    assert not several.menus.actions["choose_model"].isEnabled()
    several.workspace.go("s")
    assert several.menus.actions["choose_model"].isEnabled()
