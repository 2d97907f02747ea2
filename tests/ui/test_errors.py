"""When the program itself fails: work is kept first, the failure is written down, shown once, and life goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ftvp_gui.store import paths
from ftvp_gui.ui.errors import Failures
from tests.ui.conftest import Modals
from tests.ui.windows import click


class Rescue:
    """Notes when the work was kept."""

    def __init__(self) -> None:
        self.times = 0
        self.breaks = False

    def __call__(self) -> None:
        self.times += 1
        if self.breaks:
            raise OSError("disk full")


@pytest.fixture
def rescue() -> Rescue:
    return Rescue()


@pytest.fixture
def failures(qapp: object, rescue: Rescue) -> Iterator[Failures]:
    hooks = sys.excepthook, threading.excepthook
    made = Failures(rescue)
    made.install()
    yield made
    sys.excepthook, threading.excepthook = hooks


def fail(text: str) -> None:
    """Fail as an uncaught exception does."""
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def reports() -> list[Path]:
    return sorted(paths.places().logs.glob("failure-*.txt"))


def test_that_work_is_kept_before_the_failure_is_shown(
    failures: Failures, rescue: Rescue, modals: Modals, capsys: pytest.CaptureFixture[str]
) -> None:
    kept: list[int] = []

    def look(box: QMessageBox) -> int:
        kept.append(rescue.times)
        assert "Your unsaved work is kept" in box.informativeText()
        assert str(reports()[0]) in box.informativeText()
        return click("Go on")(box)

    modals.answer(look)
    fail("in a slot")
    assert kept == [1]
    assert "ZeroDivisionError: in a slot" in reports()[0].read_text("utf-8")
    assert "Traceback" in capsys.readouterr().err


def test_that_the_same_failure_is_shown_once(failures: Failures, rescue: Rescue, modals: Modals) -> None:
    modals.answer(click("Go on"))
    for _ in range(3):
        fail("again")
    assert len(modals.shown) == 1
    assert len(reports()) == 1
    assert rescue.times == 3


def test_that_work_that_cannot_be_kept_is_said_so(failures: Failures, rescue: Rescue, modals: Modals) -> None:
    rescue.breaks = True

    def look(box: QMessageBox) -> int:
        assert "could not be kept" in box.informativeText()
        return click("Go on")(box)

    modals.answer(look)
    fail("and the disk is full")
    assert len(modals.shown) == 1


def test_that_a_failure_on_another_thread_is_shown_on_this_one(
    qtbot: QtBot, failures: Failures, modals: Modals
) -> None:
    modals.answer(click("Go on"))

    def broken() -> None:
        raise ValueError("on a thread")

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(modals.shown) == 1)
    assert "on a thread" in reports()[0].read_text("utf-8")


def test_that_a_full_disk_does_not_hide_the_failure(failures: Failures, modals: Modals, home: Path) -> None:
    (home / "logs").write_text("in the way")

    def look(box: QMessageBox) -> int:
        assert "written in" not in box.informativeText()
        return click("Go on")(box)

    modals.answer(look)
    fail("no report")
    assert len(modals.shown) == 1
