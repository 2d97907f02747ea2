"""PySide6 6.12 on Python 3.11 loses a reference to None at every call of a void method, until the process aborts."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_that_a_void_call_of_qt_loses_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("warm")
    before = sys.getrefcount(None)
    for n in range(CALLS):
        label.setText(str(n))
        label.update()
    # Other code may take or drop a few; the defect loses one at every call.
    assert sys.getrefcount(None) > before - CALLS // 10
