"""What the window shows while no project is open: start a new one, open one again, or look at an example."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.language import literal, tr
from ftvp_gui.store.errors import StoreError
from ftvp_gui.store.examples import Example, examples
from ftvp_gui.store.library import Entry
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.icons import app_icon
from ftvp_gui.ui.typography import px, small_font, strong_font, title_font

TITLE = literal("Fine-tune a model, or prompt one?")
SUBTITLE = literal("The whole cost over time, the hidden part included, with the uncertainty said out loud.")
OWN, SHOWN, GAP, INDENT, LINE = 340, 700, 24, 12, 44
"""Pixels: both columns at most, the space between them, words inside a line, and the height of a line."""
RECENT = 6


class Offer(QAbstractButton):
    """A line to start from: its name, and a quieter line below it."""

    def __init__(self, name: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = more
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)
        self.setToolTip(more)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(OWN), px(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(LINE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Button))
        if self.hasFocus():
            painter.fillRect(0, 0, px(3), self.height(), palette.color(QPalette.ColorRole.Accent))
        inner = self.rect().adjusted(px(INDENT), px(4), -px(INDENT), -px(4))
        half = inner.height() // 2
        painter.setPen(palette.color(QPalette.ColorRole.Accent))
        above = inner.adjusted(0, 0, 0, -half)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(above, flags, _cut(painter, self.text(), inner.width()))
        painter.setFont(small_font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        below = inner.adjusted(0, half, 0, 0)
        painter.drawText(below, flags, _cut(painter, self._more, inner.width()))


def _read_examples() -> tuple[tuple[Example, ...], str]:
    """The examples; where one cannot be read, none of them, and why."""
    try:
        return examples(), ""
    except StoreError as error:
        return (), str(error)


def _cut(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


class Welcome(QScrollArea):
    """Two columns: one's own work, and the examples."""

    new_asked = Signal()
    open_asked = Signal()
    path_asked = Signal(object)
    example_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Start")
        self._examples: tuple[Example, ...] | None = None
        self._trouble = ""
        self._recent: tuple[Entry, ...] = ()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_recent(self, recent: tuple[Entry, ...]) -> None:
        """Show the projects opened last, without those that are not there now."""
        self._recent = tuple(entry for entry in recent if entry.modified is not None)[:RECENT]
        self._fill_when_seen()

    def offers(self) -> list[Offer]:
        """The lines to start from."""
        return self.findChildren(Offer)

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._fill_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill_when_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        # Reading the examples takes a moment, which a start with a file does without.
        if self._examples is None:
            self._examples, self._trouble = _read_examples()
        page = QWidget(self)
        sheet = QWidget(page)
        sheet.setMaximumWidth(px(OWN + SHOWN + GAP))
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(px(16), px(16), px(16), px(16))
        lines.setSpacing(px(24))
        lines.addLayout(self._head(sheet))
        lines.addLayout(self._columns(sheet))
        whole = QGridLayout(page)
        whole.setRowStretch(0, 1)
        whole.setRowStretch(2, 2)
        whole.addWidget(sheet, 1, 0)
        self.setWidget(page)

    def _head(self, sheet: QWidget) -> QHBoxLayout:
        drawing = QLabel(sheet)
        drawing.setPixmap(app_icon().pixmap(QSize(px(64), px(64)), self.devicePixelRatioF()))
        drawing.setFixedSize(px(64), px(64))
        title, subtitle = QLabel(tr(TITLE), sheet), QLabel(tr(SUBTITLE), sheet)
        title.setFont(title_font())
        subtitle.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        subtitle.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(subtitle)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(px(INDENT), 0, 0, 0)
        head.setSpacing(px(16))
        head.addWidget(drawing)
        head.addLayout(words, 1)
        return head

    def _columns(self, sheet: QWidget) -> QHBoxLayout:
        own, shown = (
            self._column(sheet, tr("Your own project")),
            self._column(sheet, tr("Examples to look at and change")),
        )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(INDENT), 0, 0, 0)
        buttons.setSpacing(px(8))
        for text, icon, act in ((tr("New project"), "add", self.new_asked), (tr("Open…"), "open", self.open_asked)):
            button = TextButton(text, icon, sheet)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        own.addLayout(buttons)
        own.addSpacing(px(8))
        for entry in self._recent:
            when = "" if entry.modified is None else f"{entry.modified.astimezone():%Y-%m-%d %H:%M}, "
            own.addWidget(self._offer(sheet, entry.name, f"{when}{entry.path.parent}", entry.path))
        if self._trouble:
            trouble = QLabel(self._trouble, sheet)
            trouble.setWordWrap(True)
            trouble.setContentsMargins(px(INDENT), 0, 0, 0)
            shown.addWidget(trouble)
        for example in self._examples or ():
            shown.addWidget(self._offer(sheet, example.title, example.question, example.id))
        columns = QHBoxLayout()
        columns.setSpacing(px(GAP))
        for column, share in ((own, OWN), (shown, SHOWN)):
            column.addStretch(1)
            columns.addLayout(column, share)
        return columns

    @staticmethod
    def _column(sheet: QWidget, heading: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(px(2))
        label = QLabel(heading, sheet)
        label.setFont(strong_font())
        label.setContentsMargins(px(INDENT), 0, 0, 0)
        column.addWidget(label)
        column.addSpacing(px(8))
        return column

    def _offer(self, sheet: QWidget, name: str, more: str, what: Path | str) -> Offer:
        offer = Offer(name, more, sheet)
        offer.clicked.connect(lambda: self._choose(what))
        return offer

    def _choose(self, what: Path | str) -> None:
        if isinstance(what, Path):
            self.path_asked.emit(what)
        else:
            self.example_asked.emit(what)
