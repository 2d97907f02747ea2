"""One question to one participant: low, likely and high, with nothing on screen that could lead the answer."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.language import title, tr
from ftvp_gui.ui.form import unit_words
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.number_field import NumberField
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.room.big import BigButton, Words
from ftvp_gui.ui.room.opinion import opinion_of
from ftvp_gui.ui.room.page import row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY, SMALL, TITLE


class AskPanel(QWidget):
    """`answered(question, opinion)`: None where it was skipped. `back()`: to the question before."""

    answered = Signal(object, object)
    back = Signal()

    def __init__(self, session: RoomSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._question: RoomQuestion | None = None
        self.place, self.asked = Words(self, SMALL, muted=True), Words(self, TITLE)
        self.help = Words(self, BODY, muted=True)
        self.said = Words(self, BODY)
        self.fields = (NumberField(self), NumberField(self), NumberField(self))
        heads = (
            (tr("Low"), tr("1 in 10 is lower (P10)")),
            (tr("Likely"), tr("even odds (P50)")),
            (tr("High"), tr("1 in 10 is higher (P90)")),
        )
        grid = QGridLayout()
        self._grid = grid
        for column, (field, (name, meaning)) in enumerate(zip(self.fields, heads, strict=True)):
            head, below = Words(self, BODY, strong=True), Words(self, SMALL, muted=True)
            head.setText(name)
            below.setText(meaning)
            field.setAccessibleName(name)
            field.setAccessibleDescription(meaning)
            field.advanced.connect(lambda back, place=column: self._advance(place, back))
            field.typed.connect(self._clear_fault)
            field.pasted.connect(self._paste)
            for line, widget in enumerate((head, field, below)):
                grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)
        self.unit = Words(self, BODY)
        grid.addWidget(self.unit, 1, 3)
        grid.setColumnStretch(3, 1)
        self.next, self.skip = BigButton(tr("Next"), self, first=True), BigButton(tr("Skip this question"), self)
        self.before = BigButton(tr("Question before"), self)
        self.next.clicked.connect(self._take)
        self.skip.clicked.connect(self._skip)
        self.before.clicked.connect(self.back)
        one = Words(self, SMALL, muted=True)
        one.setText(tr("Certain? Then fill in “Likely” alone."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.place, self.asked, self.help):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(grid)
        layout.addWidget(one)
        layout.addWidget(self.said)
        layout.addStretch(2)
        layout.addLayout(row(self.next, self.skip, self.before))

    def ask(self, question: RoomQuestion, number: int, count: int) -> None:
        """Ask a question, the lines empty: what anybody said before, the program too, would lead the answer."""
        self._question = question
        self.place.setText(tr("Question {number} of {count}", number=number, count=count))
        self.asked.setText(title(question.title))
        self.help.setText(tr(question.spec.help))
        self.help.setVisible(bool(question.spec.help))
        self.unit.setText(unit_words.shown(question.spec.unit, self._session.style.currency))
        self.before.setEnabled(number > 1)
        for field in self.fields:
            field.clear()
        self._clear_fault()
        self.fields[0].setFocus()

    def scale_type(self, scale: float) -> None:
        """Give the lines the height and the width of their type."""
        line = self.fields[0].fontMetrics().height()
        for field in self.fields:
            field.setFixedSize(9 * line, 2 * line)
        self._grid.setHorizontalSpacing(line)
        self._grid.setVerticalSpacing(line // 4)

    def _advance(self, place: int, back: bool) -> None:
        if back:
            self.fields[max(place - 1, 0)].setFocus()
        elif place + 1 < len(self.fields):
            self.fields[place + 1].setFocus()
        else:
            self._take()

    def _take(self) -> None:
        if self._question is None:
            return
        try:
            opinion = opinion_of(self._texts(), self._question, self._session.project, writing_of(QLocale()))
        except EntryError as error:
            self._show_fault(str(error), error.cells)
            return
        if opinion is None:
            self._show_fault(tr("Fill in the three numbers, or skip this question."), (0,))
            return
        self.answered.emit(self._question, opinion)

    def _skip(self) -> None:
        if self._question is not None:
            self.answered.emit(self._question, None)

    def _texts(self) -> tuple[str, str, str]:
        low, likely, high = (field.text() for field in self.fields)
        return low, likely, high

    def _paste(self, cells: list[str]) -> None:
        for field, text in zip(self.fields, cells, strict=False):
            field.setText(text)

    def _show_fault(self, sentence: str, cells: tuple[int, ...]) -> None:
        self.said.setText(sentence)
        for place, field in enumerate(self.fields):
            field.set_fault(place in cells)
        self.fields[cells[0] if cells else 0].setFocus()

    def _clear_fault(self) -> None:
        self.said.setText("")
        for field in self.fields:
            field.set_fault(False)
