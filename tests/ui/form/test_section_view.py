from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.pages.pages import FormPages

LABELLING = ("approaches", "fine_tuning", "labelling")


def labelling(form: FormPages) -> SectionView:
    form.show_page("fine_tuning")
    return form.page("fine_tuning").sections[LABELLING]


def test_that_a_driver_starts_folded_and_opens_with_its_help(form: FormPages, qtbot: QtBot) -> None:
    view = labelling(form)
    assert not view.is_open
    assert view.heading is not None
    assert view.heading.fold.text() == "Labelling"
    qtbot.mouseClick(view.heading.fold, Qt.MouseButton.LeftButton)
    assert view.is_open
    assert any(label.text().startswith("People label the examples") for label in view.findChildren(QLabel))
    assert [row.path[-1] for row in view.rows][:2] == ["examples", "minutes"]


def test_that_a_heading_folds_by_keys(form: FormPages, qtbot: QtBot) -> None:
    view = labelling(form)
    assert view.heading is not None
    for key, is_open in (
        (Qt.Key.Key_Right, True),
        (Qt.Key.Key_Left, False),
        (Qt.Key.Key_Return, True),
        (Qt.Key.Key_Space, False),
    ):
        qtbot.keyClick(view.heading.fold, key)
        assert view.is_open is is_open


def test_that_a_driver_switched_off_folds_and_greys_but_keeps_its_numbers(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    view = labelling(form)
    view.open()
    before = document.project.approach("fine_tuning")
    assert view.heading is not None
    assert view.heading.switch is not None
    qtbot.mouseClick(view.heading.switch, Qt.MouseButton.LeftButton)
    off = document.project.approach("fine_tuning")
    assert not off.labelling.enabled  # type: ignore[attr-defined]
    assert off.labelling.minutes is before.labelling.minutes  # type: ignore[attr-defined]
    assert not view.is_open
    view.open()
    assert not view.row("minutes").isEnabled()
    document.undo()
    assert view.heading.switch.isChecked()
    assert view.is_open
    assert view.row("minutes").isEnabled()
    assert document.stack.text(0) == "Fine-tuning: Labelling left out"


def test_that_a_heading_shows_what_the_driver_costs(form: FormPages) -> None:
    view = labelling(form)
    form.set_amounts("fine_tuning", {"labelling": "$12 k"})
    assert view.heading is not None
    assert view.heading.amount.text() == "$12 k"
    assert view.heading.fold.accessibleName() == "Labelling, $12 k"
    form.set_amounts("fine_tuning", {})
    assert view.heading.amount.text() == ""


def test_that_rows_built_late_stand_in_the_tab_order_after_their_heading(form: FormPages, qtbot: QtBot) -> None:
    view = labelling(form)
    view.open()
    assert view.heading is not None
    assert view.heading.switch is not None
    view.heading.switch.setFocus()
    qtbot.keyClick(view.heading.switch, Qt.Key.Key_Tab)
    assert view.row("examples").isAncestorOf(form.focusWidget())
    names = [row.path[-1] for row in view.rows]
    visited: list[str] = []
    while view.isAncestorOf(form.focusWidget()):
        here = next(row for row in view.rows if row.isAncestorOf(form.focusWidget()))
        if not visited or visited[-1] != here.path[-1]:
            visited.append(here.path[-1])
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert visited == names


def test_that_a_row_shows_only_while_its_choice_is_made(form: FormPages, document: Document) -> None:
    form.show_page("fine_tuning")
    path = ("approaches", "fine_tuning", "hosting")
    view = form.page("fine_tuning").sections[path]
    view.open()
    assert view.row("idle_minutes").isHidden()
    assert not view.row("rate").isHidden()
    document.edit((*path, "scale_to_zero"), True)
    assert not view.row("idle_minutes").isHidden()
    document.edit((*path, "commitment"), 12)
    assert view.row("idle_minutes").isHidden()
    assert view.row("scale_to_zero").isHidden()
