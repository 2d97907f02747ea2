"""The example projects that ship with the program: what there is, and a fresh copy of one; they are never written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ftvp_gui import resources
from ftvp_gui.core.project import About, Project
from ftvp_gui.core.text import say
from ftvp_gui.store import json_text, project_file
from ftvp_gui.store.errors import ProjectFileError
from ftvp_gui.store.project_file import SUFFIX


@dataclass(frozen=True)
class Example:
    """One example: the id by which it is asked for, what it is called, and the question that it answers."""

    id: str
    title: str
    question: str
    path: Path


def examples() -> tuple[Example, ...]:
    """All examples in the order of the numbers that their ids begin with."""
    return tuple(_example(path) for path in _files())


def open_example(id: str) -> Project:
    """The example as a project without a file of its own; `ProjectFileError` names those that there are."""
    for path in _files():
        if path.stem == id:
            return project_file.read(path).project
    known = ", ".join(path.stem for path in _files())
    raise ProjectFileError(
        say("example.none", "There is no example “{name}”", name=id),
        None,
        say("example.none.try", "Choose one of: {known}.", known=known),
    )


def _files() -> list[Path]:
    return sorted(resources.path("examples").glob(f"*{SUFFIX}"), key=_place)


def _place(path: Path) -> tuple[int, str]:
    """By the number that a name begins with, so that 10 comes after 9; names without one come last."""
    number = path.stem.partition("-")[0]
    return (int(number) if number.isdecimal() else 1_000_000, path.stem)


def _example(path: Path) -> Example:
    status = path.stat()
    return _read(path, status.st_mtime_ns, status.st_size)


@cache
def _read(path: Path, _modified: int, _size: int) -> Example:
    """An example as it was at that moment: every welcome page asks for all of them, and reading takes a moment."""
    about = _about(path)
    return Example(path.stem, about.name, about.question, path)


def _about(path: Path) -> About:
    """Only what the study is called and asks: reading ten whole projects takes a third of a second."""
    try:
        raw = json_text.parse(path.read_bytes(), path)
        return About.model_validate(raw["project"]["about"])
    except (OSError, KeyError, TypeError, ValueError, ProjectFileError):
        # Reading it whole says what is wrong with it, or mends it where it is only old.
        return project_file.read(path).project.about
