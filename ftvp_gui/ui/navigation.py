"""The list of pages at the left: the parts of the project, then the approaches with their colours"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem, QWidget

from ftvp_gui.charts.palette import Palette
from ftvp_gui.language import tr
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.navigation_line import HEADING, PAGE, SHARE, SLOT, LinePainter
from ftvp_gui.ui.typography import px


@dataclass(frozen=True)
class Entry:
    """One line: the page's id and name; `slot` is the colour of an approach, None for a part of the project."""

    page: str
    name: str
    slot: int | None = None


class Navigation(QListWidget):
    """Pages by keys and clicks; F2 renames an approach where it stands."""

    chosen = Signal(str)
    """The id of the page that was gone to."""
    renamed = Signal(str, str)
    """An approach is to have another name: id and name."""
    menu_asked = Signal(object)
    """The context menu of the approach that is chosen was asked for, at this place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._filling = False
        self._shares: dict[str, tuple[float, str]] = {}
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._painter = LinePainter(self)
        self.setItemDelegate(self._painter)
        self.currentItemChanged.connect(self._go)
        self.itemChanged.connect(self._edited)

    def show_look(self, inks: Palette) -> None:
        """Take other inks and another size of type."""
        self._painter.inks = inks
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.AlternateBase))
        self.setPalette(palette)
        self.doItemsLayout()
        self.viewport().update()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these pages; the chosen one stays chosen if it is still there."""
        if tuple(entries) == self._entries:
            return
        kept = self.page
        same = [entry.page for entry in entries] == [entry.page for entry in self._entries]
        self._entries = tuple(entries)
        self._filling = True
        if same:
            self._relabel()
        else:
            self._rebuild()
            self._choose(kept)
        self._filling = False
        if self.page != kept and self.page:
            self.chosen.emit(self.page)

    def show_shares(self, shares: Mapping[str, tuple[float, str]]) -> None:
        """Show by a slim bar at each page how much of the answer's uncertainty sits there, with the words for it."""
        self._shares = dict(shares)
        self._filling = True
        self._relabel()
        self._filling = False

    @property
    def page(self) -> str:
        """The id of the chosen page; empty where none is."""
        return str(self.currentItem().data(PAGE)) if self.currentRow() >= 0 else ""

    def names(self) -> tuple[str, ...]:
        """What the lines say, headings apart."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.text() for item in items if not item.data(HEADING))

    def go(self, page: str) -> None:
        """Choose a page by its id."""
        self._choose(page)

    def rename(self, page: str) -> None:
        """Let the person type another name for an approach."""
        item = self._item(page)
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentItem(item)
            self.editItem(item)

    def _relabel(self) -> None:
        for entry in self._entries:
            item = self._item(entry.page)
            if item is not None:
                self._fill(item, entry)

    def _rebuild(self) -> None:
        self.clear()
        headed = False
        for entry in self._entries:
            if entry.slot is not None and not headed:
                headed = True
                heading = QListWidgetItem(tr("Approaches"), self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setData(HEADING, True)
            item = QListWidgetItem(self)
            self._fill(item, entry)

    def _fill(self, item: QListWidgetItem, entry: Entry) -> None:
        share, words = self._shares.get(entry.page, (None, ""))
        item.setText(entry.name)
        item.setData(PAGE, entry.page)
        item.setData(SLOT, entry.slot)
        item.setData(SHARE, share)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
        item.setToolTip("\n".join(filter(None, (entry.name if entry.slot is not None else "", words))))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if entry.slot is not None else flags)

    def _item(self, page: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(PAGE) == page), None)

    def _choose(self, page: str) -> None:
        item = self._item(page)
        if item is None and self.count():
            item = self.item(0)
        if item is not None:
            self.setCurrentItem(item)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.chosen.emit(str(item.data(PAGE)))

    def _edited(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        entry = next((entry for entry in self._entries if entry.page == item.data(PAGE)), None)
        if entry is None or item.text() == entry.name:
            return
        # Once the editor is gone: the list must not change under it.
        QTimer.singleShot(0, self, partial(self._ask_for_name, entry, item.text()))

    def _ask_for_name(self, entry: Entry, name: str) -> None:
        """The project decides about the name; until it does, the old one stands."""
        self._filling = True
        self._relabel()
        self._filling = False
        self.renamed.emit(entry.page, name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        if item is not None and item.data(SLOT) is not None:
            self.setCurrentItem(item)
            self.menu_asked.emit(event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(px(192), px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(144), px(120))
