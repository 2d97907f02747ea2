"""The foot of the presenter: the note of the presenter when asked for, where one is, a calm word, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.present.key_line import KeyLine
from ftvp_gui.ui.typography import BODY, SMALL

TOLD = 6_000
"""Milliseconds that a word stays."""


class Foot(QWidget):
    """Nothing here moves what stands above, but the note while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes, self._place, self._said = QLabel(self), QLabel(self), QLabel(self)
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setAccessibleName(tr("Note of the presenter"))
        self.notes.hide()
        self.keys = KeyLine(self)
        self._state = ""
        self._place.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._row = QHBoxLayout()
        self._row.addWidget(self._place)
        self._row.addWidget(self._said)
        self._row.addWidget(self.keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notes)
        column.addLayout(self._row)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(TOLD)
        self._over.timeout.connect(self._show_state)

    @property
    def said(self) -> str:
        """The state that is seen, or the word that was said last."""
        return self._said.text()

    def tell(self, text: str) -> None:
        """Say something for a moment."""
        self._said.setText(text)
        self._over.start()

    def show_state(self, place: str, state: str, note: str, keys: tuple[str, ...]) -> None:
        """Say where one is, what state is seen, and which keys are of use."""
        self._place.setText(place)
        self._state = state
        self.notes.setText(note or tr("No note for this chart."))
        self.keys.show_parts(keys)
        if not self._over.isActive():
            self._show_state()

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._row.setSpacing(round(14 * scale))
        for label, size in ((self.notes, BODY), (self._place, SMALL), (self._said, SMALL), (self.keys, SMALL)):
            font = QFont(QApplication.font())
            font.setPixelSize(max(round(size * scale), 1))
            label.setFont(font)

    def _show_state(self) -> None:
        self._said.setText(self._state)

    def hideEvent(self, event: QHideEvent) -> None:
        self._over.stop()
        super().hideEvent(event)
