"""Saying that a cost which is not entered is nothing, and taking it back; each is one undoable step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ftvp_gui.core.checklist import NotEntered, confirm, reopen
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError


class Confirmations(QObject):
    """Edits of what is confirmed. The author of the study is who confirms."""

    refused = Signal(str)
    """The project does not allow it; why."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def confirm(self, entry: NotEntered, yes: bool) -> None:
        """Confirm that a cost is nothing, or open it again. If it has changed meanwhile, the tick does not hold."""
        project = self._document.project
        if yes:
            self._apply(tr("{entry} confirmed", entry=entry.label), confirm(project, entry, owner=project.about.author))
        else:
            self._apply(tr("{entry} open again", entry=entry.label), reopen(project, entry.path))

    def note(self, entry: NotEntered, note: str) -> None:
        """Say why a confirmed cost is nothing."""
        said = next((each for each in self._document.project.confirmed if each.path == entry.path), None)
        if said is not None and said.note != note:
            self._apply(
                tr("{entry}: note", entry=entry.label), confirm(self._document.project, entry, note, said.owner)
            )

    def _apply(self, text: str, project: Project) -> None:
        try:
            self._document.apply(text, project)
        except RefusedError as error:
            self.refused.emit(str(error))
