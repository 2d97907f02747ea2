"""A file to send when something goes wrong: the program, the machine, the failures. It is never sent by us."""

from __future__ import annotations

import io
import json
import platform
import zipfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ftvp_gui import __version__
from ftvp_gui.core.project import Project
from ftvp_gui.store import disk, paths, settings
from ftvp_gui.store.envelope import encode
from ftvp_gui.store.errors import Doing, refused

PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "pydantic", "platformdirs", "genai-prices")
MOST_FAILURES = 10
STUDY = "study.ftvp"
PERSONAL = ("recent", "last_folder", "geometry")
"""Settings that tell where somebody works, and on what."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of everything inside: the file is the same for the same contents."""


@dataclass(frozen=True)
class Part:
    """One file inside the report: its name and its text."""

    name: str
    text: str


def parts(words: str = "", project: Project | None = None) -> tuple[Part, ...]:
    """What the report holds: the person's `words`, versions, settings, the newest failures; a project only if given."""
    found = [Part("program.txt", _program()), Part("settings.json", _settings())]
    found += [Part(f"failures/{path.name}", _without_home(_read(path))) for path in _failures()]
    if words.strip():
        found.insert(0, Part("what-happened.txt", words.strip() + "\n"))
    if project is not None:
        found.append(Part(STUDY, encode(project, Path(STUDY)).decode()))
    return tuple(found)


def packed(parts: tuple[Part, ...]) -> bytes:
    """The report as the bytes of a ZIP file; the same parts give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(zipfile.ZipInfo(part.name, _EARLIEST), part.text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def write(parts: tuple[Part, ...], path: Path) -> None:
    """Write the report; `ProjectFileError` where the disk refuses."""
    try:
        disk.put(path, packed(parts), mode=paths.PRIVATE_FILE)
    except OSError as error:
        raise refused(error, path, Doing.SAVE) from error


def _program() -> str:
    lines = [
        f"ftvp {__version__}",
        f"Python {platform.python_version()}",
        platform.platform(),
        *map(_version, PACKAGES),
    ]
    return "\n".join(lines) + "\n"


def _version(package: str) -> str:
    try:
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"{package}: version unknown"


def _settings() -> str:
    kept = settings.read()[0].model_dump(mode="json", exclude=set(PERSONAL))
    return json.dumps(kept, indent=2, ensure_ascii=False) + "\n"


def _failures() -> list[Path]:
    """The newest last; their names begin with the time."""
    folder = paths.places().logs
    return sorted(folder.glob("failure-*.txt"))[-MOST_FAILURES:] if folder.is_dir() else []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"cannot be read: {error.strerror}\n"


def _without_home(text: str) -> str:
    """Text without the name of the person's own folder, which often is the person's name."""
    for home in {str(Path.home()), str(Path.home().resolve())}:
        text = text.replace(home, "~")
    return text
