"""A table without frames for rows of words, one of which is marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ftvp_gui.ui.answer.plain_header import PlainHeader
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px


class PlainTable(QTableView):
    """The look that all lists of prices share."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(PlainHeader(self))
        self.setVerticalScrollBar(SlimBar(self))
        self.horizontalHeader().setFixedHeight(px(28))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(26))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(name)
        self.setItemDelegate(_WholeRow(self))

    def sizeHintForColumn(self, column: int) -> int:
        # Columns of words need air between them where no lines part them.
        return super().sizeHintForColumn(column) + px(16)


class _WholeRow(QStyledItemDelegate):
    """The row is what is marked, so that no single cell of it looks special."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
