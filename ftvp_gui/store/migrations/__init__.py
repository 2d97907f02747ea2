"""How a file of an older format becomes one of today: one pure step per version, never edited after its release.

To add version N: a module `toN` here with `INFO`, a sentence for the person who opens an old file, and
`migrate(project)`, from plain dict to plain dict without any import from the program; then its name in `STEPS`.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from ftvp_gui.store.migrations import to2


class Step(Protocol):
    """A module that brings a project up by one version."""

    INFO: str

    def migrate(self, project: dict[str, Any], /) -> dict[str, Any]:
        """The project in the next version; may change and return what it is given."""


STEPS: tuple[Step, ...] = (to2,)
"""The first brings version 1 to 2, the second 2 to 3, and so on."""

VERSION = 1 + len(STEPS)
"""The format that this program writes."""


@dataclass(frozen=True)
class Applied:
    """A step that was taken: the version it led to and its sentence."""

    to: int
    info: str


class MigrationError(Exception):
    """A step could not make sense of the file; `to` is the version that it was to lead to."""

    def __init__(self, to: int, cause: Exception) -> None:
        super().__init__(f"to version {to}: {cause!r}")
        self.to = to


def run(
    project: Mapping[str, Any], version: int, steps: tuple[Step, ...]
) -> tuple[dict[str, Any], tuple[Applied, ...]]:
    """The project in the version after the last step, and the steps taken. What was given is never changed.

    `MigrationError` where a step fails, whatever its reason: a damaged file may hold anything.
    """
    raw: dict[str, Any] = copy.deepcopy(dict(project)) if version <= len(steps) else dict(project)
    applied: list[Applied] = []
    for to, step in enumerate(steps[version - 1 :], start=version + 1):
        try:
            raw = step.migrate(raw)
        except Exception as error:
            raise MigrationError(to, error) from error
        applied.append(Applied(to, step.INFO))
    return raw, tuple(applied)
