"""The three parts side by side - pages, form, answer - and the ways between them; it neither files nor computes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.ground import Asked
from ftvp_gui.charts import format as written
from ftvp_gui.charts.palette import Palette
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.result import Costs
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.pane import AnswerPane
from ftvp_gui.ui.answer.since_chooser import SinceChooser
from ftvp_gui.ui.answer.total_page import place_of_part
from ftvp_gui.ui.confirmations import Confirmations
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.form.shares import shares_of
from ftvp_gui.ui.goal_commands import GoalCommands
from ftvp_gui.ui.pages.approach_page import ApproachPage
from ftvp_gui.ui.pages.pages import PAGES, FormPages, page_of
from ftvp_gui.ui.pages.part_view import PartView
from ftvp_gui.ui.side_bar import SideBar
from ftvp_gui.ui.typography import px

SIDE, FORM = 192, 424
"""Widths at first; the answer has the rest."""


class Workspace(QWidget):
    """An open project."""

    page_changed = Signal(str)
    asked = Signal()
    """Another scenario or change is looked at, or the map lies over other inputs."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.scenario = ""
        """The id of the scenario that is looked at; empty for the first."""
        self.sides: tuple[Path, Path] | None = None
        """The inputs across and up the map; None for those that move the difference most."""
        self.side = SideBar(self)
        self.form = FormPages(document, self)
        self.answer = AnswerPane(self)
        self.since = SinceChooser(document, self)
        self.answer.add_chooser("change", self.since)
        self._parts = _Parts(self)
        for part in (self.side, self.form, self.answer):
            self._parts.addWidget(part)
        self._parts.setCollapsible(1, False)
        self._parts.setCollapsible(2, False)
        for place, stretch in enumerate((0, 0, 1)):
            self._parts.setStretchFactor(place, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)
        self.side.navigation.chosen.connect(self.go)
        self.form.page_changed.connect(self._follow_page)
        self.answer.picked.connect(self.reveal)
        self.form.explain_asked.connect(self.answer.explain)
        self.form.scenario_shown.connect(self._show_scenario)
        self.answer.map_chooser.chosen.connect(self._lay_map)
        self.since.chosen.connect(self.asked)
        self.confirmations = Confirmations(document, self)
        self.answer.checklist.confirmed.connect(self.confirmations.confirm)
        self.answer.checklist.noted.connect(self.confirmations.note)
        self.goals = GoalCommands(document, self)
        self.answer.goal_taken.connect(self.goals.take)
        document.status_changed.connect(self._show_read_only)
        self.side.show_project(document.project)
        document.changed.connect(self.side.show_project)

    @property
    def page(self) -> str:
        """The id of the page that is shown."""
        return self.form.current

    @property
    def approach(self) -> str:
        """The id of the approach whose page is shown; empty where another page is."""
        return "" if self.page in PAGES else self.page

    @property
    def question(self) -> Asked:
        """What is asked besides of the project on screen."""
        return Asked(self.since.before, self.scenario, self.sides, self.since.after)

    def model_place(self) -> Path:
        """Where a model can be chosen on the page that is shown; empty where none can."""
        page = self.form.page(self.page)
        return page.system_here() if isinstance(page, ApproachPage) else ()

    def enter(self) -> None:
        """Another project is open: begin at its first page, with fresh axes."""
        self.answer.forget()
        self.scenario, self.sides = "", None
        self.since.since_saving()
        self.go(next(iter(PAGES)))
        self.side.navigation.setFocus()

    def go(self, page: str) -> None:
        """Show a page; one that is not in the project is passed over."""
        if page in PAGES or any(approach.id == page for approach in self._document.project.approaches):
            self.form.show_page(page)

    def step(self, by: int) -> None:
        """Show the page before (-1) or after (1)."""
        pages = [*PAGES, *(approach.id for approach in self._document.project.approaches)]
        self.go(pages[(pages.index(self.page) + by) % len(pages)])

    def reveal(self, path: Path) -> None:
        """Go to the page and the row of a place in the project."""
        page = page_of(path)
        if not self.form.reveal(path) and page is not None:
            self.go(page)

    def show_answer(self, answer: Answer, final: bool) -> None:
        """Show another answer beside the form and at its headings."""
        self.answer.show_answer(answer, final)
        self.form.set_leading(answer.verdict.best or "")
        if final:
            # Of the full sample only: figures that flicker while one types say nothing.
            shares = shares_of(answer)
            self.form.set_shares(shares)
            self.side.show_shares(shares)
        style = style_of(answer)
        for costs in answer.result.approaches:
            amounts = {
                name: style.locale.unknown if value is None else written.money(value, style.currency, 2, style.locale)
                for name, value in by_heading(costs).items()
            }
            self.form.set_amounts(costs.id, amounts)

    def show_look(self, inks: Palette, scale: float) -> None:
        """Take other inks and another size of type."""
        self._order_keys()
        self.side.show_look(inks)
        self.answer.show_look(inks, scale)

    def explain_here(self) -> bool:
        """Show how the cost in focus, in the table or the form, is computed; False where none is in focus."""
        path = self._driver_here()
        if path is not None:
            self.answer.explain(path)
        return path is not None

    def set_widths(self, side: int, form: int) -> None:
        """Give the left and the middle part these widths and the answer the rest."""
        self._parts.setSizes([side, form, max(self.width() - side - form, 1)])

    def parts(self) -> QByteArray:
        """The widths of the parts, to be remembered."""
        return self._parts.saveState()

    def set_parts(self, state: QByteArray) -> bool:
        """Give the parts the widths that were remembered."""
        return self._parts.restoreState(state)

    def _show_scenario(self, id: str) -> None:
        """Show what a scenario changes, beside the form."""
        self.answer.show_chart("waterfall")
        if id != self.scenario:
            self.scenario = id
            self.asked.emit()

    def _lay_map(self, sides: tuple[Path, Path]) -> None:
        """Lay the map over other inputs."""
        self.sides = sides
        self.asked.emit()

    def _show_read_only(self) -> None:
        self.answer.checklist.set_read_only(bool(self._document.read_only))

    def _driver_here(self) -> Path | None:
        if self.answer.table.hasFocus():
            return self.answer.table.current_path()
        here: QWidget | None = self.form.focusWidget()
        while isinstance(here, QWidget) and here is not self.form:
            if isinstance(here, SectionView) and isinstance(at(self._document.project, here.path), Driver):
                return here.path
            if isinstance(here, PartView):
                return place_of_part(here.path)
            here = here.parentWidget()
        return None

    def _follow_page(self, page: str) -> None:
        self.side.navigation.go(page)
        self._order_keys()
        self.page_changed.emit(page)

    def _order_keys(self) -> None:
        """Let the Tab key go from the list through the page to the answer: pages are built later than both."""
        page = self.form.page(self.page)
        stops: list[QWidget] = []
        here: QWidget | None = page.nextInFocusChain()
        while here is not None and here is not page:
            if page.isAncestorOf(here) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops.append(here)
            here = here.nextInFocusChain()
        for before, after in pairwise([self.side.more, *stops]):
            QWidget.setTabOrder(before, after)


def by_heading(costs: Costs) -> dict[str, float | None]:
    """Expected cost by dotted name: of each driver, and of each part the sum of its drivers; None where unknown."""
    sums: dict[str, float | None] = {gap.driver: None for gap in costs.gaps}
    for gap in costs.gaps:
        *scope, _ = gap.driver.split(".")
        if gap.needed:
            sums |= {".".join(scope[:length]): None for length in range(1, len(scope) + 1)}
    for name, value in costs.by_driver.items():
        *scope, _ = name.split(".")
        sums[name] = value
        for length in range(1, len(scope) + 1):
            part = ".".join(scope[:length])
            before = sums.get(part, 0.0)
            sums[part] = None if before is None else before + value
    return sums


class _Parts(QSplitter):
    """A splitter whose handles are hairlines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(px(5))

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.palette().color(QPalette.ColorRole.Midlight)
        QPainter(self).fillRect(self.width() // 2, 0, 1, self.height(), line)
