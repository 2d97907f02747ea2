"""A chance in any year: one cell in per cent, typed and read like any other number."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.model import at
from ftvp_gui.core.quantity import Fixed, Hazard, Range
from ftvp_gui.core.units import Unit
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.entry import entry_of, quantity_of, said
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.kinds import Kind, kinds_for, switched
from ftvp_gui.ui.form.parse import PLAIN
from ftvp_gui.ui.form.shapes import Entry, EntryError, Shape
from ftvp_gui.ui.pages.pages import FormPages

EXIT = ("approaches", "fine_tuning", "retraining", "exit")
SPEC = AmountSpec("Until it ends", unit=Unit.MONTHS, bounds=(0.0, inf), luck=True)
TypeInto = Callable[[QWidget, str], None]


def row_of(form: FormPages) -> EstimateRow:
    assert form.reveal(EXIT)
    row = form.page("fine_tuning").row(EXIT)
    assert isinstance(row, EstimateRow)
    return row


def test_that_a_chance_per_year_is_shown_as_one_cell_with_its_words(form: FormPages) -> None:
    row = row_of(form)
    assert [field.text() for field in row.control.fields] == ["25"]
    shown = [label.text() for label in row.control.findChildren(QLabel) if label.isVisible()]
    assert "% a year, by chance" in shown
    assert "months" not in shown
    assert "in any year" in row.control.fields[0].toolTip()


@pytest.mark.parametrize("typed", ["40", "40 %"])
def test_that_another_chance_is_typed(form: FormPages, document: Document, type_into: TypeInto, typed: str) -> None:
    type_into(row_of(form).control.fields[0], typed)
    assert at(document.project, EXIT).quantity == Hazard(yearly=0.4)
    undo = document.stack.undoText().replace("\u00a0", " ")
    assert undo == "Fine-tuning: Until the provider ends tuning 25 % a year → 40 % a year"


@pytest.mark.parametrize("typed", ["0", "100", "-5"])
def test_that_what_is_no_chance_is_said_and_the_old_one_stays(
    form: FormPages, document: Document, type_into: TypeInto, typed: str
) -> None:
    row = row_of(form)
    type_into(row.control.fields[0], typed)
    assert at(document.project, EXIT).quantity == Hazard(yearly=0.25)
    assert row.control.fault is not None
    assert "between 0.0001 % and 99.9 %" in str(row.control.fault)


def test_that_an_arrow_key_steps_the_chance(form: FormPages, document: Document, qtbot: QtBot) -> None:
    field = row_of(form).control.fields[0]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert at(document.project, EXIT).quantity == Hazard(yearly=0.26)


def test_that_the_kind_goes_to_months_and_back(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row = row_of(form)
    row.control.choose(Kind.SINGLE)
    assert at(document.project, EXIT).quantity == Fixed(value=28.9)
    assert any(label.text() == "months" for label in row.control.findChildren(QLabel) if label.isVisible())
    row.control.choose(Kind.HAZARD)
    assert at(document.project, EXIT).quantity == Fixed(value=28.9)
    type_into(row.control.fields[0], "10")
    assert at(document.project, EXIT).quantity == Hazard(yearly=0.1)


def test_that_only_luck_in_months_without_limits_may_be_a_chance_per_year() -> None:
    number = Fixed(value=12.0)
    assert Kind.HAZARD in kinds_for(SPEC, number)
    assert Kind.HAZARD not in kinds_for(AmountSpec("x", unit=Unit.MONTHS, bounds=(0.0, inf)), number)
    assert Kind.HAZARD not in kinds_for(AmountSpec("x", unit=Unit.MONTHS, bounds=(1, 600), luck=True), number)
    assert Kind.HAZARD not in kinds_for(AmountSpec("x", unit=Unit.HOURS, bounds=(0.0, inf), luck=True), number)
    assert Kind.HAZARD in kinds_for(AmountSpec("x", unit=Unit.MONTHS, bounds=(0.0, inf)), Hazard(yearly=0.5))


@pytest.mark.parametrize("yearly", [1e-6, 0.05, 0.25, 0.999])
def test_that_every_chance_is_written_and_read_exactly(yearly: float) -> None:
    entry = entry_of(Hazard(yearly=yearly), SPEC, PLAIN)
    assert entry.shape is Shape.HAZARD
    assert quantity_of(entry, SPEC, PLAIN, Fixed(value=1.0)) == Hazard(yearly=yearly)


def test_that_an_empty_chance_waits() -> None:
    with pytest.raises(EntryError, match="still to be entered") as fault:
        quantity_of(Entry(Shape.HAZARD, ("",)), SPEC, PLAIN, Hazard(yearly=0.25))
    assert fault.value.waiting


def test_that_a_chance_is_said_in_words() -> None:
    assert said(Hazard(yearly=0.25), SPEC, PLAIN) == "25 % a year, by chance"


def test_that_a_range_tells_nothing_of_a_chance_and_a_chance_gives_a_range() -> None:
    assert switched(Kind.HAZARD, Range(low=1, likely=2, high=3), SPEC, PLAIN).texts == ("",)
    assert switched(Kind.RANGE, Hazard(yearly=0.25), SPEC, PLAIN).texts == ("4.39", "28.9", "96")
