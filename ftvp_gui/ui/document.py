"""The open project and its history: one frozen project in force, every change a named step, one signal when it changes.

It knows no widget and writes no file; `mark_saved()` is told when someone has.
"""

from __future__ import annotations

import datetime as dt
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ftvp_gui.core import presented
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.defence.lock_words import locked_words
from ftvp_gui.ui.form.entry import sentence_of
from ftvp_gui.ui.steps import step_name

BURST_SECONDS = 1.0
"""Edits of one field that follow each other within this time are one step."""
_MERGES = 1


@dataclass(frozen=True, eq=False)
class Step:
    """One step of the history: its name, and the project on both sides of it."""

    text: str
    before: Project
    after: Project


class RefusedError(Exception):
    """The edit was not made; the message is the sentence to show."""


class Document(QObject):
    """A project being edited.

    `changed(project)` is the one signal of the project itself; `status_changed()` tells that the file, the dirty mark
    or the permission to edit is another one, for titles and actions.
    """

    changed = Signal(object)
    status_changed = Signal()

    def __init__(
        self,
        project: Project,
        *,
        path: FilePath | None = None,
        read_only: str = "",
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Open a project. `read_only` is the sentence that says why it may not be edited; empty: it may."""
        super().__init__(parent)
        self._project = self._saved = self._told = project
        self._path = path
        self._read_only = read_only
        self._clock = clock
        self._burst: int | None = None
        self._bursts = 0
        self._held = False
        self._last: tuple[Path, float] | None = None
        self.stack = QUndoStack(self)
        """The history, for undo views and actions; steps are pushed by the document alone."""
        self.stack.setUndoLimit(0)
        # A step is told once the history knows it, and a jump over many steps once.
        self.stack.indexChanged.connect(self._tell)
        self.stack.cleanChanged.connect(self._clean_changed)

    @property
    def project(self) -> Project:
        """The project in force; always valid."""
        return self._project

    @property
    def saved(self) -> Project:
        """The project as it was saved last, or opened where it has not been saved since."""
        return self._saved

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that led to the project in force, oldest first; what was undone is not among them."""
        commands = (self.stack.command(place) for place in range(self.stack.index()))
        return tuple(Step(each.text(), each.before, each.after) for each in commands if isinstance(each, _Step))

    @property
    def opened(self) -> Project:
        """The project as it was opened or begun, before the first step."""
        first = self.stack.command(0)
        return first.before if isinstance(first, _Step) else self._project

    @property
    def path(self) -> FilePath | None:
        """The file of the project; None until it has one."""
        return self._path

    @property
    def read_only(self) -> str:
        """Why the project may not be edited, as a sentence; empty where it may."""
        return self._read_only or locked_words(self._project)

    @property
    def held(self) -> str:
        """Why not even its file may be written, as a sentence; empty where it may: a locked study can be saved."""
        return self._read_only

    @property
    def is_dirty(self) -> bool:
        """Whether something would be lost on closing."""
        return not self.stack.isClean()

    def edit(self, path: Path, value: Any, text: str = "") -> None:
        """Put a value at a place, as one step with the edits of the same place in the same burst.

        The step is called `text`, or by what changed where that is empty. An equal value is no step.

        Raises
        ------
        RefusedError
            where the project is read-only, the place does not exist or the value does not fit; nothing changes then.
        """
        self._refuse_if_read_only()
        try:
            if at(self._project, path) == value:
                return
            after = put(self._project, path, value)
        except ValidationError as error:
            raise RefusedError(sentence_of(error)) from error
        except KeyError as error:
            raise RefusedError(tr("This place is no longer in the project.")) from error
        self.stack.push(_Step(self, self._project, after, path, text, self._burst_of(path)))

    def apply(self, text: str, project: Project) -> None:
        """Put a whole other project in force, as one step called `text`; an equal project is no step.

        Raises
        ------
        RefusedError
            where the project is read-only.
        """
        self._refuse_if_read_only()
        self.end_burst()
        if project != self._project:
            self.stack.push(_Step(self, self._project, project, (), text, None))

    def unlock(self, day: dt.date, why: str) -> None:
        """Open a locked study again, with the note that it was; one step. `RefusedError` where the file is held."""
        if self._read_only:
            raise RefusedError(self._read_only)
        self.end_burst()
        after = presented.unlocked(self._project, day, why)
        if after is not self._project:
            self.stack.push(_Step(self, self._project, after, (), tr("Unlocked"), None))

    def begin_burst(self) -> None:
        """Start a step that lasts until `end_burst()`, however long: a drag."""
        self.end_burst()
        self._held = True

    def end_burst(self) -> None:
        """Make the next edit a step of its own: focus left the field, or a drag ended."""
        self._burst, self._last, self._held = None, None, False

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self.end_burst()
        self.stack.undo()

    def redo(self) -> None:
        """Make the step again that was taken back last, if there is one."""
        self.end_burst()
        self.stack.redo()

    def mark_saved(self, path: FilePath | None = None) -> None:
        """Take note that the project in force is on disk, at `path` if that is given."""
        self.end_burst()
        moved = path is not None and path != self._path
        self._path = path if path is not None else self._path
        was_dirty, self._saved = self.is_dirty, self._project
        self.stack.setClean()
        if moved and not was_dirty:
            self.status_changed.emit()

    def mark_unsaved(self) -> None:
        """Take note that the project in force is on no disk: recovered, or new from an example."""
        self.stack.resetClean()

    def load(self, project: Project, *, path: FilePath | None = None, read_only: str = "") -> None:
        """Open another project in place of this one; the history is gone and the project counts as saved."""
        self.end_burst()
        self._project, self._path, self._read_only = project, path, read_only
        self._saved = self._told = project
        self.stack.clear()
        self.stack.setClean()
        self.status_changed.emit()
        self.changed.emit(project)

    def allow_edits(self, path: FilePath | None = None) -> None:
        """End read-only: the project is now a copy of its own, at `path` if it has a file yet."""
        self._read_only, self._path = "", path
        self.status_changed.emit()

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise RefusedError(self.read_only)

    def _burst_of(self, path: Path) -> int:
        now = self._clock()
        same = self._last is not None and self._last[0] == path
        quick = self._held or (self._last is not None and now - self._last[1] <= BURST_SECONDS)
        if self._burst is None or not (same and quick):
            self._bursts += 1
            self._burst = self._bursts
        self._last = (path, now)
        return self._burst

    def _tell(self, _index: int) -> None:
        if self._project is self._told:
            return
        before, self._told = self._told, self._project
        if before.presented != self._project.presented:
            self.status_changed.emit()
        self.changed.emit(self._project)

    def _clean_changed(self, _clean: bool) -> None:
        self.status_changed.emit()


class _Step(QUndoCommand):
    """One step between two projects; it keeps both, which share all that did not change."""

    def __init__(
        self, document: Document, before: Project, after: Project, path: Path, text: str, burst: int | None
    ) -> None:
        super().__init__()
        # A strong reference would be a circle through C++ that no garbage collector sees.
        self._document = weakref.ref(document)
        self.before, self.after, self.path, self.text_given, self.burst = before, after, path, text, burst
        self._name()

    def redo(self) -> None:
        self._put(self.after)

    def undo(self) -> None:
        self._put(self.before)

    def id(self) -> int:
        return -1 if self.burst is None else _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other.burst != self.burst or other.path != self.path:
            return False
        self.after, self.text_given = other.after, other.text_given
        if self.after == self.before:
            self.setObsolete(True)
        else:
            self._name()
        return True

    def _name(self) -> None:
        self.setText(self.text_given or step_name(self.before, self.after, self.path))

    def _put(self, project: Project) -> None:
        document = self._document()
        if document is not None:
            document._project = project
