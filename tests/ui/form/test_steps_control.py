from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import at
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.pages.pages import FormPages
from tests.studies import P, study

STEPS = (*P, "offer", "steps")
STEP = PriceStep(since=dt.date(2027, 1, 1), input=1.5, output=7.5)

pytestmark = pytest.mark.gui


@pytest.fixture
def form(qtbot: QtBot) -> tuple[Document, FormPages]:
    document = Document(study())
    pages = FormPages(document)
    qtbot.addWidget(pages)
    assert pages.reveal(STEPS)
    return document, pages


def test_that_an_announced_price_is_typed_read_and_undone(qtbot: QtBot, form: tuple[Document, FormPages]) -> None:
    document, pages = form
    row = pages.page("p").row(STEPS)
    assert row is not None
    assert row.label.text() == "Announced prices"
    qtbot.keyClicks(row.control.words.field, "2027-01-01: 1.50 in, 7.50 out")
    assert at(document.project, STEPS) == (STEP,)
    document.undo()
    assert at(document.project, STEPS) == ()
    assert row.control.words.field.text() == ""


def test_that_a_half_typed_price_changes_nothing(qtbot: QtBot, form: tuple[Document, FormPages]) -> None:
    document, pages = form
    row = pages.page("p").row(STEPS)
    assert row is not None
    qtbot.keyClicks(row.control.words.field, "2027-01-01: 1.50 in")
    assert at(document.project, STEPS) == ()
    assert row.control.words.field.text() == "2027-01-01: 1.50 in"
