"""The panel of costs that were not entered, group by group; it follows the project while it is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.answer.absent_row import AbsentRow
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.form.scroll import PageScroll
from ftvp_gui.ui.typography import px, strong_font

HELP = literal(
    "These costs do not count: they are off, zero or unknown. Tick what is nothing here indeed; it "
    "stands in the report as confirmed. A tick lapses when the cost changes."
)


class ChecklistPanel(QWidget):
    """Rows are kept while the same costs are missing, so that ticking moves nothing. Escape or Back leaves it."""

    picked = Signal(object)
    """The path of a cost that is to be gone to."""
    confirmed = Signal(object, bool)
    """A cost is confirmed to be nothing, or open again."""
    noted = Signal(object, str)
    """A note on a confirmed cost."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[AbsentRow, ...] = ()
        self._headings: list[QLabel] = []
        self._read_only = False
        self._title = QLabel(tr("Costs not entered"), self)
        self.back = TextButton(tr("Back"), parent=self, quiet=True)
        self.back.clicked.connect(self.left)
        self._help = muted(wrapped(tr(HELP), self))
        self._content = QWidget(self)
        self._lines = QVBoxLayout(self._content)
        self._lines.setSpacing(0)
        self._scroll = PageScroll(self._content, self)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(top)
        self._layout.addWidget(self._help)
        self._layout.addWidget(self._scroll, 1)
        self.setAccessibleName(tr("Costs not entered"))
        self.show_look()

    def show_entries(self, entries: Sequence[NotEntered], style: NumberStyle) -> None:
        """Show these costs."""
        if [_identity(entry) for entry in entries] != [_identity(row.entry) for row in self.rows]:
            self._rebuild(entries)
        for row, entry in zip(self.rows, entries, strict=True):
            row.show_entry(entry, style)
        # New rows find their places at once, not after they were painted.
        self._lines.activate()
        self._help.setText(tr(HELP) if entries else tr("Every cost is entered and counted."))

    def set_read_only(self, read_only: bool) -> None:
        """Show the costs without letting anyone confirm them."""
        self._read_only = read_only
        for row in self.rows:
            row.set_read_only(read_only)

    def enter(self) -> None:
        """Give the focus to the first cost that is open."""
        first = next((row for row in self.rows if not row.entry.confirmed), None)
        target: QWidget = self.back if first is None else first.tick
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self) -> None:
        """Take the size of type in use."""
        for label in (self._title, *self._headings):
            label.setFont(strong_font())
        self._layout.setSpacing(px(8))
        self._lines.setContentsMargins(0, 0, px(8), px(16))

    def _rebuild(self, entries: Sequence[NotEntered]) -> None:
        focused: QWidget | None = self.focusWidget()
        here = next((row.entry.path for row in self.rows if focused and row.isAncestorOf(focused)), None)
        while (item := self._lines.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._headings, rows, group = [], list[AbsentRow](), None
        for entry in entries:
            if (entry.approach, entry.group) != group:
                group = (entry.approach, entry.group)
                self._add_heading(entry.group)
            rows.append(self._row(entry))
        self._lines.addStretch(1)
        self.rows = tuple(rows)
        again = next((row for row in rows if row.entry.path == here), None)
        if again is not None:
            again.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text, self._content)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setFont(strong_font())
        heading.setContentsMargins(0, px(12), 0, px(4))
        heading.show()
        self._headings.append(heading)
        self._lines.addWidget(heading)

    def _row(self, entry: NotEntered) -> AbsentRow:
        row = AbsentRow(entry, self._content)
        row.picked.connect(self.picked)
        row.confirmed.connect(self.confirmed)
        row.noted.connect(self.noted)
        row.set_read_only(self._read_only)
        self._lines.addWidget(row)
        row.show()
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _identity(entry: NotEntered) -> tuple[object, ...]:
    return entry.path, entry.why, entry.group, entry.label
