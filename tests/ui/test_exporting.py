"""Reports and pictures out of the window: where the person says, in the format of the suffix."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ftvp_gui.ui.main_window import MainWindow
from tests.ui.conftest import Modals
from tests.ui.windows import DRAWS, NAME, SaveTo, click, window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json"])
def test_that_a_report_is_written_in_the_format_of_its_suffix(
    window: MainWindow, modals: Modals, tmp_path: Path, suffix: str
) -> None:
    place = SaveTo(tmp_path / f"report{suffix}")
    modals.answer(place)
    window.menus.actions["report"].trigger()
    text = place.path.read_text("utf-8")
    assert place.proposed == f"{NAME}.html"
    assert "Prompting" in text
    assert window.status.currentMessage() == f"Written to {place.path}"
    if suffix == ".json":
        assert json.loads(text)["draws"] == DRAWS


def test_that_an_unknown_format_is_refused_with_those_that_there_are(
    window: MainWindow, modals: Modals, tmp_path: Path
) -> None:
    modals.answer(SaveTo(tmp_path / "report.doc"))
    window.menus.actions["report"].trigger()
    assert ".html" in window.status.currentMessage()
    assert not (tmp_path / "report.doc").exists()


def test_that_a_folder_that_refuses_is_told_of(window: MainWindow, modals: Modals, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    modals.answer(SaveTo(tmp_path / "file" / "report.html"), click("OK"))
    window.menus.actions["report"].trigger()
    assert "QMessageBox" in modals.shown[-1]


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_that_a_chart_is_saved_as_a_picture(window: MainWindow, modals: Modals, tmp_path: Path, suffix: str) -> None:
    place = SaveTo(tmp_path / f"chart{suffix}")
    modals.answer(place)
    window.workspace.answer.show_view(2)
    window.workspace.answer.picture_asked.emit(1)
    assert place.proposed == f"{NAME} - where the money goes.png"
    assert place.path.stat().st_size > 1_000


def test_that_the_chart_shown_is_copied_as_a_picture(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.answer.show_view(3)
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert isinstance(copied.imageData(), QImage)
