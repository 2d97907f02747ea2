"""The chooser of what the answer is held against: any state of the session, by key, and only while it is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.ui.answer.since_chooser import SinceChooser
from ftvp_gui.ui.document import Document

VOLUME = ("workload", "volume")


def put_volume(document: Document, value: float) -> Project:
    document.edit(VOLUME, document.project.workload.volume.replace(quantity=Fixed(value=value)))
    document.end_burst()
    return document.project


@pytest.fixture
def chooser(document: Document, qtbot: QtBot) -> SinceChooser:
    made = SinceChooser(document)
    qtbot.addWidget(made)
    made.resize(700, 40)
    made.show()
    return made


def offered(chooser: SinceChooser) -> list[str]:
    texts = [chooser.box.itemText(place) for place in range(chooser.box.count())]
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in texts]


def pick(chooser: SinceChooser, qtbot: QtBot, text: str) -> None:
    """With the arrow keys alone."""
    chooser.box.setFocus()
    away = offered(chooser).index(text) - chooser.box.currentIndex()
    for _ in range(abs(away)):
        qtbot.keyClick(chooser.box, Qt.Key.Key_Down if away > 0 else Qt.Key.Key_Up)
    assert offered(chooser)[chooser.box.currentIndex()] == text


def test_that_every_state_of_the_session_can_be_compared_with(
    chooser: SinceChooser, document: Document, qtbot: QtBot
) -> None:
    opened = document.project
    assert offered(chooser) == ["as it was opened"]
    first = put_volume(document, 1_000)
    document.mark_saved()
    second = put_volume(document, 2_000)
    assert offered(chooser) == [
        "as it was saved last", "as it was opened", "before the last edit",
        "before: Requests 1,000 → 2,000", "before: Requests 100 k → 1,000",
    ]  # fmt: skip
    assert (chooser.before, chooser.after) == (first, None)
    for text, before in (
        ("as it was opened", opened), ("before the last edit", first), ("before: Requests 100 k → 1,000", opened),
    ):  # fmt: skip
        with qtbot.waitSignal(chooser.chosen):
            pick(chooser, qtbot, text)
        assert (chooser.before, chooser.after) == (before, None)
    with qtbot.waitSignal(chooser.chosen):
        qtbot.keyClick(chooser.alone, Qt.Key.Key_Space)
    assert (chooser.before, chooser.after) == (opened, first)
    third = put_volume(document, 3_000)
    assert (chooser.before, chooser.after) == (opened, first)
    pick(chooser, qtbot, "before the last edit")
    assert not chooser.alone.isEnabled()
    assert (chooser.before, chooser.after) == (second, None)
    assert document.project is third


def test_that_a_step_that_is_undone_is_compared_with_no_longer(
    chooser: SinceChooser, document: Document, qtbot: QtBot
) -> None:
    opened = document.project
    put_volume(document, 1_000)
    document.mark_saved()
    put_volume(document, 2_000)
    pick(chooser, qtbot, "before: Requests 1,000 → 2,000")
    document.undo()
    assert chooser.box.currentText() == "as it was saved last"
    assert chooser.before is document.saved
    pick(chooser, qtbot, "before the last edit")
    assert chooser.before is opened
    document.undo()
    assert chooser.box.currentText() == "as it was saved last"
    assert offered(chooser) == ["as it was saved last", "as it was opened"]


def test_that_another_project_begins_with_what_changed_since_it_was_saved(
    chooser: SinceChooser, document: Document, qtbot: QtBot
) -> None:
    put_volume(document, 1_000)
    put_volume(document, 2_000)
    pick(chooser, qtbot, "before: Requests 1,000 → 2,000")
    chooser.alone.click()
    document.load(document.project)
    chooser.since_saving()
    assert (chooser.box.currentText(), chooser.alone.isChecked()) == ("as it was opened", False)
    assert (chooser.before, chooser.after) == (document.project, None)
