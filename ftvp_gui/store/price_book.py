"""The person's own price book on disk: one small file in the program's folder, read without a lock, written whole.

A file that cannot be understood is kept aside with a sentence, and the program goes on with an empty book.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ftvp_gui.core.text import Text, say
from ftvp_gui.store import disk, json_text, paths
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.disk import DISK, Disk
from ftvp_gui.store.errors import Doing, ProjectFileError, StoreError, refused
from ftvp_gui.store.faults import faults

LARGEST = 5_000_000
"""Bytes; a hundred offers have about two hundred thousand."""


class PriceBookError(StoreError):
    """A price book that cannot be read or written."""


def read() -> tuple[PriceBook, Text | None]:
    """The book, and what to tell the person where it could not be understood; a missing file is an empty book."""
    path = paths.places().price_book
    try:
        return load(path), None
    except FileNotFoundError:
        return EMPTY, None
    except StoreError as error:
        return EMPTY, _set_aside(path, error)


def load(path: Path) -> PriceBook:
    """The book in any file. `FileNotFoundError` as such; `StoreError` says what is wrong, where, and what to do."""
    try:
        if path.stat().st_size > LARGEST:
            raise _bad(path, say("book.large", "The file is far too large for a price book"))
        data = path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise refused(error, path, Doing.OPEN) from error
    try:
        raw = json_text.parse(data, path)
    except ProjectFileError as error:
        raise _bad(path, error.what) from error
    if not isinstance(raw, dict):
        raise _bad(path, say("book.other", "This is not a price book"))
    if isinstance(raw.get("version"), int) and raw["version"] > 1:
        raise _bad(path, say("book.newer", "A later version of the program wrote this price book"))
    return _validated(raw, path)


def write(book: PriceBook, *, disk_: Disk = DISK) -> None:
    """Keep the book; `ProjectFileError` where the disk refuses, and then the file is as it was."""
    path = paths.places().price_book
    paths.prepare(path.parent)
    export(book, path, mode=paths.PRIVATE_FILE, disk_=disk_)


def export(book: PriceBook, path: Path, *, mode: int = 0o666, disk_: Disk = DISK) -> None:
    """Write a book to any file, whole or not at all."""
    data = json_text.dump({"version": book.version} | book.model_dump(mode="json", exclude_defaults=True))
    try:
        disk.put(Path(os.path.realpath(path)), data, mode=mode, disk=disk_)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def update(change: Callable[[PriceBook], PriceBook]) -> PriceBook:
    """Change what is on disk now, so that two windows do not undo each other's entries; the book after it."""
    book = change(read()[0])
    write(book)
    return book


def _validated(raw: dict[str, Any], path: Path) -> PriceBook:
    try:
        return PriceBook.model_validate(raw)
    except ValidationError as error:
        what = say("book.invalid", "The price book says something that it may not say")
        raise _bad(path, what, faults(error, raw, PriceBook)) from error


def _bad(path: Path, what: Text, found: Any = ()) -> PriceBookError:
    remedy = say("book.bad.try", "Mend the file by hand, or import another copy of it.")
    return PriceBookError(what, path, remedy, tuple(found))


def _set_aside(path: Path, error: StoreError) -> Text:
    kept = path
    with contextlib.suppress(OSError):
        kept = disk.set_aside(path)
    where = str(error.faults[0]) if error.faults else ""
    return say(
        "book.bad",
        "Your price book could not be read and counts as empty; the file is kept as {name}. {what}{where}.",
        name=kept.name,
        what=error.what,
        where=f": {where}" if where else "",
    )
