"""Inputs that move together: said on a page of their own, one step of the history each, read by everybody."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ftvp_gui.core.edits import removed
from ftvp_gui.core.project import Project
from ftvp_gui.core.together import Direction, Strength, Together
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.pages.pages import FormPages
from ftvp_gui.ui.pages.together_dialog import TogetherDialog
from ftvp_gui.ui.pages.together_page import TOGETHER, TogetherPage
from tests.studies import study

VOLUME, GROWTH = ("workload", "volume"), ("workload", "growth")
MINUTES = ("approaches", "t", "labelling", "minutes")


@pytest.fixture
def document(qapp: QApplication) -> Document:
    group = Together(id="g", paths=(VOLUME, MINUTES))
    return Document(study().replace(together=(group,)))


@pytest.fixture
def form(document: Document, qtbot: QtBot) -> FormPages:
    made = FormPages(document)
    qtbot.addWidget(made)
    made.resize(424, 640)
    made.show_page(TOGETHER)
    made.show()
    return made


@pytest.fixture
def page(form: FormPages) -> TogetherPage:
    made = form.page(TOGETHER)
    assert isinstance(made, TogetherPage)
    return made


def dialog_of(page: TogetherPage) -> TogetherDialog:
    return page.window().findChildren(TogetherDialog)[-1]


def test_that_a_group_says_its_inputs_and_how_they_move(page: TogetherPage) -> None:
    (view,) = page.views
    assert view.words() == ("Requests (Workload)", "Time per simple example (Fine-tuning: Labelling)")
    assert (view.strength.currentText(), view.direction.currentText()) == ("somewhat", "all rise together")
    assert all("Requests (Workload)" in stop.accessibleName() for stop in view.stops())


def test_that_a_choice_is_one_step_and_undo_takes_it_back(page: TogetherPage, document: Document, qtbot: QtBot) -> None:
    (view,) = page.views
    qtbot.keyClick(view.strength, Qt.Key.Key_Down)
    view.strength.activated.emit(view.strength.currentIndex())
    assert document.project.together[0].strength is Strength.STRONGLY
    assert document.stack.undoText().startswith("Moves together: Requests (Workload)")
    view.direction.setCurrentIndex(1)
    view.direction.activated.emit(1)
    assert document.project.together[0].direction is Direction.OPPOSITE
    document.undo()
    document.undo()
    assert document.project.together[0] == Together(id="g", paths=(VOLUME, MINUTES))
    assert (view.strength.currentText(), view.direction.currentText()) == ("somewhat", "all rise together")


def test_that_inputs_are_added_from_a_list_and_taken_away_again(
    page: TogetherPage, document: Document, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert not dialog.take.isEnabled()
    dialog.tick(GROWTH)
    assert not dialog.take.isEnabled()
    dialog.tick(MINUTES)
    dialog.take.click()
    assert [group.paths for group in document.project.together] == [(VOLUME, MINUTES), (GROWTH, MINUTES)]
    assert len(page.views) == 2
    qtbot.mouseClick(page.views[0].remove, Qt.MouseButton.LeftButton)
    assert [group.paths for group in document.project.together] == [(GROWTH, MINUTES)]
    document.undo()
    document.undo()
    assert [group.id for group in document.project.together] == ["g"]
    assert [view.id for view in page.views] == ["g"]


def test_that_the_order_of_ticking_is_the_order_of_the_group(page: TogetherPage, document: Document) -> None:
    page.views[0].change.click()
    dialog = dialog_of(page)
    dialog.tick(VOLUME, False)
    dialog.tick(GROWTH)
    dialog.take.click()
    assert document.project.together[0].paths == (MINUTES, GROWTH)


def test_that_the_list_is_searched_by_words_of_name_and_place(page: TogetherPage, qtbot: QtBot) -> None:
    page.add.click()
    dialog = dialog_of(page)
    assert len(dialog.shown()) > 50
    qtbot.keyClicks(dialog.search, "labelling simple")
    assert dialog.shown() == ("Time per simple example (Fine-tuning: Labelling)",)
    dialog.reject()


def test_that_an_input_that_is_gone_is_said_to_be(page: TogetherPage, document: Document) -> None:
    document.apply("Remove", removed(document.project, "t"))
    assert page.views[0].words()[1] == "minutes\nmoves with nothing now: it is no longer in the project"
    document.undo()
    assert len(page.views[0].words()[1].splitlines()) == 1


def test_that_the_keys_go_through_the_groups_to_the_button_that_adds(page: TogetherPage) -> None:
    stops = [*page.views[0].stops(), page.add]
    for before, after in pairwise(stops):
        following = before.nextInFocusChain()
        while not following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            following = following.nextInFocusChain()
        assert following is after


def test_that_a_project_that_is_read_only_offers_no_change(qtbot: QtBot, qapp: QApplication) -> None:
    group = Together(id="g", paths=(VOLUME, GROWTH))
    form = FormPages(Document(study().replace(together=(group,)), read_only="Somebody else has it open."))
    qtbot.addWidget(form)
    form.show_page(TOGETHER)
    page = form.page(TOGETHER)
    assert isinstance(page, TogetherPage)
    assert not any(stop.isEnabled() for stop in (*page.views[0].stops(), page.add))


def test_that_a_path_to_a_group_leads_to_its_page(qtbot: QtBot, qapp: QApplication) -> None:
    group = Together(id="g", paths=(VOLUME, GROWTH))
    form = FormPages(Document(study().replace(together=(group,))))
    qtbot.addWidget(form)
    assert form.reveal((TOGETHER, "g"))
    assert form.current == TOGETHER
    assert not form.reveal((TOGETHER, "x"))


def test_that_a_new_project_has_no_groups_and_a_way_to_add_one(qtbot: QtBot, qapp: QApplication) -> None:
    form = FormPages(Document(Project()))
    qtbot.addWidget(form)
    assert form.reveal((TOGETHER,))
    page = form.page(TOGETHER)
    assert isinstance(page, TogetherPage)
    assert page.views == ()
    assert page.add.isEnabled()
