"""The control of announced prices: one line of text, read as dates with their prices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.core.offer import PriceStep
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.form.steps_text import read, written
from ftvp_gui.ui.form.words_control import WordsControl

Steps = tuple[PriceStep, ...]


class StepsControl(QWidget):
    """Dates with prices; what is not understood is a draft with its sentence, and the last prices stay in force."""

    edited = Signal(object)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = value
        self.words = WordsControl(written(value), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        self.words.edited.connect(self._typed)
        self.words.left.connect(self.left)
        self.words.advanced.connect(self.advanced)

    def value(self) -> Steps:
        """The prices in force."""
        return self._steps

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits."""
        return self.words.stops()

    def set_value(self, value: Steps) -> None:
        """Show other prices; a draft goes. The prices in force change nothing."""
        if value != self._steps:
            self._steps = value
            self.give_up()

    def set_read_only(self, read_only: bool) -> None:
        """Show the prices without letting anyone change them."""
        self.words.set_read_only(read_only)

    def give_up(self) -> None:
        """Put back what is in force."""
        self.words.set_value(written(self._steps))
        self.faulted.emit(None)

    def _typed(self, text: str) -> None:
        try:
            steps = read(text)
        except EntryError as fault:
            self.words.field.set_draft(True)
            self.faulted.emit(fault)
            return
        self.words.field.set_draft(False)
        self.faulted.emit(None)
        if steps != self._steps:
            self._steps = steps
            self.edited.emit(steps)
