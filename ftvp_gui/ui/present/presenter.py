"""The presenter: the verdict and one chart at a time on the whole screen, with the sliders that were chosen for a room.

It asks nothing: no dialog opens from here, and what goes wrong is one calm line.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.gallery import CHARTS, place_of
from ftvp_gui.charts.ghost import with_ghost
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.core.presentation import sliders
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.board import Specs
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.iceberg_view import IcebergView
from ftvp_gui.ui.live import Live
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.present import keys
from ftvp_gui.ui.present.compare_view import CompareView
from ftvp_gui.ui.present.comparing import columns
from ftvp_gui.ui.present.foot import Foot
from ftvp_gui.ui.present.headlines import Headlines
from ftvp_gui.ui.present.keys import Does
from ftvp_gui.ui.present.showing import Showing
from ftvp_gui.ui.present.slider_column import SliderColumn

READABLE = 0.024
"""The smallest type is so much of the screen's height: a letter of 2.5 cm on a screen of 1.5 m, for ten metres."""
SMALLEST = 11.0
SLIDERS_SHARE = 0.27
ICEBERG = place_of("iceberg")


def type_scale(height: int) -> float:
    """How large type is on a screen of that height in pixels, against a desk."""
    return max(READABLE * height / SMALLEST, 1.0)


