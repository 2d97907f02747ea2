"""The list to choose a model or a GPU from: type to search, Enter to take it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ftvp_gui.language import tr
from ftvp_gui.store.prices import PriceError
from ftvp_gui.ui.answer.plain_header import PlainHeader
from ftvp_gui.ui.choosing.choice import Choices, Chooser
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.model_offers import refusal
from ftvp_gui.ui.typography import px

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceModel(QAbstractTableModel):
    """The rows found; the first `words` columns hold words, the others numbers."""

    def __init__(self, words: int, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.shown = Choices((), (), None)

    def show_choices(self, shown: Choices) -> None:
        """Put other rows in."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.shown.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() < self._words else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.shown.heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < self._words else _RIGHT
        return None


class ModelDialog(QDialog):
    """`taken(made, step)`: what stands at the place with the choice in it, and what the choice is called."""

    taken = Signal(object, str)

    def __init__(self, chooser: Chooser, parent: QWidget) -> None:
        super().__init__(parent)
        self._chooser = chooser
        self.setWindowTitle(tr(chooser.title))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(chooser.search)
        self.search.setAccessibleName(chooser.search)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._model = ChoiceModel(chooser.words, self)
        self.table = self._make_table()
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note.setMinimumHeight(px(36))
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons = QDialogButtonBox(self)
        self._use = self._buttons.addButton(chooser.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._use.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(8))
        for widget in (self.search, self.table, self.note, self._buttons):
            layout.addWidget(widget)
        self.search.textChanged.connect(self._find)
        self.table.selectionModel().currentRowChanged.connect(self._show_note)
        self.table.doubleClicked.connect(self._take)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self.resize(px(840), px(560))
        self.search.setFocus()
        self._find("")

    def chosen_words(self) -> str:
        """The cells of the row that is marked, as one line."""
        row = self.table.currentIndex().row()
        return "  ".join(self._model.shown.rows[row].cells) if row >= 0 else ""

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._model)
        table.setVerticalScrollBar(SlimBar(table))
        table.setHorizontalHeader(PlainHeader(table))
        table.horizontalHeader().setFixedHeight(px(28))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(26))
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAccessibleName(self._chooser.table)
        return table

    def _find(self, text: str) -> None:
        self._model.show_choices(self._chooser.find(text))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = self._model.rowCount()
        here = self._model.shown.current
        if rows:
            index = self._model.index(here if here is not None and not text else 0, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._use.setEnabled(rows > 0)
        self._show_note()

    def _show_note(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._model.shown.rows):
            self.note.setText(self._chooser.nothing)
            return
        self.note.setText(f"{self._chooser.unit} {self._model.shown.rows[row].note}".strip())

    def _take(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._model.shown.rows):
            return
        choice = self._model.shown.rows[row]
        try:
            made = choice.make()
        except PriceError as error:
            self.note.setText(refusal(error))
            return
        self.taken.emit(made, choice.step)
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now is it known how many rows there is room for.
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search line move through the list."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        pressed = watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in moves:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
