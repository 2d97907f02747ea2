"""The row of an uncertain number: its control holds the quantity, the row the estimate with its trail."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path
from ftvp_gui.core.quantity import Fixed, Quantity, Unknown
from ftvp_gui.core.remark import Said
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.declarations import entered
from ftvp_gui.ui.form.entry import said
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.panel import GRADES, SourcePanel
from ftvp_gui.ui.form.row import Row


class EstimateRow(Row):
    """An amount: what is typed becomes the person's own entry, with the date, until they name a source."""

    spec: AmountSpec
    control: EstimateControl

    def __init__(
        self, path: Path, spec: AmountSpec, estimate: Estimate, default: Estimate, currency: str, document: Document,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        control = EstimateControl(spec, estimate.quantity, currency, parent)
        self._origin = estimate
        """The estimate as it was before the present typing: its number brings its source back."""
        super().__init__(path, spec, control, default, document, parent)
        self.label.setBuddy(control.middle)
        control.poured.connect(self._poured)
        self.set_value(estimate)

    def set_currency(self, currency: str) -> None:
        self.control.set_currency(currency)

    def enter(self) -> None:
        """A number that is unknown or exact stands in the middle."""
        if isinstance(self._shown.quantity, Unknown | Fixed):
            self.control.middle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().enter()

    def with_line(self, texts: list[str], cell: int) -> Estimate:
        """The estimate with a line of a spreadsheet put in, as if typed; `EntryError` where that is no number of it."""
        quantity = self.control.quantity_of_line(texts, cell)
        return entered(self._shown, quantity, self._default, dt.date.today())

    def _poured(self, cell: int, lines: list[list[str]]) -> None:
        self.poured.emit(self, lines, cell)

    def _has_panel(self) -> bool:
        return True

    def _new_panel(self) -> SourcePanel:
        panel = SourcePanel(self.spec, self._shown, self._default_words(), self)
        panel.drawing.grabbed.connect(self._document.begin_burst)
        panel.drawing.moved.connect(self._moved)
        panel.drawing.dropped.connect(self._left)
        return panel

    def _default_words(self) -> str:
        default = self._default
        grade = default.provenance.grade.value
        return tr(
            "Default: {quantity} ({grade}: {source})",
            quantity=self._said(default.quantity),
            grade=grade,
            source=default.provenance.source,
        )

    def _show(self, value: Estimate) -> None:
        if value.quantity != self.control.value():
            self._origin = value
        self.control.set_value(value.quantity)
        grade = value.provenance.grade
        self.info_button.set_grade(grade)
        self._about_source = f"{tr(GRADES[grade])}\n{tr(value.provenance.source)}"
        self.info_button.setAccessibleName(
            tr("{input}: help and source, {grade}", input=tr(self.spec.label), grade=tr(grade.value))
        )
        self.show_said(Said(value.note, value.owner))
        if self._panel is not None and not self._panel.isHidden():
            self._panel.show_value(value)

    def _edited(self, value: Any) -> None:
        quantity: Quantity = value
        if quantity == self._origin.quantity:
            super()._edited(self._origin)
        else:
            super()._edited(entered(self._shown, quantity, self._default, dt.date.today()))

    def _moved(self, quantity: Quantity) -> None:
        """A handle of the drawing was moved: the cells follow, and the number is the person's own as if typed."""
        self.control.set_value(quantity)
        self._edited(quantity)

    def _left(self) -> None:
        super()._left()
        self._origin = self._shown

    def _in_force(self) -> str:
        quantity = self._shown.quantity
        return "" if isinstance(quantity, Unknown) else tr("{quantity} stays in force.", quantity=self._said(quantity))

    def _said(self, quantity: Quantity) -> str:
        return said(quantity, self.spec, writing_of(self.locale()))
