"""Everything has a name for those who hear the window, and every control can be reached by Tab."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.store.examples import open_example
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.pages.pages import PAGES
from tests.ui.access import mute_charts, nameless, tabbed
from tests.ui.windows import empty_window, window_on

ASIDES = ("help", "history", "settings", "problem", "about")


@pytest.fixture(scope="module")
def project() -> object:
    return open_example("9-prompt-now-tune-later")


@pytest.fixture
def window(qtbot: QtBot, project: object) -> Iterator[MainWindow]:
    with window_on(qtbot, project) as made:  # type: ignore[arg-type]
        yield made


def test_that_every_control_of_every_page_and_view_has_a_name(window: MainWindow) -> None:
    pages = [*PAGES, *(approach.id for approach in window.document.project.approaches)]
    for place, page in enumerate(pages):
        window.workspace.go(page)
        window.workspace.answer.show_view(place % len(VIEWS))
        QApplication.processEvents()
        assert nameless(window) == [], page
    for view, title in enumerate(VIEWS):
        window.workspace.answer.show_view(view)
        QApplication.processEvents()
        assert nameless(window.workspace.answer) == [], title
        assert mute_charts(window.workspace.answer) == [], title


def test_that_every_control_beside_the_work_has_a_name(window: MainWindow) -> None:
    for name in ASIDES:
        getattr(window.asides, name)()
    QApplication.processEvents()
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top.parent() is window]
    assert len(shown) == len(ASIDES)
    assert {top.windowTitle(): nameless(top) for top in shown if nameless(top)} == {}


def test_that_every_control_of_the_start_page_has_a_name(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        QApplication.processEvents()
        assert nameless(window) == []


@pytest.mark.parametrize("page", ["workload", "strategy"])
def test_that_tab_comes_to_every_row_of_a_page_and_round(window: MainWindow, page: str) -> None:
    window.workspace.go(page)
    window.workspace.form.page(page).expand_all()
    window.workspace.side.navigation.setFocus()
    QApplication.processEvents()
    reached = tabbed(window)
    rows = [row for row in window.workspace.form.page(page).findChildren(Row) if row.isVisible()]
    assert [row.path for row in rows if not any(within(widget, row) for widget in reached)] == []
    assert any(within(widget, window.workspace.answer) for widget in reached)


def within(widget: QWidget, parent: QWidget) -> bool:
    return widget is parent or parent.isAncestorOf(widget)
