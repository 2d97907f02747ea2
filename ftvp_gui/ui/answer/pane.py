"""The answer: the verdict on top, below it the charts, the table, or how a figure is computed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
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
from ftvp_gui.ui.answer.map_chooser import MAP, MapChooser
from ftvp_gui.ui.answer.number_table import NumberTableView
from ftvp_gui.ui.answer.strip import VerdictStrip
from ftvp_gui.ui.answer.total_page import place_of_total
from ftvp_gui.ui.answer.view_switch import ViewSwitch
from ftvp_gui.ui.answer.view_tabs import PADDING
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.typography import px

if TYPE_CHECKING:
    from ftvp_gui.ui.answer.full_screen import FullScreenChart

CHART_SHARE, FINDING_SHARE = 3, 2
"""How the height is shared between a chart and the words and the table below it."""


class AnswerPane(QWidget):
    """Everything on the right of the window. `picked(path)`: a place in the form was asked for."""

    picked = Signal(object)
    picture_asked = Signal(int)
    """A chart is to be saved as a picture: its index."""
    proposed = Signal(str, object)
    """What a finding proposes is to be done: the finding's id, and the pair that it is about."""
    view_changed = Signal(int)
    """Another view is shown: its place in `VIEWS`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._specs = Specs()
        self._full_screen: FullScreenChart | None = None
        self.strip = VerdictStrip(self)
        self.tabs = ViewSwitch(self)
        self._charts = QWidget(self)
        self.map_chooser = MapChooser(self._charts)
        self.board = ChartBoard(self._specs, self._charts)
        self.finding = FindingPanel(self._charts)
        charts = QVBoxLayout(self._charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.addWidget(self.map_chooser)
        charts.addWidget(self.board, CHART_SHARE)
        charts.addWidget(self.finding, FINDING_SHARE)
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
        self._enlarge = IconButton("fullscreen", tr("Full screen (F11)"), self)
        self._enlarge.clicked.connect(self.enter_full_screen)
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
        self.finding.picked.connect(self._pick)
        self.board.enlarged.connect(self._enlarge_chart)
        self.board.menu_asked.connect(self._show_menu)
        self.table.explained.connect(self.explain)
        self.explanation.picked.connect(self.picked)
        self.explanation.opened.connect(self._explain)
        self.explanation.left.connect(self._leave_page)
        self.tabs.changed.connect(self._view_chosen)

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
        self.map_chooser.setContentsMargins(inset, 0, px(8), 0)
        self.map_chooser.show_look()
        self.board.set_type_scale(scale)
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

    def enter_full_screen(self) -> None:
        """Show the chart of the tab on the whole screen; from the overview or the table, the first."""
        self._enlarge_chart(max(self.board.shown, 0))

    @property
    def full_screen(self) -> FullScreenChart | None:
        """The window of the enlarged chart while there is one."""
        return self._full_screen

    def copy_picture(self) -> None:
        """Put the chart that is shown on the clipboard."""
        self.board.view(max(self.board.shown, 0)).copy_picture()

    def copy_numbers(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        if self._answer is not None:
            QGuiApplication.clipboard().setText(rows.tab_separated(rows.table(self._answer)))

    def _draw(self) -> None:
        if self._answer is None or self._inks is None:
            return
        if self._full_screen is not None:
            self._full_screen.show_answer(self._answer, self._inks)
            return
        shown = self._stack.currentWidget()
        self.board.show_answer(self._answer, self._inks)
        if shown is self._charts:
            id = None if self.board.shown == ALL else CHARTS[self.board.shown].finding
            self.finding.show_finding(self._answer, id, self._inks)
            self.map_chooser.setVisible(id == MAP)
            if id == MAP:
                self.map_chooser.show_answer(self._answer)
        if shown is self._sheet:
            self.table.show_table(rows.table(self._answer), self._inks)
        elif shown is self.explanation and self.explanation.path is not None:
            self.explanation.explain(self._answer, self.explanation.path, self._inks)
        elif shown is self.checklist:
            self.checklist.show_entries(self._answer.not_entered, style_of(self._answer))

    def _view_chosen(self, index: int) -> None:
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

    def _enlarge_chart(self, index: int) -> None:
        if self._answer is None or self._inks is None or self._full_screen is not None:
            return
        from ftvp_gui.ui.answer.full_screen import FullScreenChart

        self._full_screen = FullScreenChart(self._specs, self.window())
        self._full_screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._full_screen.left.connect(self._leave_full_screen)
        self._full_screen.show_chart(index)
        self._full_screen.show_answer(self._answer, self._inks)
        self._full_screen.showFullScreen()

    def _leave_full_screen(self, index: int) -> None:
        self._full_screen = None
        self._draw()
        if self.board.shown != ALL and self._stack.currentWidget() is self._charts:
            self.show_view(index + 1)

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
        menu.addAction(tr("Full screen"), partial(self._enlarge_chart, index))
        menu.addAction(tr("Copy picture"), self.board.view(index).copy_picture)
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
