"""The quick start on one page: five questions, two more for those who know, and the answer as soon as there is one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ftvp_gui.analysis.glance import Glance
from ftvp_gui.core.overridable import overridable
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store import price_book
from ftvp_gui.store.errors import StoreError
from ftvp_gui.store.quick_start import Answers, quick_project
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.judge import Judge
from ftvp_gui.ui.quick.chip import Chip
from ftvp_gui.ui.quick.question_row import Asked, QuestionRow
from ftvp_gui.ui.quick.questions import questions
from ftvp_gui.ui.quick.task_row import TaskRow
from ftvp_gui.ui.quick.verdict_strip import VerdictStrip
from ftvp_gui.ui.typography import px, title_font

QUIET = 120
"""Milliseconds after an answer before it is worked out: nobody waits for the middle of a number."""
ASKED_BY_NUMBER = 5


class QuickStart(QWidget):
    """Esc goes back, Enter goes on and at the end opens the project."""

    made = Signal(object)
    """The project that the answers make."""
    left = Signal()
    """The person goes back."""

    def __init__(self, today: Callable[[], dt.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._project: Project | None = None
        self._heard: tuple[Answers, tuple[str, ...]] | None = None
        self.judge = Judge(self)
        self.judge.judged.connect(self._show_verdict)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self._work_out)
        self.task = TaskRow(self)
        usual = {"examples": 0.0}
        self.rows = tuple(
            QuestionRow(place + 2 if place + 2 <= ASKED_BY_NUMBER else 0, each, usual.get(each.id), self)
            for place, each in enumerate(questions())
        )
        self.more = self._more_chip()
        self.strip = VerdictStrip(self)
        self.open = TextButton(tr("Open the project"), "chart", self)
        self.open.clicked.connect(self._make)
        self.back = TextButton(tr("Back"), "", self, quiet=True)
        self.back.clicked.connect(self.left)
        self._lay_out()
        for row in (self.task, *self.rows):
            row.answered.connect(self._answered)
            row.advanced.connect(partial(self._advance, row))
            row.given_up.connect(self.left)
        self._answered()

    @property
    def answers(self) -> Answers:
        """What was said so far."""
        values = {row.question.id: row.value for row in self.rows}
        return Answers(
            task=self.task.task,
            words=self.task.words,
            volume=values["volume"],
            accuracy=values["accuracy"],
            examples=values["examples"] or 0.0,
            more_examples=self.more.isChecked(),
            live_within=values["live_within"],
            budget=values["budget"],
            error_cost=values["error_cost"],
        )

    def take(self, answers: Answers) -> None:
        """Go on with answers that were given before."""
        self.task.take(answers.task, answers.words)
        for row in self.rows:
            row.choose(getattr(answers, row.question.id))
        self.more.setChecked(answers.more_examples)
        self._answered()

    def enter(self) -> None:
        """Begin with the first question."""
        self.task.enter()

    def stop(self) -> None:
        """End what goes on behind the page."""
        self._soon.stop()
        self.judge.close()

    def _more_chip(self) -> Chip:
        row = next(row for row in self.rows if row.question.id == "examples")
        chip = Chip(tr("More can be labelled"), row, toggles=True)
        chip.setChecked(True)
        chip.clicked.connect(self._answered)
        chip.accepted.connect(partial(row.advanced.emit, False))
        row.answers.addWidget(chip)
        return chip

    def _lay_out(self) -> None:
        title = QLabel(tr("Five questions, and an answer"), self)
        title.setFont(title_font())
        said = QLabel(tr("Press what comes near, or type your own number. Everything can be refined afterwards."), self)
        said.setWordWrap(True)
        said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        sheet = QWidget(self)
        asked = QVBoxLayout(sheet)
        asked.setContentsMargins(px(24), px(8), px(24), px(8))
        asked.setSpacing(px(14))
        for row in (self.task, *self.rows[: ASKED_BY_NUMBER - 1]):
            asked.addWidget(row)
        line = QFrame(sheet)
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Midlight)
        asked.addWidget(line)
        for row in self.rows[ASKED_BY_NUMBER - 1 :]:
            asked.addWidget(row)
        asked.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBar(SlimBar(scroll))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        sheet.installEventFilter(self)
        self._scroll, self._sheet = scroll, sheet
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(px(24), px(16), px(24), px(8))
        head.setSpacing(px(2))
        head.addWidget(title)
        head.addWidget(said)
        foot.setContentsMargins(px(24), px(4), px(24), px(12))
        foot.setSpacing(px(8))
        foot.addWidget(self.strip)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 100)
        whole.addLayout(foot)
        whole.addStretch(1)

    def _fit(self) -> None:
        """The answer stands right beneath the questions, however high the window is."""
        layout = self._sheet.layout()
        if layout is not None:
            self._scroll.setMaximumHeight(layout.totalHeightForWidth(self._scroll.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _answered(self) -> None:
        heard = (self.answers, tuple(row.fault for row in self.rows))
        if heard == self._heard:
            # Enter on an answer that is in force already is no other answer.
            return
        self._heard = heard
        self._project = None
        self.judge.forget()
        self.open.setEnabled(self._ready)
        if self._ready:
            self.strip.show_waiting(tr("Working it out…"))
            self._soon.start()
        else:
            self._soon.stop()
            self.strip.show_waiting(self._missing(), " ")

    @property
    def _ready(self) -> bool:
        return self.answers.enough and not any(row.fault for row in self.rows)

    def _missing(self) -> str:
        if any(row.fault for row in self.rows):
            return tr("Put the marked answer right, and the verdict comes back.")
        if self.task.task is None:
            return tr("Answer the first two questions to see who wins.")
        return tr("Say how much traffic there is to see who wins.")

    def _work_out(self) -> None:
        # Made here, once: the project that is opened is the very one that was judged, draws and all.
        project = self.project()
        self.judge.ask(self.answers, lambda: project)

    def _show_verdict(self, about: object, found: object) -> None:
        if isinstance(found, Glance):
            self.strip.show_glance(found, _inputs(self.project()))
        elif isinstance(found, StoreError):
            self.strip.show_waiting(str(found), " ")

    def project(self) -> Project:
        """The project that the answers make; the same one as long as nothing is answered anew."""
        if self._project is None:
            self._project = quick_project(self.answers, self._today(), price_book.read()[0])
        return self._project

    def _make(self) -> None:
        if self._ready:
            self.made.emit(self.project())

    def _advance(self, row: Asked, back: bool) -> None:
        """Enter: to the next question, and after the last one to the button that opens the project."""
        order: list[Asked] = [self.task, *self.rows]
        place = order.index(row) + (-1 if back else 1)
        if 0 <= place < len(order):
            order[place].enter()
            self._scroll.ensureWidgetVisible(order[place], 0, px(24))
        elif place == len(order):
            self.open.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and (self.open.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._make()
        elif enter and self.back.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        self.judge.forget()
        super().hideEvent(event)


def _inputs(project: Project) -> int:
    return sum(1 for _ in overridable(project))
