"""Keeps the unsaved work of the open document for the day after a crash, a moment after each edit; it asks nothing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ftvp_gui.language import tr
from ftvp_gui.store import recovery
from ftvp_gui.store.envelope import Note
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.store.identity import new_id
from ftvp_gui.store.project_file import Stamp
from ftvp_gui.ui.document import Document

PAUSE = 3_000
"""Milliseconds after an edit until the unsaved work is kept."""


class Keeper(QObject):
    """One snapshot at the most, for one open project at a time; it is gone when the project is saved or given up.

    A disk makes its promise in its own time, so a thread waits for it; whoever needs the snapshot to be there, or to be
    gone, waits for the thread. What has to be kept meanwhile is kept after that, as it is then.
    """

    told = Signal(str)
    """A sentence for the status bar."""
    _ended = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._document = document
        self._notes: tuple[Note, ...] = ()
        self._id = ""
        self._has_snapshot = False
        self._writing: Future[object] | None = None
        self._ended.connect(self._written)
        self.stamp: Stamp | None = None
        """The state of the file when it was last read or written: recovered work must not overwrite a newer one."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._keep_meanwhile)
        document.changed.connect(self._edited)
        document.status_changed.connect(self._status_changed)

    def begin(self, notes: tuple[Note, ...], id: str = "") -> None:
        """Look after another project. `notes` is the history of its file; `id` that of the snapshot it came from."""
        self._timer.stop()
        self._wait()
        self._notes, self._id, self._has_snapshot = notes, id or new_id(), bool(id)
        if id:
            # Until it is written it counts as that of the program that crashed.
            try:
                self.keep()
            except StoreError as error:
                self._refused(error)

    def end(self) -> None:
        """The project was saved or given up: forget its snapshot."""
        self.drop()
        self._id = ""

    def keep(self) -> None:
        """Keep the unsaved work now, if there is some. `StoreError` where the disk refuses."""
        self._wait()
        if self._id and self._document.is_dirty:
            self._save()()
            self._has_snapshot = True

    def drop(self) -> None:
        """Forget the snapshot: what was in it is saved."""
        self._timer.stop()
        self._wait()
        if not self._has_snapshot:
            return
        self._has_snapshot = False
        try:
            recovery.discard(self._id)
        except StoreError as error:
            self.told.emit(f"{worded(error.what)}.")

    def _save(self) -> Callable[[], object]:
        """The writing of the work as it is now."""
        document = self._document
        return partial(recovery.save, self._id, document.project, document.path, stamp=self.stamp, notes=self._notes)

    def _keep_meanwhile(self) -> None:
        if self._writing is not None:
            self._timer.start()
        elif self._id and self._document.is_dirty:
            self._has_snapshot = True
            writer = ThreadPoolExecutor(1, thread_name_prefix="keeper")
            self._writing = writer.submit(self._save())
            writer.shutdown(wait=False)
            self._writing.add_done_callback(self._ended.emit)

    def _wait(self) -> None:
        """Wait until nothing is being written."""
        if self._writing is not None:
            self._written(self._writing)

    def _written(self, writing: Future[object]) -> None:
        if writing is not self._writing:
            return
        error = writing.exception()
        self._writing = None
        if isinstance(error, StoreError):
            self._refused(error)
        elif error is not None:
            # Nobody expected this: it is raised where it is caught and told.
            raise error

    def _refused(self, error: StoreError) -> None:
        self.told.emit(tr("{what}. Unsaved work is not protected against a crash now.", what=worded(error.what)))

    def _edited(self) -> None:
        # Whether there is something to keep is known only when the step is made: see the end of the pause.
        if self._id and not self._timer.isActive():
            self._timer.start()

    def _status_changed(self) -> None:
        if self._id and not self._document.is_dirty:
            self.drop()
