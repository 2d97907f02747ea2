"""The totals of the open file: those to be saved with it, and whether the program still computes those it came with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.core.corrections import Totals
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.core.text import Text
from ftvp_gui.store.envelope import Opened
from ftvp_gui.store.recheck import recheck


class FileTotals(QObject):
    """It computes nothing: it reads the full sample's answers, which are made for the screen anyway."""

    changed = Signal()
    """There is something else to be said: see `remarks`."""
    wanted = Signal(object)
    """The project as it was opened, which was edited before its answer came: its `Result` is to be given to `check`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unchecked: Opened | None = None
        self._asked = False
        self._known: tuple[Project, Totals] | None = None
        self.remarks: tuple[Text, ...] = ()

    def begin(self, opened: Opened | None) -> None:
        """Another project is open, from a file or not."""
        self._unchecked = opened if opened is not None and opened.totals is not None else None
        self._asked = False
        self._known = None
        self.remarks = ()

    def take(self, answer: Answer, final: bool) -> None:
        """Look at an answer: the full sample's tells what to save, and the first of the file as opened is compared."""
        if not final:
            return
        self._known = answer.project, answer.result.totals()
        if self._unchecked is None:
            return
        if answer.project is self._unchecked.project:
            self.check(answer.result)
        elif not self._asked:
            self._asked = True
            self.wanted.emit(self._unchecked.project)

    def check(self, result: Result) -> None:
        """Compare the totals of the project as it was opened, once; another project's are passed over."""
        if self._unchecked is None or result.project is not self._unchecked.project:
            return
        self.remarks = tuple(notice.text for notice in recheck(self._unchecked, result))
        self._unchecked = None
        if self.remarks:
            self.changed.emit()

    def of(self, project: Project) -> Totals | None:
        """The totals of exactly this project; None where its full answer is not there yet."""
        return self._known[1] if self._known is not None and self._known[0] is project else None

    def saved(self) -> None:
        """The file has this program's totals now: what it came with is history."""
        if self.remarks:
            self.remarks = ()
            self.changed.emit()
