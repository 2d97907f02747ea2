"""The commands about prices: opening the price book, and pricing the project anew as one undoable step.

Price lists and dialogs are loaded when they are first asked for: a start of the program does without them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store.errors import worded
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.files import Questions

if TYPE_CHECKING:
    from ftvp_gui.ui.prices.book_dialog import BookDialog
    from ftvp_gui.ui.prices.reprice_dialog import RepriceDialog


class Pricing(QObject):
    """`book_dialog` and `reprice_dialog` are what is open; None: not open."""

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, document: Document, questions: Questions, today: Callable[[], dt.date], window: QWidget) -> None:
        super().__init__(window)
        self._document, self._questions, self._today, self._window = document, questions, today, window
        self.book_dialog: BookDialog | None = None
        self.reprice_dialog: RepriceDialog | None = None

    def open_book(self) -> None:
        """Show the price book."""
        from ftvp_gui.store.price_listing import providers
        from ftvp_gui.ui.prices.book_dialog import BookDialog

        self.book_dialog = BookDialog(self._questions, providers(), self._today(), self._window)
        self.book_dialog.finished.connect(self._forget_book)
        self.book_dialog.open()

    def reprice(self) -> None:
        """Look every price up again, and let the person choose what to take over."""
        from ftvp_gui.store import price_book, renewal
        from ftvp_gui.ui.prices.reprice_dialog import RepriceDialog

        if self._document.read_only:
            self.told.emit(self._document.read_only)
            return
        book, complaint = price_book.read()
        if complaint is not None:
            self.told.emit(worded(complaint))
        found = renewal.reprice(self._document.project, self._today(), book)
        self.reprice_dialog = RepriceDialog(found, self._window)
        self.reprice_dialog.taken.connect(self._take)
        self.reprice_dialog.finished.connect(self._forget_reprice)
        self.reprice_dialog.open()

    def _take(self, project: Project) -> None:
        try:
            self._document.apply(
                tr("Prices of {prices}", prices=project.basis.prices) if project.basis.prices else tr("Prices"), project
            )
        except RefusedError as error:
            self.told.emit(str(error))

    def _forget_book(self) -> None:
        if self.book_dialog is not None:
            self.book_dialog.deleteLater()
            self.book_dialog = None

    def _forget_reprice(self) -> None:
        if self.reprice_dialog is not None:
            self.reprice_dialog.deleteLater()
            self.reprice_dialog = None
