"""The window of room mode: its steps one after the other, on the whole screen, and the ways between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.room.answer_page import AnswerPage
from ftvp_gui.ui.room.big import BigButton, Words, scale_of, scale_type
from ftvp_gui.ui.room.disagreement_page import DisagreementPage
from ftvp_gui.ui.room.estimates_page import EstimatesPage
from ftvp_gui.ui.room.hand_out_page import HandOutPage
from ftvp_gui.ui.room.page import RoomPage
from ftvp_gui.ui.room.questions_page import QuestionsPage
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.room.start_page import StartPage
from ftvp_gui.ui.room.vote_page import VotePage
from ftvp_gui.ui.typography import SMALL

MARGIN, SPACE = 28, 12
"""Pixels at a desk: around everything, and between two things."""


class RoomWindow(QWidget):
    """Page Down and Page Up go through the steps, as a clicker does; Escape leaves, and nothing is lost."""

    left = Signal()

    def __init__(
        self, document: Document, answer: Answer, inks: Palette, today: Callable[[], dt.date], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Room"))
        self.setAccessibleName(tr("Room"))
        self.session = RoomSession(document, answer, today, self)
        files = Questions(self)
        session = self.session
        self.start = StartPage(session, self)
        self.estimates = EstimatesPage(session, files, self)
        self.disagreement, self.answer = DisagreementPage(session, inks, self), AnswerPage(session, inks, self)
        self.hand_out = HandOutPage(session, files, self)
        self.questions, self.vote = QuestionsPage(session, self), VotePage(session, self)
        self.steps: tuple[tuple[str, RoomPage], ...] = (
            (tr("Questions"), self.questions),
            (tr("Vote"), self.vote),
            (tr("Estimates"), self.estimates),
            (tr("Disagreement"), self.disagreement),
            (tr("Answer"), self.answer),
            (tr("Hand-out"), self.hand_out),
        )
        self._pages = QStackedWidget(self)
        for page in (self.start, *(page for _, page in self.steps)):
            self._pages.addWidget(page)
        self.place = Words(self, SMALL, muted=True)
        self.foot = Words(self, SMALL, muted=True)
        self.back, self.next = BigButton(tr("Back"), self), BigButton(tr("Next step"), self)
        self.leave = BigButton(tr("Leave"), self)
        self.back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(lambda: self.go(self.step + 1))
        self.leave.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(self.foot, 1)
        for button in (self.leave, self.back, self.next):
            below.addWidget(button)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.place)
        self._layout.addWidget(self._pages, 1)
        self._layout.addLayout(below)
        # As shortcuts: lists and fields would keep these keys for themselves.
        for key, act in (
            (Qt.Key.Key_PageDown, lambda: self.go(self.step + 1)),
            (Qt.Key.Key_PageUp, lambda: self.go(self.step - 1)),
            (Qt.Key.Key_Escape, self._escape),
            (QKeySequence.StandardKey.Undo, self._undo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        session.changed.connect(self._show_room)
        session.told.connect(self._tell)
        self.start.begun.connect(lambda: self.go(self._first_step()))
        self.estimates.turn_changed.connect(self._turn)
        parent.window().installEventFilter(self)
        if session.kept is not None:
            self._enter(self.start)
        else:
            self.go(0)

    @property
    def step(self) -> int:
        """Which step is shown; -1 where it is still to be said how to begin."""
        here = self._pages.currentWidget()
        return next((place for place, (_, page) in enumerate(self.steps) if page is here), -1)

    def go(self, step: int) -> None:
        """Show a step; one that is not there is passed over, and nobody's turn is cut short."""
        if 0 <= step < len(self.steps) and not self._busy:
            self._enter(self.steps[step][1])

    def show_inks(self, inks: Palette) -> None:
        """Take other colours."""
        self.disagreement.show_inks(inks)
        self.answer.show_inks(inks)
        self._scale()

    @property
    def _busy(self) -> bool:
        return self._pages.currentWidget() is self.estimates and self.estimates.turn_open

    def _first_step(self) -> int:
        """Where a session is gone on with: at the answer if it was shown, else where something is still to be said."""
        room = self.session.room
        if room.revealed:
            return 4
        return 2 if room.participants else 1 if room.started else 0

    def _enter(self, page: RoomPage) -> None:
        self._pages.setCurrentWidget(page)
        page.enter()
        self._show_place()

    def _show_room(self) -> None:
        page = self._pages.currentWidget()
        if isinstance(page, RoomPage):
            page.show_room()

    def _show_place(self) -> None:
        here, busy = self.step, self._busy
        names = [f"\N{BLACK CIRCLE} {name}" if place == here else name for place, (name, _) in enumerate(self.steps)]
        self.place.setText("" if here < 0 or busy else "     ".join(names))
        self.back.setVisible(here > 0 and not busy)
        self.next.setVisible(0 <= here < len(self.steps) - 1 and not busy)
        self.leave.setVisible(not busy)
        self.foot.setText(self._keys(busy))

    def _keys(self, busy: bool) -> str:
        if busy:
            return tr("Enter goes on. Esc ends your turn; what you answered is kept.")
        keys = {
            1: tr("1 to 9: one vote more. Backspace: take the last one back."),
            3: tr("Arrows: another question. Ctrl+Z: take back."),
        }
        return "   ".join(filter(None, (keys.get(self.step, ""), tr("Page Down: next step. Esc: leave."))))

    def _turn(self, _open: bool) -> None:
        self._show_place()

    def _tell(self, sentence: str) -> None:
        self.foot.setText(sentence)

    def _scale(self) -> None:
        scale = scale_of(self.height())
        scale_type(self, scale)
        margin, space = round(MARGIN * scale), round(SPACE * scale)
        self._layout.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._layout.setSpacing(space)
        for page in self.findChildren(RoomPage):
            page.body.setSpacing(space)
            page.scale_type(scale)

    def _escape(self) -> None:
        if self._busy:
            self.estimates.end_turn()
        else:
            self.close()

    def _undo(self) -> None:
        if not self._busy:
            self.session.undo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The room goes when the window behind it goes; one that is only minimised is hidden by the system.
        if event.type() is QEvent.Type.Hide and not event.spontaneous() and watched is not self:
            self.close()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.step == len(self.steps) - 1:
            self.hand_out.take_next_step()
        self.session.close()
        self.left.emit()
        super().closeEvent(event)
