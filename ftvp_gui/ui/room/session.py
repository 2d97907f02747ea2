"""A session with a room: what was said, kept at every word, with its own history, and the answer that it comes to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.deciding import Deciding, deciding
from ftvp_gui.analysis.room_pool import fits, pooled
from ftvp_gui.analysis.room_questions import RoomQuestion, candidates, questions_of, usual
from ftvp_gui.analysis.room_words import called, decided
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.estimate import Grade, Provenance
from ftvp_gui.core.project import Project
from ftvp_gui.core.room import Room
from ftvp_gui.core.text import Text
from ftvp_gui.language import title, tr, tr_n
from ftvp_gui.store import rooms
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.document import Document, RefusedError


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a room's numbers come to: the answer of its pool, and whose assumption decides it (None: not known yet)."""

    room: Room
    answer: Answer
    deciding: Deciding | None


class RoomSession(QObject):
    """`changed()`: something was said; `outcome_came()`: what it comes to is known, or known better."""

    changed = Signal()
    outcome_came = Signal()
    told = Signal(str)
    _brought = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, document: Document, answer: Answer, today: Callable[[], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self.today = document, today
        self.project: Project = answer.project
        """As it was when the room began: the room's answer is about its numbers."""
        self.candidates: tuple[RoomQuestion, ...] = candidates(answer)
        self.style: NumberStyle = style_of(answer)
        self._id, self._room, self._history = new_id(), Room(questions=usual(answer)), list[Room]()
        self._first = self._room
        kept = rooms.last_of(self.project)
        self.kept = kept if kept is not None and kept.room.started else None
        """A session of before that can be gone on with."""
        self.outcome: Outcome | None = None
        self._worker: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="room")
        self._wanted: Room | None = None
        self._waiting: Future[None] | None = None
        self._brought.connect(self._take)
        self._ended.connect(self._take_end)

    @property
    def room(self) -> Room:
        """What was said so far."""
        return self._room

    @property
    def questions(self) -> tuple[RoomQuestion, ...]:
        """What the room is asked."""
        return questions_of(self.project, self._room.questions)

    def say(self, room: Room) -> None:
        """Take note of what was said, and keep it."""
        if room != self._room:
            self._history.append(self._room)
            self._put(room)

    def undo(self) -> None:
        """Take back what was said last."""
        if self._history:
            self._put(self._history.pop())
            self.told.emit(tr("Taken back."))

    def go_on(self) -> None:
        """Go on with the session of before."""
        if self.kept is not None:
            self._id, self._history = self.kept.id, []
            self._put(self._fitting(self.kept.room))
            self.kept = None

    def _fitting(self, room: Room) -> Room:
        """What of a room still has a place: the project may have been edited since."""
        asked = questions_of(self.project, room.questions)
        fitting = tuple(
            opinion
            for opinion in room.opinions
            for question in asked
            if opinion.path == question.path and fits(self.project, question, opinion.quantity)
        )
        lost = sum(opinion.path in room.questions for opinion in room.opinions) - len(fitting)
        if lost:
            self.told.emit(
                tr_n(
                    lost,
                    "{n} answer does not fit the project any more and is left out.",
                    "{n} answers do not fit the project any more and are left out.",
                    n=lost,
                )
            )
        return room.replace(questions=tuple(question.path for question in asked), opinions=fitting)

    def start_anew(self) -> None:
        """Forget the session of before, or this one, and begin with nothing said."""
        try:
            rooms.forget(self.kept.id if self.kept is not None else self._id)
        except StoreError as error:
            self.told.emit(f"{worded(error.what)}.")
        self.kept, self._history, self._id = None, [], new_id()
        self._room, self.outcome = self._first, None
        self.changed.emit()

    def _put(self, room: Room) -> None:
        self._room = room
        try:
            rooms.save(self._id, self.project, room)
        except StoreError as error:
            self.told.emit(
                tr("{what}. What the room says is not protected against a crash now.", what=worded(error.what))
            )
        self.changed.emit()

    # What it comes to

    def work_out(self) -> None:
        """Find out what the room's numbers come to, beside the window; nothing happens where that is known."""
        spoken = self._spoken(self._room)
        if self._worker is None or self._wanted == spoken:
            return
        self._wanted = spoken
        if self.outcome is not None and self.outcome.room != spoken:
            self.outcome = None
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = self._worker.submit(self._work, spoken)
        self._waiting.add_done_callback(self._ended.emit)

    def sentences(self) -> tuple[Text, ...]:
        """Whose assumption decides it; empty until it is known."""
        if self.outcome is None or self.outcome.deciding is None:
            return ()
        labels = [question.label for question in self.questions]
        titles = {
            question.path: title(question.label if labels.count(question.label) == 1 else question.title)
            for question in self.questions
        }
        return decided(self.outcome.deciding, self.project, titles, called(self._room))

    def close(self) -> None:
        """End what goes on behind the window."""
        self._wanted = None
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _work(self, room: Room) -> None:
        """What the worker does, on its own thread."""
        project, basis = self.project, self.project.basis
        answer = Analyst(basis.draws, basis.seed).answer(pooled(project, room))
        self._brought.emit(Outcome(room, answer, None))
        # Views are many: they are held against each other on the preview's draws.
        table = Sample(basis.draws, basis.seed, preview=True)
        found = deciding(project, room, table, lambda: self._wanted is room)
        if found is not None:
            self._brought.emit(Outcome(room, answer, found))

    def _take(self, outcome: Outcome) -> None:
        if outcome.room is self._wanted:
            self.outcome = outcome
            self.outcome_came.emit()

    def _take_end(self, done: Future[None]) -> None:
        if self._worker is not None and not done.cancelled():
            # A failure of the worker is raised here, where it is caught and told.
            done.result()

    @staticmethod
    def _spoken(room: Room) -> Room:
        """The part of a room that moves numbers."""
        return Room(questions=room.questions, participants=room.participants, opinions=room.opinions)

    # What is taken over

    def take_over(self) -> str:
        """Put the room's pool into the project, as one step; a sentence on what was done."""
        people = sum(1 for each in self._room.participants if self._room.of(each.name))
        if not people:
            return tr("Nobody has answered a question yet, so there is no pool.")
        day = self.today()
        source = tr_n(
            people, "Room on {day}, {n} participant", "Room on {day}, {n} participants", day=day.isoformat(), n=people
        )
        provenance = Provenance(source=source, grade=Grade.ASSUMED, as_of=day)
        try:
            project = pooled(self._document.project, self._room, provenance)
            self._document.apply(tr("The room’s pool"), project)
        except RefusedError as error:
            return str(error)
        except (ValidationError, KeyError):
            return tr("The project has changed since the room began, and the pool does not fit it any more.")
        return tr("The pool is in the project now. Undo takes it back as one step.")
