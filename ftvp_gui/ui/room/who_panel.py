"""Whose turn it is: a name is typed, and nothing of the others is shown; or answers are loaded from a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.core.room import same
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.room.big import BigButton, Words
from ftvp_gui.ui.room.page import row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY


class WhoPanel(QWidget):
    """`named(name)`: this one answers now."""

    named = Signal(str)
    load_asked = Signal()
    template_asked = Signal()

    def __init__(self, session: RoomSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._again = ""
        ask = Words(self, BODY)
        ask.setText(tr("Pass the laptop to the next participant. Your name or initials:"))
        self.name = Field(self)
        self.name.setAccessibleName(tr("Your name or initials"))
        self.name.setMaxLength(60)
        self.name.advanced.connect(lambda _back: self._begin())
        self.begin = BigButton(tr("Begin"), self, first=True)
        self.begin.clicked.connect(self._begin)
        self.count = Words(self, BODY, muted=True)
        self.said = Words(self, BODY)
        self.load = BigButton(tr("Load answers from a CSV file…"), self)
        self.template = BigButton(tr("Write a sheet to fill in…"), self)
        self.load.clicked.connect(self.load_asked)
        self.template.clicked.connect(self.template_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(ask)
        layout.addLayout(row(self.name, self.begin))
        layout.addWidget(self.said)
        layout.addWidget(self.count)
        layout.addStretch(2)
        layout.addLayout(row(self.load, self.template))

    def enter(self) -> None:
        """Take the keys, with no name as yet."""
        self.name.clear()
        self._again = ""
        self.said.setText("")
        self.show_room()
        self.name.setFocus()

    def show_room(self) -> None:
        """Say how many have answered, but not who or what."""
        room = self._session.room
        done = sum(1 for each in room.participants if room.of(each.name))
        self.count.setText(tr_n(done, "{n} participant has answered.", "{n} participants have answered.", n=done))

    def scale_type(self, scale: float) -> None:
        """Give the line the height and the width of its type."""
        line = self.name.fontMetrics().height()
        self.name.setFixedSize(14 * line, 2 * line)

    def _begin(self) -> None:
        name = " ".join(self.name.text().split())
        room = self._session.room
        known = room.participant(name)
        if not name:
            self.said.setText(tr("Type a name or initials first, then Enter."))
        elif known is not None and room.of(known.name) and same(self._again) != same(name):
            self._again = name
            self.said.setText(
                tr(
                    "“{name}” has answered already. Enter once more to answer anew, or add a letter to the name.",
                    name=known.name,
                )
            )
        else:
            self.named.emit(known.name if known is not None else name)
