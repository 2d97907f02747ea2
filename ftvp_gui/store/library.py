"""The projects that a person has: those in the default folder, the recent ones, and a free name for the next one."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from ftvp_gui.store import paths
from ftvp_gui.store.project_file import SUFFIX
from ftvp_gui.store.settings import Settings

LONGEST = 120
"""Bytes of a file's stem; file systems allow 255 for the whole name, and backup and lock add to it."""

UNTITLED = "Untitled"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


@dataclass(frozen=True)
class Entry:
    """A project file. `modified` is None for one that is not there at the moment."""

    name: str
    path: Path
    modified: dt.datetime | None


def projects() -> tuple[Entry, ...]:
    """The projects in the default folder, the last changed first; none where nothing was saved yet."""
    try:
        found = [_entry(path) for path in paths.places().projects.iterdir() if _is_project(path)]
    except OSError:
        return ()
    return tuple(sorted(found, key=_age))


def recent(settings: Settings) -> tuple[Entry, ...]:
    """The files opened last, the latest first, also those whose drive is not there now."""
    return tuple(_entry(Path(name)) for name in settings.recent)


def pinned(settings: Settings) -> tuple[Entry, ...]:
    """The files that stay on the start page, the one pinned last first, also those that are not there now."""
    return tuple(_entry(Path(name)) for name in settings.pinned)


def free_path(title: str, folder: Path | None = None) -> Path:
    """A file for a project of this title that is not there yet, in the folder or the default one; makes nothing."""
    place = paths.places().projects if folder is None else folder
    stem = safe_name(title)
    taken = _names(place)
    number, name = 1, stem
    while (name + SUFFIX).casefold() in taken:
        number += 1
        name = f"{stem} {number}"
    return place / (name + SUFFIX)


def safe_name(title: str) -> str:
    """The title as a file's stem that every system accepts and that leads to no other folder."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(" " if unicodedata.category(char).startswith(("C", "Z")) else char for char in text)
    text = " ".join(_FORBIDDEN.sub("-", text).split())
    text = text.removesuffix(SUFFIX).encode("utf-8")[:LONGEST].decode("utf-8", "ignore").strip(" .")
    if not text:
        return UNTITLED
    return f"{text} project" if text.split(".")[0].strip().casefold() in _DEVICES else text


def _is_project(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and not path.name.startswith(".") and path.is_file()


def _entry(path: Path) -> Entry:
    try:
        modified = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except (OSError, ValueError, OverflowError):
        modified = None
    return Entry(path.stem, path, modified)


def _age(entry: Entry) -> tuple[float, str]:
    seconds = 0.0 if entry.modified is None else entry.modified.timestamp()
    return -seconds, entry.name


def _names(folder: Path) -> set[str]:
    """The names in the folder as a file system without upper and lower case sees them."""
    try:
        return {unicodedata.normalize("NFC", path.name).casefold() for path in folder.iterdir()}
    except OSError:
        return set()
