"""One question: its words at the left, the usual answers as chips and a field for any other at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form.fault_message import FaultMessage
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.parse import NotANumberError
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.quick.chip import Chip
from ftvp_gui.ui.quick.flow import Flow
from ftvp_gui.ui.quick.questions import Question
from ftvp_gui.ui.typography import px, strong_font

ASKED, FIELD, WORDS = 250, 96, 228
"""Pixels: the words of a question, a field for a number, a field for words."""


class Asked(QWidget):
    """The words of a question and the place for its answers."""

    advanced = Signal(bool)
    """Enter: on to the next question."""
    answered = Signal()
    """Another answer, or a draft of one."""
    given_up = Signal()
    """Escape with nothing half typed."""

    def __init__(self, number: int, ask: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(f"{number}.  {ask}" if number else ask, self)
        label.setFont(strong_font())
        label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(label)
        words.addWidget(small_label(hint, self, wrap=True))
        words.addStretch(1)
        self.chips: tuple[Chip, ...] = ()
        self.answers = Flow(px(6))
        self.message = FaultMessage(self)
        right = QVBoxLayout()
        right.setSpacing(px(2))
        right.addLayout(self.answers)
        right.addWidget(self.message)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        column = QWidget(self)
        column.setLayout(words)
        column.setFixedWidth(px(ASKED))
        words.setContentsMargins(0, px(4), 0, 0)
        row.addWidget(column)
        row.addLayout(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add_chip(self, text: str, ask: str) -> Chip:
        """One more usual answer."""
        chip = Chip(text, self)
        chip.setAccessibleName(f"{ask} {text}")
        chip.accepted.connect(partial(self.advanced.emit, False))
        self.answers.addWidget(chip)
        self.chips = (*self.chips, chip)
        place = len(self.chips) - 1
        chip.stepped.connect(partial(self._step, place))
        return chip

    def enter(self) -> None:
        """Put the focus where the answer is, or on the first of them."""
        chosen = next((chip for chip in self.chips if chip.isChecked()), None)
        (chosen or self.chips[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, place: int, by: int) -> None:
        found = place + by
        if 0 <= found < len(self.chips):
            self.chips[found].setFocus(Qt.FocusReason.TabFocusReason)


class QuestionRow(Asked):
    """A question with a number for an answer."""

    def __init__(self, number: int, question: Question, value: float | None, parent: QWidget | None = None) -> None:
        super().__init__(number, question.ask, question.hint, parent)
        self.question, self._value, self.fault = question, value, ""
        for usual in question.usual:
            chip = self.add_chip(question.chip(usual), question.ask)
            chip.clicked.connect(partial(self.choose, usual))
        self.field = Field(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.setAccessibleName(tr("{question} Another number, {unit}", question=question.ask, unit=question.unit))
        self.field.setFixedSize(QSize(px(FIELD), px(28)))
        self.field.typed.connect(self._take)
        self.field.left.connect(self._leave)
        self.field.advanced.connect(self.advanced)
        self.field.given_up.connect(self._give_up)
        self.answers.addWidget(self.field)
        unit = small_label(question.unit, self)
        unit.setFixedHeight(px(28))
        self.answers.addWidget(unit)
        self._show()

    @property
    def value(self) -> float | None:
        """The answer; None where there is none, or no limit."""
        return self._value

    def choose(self, value: float | None) -> None:
        """Take this answer."""
        self._value = value
        self._report("")
        self._show()
        self.answered.emit()

    def _take(self) -> None:
        try:
            value = self.question.read(self.field.text(), writing_of(self.locale()))
        except NotANumberError as error:
            self._report(str(error), half=error.half)
        else:
            self._value = value if value is not None or None in self.question.usual else self._nothing()
            self._report("")
        self._mark()
        self.answered.emit()

    def _nothing(self) -> float | None:
        """What an emptied field means where "no limit" is no answer."""
        return 0.0 if 0.0 in self.question.usual else None

    def _give_up(self) -> None:
        """Escape takes a draft back first; without one it leaves the page."""
        if self.fault:
            self._report("")
            self._show()
            self.answered.emit()
        else:
            self.given_up.emit()

    def _leave(self) -> None:
        self.message.speak()
        if not self.fault:
            self.field.put(self.question.write(self._value, writing_of(self.locale())))

    def _report(self, sentence: str, *, half: bool = False) -> None:
        self.fault = sentence
        self.field.set_fault(bool(sentence) and not half)
        self.field.set_draft(bool(sentence))
        self.message.report(EntryError(sentence, (0,), waiting=half) if sentence else None, "")

    def _show(self) -> None:
        self.field.put(self.question.write(self._value, writing_of(self.locale())))
        self._mark()

    def _mark(self) -> None:
        for chip, usual in zip(self.chips, self.question.usual, strict=True):
            chip.setChecked(not self.fault and self._value == usual and (usual is not None or bool(self.question.none)))
