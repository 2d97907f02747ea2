"""Saying that a cost which is not entered is nothing, and taking it back; each is one undoable step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ftvp_gui.core.checklist import NotEntered, confirm, not_entered, reopen
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.ui.document import Document, RefusedError


class Confirmations(QObject):
    """Edits of what is confirmed. The author of the study is who confirms."""

    refused = Signal(str)
    """The project does not allow it; why."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def confirm(self, path: Path, yes: bool) -> None:
        """Confirm that the cost at the path is nothing, or open it again."""
        project, entry = self._document.project, self._entry(path)
        if entry is None:
            return
        if yes:
            self._apply(f"{entry.label} confirmed", confirm(project, entry, owner=project.about.author))
        else:
            self._apply(f"{entry.label} open again", reopen(project, path))

    def note(self, path: Path, note: str) -> None:
        """Say why a confirmed cost is nothing."""
        entry = self._entry(path)
        if entry is not None and entry.confirmation is not None and entry.confirmation.note != note:
            owner = entry.confirmation.owner
            self._apply(f"{entry.label}: note", confirm(self._document.project, entry, note, owner))

    def _entry(self, path: Path) -> NotEntered | None:
        """The cost at the path as it is absent now; None where it is entered meanwhile."""
        return next((entry for entry in not_entered(self._document.project) if entry.path == path), None)

    def _apply(self, text: str, project: Project) -> None:
        try:
            self._document.apply(text, project)
        except RefusedError as error:
            self.refused.emit(str(error))
