"""The control of a whole number that is never uncertain."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form import nudge, parse
from ftvp_gui.ui.form.columns import columns
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.meant import Meant
from ftvp_gui.ui.form.number_field import NumberField
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.typography import px


class CountControl(QWidget):
    """A whole number that shapes the calculation, in the middle column."""

    edited = Signal(int)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: int, limits: tuple[int | None, int | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._limits = value, limits
        self._meant = Meant(value)
        self.field = NumberField(self)
        self.field.typed.connect(self._take)
        self.field.left.connect(self._tidy)
        self.field.advanced.connect(self.advanced)
        self.field.given_up.connect(self.give_up)
        self.field.nudged.connect(self._nudge)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.give_up()

    def value(self) -> int:
        """The number in force."""
        return self._value

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits."""
        return (self.field,)

    def set_value(self, value: int) -> None:
        """Show another number; a draft goes. The number in force changes nothing."""
        if value != self._value:
            self._value = value
            self._meant.settle(value)
            self.give_up()

    def set_read_only(self, read_only: bool) -> None:
        """Show the number without letting anyone change it."""
        self.field.setReadOnly(read_only)

    def give_up(self) -> None:
        """Put back what is in force."""
        self.field.put(parse.write(self._value, writing_of(self.locale())))
        self._report(None)

    def _read(self) -> int | EntryError:
        try:
            value = parse.read(self.field.text(), writing_of(self.locale()), units=("m", "month", "months"))
        except parse.NotANumberError as error:
            return EntryError(str(error), (0,), waiting=error.half)
        least, most = self._limits
        if value != round(value):
            return EntryError(tr("This must be a whole number."), (0,))
        if least is not None and value < least:
            return EntryError(tr("This must be at least {least}.", least=least), (0,))
        if most is not None and value > most:
            return EntryError(tr("This must be at most {most}.", most=most), (0,))
        return int(value)

    def _take(self) -> None:
        self._meant.typing(self._value)
        read = self._read()
        if isinstance(read, EntryError):
            self._put_in_force(self._meant.value)
            self._report(read)
            return
        self._report(None)
        self._put_in_force(read)

    def _put_in_force(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _nudge(self, steps: int) -> None:
        read = self._read()
        if isinstance(read, EntryError):
            return
        low, high = self._limits
        bounds = (float("-inf") if low is None else float(low), float("inf") if high is None else float(high))
        self.field.put(parse.write(nudge.nudged(read, steps, bounds, whole=True), writing_of(self.locale())))
        self._take()

    def _report(self, fault: EntryError | None) -> None:
        self.field.set_fault(fault is not None and not fault.waiting)
        self.field.set_draft(fault is not None)
        self.faulted.emit(fault)

    def _tidy(self) -> None:
        if not isinstance(self._read(), EntryError):
            self._meant.settle(self._value)
            self.field.put(parse.write(self._value, writing_of(self.locale())))
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(px(380), px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at = columns(self.width())
        self.field.setGeometry(at.cells[1], 0, at.cell, self.height())
