"""The number fields of one row in the shape of its kind: they show an entry, tell what is typed, and judge nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.cell_words import cell_tip, unit_tip
from ftvp_gui.ui.form.columns import columns
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.number_field import NumberField
from ftvp_gui.ui.form.shapes import A_YEAR, CELLS, Entry, Shape
from ftvp_gui.ui.typography import px

_CHANCE_CAPTION = literal("% chance of any; then")
_HEIGHTS = {
    Shape.PLAIN: 28,
    Shape.CHANCE: 60,
    Shape.PERT: 44,
    Shape.TRIANGULAR: 44,
    Shape.MEASURED: 44,
    Shape.HAZARD: 28,
    Shape.POOL: 44,
}


class Cells(QWidget):
    """Three cells in the columns of the page, or those of another shape; the line of numbers is always the last."""

    typed = Signal()
    left = Signal()
    advanced = Signal(bool)
    given_up = Signal()
    nudged = Signal(int, int)
    """Which cell, and how many steps."""
    pasted = Signal(int, list)
    """Into which cell, and what: the texts of several cells."""
    poured = Signal(int, list)
    """Into which cell, and the cells of each of several lines."""
    reshaped = Signal()

    def __init__(self, spec: AmountSpec, entry: Entry, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec, self._currency = spec, currency
        self._shape = Shape.PLAIN
        self._read_only = False
        self._all_fields: list[NumberField] = []
        self._captions: list[QLabel] = []
        self._reshape(entry.shape)
        self.show_entry(entry)

    @property
    def shape(self) -> Shape:
        """The shape that is shown."""
        return self._shape

    @property
    def fields(self) -> tuple[NumberField, ...]:
        """The cells that are shown, in their order."""
        return tuple(self._all_fields[: len(CELLS[self._shape])])

    @property
    def entry(self) -> Entry:
        """What stands in the cells."""
        return Entry(self._shape, tuple(field.text() for field in self.fields))

    def show_entry(self, entry: Entry) -> None:
        """Show an entry, in its shape."""
        if entry.shape is not self._shape:
            self._reshape(entry.shape)
        self.show_texts(entry)
        self.open_all(entry.shape is not Shape.PLAIN or bool(entry.texts[0] or entry.texts[2]))

    def show_texts(self, entry: Entry) -> None:
        """Show the texts of an entry of the present shape."""
        for field, text in zip(self.fields, entry.texts, strict=True):
            field.put(text)

    def open_all(self, all_cells: bool) -> None:
        """Show the outer cells as cells, or as mere hints beside a single value."""
        for cell, field in enumerate(self.fields):
            field.set_may_be_empty(self._shape is Shape.PLAIN and cell != 1 and not all_cells)

    def mark(self, wrong: tuple[int, ...], *, draft: bool) -> None:
        """Mark cells as wrong; `draft`: what stands here is not in force."""
        for cell, field in enumerate(self.fields):
            field.set_fault(cell in wrong)
            field.set_draft(draft)

    def set_currency(self, currency: str) -> None:
        """Speak of another currency."""
        self._currency = currency
        self._describe()

    def set_read_only(self, read_only: bool) -> None:
        """Show the numbers without letting anyone change them."""
        self._read_only = read_only
        for field in self.fields:
            field.setReadOnly(read_only or self._shape is Shape.POOL)

    def _reshape(self, shape: Shape) -> None:
        self._shape = shape
        while len(self._all_fields) < len(CELLS[shape]):
            self._all_fields.append(self._new_field(len(self._all_fields)))
        # A field that is hidden loses the focus; nobody has left the row because of that.
        was_blocked = self.blockSignals(True)
        for cell, field in enumerate(self._all_fields):
            field.setVisible(cell < len(CELLS[shape]))
            field.set_fault(False)
        self.blockSignals(was_blocked)
        self.set_read_only(self._read_only)
        self._caption()
        self._describe()
        self._place()
        self.reshaped.emit()

    def _caption(self) -> None:
        for caption in self._captions:
            caption.hide()
            caption.deleteLater()
        words = () if self._shape is Shape.PLAIN else tuple(map(tr, CELLS[self._shape]))
        words = {Shape.CHANCE: (tr(_CHANCE_CAPTION),), Shape.HAZARD: (tr(A_YEAR),)}.get(self._shape, words)
        self._captions = [small_label(text, self) for text in words]
        for caption in self._captions:
            caption.show()

    def _describe(self) -> None:
        for cell, field in enumerate(self.fields):
            field.setAccessibleName(f"{tr(self._spec.label)}, {tr(CELLS[self._shape][cell])}")
            field.setAccessibleDescription(f"{unit_tip(self._spec, self._currency)}. {tr(self._spec.help)}".strip())
            field.setToolTip(cell_tip(self._shape, cell, self._spec))
            open_end = self._spec.optional and cell == 1 and self._shape is Shape.PLAIN
            field.setPlaceholderText(tr("not set") if open_end else "")

    def _new_field(self, cell: int) -> NumberField:
        field = NumberField(self)
        field.typed.connect(self.typed)
        field.left.connect(self.left)
        field.advanced.connect(self.advanced)
        field.given_up.connect(self.given_up)
        field.nudged.connect(partial(self.nudged.emit, cell))
        field.pasted.connect(partial(self.pasted.emit, cell))
        field.poured.connect(partial(self.poured.emit, cell))
        return field

    def _place(self) -> None:
        at, line = columns(self.width()), px(28)
        bottom = self.height() - line
        if self._shape is Shape.HAZARD:
            self.fields[0].setGeometry(at.cells[1], bottom, at.cell, line)
            self._captions[0].setGeometry(at.cells[2] + px(4), bottom, at.button - at.cells[2] - px(4), line)
            return
        first = 1 if self._shape is Shape.CHANCE else 0
        for cell, field in enumerate(self.fields[first:]):
            field.setGeometry(at.cells[cell], bottom, at.cell, line)
        if first:
            self.fields[0].setGeometry(at.cells[0], 0, at.cell, line)
            self._captions[0].setGeometry(at.cells[1] + px(4), 0, self.width() - at.cells[1], line)
            return
        for caption, left in zip(self._captions, at.cells, strict=False):
            caption.setGeometry(left, 0, at.cell - px(7), px(15))
            caption.setAlignment(Qt.AlignmentFlag.AlignRight)

    def sizeHint(self) -> QSize:
        return QSize(px(380), px(_HEIGHTS[self._shape]))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(_HEIGHTS[self._shape]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
