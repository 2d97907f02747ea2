"""The answer: hidden until it is asked for, then the votes against it, and whose assumption decides it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.charts import room as charts
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.room.big import BigButton, Words
from ftvp_gui.ui.room.disagreement_page import CHART_TYPE, GAP
from ftvp_gui.ui.room.lines import RoomList
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY, TITLE


class AnswerPage(RoomPage):
    """Enter shows the answer."""

    def __init__(self, session: RoomSession, inks: Palette, parent: QWidget) -> None:
        super().__init__(
            session, tr("The answer"), tr("By the room’s pooled numbers, on average over all futures."), parent
        )
        self._inks = inks
        self.panels = QStackedWidget(self)
        self.body.addWidget(self.panels, 1)
        self.hidden, self.shown = QWidget(self), QWidget(self)
        for panel in (self.hidden, self.shown):
            self.panels.addWidget(panel)
        self.reveal = BigButton(tr("Show the answer"), self.hidden, first=True)
        self.reveal.clicked.connect(self._reveal)
        waiting = Words(self.hidden, TITLE)
        waiting.setText(tr("The votes are in, and so are the numbers. Ready?"))
        column = QVBoxLayout(self.hidden)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(waiting)
        column.addLayout(row(self.reveal))
        column.addStretch(2)
        self.headline = Words(self.shown, TITLE, loud=True)
        self.before = Words(self.shown, BODY, muted=True)
        self.chart = ChartView(self.shown, with_title=False)
        self.whose = Words(self.shown, BODY, strong=True)
        self.whose.setText(tr("Whose assumption decides it?"))
        self.sentences = RoomList(self.whose.text(), self.shown)
        right = QVBoxLayout()
        right.addWidget(self.whose)
        right.addWidget(self.sentences, 1)
        lower = QHBoxLayout()
        lower.addWidget(self.chart, 1)
        lower.addLayout(right, 1)
        lower.setSpacing(GAP)
        told = QVBoxLayout(self.shown)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self.headline)
        told.addWidget(self.before)
        told.addLayout(lower, 1)
        session.outcome_came.connect(self.show_room)

    def enter(self) -> None:
        super().enter()
        self.session.work_out()
        (self.sentences if self.session.room.revealed else self.reveal).setFocus()

    def scale_type(self, scale: float) -> None:
        self.chart.set_type_scale(CHART_TYPE * scale)

    def show_inks(self, inks: Palette) -> None:
        """Take other colours."""
        self._inks = inks
        self.show_room()

    def show_room(self) -> None:
        session = self.session
        revealed = session.room.revealed
        self.panels.setCurrentWidget(self.shown if revealed else self.hidden)
        self.lead.setVisible(revealed)
        if not revealed:
            # Nothing that could be read by a screen reader, or over a shoulder, stands here yet.
            self.headline.setText("")
            self.sentences.clear()
            return
        outcome = session.outcome
        if outcome is None:
            self.headline.setText(tr("Being worked out…"))
            self.before.setText("")
            self.sentences.clear()
        else:
            self.headline.setText(sentence(outcome.answer.verdict.headline, session.style))
            self._show_deciding()
        best = outcome.answer.verdict.recommended if outcome is not None else None
        self.chart.show_spec(charts.votes(session.project, session.room, session.style, best=best), self._inks)

    def _show_deciding(self) -> None:
        session, outcome = self.session, self.session.outcome
        self.sentences.clear()
        found = outcome.deciding if outcome is not None else None
        if found is None:
            self.before.setText("")
            self.sentences.add(tr("Being worked out…"))
            return
        if not session.room.opinions:
            self.before.setText(tr("Nobody estimated anything, so these are the project’s own numbers."))
            self.sentences.add(tr("There is nobody to ask: no estimates were given."))
            return
        if found.before.best is not None and found.before.best != found.pool.best:
            name = session.project.approach(found.before.best).name
            self.before.setText(tr("Before the room, the project’s own numbers said “{name}”.", name=name))
        else:
            self.before.setText(tr("The project’s own numbers said the same before the room."))
        for text in session.sentences():
            self.sentences.add(sentence(text, session.style))
        self.sentences.setCurrentRow(0)

    def _reveal(self) -> None:
        self.session.say(self.session.room.replace(revealed=True))
        self.sentences.setFocus()
