"""A section of the form: a heading that folds, its help, and its rows, which are built when they are first seen."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.core.declare import matters
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.model import Path, put
from ftvp_gui.core.remark import said_of
from ftvp_gui.core.section import Section
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.build import rows_of
from ftvp_gui.ui.form.declarations import changed_inputs, default_at, inputs_of
from ftvp_gui.ui.form.heading import Heading
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.form.margins import INDENT, ROW_SPACE
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.shares import Shares
from ftvp_gui.ui.typography import px


class SectionView(QWidget):
    """The inputs of one section of the project. A driver has a switch; off, it folds and greys but keeps its values."""

    advanced = Signal(object, bool)
    explain_asked = Signal(object)
    """The money at the heading was pressed: the path."""
    scenario_asked = Signal(object, object)
    """An input is to have another value in a scenario: its path, and the place on the screen for a menu."""
    poured = Signal(object, object, int)
    """Lines of a spreadsheet were pasted into a row: the row, the cells of each line, and which cell it was."""

    def __init__(
        self, section: Section, path: Path, document: Document, parent: QWidget | None = None, *, headed: bool = True,
        opened: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.path, self._document, self._section = path, document, section
        self._rows: dict[str, Row] = {}
        self._body: QWidget | None = None
        self._currency = document.project.money.currency.value
        self._shares = Shares()
        self._only: tuple[str, ...] | None = None
        self._changes: tuple[Section, tuple[str, ...]] | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.heading: Heading | None = None
        if headed:
            self.heading = Heading(
                tr(type(section).title), help_of(section), self, switchable=isinstance(section, Driver)
            )
            self.heading.folded.connect(self._fold)
            if isinstance(section, Driver):
                self.heading.amount.open_with(partial(self.explain_asked.emit, path))
            self.heading.reset.clicked.connect(self.reset_all)
            self._show_reset()
            self._lines.addWidget(self.heading)
            if self.heading.switch is not None:
                self.heading.switch.clicked.connect(self._switched)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._show_switch()
        if opened and self.is_counted:
            self.open()

    @property
    def changes(self) -> tuple[str, ...]:
        """The inputs that a person has changed from their defaults."""
        if self._changes is None or self._changes[0] is not self._section:
            default = default_at(self._document.project, self.path)
            self._changes = self._section, changed_inputs(self._section, default)
        return self._changes[1]

    def reset_all(self) -> None:
        """Put every changed input back to its default, as one step."""
        project, changes = self._document.project, self.changes
        for name in changes:
            here = (*self.path, name)
            project = put(project, here, default_at(project, here))
        with suppress(RefusedError):
            self._document.apply(tr("{title}: back to defaults", title=tr(type(self._section).title)), project)

    def show_only(self, names: tuple[str, ...] | None) -> None:
        """Show the rows of these inputs alone, and nothing of the section where that are none; None: all again."""
        self._only = names
        self.setVisible(names is None or bool(names))
        if names:
            self.open()
        for name in self._rows:
            self._show_row(name)

    def set_shares(self, shares: Shares) -> None:
        """Show at the rows what each accounts for of what is uncertain in the answer."""
        self._shares = shares
        for row in self._rows.values():
            self._show_share(row)

    def show_remarks(self) -> None:
        """Mark the rows that something is said of now."""
        for row in self._rows.values():
            row.show_said(said_of(self._document.project, row.path))

    @property
    def is_counted(self) -> bool:
        """Whether the section counts; only a driver can be left out."""
        return not isinstance(self._section, Driver) or self._section.enabled

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        return self._body is not None and not self._body.isHidden()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that have been built, in their order."""
        return tuple(self._rows.values())

    def row(self, name: str) -> Row:
        """The row of an input, built if need be; `KeyError` where the section has no such input."""
        self._build()
        return self._rows[name]

    def names(self) -> tuple[str, ...]:
        """The inputs that have a row."""
        return tuple(name for name, _ in inputs_of(self._section))

    def open(self) -> None:
        """Show the rows."""
        self._set_open(True)

    def close_up(self) -> None:
        """Hide the rows, where there is a heading left to open them again."""
        if self.heading is not None:
            self._set_open(False)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order, of what has been built."""
        head = self.heading.stops() if self.heading is not None else ()
        return (*head, *(stop for row in self._rows.values() for stop in row.stops()))

    def show_section(self, section: Section, currency: str) -> None:
        """Show the section as it is now; only rows whose value is another object are touched."""
        if currency != self._currency:
            self._currency = currency
            for row in self._rows.values():
                row.set_currency(currency)
        if section is self._section:
            return
        was_counted = self.is_counted
        self._section = section
        self._show_reset()
        for name, row in self._rows.items():
            row.set_value(getattr(section, name))
            self._show_row(name)
        if self.is_counted != was_counted:
            self._show_switch()
            self._set_open(self.is_counted)

    def set_amount(self, text: str) -> None:
        """Show what the section costs at the right of its heading."""
        if self.heading is not None:
            self.heading.set_amount(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show the section without letting anyone change it."""
        for row in self._rows.values():
            row.set_read_only(read_only)
        if self.heading is not None and self.heading.switch is not None:
            self.heading.switch.setEnabled(not read_only)
        self._show_reset()

    def _build(self) -> None:
        if self._body is not None:
            return
        body = QWidget(self)
        lines = QVBoxLayout(body)
        lines.setContentsMargins(px(INDENT), px(2), 0, px(12))
        lines.setSpacing(px(ROW_SPACE))
        if self.heading is not None and help_of(self._section):
            lines.addWidget(muted(wrapped(help_of(self._section), body)))
        for row in rows_of(self._section, self.path, self._document, body):
            row.advanced.connect(self.advanced)
            row.scenario_asked.connect(self.scenario_asked)
            row.poured.connect(self.poured)
            lines.addWidget(row)
            self._rows[row.path[-1]] = row
            self._show_share(row)
            if not self._is_shown(row.path[-1]):
                row.hide()
        self._body = body
        self._body.setEnabled(self.is_counted)
        self._lines.addWidget(body)
        if self._document.read_only:
            self.set_read_only(True)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _is_shown(self, name: str) -> bool:
        return matters(self._section, name) and (self._only is None or name in self._only)

    def _show_row(self, name: str) -> None:
        self._rows[name].setVisible(self._is_shown(name))

    def _show_share(self, row: Row) -> None:
        share = self._shares.at(row.path)
        row.set_share(share, self._shares.words(share))

    def _show_reset(self) -> None:
        if self.heading is not None:
            self.heading.show_reset(bool(self.changes) and not self._document.read_only)

    def _set_open(self, opened: bool) -> None:
        if opened:
            self._build()
        if self._body is not None:
            self._body.setVisible(opened)
        if self.heading is not None and self.heading.fold.isChecked() != opened:
            self.heading.fold.blockSignals(True)
            self.heading.fold.setChecked(opened)
            self.heading.fold.blockSignals(False)
            self.heading.fold.update()

    def _fold(self, opened: bool) -> None:
        self._set_open(opened)

    def _switched(self, on: bool) -> None:
        self._document.end_burst()
        try:
            self._document.edit((*self.path, "enabled"), on)
        except RefusedError:
            self._show_switch()
        self._document.end_burst()

    def _show_switch(self) -> None:
        if self.heading is None or self.heading.switch is None:
            return
        self.heading.switch.setChecked(self.is_counted)
        self.heading.fold.dim(not self.is_counted)
        self.heading.amount.setEnabled(self.is_counted)
        if self._body is not None:
            self._body.setEnabled(self.is_counted)


def help_of(section: Section) -> str:
    """The sentence that explains a section: its docstring, in one line."""
    return tr(" ".join((type(section).__doc__ or "").split()))
