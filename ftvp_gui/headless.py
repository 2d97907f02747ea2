"""The window without a display: pictures of its pages and charts, for reports, tests and documentation."""

from __future__ import annotations

from pathlib import Path

from ftvp_gui import app
from ftvp_gui.core.project import Project

SIZE = (1280, 720)


def write_pictures(project: Project, folder: Path, *, theme: str = "light", size: tuple[int, int] = SIZE) -> list[Path]:
    """A PNG of every page of the window, and of every chart, in a folder that is made if need be; the files.

    `theme` is "light", "dark" or "high_contrast"; `size` the window's, in pixels. `ImportError` where Qt cannot be
    loaded, `OSError` where a picture cannot be written.
    """
    return app.paint(project, folder, theme, size)
