"""The quick start by keys: a verdict as soon as two questions are answered, drafts in place, Esc goes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.store.quick_start import Answers, Task
from ftvp_gui.ui.quick.page import QuickStart
from ftvp_gui.ui.quick.question_row import QuestionRow
from tests.ui.windows import TODAY


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QuickStart]:
    """The page at the size that it has in a window of 1280 by 720."""
    made = QuickStart(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1280, 660)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter()
    yield made
    made.stop()


def test_that_two_answers_by_keys_bring_a_verdict_and_enter_opens_the_very_project(
    page: QuickStart, qtbot: QtBot
) -> None:
    assert "first two questions" in page.strip.headline
    assert not page.open.isEnabled()
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert page.answers.task is Task.SORT
    assert "how much traffic" in page.strip.headline
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.answers.volume == 100_000
    assert focused() is page.rows[1].chips[0], "the answer in force of the third question"
    with qtbot.waitSignal(page.judge.judged, timeout=20_000):
        pass
    assert "Prompting:" in page.strip.headline
    assert "cheaper than" in page.strip.headline
    assert "usual values" in page.strip.accessibleDescription()
    judged = page.project()
    press(qtbot, *[Qt.Key.Key_Return] * 4)
    assert focused() is page.rows[-1].chips[0]
    press(qtbot, Qt.Key.Key_Return)
    assert focused() is page.open
    with qtbot.waitSignal(page.made) as made:
        press(qtbot, Qt.Key.Key_Return)
    assert made.args == [judged]


def test_that_a_number_of_ones_own_counts_and_a_draft_is_told_in_place(page: QuickStart, qtbot: QtBot) -> None:
    page.task.chips[0].click()
    traffic = page.rows[0]
    typed(qtbot, traffic, "250k")
    assert page.answers.volume == 250_000
    assert not any(chip.isChecked() for chip in traffic.chips)
    assert page.open.isEnabled()
    typed(qtbot, traffic, "lots")
    assert not page.open.isEnabled()
    qtbot.keyClick(traffic.field, Qt.Key.Key_Tab)
    assert "not a number" in traffic.message.text()
    assert traffic.message.isVisible()
    assert "Put the marked answer right" in page.strip.headline
    traffic.field.setFocus()
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(traffic.field, Qt.Key.Key_Escape)
    assert traffic.field.text() == "250,000"
    assert page.open.isEnabled()
    good = page.rows[1]
    typed(qtbot, good, "93")
    assert page.answers.accuracy == pytest.approx(0.93)
    typed(qtbot, good, "120")
    assert "between 0 % and 100 %" in good.fault.replace("\u00a0", " ")
    typed(qtbot, good, "")
    assert page.answers.accuracy is None
    assert good.chips[0].isChecked()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(good.field, Qt.Key.Key_Escape)


def test_that_everything_that_is_asked_is_heard(page: QuickStart, qtbot: QtBot) -> None:
    page.task.chips[2].click()
    qtbot.keyClicks(page.task.field, "Answer clerks")
    for row, place in zip(page.rows, (1, 2, 1, 2, 1, 3), strict=True):
        row.chips[place].click()
    page.more.click()
    assert page.answers == Answers(Task.DOCUMENTS, "Answer clerks", 10_000, 0.9, 100, False, 3, 10_000, 10)


def test_that_nothing_is_cut_off_in_a_small_window_or_with_large_type(page: QuickStart, qtbot: QtBot) -> None:
    for width, height in ((1280, 660), (900, 660)):
        page.resize(width, height)
        for row in (page.task, *page.rows):
            for each in [*row.chips, row.field]:
                inside = each.geometry()
                assert inside.right() <= row.width(), (width, each)
                assert inside.bottom() <= row.height(), (width, each)
        assert page.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def typed(qtbot: QtBot, row: QuestionRow, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    if text:
        qtbot.keyClicks(row.field, text)
    else:
        qtbot.keyClick(row.field, Qt.Key.Key_Delete)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def focused() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here
