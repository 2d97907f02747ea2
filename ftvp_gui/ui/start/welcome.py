"""The start page: one's own work at the left, the examples as cards at the right; it asks, and opens nothing itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ftvp_gui.analysis.glance import Glance
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store import project_file
from ftvp_gui.store.errors import StoreError
from ftvp_gui.store.examples import Example, examples, open_example
from ftvp_gui.store.library import Entry
from ftvp_gui.ui.form.labels import wrapped
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.icons import app_icon
from ftvp_gui.ui.judge import Judge
from ftvp_gui.ui.start import card as cards
from ftvp_gui.ui.start.card import Card
from ftvp_gui.ui.start.dropping import project_in
from ftvp_gui.ui.start.neighbours import neighbour
from ftvp_gui.ui.start.offer import Offer
from ftvp_gui.ui.start.own_work import OwnWork
from ftvp_gui.ui.start.recent_line import RecentLine
from ftvp_gui.ui.typography import px, strong_font, title_font

OWN, GAP, BETWEEN, MOST_COLUMNS = 280, 32, 12, 5
"""Pixels: the left column, the space beside it, the space between cards; and how many cards stand in a row."""
HEAD = 128
"""Pixels above and below the cards."""
QUIET = 150
"""Milliseconds that the page is in sight before anything is worked out behind it."""


class Welcome(QScrollArea):
    """What the window shows while no project is open."""

    new_asked = Signal()
    quick_asked = Signal()
    open_asked = Signal()
    path_asked = Signal(object)
    example_asked = Signal(str)
    pinned = Signal(object, bool)
    removed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examples: tuple[Example, ...] | None = None
        self._trouble = ""
        self._pinned: tuple[Entry, ...] = ()
        self._recent: tuple[Entry, ...] = ()
        self._glances: dict[object, Glance] = {}
        self._columns = 0
        self.own: OwnWork | None = None
        self.cards: tuple[Card, ...] = ()
        self.judge = Judge(self)
        self.judge.judged.connect(self._show_glance)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self._ask)
        self.setAccessibleName(tr("Start page"))
        self.setAcceptDrops(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_projects(self, pinned: tuple[Entry, ...], recent: tuple[Entry, ...]) -> None:
        """Show the projects of one's own."""
        if (pinned, recent) != (self._pinned, self._recent) or self.own is None:
            self._pinned, self._recent = pinned, recent
            self._fill_when_seen()

    def offers(self) -> tuple[Offer, ...]:
        """Everything that begins or opens a project."""
        return (*(self.own.offers() if self.own is not None else ()), *self.cards)

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._fill_when_seen()

    def stop(self) -> None:
        """End what goes on behind the page."""
        self._soon.stop()
        self.judge.close()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        self.judge.forget()
        super().hideEvent(event)

    def _fill_when_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def enter(self) -> None:
        """Put the focus on the first way to begin."""
        if self.own is not None:
            self.own.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int | None:
        """The place of the offer in focus, or of the line whose buttons have it; None where none has."""
        for place, offer in enumerate(self.offers()):
            line = offer.parentWidget()
            here = QApplication.focusWidget()
            if here is offer or (isinstance(line, RecentLine) and here is not None and line.isAncestorOf(here)):
                return place
        return None

    def _fill(self) -> None:
        # Reading the examples takes a moment, which a start with a file does without.
        if self._examples is None:
            self._examples, self._trouble = _read_examples()
        focused = self._focused()
        page = QWidget(self)
        self._sheet = QWidget(page)
        lines = QVBoxLayout(self._sheet)
        lines.setContentsMargins(px(24), px(16), px(12), px(12))
        lines.setSpacing(px(14))
        lines.addLayout(self._head(self._sheet))
        columns = QHBoxLayout()
        columns.setSpacing(px(GAP))
        columns.addWidget(self._own(self._sheet))
        columns.addLayout(self._shown(self._sheet), 1)
        lines.addLayout(columns)
        whole = QGridLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._sheet, 0, 0)
        whole.setRowStretch(1, 1)
        self._columns = 0
        self.setWidget(page)
        if focused is not None:
            self.offers()[min(focused, len(self.offers()) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()
        for about, found in self._glances.items():
            self._show_glance(about, found)
        self._soon.start()

    def _head(self, sheet: QWidget) -> QHBoxLayout:
        drawing = QLabel(sheet)
        drawing.setPixmap(app_icon().pixmap(QSize(px(48), px(48)), self.devicePixelRatioF()))
        drawing.setFixedSize(px(48), px(48))
        title = QLabel(tr("Fine-tune a model, or prompt one?"), sheet)
        title.setFont(title_font())
        said = tr("The whole cost over time, the hidden part included, with the uncertainty said out loud.")
        subtitle = wrapped(said, sheet)
        subtitle.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(title)
        words.addWidget(subtitle)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(drawing)
        head.addLayout(words, 1)
        return head

    def _own(self, sheet: QWidget) -> OwnWork:
        self.own = OwnWork(self._pinned, self._recent, sheet)
        self.own.setFixedWidth(px(OWN))
        self.own.new_asked.connect(self.new_asked)
        self.own.quick_asked.connect(self.quick_asked)
        self.own.open_asked.connect(self.open_asked)
        self.own.path_asked.connect(self.path_asked)
        self.own.pinned.connect(self.pinned)
        self.own.removed.connect(self.removed)
        for offer in self.own.offers():
            offer.moved.connect(partial(self._move, offer))
        return self.own

    def _shown(self, sheet: QWidget) -> QVBoxLayout:
        label = QLabel(tr("Examples to look at and change"), sheet)
        label.setFont(strong_font())
        self._grid = QGridLayout()
        self._grid.setSpacing(px(BETWEEN))
        self.cards = tuple(Card(example, sheet) for example in self._examples or ())
        for each in self.cards:
            each.clicked.connect(partial(self.example_asked.emit, each.example.id))
            each.moved.connect(partial(self._move, each))
        shown = QVBoxLayout()
        shown.setSpacing(px(8))
        shown.addWidget(label)
        if self._trouble:
            shown.addWidget(wrapped(self._trouble, sheet))
        shown.addLayout(self._grid)
        shown.addStretch(1)
        return shown

    def _arrange(self) -> None:
        """As many cards in a row as have room; a wide page does not spread them further."""
        room = self.viewport().width() - px(OWN + GAP + 36)
        columns = min(max((room + px(BETWEEN)) // px(cards.WIDTH + BETWEEN), 1), MOST_COLUMNS)
        if not self.cards:
            return
        self._share_height(-(-len(self.cards) // columns))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, each in enumerate(self.cards):
            self._grid.addWidget(each, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def _share_height(self, rows: int) -> None:
        """Cards are as high as lets all of them be seen at once, inside what looks well."""
        room = self.viewport().height() - px(HEAD) - (rows - 1) * px(BETWEEN)
        height = min(max(room // rows, px(cards.LEAST_HEIGHT)), px(cards.MOST_HEIGHT))
        for each in self.cards:
            each.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _move(self, here: Offer, key: int) -> None:
        """An arrow key: on to the nearest offer that way."""
        offers = [offer for offer in self.offers() if offer.isVisible()]
        frames = [offer.rect().translated(offer.mapTo(self._sheet, QPoint(0, 0))) for offer in offers]
        found = neighbour(frames, offers.index(here), Qt.Key(key))
        if found is not None:
            offers[found].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(offers[found], 0, px(24))

    def _ask(self) -> None:
        """Have worked out who wins, what is in sight first."""
        for each in self.cards:
            if each.example.id not in self._glances:
                self.judge.ask(each.example.id, partial(open_example, each.example.id))
        for line in self.own.recent if self.own is not None else ():
            if line.is_there and line.entry not in self._glances:
                self.judge.ask(line.entry, partial(_read, line.entry.path))

    def _show_glance(self, about: object, found: object) -> None:
        if not isinstance(found, Glance):
            # A file that cannot be read says why when it is opened.
            return
        self._glances[about] = found
        for each in self.cards:
            if each.example.id == about:
                each.show_glance(found)
        for line in self.own.recent if self.own is not None else ():
            if line.entry == about:
                line.show_glance(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(on=False)
        path = project_in(event.mimeData())
        if path is None:
            self.told.emit(tr("Only one project at a time, a file that ends in .ftvp, can be dropped here."))
        else:
            event.acceptProposedAction()
            self.path_asked.emit(path)

    def _light(self, *, on: bool) -> None:
        """Show that what is dragged may be dropped."""
        if self.own is not None:
            self.own.ways[-1].setDown(on)


def _read_examples() -> tuple[tuple[Example, ...], str]:
    """The examples; where one cannot be read, none of them, and why."""
    try:
        return examples(), ""
    except StoreError as error:
        return (), str(error)


def _read(path: Path) -> Project:
    return project_file.read(path).project
