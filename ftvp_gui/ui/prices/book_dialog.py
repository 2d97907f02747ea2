"""The person's own price book: every entry in a table, to add, edit, remove, import and export."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.core.model import Model
from ftvp_gui.language import literal, tr, tr_n
from ftvp_gui.store import price_book
from ftvp_gui.store.book_entry import PriceBook
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.form.labels import Message
from ftvp_gui.ui.prices.book_rows import ADDED, HEADS, Row, form_of, named, rows, with_entry, without_entry
from ftvp_gui.ui.prices.entry_dialog import EntryDialog
from ftvp_gui.ui.prices.entry_forms import EntryForm
from ftvp_gui.ui.prices.plain_table import PlainTable
from ftvp_gui.ui.prices.row_model import RowModel
from ftvp_gui.ui.typography import px

INTRODUCTION = literal(
    "Discounts that you have negotiated and offers that no list has. They count when a model is chosen "
    "and when a project is re-priced; a project that has its prices already stays as it is."
)
EMPTY = literal(
    "Nothing is here yet. Add a discount, or the prices of a model or of a tuned model that you were offered."
)
FILTER = literal("Price books (*.json);;All files (*)")


class BookDialog(QDialog):
    """Every change is on disk at once; `entry_dialog` is the form that is open, None without one."""

    def __init__(self, questions: Questions, providers: Sequence[str], today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions, self._providers, self._today = questions, providers, today
        self._rows: tuple[Row, ...] = ()
        self._removed: Model | None = None
        self.entry_dialog: EntryDialog | None = None
        self.setWindowTitle(tr("Price book"))
        self._model = RowModel(tuple(map(tr, HEADS)), self)
        self.table = PlainTable(tr("Entries of the price book"), self)
        self.table.setModel(self._model)
        self.table.installEventFilter(self)
        self.message = Message(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(self._introduction())
        layout.addWidget(self.table, 1)
        layout.addWidget(self.message)
        layout.addLayout(self._buttons())
        self.table.doubleClicked.connect(self.edit)
        self.table.selectionModel().currentRowChanged.connect(self._show_state)
        self.resize(px(960), px(460))
        book, complaint = price_book.read()
        self._show(book)
        if complaint is not None:
            self._say(worded(complaint), wrong=True)

    def cells(self) -> list[tuple[str, ...]]:
        """What the table shows."""
        return [row.cells for row in self._rows]

    def _introduction(self) -> QLabel:
        label = QLabel(tr(INTRODUCTION), self)
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.add_button = QPushButton(tr("&Add"), self)
        self.menu = QMenu(self.add_button)
        for words, form in ADDED:
            self.menu.addAction(words, partial(self._open_new, form))
        self.add_button.setMenu(self.menu)
        self.edit_button, self.remove_button, self.back_button, self.import_button, self.export_button, close = (
            self._button(words, do)
            for words, do in (
                (tr("&Edit…"), self.edit), (tr("&Remove"), self.remove), (tr("&Put back"), self.put_back),
                (tr("&Import…"), self.take_file), (tr("E&xport…"), self.give_file), (tr("Close"), self.accept),
            )
        )  # fmt: skip
        for widget in (self.add_button, self.edit_button, self.remove_button, self.back_button):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.import_button, self.export_button, close):
            row.addWidget(widget)
        self.add_button.setDefault(False)
        close.setDefault(True)
        return row

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        return button

    # What the person does

    def _open_new(self, form: Callable[[], EntryForm]) -> None:
        self._open(form(), None)

    def edit(self) -> None:
        """Open the form of the entry that is marked."""
        row = self._current()
        if row is not None:
            self._open(form_of(row.entry), row.entry)

    def remove(self) -> None:
        """Take the entry that is marked out; it can be put back while the dialog is open."""
        row = self._current()
        if row is not None and self._change(lambda book: without_entry(book, row.entry)):
            self._removed = row.entry
            self._say(tr("Removed: {named}.", named=named(row.entry)), wrong=False)
            self._show_state()

    def put_back(self) -> None:
        """Take back what was removed last."""
        entry, self._removed = self._removed, None
        if entry is not None:
            self._change(lambda book: with_entry(book, entry))

    def take_file(self) -> None:
        """Take the entries of another price book in; those for the same thing are replaced."""
        path = self._questions.path_to_open(Path.home(), tr("Import a price book"), tr(FILTER))
        if path is None:
            return
        try:
            other = price_book.load(path)
        except FileNotFoundError:
            self._say(tr("There is no file {path}.", path=path), wrong=True)
            return
        except StoreError as error:
            self._say(_sentence(error), wrong=True)
            return
        if self._change(lambda book: book.joined(other)):
            count = other.size
            said = tr_n(
                count,
                "Took in {count} entry of {file}.",
                "Took in {count} entries of {file}.",
                count=count,
                file=path.name,
            )
            self._say(said, wrong=False)

    def give_file(self) -> None:
        """Write a copy of the book where the person says."""
        path = self._questions.path_to_save(Path.home() / "price_book.json", tr("Export the price book"), tr(FILTER))
        if path is None:
            return
        try:
            price_book.export(price_book.read()[0], path)
        except StoreError as error:
            self._say(_sentence(error), wrong=True)
        else:
            self._say(tr("Written to {path}.", path=path), wrong=False)

    # What follows

    def _open(self, form: EntryForm, instead: Model | None) -> None:
        self.entry_dialog = EntryDialog(form, self._providers, self._today, self)
        self.entry_dialog.made.connect(lambda entry: self._keep(entry, instead))
        self.entry_dialog.finished.connect(self._forget)
        self.entry_dialog.open()

    def _forget(self) -> None:
        if self.entry_dialog is not None:
            self.entry_dialog.deleteLater()
            self.entry_dialog = None

    def _keep(self, entry: Model, instead: Model | None) -> None:
        if self._change(lambda book: with_entry(book, entry, instead)):
            self._mark(entry)

    def _change(self, change: Callable[[PriceBook], PriceBook]) -> bool:
        try:
            book = price_book.update(change)
        except StoreError as error:
            self._say(_sentence(error), wrong=True)
            return False
        self._show(book)
        return True

    def _show(self, book: PriceBook) -> None:
        here = max(self.table.currentIndex().row(), 0)
        self._rows = rows(book)
        self._model.show_rows([row.cells for row in self._rows], [row.note for row in self._rows])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(HEADS) - 1, QHeaderView.ResizeMode.Stretch)
        if self._rows:
            self.table.setCurrentIndex(self._model.index(min(here, len(self._rows) - 1), 0))
        self._say("" if self._rows else tr(EMPTY), wrong=False)
        self._show_state()

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self.message.say(sentence, wrong=wrong)
        self.message.setVisible(bool(sentence))

    def _mark(self, entry: Model) -> None:
        place = next((place for place, row in enumerate(self._rows) if row.entry == entry), None)
        if place is not None:
            index = self._model.index(place, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(self._current() is not None)
        self.export_button.setEnabled(bool(self._rows))
        self.back_button.setVisible(self._removed is not None)

    def _current(self) -> Row | None:
        row = self.table.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter edits the entry that is marked, Delete removes it."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.edit()
                return True
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.remove()
                return True
        return super().eventFilter(watched, event)


def _sentence(error: StoreError) -> str:
    first = f" ({error.faults[0]})" if error.faults else ""
    return f"{worded(error.what)}{first}. {worded(error.remedy)}"
