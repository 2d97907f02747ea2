"""What the program needs of the operating system: finds what lacks and installs it with apt, or says what to type.

Never touches anything but Debian packages, and asks for no password.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from progress import SYSTEM_LACKS, SetUpError, say, step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

# Found by taking away one at a time in a bare Debian 12; without any of these `import PySide6.QtWidgets` fails.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
}
# What Qt's plug-in for a real X11 window links to.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
VENV_MODULE = "Python's venv module"
TEST_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")


@dataclass(frozen=True)
class Need:
    """One thing that the system lacks, and the Debian package that brings it."""

    what: str
    package: str


def provide(*, for_tests: bool) -> None:
    """Install what the system lacks; raise `SetUpError` with the command to type where that is not ours to do."""
    if not sys.platform.startswith("linux"):
        return
    needs = lacking(for_tests=for_tests)
    if not needs:
        return
    if not shutil.which("apt-get"):
        _report_without_apt(needs)
        return
    prefix = _privilege()
    if prefix is None:
        raise SetUpError(_request(needs, sudo=shutil.which("sudo") is not None), SYSTEM_LACKS)
    _install(prefix, needs)
    still = lacking(for_tests=for_tests)
    if still:
        names = ", ".join(need.what for need in still)
        raise SetUpError(f"apt installed {_packages(still)}, but still not found: {names}.", SYSTEM_LACKS)


def lacking(
    *,
    for_tests: bool,
    has_library: Callable[[str], bool] | None = None,
    has_tool: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
    has_module: Callable[[str], bool] = lambda name: importlib.util.find_spec(name) is not None,
    has_font: Callable[[], bool] | None = None,
) -> tuple[Need, ...]:
    """Everything missing, in the order in which it would be noticed; the questions can be replaced for a test."""
    has_library = has_library or library_finder(_ldconfig(), platform.machine())
    has_font = has_font or any_font
    needs = []
    if not (has_module("venv") and has_module("ensurepip")):
        needs.append(Need(VENV_MODULE, _venv_package()))
    libraries = QT_LIBRARIES | WINDOW_LIBRARIES
    needs += [Need(name, package) for name, package in libraries.items() if not has_library(name)]
    if not has_font():
        needs.append(Need("a font", "fonts-dejavu-core"))
    if for_tests:
        needs += [Need(name, package) for name, package in TEST_TOOLS.items() if not has_tool(name)]
    return tuple(needs)


def library_finder(listing: str, machine: str) -> Callable[[str], bool]:
    """Whether a shared library can be loaded: by the text of `ldconfig -p`, and if it is not there, by trying."""
    known = sonames(listing, machine)
    return lambda name: name in known or _loads(name)


def sonames(listing: str, machine: str) -> frozenset[str]:
    """The libraries named by `ldconfig -p` for this kind of processor; a 32-bit one of the same name does not count."""
    mark = {"x86_64": "x86-64", "aarch64": "AArch64"}.get(machine, "")
    names = set()
    for line in listing.splitlines()[1:]:
        name, _, rest = line.strip().partition(" ")
        kind = rest[: rest.find(")")]
        if name and mark in kind:
            names.add(name)
    return frozenset(names)


def any_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Whether a font file lies in one of the folders; without one Qt paints an empty box for every letter."""
    return any(
        name.lower().endswith(FONT_SUFFIXES)
        for folder in folders
        for _, _, names in os.walk(os.path.expanduser(folder), followlinks=True)  # noqa: PTH111
        for name in names
    )


def apt_commands(packages: str) -> tuple[list[str], list[str]]:
    """The two commands that bring the packages: refresh the lists, then install."""
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    return [*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages.split()]


def _packages(needs: Iterable[Need]) -> str:
    return " ".join(sorted({need.package for need in needs}))


def _request(needs: tuple[Need, ...], *, sudo: bool) -> str:
    update, install = (" ".join(command) for command in apt_commands(_packages(needs)))
    typed = f"sudo {update} && sudo {install}" if sudo else f"su - -c '{update} && {install}'"
    return f"This system lacks {_summary(needs)}.\nType this, then start the same command again:\n\n    {typed}\n"


def _summary(needs: Iterable[Need]) -> str:
    """What lacks in one breath: the libraries are counted, the packages that bring them are named by the command."""
    libraries = sum(".so." in need.what for need in needs)
    counted = [f"{libraries} of Qt's libraries"] if libraries else []
    return ", ".join([*(need.what for need in needs if ".so." not in need.what), *counted])


def _report_without_apt(needs: tuple[Need, ...]) -> None:
    names = ", ".join(need.what for need in needs)
    say(f"This system lacks: {names}. It has no apt, so please install them with its own package manager.")
    if any(need.what == VENV_MODULE for need in needs):
        raise SetUpError("Without Python's venv module the set-up cannot go on.", SYSTEM_LACKS)


def _privilege() -> list[str] | None:
    """What stands before apt-get: sudo, unless we are root; None where it would ask for a password."""
    if os.geteuid() == 0:
        return ["env"]
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True).returncode == 0:
        return [sudo, "-n", "env"]
    return None


def _install(prefix: list[str], needs: tuple[Need, ...], env: Mapping[str, str] = os.environ) -> None:
    packages = _packages(needs)
    update, install = ([*prefix, "DEBIAN_FRONTEND=noninteractive", *command] for command in apt_commands(packages))
    step("lists of Debian packages", update, env=env, advice="Is the network there?")
    step(f"Debian packages: {packages}", install, env=env, advice=_request(needs, sudo=prefix != ["env"]))


def _venv_package() -> str:
    """python3-venv serves the system's own Python only; another one of Debian's has its own package."""
    own = Path("/usr/bin/python3").resolve().name
    mine = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return "python3-venv" if own == mine else f"{mine}-venv"


def _ldconfig() -> str:
    tool = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if tool is None:
        return ""
    return subprocess.run([tool, "-p"], stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
