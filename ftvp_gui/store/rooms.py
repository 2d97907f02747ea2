"""Sessions with a room on disk, each in a small file of its own: kept at every word, so that no crash loses any.

A session is found again by the approaches of its project, whose ids outlive every edit, also where the project was
never saved.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ftvp_gui.core.model import Model
from ftvp_gui.core.project import Project
from ftvp_gui.core.room import Room
from ftvp_gui.store import disk, json_text, paths
from ftvp_gui.store.disk import DISK, Disk
from ftvp_gui.store.errors import Doing, ProjectFileError, refused

SUFFIX = ".json"


class _File(Model):
    format: Literal["ftvp-room"] = "ftvp-room"
    version: Literal[1] = 1
    project: str
    approaches: tuple[str, ...]
    kept: dt.datetime
    room: Room


@dataclass(frozen=True)
class Kept:
    """A session on disk: its id, when it was kept last, and what was said."""

    id: str
    kept: dt.datetime
    room: Room


def save(id: str, project: Project, room: Room, *, disk_: Disk = DISK) -> Path:
    """Keep a session, in place of what was kept of it. `StoreError` where the disk refuses."""
    path = _folder() / f"{id}{SUFFIX}"
    file = _File(
        project=project.about.name,
        approaches=tuple(approach.id for approach in project.approaches),
        kept=dt.datetime.now(dt.UTC),
        room=room,
    )
    paths.prepare(path.parent)
    try:
        disk.put(path, json_text.dump(file.model_dump(mode="json")), mode=paths.PRIVATE_FILE, disk=disk_)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error
    return path


def last_of(project: Project) -> Kept | None:
    """The session that was kept last of a project of this name with one of these approaches; None: there is none.

    A file that cannot be read is no session of any project; it stays where it is.
    """
    ids = {approach.id for approach in project.approaches}
    found = [
        Kept(path.stem, file.kept, file.room)
        for path in sorted(_folder().glob(f"*{SUFFIX}"))
        if (file := _read(path)) is not None
        and file.project == project.about.name
        and not ids.isdisjoint(file.approaches)
    ]
    return max(found, key=lambda each: each.kept, default=None)


def forget(id: str) -> None:
    """Delete a session; nothing happens where there is none. `StoreError` where the disk refuses."""
    path = _folder() / f"{id}{SUFFIX}"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def _folder() -> Path:
    return paths.places().rooms


def _read(path: Path) -> _File | None:
    try:
        return _File.model_validate(json_text.parse(path.read_bytes(), path))
    except (OSError, ValueError, ProjectFileError):
        return None
