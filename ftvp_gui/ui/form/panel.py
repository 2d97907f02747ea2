"""What opens under a row: the help, what is said of the input and by whom, and of a number its curve and its source."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.remark import Said
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.choice_control import ChoiceControl
from ftvp_gui.ui.form.day_control import DayControl
from ftvp_gui.ui.form.density_view import DensityView
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.stops import stops_of
from ftvp_gui.ui.form.words_control import WordsControl
from ftvp_gui.ui.typography import px

GRADES = {
    Grade.MEASURED: literal("Measured: counted or timed on data."),
    Grade.OFFICIAL: literal("Official: the provider's or author's own statement."),
    Grade.SECONDARY: literal("Secondary: someone else's account of it."),
    Grade.ASSUMED: literal("Assumed: a judgement, without a published source."),
}


class HelpPanel(QWidget):
    """The help of a field."""

    edited = Signal(tuple, object)
    """What was edited inside the field, as the rest of the path, and its new value."""
    left = Signal()

    def __init__(self, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(px(12), px(4), 0, px(8))
        self.lines.setSpacing(px(8))
        if help:
            words = QLabel(tr(help), self)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self.lines.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_value(self, value: Any) -> None:
        """Show what the field holds."""

    def set_read_only(self, read_only: bool) -> None:
        """Show the source without letting anyone change it."""

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return ()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, px(4), px(2), self.height() - px(12), self.palette().color(QPalette.ColorRole.Accent))
        painter.end()


class RemarkPanel(HelpPanel):
    """The help of a field that is no number, a comment on it, and who stands for it."""

    said = Signal(object)
    """What is said of the field now."""

    def __init__(self, help: str, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(help, parent)
        self.comment, self.owner = WordsControl(said.comment, self), WordsControl(said.owner, self)
        self.lines.addLayout(_grid(self, ((tr("Comment"), self.comment), (tr("Owner"), self.owner))))
        for control in (self.comment, self.owner):
            control.edited.connect(self._said)
            control.left.connect(self.left)

    def show_said(self, said: Said) -> None:
        """Show what is said of the field."""
        self.comment.set_value(said.comment)
        self.owner.set_value(said.owner)

    def set_read_only(self, read_only: bool) -> None:
        for control in (self.comment, self.owner):
            control.set_read_only(read_only)

    def stops(self) -> tuple[QWidget, ...]:
        return self.comment.field, self.owner.field

    def _said(self) -> None:
        self.said.emit(Said(self.comment.value(), self.owner.value()))


class SourcePanel(HelpPanel):
    """The help of a number, its curve, where it comes from, who stands for it, and what it would be by default."""

    def __init__(self, spec: AmountSpec, estimate: Estimate, default: str, parent: QWidget | None = None) -> None:
        super().__init__(spec.help, parent)
        self.drawing = DensityView(spec, estimate.quantity, self)
        self.lines.addWidget(self.drawing)
        trail = estimate.provenance
        self.source = WordsControl(trail.source, self)
        self.grade = ChoiceControl(trail.grade, self)
        for place, grade in enumerate(Grade):
            self.grade.setItemData(place, tr(GRADES[grade]), Qt.ItemDataRole.ToolTipRole)
        self.as_of = DayControl(trail.as_of, self, optional=True, name=tr("As of"))
        self.note = WordsControl(estimate.note, self)
        self.owner = WordsControl(estimate.owner, self)
        trail_rows = ((tr("Source"), self.source), (tr("Grade"), self.grade), (tr("As of"), self.as_of))
        self.lines.addLayout(_grid(self, (*trail_rows, (tr("Note"), self.note), (tr("Owner"), self.owner))))
        self.lines.addWidget(small_label(default, self, wrap=True))
        for inside, control in (
            (("provenance", "source"), self.source),
            (("provenance", "grade"), self.grade),
            (("provenance", "as_of"), self.as_of),
            (("note",), self.note),
            (("owner",), self.owner),
        ):
            control.edited.connect(partial(self._edited, inside))
            control.left.connect(self.left)

    def show_value(self, value: Estimate) -> None:
        """Show the trail of an estimate."""
        self.source.set_value(value.provenance.source)
        self.grade.set_value(value.provenance.grade)
        self.as_of.set_value(value.provenance.as_of)
        self.note.set_value(value.note)
        self.owner.set_value(value.owner)
        self.drawing.show_quantity(value.quantity)

    def set_read_only(self, read_only: bool) -> None:
        for control in (self.source, self.grade, self.as_of, self.note, self.owner):
            control.set_read_only(read_only)
        self.drawing.set_read_only(read_only)

    def stops(self) -> tuple[QWidget, ...]:
        trail = (self.source.field, self.grade, *self.as_of.stops(), self.note.field, self.owner.field)
        return (*self.drawing.stops(), *trail)

    def _edited(self, inside: tuple[str, ...], value: str | Grade | dt.date | None) -> None:
        self.edited.emit(inside, value)


def _grid(panel: QWidget, rows: tuple[tuple[str, QWidget], ...]) -> QGridLayout:
    """Names to the left, their controls to the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(8))
    grid.setVerticalSpacing(px(4))
    grid.setColumnStretch(1, 1)
    for line, (name, control) in enumerate(rows):
        label = small_label(name, panel)
        label.setBuddy(control)
        stops_of(control)[0].setAccessibleName(name)
        grid.addWidget(label, line, 0)
        grid.addWidget(control, line, 1)
    return grid
