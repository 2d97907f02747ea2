"""Keeps the unsaved work of the open document for the day after a crash, a moment after each edit; it asks nothing."""

from __future__ import annotations

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
    """One snapshot at the most, for one open project at a time; it is gone when the project is saved or given up."""

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, document: Document, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._document = document
        self._notes: tuple[Note, ...] = ()
        self._id = ""
        self._has_snapshot = False
        self.stamp: Stamp | None = None
        """The state of the file when it was last read or written: recovered work must not overwrite a newer one."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._keep_quietly)
        document.changed.connect(self._edited)
        document.status_changed.connect(self._status_changed)

    def begin(self, notes: tuple[Note, ...], id: str = "") -> None:
        """Look after another project. `notes` is the history of its file; `id` that of the snapshot it came from."""
        self._timer.stop()
        self._notes, self._id, self._has_snapshot = notes, id or new_id(), bool(id)
        if id:
            self._keep_quietly()

    def end(self) -> None:
        """The project was saved or given up: forget its snapshot."""
        self.drop()
        self._id = ""

    def keep(self) -> None:
        """Keep the unsaved work now, if there is some. `StoreError` where the disk refuses."""
        if self._id and self._document.is_dirty:
            recovery.save(self._id, self._document.project, self._document.path, stamp=self.stamp, notes=self._notes)
            self._has_snapshot = True

    def drop(self) -> None:
        """Forget the snapshot: what was in it is saved."""
        self._timer.stop()
        if not self._has_snapshot:
            return
        self._has_snapshot = False
        try:
            recovery.discard(self._id)
        except StoreError as error:
            self.told.emit(f"{worded(error.what)}.")

    def _keep_quietly(self) -> None:
        try:
            self.keep()
        except StoreError as error:
            self.told.emit(tr("{what}. Unsaved work is not protected against a crash now.", what=worded(error.what)))

    def _edited(self) -> None:
        # Whether there is something to keep is known only when the step is made: see the end of the pause.
        if self._id and not self._timer.isActive():
            self._timer.start()

    def _status_changed(self) -> None:
        if self._id and not self._document.is_dirty:
            self.drop()
