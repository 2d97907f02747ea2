"""What commands on parts of a project have in common: one undoable step each, and a sentence where it is refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.ui.document import Document, RefusedError


class Commands(QObject):
    """Edits of a document."""

    came = Signal(str)
    """Something came into the project; its id."""
    refused = Signal(str)
    """It was not done; why."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def _edit(self, path: Path, value: Any, text: str) -> None:
        try:
            self._document.edit(path, value, text)
        except RefusedError as error:
            self.refused.emit(str(error))

    def _apply(self, text: str, project: Project, came: str = "") -> None:
        try:
            self._document.apply(text, project)
        except RefusedError as error:
            self.refused.emit(str(error))
            return
        if came:
            self.came.emit(came)
