"""Who has a project open: a small file beside it, so that a second window knows; it guards nothing by force."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import secrets
import time
from pathlib import Path

from pydantic import ValidationError

from ftvp_gui.core.model import Model
from ftvp_gui.core.text import Text, say
from ftvp_gui.store import json_text
from ftvp_gui.store.errors import ProjectFileError, StoreError
from ftvp_gui.store.process import Process, is_alive, is_here, this_process

UNFINISHED = 5.0
"""Seconds for which an unreadable lock is taken for one that is just being written."""

_UNTOLD = say("lock.none", "Nothing can be written in this folder, so other windows do not know that this is open.")

_held: set[str] = set()
"""Tokens of this process, by which it knows its own locks from those of an earlier one with the same number."""


class Holder(Model):
    """Who holds a lock, and since when."""

    process: Process
    since: dt.datetime
    token: str


class FileLockedError(ProjectFileError):
    """The project is open in another window; the person may open it read-only or as a copy."""

    def __init__(self, where: Path, holder: Holder | None) -> None:
        what = say("lock.held", "This project is open in another window{detail}", detail=_detail(holder))
        super().__init__(what, where, say("lock.held.try", "Open it read-only or as a copy, or close it there first."))
        self.holder = holder


class Lock:
    """A project held open by this window, until `release`."""

    def __init__(self, path: Path | None, token: str = "", warning: Text | None = None) -> None:
        self._path = path
        self._token = token
        self.warning = warning
        """Why no lock could be made, so that other windows will not be told; None where one was made."""

    @property
    def is_held(self) -> bool:
        """Whether other windows are told."""
        return self._path is not None and self._token in _held

    def release(self) -> None:
        """Let the project go; nothing happens where another window has taken the lock over."""
        _held.discard(self._token)
        if self._path is None:
            return
        holder = _holder(self._path)
        if holder is not None and holder.token == self._token:
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._path = None

    def __enter__(self) -> Lock:
        return self

    def __exit__(self, *exception: object) -> None:
        self.release()


def lock_path(project: Path) -> Path:
    """The lock file of a project; all links to it share one."""
    target = Path(os.path.realpath(project))
    return target.with_name(f".{target.name}.lock")


def acquire(project: Path) -> Lock:
    """Hold the project; `FileLockedError` where another window does. A lock that a crash left behind is taken over.

    Where no file may be written beside the project, the lock is not held and its `warning` says so.
    """
    path = lock_path(project)
    for _ in range(3):
        lock = _made(path)
        if lock is not None:
            return lock
        found = _bytes(path)
        if found is None:
            continue
        holder = _parsed(found, path)
        if not _is_stale(holder, path):
            raise FileLockedError(project, holder)
        _clear(path, found)
    raise FileLockedError(project, _holder(path))


def take_over(project: Path) -> Lock:
    """Hold the project although another window seems to: for a lock of another machine, after asking."""
    path = lock_path(project)
    with contextlib.suppress(OSError):
        path.unlink()
    return acquire(project)


def holder_of(project: Path) -> Holder | None:
    """Who has the project open; None where nobody has, or nobody can tell."""
    path = lock_path(project)
    holder = _holder(path)
    return holder if holder is not None and not _is_stale(holder, path) else None


def _made(path: Path) -> Lock | None:
    """A new lock; None where there is one."""
    holder = Holder(process=this_process(), since=dt.datetime.now(dt.UTC), token=secrets.token_hex(8))
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        return None
    except OSError:
        return Lock(None, warning=_UNTOLD)
    try:
        os.write(descriptor, json_text.dump(holder.model_dump(mode="json")))
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        return Lock(None, warning=_UNTOLD)
    finally:
        os.close(descriptor)
    _held.add(holder.token)
    return Lock(path, holder.token)


def _is_stale(holder: Holder | None, path: Path) -> bool:
    if holder is None:
        try:
            return time.time() - path.stat().st_mtime > UNFINISHED
        except OSError:
            return True
    if is_here(holder.process) and holder.process.pid == os.getpid():
        return holder.token not in _held
    return not is_alive(holder.process)


def _clear(path: Path, stale: bytes) -> None:
    """Remove the stale lock, unless another window has replaced it in the meantime."""
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        path.rename(aside)
    except OSError:
        return
    with contextlib.suppress(OSError):
        if aside.read_bytes() != stale:
            os.link(aside, path)
    with contextlib.suppress(OSError):
        aside.unlink()


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _holder(path: Path) -> Holder | None:
    found = _bytes(path)
    return None if found is None else _parsed(found, path)


def _parsed(found: bytes, path: Path) -> Holder | None:
    try:
        return Holder.model_validate(json_text.parse(found, path))
    except (StoreError, ValidationError):
        return None


def _detail(holder: Holder | None) -> str:
    if holder is None:
        return ""
    where = "on this machine" if is_here(holder.process) else f"on {holder.process.host}"
    return f" {where}, since {holder.since.astimezone():%Y-%m-%d %H:%M}"
