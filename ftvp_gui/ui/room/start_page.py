"""A session of before is there: go on with it, or begin anew."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.room.big import BigButton, Words
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY


class StartPage(RoomPage):
    """`begun()`: one of the two was chosen."""

    begun = Signal()

    def __init__(self, session: RoomSession, parent: QWidget) -> None:
        super().__init__(session, tr("A session was begun before"), "", parent)
        self.what = Words(self, BODY)
        kept = session.kept
        if kept is not None:
            stamp = QDateTime.fromSecsSinceEpoch(int(kept.kept.timestamp()))
            when = QLocale().toString(stamp, QLocale.FormatType.ShortFormat)
            people = len(kept.room.participants)
            votes = sum(vote.count for vote in kept.room.votes)
            self.what.setText(
                tr(
                    "It was last used on {when}: {people}, {votes}.",
                    when=when,
                    people=tr_n(people, "{n} participant", "{n} participants", n=people),
                    votes=tr_n(votes, "{n} vote", "{n} votes", n=votes),
                )
            )
        self.resume = BigButton(tr("Go on with it"), self, first=True)
        self.anew = BigButton(tr("Begin anew and delete it"), self)
        self.resume.clicked.connect(self._resume)
        self.anew.clicked.connect(self._anew)
        self.body.addWidget(self.what)
        self.body.addLayout(row(self.resume, self.anew))
        self.body.addStretch(1)

    def enter(self) -> None:
        super().enter()
        self.resume.setFocus()

    def _resume(self) -> None:
        self.session.go_on()
        self.begun.emit()

    def _anew(self) -> None:
        self.session.start_anew()
        self.begun.emit()
