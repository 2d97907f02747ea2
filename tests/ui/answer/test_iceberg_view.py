"""The iceberg on screen: by keys and buttons from the price list to the whole cost, with and without motion."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.iceberg import find
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import Bar
from ftvp_gui.store import settings
from ftvp_gui.store.examples import open_example
from ftvp_gui.ui.answer.iceberg_view import IcebergView

INKS = palette(Theme.LIGHT)


@pytest.fixture(scope="module")
def answer() -> Answer:
    analyst = Analyst(200)
    made = analyst.answer(open_example("5-long-prompt-often"))
    found = find(Ground(made, analyst.sample))
    assert found is not None
    return replace(made, findings=(found,))


@pytest.fixture
def view(qtbot: QtBot, answer: Answer) -> IcebergView:
    made = IcebergView()
    qtbot.addWidget(made)
    made.resize(900, 480)
    with qtbot.waitExposed(made):
        made.show()
    made.show_answer(answer, INKS)
    return made


def still(now: settings.Settings) -> settings.Settings:
    return now.replace(reduced_motion=True)


def below(view: IcebergView) -> float:
    """How far the longest bar reaches below the waterline."""
    assert view.bars.spec is not None
    return min((s.lo for bar in view.bars.spec.of(Bar) for s in bar.segments), default=0.0)


def test_that_it_begins_with_the_price_list_and_page_down_reveals_a_cost(qtbot: QtBot, view: IcebergView) -> None:
    settings.update(still)
    assert view.said.startswith("The price list")
    assert below(view) == 0
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.said.startswith("Human review")
    assert below(view) < 0
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert below(view) == 0


def test_that_end_shows_all_and_home_begins_again(qtbot: QtBot, view: IcebergView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.step == view.last
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.step == view.last
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.step == 0


def test_that_the_buttons_step_and_rest_where_there_is_nothing_more(qtbot: QtBot, view: IcebergView) -> None:
    settings.update(still)
    back, forward = view.findChildren(QPushButton)
    assert not back.isEnabled()
    qtbot.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert view.step == 1
    assert back.isEnabled()
    view.go(view.last)
    assert not forward.isEnabled()


def test_that_a_cost_grows_into_its_place_unless_motion_is_reduced(qtbot: QtBot, view: IcebergView) -> None:
    view.go(2)
    target = below(view)
    view.go(1)
    seen: list[float] = []
    view.forward()
    qtbot.waitUntil(lambda: (seen.append(below(view)), below(view) == pytest.approx(target))[1], timeout=3_000)
    assert len(set(seen)) > 2
    assert seen == sorted(seen, reverse=True)
    settings.update(still)
    view.go(1)
    view.forward()
    assert below(view) == pytest.approx(target)
