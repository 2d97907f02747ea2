"""The list that adds an approach: every kind with a sentence on what it is, by arrow keys or with the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ftvp_gui.language import tr
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.kind_groups import Kind, grouped
from ftvp_gui.ui.navigation_line import paint_ground
from ftvp_gui.ui.typography import px, small_font, strong_font

KIND, SUMMARY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WIDTH, HEADING = 392, 30
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class KindPicker(QFrame):
    """Opens at a place; Enter or a click calls `choose(kind)` and closes it, Esc only closes it."""

    def __init__(self, choose: Callable[[Kind], None], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._choose = choose
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Kinds of approach"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(_KindPainter(self.list))
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        for title, kinds in grouped():
            heading = QListWidgetItem(title, self.list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for kind in kinds:
                item = QListWidgetItem(str(kind.title), self.list)
                item.setData(KIND, kind)
                item.setData(SUMMARY, tr(kind.summary()))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr(kind.summary()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(4), px(4), px(4), px(8))
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    def open_above(self, place: QPoint) -> None:
        """Open with the lower left corner at a place on the screen, or as near as the screen allows."""
        high = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + px(16)
        room = self.screen().availableGeometry()
        size = QSize(px(WIDTH), min(high, room.height()))
        left = min(max(place.x(), room.left()), room.right() - size.width())
        top = min(max(place.y() - size.height(), room.top()), room.bottom() - size.height())
        self.setGeometry(QRect(QPoint(left, top), size))
        self.list.setCurrentRow(1)
        self.show()
        self.list.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        kind = item.data(KIND)
        if kind is not None:
            self.close()
            self._choose(kind)


class _KindPainter(QStyledItemDelegate):
    """A title over its sentence, or the heading of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        summary = index.data(SUMMARY)
        if not summary:
            return QSize(px(120), px(HEADING))
        return QSize(px(120), px(30) + self._words(str(summary)).height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        area: QRect = option.rect
        palette: QPalette = option.palette
        inner = area.adjusted(px(12), 0, -px(12), 0)
        summary = index.data(SUMMARY)
        if not summary:
            painter.setFont(small_font())
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(inner.adjusted(0, px(8), 0, 0), _LEFT, str(index.data()))
        else:
            paint_ground(painter, area, palette, option.state)
            painter.setFont(strong_font())
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(QRect(inner.left(), area.top() + px(5), inner.width(), px(20)), _LEFT, str(index.data()))
            painter.setFont(small_font())
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(inner.adjusted(0, px(24), 0, 0), int(_WRAPPED), str(summary))
        painter.restore()

    @staticmethod
    def _words(text: str) -> QRect:
        return QFontMetrics(small_font()).boundingRect(QRect(0, 0, px(WIDTH - 40), px(400)), int(_WRAPPED), text)
