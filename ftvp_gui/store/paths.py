"""Where the program keeps its files: one folder of the platform, or the one that `FTVP_HOME` names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ftvp_gui.store.errors import Doing, refused

NAME = "ftvp"
OVERRIDE = "FTVP_HOME"
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True)
class Places:
    """The program's own folders and files under one root; nothing here exists before it is first written."""

    root: Path

    @property
    def projects(self) -> Path:
        """Where projects are saved unless the person chooses another folder."""
        return self.root / "projects"

    @property
    def recovery(self) -> Path:
        """Snapshots of work that is not saved yet."""
        return self.root / "recovery"

    @property
    def rooms(self) -> Path:
        """Sessions with a room, each in a file of its own."""
        return self.root / "rooms"

    @property
    def logs(self) -> Path:
        """Reports of failures, to be sent by the person, never by the program."""
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.root / "settings.json"

    @property
    def price_book(self) -> Path:
        """The file of the person's own prices."""
        return self.root / "price_book.json"


def places() -> Places:
    """The folders in force; `FTVP_HOME` puts them all into one place, for portable use."""
    chosen = os.environ.get(OVERRIDE, "").strip()
    if chosen:
        return Places(Path(chosen).expanduser().absolute())
    return Places(platformdirs.user_data_path(NAME, appauthor=False))


def file_mode(path: Path) -> int:
    """The permissions of a new file: private in the program's own folders, the person's usual ones elsewhere."""
    return PRIVATE_FILE if places().root in path.parents else 0o666


def prepare(folder: Path) -> None:
    """Make one of the program's own folders, readable by its owner alone; any other folder must be there already."""
    root = places().root
    if folder != root and root not in folder.parents:
        return
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        for place in reversed([folder, *folder.parents]):
            if place == root or root in place.parents:
                place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    except OSError as error:
        raise refused(error, folder, Doing.SAVE) from error
