"""The control of an uncertain number: turns keys into a quantity, keeps what is half typed, touches no document."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.language import tr
from ftvp_gui.ui.form import nudge, parse
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.form.cell_words import unit_tip
from ftvp_gui.ui.form.cells import Cells
from ftvp_gui.ui.form.columns import columns
from ftvp_gui.ui.form.entry import entry_of, quantity_of, spread_words
from ftvp_gui.ui.form.kind_menu import kind_menu
from ftvp_gui.ui.form.kinds import WORDS, Kind, kind_of, switched
from ftvp_gui.ui.form.labels import ElidedLabel
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.meant import Meant
from ftvp_gui.ui.form.number_field import NumberField
from ftvp_gui.ui.form.shapes import EntryError, Shape
from ftvp_gui.ui.form.unit_words import shown
from ftvp_gui.ui.typography import px


class EstimateControl(QWidget):
    """P10, P50 and P90, or one value, or the cells of another kind, with the unit and a button for the kind.

    `value()` is the quantity in force, always whole and right. `edited(quantity)` follows the keys; `faulted(error)`
    says what is wrong with what stands in the cells now, or None, while the value in force stays.
    """

    edited = Signal(object)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)
    poured = Signal(int, list)
    """Several lines of a spreadsheet were pasted into a cell: which cell, and the cells of each line."""

    def __init__(self, spec: AmountSpec, quantity: Quantity, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec, self._quantity, self._currency = spec, quantity, currency
        self._meant = Meant(quantity)
        self._fault: EntryError | None = None
        self._cells = Cells(spec, entry_of(quantity, spec, self._writing()), currency, self)
        self._cells.reshaped.connect(self._reshaped)
        self._cells.typed.connect(self._take_cells)
        self._cells.left.connect(self._tidy)
        self._cells.advanced.connect(self.advanced)
        self._cells.given_up.connect(self.give_up)
        self._cells.nudged.connect(self._nudge)
        self._cells.pasted.connect(self._paste)
        self._cells.poured.connect(self.poured)
        self._unit = ElidedLabel(shown(spec.unit, currency), self)
        self._unit.setToolTip(unit_tip(spec, currency))
        self._unit.setVisible(self._cells.shape is not Shape.HAZARD)
        self._kind = IconButton("kind-single", "", self)
        self._kind.clicked.connect(self.offer_kinds)
        self._show_kind()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> Quantity:
        """The quantity in force."""
        return self._quantity

    @property
    def fault(self) -> EntryError | None:
        """What keeps the cells from being a quantity; None where they are one."""
        return self._fault

    @property
    def fields(self) -> tuple[NumberField, ...]:
        """The cells that are shown, in their order."""
        return self._cells.fields

    @property
    def middle(self) -> NumberField:
        """The cell that a person looks for first."""
        return self.fields[len(self.fields) // 2]

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return (*self.fields, self._kind)

    def set_value(self, quantity: Quantity) -> None:
        """Show another quantity; what is half typed goes. The quantity in force changes nothing, not even a draft."""
        if quantity != self._quantity:
            self._quantity = quantity
            self._meant.settle(quantity)
            self._show()
            self._show_kind()

    def set_currency(self, currency: str) -> None:
        """Write another currency in the unit."""
        if currency != self._currency:
            self._currency = currency
            self._unit.setText(shown(self._spec.unit, currency))
            self._unit.setToolTip(unit_tip(self._spec, currency))
            self._cells.set_currency(currency)

    def set_read_only(self, read_only: bool) -> None:
        """Show the number without letting anyone change it."""
        self._cells.set_read_only(read_only)
        self._kind.setEnabled(not read_only)

    def choose(self, kind: Kind) -> None:
        """Switch to another kind of unknown; the value in force stays until the cells of the new kind are filled."""
        self._cells.show_entry(switched(kind, self._quantity, self._spec, self._writing()))
        self._cells.open_all(kind not in (Kind.SINGLE, Kind.UNKNOWN))
        self._take_cells()
        empty = next((field for field in self.fields if not field.text()), self.fields[0])
        first = self.middle if kind in (Kind.SINGLE, Kind.UNKNOWN) else empty
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def quantity_of_line(self, texts: list[str], cell: int) -> Quantity:
        """What the row would hold with a line of a spreadsheet put in: its whole row, or its cell where that is one
        number; nothing changes. `EntryError` where that is no quantity of this field."""
        entry = entry_of(self._quantity, self._spec, self._writing())
        size = len(entry.texts)
        # A row with one number takes it in the middle, wherever it is put in the row above.
        lone = entry.shape is Shape.PLAIN and not (entry.texts[0] or entry.texts[2])
        first = 0 if len(texts) >= size else 1 if lone and len(texts) == 1 else min(cell, size - 1)
        for place, text in enumerate(texts[: size - first], start=first):
            entry = entry.with_text(place, text)
        return quantity_of(entry, self._spec, self._writing(), self._quantity)

    def give_up(self) -> None:
        """Put back what is in force."""
        self._show()

    def offer_kinds(self) -> None:
        """Open the menu of the kinds of unknown."""
        menu = kind_menu(self._spec, self._quantity, self.choose, self)
        menu.popup(self._kind.mapToGlobal(self._kind.rect().bottomLeft()))

    def _writing(self) -> parse.Writing:
        return writing_of(self.locale())

    def _take_cells(self) -> None:
        """Read the cells; a whole quantity goes into force, anything else is reported and stays a draft."""
        self._meant.typing(self._quantity)
        fault, quantity = None, self._meant.value
        try:
            quantity = quantity_of(self._cells.entry, self._spec, self._writing(), self._quantity)
        except EntryError as error:
            fault = error
        self._put_in_force(quantity)
        self._report(fault)

    def _put_in_force(self, quantity: Quantity) -> None:
        if quantity != self._quantity:
            self._quantity = quantity
            self._show_kind()
            self.edited.emit(quantity)

    def _report(self, fault: EntryError | None) -> None:
        self._fault = fault
        wrong = fault.cells if fault is not None and not fault.waiting else ()
        self._cells.mark(wrong, draft=fault is not None)
        self.faulted.emit(fault)

    def _show(self) -> None:
        self._cells.show_entry(entry_of(self._quantity, self._spec, self._writing()))
        self._report(None)

    def _tidy(self) -> None:
        """Write numbers as they are written once the person is done with them."""
        if self._fault is None:
            self._meant.settle(self._quantity)
            self._cells.show_entry(entry_of(self._quantity, self._spec, self._writing()))
        self.left.emit()

    def _nudge(self, cell: int, steps: int) -> None:
        if self._fault is not None or self._cells.shape is Shape.POOL or not self.fields[cell].text():
            return
        moved = self._moved(cell, steps)
        if moved is not None:
            self.fields[cell].put(moved)
            self._take_cells()

    def _moved(self, cell: int, steps: int) -> str | None:
        """The text of a cell some steps on; None where that would break a rule of the field."""
        counted = self._cells.shape is Shape.MEASURED
        chance = (self._cells.shape is Shape.CHANCE and cell == 0) or self._cells.shape is Shape.HAZARD
        percent = chance or (self._spec.unit.percent and not counted)
        bounds = (0.0, 1e9) if counted else (0.0, 1.0) if chance else self._spec.bounds
        value = parse.read(self.fields[cell].text(), self._writing(), percent=percent)
        value = nudge.nudged(value, steps, bounds, whole=counted or self._spec.whole)
        text = parse.write(value, self._writing(), percent=percent)
        try:
            quantity_of(self._cells.entry.with_text(cell, text), self._spec, self._writing(), self._quantity)
        except EntryError:
            return None
        return text

    def _paste(self, cell: int, texts: list[str]) -> None:
        whole_row = self._cells.shape is Shape.PLAIN and len(texts) >= len(self.fields)
        for field, text in zip(self.fields[0 if whole_row else cell :], texts, strict=False):
            field.put(text)
        self._cells.open_all(True)
        self._take_cells()

    def _reshaped(self) -> None:
        self._unit.setVisible(self._cells.shape is not Shape.HAZARD)
        self.updateGeometry()

    def _show_kind(self) -> None:
        kind = kind_of(self._quantity)
        self._kind.set_icon(f"kind-{kind.value}")
        spread = spread_words(self._quantity, self._spec, self._writing())
        self._kind.setToolTip(
            tr(
                "{kind}. {sentence}\nPress to choose another kind.",
                kind=tr(WORDS[kind].title),
                sentence=tr(WORDS[kind].sentence) + (f"\n{spread}" if spread else ""),
            )
        )
        self._kind.setAccessibleName(
            tr("{input}: kind of unknown, now {kind}", input=tr(self._spec.label), kind=tr(WORDS[kind].title))
        )

    def sizeHint(self) -> QSize:
        return self._cells.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._cells.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at, line = columns(self.width()), px(28)
        bottom = self.height() - line
        self._cells.setGeometry(self.rect())
        self._unit.setGeometry(at.unit, bottom, at.unit_width, line)
        self._kind.setGeometry(at.button, bottom + px(2), px(24), px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.offer_kinds()
        else:
            super().keyPressEvent(event)
