"""The control of a text: one line that grows with what is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.form.meant import Meant
from ftvp_gui.ui.form.paragraph import Paragraph
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.typography import px


class WordsControl(QWidget):
    """Words; what a person types is in force at once, without the spaces around it. `needed`: it may not be empty."""

    edited = Signal(str)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: str, parent: QWidget | None = None, *, needed: bool = False) -> None:
        super().__init__(parent)
        self._value, self._needed, self._fault = value, needed, False
        self._meant = Meant(value)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.field = Paragraph(self)
        self.field.put(value)
        self.field.typed.connect(self._typed)
        self.field.textChanged.connect(self.updateGeometry)
        self.field.left.connect(self._tidy)
        self.field.advanced.connect(self.advanced)
        self.field.given_up.connect(self.give_up)

    def value(self) -> str:
        """The words in force."""
        return self._value

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits."""
        return (self.field,)

    def set_value(self, value: str) -> None:
        """Show other words; a draft goes. The words in force change nothing."""
        if value != self._value:
            self._value = value
            self._meant.settle(value)
            self.give_up()

    def set_read_only(self, read_only: bool) -> None:
        """Show the words without letting anyone change them."""
        self.field.setReadOnly(read_only)

    def give_up(self) -> None:
        """Put back what is in force."""
        self.field.put(self._value)
        self._report(None)

    def _typed(self) -> None:
        self._meant.typing(self._value)
        words = self.field.text()
        if self._needed and not words:
            self._take(self._meant.value)
            self._report(EntryError(tr("This needs a name."), (0,), waiting=True))
            return
        self._report(None)
        self._take(words)

    def _take(self, words: str) -> None:
        if words != self._value:
            self._value = words
            self.edited.emit(words)

    def _report(self, fault: EntryError | None) -> None:
        self._fault = fault is not None
        self.field.set_draft(self._fault)
        self.faulted.emit(fault)

    def _tidy(self) -> None:
        if not self._fault:
            self._meant.settle(self._value)
            self.field.put(self._value)
        self.update()
        self.left.emit()

    def heightForWidth(self, width: int) -> int:
        return max(self.field.height_of_words(width - px(7) - px(6)) + px(12), px(28))

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(max(self.width(), px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.field.setGeometry(self.rect().adjusted(px(7), px(6), -px(6), -px(4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_field(painter, self)
        painter.end()
