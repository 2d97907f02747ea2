"""The help as a person reads it: pages, search, pictures, keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.ui.help.help_window import HelpWindow
from ftvp_gui.ui.help.pages import pages
from ftvp_gui.ui.theme import Appearance, Look


@pytest.fixture
def help_window(qtbot: QtBot) -> Iterator[HelpWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appearance, parent = Appearance(app, Look.LIGHT), QWidget()
    action = QAction("&Save all…", parent)
    action.setShortcut("Ctrl+Shift+J")
    qtbot.addWidget(parent)
    window = HelpWindow([action], appearance, parent)
    window.show_page()
    window.show()
    yield window
    window.close()
    appearance.deleteLater()


def plain(window: HelpWindow) -> str:
    return window.text.toPlainText()


def test_that_every_page_is_shown_whole_without_scrolling_sideways(help_window: HelpWindow) -> None:
    for row, page in enumerate(pages()):
        help_window.list.setCurrentRow(row)
        assert plain(help_window).startswith(page.title)
        assert "{{" not in plain(help_window)
        document: QTextDocument = help_window.text.document()
        assert document.size().width() <= help_window.text.viewport().width() + 1  # a table rounds up


def test_that_the_keys_are_those_of_the_commands(help_window: HelpWindow) -> None:
    help_window.show_page("keys")
    assert "Save all\nCtrl+Shift+J" in plain(help_window)


def test_that_a_search_leaves_the_pages_that_hold_it_and_arrows_walk_them(
    qtbot: QtBot, help_window: HelpWindow
) -> None:
    qtbot.keyClicks(help_window.search, "over-fitting clock")
    shown = [row for row in range(help_window.list.count()) if not help_window.list.item(row).isHidden()]
    assert [help_window.list.item(row).text() for row in shown] == ["How it is computed"]
    assert help_window.page.id == "method"
    help_window.search.clear()
    qtbot.keyClick(help_window.search, Qt.Key.Key_Down)
    assert help_window.page.id == "keys"


def test_that_nothing_found_leaves_the_page_as_it_is(help_window: HelpWindow) -> None:
    before = plain(help_window)
    help_window.search.setText("zzzz")
    assert plain(help_window) == before
