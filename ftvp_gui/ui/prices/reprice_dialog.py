"""What today's prices would change in the project, to be looked at and ticked before it is taken over as one step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.store.renewal import Repricing
from ftvp_gui.ui.form.labels import Message
from ftvp_gui.ui.prices.plain_table import PlainTable
from ftvp_gui.ui.prices.reprice_rows import (
    HEADS,
    NUMBERS,
    TOTAL_HEADS,
    TOTAL_NUMBERS,
    WIDE,
    Totals,
    cells,
    introduction,
    remarks,
    tip,
)
from ftvp_gui.ui.prices.row_model import RowModel
from ftvp_gui.ui.typography import px

ROW, HEAD = 26, 28


class RepriceDialog(QDialog):
    """`taken(project)`: the project with the prices that were ticked."""

    taken = Signal(object)

    def __init__(self, found: Repricing, parent: QWidget) -> None:
        super().__init__(parent)
        self._found, self._totals = found, Totals(found)
        self.setWindowTitle(tr("Re-price the project"))
        self.said = QLabel(introduction(found), self)
        self.said.setWordWrap(True)
        self.said.setMinimumWidth(px(480))
        self.changes = RowModel(tuple(map(tr, HEADS)), self, NUMBERS)
        self.table = _table(tr("Prices that differ"), self.changes, self)
        self.table.installEventFilter(self)
        self.totals = RowModel(tuple(map(tr, TOTAL_HEADS)), self, TOTAL_NUMBERS)
        self.outcome = _table(tr("Expected cost before and after"), self.totals, self)
        self.outcome.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outcome.setSelectionMode(PlainTable.SelectionMode.NoSelection)
        self.kept = Message(self)
        self.kept.say(remarks(found), wrong=False)
        self.kept.setVisible(bool(found.kept))
        self.buttons = QDialogButtonBox(self)
        self.apply_button = self.buttons.addButton(
            tr("Apply") if found.changes else tr("Take the newer date"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.apply_button.setDefault(True)
        self.close_button = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.kept)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.changes.ticked.connect(self._show_outcome)
        self._fill()

    def _fill(self) -> None:
        found = self._found.changes
        self.changes.show_rows(
            [cells(change) for change in found],
            [tip(change) for change in found],
            [change.sure for change in found],
        )
        _share(self.table, WIDE)
        if found:
            self.table.setCurrentIndex(self.changes.index(0, 0))
            self.table.setFocus()
        for part in (self.table, self.outcome):
            part.setVisible(bool(found))
        # Without changes there is nothing to weigh, and no button that would do nothing.
        self.apply_button.setVisible(bool(found) or self._found.project != self._found.before)
        self.outcome.setFixedHeight(px(HEAD) + px(ROW) * len(self._found.before.approaches) + px(4))
        self._show_outcome()
        rows = min(len(found), 10)
        self.resize(px(880) if found else px(520), px(220) + px(ROW) * (rows + len(self._found.before.approaches)))
        if not found:
            self.adjustSize()

    def chosen(self) -> list[tuple[str, ...]]:
        """The paths of the rows that are ticked."""
        return [change.path for change, tick in zip(self._found.changes, self.changes.ticks, strict=True) if tick]

    def _show_outcome(self) -> None:
        self.totals.show_rows(self._totals.rows(self.chosen()))
        _share(self.outcome, 0)
        self.apply_button.setEnabled(bool(self.chosen()) or not self._found.changes)

    def _take(self) -> None:
        self.taken.emit(self._found.applied(self.chosen()))
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks the marked row wherever in it the mark stands."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self.table and pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            row = self.table.currentIndex().row()
            if row >= 0:
                state = Qt.CheckState.Unchecked if self.changes.ticks[row] else Qt.CheckState.Checked
                self.changes.setData(self.changes.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)
            return True
        return super().eventFilter(watched, event)


def _table(name: str, model: RowModel, parent: QWidget) -> PlainTable:
    table = PlainTable(name, parent)
    table.setModel(model)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _share(table: PlainTable, wide: int) -> None:
    """Columns as wide as their words, the rest of the room for one of them."""
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
