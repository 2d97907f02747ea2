"""Which two inputs the map lies over: two lists of those that move the difference, the widest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.core.model import Path
from ftvp_gui.language import title, tr
from ftvp_gui.ui.form.choice_control import ChoiceBox
from ftvp_gui.ui.typography import px


class MapChooser(QWidget):
    """Two choices. An input that is chosen on one side is not offered on the other."""

    chosen = Signal(object)
    """The two paths, across and up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[Path, str], ...] = ()
        self._sides: tuple[Path, Path] | None = None
        self._across, self._up = ChoiceBox(self), ChoiceBox(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for words, name, box in (
            (tr("Across"), tr("Input across the map"), self._across), (tr("Up"), tr("Input up the map"), self._up),
        ):  # fmt: skip
            label = QLabel(words, self)
            label.setBuddy(box)
            box.setAccessibleName(name)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.activated.connect(self._choose)
            self._layout.addWidget(label)
            self._layout.addWidget(box, 1)

    @property
    def boxes(self) -> tuple[ChoiceBox, ChoiceBox]:
        """The lists, across and up."""
        return self._across, self._up

    def show_answer(self, answer: Answer) -> None:
        """Offer the inputs of an answer, with those of its map chosen; without a map there is nothing to choose."""
        # Loaded with the map itself, and not at the start.
        from ftvp_gui.analysis.two_way import TwoWay

        found = answer.found(TwoWay)
        self.setEnabled(found is not None)
        if found is None:
            return
        offered = tuple((swing.path, title(f"{swing.label} ({swing.owner})")) for swing in answer.swings)
        sides = found.x.path, found.y.path
        if offered == self._offered and sides == self._sides:
            return
        self._offered, self._sides = offered, sides
        for box, own, other in zip(self.boxes, sides, reversed(sides), strict=True):
            box.clear()
            for path, words in offered:
                if path != other:
                    box.addItem(words, path)
            box.setCurrentIndex(next((i for i in range(box.count()) if tuple(box.itemData(i)) == own), -1))
            box.setToolTip(box.currentText())

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._layout.setSpacing(px(8))

    def _choose(self) -> None:
        across, up = (tuple(box.currentData()) for box in self.boxes if box.currentData() is not None)
        self.chosen.emit((across, up))
