"""The kinds of machine that the lock file serves, as pip and markers name them; asks nothing of a registry."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from packaging.markers import Marker

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
# Newest first. pip takes the file with the newest tag that it is given, so an older system has to ask for itself.
GLIBC = (39, 38, 36, 35, 34, 31, 28, 27, 26, 24, 17, 12, 5)
OLD_GLIBC = ("manylinux2014", "manylinux2010", "manylinux1")


@dataclass(frozen=True)
class System:
    """An operating system on a kind of processor."""

    name: str
    sys_platform: str
    machine: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class Target:
    """A system with a version of Python."""

    system: System
    python: str

    def __str__(self) -> str:
        return f"{self.system.name}, Python {self.python}"

    def options(self) -> list[str]:
        """The options by which pip answers for this target instead of for the machine it runs on."""
        digits = self.python.replace(".", "")
        tags = [option for tag in self.system.tags for option in ("--platform", tag)]
        abis = [f"--abi=cp{digits}", "--abi=abi3", "--abi=none"]
        return ["--implementation=cp", f"--python-version={self.python}", *abis, *tags]

    def applies(self, marker: Marker | None, extras: Iterable[str]) -> bool:
        """Whether a dependency with this marker is needed on this target, given the extras asked for."""
        if marker is None:
            return True
        environment = {
            "implementation_name": "cpython",
            "implementation_version": f"{self.python}.0",
            "os_name": "nt" if self.system.sys_platform == "win32" else "posix",
            "platform_machine": self.system.machine,
            "platform_python_implementation": "CPython",
            "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[self.system.sys_platform],
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": self.system.sys_platform,
        }
        return any(marker.evaluate({**environment, "extra": extra}) for extra in ("", *extras))


def _linux(newest: int, machine: str) -> System:
    tags = (f"manylinux_2_{glibc}_{machine}" for glibc in GLIBC if glibc <= newest)
    return System(
        f"Linux {machine}, glibc 2.{newest}", "linux", machine, (*tags, *(f"{old}_{machine}" for old in OLD_GLIBC))
    )


def _mac(release: int, machine: str) -> System:
    return System(f"macOS {release} {machine}", "darwin", machine, (f"macosx_{release}_0_{machine}",))


SYSTEMS = (
    _linux(36, "x86_64"),
    _linux(39, "x86_64"),
    _linux(36, "aarch64"),
    _linux(39, "aarch64"),
    _mac(13, "arm64"),
    _mac(14, "arm64"),
    _mac(13, "x86_64"),
    _mac(14, "x86_64"),
    System("Windows x86_64", "win32", "AMD64", ("win_amd64",)),
    System("Windows arm64", "win32", "ARM64", ("win_arm64",)),
)
TARGETS = tuple(Target(system, python) for system, python in product(SYSTEMS, PYTHONS))
