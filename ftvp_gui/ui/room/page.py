"""A page of the room: its title, a sentence, and what is on it; `show()` follows what is said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ftvp_gui.ui.room.big import Words
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY, TITLE


class RoomPage(QWidget):
    """One step of a session."""

    done = Signal()
    """Go on to the next step."""

    def __init__(self, session: RoomSession, title: str, lead: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.title = Words(self, TITLE)
        self.title.setText(title)
        self.lead = Words(self, BODY, muted=True)
        self.lead.setText(lead)
        self.said = Words(self, BODY)
        """What there is to say to the facilitator now."""
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.lead)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.said)
        self.said.hide()

    def enter(self) -> None:
        """The page comes to the front: show what was said, and take the keys."""
        self.show_room()

    def show_room(self) -> None:
        """Show what was said so far."""

    def scale_type(self, scale: float) -> None:
        """Take the size of type of a screen, for what does not inherit it."""

    def say(self, sentence: str) -> None:
        """Say something below; an empty sentence takes it away."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side, from the left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout
