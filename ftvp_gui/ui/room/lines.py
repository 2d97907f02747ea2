"""A list for a room: lines with space around them, a second quieter line, boxes to tick that grow with the type."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.room.big import paint_box

Role = QPalette.ColorRole
Index = QModelIndex | QPersistentModelIndex
QUIET = Qt.ItemDataRole.UserRole + 1
CHECKED = Qt.ItemDataRole.CheckStateRole
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class RoomList(QListWidget):
    """Lines to go through by arrow keys."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Line(self))
        self.setMouseTracking(True)

    def add(self, text: str, quiet: str = "") -> QListWidgetItem:
        """Put another line at the end, with a quieter one below it."""
        item = QListWidgetItem(text, self)
        item.setData(QUIET, quiet)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}. {quiet}" if quiet else text)
        return item

    def texts(self) -> list[str]:
        """The lines, without the quieter ones."""
        return [self.item(place).text() for place in range(self.count())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Lines are broken to the width, so another width gives other heights.
        self.scheduleDelayedItemsLayout()


class _Line(QStyledItemDelegate):
    def __init__(self, owner: RoomList) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._list.fontMetrics()
        width = self._list.viewport().width() - self._indent(metrics, index) - metrics.height() // 2
        height = self._height(metrics, width, str(index.data() or ""))
        quiet = str(index.data(QUIET) or "")
        height += self._height(metrics, width, quiet) if quiet else 0
        return QSize(0, height + round(metrics.height() * 0.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, metrics, frame = self._list.palette(), self._list.fontMetrics(), QRect(option.rect)
        painter.save()
        painter.setFont(self._list.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(frame, palette.color(Role.Button))
        if chosen:
            bar = Role.Accent if self._list.hasFocus() else Role.Mid
            painter.fillRect(
                QRect(frame.left(), frame.top(), max(metrics.height() // 6, 3), frame.height()), palette.color(bar)
            )
        if index.data(CHECKED) is not None:
            line = metrics.height()
            box = QRectF(frame.left() + line * 0.6, frame.top() + line * 0.45, line * 0.8, line * 0.8)
            paint_box(painter, box, palette, ticked=Qt.CheckState(index.data(CHECKED)) is Qt.CheckState.Checked)
        left = self._indent(metrics, index)
        words = frame.adjusted(left, round(metrics.height() * 0.35), -metrics.height() // 2, 0)
        text, quiet = str(index.data() or ""), str(index.data(QUIET) or "")
        painter.setPen(palette.color(Role.WindowText))
        painter.drawText(words, WRAPPED, text)
        painter.setPen(palette.color(Role.PlaceholderText))
        painter.drawText(words.adjusted(0, self._height(metrics, words.width(), text), 0, 0), WRAPPED, quiet)
        painter.restore()

    @staticmethod
    def _indent(metrics: QFontMetrics, index: Index) -> int:
        return round(metrics.height() * (2.0 if index.data(CHECKED) is not None else 0.7))

    @staticmethod
    def _height(metrics: QFontMetrics, width: int, text: str) -> int:
        return metrics.boundingRect(QRect(0, 0, max(width, 1), 100_000), WRAPPED, text).height()
