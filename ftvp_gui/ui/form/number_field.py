"""One cell for one number as text: arrows and wheel ask for a nudge, a paste of cells for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QWidget

from ftvp_gui.ui.form.field import Field

_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class NumberField(Field):
    """A number, right-aligned; arrows and wheel ask for a nudge, a paste of several cells for all of them."""

    nudged = Signal(int)
    pasted = Signal(list)
    poured = Signal(list)
    """Several lines were pasted: the cells of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._may_be_empty = False

    @property
    def is_ghost(self) -> bool:
        return self._may_be_empty and not self.text() and not self._fault

    def set_may_be_empty(self, may: bool) -> None:
        """Show the field as a mere hint while it is empty, and leave it out of the Tab order."""
        self._may_be_empty = may
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if may and not self.text() else Qt.FocusPolicy.StrongFocus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.nudged.emit(_ARROWS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Without the focus the wheel belongs to the page.
        if not self.hasFocus() or self.isReadOnly() or event.angleDelta().y() == 0:
            event.ignore()
            return
        self.nudged.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def _paste(self, text: str) -> None:
        cells, lines = cells_of(text), lines_of(text)
        if len(lines) > 1 and not self.isReadOnly():
            self.poured.emit(lines)
        elif len(cells) > 1 and not self.isReadOnly():
            self.pasted.emit(cells)
        else:
            self.insert(text.strip())
            self.typed.emit()

    def _typed(self, text: str) -> None:
        # A paste by the context menu arrives here, with its tabs.
        cells = cells_of(text)
        if len(cells) > 1:
            self.pasted.emit(cells)
        else:
            super()._typed(text)


def cells_of(text: str) -> list[str]:
    """The cells of a piece of a spreadsheet, row by row."""
    return [cell.strip() for row in text.strip("\n").splitlines() for cell in row.split("\t") if cell.strip()]


def lines_of(text: str) -> list[list[str]]:
    """The lines of a piece of a spreadsheet, each with its cells; an empty line has none."""
    return [cells_of(line) for line in text.strip("\r\n").splitlines()]
