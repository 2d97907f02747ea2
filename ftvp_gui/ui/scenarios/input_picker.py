"""The list from which an input is chosen for a scenario: type a few letters, then Enter, or click."""

from __future__ import annotations

from collections.abc import Callable, Container

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ftvp_gui.core.model import Path
from ftvp_gui.core.overridable import overridable
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px

PATH = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 392, 360
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class InputPicker(QFrame):
    """Opens at a place; Enter or a click calls `choose(path)` and closes it, Esc only closes it."""

    def __init__(
        self, project: Project, held: Container[Path], choose: Callable[[Path], None], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._choose = choose
        self.search = _Search(self)
        self.search.setPlaceholderText(tr("Search for an input"))
        self.search.setAccessibleName(tr("Search for an input"))
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.advanced.connect(self._take_current)
        self.search.given_up.connect(self.close)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Inputs"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._take)
        for each in overridable(project):
            if each.path not in held:
                item = QListWidgetItem(f"{each.label}  ·  {each.owner}", self.list)
                item.setToolTip(item.text())
                item.setData(PATH, each.path)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(8), px(8), px(8))
        layout.setSpacing(px(8))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.search)
        self._filter("")

    def open_at(self, place: QPoint) -> None:
        """Open with the upper left corner at a place on the screen, or as near as the screen allows."""
        room = self.screen().availableGeometry()
        size = QSize(min(px(WIDTH), room.width()), min(px(HEIGHT), room.height()))
        left = min(max(place.x(), room.left()), room.right() - size.width())
        top = min(max(place.y(), room.top()), room.bottom() - size.height())
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.search.setFocus()

    def shown(self) -> list[str]:
        """What the list offers now."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.text() for item in items if not item.isHidden()]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        if first is not None:
            self.list.setCurrentItem(first)

    def _move(self, event: QKeyEvent) -> None:
        self.list.keyPressEvent(event)

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if not item.isHidden():
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        path = tuple(item.data(PATH))
        self.close()
        self._choose(path)


class _Search(Field):
    """The line to type into; the keys that move go to the list."""

    moved = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)
