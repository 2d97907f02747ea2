"""Blind estimates: the laptop goes round, each participant answers unseen; or answers come from a CSV file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.core.quantity import AnyQuantity
from ftvp_gui.language import tr, tr_n
from ftvp_gui.store.errors import Doing, refused
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.form import unit_words
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.room import sheet
from ftvp_gui.ui.room.ask_panel import AskPanel
from ftvp_gui.ui.room.big import BigButton, Words
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.room.sheet import SheetError
from ftvp_gui.ui.room.who_panel import WhoPanel
from ftvp_gui.ui.typography import TITLE

SHOWN = 6
"""Bad lines of a file that are spelled out."""


class EstimatesPage(RoomPage):
    """`turn_changed(open)`: while somebody answers, nothing leads to what others said."""

    turn_changed = Signal(bool)

    def __init__(self, session: RoomSession, questions: Questions, parent: QWidget) -> None:
        super().__init__(session, tr("Estimates"), tr("Each of you answers alone, unseen by the others."), parent)
        self._files = questions
        self._name, self._number = "", 0
        self.who, self.asking, self.thanks = WhoPanel(session, self), AskPanel(session, self), _Thanks(self)
        self.panels = QStackedWidget(self)
        for panel in (self.who, self.asking, self.thanks):
            self.panels.addWidget(panel)
        self.body.addWidget(self.panels, 1)
        self.who.named.connect(self._begin)
        self.who.load_asked.connect(self._load)
        self.who.template_asked.connect(self._write_template)
        self.asking.answered.connect(self._take)
        self.asking.back.connect(self._go_back)
        self.thanks.over.connect(self.end_turn)

    @property
    def turn_open(self) -> bool:
        """Whether somebody is answering."""
        return self.panels.currentWidget() is not self.who

    def enter(self) -> None:
        super().enter()
        self.end_turn()

    def show_room(self) -> None:
        self.who.show_room()

    def scale_type(self, scale: float) -> None:
        self.who.scale_type(scale)
        self.asking.scale_type(scale)

    def end_turn(self) -> None:
        """Back to the name of the next participant."""
        self._name = ""
        self.say("")
        self.panels.setCurrentWidget(self.who)
        self._show_heads(True)
        self.who.enter()
        self.turn_changed.emit(False)

    def _show_heads(self, shown: bool) -> None:
        """While somebody answers, the question is all that there is to read."""
        self.title.setVisible(shown)
        self.lead.setVisible(shown)

    def _begin(self, name: str) -> None:
        self._name, self._number = name, 0
        if not self.session.questions:
            self.say(tr("There are no questions: go back to the first step and tick some."))
            return
        self.say("")
        self.panels.setCurrentWidget(self.asking)
        self._show_heads(False)
        self.turn_changed.emit(True)
        self._ask()

    def _ask(self) -> None:
        questions = self.session.questions
        self.asking.ask(questions[self._number], self._number + 1, len(questions))

    def _take(self, question: RoomQuestion, opinion: AnyQuantity | None) -> None:
        # Given question by question, so that a crash costs one answer at the most.
        self.session.say(self.session.room.saying(self._name, question.path, opinion))
        self._number += 1
        if self._number < len(self.session.questions):
            self._ask()
        else:
            self.panels.setCurrentWidget(self.thanks)
            self.thanks.enter(self._name)

    def _go_back(self) -> None:
        self._number = max(self._number - 1, 0)
        self._ask()

    # Files

    def _load(self) -> None:
        path = self._files.path_to_open(
            Path.home(), tr("Answers of the room"), tr("Tables (*.csv *.txt);;All files (*)")
        )
        if path is None:
            return
        session = self.session
        try:
            data = path.read_bytes()
            found = sheet.read(data, session.room, session.questions, session.project, writing_of(QLocale()))
        except OSError as error:
            self._files.failed(refused(error, path, Doing.OPEN))
        except SheetError as error:
            shown = list(error.sentences[:SHOWN])
            if len(error.sentences) > SHOWN:
                more = len(error.sentences) - SHOWN
                shown.append(tr_n(more, "And {n} more line.", "And {n} more lines.", n=more))
            self.say("\n".join((tr("Nothing was taken over from “{name}”:", name=path.name), *shown)))
        else:
            session.say(found.room)
            people = tr_n(found.people, "{n} participant", "{n} participants", n=found.people)
            answers = tr_n(found.answers, "{n} answer", "{n} answers", n=found.answers)
            self.say(tr("Taken over: {answers} of {people}.", answers=answers, people=people))

    def _write_template(self) -> None:
        from ftvp_gui.export import room as leaving

        path = self._files.path_to_save(Path.home() / tr("room answers.csv"), tr("A sheet to fill in"), "CSV (*.csv)")
        if path is None:
            return
        questions, currency = self.session.questions, self.session.style.currency
        units = tuple(unit_words.shown(question.spec.unit, currency) for question in questions)
        try:
            path.write_bytes(leaving.sheet(questions, units))
        except OSError as error:
            self._files.failed(refused(error, path, Doing.SAVE))
        else:
            self.say(tr("Written to {path}", path=str(path)))


class _Thanks(QWidget):
    """The end of a turn: nothing to read for whoever looks over a shoulder."""

    over = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Words(self, TITLE)
        self.next = BigButton(tr("Next participant"), self, first=True)
        self.next.clicked.connect(self.over)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addLayout(row(self.next))
        layout.addStretch(2)

    def enter(self, name: str) -> None:
        """Thank a participant."""
        self.words.setText(tr("Thank you, {name}. Please pass the laptop on.", name=name))
        self.next.setFocus()
