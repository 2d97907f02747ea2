"""What can be done with whole approaches: add, combine, copy, rename, move, remove; each is one undoable step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.project import Project
from ftvp_gui.core.third import Pair, third
from ftvp_gui.language import tr
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.commands import Commands
from ftvp_gui.ui.document import Document

Fresh = Callable[[Project, type[Approach], str], Approach]
"""Makes an approach for a project, of a kind, with an id."""


class ApproachCommands(Commands):
    """Edits of the list of approaches; `came` has the id of an approach."""

    def __init__(self, document: Document, fresh: Fresh, parent: QObject | None = None) -> None:
        super().__init__(document, parent)
        self._fresh = fresh

    def add(self, kind: type[Approach]) -> None:
        """Add an approach of a kind, the last."""
        project = self._document.project
        made = self._fresh(project, kind, new_id())
        self._apply(tr("{made} added", made=made.name), edits.added(project, made), made.id)

    def duplicate(self, id: str) -> None:
        """Copy an approach; the copy keeps its draws, so that only differences differ."""
        project, copy = self._document.project, new_id()
        self._apply(
            tr("{approach} copied", approach=project.approach(id).name), edits.duplicated(project, id, copy), copy
        )

    def combine(self, kind: type[Approach], parts: Mapping[str, str]) -> None:
        """Add an approach of a kind that is made of copies of others, ids by role."""
        project, id = self._document.project, new_id()
        try:
            made = edits.combined(project, kind, parts, id)
        except (KeyError, ValueError):
            self.refused.emit(tr("These approaches cannot be combined: each must be one system."))
            return
        self._apply(tr("{approach} added", approach=made.approach(id).name), made, id)

    def accept(self, proposal: str, pair: Pair | None) -> None:
        """Do what a finding about a pair proposes, by the finding's id."""
        # Loaded by whoever proposes it, and not at the start.
        from ftvp_gui.analysis.like_for_like import LikeForLike

        if proposal == LikeForLike.id:
            self.add_third(pair)

    def add_third(self, pair: Pair | None) -> None:
        """Add the approach that tells technique and base model of a pair apart, where they differ in both."""
        made = third(self._document.project, new_id(), pair)
        if made is not None:
            self._apply(tr("{made} added", made=made.name), edits.added(self._document.project, made), made.id)

    def rename(self, id: str, name: str) -> None:
        """Give an approach another name."""
        try:
            project = edits.renamed(self._document.project, id, name)
        except ValueError:
            self.refused.emit(tr("An approach needs a name; it keeps the one it had."))
            return
        self._apply(tr("renamed to {name}", name=name.strip()), project)

    def remove(self, id: str) -> None:
        """Take an approach out of the project; undo brings it back."""
        project = self._document.project
        self._apply(tr("{approach} removed", approach=project.approach(id).name), edits.removed(project, id))

    def move(self, id: str, by: int) -> None:
        """Move an approach up (-1) or down (1)."""
        project = self._document.project
        place = [approach.id for approach in project.approaches].index(id)
        self._apply(
            tr("{approach} moved", approach=project.approach(id).name), edits.moved(project, id, max(place + by, 0))
        )
