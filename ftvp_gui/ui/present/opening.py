"""The ways from the window into the presenter; it loads what they need when somebody goes one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ftvp_gui.charts.palette import Palette

if TYPE_CHECKING:
    from ftvp_gui.ui.answer.pane import AnswerPane
    from ftvp_gui.ui.main_window import MainWindow
    from ftvp_gui.ui.present.presenter import Presenter
    from ftvp_gui.ui.present.presenting import Presenting


class Opening(QObject):
    """Starts the presenter, and opens the note of a chart to be written."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._presenting: Presenting | None = None
        window.appearance.changed.connect(self._show_inks)

    def follow(self, answer: AnswerPane) -> None:
        """Go where this answer asks for; another language makes another one, and what was tried stays."""
        answer.present_asked.connect(self.present)
        answer.note_asked.connect(self.write_note)

    @property
    def presenter(self) -> Presenter | None:
        """The presenter while a room sees it."""
        return None if self._presenting is None else self._presenting.presenter

    def present(self, index: int) -> None:
        """Show the study in front of a room, beginning with a chart."""
        window = self._window
        if window.answer is None or window.answer.project is not window.document.project:
            # The answer to the last edit comes in a moment, and nobody presses the key before it has.
            return
        if self._presenting is None:
            # A start of the program presents nothing.
            from ftvp_gui.ui.present.presenting import Presenting

            self._presenting = Presenting(window.document, window)
            self._presenting.left.connect(self._come_back)
        self._presenting.start(window.answer, window.appearance.palette, index)

    def write_note(self, index: int) -> None:
        """Open what the presenter is to say with a chart."""
        from ftvp_gui.ui.present.note_dialog import NoteDialog

        NoteDialog(self._window.document, index, self._window).open()

    def _come_back(self, index: int) -> None:
        self._window.workspace.answer.return_to(index)

    def _show_inks(self, inks: Palette) -> None:
        if self._presenting is not None:
            self._presenting.show_inks(inks)
