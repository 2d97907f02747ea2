"""The file behind the open document: opening, saving, its lock, what a crash left; it shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Text
from ftvp_gui.language import tr
from ftvp_gui.store import library, lock, paths, project_file, recovery, settings
from ftvp_gui.store.envelope import Note, Opened
from ftvp_gui.store.errors import FileChangedError, StoreError, worded
from ftvp_gui.store.lock import FileLockedError, Lock
from ftvp_gui.store.project_file import Loaded, Stamp
from ftvp_gui.store.recovery import Snapshot
from ftvp_gui.store.settings import Settings
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.file_totals import FileTotals
from ftvp_gui.ui.files import Held, Overtaken, Questions, Recovery, Reload, Unsaved
from ftvp_gui.ui.keeper import Keeper


class Session(QObject):
    """One open document and its file. Methods that may be called off by the person return whether they were done."""

    opened = Signal()
    """Another project is in the document; `remarks` has what is to be said about its file."""
    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, document: Document, questions: Questions, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._questions, self._keeper = document, questions, keeper
        self._lock: Lock | None = None
        self._stamp: Stamp | None = None
        self._notes: tuple[Note, ...] = ()
        self._asked_about: Stamp | None = None
        self._remarks: tuple[Text, ...] = ()
        self.is_open = False
        self.totals = FileTotals(self)

    @property
    def remarks(self) -> tuple[Text, ...]:
        """What is to be said about the file; `totals.changed` where that changes while it is open."""
        return (*self.totals.remarks, *self._remarks)

    @property
    def title(self) -> str:
        """What the project is called: its file's name, or the study's where it has none yet."""
        if self._document.path is not None:
            return self._document.path.stem
        return self._document.project.about.name or library.UNTITLED

    # Opening

    def start(self, project: Project, *, unsaved: bool = True, origin: Opened | None = None) -> bool:
        """Open a project without a file: new, from an example, or out of a version (`origin`)."""
        if not self.may_leave():
            return False
        self._enter(project, origin=origin)
        if unsaved:
            self._document.mark_unsaved()
        return True

    def open(self, path: Path) -> bool:
        """Open a file; where another window has it, read-only or as a copy."""
        if self.is_open and self._document.path is not None and _same(path, self._document.path):
            self.told.emit(tr("{path} is open already.", path=path.name))
            return True
        if not self.may_leave():
            return False
        return self._open(path)

    def ask_and_open(self) -> bool:
        """Open a file that the person chooses."""
        path = self._questions.path_to_open(self._folder())
        return path is not None and self.open(path)

    def _open(self, path: Path) -> bool:
        try:
            loaded = project_file.read(path)
        except StoreError as error:
            self._questions.failed(error)
            self._forget_recent(path)
            return False
        try:
            held = lock.acquire(path)
        except FileLockedError as error:
            return self._open_held(loaded, error)
        self._enter(loaded.project, loaded, held)
        self._remember(path)
        return True

    def _open_held(self, loaded: Loaded, error: FileLockedError) -> bool:
        answer = self._questions.held(error)
        if answer is Held.CANCEL:
            return False
        if answer is Held.COPY:
            self._enter(loaded.project, origin=loaded)
            self._document.mark_unsaved()
        else:
            why = tr(
                "{what}, so it is open here to read only. Save it under another name to edit.", what=worded(error.what)
            )
            self._enter(loaded.project, loaded, read_only=why)
        return True

    def _enter(
        self,
        project: Project,
        loaded: Loaded | None = None,
        held: Lock | None = None,
        *,
        origin: Opened | None = None,
        read_only: str = "",
        snapshot: str = "",
    ) -> None:
        self.close()
        self._lock = held
        self._stamp = self._keeper.stamp = None if loaded is None else loaded.stamp
        origin = loaded or origin
        self._notes = () if origin is None else origin.notes
        self.totals.begin(origin)
        found = () if origin is None else tuple(notice.text for notice in origin.notices)
        self._remarks = found if held is None or held.warning is None else (*found, held.warning)
        self.is_open = True
        self._document.load(project, path=None if loaded is None else loaded.path, read_only=read_only)
        if snapshot:
            self._document.mark_unsaved()
        self._keeper.begin(self._notes, snapshot)
        self.opened.emit()

    # Saving

    def save(self) -> bool:
        """Save to the project's file; without one, or read-only, to one that the person chooses."""
        path = self._document.path
        if path is None or self._document.held:
            return self.save_as()
        return self._write(path, self._stamp)

    def save_as(self) -> bool:
        """Save to a file that the person chooses, which is the project's own from then on."""
        proposed = self._document.path or library.free_path(self.title, self._folder())
        if self._document.held:
            proposed = library.free_path(self.title, self._folder())
        chosen = self._questions.path_to_save(proposed)
        if chosen is None:
            return False
        path = project_file.named(chosen)
        if path == self._document.path and not self._document.held:
            return self._write(path, self._stamp)
        try:
            paths.prepare(path.parent)
            held = lock.acquire(path)
        except StoreError as error:
            self._questions.failed(error)
            return False
        if not self._write(path, None):
            held.release()
            return False
        if self._lock is not None:
            self._lock.release()
        self._lock = held
        if self._document.held:
            self._document.allow_edits(path)
        return True

    def _write(self, path: Path, expected: Stamp | None) -> bool:
        try:
            self._stamp = self._keeper.stamp = project_file.write(
                path,
                self._document.project,
                notes=self._notes,
                totals=self.totals.of(self._document.project),
                expected=expected,
            )
        except FileChangedError as error:
            answer = self._questions.overtaken(error)
            if answer is Overtaken.ELSEWHERE:
                return self.save_as()
            return answer is Overtaken.OVERWRITE and self._write(path, None)
        except StoreError as error:
            self._questions.failed(error)
            return False
        self.totals.saved()
        self._document.mark_saved(path)
        self._keeper.drop()
        self._remember(path)
        self.told.emit(tr("Saved to {path}", path=path))
        return True

    # Leaving

    def may_leave(self) -> bool:
        """Whether the open project may be given up; asks where something would be lost."""
        if not self.is_open or not self._document.is_dirty:
            return True
        answer = self._questions.unsaved(self.title)
        if answer is Unsaved.SAVE:
            return self.save()
        return answer is Unsaved.DISCARD

    def close(self) -> None:
        """Give the project up: its lock and its snapshot go."""
        self._keeper.end()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self.is_open = False

    # Recovery

    def offer_recovery(self) -> bool:
        """Offer the work that a crash left behind; whether some of it is open now."""
        while True:
            recoverable = recovery.list_recoverable()
            for damage in recoverable.damaged:
                self.told.emit(f"{worded(damage.what)}.")
            found = recoverable.snapshots
            if not found:
                return False
            answer, snapshot = self._questions.recover(found)
            if answer is Recovery.LATER or snapshot is None:
                return False
            if answer is Recovery.OPEN:
                return self._recover(snapshot)
            recovery.discard(snapshot.id)

    def _recover(self, snapshot: Snapshot) -> bool:
        try:
            kept = recovery.load(snapshot)
        except StoreError as error:
            self._questions.failed(error)
            return False
        self._enter(kept.project, origin=kept, snapshot=snapshot.id)
        if snapshot.original is not None:
            self._rejoin(snapshot.original, snapshot.stamp)
        return True

    def _rejoin(self, original: Path, stamp: Stamp | None) -> None:
        """Let recovered work be saved to its file again, if nobody else has it open.

        The stamp is that of before the crash, so that saving asks where the file has changed since.
        """
        try:
            self._stamp = self._keeper.stamp = stamp or project_file.read(original).stamp
            self._lock = lock.acquire(original)
        except StoreError:
            return
        self._document.allow_edits(original)

    # The world outside

    def look_at_disk(self) -> None:
        """Ask what to do where another program has changed the file; once for each change."""
        path, stamp = self._document.path, self._stamp
        if not self.is_open or path is None or stamp is None or stamp == self._asked_about:
            return
        if not project_file.has_changed(path, stamp):
            return
        self._asked_about = stamp
        if self._questions.reload(path, dirty=self._document.is_dirty) is Reload.LOAD:
            read_only = self._document.held
            held, self._lock = self._lock, None
            try:
                loaded = project_file.read(path)
            except StoreError as error:
                self._lock = held
                self._questions.failed(error)
                return
            self._enter(loaded.project, loaded, held, read_only=read_only)

    def _folder(self) -> Path:
        if self._document.path is not None:
            return self._document.path.parent
        last = settings.read()[0].last_folder
        return Path(last) if last and Path(last).is_dir() else paths.places().projects

    def _remember(self, path: Path) -> None:
        self._update(lambda now: now.with_recent(path))

    def _forget_recent(self, path: Path) -> None:
        if not path.exists():
            self._update(lambda now: now.without_recent(path))

    def _update(self, change: Callable[[Settings], Settings]) -> None:
        try:
            settings.update(change)
        except StoreError as error:
            self.told.emit(worded(error.what))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
