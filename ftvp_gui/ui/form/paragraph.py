"""The bare editor of a text: wraps, has no frame, no history and no scroll bars, and tells what the keys ask for."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class Paragraph(QPlainTextEdit):
    """Words in as many lines as they need."""

    typed = Signal()
    left = Signal()
    """Focus went elsewhere, or Enter was pressed."""
    advanced = Signal(bool)
    """Enter was pressed: go on to the next field; True: back to the one before."""
    given_up = Signal()
    """Escape: what is in force shall stand here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = self._quiet = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """What is written, on one line, without spaces around it."""
        return " ".join(self.toPlainText().split())

    def put(self, text: str) -> None:
        """Show a text without telling anyone."""
        if text != self.toPlainText():
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False

    def set_draft(self, draft: bool) -> None:
        """Take note that what stands here is not in force: Undo then takes it back before any step of the document."""
        self._draft = draft

    def height_of_words(self, width: int) -> int:
        """Pixels that the words need at a width."""
        # The document itself counts its lines only when it is painted.
        height = 0.0
        for paragraph in self.toPlainText().split("\n"):
            layout = QTextLayout(paragraph or " ", self.font())
            layout.setTextOption(QTextOption(self.document().defaultTextOption()))
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(width, 1))
                height += line.height()
            layout.endLayout()
        return math.ceil(height)

    def _changed(self) -> None:
        if not self._quiet:
            self.typed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.left.emit()
            self.advanced.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape or (self._draft and event.matches(_UNDO)):
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_F1 or event.matches(_UNDO) or event.matches(_REDO):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The history of the document is the one history: a field has none of its own.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = self._draft and event.matches(_UNDO)
            if not ours and (event.matches(_UNDO) or event.matches(_REDO)):
                event.ignore()
                return False
        return super().event(event)
