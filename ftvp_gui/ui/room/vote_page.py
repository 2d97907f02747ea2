"""The vote: who wins? Hands are counted by keys before the answer is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ftvp_gui.charts.palette import OKABE_ITO
from ftvp_gui.core.approach import Approach
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.room.big import BigButton, Words, type_of
from ftvp_gui.ui.room.page import RoomPage, row
from ftvp_gui.ui.room.session import RoomSession
from ftvp_gui.ui.typography import BODY, SMALL

Role = QPalette.ColorRole
USUAL_ROOM = 10
"""Votes that fill a bar, unless there are more."""
ROW_TYPE = 17.0
FULL_SIZE = 4
"""Approaches that have room in type of full size."""
NAMES = 0.48
"""Of the width, for the names."""
_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FEWER = (Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Delete)


class VoteRow(QAbstractButton):
    """One approach: its key, its name, a bar and a number. A press is one vote more, minus one fewer."""

    voted = Signal(int)
    moved = Signal(int)

    def __init__(self, number: int, approach: Approach, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._colour = number, QColor(OKABE_ITO[approach.colour % len(OKABE_ITO)].hex)
        self._count, self._most = 0, USUAL_ROOM
        self.setText(approach.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(lambda: self.voted.emit(1))

    def show_count(self, count: int, most: int) -> None:
        """Show how many votes there are; `most` fill the bar."""
        self._count, self._most = count, max(most, 1)
        self.setAccessibleName(tr_n(count, "{name}: {n} vote", "{name}: {n} votes", name=self.text(), n=count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20 * self.fontMetrics().height(), round(2.4 * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), round(1.4 * self.fontMetrics().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _MORE:
            self.voted.emit(1)
        elif key in _FEWER:
            self.voted.emit(-1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.Midlight if self.underMouse() else Role.Button))
        painter.drawRoundedRect(frame, line / 4, line / 4)
        left, count_width = line * 2.2, line * 2.5
        names = frame.width() * NAMES
        track = QRectF(frame.left() + left + names, frame.top() + frame.height() * 0.3, 0, frame.height() * 0.4)
        track.setWidth(max(frame.width() - left - names - count_width, 1) * self._count / max(self._most, self._count))
        painter.setBrush(self._colour)
        painter.drawRoundedRect(track, 3, 3)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(Role.PlaceholderText))
        key = str(self._number) if self._number <= 9 else ""
        painter.drawText(QRectF(frame.left(), frame.top(), left, frame.height()), Qt.AlignmentFlag.AlignCenter, key)
        painter.setPen(palette.color(Role.WindowText))
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(names - line / 2))
        painter.drawText(QRectF(frame.left() + left, frame.top(), names, frame.height()), middle, name)
        end = QRectF(frame.right() - count_width, frame.top(), count_width - line * 0.7, frame.height())
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, str(self._count))
        if self.hasFocus():
            shell.ring(painter, QRectF(self.rect()), palette.color(Role.Accent), line / 4 + 2, 2.0)
        painter.end()


class VotePage(RoomPage):
    """Keys 1 to 9 add a vote, Backspace takes the last one back; plus and minus work on the line that has the focus."""

    def __init__(self, session: RoomSession, parent: QWidget) -> None:
        super().__init__(
            session,
            tr("Who wins?"),
            tr(
                "Raise hands before the answer is shown: which one costs least in the end, all that is hidden included?"
            ),
            parent,
        )
        self.rows: list[VoteRow] = []
        self._order: list[str] = []
        """For whom the hands went up, the last one last."""
        for number, approach in enumerate(session.project.approaches, 1):
            line = VoteRow(number, approach, self)
            line.voted.connect(lambda by, id=approach.id: self._vote(id, by))
            line.moved.connect(self._move)
            self.rows.append(line)
            self.body.addWidget(line)
        self.count = Words(self, BODY, muted=True)
        self.back = BigButton(tr("Take the last one back"), self)
        self.back.clicked.connect(self._take_back)
        self.body.addLayout(row(self.count, self.back))
        self.body.addStretch(1)

    def scale_type(self, scale: float) -> None:
        crowd = max(len(self.rows), FULL_SIZE) / FULL_SIZE
        for line in self.rows:
            line.setFont(type_of(max(ROW_TYPE / crowd, SMALL), scale))
        self.body.setSpacing(round(self.body.spacing() / crowd))

    def enter(self) -> None:
        super().enter()
        if self.rows:
            self.rows[0].setFocus()

    def show_room(self) -> None:
        room = self.session.room
        counts = [room.votes_for(approach.id) for approach in self.session.project.approaches]
        for line, count in zip(self.rows, counts, strict=True):
            line.show_count(count, max(*counts, USUAL_ROOM))
        total = sum(counts)
        self.count.setText(tr_n(total, "{n} vote in all", "{n} votes in all", n=total))
        self.back.setEnabled(bool(self._order))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_0)
        if 1 <= number <= min(len(self.rows), 9):
            self._vote(self.session.project.approaches[number - 1].id, 1)
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _vote(self, id: str, by: int) -> None:
        if by > 0:
            self._order.append(id)
        elif id in self._order:
            self._order.reverse()
            self._order.remove(id)
            self._order.reverse()
        self.session.say(self.session.room.voted(id, by))

    def _take_back(self) -> None:
        if self._order:
            self._vote(self._order[-1], -1)

    def _move(self, by: int) -> None:
        here = next((place for place, line in enumerate(self.rows) if line.hasFocus()), 0)
        self.rows[(here + by) % len(self.rows)].setFocus()
