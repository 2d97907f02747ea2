"""What happens when the program itself fails: the work is kept first, then the failure is written down, then shown."""

from __future__ import annotations

import datetime as dt
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ftvp_gui import __version__
from ftvp_gui.language import tr
from ftvp_gui.store import paths
from ftvp_gui.store.errors import StoreError

MOST_REPORTS = 20
"""So many different failures are written down in one run; a failure in a loop must not fill the disk."""


@runtime_checkable
class InFrontOfARoom(Protocol):
    """A window that a room looks at: no dialog opens over it."""

    def tell_failure(self, text: str) -> None:
        """Say calmly that something failed."""


def _is_seen_by_a_room(window: QWidget) -> bool:
    return window.isVisible() and isinstance(window, InFrontOfARoom)


class Failures(QObject):
    """Catches what nobody else caught, on every thread, and shows each failure once.

    `rescue` keeps the unsaved work; it is called before anything else and may fail itself.
    """

    _caught = Signal(object)

    def __init__(self, rescue: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._seen: set[str] = set()
        self._showing = False
        self._caught.connect(self._take, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Take every uncaught failure from now on."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            QApplication.exit(130)
            return
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(self, trace: str) -> None:
        kept = self._keep_work()
        print(trace, file=sys.stderr)
        if trace in self._seen or len(self._seen) >= MOST_REPORTS:
            return
        self._seen.add(trace)
        written = write_report(trace)
        if not self._showing:
            self._showing = True
            try:
                self._show(trace, written, kept)
            finally:
                self._showing = False

    def _keep_work(self) -> bool:
        try:
            self._rescue()
        except Exception:  # the failure being handled must be told all the same
            traceback.print_exc()
            return False
        return True

    def _show(self, trace: str, written: Path | None, kept: bool) -> None:
        room = next((window for window in QApplication.topLevelWidgets() if _is_seen_by_a_room(window)), None)
        if isinstance(room, InFrontOfARoom):
            room.tell_failure(tr("Something went wrong. It is written down, and you can go on."))
            return
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("ftvp")
        box.setText(tr("Something went wrong in the program."))
        work = tr("Your unsaved work is kept.") if kept else tr("Your unsaved work could not be kept: save it now.")
        report = (
            ""
            if written is None
            else tr(" What happened is written in\n{written}\nNothing is sent anywhere.", written=written)
        )
        box.setInformativeText(
            tr(
                "{work} You can go on; if the window looks wrong, save and start again.{report}",
                work=work,
                report=report,
            )
        )
        box.setDetailedText(trace)
        go_on = box.addButton(tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(tr("Close the program"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is leave:
            QApplication.exit(1)


def write_report(trace: str) -> Path | None:
    """Write a failure down, with versions and without anything of the project; None where the disk refuses."""
    now = dt.datetime.now(dt.UTC)
    folder = paths.places().logs
    path = folder / f"failure-{now:%Y%m%d-%H%M%S-%f}.txt"
    head = tr(
        "ftvp {version}, {now} UTC\nPython {python_version}, Qt {qVersion}, {platform}\n\n",
        version=__version__,
        now=f"{now:%Y-%m-%d %H:%M:%S}",
        python_version=platform.python_version(),
        qVersion=qVersion(),
        platform=platform.platform(),
    )
    try:
        paths.prepare(folder)
        path.write_text(head + trace, encoding="utf-8")
    except (OSError, StoreError):
        return None
    return path
