"""A line of text on the form's own ground: it paints itself, tells what the keys ask for, and judges nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason)


class Field(QLineEdit):
    """A line of text on the form's own ground, shared by numbers, words and dates."""

    typed = Signal()
    left = Signal()
    """Focus went elsewhere, or Enter was pressed."""
    advanced = Signal(bool)
    """Enter was pressed: go on to the next field; True: back to the one before."""
    given_up = Signal()
    """Escape: what is in force shall stand here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(px(5), 0, px(5), 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._fault = False
        self._draft = False
        self.textEdited.connect(self._typed)

    @property
    def fault(self) -> bool:
        """Whether what stands here is marked as wrong."""
        return self._fault

    def set_fault(self, fault: bool) -> None:
        """Mark the field as wrong, or right again."""
        if fault != self._fault:
            self._fault = fault
            self.update()

    def set_draft(self, draft: bool) -> None:
        """Take note that what stands here is not in force: Undo then takes it back before any step of the document."""
        self._draft = draft

    def put(self, text: str) -> None:
        """Show a text without telling anyone; the cursor goes to the end only where the text changed."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    @property
    def is_ghost(self) -> bool:
        """Whether the field is only hinted at."""
        return False

    def _typed(self, _text: str) -> None:
        self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            self.advanced.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape or (self._draft and event.matches(_UNDO)):
            self.given_up.emit()
        elif event.matches(_UNDO) or event.matches(_REDO):
            # The history of the document is the one history: a field has none of its own.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # QLineEdit would claim these keys for itself before the window's actions see them.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = self._draft and event.matches(_UNDO)
            if not ours and (event.matches(_UNDO) or event.matches(_REDO)):
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.deselect()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_field(painter, self, fault=self._fault, ghost=self.is_ghost)
        painter.end()
        super().paintEvent(event)
