"""The start page: examples say who really wins, one's own projects are kept in order, keys reach everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.glance import glance
from ftvp_gui.core.project import Project
from ftvp_gui.store import library, project_file, settings
from ftvp_gui.store.examples import open_example
from ftvp_gui.store.settings import Settings
from ftvp_gui.ui.start.outcome_words import outcome
from ftvp_gui.ui.start.welcome import Welcome
from tests.ui.windows import empty_window

BANKING = "3-banking-intents"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Welcome]:
    """The page at the size that it has in a window of 1280 by 720, without projects of one's own."""
    made = Welcome()
    qtbot.addWidget(made)
    made.resize(1280, 660)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_projects((), ())
    yield made
    made.stop()


def shown(page: Welcome, *paths: Path, pinned: tuple[Path, ...] = ()) -> Welcome:
    """The page with these files as the ones opened last, the first last."""
    kept = Settings(pinned=tuple(map(str, pinned)))
    for path in paths:
        kept = kept.with_recent(path)
    page.show_projects(library.pinned(kept), library.recent(kept))
    return page


def test_that_all_examples_fit_a_small_window_and_say_what_they_ask(page: Welcome) -> None:
    assert len(page.cards) == 10
    assert page.verticalScrollBar().maximum() == 0
    assert page.horizontalScrollBar().maximum() == 0
    frames = [card.geometry() for card in page.cards]
    assert len({frame.width() for frame in frames} | {frame.height() for frame in frames}) <= 4
    assert not any(a.intersects(b) for a in frames for b in frames if a is not b)
    assert all(card.accessibleDescription() == card.example.question for card in page.cards)


def test_that_a_card_names_the_true_winner_and_what_is_at_stake(page: Welcome, qtbot: QtBot) -> None:
    true = outcome(glance(open_example(BANKING)))
    card = next(card for card in page.cards if card.example.id == BANKING)
    qtbot.waitUntil(lambda: card.outcome is not None, timeout=20_000)
    assert card.outcome == true
    assert (true.who, true.why) == ("Fine-tuning", "alone keeps the limits, for $104\u00a0k more")
    assert "Fine-tuning: alone keeps the limits" in card.accessibleDescription()


def test_that_nothing_is_worked_out_behind_a_page_that_is_gone(page: Welcome, qtbot: QtBot) -> None:
    page.hide()
    with qtbot.assertNotEmitted(page.judge.judged, wait=300):
        pass


def test_that_arrows_move_between_offers_and_enter_opens(page: Welcome, qtbot: QtBot) -> None:
    page.enter()
    assert page.own is not None
    quick = page.own.ways[0]
    assert quick.hasFocus()
    qtbot.keyClick(quick, Qt.Key.Key_Down)
    assert page.own.ways[1].hasFocus()
    qtbot.keyClick(page.own.ways[1], Qt.Key.Key_Right)
    assert page.cards[0].hasFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Right)
    qtbot.keyClick(page.cards[1], Qt.Key.Key_Down)
    assert page.cards[4].hasFocus()
    with qtbot.waitSignal(page.example_asked) as asked:
        qtbot.keyClick(page.cards[4], Qt.Key.Key_Return)
    assert asked.args == ["5-long-prompt-often"]
    qtbot.keyClick(page.cards[4], Qt.Key.Key_Up)
    qtbot.keyClick(page.cards[1], Qt.Key.Key_Up)
    assert page.cards[1].hasFocus()
    with qtbot.waitSignal(page.quick_asked):
        qtbot.keyClick(quick, Qt.Key.Key_Return)


def test_that_missing_files_are_told_kindly_and_may_be_taken_off(page: Welcome, qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "Here.ftvp"
    project_file.write(there, Project())
    shown(page, there, tmp_path / "Gone.ftvp")
    assert page.own is not None
    gone, here = page.own.recent
    assert (gone.entry.name, here.entry.name) == ("Gone", "Here")
    assert "Not there now" in gone.line.accessibleDescription()
    assert str(tmp_path) in here.line.accessibleDescription()
    with qtbot.waitSignal(page.removed) as removed:
        gone.line.setFocus()
        qtbot.keyClick(gone.line, Qt.Key.Key_Delete)
    assert removed.args == [tmp_path / "Gone.ftvp"]
    with qtbot.waitSignal(page.pinned) as pinned:
        qtbot.mouseClick(here.pin, Qt.MouseButton.LeftButton)
    assert pinned.args == [there, True]
    with qtbot.waitSignal(page.path_asked) as asked:
        qtbot.keyClick(here.line, Qt.Key.Key_Return)
    assert asked.args == [there]


def test_that_pinned_projects_come_first_and_only_once(page: Welcome, tmp_path: Path) -> None:
    old, new = tmp_path / "Old.ftvp", tmp_path / "New.ftvp"
    shown(page, old, new, pinned=(old,))
    assert page.own is not None
    assert [line.entry.name for line in page.own.recent] == ["Old", "New"]
    assert [line.pin.isChecked() for line in page.own.recent] == [True, False]


def test_that_pins_outlive_the_list_of_recent_files() -> None:
    kept = Settings().with_pin(Path("/a/Kept.ftvp"), True)
    for number in range(20):
        kept = kept.with_recent(Path(f"/a/{number}.ftvp"))
    assert kept.pinned == (str(Path("/a/Kept.ftvp").absolute()),)
    assert kept.with_pin(Path("/a/Kept.ftvp"), False).pinned == ()


def test_that_a_dropped_project_opens_and_anything_else_is_told(page: Welcome, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.path_asked) as asked:
        page.dropEvent(drop(tmp_path / "Dropped.ftvp"))
    assert asked.args == [tmp_path / "Dropped.ftvp"]
    for paths in ((tmp_path / "picture.png",), (tmp_path / "a.ftvp", tmp_path / "b.ftvp")):
        with qtbot.waitSignal(page.told) as told:
            page.dropEvent(drop(*paths))
        assert ".ftvp" in told.args[0]


def test_that_a_pin_is_remembered_and_the_start_page_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Mine.ftvp"
    project_file.write(path, Project())
    settings.update(lambda now: now.with_recent(path))
    with empty_window(qtbot) as window:
        assert window.welcome.own is not None
        assert window.welcome.own.ways[0].hasFocus()
        line = window.welcome.own.recent[0]
        line.pin.setFocus()
        qtbot.keyClick(line.pin, Qt.Key.Key_Space)
        assert settings.read()[0].pinned == (str(path),)
        again = window.welcome.own.recent[0]
        assert again.pin.isChecked()
        assert again.line.hasFocus()
        qtbot.keyClick(again.line, Qt.Key.Key_Return)
        assert window.document.path == path
        window.menus.actions["start_page"].trigger()
        assert not window.session.is_open
        assert window.content.currentWidget() is window.welcome
        assert window.windowTitle() == "ftvp"
        assert not window.menus.actions["save"].isEnabled()


def drop(*paths: Path) -> QDropEvent:
    """What a file manager lets fall."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop.kept = dragged  # the event does not own it
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, dragged, buttons, keys)
