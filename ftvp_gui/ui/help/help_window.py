"""The help: a list of pages to search, and the page that is chosen. It stays open beside the work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ftvp_gui.language import current, tr
from ftvp_gui.ui.help.browser import HelpBrowser
from ftvp_gui.ui.help.declared import costs, sources
from ftvp_gui.ui.help.example_charts import picture
from ftvp_gui.ui.help.keys import keys
from ftvp_gui.ui.help.licences import licences
from ftvp_gui.ui.help.pages import HelpPage, pages
from ftvp_gui.ui.theme import Appearance
from ftvp_gui.ui.typography import px

FIRST, KEYS, LICENCES = "first-study", "keys", "licences"


class HelpWindow(QDialog):
    """The pages at the left, the text at the right; Escape closes it."""

    def __init__(self, actions: Iterable[QAction], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setModal(False)
        self._appearance = appearance
        commands = list(actions)
        self._made: Mapping[str, Callable[[], str]] = {
            "{{costs}}": costs, "{{sources}}": sources, "{{licences}}": licences, "{{keys}}": lambda: keys(commands),
        }  # fmt: skip
        self._pages = pages(current().code)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setSpacing(px(2))
        self.text = HelpBrowser(self._draw, self)
        self.text.anchorClicked.connect(self._follow)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(left)
        layout.addWidget(self.text, 1)
        self.search.setFixedWidth(px(224))
        self.list.setFixedWidth(px(224))
        for page in self._pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
        self.list.currentRowChanged.connect(self._show_row)
        self.search.textChanged.connect(self._find)
        appearance.changed.connect(self.show_look)
        self.finished.connect(self.deleteLater)
        self.resize(px(920), px(640))

    def show_page(self, id: str = FIRST) -> None:
        """Show a page by its id; the first one where there is none."""
        ids = [page.id for page in self._pages]
        self.search.clear()
        self.list.setCurrentRow(ids.index(id) if id in ids else 0)

    @property
    def page(self) -> HelpPage:
        """The page that is shown."""
        return self._pages[self.list.currentRow()]

    def show_look(self) -> None:
        """Take other colours."""
        self._show_row(self.list.currentRow())

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        markdown = self._pages[row].markdown
        for place, make in self._made.items():
            if place in markdown:
                markdown = markdown.replace(place, make())
        self.text.setAccessibleName(self._pages[row].title)
        self.text.show_page(markdown, self._appearance.palette)

    def _find(self, wanted: str) -> None:
        found = [page.holds(wanted) for page in self._pages]
        for row, shown in enumerate(found):
            self.list.item(row).setHidden(not shown)
        if any(found) and not found[max(self.list.currentRow(), 0)]:
            self.list.setCurrentRow(found.index(True))

    def _draw(self, id: str, width: int, height: int) -> str:
        return picture(id, self._appearance.theme, width, height)

    def _follow(self, address: QUrl) -> None:
        """A link leads to another page; the help links to nothing outside."""
        if address.scheme() == "help":
            self.show_page(address.path())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Up and Down in the search line walk the list, so that a hand need not leave the line.
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if pressed == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
