"""The sliders that were chosen for a room, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.present.slider import RoomSlider
from ftvp_gui.ui.present.turning import turn


class SliderColumn(QWidget):
    """`turned(turn, value)`: an input is to have a value; `begun` and `ended` frame a drag."""

    turned = Signal(object, float)
    begun = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sliders: tuple[RoomSlider, ...] = ()
        self._study = Project()
        self._scale, self._sources = 1.0, False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self.setAccessibleName(tr("Sliders"))

    def set_turns(self, study: Project, paths: Sequence[Path]) -> None:
        """Offer sliders of these inputs, as the study has them."""
        for slider in self.sliders:
            slider.deleteLater()
        self._study = study
        self.sliders = tuple(RoomSlider(turn(study, path), n, self) for n, path in enumerate(paths, start=1))
        for place, slider in enumerate(self.sliders):
            self._column.insertWidget(place, slider)
            slider.set_type_scale(self._scale)
            slider.turned.connect(partial(self._turned, slider))
            slider.sliderPressed.connect(self.begun)
            slider.sliderReleased.connect(self.ended)

    def show_project(self, project: Project, style: NumberStyle) -> None:
        """Stand where a state of the project says."""
        for slider in self.sliders:
            estimate: Estimate = at(project, slider.turn.path)
            slider.show_value(estimate.quantity.typical(), style)
            slider.show_source(_source(at(self._study, slider.turn.path)) if self._sources else "")

    def show_sources(self, shown: bool) -> None:
        """Say where the numbers of the study come from, or not, with the next state."""
        self._sources = shown

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._scale = scale
        self._column.setSpacing(round(6 * scale))
        for slider in self.sliders:
            slider.set_type_scale(scale)

    def _turned(self, slider: RoomSlider, _path: object, value: float) -> None:
        self.turned.emit(slider.turn, value)


def _source(estimate: Estimate) -> str:
    """Who says so: the owner of the number, and its source."""
    return " \N{EN DASH} ".join(filter(None, (estimate.owner, estimate.provenance.source)))
