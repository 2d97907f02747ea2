"""Words fit: on every page, of every kind of approach, at the width of a small window, nothing is cut or overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.approaches import KINDS
from ftvp_gui.store.examples import examples
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.heading import FoldButton
from ftvp_gui.ui.form.labels import ElidedLabel
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.words_control import WordsControl
from ftvp_gui.ui.pages.pages import PAGES, SCENARIOS, FormPages
from ftvp_gui.ui.pages.together_page import TOGETHER
from ftvp_gui.ui.theme import Appearance, Look
from ftvp_gui.ui.workspace import FORM
from tests.studies import every_kind

IDS = [*PAGES, *(str(kind.model_fields["kind"].default) for kind in KINDS)]
MARGIN = 20
"""Pixels from the left edge of a heading to its title."""


@pytest.fixture(params=(1.0, 1.5), ids=("desk", "room"))
def opened(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[FormPages]:
    """The form with every kind, as wide as at first, at a scale of type."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appearance = Appearance(app, Look.LIGHT, request.param)
    pages = FormPages(Document(every_kind()))
    qtbot.addWidget(pages)
    pages.resize(round(FORM * request.param), 640)
    with qtbot.waitExposed(pages):
        pages.show()
    yield pages
    appearance.deleteLater()


@pytest.mark.parametrize("id", IDS)
def test_that_no_words_are_cut_off(opened: FormPages, id: str) -> None:
    page = shown(opened, id)
    assert list(cut(page)) == []


@pytest.mark.parametrize("id", [id for id in IDS if id != SCENARIOS])
def test_that_what_stands_in_a_row_overlaps_nothing(opened: FormPages, id: str) -> None:
    page = shown(opened, id)
    rows = [row for row in page.findChildren(Row) if row.isVisible()]
    assert rows or id == TOGETHER
    assert [row.path for row in rows if overlaps(child for child in row.children() if isinstance(child, QWidget))] == []
    places = sorted((place(row, page) for row in rows), key=lambda rect: (rect.top(), rect.left()))
    assert [(a, b) for a, b in pairwise(places) if a.intersects(b)] == []


def shown(pages: FormPages, id: str) -> QWidget:
    pages.show_page(id)
    page = pages.page(id)
    page.expand_all()
    QApplication.processEvents()
    return page


def cut(page: QWidget) -> Iterator[str]:
    for fold in page.findChildren(FoldButton):
        if fold.isVisible() and fold.fontMetrics().horizontalAdvance(fold.text()) > fold.width() - MARGIN:
            yield fold.text()
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wide = label.fontMetrics().horizontalAdvance(label.text())
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height():
                yield label.text()
        elif wide > label.width() and not (isinstance(label, ElidedLabel) and label.toolTip()):
            yield label.text()


def overlaps(widgets: Iterable[QWidget]) -> bool:
    seen: list[QRect] = []
    for widget in widgets:
        if widget.isVisible() and not widget.isWindow():
            if any(widget.geometry().intersects(other) for other in seen):
                return True
            seen.append(widget.geometry())
    return False


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("words", [example.question for example in examples()])
def test_that_the_task_of_every_example_is_read_whole(opened: FormPages, qtbot: QtBot, words: str) -> None:
    opened.show_page("project")
    row = opened.page("project").row(("about", "question"))
    assert row is not None
    assert isinstance(row.control, WordsControl)
    field = row.control.field
    field.setFocus()
    field.selectAll()
    field.insertPlainText(words)

    def whole() -> bool:
        field.grab()
        lines = field.document().firstBlock().layout().lineCount()
        return field.height() >= lines * field.fontMetrics().height()

    qtbot.waitUntil(whole, timeout=2_000)
