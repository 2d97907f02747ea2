"""Ctrl+K: opens the finder over the window in front, goes where a line leads, and remembers what was used last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ftvp_gui.store import settings
from ftvp_gui.ui.finder.glow import Glow
from ftvp_gui.ui.finder.offers import Choice, choices
from ftvp_gui.ui.finder.panel import FinderPanel
from ftvp_gui.ui.finder.places import Place
from ftvp_gui.ui.finder.synonyms import synonyms
from ftvp_gui.ui.form.heading import Heading
from ftvp_gui.ui.form.row import Row

if TYPE_CHECKING:
    from ftvp_gui.ui.main_window import MainWindow

KEPT = 12
"""So many choices count as used last."""


class Finder(QObject):
    """One for each window of the program; it works over any window that belongs to it, the presenter's too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.panel: FinderPanel | None = None
        self._also = synonyms()
        self._here: list[str] = []
        """What was used last in this session, places of the project too: these are not kept on disk."""

    def open(self, host: QWidget | None = None) -> None:
        """Open over a window, by default the one in front; where it is open, close it."""
        over = host or _in_front(self._window)
        if self.panel is not None and self.panel.isVisible():
            self.panel.close_up()
            return
        if self.panel is not None:
            self.panel.deleteLater()
        self.panel = FinderPanel(over)
        self.panel.taken.connect(self._take)
        self.panel.destroyed.connect(self._forget)
        found = choices(self._window, self._go, self._also, discreet=over.isFullScreen())
        self.panel.open(found, self.recent())

    def recent(self) -> list[str]:
        """The ids used last, the latest first."""
        kept = settings.read()[0].found
        return [*self._here, *(id for id in kept if id not in self._here)]

    def _forget(self) -> None:
        self.panel = None

    def _take(self, choice: Choice) -> None:
        id = choice.findable.id
        self._here = [id, *(other for other in self._here if other != id)][:KEPT]
        if choice.place is None:
            # What is kept on disk holds nothing of a project.
            self._window.remember(lambda now: now.with_found(id))
        choice.take()

    def _go(self, place: Place) -> None:
        """Show the page, open the section, put the focus into the row, and mark it for a moment."""
        window = self._window
        front = window.window() if self.panel is None else self.panel.window()
        if front is not window:
            if front.isFullScreen():
                # It lies over everything: to see the row it has to go.
                front.close()
            window.raise_()
            window.activateWindow()
        window.content.setCurrentWidget(window.workspace)
        if place.page:
            window.workspace.go(place.page)
            window.workspace.side.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        window.workspace.reveal(place.path)
        target = self._target(place)
        if target is not None:
            Glow(target, still=settings.read()[0].reduced_motion)

    def _target(self, place: Place) -> QWidget | None:
        """The row or the heading that was gone to; a heading, which nothing else enters, gets the focus."""
        form = self._window.workspace.form
        section = form.page(form.current).sections.get(place.path)
        if section is not None and section.heading is not None:
            section.heading.fold.setFocus(Qt.FocusReason.OtherFocusReason)
        here = QApplication.focusWidget()
        while here is not None and not isinstance(here, Row | Heading):
            here = here.parentWidget()
        return here


def _in_front(window: QWidget) -> QWidget:
    """The window that a person looks at, if it belongs to this one."""
    active = QApplication.activeWindow()
    here: QWidget | None = active
    while here is not None and here is not window:
        here = here.parentWidget()
    return window if here is None or active is None else active
