"""The questions that a room is asked: those that decide most, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ftvp_gui.core.room import LEAST, MOST
from ftvp_gui.language import title, tr
from ftvp_gui.ui.room.lines import RoomList
from ftvp_gui.ui.room.page import RoomPage
from ftvp_gui.ui.room.session import RoomSession

PATH = Qt.ItemDataRole.UserRole
TICKED, CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class QuestionsPage(RoomPage):
    """Space ticks a question."""

    def __init__(self, session: RoomSession, parent: QWidget) -> None:
        super().__init__(
            session,
            tr("What shall the room estimate?"),
            tr("The inputs that decide most come first. Tick {least} to {most}; Space ticks.", least=LEAST, most=MOST),
            parent,
        )
        self.list = RoomList(tr("Questions for the room"), self)
        for question in session.candidates:
            item = self.list.add(title(question.title))
            item.setData(PATH, question.path)
            item.setToolTip(tr(question.spec.help))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self.list.itemChanged.connect(self._ticked)
        self.body.addWidget(self.list, 1)

    def enter(self) -> None:
        super().enter()
        self.list.setCurrentRow(max(self.list.currentRow(), 0))
        self.list.setFocus()

    def show_room(self) -> None:
        chosen = self.session.room.questions
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(TICKED if tuple(item.data(PATH)) in chosen else CLEAR)
        self.list.blockSignals(False)
        count = len(chosen)
        if not self.session.candidates:
            self.say(tr("No uncertain input moves the difference between two approaches: there is nothing to ask."))
        elif count < LEAST:
            self.say(tr("{count} ticked; {least} or more make a good session.", count=count, least=LEAST))
        else:
            self.say("")

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _ticked(self, _item: QListWidgetItem) -> None:
        ticked = [tuple(item.data(PATH)) for item in self._items() if item.checkState() is TICKED]
        if len(ticked) > MOST:
            self.show_room()
            self.say(tr("{most} questions are as many as a room can take: clear one first.", most=MOST))
            return
        self.session.say(self.session.room.replace(questions=tuple(ticked)))
