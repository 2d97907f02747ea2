"""The commands that let a study be defended: lock and unlock it, keep and open versions, share it without names.

Dialogs and exports are loaded when they are first asked for: a start of the program does without them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ftvp_gui.core import presented
from ftvp_gui.core.discretion import Discretion
from ftvp_gui.core.project import Project
from ftvp_gui.core.version import MOST
from ftvp_gui.language import tr
from ftvp_gui.store import library
from ftvp_gui.store.errors import Doing, StoreError, refused
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.form import days
from ftvp_gui.ui.session import Session

if TYPE_CHECKING:
    from ftvp_gui.ui.defence.versions_dialog import VersionsDialog


class Defence(QObject):
    """`dialog` is what is open, `versions` where that is the list of versions; None: nothing."""

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(
        self, document: Document, session: Session, questions: Questions, today: Callable[[], dt.date], window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._session, self._questions = document, session, questions
        self._today, self._window = today, window
        self.dialog: QDialog | None = None
        self.versions: VersionsDialog | None = None
        document.changed.connect(self._follow)

    @property
    def is_locked(self) -> bool:
        """Whether the study is locked as presented."""
        return presented.lock_of(self._document.project) is not None

    def lock_or_unlock(self) -> None:
        """Ask to whom the study was presented and lock it, or why it is opened again."""
        from ftvp_gui.ui.defence.lock_dialog import lock_dialog, unlock_dialog

        if self.is_locked:
            dialog = unlock_dialog(self._window)
            dialog.taken.connect(self._unlock)
        else:
            dialog = lock_dialog(self._today(), self._window)
            dialog.taken.connect(self._lock)
        self._open(dialog)

    def edit_copy(self) -> None:
        """Go on with a copy of a locked study."""
        self._session.start(presented.editable_copy(self._document.project))

    def open_versions(self) -> None:
        """Show the versions of the study."""
        from ftvp_gui.ui.defence.versions_dialog import VersionsDialog

        dialog = VersionsDialog(self._document.project, self._window, editable=not self._document.read_only)
        dialog.keep_asked.connect(self.keep)
        dialog.copy_asked.connect(self._open_version)
        dialog.remove_asked.connect(self._remove)
        dialog.rename_asked.connect(self._rename)
        dialog.finished.connect(dialog.deleteLater)
        self.versions = dialog
        self._open(dialog)

    def keep(self, name: str) -> None:
        """Keep the present state as a version."""
        after = self._with_version(name)
        if after is not None:
            self._apply(tr("Version “{name}” kept", name=name), after)

    def share(self) -> None:
        """Ask what is to be replaced, and write a copy without it."""
        from ftvp_gui.ui.defence.share_dialog import ShareDialog

        dialog = ShareDialog(self._document.project, self._window)
        dialog.taken.connect(self._share)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = self.versions = None

    def _follow(self, project: Project) -> None:
        if self.versions is not None:
            self.versions.show_project(project, editable=not self._document.read_only)

    def _lock(self, to: str) -> None:
        day = self._today()
        kept = self._with_version(tr("As presented on {day}", day=days.write(day)))
        if kept is not None:
            self._apply(tr("Locked as presented"), presented.locked(kept, day, to))

    def _unlock(self, why: str) -> None:
        try:
            self._document.unlock(self._today(), why)
        except RefusedError as error:
            self.told.emit(str(error))

    def _with_version(self, name: str) -> Project | None:
        from ftvp_gui.store import versions

        project = self._document.project
        try:
            return versions.kept(project, new_id(), name, self._today(), totals=self._session.totals.of(project))
        except versions.TooManyVersionsError:
            words = tr("A study keeps {number} versions: remove one that nobody needs any more.", number=str(MOST))
            self.told.emit(words)
            return None

    def _open_version(self, id: str) -> None:
        from ftvp_gui.store import versions

        version = next(each for each in self._document.project.versions if each.id == id)
        try:
            opened = versions.opened(version)
        except StoreError as error:
            self._questions.failed(error)
            return
        if self._session.start(opened.project, origin=opened) and self.dialog is not None:
            self.dialog.close()

    def _remove(self, id: str) -> None:
        from ftvp_gui.store import versions

        self._apply(tr("Version removed"), versions.removed(self._document.project, id))

    def _rename(self, id: str, name: str) -> None:
        from ftvp_gui.store import versions

        if name:
            self._apply(tr("Version “{name}” renamed", name=name), versions.renamed(self._document.project, id, name))
        self._follow(self._document.project)

    def _share(self, discretion: Discretion, suffix: str) -> None:
        from ftvp_gui.export.redaction import redaction
        from ftvp_gui.store.paths import places
        from ftvp_gui.ui.defence import sharing

        project = self._document.project.replace(discretion=discretion)
        if not self._document.read_only:
            self._apply(tr("Names to replace"), project)
        names = redaction(project)
        folder = self._document.path.parent if self._document.path is not None else places().projects
        title = library.safe_name(names.text(self._session.title))
        kind = f"{sharing.kinds()[suffix]} (*{suffix})"
        path = self._questions.path_to_save(folder / f"{title}{suffix}", tr("Share without names"), kind)
        if path is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            left: set[str] = set()
            for each, data in sharing.copies(path.with_suffix(suffix), project, names, self._today()):
                each.write_bytes(data)
                left |= set(names.left_in(data))
        except OSError as error:
            self._questions.failed(refused(error, path, Doing.SAVE))
        except StoreError as error:
            self._questions.failed(error)
        else:
            self._tell_of(str(path.with_suffix(suffix)), sorted(left))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _tell_of(self, path: str, left: list[str]) -> None:
        if left:
            names = ", ".join(f"“{name}”" for name in left)
            words = tr(
                "Written to {path}. As words of the program itself these still stand there: {names}.",
                path=path,
                names=names,
            )
        else:
            words = tr("Written to {path}, without names", path=path)
        self.told.emit(words)

    def _apply(self, text: str, project: Project) -> None:
        try:
            self._document.apply(text, project)
        except RefusedError as error:
            self.told.emit(str(error))
