"""A disk that fails where a test wants it to, and what stands in a folder afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ftvp_gui.store import disk


class KilledError(BaseException):
    """The machine stops: nothing after it happens."""


class FailingDisk(disk.Disk):
    """A disk that counts its steps and fails at one of them; after a stop every step fails."""

    def __init__(self, at: int | None, failure: BaseException | None = None, *, half: bool = False) -> None:
        self.steps: list[str] = []
        self._at, self._failure, self._half = at, failure, half

    def _step(self, name: str, call: Callable[[], Any]) -> Any:
        stopped = self._at is not None and len(self.steps) > self._at and isinstance(self._failure, KilledError)
        if stopped:
            raise KilledError
        self.steps.append(name)
        if len(self.steps) - 1 == self._at and self._failure is not None:
            raise self._failure
        return call()

    def create(self, path: Path, mode: int) -> int:
        descriptor: int = self._step("create", lambda: disk.Disk.create(self, path, mode))
        return descriptor

    def write(self, descriptor: int, data: bytes) -> None:
        if self._half and len(self.steps) == self._at:
            disk.Disk.write(self, descriptor, data[: len(data) // 2])
        self._step("write", lambda: disk.Disk.write(self, descriptor, data))

    def sync(self, descriptor: int) -> None:
        self._step("sync", lambda: disk.Disk.sync(self, descriptor))

    def close(self, descriptor: int) -> None:
        os.close(descriptor)
        self._step("close", lambda: None)

    def permit(self, path: Path, like: os.stat_result) -> None:
        self._step("permit", lambda: disk.Disk.permit(self, path, like))

    def replace(self, source: Path, target: Path) -> None:
        self._step("replace", lambda: disk.Disk.replace(self, source, target))

    def sync_folder(self, folder: Path) -> None:
        self._step("sync_folder", lambda: disk.Disk.sync_folder(self, folder))

    def remove(self, path: Path) -> None:
        if isinstance(self._failure, KilledError):
            raise KilledError
        disk.Disk.remove(self, path)


def names(folder: Path) -> list[str]:
    """The names of all files in the folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())
