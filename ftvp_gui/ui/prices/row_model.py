"""Rows of words for a table, with ticks in front of them where they can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowModel(QAbstractTableModel):
    """Cells by row and column; `numbers` are the columns that stand to the right. `ticked()` when a tick changed."""

    ticked = Signal()

    def __init__(self, heads: Sequence[str], parent: QObject, numbers: Sequence[int] = ()) -> None:
        super().__init__(parent)
        self._heads, self._numbers = tuple(heads), frozenset(numbers)
        self._cells: tuple[tuple[str, ...], ...] = ()
        self._tips: tuple[str, ...] = ()
        self._ticks: list[bool] | None = None

    def show_rows(
        self, cells: Sequence[tuple[str, ...]], tips: Sequence[str] = (), ticks: Sequence[bool] | None = None
    ) -> None:
        """Put other rows in; with `ticks` each can be chosen."""
        self.beginResetModel()
        self._cells, self._tips = tuple(cells), tuple(tips)
        self._ticks = None if ticks is None else list(ticks)
        self.endResetModel()

    @property
    def ticks(self) -> tuple[bool, ...]:
        """Which rows are chosen."""
        return tuple(self._ticks or ())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[row][column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in self._numbers else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips[row] if row < len(self._tips) and self._tips[row] else self._cells[row][column]
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and self._ticks is not None:
            return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._ticks is None:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._ticks is not None and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in self._numbers else LEFT
        return None
