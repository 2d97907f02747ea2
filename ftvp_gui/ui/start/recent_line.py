"""A project of one's own on the start page: its name, where it lies, when it was saved, who wins; to pin or remove."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.analysis.glance import Glance
from ftvp_gui.language import tr
from ftvp_gui.store.library import Entry
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.start import lines
from ftvp_gui.ui.start.marks import disc, turned
from ftvp_gui.ui.start.offer import Offer
from ftvp_gui.ui.start.outcome_words import Outcome, outcome
from ftvp_gui.ui.typography import px, small_font, strong_font

Role = QPalette.ColorRole
INDENT, LINE, BUTTON = 12, 58, 24


class RecentLine(QWidget):
    """The line and its two buttons."""

    pinned = Signal(object, bool)
    """The file is to be pinned, or not any more."""
    removed = Signal(object)
    """The file is to be forgotten; it stays on the disk."""

    def __init__(self, entry: Entry, pinned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.line = _Line(entry, self)
        pin = tr("Unpin {name}", name=entry.name) if pinned else tr("Pin {name} to this page", name=entry.name)
        self.pin = IconButton("pin", pin, self)
        self.pin.setCheckable(True)
        self.pin.setChecked(pinned)
        self.remove = IconButton("close", tr("Take {name} off this list; the file stays", name=entry.name), self)
        self.pin.clicked.connect(lambda: self.pinned.emit(entry.path, not pinned))
        self.remove.clicked.connect(lambda: self.removed.emit(entry.path))
        self.line.forgotten.connect(lambda: self.removed.emit(entry.path))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.line.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons lie over the line, so that its second and third row have all the width."""
        self.line.setGeometry(self.rect())
        left = self.width()
        for button in (self.remove, self.pin):
            left -= px(BUTTON)
            button.setGeometry(turned(self, QRect(left, px(2), px(BUTTON), px(BUTTON))))

    @property
    def is_there(self) -> bool:
        """Whether the file is there now."""
        return self.entry.modified is not None

    def show_glance(self, found: Glance) -> None:
        """Write who wins."""
        self.line.show_outcome(outcome(found))


class _Line(Offer):
    """Press it, or Enter, to open the file; Delete takes it off the list."""

    forgotten = Signal()

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        self._where = _where(entry)
        super().__init__(entry.name, self._where, parent)
        self._outcome: Outcome | None = None
        self._there = entry.modified is not None
        self.setToolTip(str(entry.path))

    def show_outcome(self, found: Outcome) -> None:
        self._outcome = found
        self._describe()
        self.update()

    def _describe(self) -> None:
        said = "" if self._outcome is None else tr("{who}: {why}.", who=self._outcome.who, why=self._outcome.why)
        self.setAccessibleDescription(f"{self._where} {said}".strip())

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(LINE if self._there else 44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.Button))
            painter.drawRoundedRect(frame, px(4), px(4))
        if self.hasFocus():
            shell.ring(painter, frame, palette.color(Role.Accent), px(4), 2.0)
        inner = self.rect().adjusted(px(INDENT), px(5), -px(4), 0)
        painter.setPen(palette.color(Role.WindowText if self._there else Role.PlaceholderText))
        inner = turned(self, inner)
        name = turned(self, self.rect().adjusted(px(INDENT), px(5), -px(4 + 2 * BUTTON), 0))
        top = lines.draw(painter, name, self.text(), strong_font() if self._there else self.font(), 1)
        painter.setPen(palette.color(Role.PlaceholderText))
        top = lines.draw(painter, inner.adjusted(0, top - inner.top(), 0, 0), self._where, small_font(), 1)
        if self._outcome is not None:
            self._paint_outcome(painter, top)
        painter.end()

    def _paint_outcome(self, painter: QPainter, top: int) -> None:
        assert self._outcome is not None
        font = small_font()
        line = QRect(px(INDENT), top, self.width() - px(INDENT + 4), QFontMetrics(font).height())
        if self._outcome.slot is not None:
            disc(painter, self, line, self._outcome.slot, px(7))
            line.adjust(px(12), 0, 0, 0)
        said = tr("{who}: {why}", who=self._outcome.who, why=self._outcome.why)
        lines.draw(painter, turned(self, line), said, font, 1)


def _where(entry: Entry) -> str:
    if entry.modified is None:
        return tr("Not there now: moved, deleted, or its drive is away")
    locale = QLocale()
    saved = entry.modified.astimezone()
    when = locale.toString(QDate(saved.year, saved.month, saved.day), QLocale.FormatType.ShortFormat)
    return tr("{day}  ·  {folder}", day=when, folder=str(entry.path.parent))
