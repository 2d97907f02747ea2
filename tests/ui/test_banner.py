"""The banner: one remark in sight, however many there are, and the others at the press of a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ftvp_gui.ui.banner import TALLEST, Banner

MANY = [f"Remark {number}: this file does not have an input; it has its usual value." for number in range(30)]


def banner(qtbot: QtBot) -> Banner:
    made = Banner()
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    return made


def test_that_many_remarks_take_no_more_room_than_one_until_they_are_asked_for(qtbot: QtBot) -> None:
    made = banner(qtbot)
    made.say(MANY[:1])
    made.show()
    alone = made.sizeHint().height()
    assert not made.more.isVisible()
    made.say(MANY)
    assert made.sizeHint().height() == alone
    assert made.more.text() == "29 more remarks"
    qtbot.mouseClick(made.more, Qt.MouseButton.LeftButton)
    assert made.is_open
    assert alone < made.sizeHint().height() <= alone + TALLEST + 8
    assert made.more.text() == "Show less"
    qtbot.mouseClick(made.more, Qt.MouseButton.LeftButton)
    assert made.sizeHint().height() == alone


def test_that_it_folds_where_one_remark_is_left_and_hides_without_any(qtbot: QtBot) -> None:
    made = banner(qtbot)
    made.say(MANY[:2])
    made.more.click()
    made.say(MANY[:1])
    assert not made.is_open
    assert made.text == MANY[0]
    made.say([])
    assert made.isHidden()
