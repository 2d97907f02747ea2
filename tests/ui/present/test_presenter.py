"""The presenter by keys, as a room sees it: one chart, few sliders, two snapshots, nothing that asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.iceberg import find
from ftvp_gui.charts.gallery import CHARTS, place_of
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import Line
from ftvp_gui.core.model import at
from ftvp_gui.core.presentation import Presentation
from ftvp_gui.core.project import Project
from ftvp_gui.store import settings
from ftvp_gui.ui.errors import Failures
from ftvp_gui.ui.present.desk import Desk, room_screen
from ftvp_gui.ui.present.presenter import ICEBERG, READABLE, Presenter
from ftvp_gui.ui.present.showing import Showing
from tests.ui.windows import studied

VOLUME = ("workload", "volume")
LABELLING = ("approaches", "a1", "labelling", "minutes")
Key = Qt.Key


@pytest.fixture(scope="module")
def study() -> Project:
    project = studied()
    shown = Presentation(sliders=(VOLUME, LABELLING)).noted("where", "Ask first what they expect.")
    about = project.about.replace(client="Acme")
    return project.replace(presentation=shown, about=about, basis=project.basis.replace(draws=500))


@pytest.fixture(scope="module")
def answer(study: Project) -> Answer:
    analyst = Analyst(500)
    made = analyst.answer(study)
    found = find(Ground(made, analyst.sample))
    assert found is not None
    return replace(made, findings=(found,))


@pytest.fixture
def presenter(qtbot: QtBot, study: Project, answer: Answer) -> Iterator[Presenter]:
    settings.update(lambda now: now.replace(reduced_motion=True))
    window = QWidget()
    qtbot.addWidget(window)
    made = Presenter(Showing(study, window), window)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.begin(answer, palette(Theme.LIGHT), 0)
    made.setFocus()
    yield made
    made.close()


def press(qtbot: QtBot, presenter: Presenter, *keys: Qt.Key) -> None:
    """Keys as a person presses them: they go to what has the focus."""
    for key in keys:
        qtbot.keyClick(presenter.focusWidget() or presenter, key)


def settle(qtbot: QtBot, presenter: Presenter) -> None:
    qtbot.waitUntil(lambda: presenter.live.settled, timeout=10_000)


def test_that_a_clicker_turns_charts_forth_and_back(qtbot: QtBot, presenter: Presenter) -> None:
    assert presenter.spec is not None
    for forward, back in (
        (Key.Key_PageDown, Key.Key_PageUp),
        (Key.Key_Right, Key.Key_Left),
        (Key.Key_Space, Key.Key_Left),
    ):
        press(qtbot, presenter, forward)
        assert presenter.spec.title == CHARTS[1].title
        press(qtbot, presenter, back)
        assert presenter.spec.title == CHARTS[0].title


def test_that_the_iceberg_steps_with_the_clicker_and_then_goes_on(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Key.Key_I)
    assert presenter.index == ICEBERG
    assert "The price list" in presenter.iceberg.said
    for _ in range(presenter.iceberg.last):
        press(qtbot, presenter, Key.Key_PageDown)
    assert presenter.index == ICEBERG
    assert presenter.iceberg.step == presenter.iceberg.last
    press(qtbot, presenter, Key.Key_PageDown)
    assert presenter.index != ICEBERG
    press(qtbot, presenter, Key.Key_PageUp)
    assert presenter.iceberg.step == presenter.iceberg.last


def test_that_b_makes_the_screen_black_and_any_key_brings_it_back(qtbot: QtBot, presenter: Presenter) -> None:
    for key in (Key.Key_B, Key.Key_Period):
        press(qtbot, presenter, key)
        assert presenter.is_blank
        press(qtbot, presenter, Key.Key_Right)
        assert not presenter.is_blank
        assert presenter.index == 0


def test_that_a_slider_is_turned_by_keys_and_home_brings_the_study_back(
    qtbot: QtBot, presenter: Presenter, study: Project
) -> None:
    first = presenter.sliders.sliders[0]
    assert first.accessibleName() == "Requests"
    assert "the median is" in first.accessibleDescription()
    before, verdict = first.words, presenter.headlines.figures
    press(qtbot, presenter, Key.Key_1)
    assert first.hasFocus()
    press(qtbot, presenter, *[Key.Key_Right] * 8)
    settle(qtbot, presenter)
    assert first.words != before
    assert presenter.headlines.figures != verdict
    assert presenter.index == 0
    assert presenter.foot.said == "Turned from the study"
    assert presenter.showing.document.stack.count() == 1
    assert presenter.showing.study is study
    press(qtbot, presenter, Key.Key_PageDown)
    assert presenter.index == 1
    press(qtbot, presenter, Key.Key_Home)
    settle(qtbot, presenter)
    assert (first.words, presenter.headlines.figures) == (before, verdict)
    qtbot.keyClick(presenter, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert presenter.showing.moved


def test_that_a_drag_is_one_step_and_leaves_the_arrows_to_the_clicker(qtbot: QtBot, presenter: Presenter) -> None:
    slider = presenter.sliders.sliders[1]
    place = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place)
    for x in (20, 60, 90):
        qtbot.mouseMove(slider, place + QPoint(x, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place + QPoint(90, 0))
    assert presenter.showing.document.stack.count() == 1
    assert not slider.hasFocus()
    press(qtbot, presenter, Key.Key_Right)
    assert presenter.index == 1


def test_that_snapshots_are_kept_switched_compared_and_a_is_a_ghost(qtbot: QtBot, presenter: Presenter) -> None:
    study_volume = presenter.showing.value(VOLUME)
    press(qtbot, presenter, Key.Key_X)
    assert presenter.foot.said.startswith("Nothing is kept yet")
    press(qtbot, presenter, Key.Key_S)
    assert presenter.foot.said == "Kept as A."
    press(qtbot, presenter, Key.Key_1, *[Key.Key_Right] * 5)
    settle(qtbot, presenter)
    assert presenter.spec is not None
    ghosts = [line.name for line in presenter.spec.of(Line) if line.dashed]
    assert len(ghosts) == 2
    assert all(name.startswith("A: ") for name in ghosts)
    press(qtbot, presenter, Key.Key_S, Key.Key_C)
    assert [column.name for column in presenter.compared.shown] == ["A", "B"]
    first, second = (dict(column.rows) for column in presenter.compared.shown)
    assert first["Turned"] == "nothing"
    assert second["Turned"].startswith("Requests: ")
    assert first.keys() == second.keys() >= {"Break-even"}
    press(qtbot, presenter, Key.Key_C, Key.Key_X)
    assert presenter.showing.value(VOLUME) == study_volume
    press(qtbot, presenter, Key.Key_X)
    assert presenter.showing.value(VOLUME) != study_volume
    assert presenter.showing.name == "B"


def test_that_names_sources_and_notes_are_seen_only_when_asked_for(qtbot: QtBot, presenter: Presenter) -> None:
    presenter.show_chart(place_of("where"))

    def seen() -> str:
        labels = [label.text() for label in presenter.findChildren(QLabel) if label.isVisible()]
        return " ".join([*labels, *(slider.source for slider in presenter.sliders.sliders), presenter.windowTitle()])

    for secret in ("Acme", "A study", "Ask first", "judgement"):
        assert secret not in seen()
    press(qtbot, presenter, Key.Key_P, Key.Key_N)
    for secret in ("Acme", "A study", "Ask first"):
        assert secret in seen()
    assert any(slider.source for slider in presenter.sliders.sliders)
    press(qtbot, presenter, Key.Key_P, Key.Key_N)
    assert "Acme" not in seen()
    assert "Ask first" not in seen()


def test_that_type_is_readable_from_ten_metres_on_every_screen_and_nothing_is_cut_off(
    qtbot: QtBot, presenter: Presenter
) -> None:
    press(qtbot, presenter, Key.Key_P, Key.Key_N)
    for wide, high in ((1280, 720), (1920, 1080), (3840, 2160)):
        presenter.resize(wide, high)
        qtbot.waitUntil(lambda: presenter.size().toTuple() == (wide, high))  # noqa: B023
        for label in presenter.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.font().pixelSize() >= READABLE * high - 1
                corner = label.mapTo(presenter, QPoint(label.width(), label.height()))
                assert corner.x() <= wide
                assert corner.y() <= high
        for slider in presenter.sliders.sliders:
            assert slider.mapTo(presenter, QPoint(slider.width(), slider.height())).y() <= high
        assert presenter.chart.sheet is not None
        assert presenter.chart.sheet.setter.scale * 11 >= READABLE * high - 1


def test_that_the_line_of_keys_goes_when_it_is_read_and_comes_back_on_h(qtbot: QtBot, presenter: Presenter) -> None:
    keys = presenter.foot.keys
    assert keys.is_seen
    assert "Esc leave" in keys.text()
    keys.fade()
    assert not keys.is_seen
    press(qtbot, presenter, Key.Key_H)
    assert keys.is_seen


def test_that_a_failure_is_a_calm_line_and_no_dialog(qtbot: QtBot, presenter: Presenter) -> None:
    failures = Failures(lambda: None)
    failures._take("Traceback: something")
    assert presenter.foot.said.startswith("Something went wrong.")


def test_that_what_was_turned_becomes_a_scenario_of_the_study(qtbot: QtBot, presenter: Presenter) -> None:
    showing = presenter.showing
    assert showing.as_scenario(showing.study) is None
    press(qtbot, presenter, Key.Key_1, Key.Key_Right)
    made = showing.as_scenario(showing.study)
    assert made is not None
    assert [override.path for override in made.overrides] == [VOLUME]
    assert made.overrides[0].estimate == at(showing.project, VOLUME)


def test_that_the_presenters_own_screen_has_the_note_and_its_keys_turn_pages(
    qtbot: QtBot, presenter: Presenter
) -> None:
    desk = Desk(presenter)
    qtbot.addWidget(desk)
    assert desk.note == "No note for this chart."
    qtbot.keyClick(desk, Key.Key_PageDown)
    assert presenter.index == place_of("where") == 1
    assert desk.note == "Ask first what they expect."


class Screen:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


def test_that_the_room_has_the_other_screen_where_there_are_two() -> None:
    own, other = Screen("laptop"), Screen("projector")
    assert room_screen([own], own) is None
    assert room_screen([own, other], own) is other
    assert room_screen([own, other], other) is own
