"""Short sentences under each other, each behind a mark that says what kind it is; the labels are kept and reused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ftvp_gui.ui.typography import px


@dataclass(frozen=True)
class Line:
    """One sentence. `muted`: set in the quieter ink."""

    mark: str
    text: str
    muted: bool = False


class Lines(QWidget):
    """Sentences that wrap, with their marks in a column of their own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self.show_look()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these sentences; labels that are not needed now are hidden."""
        while len(self._rows) < len(lines):
            self._add_row()
        for index, (mark, text) in enumerate(self._rows):
            used = index < len(lines)
            mark.setVisible(used)
            text.setVisible(used)
            if used:
                line = lines[index]
                role = QPalette.ColorRole.PlaceholderText if line.muted else QPalette.ColorRole.WindowText
                mark.setText(line.mark)
                text.setText(line.text)
                text.setForegroundRole(role)
        self.setVisible(bool(lines))
        self.setAccessibleDescription(" ".join(line.text for line in lines))

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._grid.setColumnMinimumWidth(0, px(8))
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(3))

    def _add_row(self) -> None:
        mark, text = QLabel(self), QLabel(self)
        mark.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(mark, row, 0)
        self._grid.addWidget(text, row, 1)
        self._rows.append((mark, text))
