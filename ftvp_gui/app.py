"""The composition root: the only place that builds the application, its look, its window and what catches failures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ftvp_gui.core.project import Project
from ftvp_gui.store import settings
from ftvp_gui.store.errors import worded
from ftvp_gui.ui import light_start, speaking
from ftvp_gui.ui.compatibility import problem
from ftvp_gui.ui.errors import Failures
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.theme import Appearance, Look

NAME = "ftvp"


def run(path: Path | None) -> int:
    """Open the window, on a file if there is one, and return the exit code when it is closed."""
    trouble = problem(PySide6.__version__, sys.version_info[:3])
    if trouble is not None:
        print(trouble, file=sys.stderr)
        return 2
    app = application()
    kept, complaint = settings.read()
    speaking.start(kept.locale)
    window = MainWindow(Appearance(app, Look(kept.theme.value), kept.type_scale))
    failures = Failures(window.keeper.keep, app)
    failures.install()
    if complaint is not None:
        window.tell(worded(complaint))
    window.show()
    # Files are read once the window stands, so that a question about one has a window to stand over.
    QTimer.singleShot(0, lambda: _begin(window, path))
    return app.exec()


def _begin(window: MainWindow, path: Path | None) -> None:
    window.begin(path)
    light_start.end()


def application() -> QApplication:
    """The one application of this process."""
    here = QApplication.instance()
    if isinstance(here, QApplication):
        return here
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(NAME)
    return app


def _say_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's remarks on standard error, but for one that every window without a screen draws and nobody can act on."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def paint(project: Project, folder: Path, theme: str, size: tuple[int, int]) -> list[Path]:
    """Paint every page of the window on a project, and every chart, into a folder; no window appears."""
    from ftvp_gui.ui.pictures import Portrait

    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_say_what_matters)
    portrait = Portrait(Appearance(application(), Look(theme)), project, size)
    try:
        return list(portrait.paint(folder))
    finally:
        portrait.close()
