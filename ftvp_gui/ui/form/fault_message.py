"""The sentence under a row: it waits for a pause before it corrects anyone, and then stays until the fault is gone."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ftvp_gui.ui.form.labels import Message
from ftvp_gui.ui.form.shapes import EntryError

DELAY = 400
"""Milliseconds of quiet before a fault is put in words: nobody is corrected in the middle of a number."""


class FaultMessage(Message):
    """Hidden while nothing is wrong. `in_force` ends the sentence: what counts while the draft is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault: EntryError | None = None
        self._in_force = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.speak)
        self.hide()

    def report(self, fault: EntryError | None, in_force: str) -> None:
        """A fault came up, changed, or went (None)."""
        self._fault, self._in_force = fault, in_force
        if fault is None:
            self._timer.stop()
            self.hide()
        elif self.isHidden():
            self._timer.start()
        else:
            self.speak()

    def speak(self) -> None:
        """Say it now, if there is anything to say."""
        self._timer.stop()
        if self._fault is not None:
            self.say(f"{self._fault} {self._in_force}".strip(), wrong=not self._fault.waiting)
            self.show()
