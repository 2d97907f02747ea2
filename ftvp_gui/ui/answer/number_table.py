"""The table of the numbers behind the charts: read with the keys, copied into a spreadsheet; it computes nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import Tone
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.frozen_column import FrozenColumn
from ftvp_gui.ui.answer.plain_header import PlainHeader
from ftvp_gui.ui.answer.rows import NumberTable, Row, tab_separated
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.plots import ink
from ftvp_gui.ui.typography import px

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_EMPTY = NumberTable((), (), ())
MEASURES, WIDEST, LEAST, NUMBERS, HEAD = 200, 420, 72, 108, 40
"""Pixels that the names of measures have at least and at most, and a column of numbers at least and, with room, too."""


class NumberModel(QAbstractTableModel):
    """Measures down, approaches across; column 0 names the measure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = _EMPTY
        self._inks: Palette | None = None

    def show_table(self, table: NumberTable, inks: Palette) -> None:
        """Put other numbers in; the selection stays where rows and columns are the same."""
        same = self._shape(table) == self._shape(self.shown)
        self._inks = inks
        if same:
            self.shown = table
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        else:
            self.beginResetModel()
            self.shown = table
            self.endResetModel()

    @staticmethod
    def _shape(table: NumberTable) -> tuple[int, tuple[str, ...]]:
        return len(table.columns), tuple(row.label for row in table.rows)

    def row(self, index: Index) -> Row:
        """The row at an index."""
        return self.shown.rows[index.row()]

    def path(self, index: Index) -> tuple[str, ...] | None:
        """The driver behind a cell; None where the cell is no driver's."""
        if not index.isValid() or index.column() == 0:
            return None
        return self.row(index).cells[index.column() - 1].path

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label if index.column() == 0 else row.cells[index.column() - 1].text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _RIGHT
        if role == Qt.ItemDataRole.FontRole and row.strong:
            font = QFont(self._view_font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Enter shows how this is computed.") if self.path(index) else row.help or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == 0 else self.shown.columns[section - 1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 else _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and section > 0 and self._inks is not None:
            return ink.brush(self._inks.text(Tone(self.shown.colours[section - 1])))
        return None

    def _view_font(self) -> QFont:
        parent = self.parent()
        return parent.font() if isinstance(parent, QWidget) else QFont()


class NumberTableView(QTableView):
    """Shows the table of numbers. `explained(path)`: a driver's cell was chosen with Enter or a double click."""

    explained = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NumberModel(self)
        self.setModel(self._model)
        self.setAccessibleName(tr("Table of the numbers"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._header = PlainHeader(self)
        self.setHorizontalHeader(self._header)
        self.horizontalHeader().setMinimumSectionSize(px(LEAST))
        self.setHorizontalScrollBar(SlimBar(self, Qt.Orientation.Horizontal))
        # Where the two bars meet, nothing is drawn.
        self.setCornerWidget(QWidget(self))
        self._names = FrozenColumn(self)
        self._model.modelReset.connect(self._fit_columns)
        self.doubleClicked.connect(self._explain)

    def show_look(self) -> None:
        """Take the size of type in use."""
        self.verticalHeader().setDefaultSectionSize(px(24))
        self._fit_columns()

    def show_table(self, table: NumberTable, inks: Palette) -> None:
        """Show these numbers."""
        self._model.show_table(table, inks)

    def copy(self) -> None:
        """Put the whole table on the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(tab_separated(self._model.shown))

    def current_path(self) -> tuple[str, ...] | None:
        """The driver whose cell is chosen; None where there is none."""
        return self._model.path(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Numbers as wide as they need and close to the names of measures; a long name of an approach wraps."""
        header, approaches = self._header, self._model.columnCount() - 1
        if approaches < 1:
            return
        # The names of measures whole, as long as a column of numbers keeps what the name of an approach needs.
        most = min(self.viewport().width() - approaches * px(NUMBERS), px(WIDEST))
        names = max(min(self.sizeHintForColumn(0) + px(8), most), px(MEASURES))
        room = (self.viewport().width() - names) // approaches
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        left = self.viewport().width()
        for column in range(1, approaches + 1):
            wanted = max(header.sectionSizeHint(column), self.sizeHintForColumn(column) + px(16))
            width = max(min(wanted, room), px(LEAST), header.longest_word(column), self.sizeHintForColumn(column))
            header.resizeSection(column, width)
            left -= width
        header.resizeSection(0, min(max(left, px(MEASURES)), px(WIDEST)))
        header.fit_height(px(HEAD))
        self._names.follow()

    def _explain(self, index: QModelIndex) -> None:
        path = self._model.path(index)
        if path is not None:
            self.explained.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_path() is not None:
            self._explain(self.currentIndex())
        else:
            super().keyPressEvent(event)
