"""The windows that stand beside the work: help, history, settings, a report of a problem; each at most once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ftvp_gui.ui.main_window import MainWindow

# Each is loaded when it is first asked for: none is needed to start.


class Asides(QObject):
    """Opens them, or brings the open one to the front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: dict[str, QDialog] = {}

    def help(self, page: str = "") -> None:
        """Open the help on a page, by its id; on the first one where that is empty."""
        from ftvp_gui.ui.help.help_window import FIRST, HelpWindow

        window = self._window

        def make() -> HelpWindow:
            return HelpWindow(window.menus.actions.all(), window.appearance, window)

        shown = self._shown("help", make)
        if isinstance(shown, HelpWindow):
            shown.show_page(page or FIRST)

    def about(self) -> None:
        """Say what the program is."""
        from ftvp_gui.ui.help.about_dialog import AboutDialog

        self._shown("about", partial(AboutDialog, self._window))

    def history(self) -> None:
        """Open the list of steps."""
        from ftvp_gui.ui.history_window import HistoryWindow

        self._shown("history", partial(HistoryWindow, self._window.document, self._window))

    def settings(self) -> None:
        """Open the settings."""
        from ftvp_gui.store import settings
        from ftvp_gui.ui.settings_dialog import SettingsDialog

        window = self._window

        def make() -> SettingsDialog:
            reduced = settings.read()[0].reduced_motion
            made = SettingsDialog(window.appearance, reduced_motion=reduced, parent=window)
            made.look_chosen.connect(window.set_look)
            made.scale_chosen.connect(window.set_scale)
            made.language_chosen.connect(window.set_language)
            made.motion_chosen.connect(window.set_reduced_motion)
            return made

        self._shown("settings", make)

    def problem(self) -> None:
        """Make a file about a problem."""
        from ftvp_gui.ui.problem_dialog import ProblemDialog

        window = self._window

        def make() -> ProblemDialog:
            project = window.document.project if window.session.is_open else None
            made = ProblemDialog(project, window.questions, window)
            made.told.connect(window.tell)
            return made

        self._shown("problem", make)

    def close(self) -> None:
        """Close all of them."""
        self.close_but()

    def close_but(self, *kept: str) -> tuple[str, ...]:
        """Close them but for those that are to be kept; the names of the closed ones, to open them again."""
        names = tuple(name for name in self._open if name not in kept)
        for name in names:
            self._open[name].close()
        return names

    def open_again(self, names: tuple[str, ...]) -> None:
        """Open those that were closed, in the language that is now in force."""
        for name in names:
            getattr(self, name)()

    def _shown(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        aside = self._open.get(name)
        if aside is None:
            aside = self._open[name] = make()
            aside.finished.connect(partial(self._ended, name))
        aside.show()
        aside.raise_()
        aside.activateWindow()
        return aside

    def _ended(self, name: str, _code: int) -> None:
        self._open.pop(name, None)
