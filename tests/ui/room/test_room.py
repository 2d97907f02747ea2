"""A facilitator's session with a room, by keys: vote, blind estimates, disagreement, answer, what is left behind."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.charts.palette import palette
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.model import at, put
from ftvp_gui.core.quantity import Fixed, Pool, Whole
from ftvp_gui.store import rooms
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form import parse
from ftvp_gui.ui.room.room_window import RoomWindow
from tests.bench.studies import study
from tests.ui.windows import studied, window_on

Key = Qt.Key
TODAY = dt.date(2026, 11, 24)
DOWN, ENTER = Key.Key_PageDown, Key.Key_Return


@functools.cache
def answered() -> Answer:
    project = studied()
    return answer(put(project, ("basis",), project.basis.replace(draws=1_000)))


@contextmanager
def opened(qtbot: QtBot, document: Document | None = None, shown: Answer | None = None) -> Iterator[RoomWindow]:
    """A room on a small screen; it is taken away again."""
    behind, shown = QWidget(), shown or answered()
    room = RoomWindow(document or Document(shown.project), shown, palette("light"), lambda: TODAY, behind)
    room.resize(1280, 720)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    try:
        yield room
    finally:
        if isValid(room):
            room.close()
        behind.deleteLater()


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    """Press keys, one after the other, wherever the focus is."""

    def pressing(*keys: Key | str) -> None:
        for key in keys:
            here = QApplication.focusWidget()
            assert here is not None
            if isinstance(key, Key):
                qtbot.keyClick(here, key)
            else:
                qtbot.keyClicks(here, key)

    return pressing


def readable(room: RoomWindow) -> str:
    """Everything that can be read on the screen, or by a screen reader."""
    seen = [widget for widget in room.findChildren(QWidget) if widget.isVisible()]
    words = [widget.text() for widget in seen if isinstance(widget, QLabel)]
    words += [f"{widget.accessibleName()} {widget.accessibleDescription()}" for widget in seen]
    return " ".join([room.windowTitle(), *words])


def give(room: RoomWindow, press: Callable[..., None], name: str, times: float) -> None:
    """One participant answers every question, with so many times the project's own numbers."""
    press(name, ENTER)
    for question in room.session.questions:
        quantity = at(room.session.project, question.path).quantity
        percent = question.spec.unit.percent
        for value in quantity.ends():
            rounded = round(value * times) if question.spec.whole else value * times
            press(parse.write(rounded, percent=percent), ENTER)
    press(ENTER)


def test_that_a_room_votes_estimates_and_leaves_with_the_pool_and_a_hand_out(qtbot, press, modals, tmp_path):
    document = Document(answered().project)
    with opened(qtbot, document) as room:
        before = room.session.room.questions
        press(Key.Key_Space)
        assert room.session.room.questions == before[1:]
        press(Key.Key_Space, DOWN)

        press("1", "2", "2", "2", Key.Key_Backspace, "1", Key.Key_Down, Key.Key_Minus)
        votes = [row.accessibleName() for row in room.vote.rows]
        assert [text.split(": ")[1] for text in votes] == ["2 votes", "1 vote"]

        press(DOWN)
        give(room, press, "Ann", 1.0)
        give(room, press, "Bo", 1.1)
        assert "2 participants have answered" in readable(room)
        assert "Ann" not in readable(room)

        press(DOWN)
        assert room.disagreement.list.count() == len(before)
        press(Key.Key_Down)
        assert room.disagreement.list.currentRow() == 1
        rows = [text for _, text in room.disagreement.chart.spec.y.ticks]
        assert rows == ["#1", "#2", "All pooled"]

        press(DOWN)
        assert "cheaper" not in readable(room)
        assert room.session.project.approach("a0").name not in readable(room)
        press(ENTER)
        qtbot.waitUntil(lambda: bool(room.session.sentences()), timeout=10_000)
        assert "cheaper than" in room.answer.headline.text()
        assert room.answer.sentences.texts()[0].startswith("Nobody’s assumption decides it")

        press(DOWN)
        press("Count the requests of October.", Key.Key_Tab)
        target = tmp_path / "left.html"
        modals.answer(_saves(target))
        qtbot.keyClick(room.hand_out.hand_out, ENTER)
        page = target.read_text("utf-8")
        assert "Count the requests of October." in page
        assert room.answer.headline.text() in page
        assert "Ann" not in page

        qtbot.keyClick(room.hand_out.take, ENTER)
        assert "Undo takes it back" in readable(room)
    _holds_the_pool(document, before)


