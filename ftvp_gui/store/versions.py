"""Named versions of a study: packed whole into it, and opened again as any old file is."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
import zlib
from pathlib import Path

from ftvp_gui import __version__
from ftvp_gui.core.corrections import Totals
from ftvp_gui.core.model import put
from ftvp_gui.core.presented import editable_copy
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import say
from ftvp_gui.core.version import MOST, Version
from ftvp_gui.store import envelope, json_text
from ftvp_gui.store.envelope import Opened
from ftvp_gui.store.errors import ProjectFileError
from ftvp_gui.store.project_file import LARGEST


class TooManyVersionsError(Exception):
    """The study keeps as many versions as it can: so many."""


def kept(
    project: Project, id: str, name: str, day: dt.date, *, note: str = "", totals: Totals | None = None
) -> Project:
    """The study with its present state as one more version, with the totals of exactly that state if they are known.

    `TooManyVersionsError` where it has enough.
    """
    if len(project.versions) >= MOST:
        raise TooManyVersionsError(MOST)
    version = Version(id=id, name=name, note=note, day=day, app=__version__, packed=_pack(project, totals))
    return project.replace(versions=(*project.versions, version))


def removed(project: Project, id: str) -> Project:
    """The study without the version; one that it does not have is passed over."""
    return project.replace(versions=tuple(version for version in project.versions if version.id != id))


def renamed(project: Project, id: str, name: str) -> Project:
    """The study in which the version has another name."""
    return put(project, ("versions", id, "name"), name)


def opened(version: Version) -> Opened:
    """The study as it was, brought up to today's format as an old file is; without lock and versions.

    `ProjectFileError` where the version is damaged.
    """
    where = Path(version.name)
    try:
        # What is packed is small; a few bytes that unpack without end are no version.
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(base64.b64decode(version.packed, validate=True), LARGEST)
        if unpacker.unconsumed_tail:
            raise ValueError("too large")
        return envelope.unwrap(json_text.parse(data, where), where)
    except (binascii.Error, zlib.error, ValueError) as error:
        raise ProjectFileError(
            say("version.damaged", "This version is damaged and cannot be opened"),
            where,
            say("version.damaged.try", "The study itself is whole; remove the version if you do not need it."),
        ) from error


def _pack(project: Project, totals: Totals | None) -> str:
    """Without its own versions, so that no version holds another."""
    plain = envelope.wrap(editable_copy(project), totals=totals)
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(text.encode("utf-8", "surrogatepass"), 9)).decode("ascii")
