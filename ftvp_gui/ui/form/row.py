"""One row of the form: label, control, reset, help and source; it binds a place of the document to a control."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.core.declare import FieldSpec
from ftvp_gui.core.model import Path
from ftvp_gui.core.overridable import can_hold
from ftvp_gui.core.remark import Said, said_of, saying
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.buttons import IconButton, SourceButton
from ftvp_gui.ui.form.fault_message import FaultMessage
from ftvp_gui.ui.form.panel import HelpPanel, RemarkPanel
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.form.share_mark import ShareMark
from ftvp_gui.ui.form.stops import stops_of
from ftvp_gui.ui.typography import px


class Control(Protocol):
    """What every control of a row offers: `value() / set_value() / edited`, and how it tells of a draft."""

    edited: SignalInstance
    faulted: SignalInstance
    left: SignalInstance
    advanced: SignalInstance

    def value(self) -> Any:
        """The value in force."""

    def set_value(self, value: Any) -> None:
        """Show another value without telling anyone."""

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting anyone change it."""

    def give_up(self) -> None:
        """Drop what is half typed."""


class Row(QWidget):
    """The field of the project at `path`. What is typed goes to the document; what the document says is shown."""

    advanced = Signal(object, bool)
    """Enter in this row: on to the next field, or back."""
    poured = Signal(object, object, int)
    """Lines of a spreadsheet were pasted into this row: the row, the cells of each line, and which cell it was."""
    scenario_asked = Signal(object, object)
    """The input is to have another value in a scenario: its path, and the place on the screen for a menu."""

    def __init__(
        self, path: Path, spec: FieldSpec, control: QWidget, default: Any, document: Document,
        parent: QWidget | None = None, *, inline: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.path, self.spec, self.control = path, spec, control
        self._document, self._default = document, default
        self._shown: Any = None
        self._message: FaultMessage | None = None
        self._panel: HelpPanel | None = None
        self._remark = said_of(document.project, path)
        self._share: ShareMark | None = None
        self._about_source = ""
        self._lay_out(inline)
        bound: Any = control
        bound.edited.connect(self._edited)
        bound.faulted.connect(self._faulted)
        bound.left.connect(self._left)
        bound.advanced.connect(self._advanced)
        self.show_said(self._remark)

    def _lay_out(self, inline: bool) -> None:
        self.label = QLabel(tr(self.spec.label), self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(self.control)
        self.label.setToolTip(tr(self.spec.help))
        self.reset_button = IconButton("reset", tr("{input}: back to the default", input=tr(self.spec.label)), self)
        self.reset_button.clicked.connect(self.reset)
        self.info_button = SourceButton(self)
        self.info_button.setAccessibleName(tr("{input}: help", input=tr(self.spec.label)))
        self.info_button.toggled.connect(self.open_panel)
        _keep_room(self.reset_button, shown=False)
        _keep_room(self.info_button, shown=self._has_panel())
        self._head = head = QHBoxLayout()
        head.setSpacing(0)
        if inline:
            head.addWidget(self.control)
            head.addSpacing(px(8))
        head.addWidget(self.label, 1)
        head.addWidget(self.reset_button)
        head.addWidget(self.info_button)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(2))
        self._lines.addLayout(head)
        if not inline:
            self._lines.addWidget(self.control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def value(self) -> Any:
        """What the document holds at the path, as last shown."""
        return self._shown

    def set_value(self, value: Any) -> None:
        """Show what the document holds at the path."""
        if value is self._shown:
            return
        self._shown = value
        self._show(value)
        self.reset_button.setVisible(value != self._default and not self._document.read_only)

    def set_read_only(self, read_only: bool) -> None:
        """Show the row without letting anyone change it."""
        bound: Any = self.control
        bound.set_read_only(read_only)
        self.reset_button.setVisible(not read_only and self._shown != self._default)
        if self._panel is not None:
            self._panel.set_read_only(read_only)

    def set_currency(self, currency: str) -> None:
        """Write another currency."""

    def show_said(self, said: Said) -> None:
        """Mark at the button of help and source that somebody has said something of the input."""
        self._remark = said
        self.info_button.set_said(bool(said))
        lines = (self._about_source, said.line, tr("Press for help, source and comment."))
        self.info_button.setToolTip("\n".join(filter(None, lines)))
        self.info_button.setAccessibleDescription(said.line)
        if isinstance(self._panel, RemarkPanel):
            self._panel.show_said(said)

    def set_share(self, share: float | None, words: str) -> None:
        """Show the input's share of what is uncertain in the answer, with words for the tool tip; None: none."""
        if share is None and self._share is None:
            return
        if self._share is None:
            self._share = ShareMark(self)
            self._head.insertWidget(self._head.indexOf(self.reset_button), self._share)
        self._share.show_share(share, words)

    def reset(self) -> None:
        """Put the declared default back, source and all; a step that can be undone."""
        bound: Any = self.control
        bound.give_up()
        self._document.end_burst()
        self._edit(self.path, self._default)
        self._document.end_burst()

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order: the numbers, their kind, the source, what is open below, the reset."""
        panel = self._panel.stops() if self._panel is not None else ()
        return (*stops_of(self.control), self.info_button, *panel, self.reset_button)

    def enter(self) -> None:
        """Put the cursor where a person begins to type."""
        self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def message(self) -> str:
        """The sentence that stands under the row now; empty where there is none."""
        return self._message.text() if self._message is not None and not self._message.isHidden() else ""

    def open_panel(self, opened: bool) -> None:
        """Show or hide help and source under the row."""
        self.info_button.setChecked(opened)
        if opened and self._panel is None:
            self._panel = self._new_panel()
            self._panel.edited.connect(self._panel_edited)
            self._panel.left.connect(self._document.end_burst)
            self._panel.set_read_only(bool(self._document.read_only))
            self._lines.addWidget(self._panel)
            for before, after in pairwise(self.stops()):
                QWidget.setTabOrder(before, after)
        if self._panel is not None:
            self._panel.show_value(self._shown)
            self._panel.setVisible(opened)

    def complain(self, sentence: str) -> None:
        """Say something under the row at once, until its next edit."""
        self._fault_line().report(EntryError(sentence, (0,)), "")
        self._fault_line().speak()

    def _has_panel(self) -> bool:
        return bool(self.spec.help) or self._can_be_commented

    @property
    def _can_be_commented(self) -> bool:
        """Whatever the study rests on; what it is called speaks for itself."""
        return self.path[0] not in ("about", "scenarios")

    def _new_panel(self) -> HelpPanel:
        if not self._can_be_commented:
            return HelpPanel(self.spec.help, self)
        panel = RemarkPanel(self.spec.help, self._remark, self)
        panel.said.connect(self._say)
        return panel

    def _say(self, said: Said) -> None:
        project = saying(self._document.project, self.path, said)
        self._edit(("remarks",), project.remarks, tr("{label}: comment", label=tr(self.spec.label)))

    def _show(self, value: Any) -> None:
        bound: Any = self.control
        bound.set_value(value)

    def _in_force(self) -> str:
        """What stays in force while a draft is wrong, as the end of a sentence; empty: say nothing of it."""
        return ""

    def _edited(self, value: Any) -> None:
        self._edit(self.path, value)

    def _panel_edited(self, inside: Path, value: Any) -> None:
        self._edit((*self.path, *inside), value)

    def _edit(self, path: Path, value: Any, text: str = "") -> None:
        try:
            self._document.edit(path, value, text)
        except RefusedError as refusal:
            self.complain(str(refusal))

    def _faulted(self, fault: EntryError | None) -> None:
        if fault is not None or self._message is not None:
            self._fault_line().report(fault, self._in_force())

    def _fault_line(self) -> FaultMessage:
        if self._message is None:
            self._message = FaultMessage(self)
            # Below the label and the control, above help and source.
            self._lines.insertWidget(self._lines.count() - (1 if self._panel is not None else 0), self._message)
        return self._message

    def _left(self) -> None:
        if self._message is not None:
            self._message.speak()
        self._document.end_burst()

    def _advanced(self, back: bool) -> None:
        self.advanced.emit(self, back)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if can_hold(self._shown) and not self._document.read_only:
            self.scenario_asked.emit(self.path, event.globalPos())
        else:
            super().contextMenuEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and self._has_panel():
            self.open_panel(not self.info_button.isChecked())
        else:
            super().keyPressEvent(event)


def _keep_room(button: QWidget, *, shown: bool) -> None:
    """Let a hidden button keep its place, so that nothing moves when it comes."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.setVisible(shown)
