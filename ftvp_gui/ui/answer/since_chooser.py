"""Since when the answer is to be told as changed: since saving or opening, or from any step of the history on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, Step
from ftvp_gui.ui.form.choice_control import ChoiceBox
from ftvp_gui.ui.typography import px


class Since(Enum):
    """What moves on with the history; any other choice is one step of it."""

    SAVED = "saved"
    OPENED = "opened"
    LAST = "last"


class SinceChooser(QWidget):
    """A list of states to hold the present one against, and whether one edit alone is meant, without the later ones.

    A step that is undone or given up is no longer there to choose; then it is since saving again.
    """

    chosen = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._since: Since | Project = Since.SAVED
        """Of a step, the project before it: later edits of the same burst change the step, but not that."""
        self._listed: list[tuple[str, Since | Project]] = []
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(tr("Compared with"))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setMaxVisibleItems(16)
        self.box.activated.connect(self._choose)
        self.alone = QCheckBox(tr("That edit alone"), self)
        self.alone.setToolTip(tr("What that edit moved by itself, without those after it"))
        self.alone.toggled.connect(self.chosen)
        label = QLabel(tr("Compared with"), self)
        label.setBuddy(self.box)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(label)
        self._layout.addWidget(self.box, 1)
        self._layout.addWidget(self.alone)
        document.changed.connect(self._follow)
        document.status_changed.connect(self._follow)
        self._follow()

    @property
    def before(self) -> Project:
        """The state that the answer is held against."""
        step = self._step()
        if step is not None:
            return step.before
        return self._document.opened if self._since is Since.OPENED else self._document.saved

    @property
    def after(self) -> Project | None:
        """The state that it led to; None for the one in force."""
        step = self._step() if self.alone.isChecked() and self._since is not Since.LAST else None
        return None if step is None else step.after

    def since_saving(self) -> None:
        """Another project is open: begin with what changed since it was saved."""
        self._since = Since.SAVED
        self.alone.setChecked(False)
        self._follow()

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._layout.setSpacing(px(8))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list()

    def _step(self) -> Step | None:
        """The step that is chosen, if it is still in the history."""
        if isinstance(self._since, Since):
            steps = self._document.steps[-1:]
            return steps[0] if steps and self._since is Since.LAST else None
        return next((step for step in self._document.steps if step.before is self._since), None)

    def _follow(self) -> None:
        if self._since not in (Since.SAVED, Since.OPENED) and self._step() is None:
            self._since = Since.SAVED
        # A history is long and an edit may be one of a drag: nobody looks at a list that is not shown.
        if self.isVisible():
            self._list()

    def _list(self) -> None:
        offered: list[tuple[str, Since | Project]] = [(tr("as it was opened"), Since.OPENED)]
        steps, saved = self._document.steps, self._document.saved
        if saved is self._document.opened:
            offered = [(tr("as it was opened"), Since.SAVED)]
        else:
            offered.insert(0, (tr("as it was saved last"), Since.SAVED))
        if steps:
            offered.append((tr("before the last edit"), Since.LAST))
        offered += [(tr("before: {step}", step=step.text), step.before) for step in reversed(steps)]
        if [text for text, _ in offered] != [text for text, _ in self._listed]:
            self.box.clear()
            self.box.addItems([text for text, _ in offered])
        self._listed = offered
        self.box.setCurrentIndex(next((n for n, (_, since) in enumerate(offered) if since is self._since), 0))
        self.box.setToolTip(self.box.currentText())
        self.alone.setEnabled(isinstance(self._since, Project))

    def _choose(self, place: int) -> None:
        self._since = self._listed[place][1]
        self._list()
        self.chosen.emit()