def _saves(path: Path) -> Callable[[QFileDialog], int]:
    def save(dialog: QFileDialog) -> int:
        dialog.selectFile(str(path))
        return QFileDialog.DialogCode.Accepted

    return save


def _holds_the_pool(document: Document, questions: tuple[tuple[str, ...], ...]) -> None:
    """The project has the pool of two for every question, as one step that can be taken back."""
    for path in questions:
        estimate = at(document.project, path)
        pool = estimate.quantity.of if isinstance(estimate.quantity, Whole) else estimate.quantity
        assert isinstance(pool, Pool)
        assert len(pool.opinions) == 2
        assert estimate.provenance.source == "Room on 2026-11-24, 2 participants"
        assert (estimate.provenance.grade, estimate.provenance.as_of) == (Grade.ASSUMED, TODAY)
    document.undo()
    assert document.project == answered().project
    assert not document.stack.canUndo()


def test_that_nothing_of_others_shows_while_somebody_answers_and_no_key_leads_there(qtbot, press):
    with opened(qtbot) as room:
        room.go(2)
        give(room, press, "Ann", 1.0)
        press("Bo", ENTER)
        said = readable(room)
        assert "Ann" not in said
        assert "Disagreement" not in said
        press(DOWN, Key.Key_PageUp)
        assert room.estimates.turn_open
        assert room.step == 2
        assert [field.text() for field in room.estimates.asking.fields] == ["", "", ""]
        press(Key.Key_Escape)
        assert not room.estimates.turn_open
        assert isValid(room)


def test_that_a_wrong_answer_is_a_sentence_and_a_question_can_be_skipped(qtbot, press):
    with opened(qtbot) as room:
        room.go(2)
        press("Ann", ENTER, "5", ENTER, "3", ENTER, "9", ENTER)
        assert "must be below" in room.estimates.asking.said.text()
        assert room.estimates.asking.fields[0].hasFocus()
        assert room.session.room.opinions == ()
        qtbot.keyClick(room.estimates.asking.skip, ENTER)
        assert room.session.room.opinions == ()
        assert "Question 2 of" in readable(room)
        press("", ENTER, ENTER, ENTER)
        assert "skip this question" in room.estimates.asking.said.text()


def test_that_whoever_has_answered_is_asked_before_answering_anew(qtbot, press):
    with opened(qtbot) as room:
        room.go(2)
        give(room, press, "Ann", 1.0)
        press("ann", ENTER)
        assert not room.estimates.turn_open
        assert "has answered already" in readable(room)
        press(ENTER)
        assert room.estimates.turn_open


def test_that_a_session_survives_a_crash_and_is_gone_on_with(qtbot, press):
    with opened(qtbot) as room:
        room.go(1)
        press("2")
        room.go(2)
        give(room, press, "Ann", 1.0)
        press("Bo", ENTER)
        first = at(room.session.project, room.session.questions[0].path).quantity.ends()
        for value in first:
            press(parse.write(value, percent=room.session.questions[0].spec.unit.percent), ENTER)
        said = room.session.room
        # The window is gone in the middle of Bo's turn.
    with opened(qtbot) as room:
        assert "2 participants, 1 vote" in readable(room)
        press(ENTER)
        assert room.session.room == said
        assert room.step == 2
    with opened(qtbot) as room:
        qtbot.keyClick(room.start.anew, ENTER)
        assert not room.session.room.started
        assert rooms.last_of(room.session.project) is None


