"""Project files on disk: read without touching them, written whole or not at all, never over another's changes."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from ftvp_gui.core.corrections import Totals
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import say
from ftvp_gui.store import disk, envelope, json_text, paths
from ftvp_gui.store.disk import BACKUP, DISK, Disk
from ftvp_gui.store.envelope import Note, Opened
from ftvp_gui.store.errors import Doing, FileChangedError, NewerFileError, ProjectFileError, refused

SUFFIX = ".ftvp"
LARGEST = 20_000_000
"""Bytes; a large project has a few hundred thousand."""


@dataclass(frozen=True)
class Stamp:
    """By what a later change of the file is noticed."""

    modified: int
    size: int
    digest: str


@dataclass(frozen=True)
class Loaded(Opened):
    """A project as it was read: with the file that it came from and its state then."""

    path: Path
    stamp: Stamp


def read(path: Path) -> Loaded:
    """The project in the file, which is left exactly as it is. `ProjectFileError` says what to do instead."""
    data, stamp = _bytes(path)
    try:
        opened = envelope.unwrap(json_text.parse(data, path), path)
    except NewerFileError:
        raise
    except ProjectFileError as error:
        raise _with_backup(error, path) from error
    return Loaded(**vars(opened), path=path, stamp=stamp)


def write(
    path: Path,
    project: Project,
    *,
    notes: tuple[Note, ...] = (),
    totals: Totals | None = None,
    expected: Stamp | None = None,
    disk_: Disk = DISK,
) -> Stamp:
    """Save the project; the file from before stays beside it as `.bak`, its permissions stay too.

    With `expected`, the stamp of the last reading or writing, `FileChangedError` where the file has changed since
    then; without it the file is overwritten. `notes` is the history that was read with the project, `totals` what this
    program computes for exactly this project, if that is known.
    """
    data = envelope.encode(project, path, notes, totals)
    # A link is followed, so that it stays a link.
    target = Path(os.path.realpath(path))
    paths.prepare(target.parent)
    before = _before(target)
    if before is not None and expected is not None and _digest(before) != expected.digest:
        raise FileChangedError(
            say("save.changed", "Another program has changed the file since you opened it"),
            path,
            say("save.changed.try", "Save under another name to keep both, or overwrite it."),
        )
    try:
        disk.put(target, data, keep=before, mode=paths.file_mode(target), disk=disk_)
        return _stamp(target.stat(), data)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def has_changed(path: Path, since: Stamp) -> bool:
    """Whether the file is there with other content; content is compared only where time or size differ."""
    try:
        now = path.stat()
        if (now.st_mtime_ns, now.st_size) == (since.modified, since.size):
            return False
        return now.st_size > LARGEST or _digest(path.read_bytes()) != since.digest
    except OSError:
        return False


def named(path: Path) -> Path:
    """The path with the ending of project files, which is added where it lacks."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def _bytes(path: Path) -> tuple[bytes, Stamp]:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(21, "folder")
        if not stat.S_ISREG(status.st_mode):
            raise _foreign(path)
        if status.st_size > LARGEST:
            raise _too_large(path)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        failure = error if isinstance(error, OSError) else FileNotFoundError(2, str(error))
        raise refused(failure, path, Doing.OPEN) from error
    if len(data) > LARGEST:
        raise _too_large(path)
    return data, _stamp(status, data)


def _before(target: Path) -> bytes | None:
    """The content that is about to be replaced; None where there is no file yet."""
    try:
        status = target.stat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(21, "folder")
        if not stat.S_ISREG(status.st_mode):
            raise _foreign(target)
        # Replacing needs only the folder's permission; a protected file must stay as it is all the same.
        if not status.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise ProjectFileError(
                say("save.protected", "This file is write-protected, so the file was not saved"),
                target,
                say("save.protected.try", "Save under another name."),
            )
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise refused(error, target, Doing.SAVE) from error


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _stamp(status: os.stat_result, data: bytes) -> Stamp:
    return Stamp(status.st_mtime_ns, len(data), _digest(data))


def _foreign(path: Path) -> ProjectFileError:
    return ProjectFileError(
        say("file.device", "This is not a file that can hold a project"),
        path,
        say("file.device.try", "Choose an ordinary file."),
    )


def _too_large(path: Path) -> ProjectFileError:
    return ProjectFileError(
        say("file.large", "This file is too large for a project (more than {most} MB)", most=LARGEST // 1_000_000),
        path,
        say("file.large.try", "Choose a file that ends in .ftvp."),
    )


def _with_backup(error: ProjectFileError, path: Path) -> ProjectFileError:
    backup = path.with_name(path.name + BACKUP)
    if error.faults or not backup.is_file():
        return error
    remedy = say("file.backup", "The version before it is kept beside it: open {name}.", name=backup.name)
    return ProjectFileError(error.what, path, remedy)
