"""The questions about files that must be answered at once: open, save, overwrite, recover; it decides nothing.

With `errors.py` the only place where the program waits for a dialog.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from ftvp_gui.language import literal, tr
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.store.recovery import Snapshot

FILTER = literal("Projects (*.ftvp);;All files (*)")
_FAULTS_SHOWN = 8
T = TypeVar("T")


class Unsaved(Enum):
    """What to do with changes that are not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Held(Enum):
    """What to do with a project that another window has open."""

    READ_ONLY = "read only"
    COPY = "copy"
    CANCEL = "cancel"


class Overtaken(Enum):
    """What to do about a file that another program has changed."""

    OVERWRITE = "overwrite"
    ELSEWHERE = "elsewhere"
    CANCEL = "cancel"


class Reload(Enum):
    """What to do when the file behind the window has changed."""

    LOAD = "load"
    KEEP = "keep"


class Recovery(Enum):
    """What to do with work that a crash left behind."""

    OPEN = "open"
    DELETE = "delete"
    LATER = "later"


class Questions:
    """Asks by modal dialogs over a window."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def unsaved(self, name: str) -> Unsaved:
        """Whether to save the changes first."""
        box = self._box(
            tr("Save the changes to “{name}”?", name=name),
            tr("Without saving, the changes since the last saving are lost."),
        )
        save = self._button(box, tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = self._button(box, tr("Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self._button(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        answers = {save: Unsaved.SAVE, discard: Unsaved.DISCARD, cancel: Unsaved.CANCEL}
        return self._answer(box, answers, save, cancel, Unsaved.CANCEL)

    def held(self, error: StoreError) -> Held:
        """How to open a project that another window holds."""
        more = tr("Read-only, you can look and copy; as a copy, you can edit and save it elsewhere.")
        box = self._box(_what(error), more)
        read_only = self._button(box, tr("Open read-only"), QMessageBox.ButtonRole.AcceptRole)
        copy = self._button(box, tr("Open a copy"), QMessageBox.ButtonRole.AcceptRole)
        cancel = self._button(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        answers = {read_only: Held.READ_ONLY, copy: Held.COPY, cancel: Held.CANCEL}
        return self._answer(box, answers, read_only, cancel, Held.CANCEL)

    def overtaken(self, error: StoreError) -> Overtaken:
        """What to do when saving would undo another program's change."""
        box = self._box(_what(error), worded(error.remedy))
        elsewhere = self._button(box, tr("Save under another name…"), QMessageBox.ButtonRole.AcceptRole)
        overwrite = self._button(box, tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self._button(box, tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        answers = {elsewhere: Overtaken.ELSEWHERE, overwrite: Overtaken.OVERWRITE, cancel: Overtaken.CANCEL}
        return self._answer(box, answers, elsewhere, cancel, Overtaken.CANCEL)

    def reload(self, path: Path, *, dirty: bool) -> Reload:
        """Whether to load the file again that has changed behind the window."""
        lost = tr("Loading it again loses your own unsaved changes.") if dirty else tr("You have no unsaved changes.")
        box = self._box(tr("Another program has changed “{path}”.", path=path.name), lost)
        load = self._button(box, tr("Load it again"), QMessageBox.ButtonRole.AcceptRole)
        keep = self._button(box, tr("Keep what is here"), QMessageBox.ButtonRole.RejectRole)
        default = keep if dirty else load
        return self._answer(box, {load: Reload.LOAD, keep: Reload.KEEP}, default, keep, Reload.KEEP)

    def recover(self, snapshots: Sequence[Snapshot]) -> tuple[Recovery, Snapshot | None]:
        """Which unsaved work to open, delete or leave."""
        # Needed after a crash only.
        from ftvp_gui.ui.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(snapshots, self._parent)
        dialog.exec()
        dialog.deleteLater()
        return Recovery(dialog.choice), dialog.chosen

    def failed(self, error: StoreError) -> None:
        """Tell what happened to a file, and what to do."""
        faults = "\n".join(f"\N{BULLET} {fault}" for fault in error.faults[:_FAULTS_SHOWN])
        if len(error.faults) > _FAULTS_SHOWN:
            faults += "\n\N{BULLET} " + tr("and {count} more", count=len(error.faults) - _FAULTS_SHOWN)
        place = "" if error.where is None else f"{error.where}\n\n"
        text = f"{place}{worded(error.remedy)}" + (f"\n\n{faults}" if faults else "")
        box = self._box(_what(error), text)
        box.setIcon(QMessageBox.Icon.Warning)
        ok = self._button(box, "OK", QMessageBox.ButtonRole.AcceptRole)
        self._answer(box, {ok: None}, ok, ok, None)

    def path_to_open(self, folder: Path, title: str = "", filter: str = "") -> Path | None:
        """Which file to open; None: none."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, title or tr("Open a project"), str(folder), filter or tr(FILTER)
        )
        return Path(name) if name else None

    def path_to_save(self, proposed: Path, title: str = "", filter: str = "") -> Path | None:
        """Where to save; the dialog has asked before it names a file that is there already. None: nowhere."""
        QDir().mkpath(str(proposed.parent))
        dialog = QFileDialog(self._parent, title or tr("Save the project"), str(proposed.parent), filter or tr(FILTER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # With the ending set here, the question before overwriting is about the name that is really written.
        dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
        dialog.selectFile(proposed.name)
        accepted = dialog.exec()
        names = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(names[0]) if accepted and names else None

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setWindowTitle("ftvp")
        box.setText(text)
        box.setInformativeText(more)
        return box

    @staticmethod
    def _button(box: QMessageBox, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        return box.addButton(text, role)

    @staticmethod
    def _answer(
        box: QMessageBox, answers: dict[QPushButton, T], default: QPushButton, escape: QPushButton, none: T
    ) -> T:
        box.setDefaultButton(default)
        box.setEscapeButton(escape)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((answer for button, answer in answers.items() if button is clicked), none)


def _what(error: StoreError) -> str:
    return f"{worded(error.what)}."
