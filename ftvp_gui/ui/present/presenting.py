"""From the window to the presenter and back: which screen it takes, and what it leaves in the study."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.core.difference import differences
from ftvp_gui.core.project import Project
from ftvp_gui.core.scenario_edits import added
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.present.desk import Desk, room_screen
from ftvp_gui.ui.present.presenter import Presenter
from ftvp_gui.ui.present.showing import Showing


class Presenting(QObject):
    """One presenter at a time. What a room tried of a study is there again as long as the study stays as it was."""

    left = Signal(int)
    """The presenter was left, at the chart of that index."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self._showing: Showing | None = None
        self.presenter: Presenter | None = None
        self.desk: Desk | None = None

    def start(self, answer: Answer, inks: Palette, index: int) -> None:
        """Show the study on the whole screen; on the second one where there are two."""
        if self.presenter is not None:
            return
        if self._showing is None or not _alike(self._showing.study, answer.project):
            self._showing = Showing(answer.project, self)
        made = self.presenter = Presenter(self._showing, self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.left.connect(self._leave)
        made.scenario_asked.connect(self._keep_as_scenario)
        made.begin(answer, inks, index)
        room = room_screen(QGuiApplication.screens(), self._window.screen())
        if room is not None:
            made.setGeometry(room.geometry())
            self.desk = Desk(made)
            self.desk.show()
        made.showFullScreen()
        made.setFocus()

    def show_inks(self, inks: Palette) -> None:
        """Take other colours."""
        if self.presenter is not None:
            self.presenter.show_inks(inks)

    def _leave(self, index: int) -> None:
        self.presenter = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self.left.emit(index)

    def _keep_as_scenario(self) -> None:
        """Put what was turned into the study as a scenario, all that a room leaves in it: one step to undo."""
        if self.presenter is None or self._showing is None:
            return
        project = self._document.project
        made = self._showing.as_scenario(project)
        if made is None:
            self.presenter.foot.tell(tr("Nothing is turned: there is nothing to keep."))
            return
        try:
            self._document.apply(tr("{name} kept", name=made.name), added(project, made))
        except RefusedError as error:
            self.presenter.foot.tell(str(error))
            return
        self.presenter.foot.tell(tr("Kept in the study as the scenario “{name}”.", name=made.name))


def _alike(tried: Project, study: Project) -> bool:
    """Whether what was tried is still about the study: a scenario more, or another name, changes nothing of it."""
    return tried.presentation == study.presentation and not differences(tried, study)
