"""The control of a date: typed, or picked from a calendar that opens on demand; empty where there may be none."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCalendarWidget, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.form import days
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.form.columns import columns
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.meant import Meant
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.typography import px


class DayControl(QWidget):
    """A date as text with a calendar button; `optional`: an empty field means that there is no date."""

    edited = Signal(object)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: dt.date | None, parent: QWidget | None = None, *, optional: bool, name: str = "") -> None:
        super().__init__(parent)
        self._value, self._optional = value, optional
        self._meant = Meant(value)
        self.field = Field(self)
        self.field.setPlaceholderText(tr("none") if optional else "")
        self.field.setToolTip(
            tr("Write 2026-12-01 or 1 Dec 2026") + (tr("; leave it empty for none.") if optional else ".")
        )
        self.field.typed.connect(self._take)
        self.field.left.connect(self._tidy)
        self.field.advanced.connect(self.advanced)
        self.field.given_up.connect(self.give_up)
        pick = tr("{name}: pick from a calendar", name=name) if name else tr("Pick from a calendar")
        self._open = IconButton("calendar", pick, self)
        self._open.clicked.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.give_up()

    def value(self) -> dt.date | None:
        """The day in force."""
        return self._value

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return self.field, self._open

    def set_value(self, value: dt.date | None) -> None:
        """Show another day; a draft goes. The day in force changes nothing."""
        if value != self._value:
            self._value = value
            self._meant.settle(value)
            self.give_up()

    def set_read_only(self, read_only: bool) -> None:
        """Show the day without letting anyone change it."""
        self.field.setReadOnly(read_only)
        self._open.setEnabled(not read_only)

    def give_up(self) -> None:
        """Put back what is in force."""
        self.field.put(_written(self._value))
        self._report(None)

    def _read(self) -> dt.date | EntryError | None:
        text = self.field.text().strip()
        if not text:
            return None if self._optional else EntryError(tr("This needs a date."), (0,), waiting=True)
        try:
            return days.read(text)
        except days.NotADayError as error:
            return EntryError(str(error), (0,))

    def _take(self) -> None:
        self._meant.typing(self._value)
        read = self._read()
        if isinstance(read, EntryError):
            self._put_in_force(self._meant.value)
            self._report(read)
            return
        self._report(None)
        self._put_in_force(read)

    def _put_in_force(self, day: dt.date | None) -> None:
        if day != self._value:
            self._value = day
            self.edited.emit(day)

    def _tidy(self) -> None:
        if not isinstance(self._read(), EntryError):
            self._meant.settle(self._value)
            self.field.put(_written(self._value))
        self.left.emit()

    def _report(self, fault: EntryError | None) -> None:
        self.field.set_fault(fault is not None and not fault.waiting)
        self.field.set_draft(fault is not None)
        self.faulted.emit(fault)

    def _pick(self) -> None:
        popup = _Calendar(self._value, self)
        popup.picked.connect(self._picked)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()

    def _picked(self, day: dt.date) -> None:
        self.field.put(_written(day))
        self._take()
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at = columns(self.width())
        room = min(at.cells[1] + at.cell, self.width() - px(28))
        self.field.setGeometry(0, 0, max(room, px(96)), self.height())
        self._open.setGeometry(self.field.width() + px(4), px(2), px(24), px(24))


class _Calendar(QWidget):
    """A month to pick a day from; a click or Enter picks, Escape leaves."""

    picked = Signal(object)

    def __init__(self, day: dt.date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(8), px(8), px(8), px(8))
        layout.addWidget(calendar)
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.picked.emit(dt.date(day.year(), day.month(), day.day()))
        self.close()


def _written(day: dt.date | None) -> str:
    return "" if day is None else days.write(day)
