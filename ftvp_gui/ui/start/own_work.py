"""The left column of the start page: begin a project of one's own, or go on with one; it opens nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.store.library import Entry
from ftvp_gui.ui import icons
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.start import lines
from ftvp_gui.ui.start.marks import turned
from ftvp_gui.ui.start.offer import Offer
from ftvp_gui.ui.start.recent_line import INDENT, RecentLine
from ftvp_gui.ui.typography import px, small_font, strong_font

Role = QPalette.ColorRole
MOST = 8
"""So many projects are shown, pinned ones first."""


class Way(Offer):
    """A way to begin: a drawing, a name, and what comes of it."""

    def __init__(self, icon: str, name: str, more: str, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(name, more, parent)
        self._icon, self._more, self._first = icon, more, first

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, frame = self.palette(), self.rect().toRectF().adjusted(1, 1, -1, -1)
        lively = self.underMouse() or self.isDown()
        painter.setPen(Qt.PenStyle.NoPen)
        ground = Role.Accent if self._first else Role.Midlight if lively else Role.Button
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(frame, px(6), px(6))
        ink = palette.color(Role.HighlightedText if self._first else Role.WindowText)
        if self.hasFocus():
            colour = palette.color(Role.WindowText if self._first else Role.Accent)
            shell.ring(painter, frame, colour, px(6), 2.0)
        size = px(18)
        drawing = icons.pixmap(
            self._icon, ink if self._first else palette.color(Role.Accent), size, self.devicePixelRatioF()
        )
        at = turned(self, QRect(px(14), (self.height() - size) // 2, size, size))
        painter.drawPixmap(at.topLeft(), drawing)
        inner = turned(self, self.rect().adjusted(px(44), px(10), -px(8), 0))
        painter.setPen(ink)
        below = lines.draw(painter, inner, self.text(), strong_font(), 1)
        painter.setPen(ink if self._first else palette.color(Role.PlaceholderText))
        lines.draw(painter, inner.adjusted(0, below - inner.top(), 0, 0), self._more, small_font(), 1)
        painter.end()


class OwnWork(QWidget):
    """The ways to begin, and the projects opened last."""

    new_asked = Signal()
    quick_asked = Signal()
    open_asked = Signal()
    path_asked = Signal(object)
    pinned = Signal(object, bool)
    removed = Signal(object)

    def __init__(self, pinned: Sequence[Entry], recent: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.ways = (
            Way("quick", tr("Quick start"), tr("Five questions, and an answer"), self, first=True),
            Way("add", tr("New project"), tr("Every input, with its usual value"), self),
            Way("open", tr("Open…"), tr("Or drop a .ftvp file here"), self),
        )
        for way, act in zip(self.ways, (self.quick_asked, self.new_asked, self.open_asked), strict=True):
            way.clicked.connect(act)
            self._column.addWidget(way)
        self.recent = tuple(self._lines(pinned, recent))
        self._column.addSpacing(px(16))
        label = QLabel(tr("Your projects"), self)
        label.setFont(strong_font())
        label.setContentsMargins(px(INDENT), 0, 0, 0)
        self._column.addWidget(label)
        self._column.setSpacing(px(4))
        for line in self.recent:
            self._column.addWidget(line)
        if not self.recent:
            none = muted(wrapped(tr("Projects that you save are listed here."), self))
            none.setContentsMargins(px(INDENT), 0, 0, 0)
            self._column.addWidget(none)
        self._column.addStretch(1)

    def offers(self) -> tuple[Offer, ...]:
        """What can be pressed to begin or to go on, from the top."""
        return (*self.ways, *(line.line for line in self.recent))

    def _lines(self, pinned: Sequence[Entry], recent: Sequence[Entry]) -> list[RecentLine]:
        paths = {entry.path for entry in pinned}
        rest = [entry for entry in recent if entry.path not in paths]
        shown = [(entry, True) for entry in pinned] + [(entry, False) for entry in rest][: max(MOST - len(pinned), 3)]
        return [self._line(entry, held) for entry, held in shown]

    def _line(self, entry: Entry, held: bool) -> RecentLine:
        line = RecentLine(entry, held, self)
        line.pinned.connect(self.pinned)
        line.removed.connect(self.removed)
        path: Path = entry.path
        line.line.clicked.connect(lambda: self.path_asked.emit(path))
        return line
