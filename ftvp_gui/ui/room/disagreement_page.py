"""Where the room disagrees: the questions with how far apart people are, and everyone's range with the pool below."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ftvp_gui.analysis.disagreement import disagreement
from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.analysis.room_words import called
from ftvp_gui.charts import room as charts
from ftvp_gui.charts.format import count as written
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.room import WEIGHTS
from ftvp_gui.core.units import Unit
from ftvp_gui.language import title, tr
from ftvp_gui.ui.form import unit_words
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.room.big import BigButton, BigTick, Words
from ftvp_gui.ui.room.lines import RoomList
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY

CHART_TYPE = 0.95
"""Of the room's type: a chart has many words."""
GAP = 24
ROWS = 7
MOST_ROWS = 12
"""Rows that have room in type of full size, and in the smallest that can be read."""


class DisagreementPage(RoomPage):
    """Arrow keys go from question to question; names are hidden until they are ticked."""

    def __init__(self, session: RoomSession, inks: Palette, parent: QWidget) -> None:
        super().__init__(
            session,
            tr("Where do we disagree?"),
            tr("Everyone’s range, and the pool below: each opinion is believed with its weight."),
            parent,
        )
        self._inks, self._scale = inks, 1.0
        self.list = RoomList(tr("Questions, with how far apart the answers are"), self)
        self.list.currentRowChanged.connect(lambda _row: self._draw())
        self.chart = ChartView(self, with_title=False)
        self.how_far = Words(self, BODY)
        self.names = BigTick(tr("Show names"), self)
        self.names.toggled.connect(self._show_names)
        self.people = QComboBox(self)
        self.people.setAccessibleName(tr("Participant to be weighed"))
        self.people.currentIndexChanged.connect(lambda _index: self._show_weight())
        self.weight = Words(self, BODY)
        self.weight.setWordWrap(False)
        self.fewer, self.more = BigButton("\N{MINUS SIGN}", self), BigButton("+", self)
        self.fewer.setAccessibleName(tr("Count this participant less"))
        self.more.setAccessibleName(tr("Count this participant more"))
        self.fewer.clicked.connect(lambda: self._weigh(-1))
        self.more.clicked.connect(lambda: self._weigh(1))
        self.remove = BigButton(tr("Take out"), self)
        self.remove.clicked.connect(self._remove)
        right = QVBoxLayout()
        right.addWidget(self.chart, 1)
        right.addWidget(self.how_far)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(right, 2)
        middle.setSpacing(GAP)
        self.body.addLayout(middle, 1)
        self.body.addLayout(row(self.names, self.people, self.weight, self.fewer, self.more, self.remove))

    def enter(self) -> None:
        super().enter()
        # What it comes to is known by the time it is asked for.
        self.session.work_out()
        self.list.setCurrentRow(max(self.list.currentRow(), 0))
        self.list.setFocus()

    def scale_type(self, scale: float) -> None:
        self._scale = scale
        self._draw()

    def show_inks(self, inks: Palette) -> None:
        """Take other colours."""
        self._inks = inks
        self._draw()

    def show_room(self) -> None:
        room, here = self.session.room, max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for question in self.session.questions:
            found = disagreement(opinion for _, opinion in room.on(question.path))
            self.list.add(title(question.title), sentence(found.word, self.session.style))
        self.list.setCurrentRow(min(here, self.list.count() - 1))
        self.list.blockSignals(False)
        self.names.blockSignals(True)
        self.names.setChecked(room.named)
        self.names.blockSignals(False)
        self._show_people()
        self._draw()

    def _draw(self) -> None:
        questions, here = self.session.questions, self.list.currentRow()
        if not 0 <= here < len(questions):
            return
        question = questions[here]
        # Many rows need smaller type.
        crowd = ROWS / min(max(len(self.session.room.on(question.path)) + 1, ROWS), MOST_ROWS)
        self.chart.set_type_scale(CHART_TYPE * self._scale * crowd)
        self.chart.show_spec(self._spec(question), self._inks)
        found = disagreement(opinion for _, opinion in self.session.room.on(question.path))
        self.how_far.setText("" if found.sentence is None else sentence(found.sentence, self.session.style))

    def _spec(self, question: RoomQuestion) -> ChartSpec:
        style, unit = self.session.style, question.spec.unit
        # Shares and money bear their sign at every tick.
        bare = unit is not Unit.SHARE and unit is not Unit.MONEY
        words = unit_words.shown(unit, style.currency) if bare else ""
        return charts.opinions(self.session.room, question, style, words)

    def _show_names(self, named: bool) -> None:
        self.session.say(self.session.room.replace(named=named))

    def _show_people(self) -> None:
        room, here = self.session.room, self.people.currentData()
        name = called(room)
        self.people.blockSignals(True)
        self.people.clear()
        for each in room.participants:
            self.people.addItem(name(each.name), each.name)
        self.people.setCurrentIndex(max(self.people.findData(here), 0))
        self.people.blockSignals(False)
        for widget in (self.people, self.weight, self.remove):
            widget.setVisible(bool(room.participants))
        self._show_weight()

    def _show_weight(self) -> None:
        found = self.session.room.participant(self.people.currentData() or "")
        for button in (self.fewer, self.more):
            button.setVisible(found is not None)
        if found is None:
            return
        self.weight.setText(
            tr("counts {weight}\N{MULTIPLICATION SIGN}", weight=written(found.weight, 2, self.session.style.locale))
        )
        self.fewer.setEnabled(found.weight > WEIGHTS[0])
        self.more.setEnabled(found.weight < WEIGHTS[-1])

    def _weigh(self, by: int) -> None:
        found = self.session.room.participant(self.people.currentData() or "")
        if found is None:
            return
        nearest = min(range(len(WEIGHTS)), key=lambda place: abs(WEIGHTS[place] - found.weight))
        weight = WEIGHTS[min(max(nearest + by, 0), len(WEIGHTS) - 1)]
        self.session.say(self.session.room.weighing(found.name, weight))
        self.session.work_out()

    def _remove(self) -> None:
        name = self.people.currentData()
        if name:
            shown = called(self.session.room)(name)
            self.session.say(self.session.room.without(name))
            self.session.work_out()
            self.say(tr("{name} is taken out; Ctrl+Z brings the answers back.", name=shown))
