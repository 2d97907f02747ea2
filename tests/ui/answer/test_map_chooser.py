"""The chooser of the map's sides: what moves the difference is offered, once, and the choice reaches the map."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.decision import asked_anew
from ftvp_gui.analysis.ground import Asked, Ground
from ftvp_gui.analysis.two_way import TwoWay, find
from ftvp_gui.ui.answer.map_chooser import MapChooser
from tests.studies import contested


@pytest.fixture(scope="module")
def ground() -> Ground:
    analyst = Analyst(300)
    return Ground(analyst.answer(contested()), analyst.sample)


def mapped(ground: Ground) -> Answer:
    found = find(ground)
    assert found is not None
    return replace(ground.answer, findings=(found,))


@pytest.fixture
def chooser(qtbot: QtBot, ground: Ground) -> MapChooser:
    made = MapChooser()
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    made.show_answer(mapped(ground))
    return made


def test_that_the_sides_of_the_map_are_chosen_and_no_input_is_offered_for_both(
    chooser: MapChooser, ground: Ground
) -> None:
    across, up = chooser.boxes
    found = mapped(ground).found(TwoWay)
    assert found is not None
    assert (across.currentText(), up.currentText()) == (found.x.name, found.y.name)
    assert across.findText(up.currentText()) == up.findText(across.currentText()) == -1
    assert across.count() == up.count() == len(ground.answer.swings) - 1


def test_that_another_input_chosen_by_key_is_told_with_the_other_side(
    qtbot: QtBot, chooser: MapChooser, ground: Ground
) -> None:
    across, up = chooser.boxes
    across.setFocus()
    with qtbot.waitSignal(chooser.chosen) as caught:
        qtbot.keyClick(across, Qt.Key.Key_End)
    assert caught.args is not None
    last = [swing.path for swing in ground.answer.swings if swing.path != tuple(up.currentData())][-1]
    assert caught.args[0] == (last, tuple(up.currentData()))


def test_that_the_map_lies_over_what_is_asked_and_nothing_else_is_worked_out_again(ground: Ground) -> None:
    sides = ground.answer.swings[-1].path, ground.answer.swings[-2].path
    asked = Ground(ground.answer, ground.sample, asked=Asked(sides=sides))
    again = asked_anew(mapped(ground).findings or (), asked, Asked())
    assert len(again) == 1
    assert isinstance(again[0], TwoWay)
    assert (again[0].x.path, again[0].y.path) == sides


def test_that_sides_that_are_gone_fall_back_to_those_that_move_most(ground: Ground) -> None:
    gone = Ground(ground.answer, ground.sample, asked=Asked(sides=(("nowhere", "x"), ("workload", "volume"))))
    found, usual = find(gone), find(ground)
    assert found is not None
    assert usual is not None
    assert (found.x.path, found.y.path) == (usual.x.path, usual.y.path)


def test_that_without_a_map_there_is_nothing_to_choose(qtbot: QtBot, ground: Ground) -> None:
    made = MapChooser()
    qtbot.addWidget(made)
    made.show_answer(ground.answer)
    assert not made.isEnabled()