class Presenter(QWidget):
    """Shows a `Showing`. `left`: it was left, at the chart of that index; `scenario_asked`: keep what was turned."""

    left = Signal(int)
    scenario_asked = Signal()
    page_turned = Signal(int)
    """Another chart is shown."""

    def __init__(self, showing: Showing, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.showing = showing
        self.live = Live(self)
        self._specs, self._before = Specs(), Specs()
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._index, self._comparing, self._final = 0, False, False
        self.headlines, self.foot = Headlines(self), Foot(self)
        self.chart, self.iceberg, self.compared = ChartView(self), IcebergView(self, buttons=False), CompareView(self)
        # The arrow keys turn pages here.
        for view in (self.chart, self.iceberg, self.iceberg.bars, self.iceberg.lines):
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget(self)
        for page in (self.chart, self.iceberg, self.compared):
            self._stack.addWidget(page)
        self.sliders = SliderColumn(self)
        self._body = QHBoxLayout()
        self._body.addWidget(self._stack, 1)
        self._body.addWidget(self.sliders)
        self._column = QVBoxLayout(self)
        # The screen says how large it is, whatever stands on it.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(self.headlines)
        self._column.addLayout(self._body, 1)
        self._column.addWidget(self.foot)
        self._blank = QWidget(self)
        self._blank.setStyleSheet("background: black")
        self._blank.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Presenter"))
        self.setWindowTitle(tr("Presenter"))
        self._does: dict[Does, Callable[[], object]] = {
            Does.FORWARD: self.forward, Does.BACK: self.back, Does.BLANK: self._go_blank, Does.KEEP: self.keep,
            Does.SWITCH: self.switch, Does.COMPARE: self.compare, Does.ICEBERG: self.begin_iceberg,
            Does.NOTES: self._toggle_notes, Does.NAMES: self._toggle_names, Does.RESET: self.showing.reset,
            Does.SCENARIO: self.scenario_asked.emit, Does.UNDO: self.showing.document.undo,
            Does.REDO: self.showing.document.redo, Does.HELP: self.foot.keys.show_for_a_while, Does.LEAVE: self.close,
            Does.NOTHING: lambda: None,
        }  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        self.sliders.turned.connect(self.showing.turn)
        self.sliders.begun.connect(self.showing.document.begin_burst)
        self.sliders.ended.connect(self.showing.document.end_burst)
        self.showing.told.connect(self.foot.tell)
        self.showing.document.changed.connect(self._turned)
        self.live.answered.connect(self._answered)

    @property
    def index(self) -> int:
        """The chart that is shown, by its place among all."""
        return self._index

    @property
    def is_blank(self) -> bool:
        """Whether the room sees black."""
        return not self._blank.isHidden()

    @property
    def spec(self) -> ChartSpec | None:
        """The chart that the room sees; None where it sees something else."""
        return self.chart.spec if self._stack.currentWidget() is self.chart else None

    def begin(self, answer: Answer, inks: Palette, index: int) -> None:
        """Show an answer of the study, or what was tried of it before, beginning with a chart."""
        self._inks, self._answer, self._final = inks, answer, True
        self.sliders.set_turns(self.showing.study, sliders(self.showing.study))
        self.show_chart(index)
        if self.showing.project is not answer.project or not answer.decided:
            self._turned(self.showing.project)
        self.foot.keys.show_for_a_while()

    def show_chart(self, index: int) -> None:
        """Show a chart; beyond the last comes the first."""
        self._index, self._comparing = index % len(CHARTS), False
        self._draw()
        self.page_turned.emit(self._index)

    def forward(self) -> None:
        """The next cost of the iceberg, or the next chart that has something to show."""
        if not (self._on_iceberg and self.iceberg.forward()):
            self._page(1)

    def back(self) -> None:
        """The cost before, or the chart before."""
        if not (self._on_iceberg and self.iceberg.back()):
            self._page(-1)

    def begin_iceberg(self) -> None:
        """Show the iceberg from its price list on."""
        self.iceberg.go(0)
        self.show_chart(ICEBERG)

    def keep(self) -> None:
        """Keep this state as A, or as B."""
        if self._answer is not None:
            self.foot.tell(tr("Kept as {name}.", name=self.showing.keep(self._answer)))
            self._draw()

    def switch(self) -> None:
        """Go on to the next state that was kept."""
        if not self.showing.snapshots:
            self.foot.tell(tr("Nothing is kept yet: S keeps this state as A."))
            return
        self.showing.switch()

    def compare(self) -> None:
        """Put the states that were kept side by side, or go back to the chart."""
        if not self.showing.snapshots:
            self.foot.tell(tr("Nothing is kept yet: S keeps this state as A."))
            return
        self._comparing = not self._comparing
        self._draw()

    def tell_failure(self, text: str) -> None:
        """Say calmly that something failed; the room sees one line and no dialog."""
        self.foot.tell(text)

    def show_inks(self, inks: Palette) -> None:
        """Take other colours."""
        self._inks = inks
        self._draw()

    @property
    def _on_iceberg(self) -> bool:
        return self._index == ICEBERG and not self._comparing

    def _page(self, by: int) -> None:
        """The next chart that has something to show; of those that are being worked out nobody knows yet."""
        index = self._index
        for _ in CHARTS:
            index = (index + by) % len(CHARTS)
            if not self._answer or not self._answer.decided or self._specs.of(index, self._answer).empty is None:
                break
        if index == ICEBERG:
            self.iceberg.go(0 if by > 0 else self.iceberg.last)
        self.show_chart(index)

    def _draw(self) -> None:
        answer, inks = self._answer, self._inks
        if answer is None or inks is None:
            return
        self.headlines.show_answer(answer, inks)
        if self._comparing:
            self.compared.show_columns(columns(self._states(answer), self.showing.study))
            self._stack.setCurrentWidget(self.compared)
        elif self._on_iceberg:
            self.iceberg.show_answer(answer, inks)
            self._stack.setCurrentWidget(self.iceberg)
        else:
            self.chart.show_spec(self._spec(answer), inks)
            self._stack.setCurrentWidget(self.chart)
        # The iceberg's two pictures take the whole width.
        self.sliders.setVisible(bool(self.sliders.sliders) and not self._on_iceberg)
        self.sliders.show_project(self.showing.project, style_of(answer))
        note = self.showing.study.presentation.note(CHARTS[self._index].id)
        self.foot.show_state(
            tr("{place} of {all}", place=self._index + 1, all=len(CHARTS)), self._state(), note,
            keys.told(sliders=len(self.sliders.sliders), kept=len(self.showing.snapshots)),
        )  # fmt: skip

    def _spec(self, answer: Answer) -> ChartSpec:
        """The chart, with A as a ghost in it where another state is shown."""
        spec, kept = self._specs.of(self._index, answer), self.showing.snapshots.get("A")
        if kept is None or kept.project == answer.project:
            return spec
        return with_ghost(spec, self._before.of(self._index, kept.answer), kept.name, style_of(answer))

    def _states(self, answer: Answer) -> list[tuple[str, Answer]]:
        states = [(name, kept.answer) for name, kept in sorted(self.showing.snapshots.items())]
        return states if self.showing.name else [*states, (tr("Now"), answer)]

    def _state(self) -> str:
        """What is seen: the study, a snapshot, or something that was turned."""
        if not self.showing.moved:
            return tr("As in the study")
        name = self.showing.name
        return tr("Snapshot {name}", name=name) if name else tr("Turned from the study")

    def _turned(self, project: object) -> None:
        self.live.ask(self.showing.project)

    def _answered(self, answer: Answer, final: bool) -> None:
        self._answer, self._final = answer, final
        if final:
            self.showing.renew(answer)
        self._draw()

    def _go_blank(self) -> None:
        self._blank.setGeometry(self.rect())
        self._blank.raise_()
        self._blank.show()

    def _toggle_notes(self) -> None:
        self.foot.notes.setVisible(self.foot.notes.isHidden())
        self._draw()

    def _toggle_names(self) -> None:
        shown = not self.headlines.names_shown
        self.headlines.show_names(shown)
        self.sliders.show_sources(shown)
        self._draw()

    def focus_slider(self, number: int) -> None:
        """Give the arrow keys to a slider, counted from 1; given to it already, they turn pages again."""
        if number > len(self.sliders.sliders) or not self.sliders.isVisible():
            return
        slider = self.sliders.sliders[number - 1]
        (self if slider.hasFocus() else slider).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = keys.what(event.key(), event.modifiers())
        if self.is_blank and does is not Does.LEAVE:
            self._blank.hide()
            return
        if does is not None:
            self._does[does]()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.focus_slider(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = type_scale(self.height())
        for part in (self.headlines, self.chart, self.iceberg, self.compared, self.sliders, self.foot):
            part.set_type_scale(scale)
        margin = round(14 * scale)
        self._column.setContentsMargins(margin, margin, margin, margin // 2)
        self._column.setSpacing(round(6 * scale))
        self._body.setSpacing(margin)
        self.sliders.setFixedWidth(round(SLIDERS_SHARE * self.width()))
        self._blank.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.live.close()
        self.left.emit(self._index)
        super().closeEvent(event)
