"""One cost that was not entered: its name, which leads to its row, why, what it usually is, and the tick."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.export.absent import label
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.tick import Tick
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.typography import px


class PlaceButton(QAbstractButton):
    """Words that lead to a place in the form; they end in … where the room ends."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(tr("Go to {text}", text=text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(6), px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        lively = self.underMouse() or self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Accent if lively else QPalette.ColorRole.WindowText))
        words = self.rect().adjusted(px(2), 0, -px(2), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            frame = self.rect().adjusted(0, 1, 0, -1).toRectF()
            shell.ring(painter, frame, palette.color(QPalette.ColorRole.Accent), px(4), 2.0)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class AbsentRow(QWidget):
    """A line of the checklist. While it is confirmed a note can be written beside it."""

    picked = Signal(object)
    """The path, to be gone to."""
    confirmed = Signal(object, bool)
    """The cost, and whether it is confirmed to be nothing."""
    noted = Signal(object, str)

    def __init__(self, entry: NotEntered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        name = label(entry)
        self.place = PlaceButton(name, self)
        self.place.clicked.connect(self._pick)
        self.tick = Tick(tr("Confirmed"), self)
        self.tick.setAccessibleName(tr("{name}: confirmed to be nothing", name=name))
        self.tick.setToolTip(tr("Yes, this is nothing here"))
        self.tick.clicked.connect(self._tick)
        self.words = small_label("", self, wrap=True)
        self.note = Field(self)
        self.note.setPlaceholderText(tr("Why it is nothing"))
        self.note.setAccessibleName(tr("{name}: note", name=name))
        self.note.left.connect(self._write)
        self.note.given_up.connect(self._put_back)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.tick)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, px(2), 0, px(8))
        lines.setSpacing(px(2))
        lines.addLayout(top)
        lines.addWidget(self.words)
        lines.addWidget(self.note)
        self.words.setContentsMargins(px(2), 0, 0, 0)

    def show_entry(self, entry: NotEntered, style: NumberStyle) -> None:
        """Show the same cost as it is now."""
        self.entry = entry
        why = sentence(entry.reason(), style)
        self.words.setText(f"{why[:1].upper()}{why[1:]}. {sentence(entry.usually(), style)}")
        self.place.setAccessibleName(f"{self.place.text()}: {why}")
        self.tick.setChecked(entry.confirmed)
        self.note.setVisible(entry.confirmed)
        said = entry.confirmation
        if said is not None and not self.note.hasFocus():
            self.note.put(said.note)
        self.tick.setToolTip(
            tr("Confirmed by {owner}", owner=said.owner)
            if said is not None and said.owner
            else tr("Yes, it is nothing")
        )

    def set_read_only(self, read_only: bool) -> None:
        """Show the row without letting anyone change it."""
        self.tick.setEnabled(not read_only)
        self.note.setReadOnly(read_only)

    def _pick(self) -> None:
        self.picked.emit(self.entry.path)

    def _tick(self, on: bool) -> None:
        self.confirmed.emit(self.entry, on)

    def _put_back(self) -> None:
        said = self.entry.confirmation
        self.note.put(said.note if said is not None else "")

    def _write(self) -> None:
        self.noted.emit(self.entry, self.note.text().strip())
