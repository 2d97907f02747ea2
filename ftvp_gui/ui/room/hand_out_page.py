"""What is left behind: the next step, the pool in the project as one step to undo, and the hand-out of one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ftvp_gui.analysis.deciding import How
from ftvp_gui.language import title, tr
from ftvp_gui.store import library
from ftvp_gui.store.errors import Doing, refused
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.room.big import BigButton, BigTick, Words
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY, SMALL

LONGEST = 600
"""Signs of a next step: the hand-out has one page."""


class _Paragraph(QPlainTextEdit):
    """A few lines of text; the Tab key leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        palette, focused = self.palette(), self.hasFocus()
        role = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid
        shell.ring(painter, frame, palette.color(role), 4, 2.0 if focused else 1.2)
        painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class HandOutPage(RoomPage):
    """Every button says below what it did."""

    def __init__(self, session: RoomSession, questions: Questions, parent: QWidget) -> None:
        super().__init__(session, tr("What do we leave with?"), "", parent)
        self._files = questions
        ask = Words(self, BODY)
        ask.setText(tr("The next step, for the hand-out:"))
        self.next_step = _Paragraph(self)
        self.next_step.setAccessibleName(tr("The next step"))
        self.next_step.left.connect(self.take_next_step)
        self.names = BigTick(tr("Names of the participants in the hand-out"), self)
        self.names.toggled.connect(self._show_names)
        self.hand_out = BigButton(tr("Write the hand-out…"), self, first=True)
        self.hand_out.clicked.connect(self._write)
        self.take = BigButton(tr("Use the pool in the project"), self)
        self.take.clicked.connect(self._take_over)
        self.forget = BigButton(tr("Forget this session"), self)
        self.forget.clicked.connect(self._forget)
        kept = Words(self, SMALL, muted=True)
        kept.setText(tr("The session stays on this computer until you forget it or begin another one."))
        upper = QVBoxLayout()
        upper.addWidget(ask)
        upper.addWidget(self.next_step)
        upper.addWidget(self.names)
        upper.addLayout(row(self.hand_out, self.take))
        self.body.addLayout(upper)
        self.body.addStretch(1)
        self.body.addWidget(kept)
        self.body.addLayout(row(self.forget))
        self._armed = False
        session.outcome_came.connect(self._propose)

    def enter(self) -> None:
        super().enter()
        self.say("")
        self._disarm()
        self.session.work_out()
        self._propose()
        self.next_step.setFocus()

    def scale_type(self, scale: float) -> None:
        self.next_step.setFixedHeight(4 * self.next_step.fontMetrics().height())

    def show_room(self) -> None:
        room = self.session.room
        self.names.blockSignals(True)
        self.names.setChecked(room.named)
        self.names.blockSignals(False)
        if not self.next_step.hasFocus() and self.next_step.toPlainText() != room.next_step:
            self.next_step.setPlainText(room.next_step)
        self.hand_out.setEnabled(room.revealed)
        self.lead.setText("" if room.revealed else tr("Show the answer first: the hand-out tells it."))
        self.lead.setVisible(not room.revealed)

    def _propose(self) -> None:
        """A next step to begin with, where there is none yet: settle what decides."""
        outcome, session = self.session.outcome, self.session
        if session.room.next_step or outcome is None or outcome.deciding is None or not session.room.revealed:
            return
        single = outcome.deciding.turning(How.ALONE, single=True)
        named = next(
            (title(each.title) for each in session.questions if single and each.path == single[0].question), ""
        )
        if named:
            text = tr("Settle “{question}” first: one participant’s number there turns the answer.", question=named)
            session.say(session.room.replace(next_step=text))
            self.next_step.setPlainText(text)

    def take_next_step(self) -> None:
        """Take note of what is written."""
        text = self.next_step.toPlainText().strip()[:LONGEST]
        self.session.say(self.session.room.replace(next_step=text))

    def _show_names(self, named: bool) -> None:
        self.session.say(self.session.room.replace(named=named))

    def _take_over(self) -> None:
        self.say(self.session.take_over())

    def _write(self) -> None:
        session = self.session
        if session.outcome is None or session.outcome.deciding is None:
            self.say(tr("The answer is still being worked out; try again in a moment."))
            return
        # Reports bring a library of their own, which no start needs.
        from ftvp_gui.export import room as leaving

        day = session.today()
        file = library.safe_name(tr("{project} - room", project=session.project.about.name))
        path = self._files.path_to_save(Path.home() / f"{file}.html", tr("Write the hand-out"), "HTML (*.html)")
        if path is None:
            return
        hand_out = leaving.HandOut(
            session.outcome.answer,
            session.room,
            session.questions,
            session.sentences(),
            day,
            QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat),
            session.style.locale,
        )
        try:
            path.write_bytes(leaving.write(hand_out))
        except OSError as error:
            self._files.failed(refused(error, path, Doing.SAVE))
        else:
            self.say(tr("Written to {path}. It opens in every browser and prints on one page.", path=str(path)))

    def _forget(self) -> None:
        if not self._armed:
            self._armed = True
            self.forget.setText(tr("Press again to forget it for good"))
            self.forget.updateGeometry()
            return
        self._disarm()
        self.session.start_anew()
        self.say(tr("Forgotten: votes and answers are deleted. What was taken over stays in the project."))

    def _disarm(self) -> None:
        self._armed = False
        self.forget.setText(tr("Forget this session"))
