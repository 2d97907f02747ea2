"""What can go wrong with files, as sentences: what happened, where, and what to do; it shows nothing itself."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.language import filled, literal, title, tr

SHOWN = 20
"""So many faults are spelled out in one message; `faults` has them all."""


@dataclass(frozen=True)
class Fault:
    """One mistake in a file: its dotted path, the same place in the words of the form, and what is wrong there."""

    path: str
    place: str
    text: Text

    def __str__(self) -> str:
        where = f"{self.path} ({self.place})" if self.place else self.path
        return f"{where}: {worded(self.text)}"


class StoreError(Exception):
    """An expected failure around a file: `what` happened, `where`, the `remedy`, and every fault found in it."""

    def __init__(self, what: Text, where: Path | None, remedy: Text, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(what, where, remedy, faults)
        self.what = what
        self.where = where
        self.remedy = remedy
        self.faults = faults

    def __str__(self) -> str:
        place = "" if self.where is None else f": {self.where}"
        lines = [f"{worded(self.what)}{place}. {worded(self.remedy)}"]
        lines += [f"  {fault}" for fault in self.faults[:SHOWN]]
        if len(self.faults) > SHOWN:
            lines.append("  " + tr("and {count} more", count=len(self.faults) - SHOWN))
        return "\n".join(lines)


class ProjectFileError(StoreError):
    """A project file that cannot be opened or saved."""


class NewerFileError(ProjectFileError):
    """A project file of a later version of the program."""


class FileChangedError(ProjectFileError):
    """The file on disk is no longer the one that was opened: ask before overwriting."""


class Doing(Enum):
    """What was going on when the system refused."""

    OPEN = literal("not opened")
    SAVE = literal("not saved")


def worded(text: Text) -> str:
    """The sentence in the reader's language, its numbers in plain figures."""
    return filled(text.template, {name: _plain(value) for name, value in text.values})


def refused(error: OSError, where: Path, doing: Doing) -> ProjectFileError:
    """The system's refusal as a sentence for people."""
    what, remedy = _CAUSES.get((doing, _cause(error)), (None, None))
    if what is None or remedy is None:
        reason = error.strerror or type(error).__name__
        what = say(
            "file.refused", "The file was {done}, the system says “{reason}”", done=tr(doing.value), reason=reason
        )
        remedy = _OTHER_PLACE if doing is Doing.SAVE else say("file.refused.try", "Try again, or open a copy of it.")
    return ProjectFileError(what, where, remedy)


def _plain(value: str | int | Figure | Text) -> str:
    if isinstance(value, Text):
        return worded(value)
    return f"{value.value:g}" if isinstance(value, Figure) else title(str(value))


class _Cause(Enum):
    FULL = "full"
    FORBIDDEN = "forbidden"
    READ_ONLY = "read-only"
    GONE = "gone"
    FAULTY = "faulty"
    FOLDER = "folder"
    NAME = "name"


_SHARING_VIOLATION = (32, 33)  # Windows: another program holds the file


def _cause(error: OSError) -> _Cause | int | None:
    if getattr(error, "winerror", None) in _SHARING_VIOLATION:
        return errno.EBUSY
    return _ERRNO.get(error.errno or 0, error.errno)


_ERRNO: dict[int, _Cause] = {
    errno.ENOSPC: _Cause.FULL,
    errno.EDQUOT: _Cause.FULL,
    errno.EACCES: _Cause.FORBIDDEN,
    errno.EPERM: _Cause.FORBIDDEN,
    errno.EROFS: _Cause.READ_ONLY,
    errno.ENOENT: _Cause.GONE,
    errno.ENOTDIR: _Cause.GONE,
    errno.EIO: _Cause.FAULTY,
    errno.EISDIR: _Cause.FOLDER,
    errno.ENAMETOOLONG: _Cause.NAME,
    errno.EINVAL: _Cause.NAME,
}
_OTHER_PLACE = say("file.elsewhere", "Save under another name or in another folder.")
_IN_USE = say("file.in_use", "Another program holds the file")
_CAUSES: dict[tuple[Doing, _Cause | int | None], tuple[Text, Text]] = {
    (Doing.SAVE, _Cause.FULL): (
        say("save.full", "The disk is full, so the file was not saved"),
        say("save.full.try", "Free some space, or save to another disk; the file from before is untouched."),
    ),
    (Doing.SAVE, _Cause.FORBIDDEN): (
        say("save.forbidden", "You may not write here, so the file was not saved"),
        _OTHER_PLACE,
    ),
    (Doing.SAVE, _Cause.READ_ONLY): (
        say("save.read_only", "This disk is read-only, so the file was not saved"),
        _OTHER_PLACE,
    ),
    (Doing.SAVE, _Cause.GONE): (
        say("save.gone", "The folder is not there any more, so the file was not saved"),
        say("save.gone.try", "Connect its drive again, or save in another folder."),
    ),
    (Doing.SAVE, _Cause.FAULTY): (
        say("save.faulty", "The disk reports a fault, so the file may not be saved"),
        say("save.faulty.try", "Save to another disk at once."),
    ),
    (Doing.SAVE, _Cause.FOLDER): (
        say("save.folder", "This is a folder, so the file was not saved"),
        say("save.folder.try", "Give it a file name inside the folder."),
    ),
    (Doing.SAVE, _Cause.NAME): (
        say("save.name", "The disk does not accept this name, so the file was not saved"),
        say("save.name.try", "Choose a shorter, plainer name."),
    ),
    (Doing.SAVE, errno.EBUSY): (
        _IN_USE,
        say("save.in_use.try", "Close it there and save again, or save under another name."),
    ),
    (Doing.OPEN, _Cause.GONE): (
        say("open.gone", "There is no such file"),
        say("open.gone.try", "Check the name and the folder, and connect the drive that it is on."),
    ),
    (Doing.OPEN, _Cause.FORBIDDEN): (
        say("open.forbidden", "You may not read this file"),
        say("open.forbidden.try", "Ask its owner for permission, or for a copy."),
    ),
    (Doing.OPEN, _Cause.FOLDER): (
        say("open.folder", "This is a folder, not a project file"),
        say("open.folder.try", "Choose a file inside it."),
    ),
    (Doing.OPEN, _Cause.FAULTY): (
        say("open.faulty", "The disk reports a fault, so the file cannot be read"),
        say("open.faulty.try", "Open a copy from another disk."),
    ),
    (Doing.OPEN, errno.EBUSY): (_IN_USE, say("open.in_use.try", "Close it there and open it again.")),
}
