"""Approaches of several systems on their page: own inputs first, each part folded under a heading of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.approaches import SINGLE, Distillation, FineTuning, RetrievalTuning
from ftvp_gui.core.model import at
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.pages.approach_page import ApproachPage
from ftvp_gui.ui.pages.pages import FormPages
from ftvp_gui.ui.pages.part_view import PartView

THEN = ("approaches", "staged", "then")
MINUTES = (*THEN, "labelling", "minutes")
TypeInto = Callable[[QWidget, str], None]


def staged(form: FormPages) -> ApproachPage:
    form.show_page("staged")
    page = form.page("staged")
    assert isinstance(page, ApproachPage)
    return page


def part(form: FormPages) -> PartView:
    return staged(form).parts[THEN]


def test_that_parts_stand_below_the_own_inputs_and_start_folded(form: FormPages) -> None:
    page = staged(form)
    assert [path[-1] for path in page.sections] == ["staged", "harvest", "changeover"]
    assert [view.heading.fold.text() for view in page.parts.values()] == ["Now: Prompting", "Later: Fine-tuning"]
    assert not any(view.is_open for view in page.parts.values())


def test_that_a_part_opens_by_keys_and_the_tab_key_goes_through_it(form: FormPages, qtbot: QtBot) -> None:
    view = part(form)
    view.heading.fold.setFocus()
    qtbot.keyClick(view.heading.fold, Qt.Key.Key_Return)
    assert view.is_open
    assert view.views[0].rows[0].label.text() == "Name"
    here = view.heading.fold
    visited = []
    for _ in range(8):
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        visited.append(here)
    assert visited[0] is view.kind
    assert all(view.isAncestorOf(each) for each in visited)


def test_that_an_input_of_a_part_is_typed_and_undone_under_the_name_of_the_part(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    assert form.reveal(MINUTES)
    row = staged(form).row(MINUTES)
    assert row is not None
    assert isinstance(row.control, EstimateControl)
    type_into(row.control.fields[1], "9")
    type_into(row.control.fields[0], "3")
    type_into(row.control.fields[2], "12")
    assert at(document.project, MINUTES).quantity.typical() == 9.0
    undo = document.stack.undoText()
    assert undo.startswith("Prompt now, tune later → Fine-tuning: Time per simple example")


def test_that_a_name_of_a_part_is_shown_in_its_heading(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    view = part(form)
    view.open()
    row = staged(form).row((*THEN, "name"))
    assert row is not None
    type_into(row.stops()[0], "Tuned on the log")
    assert view.heading.fold.text() == "Later: Tuned on the log"


def test_that_money_stands_at_the_headings_of_parts_and_of_what_is_in_them(form: FormPages) -> None:
    page = staged(form)
    form.set_amounts("staged", {"then": "$9 k", "then.labelling": "$4 k", "harvest": "$1 k"})
    assert page.parts[THEN].heading.amount.text() == "$9 k"
    page.parts[THEN].open()
    heading = page.sections[(*THEN, "labelling")].heading
    assert heading is not None
    assert heading.amount.text() == "$4 k"
    first = page.parts[("approaches", "staged", "first")]
    first.open()
    assert page.sections[(*first.path, "review")].heading.amount.text() == ""  # type: ignore[union-attr]


def choose_kind(view: PartView, title: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.kind, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [str(kind.title) for kind in SINGLE]
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.close()


def test_that_the_kind_of_a_part_is_chosen_what_was_entered_stays_and_undo_brings_it_back(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    entered = at(document.project, MINUTES).replace(quantity=Fixed(value=7.0))
    document.edit(MINUTES, entered)
    view = part(form)
    view.open()
    choose_kind(view, "Fine-tuning with retrieval", qtbot)
    assert isinstance(at(document.project, THEN), RetrievalTuning)
    assert at(document.project, MINUTES) == entered
    assert document.stack.undoText() == "Prompt now, tune later → Fine-tuning: Fine-tuning with retrieval"
    assert view.is_open
    assert (*THEN, "retrieval") in staged(form).sections
    row = staged(form).row(MINUTES)
    assert row is not None
    assert row.value() == entered
    document.undo()
    assert type(at(document.project, THEN)) is FineTuning
    assert (*THEN, "retrieval") not in staged(form).sections
    assert staged(form).row((*THEN, "retrieval", "hours")) is None


def test_that_a_folded_part_of_another_kind_is_built_as_that_kind(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    view = part(form)
    choose_kind(view, "Distillation", qtbot)
    assert isinstance(at(document.project, THEN), Distillation)
    assert not view.is_open
    row = staged(form).row((*THEN, "labelling", "teacher"))
    assert row is not None
    assert row.label.text() == "Teacher"


def test_that_reset_in_a_part_of_another_kind_brings_that_kinds_default(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    choose_kind(part(form), "Distillation", qtbot)
    path = (*THEN, "labelling", "examples")
    declared = at(document.project, path)
    document.edit(path, declared.replace(quantity=Fixed(value=5.0)))
    row = staged(form).row(path)
    assert row is not None
    row.reset()
    assert at(document.project, path) == declared


def test_that_a_place_inside_a_folded_part_is_revealed(form: FormPages) -> None:
    assert form.reveal((*THEN, "retraining"))
    view = part(form)
    assert view.is_open
    assert staged(form).sections[(*THEN, "retraining")].is_open
    assert not form.reveal((*THEN, "nothing", "hours"))


@pytest.mark.parametrize("focused", [("then", THEN), ("first", ("approaches", "staged", "first")), ("", None)])
def test_that_the_model_to_choose_is_that_of_the_part_in_focus_else_of_the_first(
    form: FormPages, focused: tuple[str, tuple[str, ...] | None]
) -> None:
    page = staged(form)
    _, path = focused
    if path is not None:
        page.parts[path].heading.fold.setFocus()
    assert page.system_here() == (path or ("approaches", "staged", "first"))


def test_that_what_has_no_model_has_none_to_choose(form: FormPages) -> None:
    form.show_page("as_today")
    page = form.page("as_today")
    assert isinstance(page, ApproachPage)
    assert page.system_here() == ()


def test_that_a_read_only_project_offers_no_other_kind(form: FormPages, document: Document) -> None:
    view = part(form)
    view.open()
    document.load(document.project, read_only="It is open elsewhere.")
    assert not view.kind.isEnabled()
    row = staged(form).row(MINUTES)
    assert row is not None
    assert isinstance(row.control, EstimateControl)
    assert row.control.fields[1].isReadOnly()


def test_that_all_parts_open_and_fold_at_once(form: FormPages) -> None:
    page = staged(form)
    page.expand_all()
    assert all(view.is_open for view in page.parts.values())
    assert all(view.is_open for view in page.sections.values() if view.is_counted)
    page.collapse_all()
    assert not any(view.is_open for view in page.parts.values())