def test_that_answers_come_from_a_file_or_all_of_it_is_refused_with_the_line(qtbot, modals, tmp_path):
    file = tmp_path / "answers.csv"
    with opened(qtbot) as room:
        room.go(2)
        quantity = at(room.session.project, room.session.questions[0].path).quantity
        percent = room.session.questions[0].spec.unit.percent
        low, likely, high = (parse.write(value, percent=percent).replace(",", "") for value in quantity.ends())
        file.write_text(f"name;question;low;likely;high\nAnn;1;{low};{likely};{high}\nBo;9;1;2;3\n")
        modals.answer((str(file), ""))
        qtbot.keyClick(room.estimates.who.load, ENTER)
        assert "Line 3: There is no question “9”" in readable(room)
        assert room.session.room.participants == ()
        file.write_text(f"name;question;low;likely;high\nAnn;1;{low};{likely};{high}\n")
        modals.answer((str(file), ""))
        qtbot.keyClick(room.estimates.who.load, ENTER)
        assert "Taken over: 1 answer of 1 participant." in readable(room)


def test_that_weights_and_names_are_changed_and_taken_back_by_keys(qtbot, press):
    with opened(qtbot) as room:
        path = room.session.questions[0].path
        least = room.session.questions[0].spec.bounds[0]
        for name, value in (("Ann", least + 0.25), ("Bo", least + 0.5)):
            room.session.say(room.session.room.saying(name, path, Fixed(value=value)))
        room.go(3)
        qtbot.keyClick(room.disagreement.more, ENTER)
        assert room.session.room.participant("Ann").weight == 2.0
        assert "counts 2×" in readable(room)
        qtbot.keyClick(room.disagreement.names, Key.Key_Space)
        assert [text for _, text in room.disagreement.chart.spec.y.ticks][:2] == ["Ann", "Bo"]
        qtbot.keyClick(room.disagreement.remove, ENTER)
        assert room.session.room.participant("Ann") is None
        qtbot.keyClick(room.disagreement.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert room.session.room.participant("Ann").weight == 2.0


def test_that_only_as_many_questions_can_be_ticked_as_a_room_can_take(qtbot, press):
    with opened(qtbot) as room:
        for _ in range(room.questions.list.count()):
            if room.questions.list.currentItem().checkState() is Qt.CheckState.Unchecked:
                press(Key.Key_Space)
            press(Key.Key_Down)
        assert len(room.session.room.questions) == 7
        assert "as many as a room can take" in readable(room)


def test_that_a_project_that_may_not_be_edited_keeps_its_numbers_and_says_why(qtbot):
    document = Document(answered().project, read_only="Another window has it open.")
    with opened(qtbot, document) as room:
        path = room.session.questions[0].path
        quantity = Fixed(value=at(room.session.project, path).quantity.typical())
        room.session.say(room.session.room.saying("Ann", path, quantity))
        room.go(5)
        qtbot.keyClick(room.hand_out.take, ENTER)
        assert "Another window has it open." in readable(room)
        assert document.project == answered().project


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_that_every_page_has_room_on_the_screen_and_a_name_for_every_control(qtbot, size):
    many = study(9, 12)
    many = put(many, ("basis",), many.basis.replace(draws=100))
    with opened(qtbot, shown=answer(many)) as room:
        room.resize(*size)
        for step in range(len(room.steps)):
            room.go(step)
            assert (room.width(), room.height()) == size
            assert room.minimumSizeHint().width() <= size[0]
            assert room.minimumSizeHint().height() <= size[1]
            for widget in room.findChildren(QWidget):
                # The inside of a list is a widget of its own, whose keys are the list's.
                if (
                    type(widget) is not QWidget
                    and widget.isVisible()
                    and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                ):
                    text = getattr(widget, "text", lambda: "")
                    assert widget.accessibleName() or text(), widget


def test_that_the_window_opens_the_room_without_telling_its_verdict_and_closes_it_with_itself(qtbot):
    with window_on(qtbot) as window:
        window.menus.actions["room"].trigger()
        [room] = window.findChildren(RoomWindow)
        assert room.isFullScreen()
        assert "cheaper" not in readable(room)
        closed = []
        room.left.connect(lambda: closed.append(True))
    assert closed
