"""The finder on screen: a line to type into and what fits, over the window it is asked from; it blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.finder.line import CHOICE, LinePainter
from ftvp_gui.ui.finder.line import HEIGHT as LINE
from ftvp_gui.ui.finder.matching import ranked
from ftvp_gui.ui.finder.offers import Choice
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px

Role = QPalette.ColorRole
WIDTH, HEIGHT, TOP, AROUND, LEAST = 680, 440, 56, 90, 3
"""Pixels: width, greatest height, place, what stands around the lines; and for how many lines there is room always."""
MOST = 60
"""So many lines are shown: who needs more types another letter."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FinderPanel(QFrame):
    """Enter takes the marked line, Esc closes and gives the focus back; so does the window when it is clicked."""

    taken = Signal(object)
    """A `Choice`; the panel is closed by then and the focus is where it was."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._before: QWidget | None = None
        self._choices: Sequence[Choice] = ()
        self._recent: Sequence[str] = ()
        self.setAccessibleName(tr("Search"))
        self.search = _Search(self)
        self.search.setPlaceholderText(tr("Search inputs, pages, charts and commands"))
        self.search.setAccessibleName(tr("Search inputs, pages, charts and commands"))
        self.search.setMinimumHeight(px(32))
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.advanced.connect(self._take_current)
        self.search.given_up.connect(self.close_up)
        self.search.lost.connect(self._lost)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(LinePainter(self.list))
        self.list.itemClicked.connect(self._take)
        self.foot: QLabel = small_label("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(10))
        layout.setSpacing(px(8))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.foot)
        host.installEventFilter(self)
        self.hide()

    def open(self, choices: Sequence[Choice], recent: Sequence[str]) -> None:
        """Offer these; those used last come first while nothing is typed."""
        self._before = QApplication.focusWidget()
        self._choices, self._recent = choices, recent
        self.search.clear()
        self._filter("")
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Close and give the focus back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[Choice]:
        """What is offered now, in its order."""
        return [self.list.item(row).data(CHOICE) for row in range(self.list.count())]

    def current(self) -> Choice | None:
        """The line that Enter takes."""
        return self.list.currentItem().data(CHOICE) if self.list.currentRow() >= 0 else None

    def _filter(self, text: str) -> None:
        found = ranked(text, self._choices if text.strip() else self._first(), self._recent)
        self.list.clear()
        for choice in found[:MOST]:
            item = QListWidgetItem(self.list)
            item.setData(CHOICE, choice)
            said = (choice.findable.name, choice.findable.context, choice.findable.value, choice.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
            item.setToolTip(choice.findable.value)
        if found:
            self.list.setCurrentRow(0)
            count = tr_n(len(found), "{number} place or command", "{number} places and commands", number=len(found))
            self.foot.setText(tr("{count}  ·  Enter goes there  ·  Esc closes", count=count))
        else:
            self.foot.setText(tr("Nothing fits. Try another word, or fewer letters."))
        self._place()

    def _first(self) -> Sequence[Choice]:
        """What is offered before anything is typed: pages and commands, and inputs only where they were used last."""
        recent = set(self._recent)
        return [each for each in self._choices if not (each.place and each.place.path) or each.findable.id in recent]

    def _move(self, event: QKeyEvent) -> None:
        rows = self.list.count()
        if rows and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % rows)
        else:
            self.list.keyPressEvent(event)

    def _take_current(self) -> None:
        if self.list.currentRow() >= 0:
            self._take(self.list.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(CHOICE)
        if not choice.possible:
            self.foot.setText(tr("“{name}” makes no sense right now.", name=choice.findable.name))
            return
        self.close_up()
        self.taken.emit(choice)

    def _lost(self) -> None:
        """The focus went elsewhere in the window: the search is over, and the focus stays where it went."""
        now = QApplication.focusWidget()
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.close_up()

    def _place(self) -> None:
        room = self._host.rect()
        width = min(px(WIDTH), room.width() - px(32))
        lines = max(self.list.count(), LEAST) * px(LINE) + px(AROUND)
        height = min(lines, px(HEIGHT), room.height() - px(TOP + 16))
        self.setGeometry(QRect((room.width() - width) // 2, px(TOP), width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(Role.Window))
        painter.setPen(QPen(palette.color(Role.Mid), 1.0))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class _Search(Field):
    """The line to type into; the keys that move go to the list."""

    moved = Signal(object)
    lost = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.lost.emit()
