"""The row of an uncertain number, driven by keys and clicks as a person would."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import put
from ftvp_gui.core.money import Currency
from ftvp_gui.core.quantity import Chance, Fixed, Measured, Pert, Pool, Range, Triangular, Unknown
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.number_field import NumberField
from ftvp_gui.ui.pages.pages import FormPages

VOLUME = ("workload", "volume")
REVIEWED = ("quality", "review_share")
ERROR = ("quality", "error_cost")
TypeInto = Callable[[QWidget, str], None]
DEFAULT = Range(low=50_000, likely=100_000, high=200_000)


def row_of(form: FormPages, path: tuple[str, ...] = VOLUME) -> EstimateRow:
    form.reveal(path)
    row = form.currentWidget().row(path)  # type: ignore[attr-defined]
    assert isinstance(row, EstimateRow)
    return row


def cell(row: EstimateRow, n: int) -> NumberField:
    return row.control.fields[n]


def texts(row: EstimateRow) -> list[str]:
    return [field.text() for field in row.control.fields]


def volume(document: Document) -> Estimate:
    return document.project.workload.volume


def test_that_a_row_shows_its_three_numbers_with_unit_and_help(form: FormPages) -> None:
    row = row_of(form)
    assert row.label.text() == "Requests"
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert cell(row, 0).accessibleName() == "Requests, P10"
    assert (
        cell(row, 0).accessibleDescription()
        == "In requests per month. Requests in the first month, before the swing over the year."
    )


def test_that_a_typed_number_is_in_force_while_it_is_typed(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    row = row_of(form)
    type_into(cell(row, 2), "1.2M")
    assert volume(document).quantity == DEFAULT.replace(high=1.2e6)
    assert cell(row, 2).text() == "1.2M"
    assert row.message() == ""


def test_that_a_number_is_written_out_when_the_field_is_left(
    form: FormPages, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form)
    type_into(cell(row, 2), "1.2M")
    qtbot.keyClick(cell(row, 2), Qt.Key.Key_Tab)
    assert cell(row, 2).text() == "1,200,000"


def test_that_one_typed_number_is_one_step_back(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row = row_of(form)
    type_into(cell(row, 2), "345678")
    assert document.stack.count() == 1
    document.undo()
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert volume(document).quantity == DEFAULT


@pytest.mark.parametrize(
    ("n", "typed", "sentence"),
    [
        (1, "abc", "P50: “abc” is not a number. Write it like 1,200, 1.2k or 3.5M."),
        (0, "500k", "P10 (500,000) must be below P50 (100,000)."),
        (2, "", "P90 still to be entered; or clear P10 for a single value."),
    ],
)
def test_that_a_wrong_or_empty_cell_gets_a_sentence_and_nothing_is_lost(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot, n: int, typed: str, sentence: str
) -> None:
    row = row_of(form)
    type_into(cell(row, n), typed)
    qtbot.waitUntil(lambda: bool(row.message()))
    assert row.message() == f"{sentence} 50,000 / 100,000 / 200,000 stays in force."
    assert volume(document).quantity == DEFAULT
    assert cell(row, n).text() == typed
    assert not document.is_dirty


def test_that_a_share_over_a_hundred_per_cent_puts_back_what_was_meant_before(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form, REVIEWED)
    type_into(cell(row, 1), "120")
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_Tab)
    assert row.message() == "This must be at most 100 %. 2 % stays in force."
    assert document.project.quality.review_share.quantity == Fixed(value=0.02)
    assert cell(row, 1).text() == "120"


def test_that_a_draft_outlives_edits_elsewhere(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row = row_of(form)
    type_into(cell(row, 1), "half")
    document.edit(("workload", "months"), 24)
    document.edit(("workload", "growth"), document.project.workload.growth.replace(quantity=Fixed(value=0.1)))
    assert cell(row, 1).text() == "half"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Z])
def test_that_escape_or_undo_drops_a_draft_before_any_step(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot, key: Qt.Key
) -> None:
    row = row_of(form)
    document.edit(("workload", "months"), 24)
    type_into(cell(row, 1), "half")
    control = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(cell(row, 1), key, control)
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert row.message() == ""
    assert document.project.workload.months == 24


def test_that_all_three_can_be_raised_one_after_the_other(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    row = row_of(form)
    for n, typed in enumerate(("300k", "400k", "500k")):
        type_into(cell(row, n), typed)
    assert volume(document).quantity == Range(low=3e5, likely=4e5, high=5e5)
    assert row.message() == ""


def test_that_arrow_keys_step_by_round_numbers_and_stay_inside_the_range(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    row = row_of(form)
    cell(row, 1).setFocus()
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_Up)
    assert texts(row) == ["50,000", "110,000", "200,000"]
    for _ in range(40):
        qtbot.keyClick(cell(row, 1), Qt.Key.Key_Up)
    assert volume(document).quantity.ends()[1] < 200_000
    assert row.message() == ""
    assert document.stack.count() == 1


def turn(field: NumberField, clicks: int) -> bool:
    at = QPointF(field.rect().center())
    event = QWheelEvent(
        at, QPointF(field.mapToGlobal(QPoint(0, 0))), QPoint(), QPoint(0, 120 * clicks), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.accept()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_that_the_wheel_turns_a_number_only_with_the_focus(form: FormPages, qtbot: QtBot) -> None:
    row = row_of(form)
    cell(row, 0).setFocus()
    assert turn(cell(row, 0), 1)
    assert texts(row)[0] == "55,000"
    turn(cell(row, 1), 1)
    assert texts(row)[1] == "100,000"


def test_that_three_cells_of_a_spreadsheet_fill_the_row(form: FormPages, document: Document, qtbot: QtBot) -> None:
    row = row_of(form)
    QGuiApplication.clipboard().setText("1,000\t2,000\t4,000\n")
    cell(row, 1).setFocus()
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert volume(document).quantity == Range(low=1000, likely=2000, high=4000)


def test_that_three_cells_make_a_single_value_a_range(form: FormPages, document: Document, qtbot: QtBot) -> None:
    row = row_of(form, REVIEWED)
    QGuiApplication.clipboard().setText("1\t2\t4")
    cell(row, 1).setFocus()
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert document.project.quality.review_share.quantity == Range(low=0.01, likely=0.02, high=0.04, most=1.0)


def test_that_one_pasted_number_goes_into_its_cell(form: FormPages, document: Document, qtbot: QtBot) -> None:
    row = row_of(form)
    QGuiApplication.clipboard().setText(" 150 000 ")
    cell(row, 1).setFocus()
    cell(row, 1).selectAll()
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert volume(document).quantity == DEFAULT.replace(likely=150_000)


def test_that_a_single_value_grows_into_a_range_by_filling_the_outer_cells(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form, REVIEWED)
    type_into(cell(row, 0), "1")
    qtbot.waitUntil(lambda: bool(row.message()))
    assert row.message() == "P90 still to be entered; or clear P10 for a single value. 2 % stays in force."
    type_into(cell(row, 2), "5")
    assert document.project.quality.review_share.quantity == Range(low=0.01, likely=0.02, high=0.05, most=1.0)


def test_that_the_tab_key_passes_by_the_outer_cells_of_a_single_value(form: FormPages, qtbot: QtBot) -> None:
    row = row_of(form, REVIEWED)
    cell(row, 1).setFocus()
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_Tab)
    assert not cell(row, 2).hasFocus()


def test_that_enter_goes_on_to_the_next_number_over_the_buttons(form: FormPages, qtbot: QtBot) -> None:
    row = row_of(form)
    cell(row, 2).setFocus()
    qtbot.keyClick(cell(row, 2), Qt.Key.Key_Return)
    growth = row_of_page(form, ("workload", "growth"))
    assert cell(growth, 0).hasFocus()
    qtbot.keyClick(cell(growth, 0), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert cell(row, 2).hasFocus()


def row_of_page(form: FormPages, path: tuple[str, ...]) -> EstimateRow:
    row = form.page(form.current).row(path)
    assert isinstance(row, EstimateRow)
    return row


def test_that_an_open_amount_is_set_by_typing_and_opened_again_by_clearing(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    row = row_of(form, ERROR)
    assert cell(row, 1).placeholderText() == "not set"
    type_into(cell(row, 1), "12")
    assert document.project.quality.error_cost.quantity == Fixed(value=12)
    type_into(cell(row, 1), "")
    assert document.project.quality.error_cost.quantity == Unknown()
    assert row.message() == ""


def pick(qtbot: QtBot, row: EstimateRow, title: str) -> None:
    """Open the menu of kinds from the keyboard and take an entry."""
    field = row.control.fields[0]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == title)
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_that_a_switch_of_kind_waits_for_its_numbers_while_the_old_value_stays(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form)
    pick(qtbot, row, "Minimum / most likely / maximum")
    assert texts(row) == ["", "100,000", ""]
    assert volume(document).quantity == DEFAULT
    type_into(cell(row, 0), "20k")
    type_into(cell(row, 2), "900k")
    assert volume(document).quantity == Pert(least=20_000, likely=100_000, most=900_000)
    pick(qtbot, row, "Minimum / most likely / maximum, straight-sided")
    assert texts(row) == ["20,000", "100,000", "900,000"]
    assert volume(document).quantity == Triangular(least=20_000, likely=100_000, most=900_000)
    assert "On average 340,000, give or take 199,000." in row.control.stops()[-1].toolTip()


def test_that_a_measured_share_is_typed_as_found_out_of(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form, REVIEWED)
    pick(qtbot, row, "Measured: so many of so many")
    type_into(cell(row, 0), "38")
    type_into(cell(row, 1), "400")
    assert document.project.quality.review_share.quantity == Measured(hits=38, trials=400)
    assert cell(row, 1).accessibleName() == "Answers reviewed by people, Out of"


def test_that_something_that_may_be_nothing_is_a_chance_of_a_range(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form)
    pick(qtbot, row, "Chance of a range")
    assert texts(row) == ["", "50,000", "100,000", "200,000"]
    type_into(cell(row, 0), "20")
    assert volume(document).quantity == Chance(chance=0.2, range=DEFAULT)
    qtbot.keyClick(cell(row, 0), Qt.Key.Key_Up)
    assert cell(row, 0).text() == "22"


def test_that_pooled_opinions_are_shown_and_not_typed(form: FormPages, document: Document) -> None:
    row = row_of(form)
    pool = Pool(opinions=(Fixed(value=100), Fixed(value=300)))
    document.edit(VOLUME, volume(document).replace(quantity=pool))
    assert texts(row) == ["100", "200", "300"]
    assert all(field.isReadOnly() for field in row.control.fields)


def test_that_undo_in_a_field_is_the_undo_of_the_window(document: Document, type_into: TypeInto, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    form = FormPages(document)
    window.setCentralWidget(form)
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(document.undo)
    window.addAction(undo)
    with qtbot.waitActive(window):
        window.show()
    row = row_of(form)
    type_into(cell(row, 1), "150k")
    qtbot.keyClick(cell(row, 1), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert volume(document).quantity == DEFAULT


def test_that_the_kind_can_go_back_without_a_trace(form: FormPages, document: Document, qtbot: QtBot) -> None:
    row = row_of(form)
    pick(qtbot, row, "Minimum / most likely / maximum")
    pick(qtbot, row, "P10 / P50 / P90")
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert not document.is_dirty


def test_that_a_single_value_takes_the_middle(form: FormPages, document: Document, qtbot: QtBot) -> None:
    row = row_of(form)
    pick(qtbot, row, "Single value")
    assert volume(document).quantity == Fixed(value=100_000)


def test_that_a_typed_number_is_the_persons_own_entry_and_reset_brings_all_back(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form)
    before = volume(document)
    assert not row.reset_button.isVisible()
    type_into(cell(row, 1), "150k")
    trail = volume(document).provenance
    assert (trail.source, trail.grade, trail.as_of) == ("own entry", Grade.ASSUMED, dt.date.today())
    assert row.reset_button.isVisible()
    qtbot.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)
    assert volume(document) == before
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert not row.reset_button.isVisible()
    document.undo()
    assert volume(document).quantity == DEFAULT.replace(likely=150_000)


def test_that_reset_drops_a_draft_too(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row = row_of(form)
    type_into(cell(row, 1), "150k")
    type_into(cell(row, 1), "oops")
    row.reset()
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert row.message() == ""


def test_that_help_and_source_open_below_and_can_be_edited(
    form: FormPages, document: Document, type_into: TypeInto, qtbot: QtBot
) -> None:
    row = row_of(form)
    qtbot.mouseClick(row.info_button, Qt.MouseButton.LeftButton)
    source = next(w for w in row.findChildren(QWidget) if w.accessibleName() == "Source" and w.isVisible())
    type_into(source, "our request log")
    note = next(w for w in row.findChildren(QWidget) if w.accessibleName() == "Note" and w.isVisible())
    type_into(note, "October")
    assert volume(document).provenance.source == "our request log"
    assert volume(document).note == "October"
    assert document.stack.count() == 2
    document.undo()
    document.undo()
    assert volume(document).provenance.source == "judgement: replace it with your own traffic"


def test_that_f1_opens_and_closes_the_help(form: FormPages, qtbot: QtBot) -> None:
    row = row_of(form)
    qtbot.keyClick(cell(row, 0), Qt.Key.Key_F1)
    assert row.info_button.isChecked()
    qtbot.keyClick(cell(row, 0), Qt.Key.Key_F1)
    assert not row.info_button.isChecked()


def test_that_a_person_far_away_types_decimals_with_a_comma(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    form.setLocale(QLocale(QLocale.Language.German))
    row = row_of(form, ("workload", "peak"))
    type_into(cell(row, 0), "2,5")
    assert document.project.workload.peak.quantity.ends()[0] == 2.5
    type_into(cell(row, 2), "1.000")
    assert document.project.workload.peak.quantity.ends()[2] == 1000


def test_that_the_unit_follows_the_currency_of_the_project(form: FormPages, document: Document) -> None:
    row = row_of(form, ERROR)
    document.edit(("money", "currency"), Currency.EUR)
    assert cell(row, 1).accessibleDescription().startswith("In EUR each.")


def test_that_a_read_only_project_shows_numbers_that_cannot_be_typed(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    document.load(document.project, read_only="Another window has this file open.")
    row = row_of(form)
    type_into(cell(row, 1), "5")
    assert texts(row) == ["50,000", "100,000", "200,000"]
    assert cell(row, 1).isReadOnly()


def test_that_a_quantity_from_elsewhere_is_shown(form: FormPages, document: Document) -> None:
    row = row_of(form)
    other = volume(document).replace(quantity=Fixed(value=7))
    document.apply("imported", put(document.project, VOLUME, other))
    assert texts(row) == ["", "7", ""]
