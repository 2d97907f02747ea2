"""Snapshots of work that is not saved yet, one per open document, for the day after a crash; never the saved file."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from ftvp_gui.core.model import Model
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import say
from ftvp_gui.store import disk, envelope, json_text, paths
from ftvp_gui.store.disk import DISK, Disk
from ftvp_gui.store.envelope import Note, Opened
from ftvp_gui.store.errors import Doing, ProjectFileError, refused
from ftvp_gui.store.process import Process, is_alive, is_here, this_process
from ftvp_gui.store.project_file import Stamp

SUFFIX = ".json"
_ID = re.compile(r"[a-z0-9]{1,32}")


class _File(Model):
    format: Literal["ftvp-recovery"] = "ftvp-recovery"
    version: Literal[1] = 1
    id: str
    original: str | None
    stamp: Stamp | None = None
    taken: dt.datetime
    process: Process
    file: dict[str, Any] = Field(repr=False)


@dataclass(frozen=True)
class Snapshot:
    """Unsaved work that a crash left behind.

    `original` is the file it was opened from, None for a new project; `stamp` the state of that file then: expect it on
    saving, so that nothing that came into the file since the crash is overwritten unasked.
    """

    id: str
    title: str
    original: Path | None
    stamp: Stamp | None
    taken: dt.datetime
    path: Path


@dataclass(frozen=True)
class Recoverable:
    """What can be recovered, newest first, and what is there but cannot be read."""

    snapshots: tuple[Snapshot, ...]
    damaged: tuple[ProjectFileError, ...]


def save(
    id: str,
    project: Project,
    original: Path | None = None,
    *,
    stamp: Stamp | None = None,
    notes: tuple[Note, ...] = (),
    disk_: Disk = DISK,
) -> Path:
    """Keep the unsaved work of an open document, in place of its last snapshot; the path of the snapshot.

    `stamp` is that of the last reading or writing of `original`.
    """
    path = _path(id)
    kept = _File(
        id=id,
        original=None if original is None else str(original.absolute()),
        stamp=stamp,
        taken=dt.datetime.now(dt.UTC),
        process=this_process(),
        file=envelope.wrap(project, notes),
    )
    paths.prepare(path.parent)
    try:
        data = json_text.dump(kept.model_dump(mode="json"), indented=False)
        disk.put(path, data, mode=paths.PRIVATE_FILE, disk=disk_)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error
    return path


def list_recoverable() -> Recoverable:
    """Snapshots whose program has ended. Those of a running one are its own business."""
    found: list[Snapshot] = []
    damaged: list[ProjectFileError] = []
    for path in sorted(paths.places().recovery.glob(f"*{SUFFIX}")):
        try:
            kept = _read(path)
        except ProjectFileError as error:
            damaged.append(error)
            continue
        # A machine may have got another name since the crash; offering too much is better than losing work.
        if not (is_here(kept.process) and is_alive(kept.process)):
            original = None if kept.original is None else Path(kept.original)
            found.append(Snapshot(kept.id, _title(kept.file), original, kept.stamp, kept.taken, path))
    return Recoverable(tuple(sorted(found, key=lambda one: one.taken, reverse=True)), tuple(damaged))


def load(snapshot: Snapshot) -> Opened:
    """The work in the snapshot, which stays until `discard`. Save it again under its id at once: that makes it ours."""
    return envelope.unwrap(_read(snapshot.path).file, snapshot.path)


def discard(id: str) -> None:
    """Forget the snapshot of a document that was saved or given up; nothing happens where there is none."""
    path = _path(id)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def _path(id: str) -> Path:
    if not _ID.fullmatch(id):
        raise ValueError(f"not a document's id: {id!r}")
    return paths.places().recovery / f"{id}{SUFFIX}"


def _read(path: Path) -> _File:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise refused(error, path, Doing.OPEN) from error
    try:
        kept = _File.model_validate(json_text.parse(data, path))
        if kept.id != path.stem or not _ID.fullmatch(kept.id):
            raise ValueError(f"the snapshot of {kept.id!r} under another name")
        return kept
    except (ValueError, ProjectFileError) as error:
        raise ProjectFileError(
            say("recovery.damaged", "A snapshot of unsaved work is damaged and cannot be recovered"),
            path,
            say("recovery.damaged.try", "Your saved files are not concerned; delete it if you do not need it."),
        ) from error


def _title(file: dict[str, Any]) -> str:
    about = file.get("project", {})
    for key in ("about", "name"):
        about = about.get(key) if isinstance(about, dict) else None
    return about if isinstance(about, str) else ""
