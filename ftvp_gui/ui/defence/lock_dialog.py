"""Two short dialogs: to lock a study as it was presented, and to open it again with a reason."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form import days
from ftvp_gui.ui.typography import px

WIDTH = 440


class LineDialog(QDialog):
    """A sentence, one line to fill in, and a button; `taken(text)` when it is pressed."""

    taken = Signal(str)

    def __init__(self, title: str, said: str, name: str, button: str, parent: QWidget, *, needed: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._needed = needed
        words = QLabel(said, self)
        words.setWordWrap(True)
        label = QLabel(name, self)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        label.setBuddy(self.line)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._show_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(8))
        for widget in (words, label, self.line, buttons):
            layout.addWidget(widget)
        words.setMinimumWidth(px(WIDTH))
        self.line.setFocus()
        self._show_state()
        self.finished.connect(self.deleteLater)

    def _show_state(self) -> None:
        self.take.setEnabled(not self._needed or bool(self.line.text().strip()))

    def _take(self) -> None:
        self.taken.emit(self.line.text().strip())
        self.accept()


def lock_dialog(today: dt.date, parent: QWidget) -> LineDialog:
    """To whom it was presented, which may stay empty."""
    return LineDialog(
        tr("Lock as presented"),
        tr(
            "The study will say “Locked as presented on {day}”. Nothing in it can be changed until you unlock it. This "
            "state is kept as a version.",
            day=days.write(today),
        ),
        tr("Presented to (may stay empty)"),
        tr("Lock it"),
        parent,
        needed=False,
    )


def unlock_dialog(parent: QWidget) -> LineDialog:
    """Why a locked study is opened again, which must be said."""
    return LineDialog(
        tr("Unlock the study"),
        tr("The study keeps a note of the day and the reason. The state that was presented stays as a version."),
        tr("Why it is unlocked"),
        tr("Unlock it"),
        parent,
        needed=True,
    )
