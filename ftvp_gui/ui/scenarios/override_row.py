"""One value of a scenario: the input, which leads to its row, the base's value in words, and the value to type over."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.declare import AmountSpec, FieldSpec, specification
from ftvp_gui.core.difference import Difference
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.scenario import Standing
from ftvp_gui.language import tr
from ftvp_gui.ui.form.build import control_for
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.form.fault_message import FaultMessage
from ftvp_gui.ui.form.flag_control import FlagControl
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.form.stops import stops_of
from ftvp_gui.ui.scenarios.link import Link
from ftvp_gui.ui.typography import px


class OverrideRow(QWidget):
    """An override that is in force."""

    picked = Signal(object)
    """The input's own row was asked for: its path."""
    edited = Signal(object, object)
    """Path and new value."""
    taken_back = Signal(object)
    left = Signal()

    def __init__(self, project: Project, difference: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path = difference.path
        self._style = NumberStyle(currency=project.money.currency.value)
        self._spec = _spec(project, self.path)
        name = f"{difference.label} ({difference.owner})"
        self.link = Link(difference.label, self)
        self.link.setAccessibleName(tr("Go to {name}", name=name))
        self.link.setToolTip(tr("Go to this input of the base"))
        self.link.clicked.connect(partial(self.picked.emit, self.path))
        self.back = IconButton("reset", tr("{name}: as in the base again", name=name), self)
        self.back.clicked.connect(partial(self.taken_back.emit, self.path))
        self.base = small_label("", self, wrap=True)
        self.control = self._control(project, difference)
        self._message = FaultMessage(self)
        self._lay_out()
        bound: Any = self.control
        bound.edited.connect(self._edited)
        bound.faulted.connect(self._faulted)
        bound.left.connect(self.left)
        bound.advanced.connect(self._advanced)
        if not isinstance(self.control, EstimateControl):
            stops_of(self.control)[0].setAccessibleName(name)
        self.show_difference(project, difference)

    def show_difference(self, project: Project, difference: Difference) -> None:
        """Show both values as they are now."""
        self._style = NumberStyle(currency=project.money.currency.value)
        self.link.setText(difference.label)
        self.base.setText(
            tr(
                "{owner} · base: {before_words}",
                owner=difference.owner,
                before_words=sentence(difference.before_words, self._style),
            )
        )
        bound: Any = self.control
        bound.set_value(_bare(difference.after))
        if isinstance(self.control, EstimateControl):
            self.control.set_currency(self._style.currency)

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting anyone change it."""
        bound: Any = self.control
        bound.set_read_only(read_only)
        self.back.setEnabled(not read_only)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        bound: Any = self.control
        inner = bound.stops() if hasattr(bound, "stops") else (self.control,)
        return (self.link, self.back, *inner)

    def enter(self) -> None:
        """Put the cursor where a person begins to type."""
        target = self.control.middle if isinstance(self.control, EstimateControl) else self.control
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _control(self, project: Project, difference: Difference) -> QWidget:
        owner = at(project, self.path[:-1])
        if isinstance(difference.after, Estimate):
            spec = self._spec
            assert isinstance(spec, AmountSpec)
            return EstimateControl(spec, difference.after.quantity, self._style.currency, self)
        return control_for(owner, self.path[-1], self._spec, difference.after)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        if isinstance(self.control, FlagControl):
            head.addWidget(self.control)
        head.addWidget(self.link)
        head.addStretch(1)
        head.addWidget(self.back)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(1))
        lines.addLayout(head)
        lines.addWidget(self.base)
        if not isinstance(self.control, FlagControl):
            lines.addWidget(self.control)
        lines.addWidget(self._message)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _edited(self, value: Any) -> None:
        self.edited.emit(self.path, value)

    def _faulted(self, fault: EntryError | None) -> None:
        self._message.report(fault, tr("The value before stays in force.") if fault is not None else "")

    def _advanced(self, back: bool) -> None:
        self.focusNextPrevChild(not back)


class SleepingRow(QWidget):
    """An override that is not in force: where it belongs, why it does nothing, and a button to drop it."""

    taken_back = Signal(object)

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path = standing.override.path
        where = " → ".join(step.replace("_", " ") for step in self.path)
        words = QLabel(tr("Not used: {where}", where=where), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.back = IconButton("remove", tr("{where}: drop this value", where=where), self)
        self.back.clicked.connect(partial(self.taken_back.emit, self.path))
        head = QHBoxLayout()
        head.addWidget(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(1))
        lines.addLayout(head)
        lines.addWidget(small_label(tr("Because {fault}.", fault=standing.fault), self, wrap=True))

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting anyone drop it."""
        self.back.setEnabled(not read_only)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits."""
        return (self.back,)

    def sizeHint(self) -> QSize:
        return QSize(px(200), super().sizeHint().height())


def _spec(project: Project, path: Path) -> FieldSpec:
    found = specification(at(project, path[:-1]), path[-1])
    # A switch of a driver of an old file has no words of its own.
    return found if found is not None else FieldSpec(path[-1].replace("_", " ").capitalize())


def _bare(value: Any) -> Any:
    return value.quantity if isinstance(value, Estimate) else value
