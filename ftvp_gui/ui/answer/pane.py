"""The answer: the verdict on top, below it the charts, the table, or how a figure is computed."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.charts.gallery import CHARTS, place_of
from ftvp_gui.charts.palette import Palette
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.model import Path, at
from ftvp_gui.language import tr
from ftvp_gui.ui.answer import rows
from ftvp_gui.ui.answer.board import ALL, CHART_MARGIN, ChartBoard, Specs
from ftvp_gui.ui.answer.checklist_panel import ChecklistPanel
from ftvp_gui.ui.answer.explain_panel import ExplainPanel
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.finding_page import PROPOSAL
from ftvp_gui.ui.answer.finding_panel import FindingPanel
from ftvp_gui.ui.answer.goal_slot import GoalSlot
from ftvp_gui.ui.answer.map_chooser import MapChooser
from ftvp_gui.ui.answer.number_table import NumberTableView
from ftvp_gui.ui.answer.since_chooser import SinceChooser
from ftvp_gui.ui.answer.strip import VerdictStrip
from ftvp_gui.ui.answer.total_page import place_of_total
from ftvp_gui.ui.answer.view_switch import ViewSwitch
from ftvp_gui.ui.answer.view_tabs import PADDING
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.typography import px

if TYPE_CHECKING:
    from ftvp_gui.ui.answer.iceberg_view import IcebergView

ICEBERG, MAP = "iceberg", "two_way"
"""Charts that are more than a picture, by id."""
CHART_SHARE, FINDING_SHARE = 3, 2
"""How the height is shared between a chart and the words and the table below it."""


class AnswerPane(QWidget):
    """Everything on the right of the window. `picked(path)`: a place in the form was asked for."""

    picked = Signal(object)
    picture_asked = Signal(int)
    """A chart is to be saved as a picture: its index."""
    goal_taken = Signal(object, str)
    """An input is to be what a goal takes: a `Way`, and the goal in words."""
    proposed = Signal(str, object)
    """What a finding proposes is to be done: the finding's id, and the pair that it is about."""
    view_changed = Signal(int)
    """Another view is shown: its place in `VIEWS`."""
    present_asked = Signal(int)
    """The study is to be shown in front of a room, beginning with the chart of this index."""
    note_asked = Signal(int)
    """The presenter's note on a chart is to be written: the chart's index."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._scale = 1.0
        self._specs = Specs()
        self.strip = VerdictStrip(self)
        self.tabs = ViewSwitch(self)
        self._charts = QWidget(self)
        self.map_chooser = MapChooser(self._charts)
        self._choosers: dict[str, MapChooser | SinceChooser] = {}
        self.board = ChartBoard(self._specs, self._charts)
        self.finding = FindingPanel(self._charts)
        self._column = QVBoxLayout(self._charts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.board, CHART_SHARE)
        self._column.addWidget(self.finding, FINDING_SHARE)
        self.goal = GoalSlot(self.board, self._column, FINDING_SHARE, self._charts)
        self.add_chooser(MAP, self.map_chooser)
        self.table = NumberTableView(self)
        self.explanation = ExplainPanel(self)
        self.checklist = ChecklistPanel(self)
        self._stack = QStackedWidget(self)
        self._sheet = QWidget(self)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self.table)
        for widget in (self._charts, self._sheet, self.explanation, self.checklist):
            self._stack.addWidget(widget)
        self._enlarge = IconButton("fullscreen", tr("Present (F5)"), self)
        self._enlarge.clicked.connect(self.present)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.strip)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.tabs, 1)
        self._bar.addWidget(self._enlarge, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(self._bar)
        self._layout.addWidget(self._stack, 1)
        self._connect()
        self.show_view(0)

    def _connect(self) -> None:
        self.strip.picked.connect(self._pick)
        self.strip.opened.connect(self.explain)
        self.strip.checklist_asked.connect(self.show_checklist)
        self.checklist.picked.connect(self.picked)
        self.checklist.left.connect(self._leave_page)
        self.board.picked.connect(self._pick_mark)
        self.goal.taken.connect(self.goal_taken)
        self.finding.picked.connect(self._pick)
        self.board.enlarged.connect(self.present_asked)
        self.board.menu_asked.connect(self._show_menu)
        self.table.explained.connect(self.explain)
        self.explanation.picked.connect(self.picked)
        self.explanation.opened.connect(self._explain)
        self.explanation.left.connect(self._leave_page)
        self.tabs.changed.connect(self._view_chosen)

    @cached_property
    def iceberg(self) -> IcebergView:
        """The iceberg, step by step; made when it is first looked at, for it has charts of its own."""
        from ftvp_gui.ui.answer.iceberg_view import IcebergView

        made = IcebergView(self._charts)
        made.hide()
        made.picked.connect(self._pick_mark)
        self._column.addWidget(made, CHART_SHARE)
        made.set_type_scale(self._scale)
        made.set_inset(px(CHART_MARGIN))
        return made

    @property
    def _chart(self) -> str:
        """The id of the chart on screen; empty where several stand side by side."""
        return "" if self.board.shown == ALL else CHARTS[self.board.shown].id

    @property
    def looked_at(self) -> type[Finding] | None:
        """The finding that the chart on screen pictures; None where it pictures none, or several stand side by side."""
        return None if self.board.shown == ALL else CHARTS[self.board.shown].finding

    @property
    def view(self) -> int:
        """The place in `VIEWS` of what the tabs show."""
        return self.tabs.view

    def show_view(self, index: int) -> None:
        """Show the overview, a chart or the table, by its place in `VIEWS`."""
        self.tabs.choose(index)

    def show_group(self, place: int) -> None:
        """Show a question's view, by the question's place in `GROUPS`: the one that was seen last."""
        self.tabs.choose_group(place)

    def show_chart(self, id: str) -> None:
        """Show the chart of that id."""
        self.show_view(1 + place_of(id))

    def show_answer(self, answer: Answer, final: bool) -> None:
        """Show another answer; `final`: the full sample's."""
        self._answer = answer
        if self._inks is None:
            return
        self.strip.show_answer(answer, self._inks, final)
        self._draw()

    def add_chooser(self, chart: str, chooser: MapChooser | SinceChooser) -> None:
        """Show a chooser above the chart of that id, and there only."""
        self._choosers[chart] = chooser
        chooser.hide()
        self._column.insertWidget(0, chooser)

    def forget(self) -> None:
        """Another project comes: choose axes afresh and leave the explanation."""
        self._specs.forget()
        self._leave_page()

    def show_look(self, inks: Palette, scale: float) -> None:
        """Take other inks, and another size of type."""
        self._inks = inks
        inset = px(CHART_MARGIN)
        self._layout.setContentsMargins(px(24) - inset, px(16), px(8), px(8))
        self._layout.setSpacing(px(8))
        self.strip.setContentsMargins(inset, 0, px(8), 0)
        for part in (self.explanation, self._sheet, self.checklist):
            part.setContentsMargins(inset - px(3), 0, 0, 0)
        for part in (self.explanation, self.checklist, self.table, self.strip, self.tabs):
            part.show_look()
        self._bar.setContentsMargins(inset - px(PADDING), 0, px(4), 0)
        self.finding.set_inset(inset)
        for chooser in self._choosers.values():
            chooser.setContentsMargins(inset, 0, px(8), 0)
            chooser.show_look()
        self.board.set_type_scale(scale)
        self._scale = scale
        if "iceberg" in self.__dict__:
            self.iceberg.set_type_scale(scale)
            self.iceberg.set_inset(inset)
        if self._answer is not None:
            self.strip.show_answer(self._answer, inks, True)
            self._draw()

    def explain(self, path: Path) -> None:
        """Show how a driver's cost is computed, or what a sum is made of (`total_page` knows their places)."""
        self.explanation.begin()
        self._explain(path)

    def show_checklist(self) -> None:
        """Show the costs that were not entered."""
        self._stack.setCurrentWidget(self.checklist)
        self._draw()
        self.checklist.enter()

    def _explain(self, path: Path) -> None:
        if self._answer is None or self._inks is None:
            return
        self.explanation.explain(self._answer, path, self._inks)
        self._stack.setCurrentWidget(self.explanation)
        self.explanation.setFocus()

    def present(self) -> None:
        """Ask for the presenter with the chart of the tab; from the overview or the table, the first."""
        self.present_asked.emit(max(self.board.shown, 0))

    def return_to(self, index: int) -> None:
        """Show the chart that the presenter was left at, where a single chart is shown."""
        if self.board.shown != ALL and self._stack.currentWidget() is self._charts:
            self.show_view(index + 1)

    def chart_view(self, index: int) -> ChartView:
        """The view that shows a chart."""
        return self.iceberg.bars if CHARTS[index].id == ICEBERG else self.board.view(index)

    def copy_picture(self) -> None:
        """Put the chart that is shown on the clipboard."""
        self.chart_view(max(self.board.shown, 0)).copy_picture()

    def copy_numbers(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        if self._answer is not None:
            QGuiApplication.clipboard().setText(rows.tab_separated(rows.table(self._answer)))

    def _draw(self) -> None:
        if self._answer is None or self._inks is None:
            return
        shown = self._stack.currentWidget()
        self.board.show_answer(self._answer, self._inks)
        self.goal.show_answer(self._answer)
        if shown is self._charts:
            chart = self._chart
            self.board.setVisible(chart != ICEBERG)
            if chart == ICEBERG:
                self.iceberg.show_answer(self._answer, self._inks)
            if "iceberg" in self.__dict__:
                self.iceberg.setVisible(chart == ICEBERG)
            # The steps of the iceberg say their own sentences.
            self.finding.show_finding(self._answer, None if chart == ICEBERG else self.looked_at, self._inks)
            for id, chooser in self._choosers.items():
                chooser.setVisible(id == chart)
            if chart == MAP:
                self.map_chooser.show_answer(self._answer)
        if shown is self._sheet:
            self.table.show_table(rows.table(self._answer), self._inks)
        elif shown is self.explanation and self.explanation.path is not None:
            self.explanation.explain(self._answer, self.explanation.path, self._inks)
        elif shown is self.checklist:
            self.checklist.show_entries(self._answer.not_entered, style_of(self._answer))

    def _view_chosen(self, index: int) -> None:
        self.goal.leave()
        if index == len(VIEWS) - 1:
            self._stack.setCurrentWidget(self._sheet)
        else:
            self.board.show_chart(index - 1 if index else ALL)
            self._stack.setCurrentWidget(self._charts)
        self._draw()
        self.view_changed.emit(index)

    def _leave_page(self) -> None:
        """Back from an explanation or the checklist to what the tabs show."""
        if self._stack.currentWidget() in (self.explanation, self.checklist):
            self._view_chosen(self.view)
            shown = self._stack.currentWidget()
            if shown is not None:
                shown.setFocus()

    def _pick(self, path: Path) -> None:
        if path[0] == PROPOSAL:
            self.proposed.emit(path[1], self._answer.pair if self._answer is not None else None)
        else:
            self.picked.emit(path)

    def _pick_mark(self, id: str) -> None:
        path = tuple(id.split("/"))
        if len(path) > 1:
            self.picked.emit(path)

    def _show_menu(self, index: int, id: str, place: QPoint) -> None:
        self.menu_for(index, id).popup(place)

    def menu_for(self, index: int, id: str) -> QMenu:
        """The menu of a chart, with the formula of the cost at hand if the id is one's."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._is_cost(id):
            menu.addAction(tr("How this is computed"), partial(self.explain, tuple(id.split("/"))))
            menu.addSeparator()
        elif self._answer is not None and any(id == approach.id for approach in self._answer.project.approaches):
            menu.addAction(tr("What this is made of"), partial(self.explain, place_of_total(id)))
            menu.addSeparator()
        menu.addAction(tr("Present"), partial(self.present_asked.emit, index))
        menu.addAction(tr("Note for the presenter…"), partial(self.note_asked.emit, index))
        menu.addAction(tr("Copy picture"), self.chart_view(index).copy_picture)
        menu.addAction(tr("Save picture…"), partial(self.picture_asked.emit, index))
        return menu

    def _is_cost(self, id: str) -> bool:
        path = tuple(id.split("/"))
        if self._answer is None or path[0] != "approaches":
            return False
        try:
            return isinstance(at(self._answer.project, path), Driver)
        except KeyError:
            return False

    def minimumSizeHint(self) -> QSize:
        return QSize(px(400), px(360))
