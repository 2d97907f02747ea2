"""A window to test with: on a project, on a day that never changes, answered in full."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.theme import Appearance, Look
from tests.bench.studies import study

TODAY = dt.date(2026, 11, 22)
PRICED = dt.date(2026, 11, 10)
NAME = "A study"
SIZE = (1400, 900)
DRAWS = 2_000
"""Enough for a window to show an answer; what a sample's size does to it is for other tests."""


def application() -> QApplication:
    """The application of the tests."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def studied() -> Project:
    """Prompting ("a0") against fine-tuning ("a1") over 36 months, everything priced; 100,000 requests a month."""
    project = put(study(2, 36), ("about", "name"), NAME)
    basis = project.basis.replace(draws=DRAWS, prices="genai-prices 0.2.3", priced_on=PRICED)
    return put(project, ("basis",), basis)


@contextmanager
def empty_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on the welcome page. It is taken away without the question that closing would ask."""
    appearance = Appearance(application(), Look.LIGHT)
    window = MainWindow(appearance, today=lambda: TODAY)
    window.resize(*SIZE)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.begin(None)
    try:
        yield window
    finally:
        window.stop()
        window.hide()
        window.deleteLater()
        appearance.deleteLater()


@contextmanager
def window_on(qtbot: QtBot, project: Project | None = None) -> Iterator[MainWindow]:
    """A window on a project, by default `studied()`."""
    with empty_window(qtbot) as window:
        window.session.start(studied() if project is None else project, unsaved=False)
        settle(qtbot, window)
        yield window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the full sample's answer is shown."""
    project = window.document.project
    qtbot.waitUntil(
        lambda: window.answer is not None and window.answer.project is project and window.is_final, timeout=30_000
    )


def click(text: str) -> Callable[[QDialog], int]:
    """An answer to a dialog: press the button with this text."""

    def answer(dialog: QDialog) -> int:
        found = [button for button in dialog.findChildren(QPushButton) if button.text() == text]
        shown = dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle()
        assert found, f"no button {text!r} in {shown!r}: {[b.text() for b in dialog.findChildren(QPushButton)]}"
        found[0].click()
        return dialog.result()

    return answer


class SaveTo:
    """An answer to the save dialog."""

    def __init__(self, path: Path) -> None:
        self.path, self.proposed = path, ""

    def __call__(self, dialog: QFileDialog) -> int:
        self.proposed = Path(dialog.selectedFiles()[0]).name
        dialog.selectFile(str(self.path))
        return int(QDialog.DialogCode.Accepted)
