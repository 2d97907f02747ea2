"""A layout that sets widgets side by side and begins another line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Items keep the size that they ask for; lines are as high as their highest item."""

    def __init__(self, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, frame: QRect) -> None:
        super().setGeometry(frame)
        self._lay_out(frame, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, frame: QRect, *, move: bool) -> int:
        """The height that the items take in the frame."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.isRightToLeft()
        across, top, line = 0, 0, 0
        for item in self._items:
            size = item.sizeHint()
            if across > 0 and across + size.width() > frame.width():
                across, top, line = 0, top + line + self._space, 0
            if move:
                left = frame.width() - across - size.width() if mirrored else across
                item.setGeometry(QRect(frame.topLeft() + QPoint(left, top), size))
            across += size.width() + self._space
            line = max(line, size.height())
        return top + line
