"""Ctrl+K by keys: what is typed is found, Enter goes there or does it, Esc leaves everything as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.store import settings
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.finder.glow import Glow
from ftvp_gui.ui.finder.panel import FinderPanel
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.windows import empty_window, studied

CTRL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def open_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on a project; nobody waits for its answer."""
    with empty_window(qtbot) as window:
        window.session.start(studied(), unsaved=False)
        yield window


def opened(qtbot: QtBot, window: MainWindow) -> FinderPanel:
    """Press Ctrl+K where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, CTRL)
    assert window.finder is not None
    panel = window.finder.panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.search.hasFocus()
    return panel


def test_that_a_few_letters_and_enter_lead_to_a_row_and_mark_it(qtbot: QtBot) -> None:
    with open_window(qtbot) as window:
        window.workspace.side.navigation.setFocus()
        panel = opened(qtbot, window)
        qtbot.keyClicks(panel.search, "label time")
        assert panel.current().findable.name == "Time per simple example"
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        assert not panel.isVisible()
        row = row_in_focus()
        assert row.path == ("approaches", "a1", "labelling", "minutes")
        assert row.isVisible()
        assert row.visibleRegion().isEmpty() is False
        assert len(row.findChildren(Glow)) == 1
        # What was gone to comes first the next time, and the keys reach the whole list.
        again = opened(qtbot, window)
        assert again.current().findable.name == "Time per simple example"
        qtbot.keyClick(again.search, Qt.Key.Key_Up)
        assert again.list.currentRow() == again.list.count() - 1
        qtbot.keyClick(again.search, Qt.Key.Key_Escape)
        assert not again.isVisible()
        assert row_in_focus() is row


def test_that_commands_charts_and_pages_are_found_and_what_makes_no_sense_is_not_done(qtbot: QtBot) -> None:
    with open_window(qtbot) as window:
        panel = opened(qtbot, window)
        qtbot.keyClicks(panel.search, "tornado")
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        assert VIEWS[window.workspace.answer.view] == "What matters most"
        panel = opened(qtbot, window)
        qtbot.keyClicks(panel.search, "undo")
        assert panel.current().findable.name == "Undo"
        assert panel.current().keys == "Ctrl+Z"
        assert not panel.current().possible
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        assert panel.isVisible()
        assert "no sense" in panel.foot.text()
        qtbot.keyClick(panel.search, Qt.Key.Key_K, CTRL)
        assert not panel.isVisible()
        panel = opened(qtbot, window)
        qtbot.keyClicks(panel.search, "strategy")
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        assert window.workspace.page == "strategy"
        kept = settings.read()[0].found
        assert kept
        assert not any("a1" in id for id in kept), "settings hold nothing of a project"
        panel = opened(qtbot, window)
        qtbot.keyClicks(panel.search, "qqqq")
        assert panel.list.count() == 0
        assert "Nothing fits" in panel.foot.text()
        qtbot.mouseClick(window.workspace.side.navigation.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
        window.workspace.side.navigation.setFocus()
        assert not panel.isVisible()


def test_that_from_the_presenter_the_search_leads_back_to_the_row(qtbot: QtBot) -> None:
    with open_window(qtbot) as window:
        qtbot.waitUntil(lambda: window.answer is not None, timeout=20_000)
        window.workspace.answer.show_view(1)
        qtbot.waitUntil(lambda: window.answer is not None and window.answer.project is window.document.project)
        window.menus.actions["present"].trigger()
        screen = window.presenting.presenter
        assert screen is not None
        qtbot.waitUntil(screen.isActiveWindow)
        panel = opened(qtbot, window)
        assert panel.window() is screen
        qtbot.keyClicks(panel.search, "requests")
        assert panel.current().findable.context == "Workload"
        assert not any(choice.findable.value for choice in panel.shown()), "a room looks on"
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.presenting.presenter is None)
        assert window.workspace.page == "workload"


def test_that_on_the_start_page_commands_are_found_and_inputs_are_not(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        panel = opened(qtbot, window)
        assert panel.list.count() > 10
        assert all(choice.place is None for choice in panel.shown())
        qtbot.keyClicks(panel.search, "five questions")
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        assert window.beginnings.quick is not None
        assert window.content.currentWidget() is window.beginnings.quick


def test_that_without_motion_the_mark_stands_still(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(200, 40)
    still, moving = Glow(over, still=True), Glow(over, still=False)
    for each in (still, moving):
        each.motion.setCurrentTime(700)
    assert still.strength == 1.0
    assert 0.3 < moving.strength < 0.7
    for each in (still, moving):
        each.motion.stop()


def row_in_focus() -> Row:
    here = QApplication.focusWidget()
    while here is not None and not isinstance(here, Row):
        here = here.parentWidget()
    assert isinstance(here, Row)
    return here
