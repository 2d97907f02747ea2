"""Arguments to the window or to a command; nothing else. Qt is loaded only for a window or for its picture."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ftvp_gui.cli.main import main as command_line
from ftvp_gui.cli.screen import Screen

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, by default its own, and return the exit code."""
    return command_line(sys.argv[1:] if argv is None else argv, Screen(_window, _pictures))


def main_gui() -> int:
    """Run the program from a desktop, where there may be no terminal to speak to."""
    return main()


def _window(file: Path | None) -> int:
    from ftvp_gui.ui import light_start

    light_start.begin()
    from ftvp_gui import app

    return app.run(file)


def _pictures(project: Project, folder: Path) -> list[Path]:
    from ftvp_gui import headless

    return headless.write_pictures(project, folder)


if __name__ == "__main__":
    sys.exit(main())
