"""The left part of the window: the list of pages, and below it the buttons for approaches."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ftvp_gui.charts.palette import Palette
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.form.shares import Shares
from ftvp_gui.ui.kind_picker import KindPicker
from ftvp_gui.ui.navigation import Entry, Navigation
from ftvp_gui.ui.pages.pages import PAGES, page_of
from ftvp_gui.ui.typography import px


class SideBar(QWidget):
    """Pages and approaches."""

    add_asked = Signal(object)
    """An approach of this kind is to be added."""
    more_asked = Signal(object)
    """The menu of the approach that is shown was asked for, at this place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.navigation = Navigation(self)
        self.navigation.menu_asked.connect(self.more_asked)
        self.add = TextButton(tr("Add approach"), "add", self, quiet=True)
        self.add.setToolTip(tr("Add another way to do the work"))
        self.add.clicked.connect(self.show_kinds)
        self.more = IconButton("more", tr("More for this approach: copy, rename, move, remove"), self)
        self.more.clicked.connect(self._show_more)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.add)
        self._foot.addStretch(1)
        self._foot.addWidget(self.more)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.navigation, 1)
        self._layout.addLayout(self._foot)

    def show_project(self, project: Project) -> None:
        """Show the pages of a project."""
        parts = [Entry(id, tr(spec.title)) for id, spec in PAGES.items()]
        own = [Entry(approach.id, approach.name, approach.colour) for approach in project.approaches]
        self.navigation.show_entries([*parts, *own])

    def show_shares(self, shares: Shares) -> None:
        """Show at the pages where the uncertainty of the answer sits."""
        found: dict[str, float] = {}
        for path, share in shares.by_path.items():
            page = page_of(path)
            if page is not None:
                found[page] = found.get(page, 0.0) + share
        self.navigation.show_shares(
            {page: (min(share, 1.0), shares.words(min(share, 1.0))) for page, share in found.items()}
        )

    def show_state(self, *, editable: bool, approach: bool) -> None:
        """Grey out what makes no sense now."""
        self.add.setEnabled(editable)
        self.more.setEnabled(editable and approach)

    def show_look(self, inks: Palette) -> None:
        """Take other inks and another size of type."""
        self._layout.setContentsMargins(0, px(12), 0, 0)
        self._foot.setContentsMargins(px(8), px(6), px(8), px(6))
        self.navigation.show_look(inks)

    def show_kinds(self) -> None:
        """Open the list of the kinds of approach."""
        KindPicker(self._ask, self).open_above(self.add.mapToGlobal(QPoint(0, 0)))

    def _ask(self, kind: type[Approach]) -> None:
        self.add_asked.emit(kind)

    def _show_more(self) -> None:
        self.more_asked.emit(self.more.mapToGlobal(QPoint(0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))

    def sizeHint(self) -> QSize:
        return QSize(px(192), px(400))
