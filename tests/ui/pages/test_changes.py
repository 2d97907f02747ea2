"""What was changed on a page: counted, shown alone, put back; and a column of a spreadsheet pasted down the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.pages.page import Page
from ftvp_gui.ui.pages.pages import FormPages

TRAINING = ("approaches", "fine_tuning", "labelling")


def workload(form: FormPages) -> tuple[Page, list[EstimateRow]]:
    form.show_page("workload")
    page = form.page("workload")
    rows = page.sections[("workload",)].rows
    return page, [row for row in rows if isinstance(row, EstimateRow) and row.isVisible()]


def paste(qtbot: QtBot, row: EstimateRow, text: str, cell: int = 1) -> None:
    QGuiApplication.clipboard().setText(text)
    field = row.control.fields[cell]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_that_changes_are_counted_shown_alone_and_put_back(form: FormPages, document: Document, qtbot: QtBot) -> None:
    page, rows = workload(form)
    assert page.changes.said.text() == "Everything as by default"
    document.edit((*rows[0].path, "quantity"), Fixed(value=5))
    document.edit(("workload", "months"), 12)
    assert page.changes.said.text() == "2 inputs changed from their defaults"
    qtbot.mouseClick(page.changes.only, Qt.MouseButton.LeftButton)
    shown = [row.label.text() for row in page.sections[("workload",)].rows if row.isVisible()]
    assert shown == ["Months compared", "Requests"]
    qtbot.mouseClick(page.changes.only, Qt.MouseButton.LeftButton)
    assert rows[-1].isVisible()
    before = document.stack.count()
    qtbot.mouseClick(page.changes.reset, Qt.MouseButton.LeftButton)
    assert document.stack.count() == before + 1
    assert page.changes.said.text() == "Everything as by default"
    document.undo()
    assert document.project.workload.months == 12


def test_that_a_section_is_put_back_from_its_heading(form: FormPages, document: Document, qtbot: QtBot) -> None:
    form.show_page("fine_tuning")
    section = form.page("fine_tuning").sections[TRAINING]
    assert section.heading is not None
    assert not section.heading.reset.isVisible()
    minutes = document.project.approach("fine_tuning").labelling.minutes  # type: ignore[attr-defined]
    document.edit((*TRAINING, "minutes", "quantity"), Fixed(value=9))
    document.edit((*TRAINING, "enabled"), True)
    assert section.heading.reset.isVisible()
    qtbot.mouseClick(section.heading.reset, Qt.MouseButton.LeftButton)
    assert document.project.approach("fine_tuning").labelling.minutes == minutes  # type: ignore[attr-defined]
    assert not section.heading.reset.isVisible()


def test_that_changes_inside_folded_sections_are_shown(form: FormPages, document: Document) -> None:
    document.edit((*TRAINING, "minutes", "quantity"), Fixed(value=9))
    form.show_page("fine_tuning")
    page = form.page("fine_tuning")
    page.changes.only.click()
    seen = [row.path for section in page.sections.values() for row in section.rows if row.isVisible()]
    assert seen == [(*TRAINING, "minutes")]


def test_that_a_pasted_column_goes_down_the_rows_in_one_step(form: FormPages, document: Document, qtbot: QtBot) -> None:
    _, rows = workload(form)
    before = rows[1].value().quantity
    paste(qtbot, rows[0], "1.2k\t3k\t9k\r\n\r\n")
    assert rows[0].value().quantity == Range(low=1_200, likely=3_000, high=9_000)
    assert rows[1].value().quantity == before
    document.undo()
    steps = document.stack.count()
    paste(qtbot, rows[0], "60k\t90k\t250k\nlots\n1\t2\t3\n")
    assert rows[0].value().quantity == Range(low=60_000, likely=90_000, high=250_000)
    assert rows[1].value().quantity == before
    assert document.stack.undoText() in ("One row pasted", "2 rows pasted")
    assert document.stack.count() <= steps + 1
    assert f"Not taken: {rows[1].spec.label} (“lots”" in rows[0].message()
    document.undo()
    assert rows[0].value().quantity == Range(low=50_000, likely=100_000, high=200_000)


def test_that_lines_without_a_row_are_told(form: FormPages, qtbot: QtBot) -> None:
    _, rows = workload(form)
    last = rows[-1]
    text = last.control.middle.text()
    paste(qtbot, last, "\n".join([text] * 3), cell=len(last.control.fields) // 2)
    assert "2 lines had no row left on this page." in last.message()
