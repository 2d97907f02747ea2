"""What a person has set up for all projects: look, recent files, window; it never holds anything of a project."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from ftvp_gui.core.model import Model
from ftvp_gui.core.text import Text, say
from ftvp_gui.store import disk, json_text, paths
from ftvp_gui.store.disk import DISK, Disk
from ftvp_gui.store.errors import Doing, ProjectFileError, refused

MOST_RECENT = 10
MOST_PINNED = 20
BAD = ".bad"


class Theme(StrEnum):
    """Which look the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Settings(Model):
    """The settings of one person on one machine."""

    theme: Theme = Theme.SYSTEM
    type_scale: float = Field(default=1.0, ge=0.5, le=3.0)
    reduced_motion: bool = False
    recent: tuple[str, ...] = Field(default=(), max_length=MOST_RECENT)
    geometry: str = Field(default="", pattern=r"^[A-Za-z0-9+/=]*$")
    last_folder: str = ""
    locale: str = ""
    pinned: tuple[str, ...] = Field(default=(), max_length=MOST_PINNED)
    """Project files that stay on the start page, however long ago they were opened."""
    found: tuple[str, ...] = Field(default=(), max_length=MOST_RECENT)
    """Commands used last by searching for them."""

    def with_recent(self, path: Path) -> Settings:
        """The settings after opening or saving a project: it comes first, the oldest falls out."""
        name = str(path.absolute())
        others = [other for other in self.recent if other != name]
        return self.replace(recent=tuple([name, *others][:MOST_RECENT]), last_folder=str(path.absolute().parent))

    def without_recent(self, path: Path) -> Settings:
        """The settings without a file that is not there any more."""
        return self.replace(recent=tuple(other for other in self.recent if other != str(path.absolute())))

    def with_found(self, command: str) -> Settings:
        """The settings after a command was searched for and used."""
        others = [other for other in self.found if other != command]
        return self.replace(found=tuple([command, *others][:MOST_RECENT]))

    def with_pin(self, path: Path, pinned: bool) -> Settings:
        """The settings with a file pinned to the start page, the newest first, or not any more."""
        name = str(path.absolute())
        others = tuple(other for other in self.pinned if other != name)
        return self.replace(pinned=(name, *others)[:MOST_PINNED] if pinned else others)


def read() -> tuple[Settings, Text | None]:
    """The settings, and what to tell the person where some could not be read; the unreadable file is kept aside."""
    path = paths.places().settings
    try:
        raw = json_text.parse(path.read_bytes(), path)
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ProjectFileError):
        return Settings(), _set_aside(path)
    if not isinstance(raw, dict):
        return Settings(), _set_aside(path)
    # What a later version has written is passed over, not a mistake.
    known = {name: value for name, value in raw.items() if name in Settings.model_fields}
    try:
        return Settings.model_validate(known), None
    except ValidationError as error:
        return _sound(known, error), _set_aside(path)


def write(settings: Settings, *, disk_: Disk = DISK) -> None:
    """Keep the settings; `ProjectFileError` where the disk refuses."""
    path = paths.places().settings
    paths.prepare(path.parent)
    try:
        data = json_text.dump(settings.model_dump(mode="json"))
        disk.put(Path(os.path.realpath(path)), data, mode=paths.PRIVATE_FILE, disk=disk_)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def update(change: Callable[[Settings], Settings]) -> Settings:
    """Change what is on disk now, so that two windows do not undo each other's settings; the settings after it."""
    settings = change(read()[0])
    write(settings)
    return settings


def _sound(raw: dict[str, Any], error: ValidationError) -> Settings:
    """The settings without the faulty ones."""
    faulty = {found["loc"][0] for found in error.errors(include_url=False)}
    return Settings.model_validate({name: value for name, value in raw.items() if name not in faulty})


def _set_aside(path: Path) -> Text:
    aside = path.with_name(path.name + BAD)
    with contextlib.suppress(OSError):
        aside.write_bytes(path.read_bytes())
    return say(
        "settings.bad",
        "Some settings could not be read and have their usual values; the file is kept as {name}.",
        name=aside.name,
    )
