"""Goal-seek by hand: a grip is dragged or moved by keys, and one way to the goal is taken as one step."""

from __future__ import annotations

import functools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.charts import cumulative
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.palette import palette
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quantity import Fixed, Whole
from ftvp_gui.ui.answer.goal_panel import GoalPanel
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.goal_commands import GoalCommands
from ftvp_gui.ui.plots.chart_view import FOCUS_RIM, ChartView
from ftvp_gui.ui.plots.grips import Grips
from tests.bench.studies import set_value, study

Key = Qt.Key


@functools.cache
def answered() -> Answer:
    project = set_value(study(2, 36), ("approaches", "a0", "offer", "input_price"), 60.0)
    return answer(put(project, ("basis",), project.basis.replace(draws=1_000)))


@pytest.fixture
def view(qtbot):
    shown = ChartView()
    qtbot.addWidget(shown)
    shown.resize(640, 420)
    shown.show_spec(cumulative.chart(answered(), NumberStyle()), palette("light"))
    with qtbot.waitExposed(shown):
        shown.show()
    shown.setFocus()
    return shown


def test_that_a_grip_is_moved_by_keys_and_asks_on_enter(qtbot, view):
    grips, aims = Grips(view), []
    grips.aimed.connect(lambda id, value: aims.append((id, value)))
    month = answered().month.month
    qtbot.keyClick(view, Key.Key_Space)
    assert grips.held is not None
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Right)
    assert f"month {round(month) + 2}" in view.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    qtbot.keyClick(view, Key.Key_Return)
    assert aims == [(f"break-even/{answered().month.cheaper}/{answered().month.than}", round(month) + 2)]
    assert grips.held is None


def test_that_escape_and_a_grip_that_did_not_move_ask_nothing(qtbot, view):
    grips, aims = Grips(view), []
    grips.aimed.connect(lambda id, value: aims.append((id, value)))
    for keys in ((Key.Key_Space, Key.Key_Left, Key.Key_Escape), (Key.Key_Space, Key.Key_Return)):
        for key in keys:
            qtbot.keyClick(view, key)
    assert aims == []


def test_that_a_total_is_dragged_upright_with_the_mouse(qtbot, view):
    grips, aims = Grips(view), []
    grips.aimed.connect(lambda id, value: aims.append((id, value)))
    grip = next(each for each in view.spec.grips if each.id == "total/a0")
    sheet = view.sheet
    start = QPoint(round(sheet.x.at(grip.x)) + FOCUS_RIM, round(sheet.y.at(grip.y)) + FOCUS_RIM)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(-30, 40))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(-30, 40))
    [(id, value)] = aims
    assert id == "total/a0"
    assert value == pytest.approx(sheet.y.back(start.y() + 40 - FOCUS_RIM), rel=1e-6)
    assert value < grip.y


def test_that_a_way_is_shown_with_its_odds_and_taken_as_one_step(qtbot):
    document = Document(answered().project)
    holder = QWidget()
    qtbot.addWidget(holder)
    commands, panel = GoalCommands(document, holder), GoalPanel(holder)
    panel.taken.connect(commands.take)
    holder.show()
    total = float(answered().result["a0"].cost.mean())
    panel.ask(answered(), "total/a0", 0.8 * total)
    qtbot.waitUntil(lambda: bool(panel.buttons), timeout=20_000)
    words = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "shall cost" in panel.heading.text()
    assert "Your range:" in words
    assert "So low or lower:" in words
    before = document.project
    qtbot.keyClick(panel.buttons[0], Key.Key_Space)
    assert document.stack.undoText().endswith("set to meet a goal")
    changed = [path for path in _inputs() if at(document.project, path) != at(before, path)]
    assert len(changed) >= 1
    quantity = at(document.project, changed[0]).quantity
    assert isinstance(quantity.of if isinstance(quantity, Whole) else quantity, Fixed)
    document.undo()
    assert document.project == before
    panel.seeker.close()


def _inputs():
    return [path for costs in answered().result.approaches for path in costs.streams]


def test_that_a_goal_out_of_reach_says_so_and_escape_leaves(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    panel, left = GoalPanel(holder), []
    panel.left.connect(lambda: left.append(True))
    holder.show()
    panel.ask(answered(), "total/a0", 1e12)
    qtbot.waitUntil(lambda: "No single input" in panel.heading.text(), timeout=20_000)
    assert panel.buttons == []
    qtbot.keyClick(panel, Key.Key_Escape)
    assert left
    panel.seeker.close()
