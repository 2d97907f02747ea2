"""How bytes reach the disk so that a file is always the old one or the new one, whole; it knows no formats."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from pathlib import Path

BACKUP = ".bak"
BAD = ".bad"
_NOT_THERE = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL)
"""What file systems without permissions or without folders that can be flushed answer."""


class Disk:
    """The calls to the system, one method each, so that a test can let any of them fail."""

    def create(self, path: Path, mode: int) -> int:
        """Open a new file for writing; `FileExistsError` where there is one."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)

    def write(self, descriptor: int, data: bytes) -> None:
        """Write all of the data."""
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]

    def sync(self, descriptor: int) -> None:
        """Wait until the file has reached the disk itself."""
        if sys.platform == "darwin":
            import fcntl

            # fsync on macOS stops at the drive's own cache.
            with contextlib.suppress(OSError):
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
                return
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close the file."""
        os.close(descriptor)

    def permit(self, path: Path, like: os.stat_result) -> None:
        """Give the file the permissions, and where allowed the owner, of the one that it replaces."""
        path.chmod(like.st_mode & 0o7777)
        if hasattr(os, "chown"):
            made = path.stat()
            if (made.st_uid, made.st_gid) != (like.st_uid, like.st_gid):
                os.chown(path, like.st_uid, like.st_gid)

    def replace(self, source: Path, target: Path) -> None:
        """Put the source in the target's place in one step."""
        os.replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder's list of names has reached the disk."""
        if os.name == "nt":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()


DISK = Disk()


def put(path: Path, data: bytes, *, keep: bytes | None = None, mode: int = 0o666, disk: Disk = DISK) -> None:
    """Make `data` the content of the file, whole or not at all; `keep` becomes the `.bak` beside it.

    The path must be the file itself, not a link to it. `OSError` where any step fails; then the file has its old
    content, or its new one if only the last flush of the folder failed.
    """
    before = path.stat() if path.exists() else None
    fresh = _written(path, data, before, mode, disk)
    try:
        if keep is not None:
            backup = path.with_name(path.name + BACKUP)
            spare = _written(backup, keep, before, mode, disk)
            _moved(spare, backup, disk)
    except BaseException:
        _dropped(fresh, disk)
        raise
    _moved(fresh, path, disk)
    try:
        disk.sync_folder(path.parent)
    except OSError as error:
        if error.errno not in _NOT_THERE:
            raise


def set_aside(path: Path) -> Path:
    """Keep a copy of a file that cannot be understood, under a name that no other copy has; `OSError` if refused."""
    data = path.read_bytes()
    number, aside = 1, path.with_name(path.name + BAD)
    while aside.exists() and aside.read_bytes() != data:
        number += 1
        aside = path.with_name(f"{path.name}{BAD}-{number}")
    if not aside.exists():
        put(aside, data, mode=path.stat().st_mode & 0o777)
    return aside


def _written(beside: Path, data: bytes, like: os.stat_result | None, mode: int, disk: Disk) -> Path:
    """A new hidden file beside the given one with the data safely on disk."""
    fresh = beside.with_name(f".{beside.name}.{secrets.token_hex(4)}.tmp")
    descriptor = disk.create(fresh, mode)
    try:
        try:
            disk.write(descriptor, data)
            if like is not None:
                _permitted(fresh, like, disk)
            disk.sync(descriptor)
        finally:
            disk.close(descriptor)
    except BaseException:
        _dropped(fresh, disk)
        raise
    return fresh


def _permitted(fresh: Path, like: os.stat_result, disk: Disk) -> None:
    try:
        disk.permit(fresh, like)
    except OSError as error:
        if error.errno not in _NOT_THERE:
            raise


def _moved(source: Path, target: Path, disk: Disk) -> None:
    try:
        disk.replace(source, target)
    except BaseException:
        _dropped(source, disk)
        raise


def _dropped(path: Path, disk: Disk) -> None:
    with contextlib.suppress(OSError):
        disk.remove(path)
