"""The charts side by side or one at a time, in the order they have everywhere; only what is seen is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.gallery import CHARTS, OVERVIEW, place_of
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.plots.grips import Grips

GAP = 16
TOGETHER = tuple(place_of(id) for id in OVERVIEW)
"""The charts that make up the overview, by their place among all."""
ALL = -1
GRIPPED = ("cumulative",)
"""The charts with grips to drag."""
CHART_MARGIN = 10
"""Pixels that a chart keeps free at its left; with so much less around it, its title stands under the verdict."""


class Specs:
    """The charts of the last answer as data. Each is made from its predecessor, so that axes hold still."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Answer, ChartSpec]] = {}

    def of(self, index: int, answer: Answer) -> ChartSpec:
        """The spec of a chart; asked again for the same answer, the same spec."""
        kind = CHARTS[index]
        made = self._made.get(kind.id)
        if made is not None and made[0] is answer:
            return made[1]
        spec = kind.make(answer, style_of(answer), made[1] if made is not None else None)
        self._made[kind.id] = (answer, spec)
        return spec

    def forget(self) -> None:
        """Let the next charts choose their axes afresh: another project."""
        self._made.clear()


class ChartBoard(QWidget):
    """Shows one chart, or the overview. Charts outside the overview are built when they are first shown."""

    picked = Signal(str)
    """The id of a segment, row or line that was clicked."""
    enlarged = Signal(int)
    """A chart was double-clicked: its index."""
    aimed = Signal(str, float)
    """A grip of a chart was dragged to a value: its id, and months or money."""
    menu_asked = Signal(int, str, object)
    """The context menu of a chart was asked for: its index, the id of the mark at hand, and the place on the screen."""

    def __init__(self, specs: Specs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = specs
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._shown = 0
        self._at_hand = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._type_scale = 1.0
        self.views: dict[int, ChartView] = {index: self._made(index) for index in TOGETHER}
        self.show_chart(0)

    @property
    def shown(self) -> int:
        """The index of the chart that is shown, or `ALL` for the overview."""
        return self._shown

    def show_chart(self, index: int) -> None:
        """Show one chart, or `ALL`."""
        self._shown = index
        wanted = TOGETHER if index == ALL else (index,)
        for place in wanted:
            self.view(place)
        for place, view in self.views.items():
            view.setVisible(place in wanted)
        self._place()
        self._draw()

    def view(self, index: int) -> ChartView:
        """The view of a chart, by its place among all; built where it is not there yet."""
        if index not in self.views:
            self.views[index] = self._made(index)
            self.views[index].set_type_scale(self._type_scale)
        return self.views[index]

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._type_scale = scale
        for view in self.views.values():
            view.set_type_scale(scale)

    def show_answer(self, answer: Answer, inks: Palette) -> None:
        """Draw another answer on the charts that are seen."""
        self._answer, self._inks = answer, inks
        self._draw()

    def showEvent(self, event: object) -> None:
        self._draw(certainly=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        for index, view in self.views.items():
            if view.isVisible() and view.geometry().contains(event.pos()):
                self.menu_asked.emit(index, self._at_hand, event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        for index, view in self.views.items():
            if view.isVisible() and view.geometry().contains(event.position().toPoint()):
                self.enlarged.emit(index)

    def _made(self, index: int) -> ChartView:
        view = ChartView(self)
        view.hide()
        view.picked.connect(self.picked)
        view.hovered.connect(self._take_in_hand)
        if CHARTS[index].id in GRIPPED:
            Grips(view).aimed.connect(self.aimed)
        return view

    def _take_in_hand(self, id: str) -> None:
        self._at_hand = id

    def _draw(self, *, certainly: bool = False) -> None:
        if self._answer is None or self._inks is None or not (certainly or self.isVisible()):
            return
        for index, view in self.views.items():
            if not view.isHidden():
                view.show_spec(self._specs.of(index, self._answer), self._inks)

    def _place(self) -> None:
        if self._shown != ALL:
            self.view(self._shown).setGeometry(self.rect())
            return
        wide, high = (self.width() - GAP) // 2, (self.height() - GAP) // 2
        for number, place in enumerate(TOGETHER):
            row, column = divmod(number, 2)
            self.views[place].setGeometry(QRect(column * (wide + GAP), row * (high + GAP), wide, high))
