"""The ways into a project that are no file dialog: the start page with its lists, and the quick start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ftvp_gui.core.project import Project
from ftvp_gui.store import library, settings

if TYPE_CHECKING:
    from ftvp_gui.store.quick_start import Answers
    from ftvp_gui.ui.main_window import MainWindow
    from ftvp_gui.ui.quick.page import QuickStart


class Beginnings(QObject):
    """Shows the pages that begin a project, and keeps their lists."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.quick: QuickStart | None = None
        welcome = window.welcome
        welcome.quick_asked.connect(self.quick_start)
        welcome.pinned.connect(self._pin)
        welcome.removed.connect(self._take_off)
        welcome.told.connect(window.tell)

    def show_projects(self) -> None:
        """Show on the start page which projects there are now."""
        kept = settings.read()[0]
        self._window.welcome.show_projects(library.pinned(kept), library.recent(kept))

    def start_page(self) -> None:
        """Close the open project, if the person lets it go, and show the start page."""
        window = self._window
        if window.session.is_open:
            if not window.session.may_leave():
                return
            window.session.close()
            window.document.load(Project())
        self._leave_quick_start()
        window.content.setCurrentWidget(window.welcome)
        window.show_document()
        window.welcome.enter()

    def quick_start(self) -> None:
        """Ask the five questions; a project that is open stays open until there is another."""
        # Loaded when it is first asked for: a start of the program does without it.
        from ftvp_gui.ui.quick.page import QuickStart

        window = self._window
        if self.quick is None:
            self.quick = QuickStart(window.today, window)
            self.quick.made.connect(self._open)
            self.quick.left.connect(self._back)
            window.content.addWidget(self.quick)
        window.content.setCurrentWidget(self.quick)
        self.quick.enter()

    @property
    def answers(self) -> Answers | None:
        """What was answered in the quick start that is shown; None where it is not."""
        shown = self.quick is not None and self._window.content.currentWidget() is self.quick
        return self.quick.answers if self.quick is not None and shown else None

    def put_back(self, answers: Answers | None) -> None:
        """Go on with a quick start, in parts that were made anew."""
        if answers is not None:
            self.quick_start()
        if answers is not None and self.quick is not None:
            self.quick.take(answers)

    def close(self) -> None:
        """End what goes on behind the pages."""
        self._window.welcome.stop()
        if self.quick is not None:
            self.quick.stop()

    def _open(self, project: Project) -> None:
        if self._window.session.start(project):
            self._leave_quick_start()

    def _back(self) -> None:
        window = self._window
        window.content.setCurrentWidget(window.workspace if window.session.is_open else window.welcome)

    def _leave_quick_start(self) -> None:
        """The next quick start begins anew."""
        if self.quick is not None:
            self.quick.stop()
            self._window.content.removeWidget(self.quick)
            self.quick.deleteLater()
            self.quick = None

    def _pin(self, path: Path, pinned: bool) -> None:
        self._window.remember(lambda now: now.with_pin(path, pinned))
        self.show_projects()

    def _take_off(self, path: Path) -> None:
        self._window.remember(lambda now: now.without_recent(path).with_pin(path, pinned=False))
        self.show_projects()
