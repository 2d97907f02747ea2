"""The control of a choice among the members of an enumeration."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui import icons
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px


class ChoiceBox(QComboBox):
    """One of a few, on the form's own ground; the wheel turns it only with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_field(painter, self)
        enabled = self.isEnabled()
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.rect().adjusted(px(8), 0, -px(24), 0)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText if enabled else QPalette.ColorRole.Mid)
        size = px(12)
        picture = icons.pixmap("chevron-down", ink, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - px(8) - size, (self.height() - size) // 2, picture)
        painter.end()


class ChoiceControl(ChoiceBox):
    """One member of an enumeration."""

    edited = Signal(object)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: StrEnum, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members = tuple(type(value))
        for member in self._members:
            self.addItem(tr(member.value))
        self.set_value(value)
        self.activated.connect(self._chosen)

    def value(self) -> StrEnum:
        """The member that is chosen."""
        return self._members[self.currentIndex()]

    def set_value(self, value: StrEnum) -> None:
        """Choose without telling anyone."""
        self.setCurrentIndex(self._members.index(value))

    def set_read_only(self, read_only: bool) -> None:
        """Show the choice without letting anyone change it."""
        self.setEnabled(not read_only)

    def give_up(self) -> None:
        """A choice has no drafts."""

    def _chosen(self, _index: int) -> None:
        self.edited.emit(self.value())
