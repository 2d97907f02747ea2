"""What the command line needs of the window without loading it, and whether there is a display for one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project


@dataclass(frozen=True)
class Screen:
    """`window` opens the window on a file and returns its exit code; `pictures` paints the pages of a project into a
    folder without a display and returns the files. Both load Qt only when called; `ImportError` where it is missing."""

    window: Callable[[Path | None], int]
    pictures: Callable[[Project, Path], list[Path]]


def lacks_qt(error: ImportError) -> bool:
    """Whether the system lacks Qt, and not the program a module of its own."""
    return not (error.name or "").startswith("ftvp_gui")


def has_display() -> bool:
    """Whether a window can appear: always on Windows and macOS, elsewhere where a display server is named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
