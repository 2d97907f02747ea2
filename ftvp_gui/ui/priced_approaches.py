"""Approaches with prices: what a new one starts with, and choosing its model or GPU, which is one undoable step.

Price lists and their dialog are loaded when they are first asked for: a start of the program does without them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.model import Path, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.section import Section
from ftvp_gui.store.errors import worded
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.steps import in_approach

if TYPE_CHECKING:
    from ftvp_gui.ui.model_dialog import ModelDialog


class PricedApproaches(QObject):
    """Makes approaches with today's prices, and lets the person choose others."""

    refused = Signal(str)
    """The project does not allow it; why."""

    def __init__(self, document: Document, today: Callable[[], dt.date], window: QWidget) -> None:
        super().__init__(window)
        self._document, self._today, self._window = document, today, window
        self.dialog: ModelDialog | None = None

    def fresh(self, project: Project, kind: type[Approach], id: str) -> Approach:
        """A new approach of a kind, with the prices of a usual model where the price lists have one."""
        from ftvp_gui.store import price_book, starting
        from ftvp_gui.store.prices import PriceError

        start, months, today = project.workload.start, project.workload.months, self._today()
        plain = edits.fresh(project, kind, id)
        try:
            return starting.priced(plain, start, months, today=today, book=price_book.read()[0])
        except PriceError:
            return plain

    def choose_model(self, path: Path) -> None:
        """Let the person choose what stands at a path: the model of an approach, the teacher of labels, or GPUs."""
        from ftvp_gui.store import price_book
        from ftvp_gui.ui.model_dialog import ModelDialog
        from ftvp_gui.ui.model_offers import chooser

        if self._document.read_only:
            self.refused.emit(self._document.read_only)
            return
        project = self._document.project
        book, complaint = price_book.read()
        if complaint is not None:
            self.refused.emit(worded(complaint))
        choices = chooser(project, path, self._today(), book)
        self.dialog = ModelDialog(choices, self._window)
        self.dialog.taken.connect(partial(self._take, path, choices.priced))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _take(self, path: Path, priced: bool, chosen: Section, step: str) -> None:
        from ftvp_gui.store.prices import price_date, price_stamp

        project = self._document.project
        changed = put(project, path, chosen)
        if priced and project.basis.priced_on is None:
            stamp = project.basis.replace(prices=price_stamp(), priced_on=price_date(self._today()))
            changed = changed.replace(basis=stamp)
        try:
            self._document.apply(in_approach(changed, path, step), changed)
        except RefusedError as error:
            self.refused.emit(str(error))

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
