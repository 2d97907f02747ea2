"""One group of inputs that move together: their names, how strongly, which way, and the ways to change that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ftvp_gui.analysis.sensitivity import input_title
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.together import Direction, Strength, Together, dormant, stream_at
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.form.choice_control import ChoiceBox
from ftvp_gui.ui.form.labels import small_label, wrapped
from ftvp_gui.ui.form.margins import INDENT
from ftvp_gui.ui.typography import px

ASKED = (literal("how strongly"), literal("which way"), literal("choose other inputs"), literal("remove this group"))
WORDS = {
    Direction.SAME: literal("all rise together"),
    Direction.OPPOSITE: literal("the first falls as the others rise"),
}


class TogetherView(QWidget):
    """The inputs of one group, one a line, over its two choices."""

    changed = Signal(object)
    """The group as it is to be now."""
    choosing = Signal()
    removed = Signal()

    def __init__(self, id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = id
        self._group: Together | None = None
        self._said: tuple[str, ...] = ()
        self.strength, self.direction = ChoiceBox(self), ChoiceBox(self)
        for strength in Strength:
            self.strength.addItem(strength.value, strength)
        for direction in Direction:
            self.direction.addItem(tr(WORDS[direction]), direction)
        self.strength.activated.connect(self._chosen)
        self.direction.activated.connect(self._chosen)
        self.change = TextButton(tr("Change…"), parent=self, quiet=True)
        self.change.clicked.connect(self.choosing)
        self.remove = IconButton("remove", tr("Remove this group"), self)
        self.remove.clicked.connect(self.removed)
        self._names = QVBoxLayout()
        self._names.setSpacing(px(4))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        choices.addWidget(self.strength, 2)
        choices.addWidget(self.direction, 5)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(INDENT), 0, 0, px(16))
        lines.setSpacing(px(6))
        lines.addLayout(self._names)
        lines.addLayout(choices)
        lines.addLayout(foot)

    def show_group(self, group: Together, project: Project) -> None:
        """Show the group as the project has it."""
        asleep = dormant(project, group)
        said = tuple(_line(project, path, sleeps=path in asleep) for path in group.paths)
        if said != self._said:
            self._said = said
            self._write(said)
            for widget, what in zip(self.stops(), ASKED, strict=True):
                widget.setAccessibleName(f"{', '.join(said)}: {tr(what)}")
        if group != self._group:
            self._group = group
            self.strength.setCurrentIndex(self.strength.findData(group.strength))
            self.direction.setCurrentIndex(self.direction.findData(group.direction))

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return self.strength, self.direction, self.change, self.remove

    def set_read_only(self, read_only: bool) -> None:
        """Show the group without letting anyone change it."""
        for widget in self.stops():
            widget.setEnabled(not read_only)

    def words(self) -> tuple[str, ...]:
        """The lines that stand there, one for each input."""
        return self._said

    def _write(self, said: tuple[str, ...]) -> None:
        while self._names.count():
            item = self._names.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in said:
            words, _, why = line.partition("\n")
            self._names.addWidget(wrapped(words, self))
            if why:
                self._names.addWidget(small_label(why, self, wrap=True))

    def _chosen(self) -> None:
        if self._group is not None:
            self.changed.emit(
                self._group.replace(strength=self.strength.currentData(), direction=self.direction.currentData())
            )


def _line(project: Project, path: Path, *, sleeps: bool) -> str:
    if not sleeps:
        return input_title(project, path)
    why = tr("is no longer in the project") if stream_at(project, path) is None else tr("has one certain value")
    return tr("{input_title}\nmoves with nothing now: it {why}", input_title=input_title(project, path), why=why)
