"""The consultant's whole job, by keys and mouse: quick start, an input refined, a scenario, a file that opens again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import at
from ftvp_gui.store import project_file
from ftvp_gui.store.quick_start import Task
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.scenarios.scenario_page import ScenarioPage
from tests.ui.conftest import Modals
from tests.ui.test_files import save_to
from tests.ui.windows import empty_window, settle

TypeInto = Callable[[QWidget, str], None]
CTRL = Qt.KeyboardModifier.ControlModifier
VOLUME = ("workload", "volume")


def test_that_a_case_goes_from_five_questions_to_a_saved_scenario(
    qtbot: QtBot, type_into: TypeInto, modals: Modals, tmp_path: Path
) -> None:
    path = tmp_path / "Clerks.ftvp"
    with empty_window(qtbot) as window:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        quick = window.beginnings.quick
        assert quick is not None
        qtbot.mouseClick(quick.task.chips[0], Qt.MouseButton.LeftButton)
        qtbot.keyClicks(quick.task.field, "Sort letters of clerks")
        qtbot.mouseClick(quick.rows[0].chips[2], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(quick.rows[2].chips[2], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(quick.open, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert window.content.currentWidget() is window.workspace
        assert window.windowTitle().startswith("Sort letters of clerks")
        assert window.document.is_dirty
        assert "over 36 months" in window.workspace.answer.strip.headline
        assert at(window.document.project, ("strategy", "examples_available")).quantity.typical() == 1_000

        found(qtbot, window, "time per review")
        field = focused()
        type_into(field, "0.7")
        assert at(window.document.project, ("quality", "review_minutes")).quantity.ends()[0] == 0.7

        qtbot.keyClick(focused(), Qt.Key.Key_K, CTRL)
        found_line = window.finder.panel
        qtbot.keyClicks(found_line.search, "scenarios page")
        qtbot.keyClick(found_line.search, Qt.Key.Key_Return)
        page = window.workspace.form.page("scenarios")
        assert isinstance(page, ScenarioPage)
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
        scenario = window.document.project.scenarios[0]
        window.workspace.form.put_into_scenario(scenario.id, VOLUME)
        row = page.views[scenario.id].rows[VOLUME]
        type_into(row.control.fields[1], "150k")
        override = window.document.project.scenarios[0].overrides[0]
        assert override.path == VOLUME
        assert override.estimate.quantity.typical() == 150_000
        settle(qtbot, window)
        done = window.document.project
        modals.answer(save_to(path))
        qtbot.keyClick(focused(), Qt.Key.Key_S, CTRL)
        assert not window.document.is_dirty
    loaded = project_file.read(path)
    assert loaded.project == done
    assert loaded.totals is not None
    assert loaded.project.about.question == "Sort letters of clerks"
    assert Task.SORT.value not in loaded.project.about.question


def found(qtbot: QtBot, window: MainWindow, words: str) -> Row:
    """Search and go there by keys; the row that has the focus then."""
    qtbot.keyClick(focused(), Qt.Key.Key_K, CTRL)
    assert window.finder is not None
    assert window.finder.panel is not None
    qtbot.keyClicks(window.finder.panel.search, words)
    qtbot.keyClick(window.finder.panel.search, Qt.Key.Key_Return)
    here: QWidget | None = focused()
    while here is not None and not isinstance(here, Row):
        here = here.parentWidget()
    assert isinstance(here, Row)
    return here


def focused() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here
