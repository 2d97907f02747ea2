"""Rows of fields that are not amounts: words, whole numbers, dates, choices, switches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.quality import UntilLive
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.choice_control import ChoiceControl
from ftvp_gui.ui.form.count_control import CountControl
from ftvp_gui.ui.form.day_control import DayControl
from ftvp_gui.ui.form.flag_control import FlagControl
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.words_control import WordsControl
from ftvp_gui.ui.pages.pages import FormPages

TypeInto = Callable[[QWidget, str], None]
OFFER = ("approaches", "prompting", "offer")


def row_of(form: FormPages, path: tuple[str, ...]) -> Row:
    assert form.reveal(path)
    row = form.page(form.current).row(path)
    assert row is not None
    return row


def months(form: FormPages) -> CountControl:
    control = row_of(form, ("workload", "months")).control
    assert isinstance(control, CountControl)
    return control


def day(form: FormPages, path: tuple[str, ...]) -> DayControl:
    control = row_of(form, path).control
    assert isinstance(control, DayControl)
    return control


def words(form: FormPages, path: tuple[str, ...]) -> WordsControl:
    control = row_of(form, path).control
    assert isinstance(control, WordsControl)
    return control


def test_that_a_whole_number_is_in_force_as_typed(form: FormPages, document: Document, type_into: TypeInto) -> None:
    type_into(months(form).field, "24")
    assert document.project.workload.months == 24


def test_that_a_whole_number_keeps_to_its_limits(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form, ("workload", "months"))
    for typed, sentence in (
        ("360", "This must be at most 120."),
        ("2.5", "This must be a whole number."),
        ("", "This is empty."),
    ):
        type_into(months(form).field, typed)
        qtbot.keyClick(months(form).field, Qt.Key.Key_Tab)
        assert row.message() == sentence
        assert document.project.workload.months == 36
        assert months(form).field.text() == typed


def test_that_arrow_keys_step_a_whole_number(form: FormPages, document: Document, qtbot: QtBot) -> None:
    qtbot.keyClick(months(form).field, Qt.Key.Key_Down)
    assert document.project.workload.months == 34


def test_that_a_date_is_typed_in_several_ways(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    start = day(form, ("workload", "start"))
    type_into(start.field, "2027-03-01")
    assert document.project.workload.start == dt.date(2027, 3, 1)
    qtbot.keyClick(start.field, Qt.Key.Key_Tab)
    assert start.field.text() == "1 Mar 2027"


def test_that_a_date_half_typed_leaves_the_one_in_force(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form, ("workload", "start"))
    start = day(form, ("workload", "start"))
    type_into(start.field, "2027-13-01")
    qtbot.keyClick(start.field, Qt.Key.Key_Tab)
    assert row.message() == "“2027-13-01” is not in the calendar."
    assert document.project.workload.start == dt.date(2026, 12, 1)
    type_into(start.field, "")
    qtbot.keyClick(start.field, Qt.Key.Key_Tab)
    assert row.message() == "This needs a date."


def test_that_a_date_may_be_none_where_the_field_says_so(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    path = (*OFFER, "retires")
    retires = day(form, path)
    assert retires.field.placeholderText() == "none"
    type_into(retires.field, "14 Jan 2027")
    assert document.project.approach("prompting").offer.retires == dt.date(2027, 1, 14)  # type: ignore[attr-defined]
    type_into(retires.field, "")
    assert document.project.approach("prompting").offer.retires is None  # type: ignore[attr-defined]


def test_that_a_date_can_be_picked_from_a_calendar(form: FormPages, document: Document, qtbot: QtBot) -> None:
    start = day(form, ("workload", "start"))
    qtbot.mouseClick(start.stops()[1], Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.setSelectedDate(QDate(2026, 12, 24))
    qtbot.keyClick(calendar.focusWidget(), Qt.Key.Key_Return)
    assert document.project.workload.start == dt.date(2026, 12, 24)
    assert QApplication.activePopupWidget() is None


def test_that_a_choice_is_made_by_keys(form: FormPages, document: Document, qtbot: QtBot) -> None:
    control = row_of(form, ("quality", "until_live")).control
    assert isinstance(control, ChoiceControl)
    assert control.currentText() == UntilLive.LOST.value
    qtbot.keyClick(control, Qt.Key.Key_Up)
    assert document.project.quality.until_live is UntilLive.AS_TODAY
    document.undo()
    assert control.currentText() == UntilLive.LOST.value


def test_that_a_switch_is_thrown_by_a_click_and_shows_the_default_to_go_back_to(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    row = row_of(form, (*OFFER, "caching"))
    assert isinstance(row.control, FlagControl)
    qtbot.mouseClick(row.control, Qt.MouseButton.LeftButton)
    assert document.project.approach("prompting").offer.caching is False  # type: ignore[attr-defined]
    qtbot.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)
    assert row.control.isChecked()


def test_that_words_are_in_force_as_typed_and_one_step(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    type_into(words(form, ("about", "client")).field, "Acme  Ltd ")
    assert document.project.about.client == "Acme Ltd"
    assert document.stack.count() == 1


def test_that_long_words_make_the_field_taller(form: FormPages, type_into: TypeInto, qtbot: QtBot) -> None:
    task = words(form, ("about", "question"))
    before = task.height()
    type_into(
        task.field, "Sort the questions of bank customers into one of seventy-seven intents, in English, all day long"
    )
    qtbot.waitUntil(lambda: task.height() > before)


def test_that_enter_makes_no_second_line_and_goes_on(form: FormPages, document: Document, qtbot: QtBot) -> None:
    client = words(form, ("about", "client"))
    qtbot.keyClicks(client.field, "A")
    qtbot.keyClick(client.field, Qt.Key.Key_Return)
    assert document.project.about.client == "A"
    assert words_of(form, ("about", "author")).field.hasFocus()


def words_of(form: FormPages, path: tuple[str, ...]) -> WordsControl:
    row = form.page(form.current).row(path)
    assert row is not None
    assert isinstance(row.control, WordsControl)
    return row.control


def test_that_an_approach_keeps_a_name(form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot) -> None:
    path = ("approaches", "prompting", "name")
    row, name = row_of(form, path), words(form, path)
    type_into(name.field, "")
    qtbot.keyClick(name.field, Qt.Key.Key_Tab)
    assert row.message() == "This needs a name."
    assert document.project.approach("prompting").name == "Prompting"
    type_into(name.field, "Zero-shot")
    assert form.page("prompting").title.text() == "Zero-shot"
    document.undo()
    assert name.field.text() == "Prompting"
