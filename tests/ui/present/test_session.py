"""The facilitator's session, whole: an example, the presenter, a slider, two snapshots, the iceberg, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis import decision, iceberg
from ftvp_gui.charts.spec import Bar, Line, Point
from ftvp_gui.core.model import Path
from ftvp_gui.store import settings
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.present.note_dialog import NoteDialog
from ftvp_gui.ui.present.presenter import ICEBERG, Presenter
from tests.ui.conftest import Modals
from tests.ui.windows import empty_window

Key = Qt.Key
VOLUME = ("workload", "volume")


def choose_from_menu(window: MainWindow, path: Path, text: str) -> None:
    """Open the menu of the row and choose an entry."""
    window.workspace.reveal(path)
    row = next(row for row in window.findChildren(Row) if row.path == path)
    place = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, row.mapToGlobal(place))
    QApplication.sendEvent(row, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def press(qtbot: QtBot, presenter: Presenter, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(presenter.focusWidget() or presenter, key)


def settled(qtbot: QtBot, presenter: Presenter) -> None:
    qtbot.waitUntil(lambda: presenter.live.settled, timeout=30_000)


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Give the keys back to the window: without a desktop nobody else does."""
    with qtbot.waitActive(window):
        window.activateWindow()


@pytest.mark.decides
def test_that_a_facilitator_leads_a_room_by_keys_and_leaves_the_study_as_it_was(
    qtbot: QtBot, modals: Modals, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of the deep analyses the room sees this one.
    monkeypatch.setattr(decision, "ANALYSES", (iceberg.find,))
    settings.update(lambda now: now.replace(reduced_motion=True))
    with empty_window(qtbot) as window:
        window.menus.examples.aboutToShow.emit()
        next(a for a in window.menus.examples.actions() if "asked all the time" in a.text()).trigger()
        choose_from_menu(window, VOLUME, "Show as slider in the presenter")
        assert window.document.stack.undoText() == "A slider more"
        window.workspace.answer.note_asked.emit(ICEBERG)
        dialog = window.findChild(NoteDialog)
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Ask first.")
        dialog.close()
        dialog.deleteLater()
        activate(qtbot, window)
        study = window.document.project
        assert study.presentation.note("iceberg") == "Ask first."
        qtbot.waitUntil(lambda: window.answer is not None and window.answer.project is study and window.answer.decided)

        qtbot.keyClick(window, Key.Key_F5)
        room = window.presenting.presenter
        assert room is not None
        assert room.headlines.verdict.startswith("Prompting, cached:")
        assert [slider.turn.label for slider in room.sliders.sliders] == ["Requests"]

        # A is the study; then the room says: many more requests.
        stake = room.headlines.figures[0]
        press(qtbot, room, Key.Key_S, Key.Key_1, *[Key.Key_Right] * 20)
        settled(qtbot, room)
        assert room.headlines.figures[0] != stake
        assert room.foot.said != "As in the study"
        assert room.spec is not None
        assert any(line.dashed and line.name.startswith("A: ") for line in room.spec.of(Line))
        press(qtbot, room, Key.Key_S, Key.Key_C)
        assert [column.name for column in room.compared.shown] == ["A", "B"]
        press(qtbot, room, Key.Key_C, Key.Key_X)
        settled(qtbot, room)
        assert room.headlines.figures[0] == stake

        # The iceberg: a price list first, then every hidden cost, and the crossover moves.
        press(qtbot, room, Key.Key_I)
        assert room.iceberg.said.endswith("then Fine-tuning.")
        assert below(room) == 0
        crossings = set()
        for _ in range(room.iceberg.last):
            press(qtbot, room, Key.Key_PageDown)
            assert room.iceberg.lines.spec is not None
            crossings |= {round(point.x) for point in room.iceberg.lines.spec.of(Point)}
        assert below(room) < 0
        assert len(crossings) > 2
        press(qtbot, room, Key.Key_N)
        assert room.foot.notes.text() == "Ask first."

        press(qtbot, room, Key.Key_Escape)
        assert window.presenting.presenter is None
        assert window.document.project is study
        assert modals.shown == []

        activate(qtbot, window)
        # What the room tried is there again, in another language too, and one key keeps it in the study.
        window.reword()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.keyClick(window, Key.Key_F5)
        again = window.presenting.presenter
        assert again is not None
        press(qtbot, again, Key.Key_X)
        assert again.showing.name == "B"
        press(qtbot, again, Key.Key_K, Key.Key_Escape)
        assert [scenario.name for scenario in window.document.project.scenarios] == ["From the room"]
        window.document.undo()
        assert window.document.project == study


def below(room: Presenter) -> float:
    spec = room.iceberg.bars.spec
    assert spec is not None
    return min((segment.lo for bar in spec.of(Bar) for segment in bar.segments), default=0.0)
