"""The states that were kept, side by side in large type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.present.comparing import Column
from ftvp_gui.ui.typography import BODY, SMALL, TITLE


class CompareView(QWidget):
    """A column for each state, all with the same lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._scale = 1.0
        self._grid = QGridLayout(self)
        self.setAccessibleName(tr("Snapshots side by side"))

    @property
    def shown(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other states."""
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._build()

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._scale = scale
        self._build()

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._grid.setHorizontalSpacing(round(20 * self._scale))
        self._grid.setVerticalSpacing(round(6 * self._scale))
        captions = [what for what, _ in self._columns[0].rows] if self._columns else []
        for line, what in enumerate(captions):
            self._grid.addWidget(self._label(what, SMALL, muted=True), 2 + line, 0)
        for place, column in enumerate(self._columns, start=1):
            self._grid.addWidget(self._label(column.name, TITLE, bold=True), 0, place)
            self._grid.addWidget(self._label(column.verdict, BODY), 1, place)
            for line, (_, value) in enumerate(column.rows):
                self._grid.addWidget(self._label(value, BODY, bold=True), 2 + line, place)
            self._grid.setColumnStretch(place, 2)
        self._grid.setColumnStretch(0, 1)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(2 + len(captions), 1)
        words = (f"{column.name}: {column.verdict}" for column in self._columns)
        self.setAccessibleDescription(" ".join(words))

    def _label(self, text: str, size: float, *, bold: bool = False, muted: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(size * self._scale), 1))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        label.setFont(font)
        if muted:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label
