"""All pages of the open project: each is built when it is first shown, and only the shown one follows every key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.shares import Shares
from ftvp_gui.ui.pages.approach_page import ApproachPage
from ftvp_gui.ui.pages.page import Page
from ftvp_gui.ui.pages.section_page import SectionPage
from ftvp_gui.ui.pages.together_page import TOGETHER, TogetherPage
from ftvp_gui.ui.present.slider_menu import add_slider_entry
from ftvp_gui.ui.scenario_commands import Aside, at_once
from ftvp_gui.ui.scenarios.scenario_menu import scenario_menu
from ftvp_gui.ui.scenarios.scenario_page import ScenarioPage


@dataclass(frozen=True)
class PageSpec:
    """A page that is not an approach: its title and the sections of the project that it shows."""

    title: str
    sections: tuple[str, ...]


PAGES = {
    "project": PageSpec(literal("Project"), ("about",)),
    "workload": PageSpec(literal("Workload"), ("workload",)),
    "quality": PageSpec(literal("Quality and value"), ("quality",)),
    "team": PageSpec(literal("Team and money"), ("team", "money")),
    "strategy": PageSpec(literal("Strategy"), ("strategy",)),
    "priorities": PageSpec(literal("Priorities"), ("priorities",)),
    TOGETHER: PageSpec(literal("Moves together"), ("together",)),
    "scenarios": PageSpec(literal("Scenarios"), ("scenarios",)),
}
"""The fixed pages by id; an approach's page has the approach's id."""
SCENARIOS = "scenarios"


class FormPages(QStackedWidget):
    """The form in the middle of the window. Connect it to a document once; it follows `document.changed` by itself."""

    page_changed = Signal(str)
    """The id of the page that is shown now."""
    model_requested = Signal(object)
    """The person wants to choose the model of what stands at this path: an approach, or labels by a teacher."""

    explain_asked = Signal(object)
    """The person wants to see how the cost at this path is computed."""
    scenario_shown = Signal(str)
    """The person wants to see what the scenario of this id changes."""
    refused = Signal(str)
    """An edit was not made; why."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._aside: Aside = at_once
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._amounts: dict[str, Mapping[str, str]] = {}
        self._leading = ""
        self._shares = Shares()
        document.changed.connect(self.set_project)
        document.status_changed.connect(self._status_changed)
        self._read_only = document.read_only
        self.show_page(next(iter(PAGES)))

    @property
    def current(self) -> str:
        """The id of the page that is shown."""
        return self._current

    def page(self, id: str) -> Page:
        """The page with the id, built if need be; `KeyError` where the project has no such page."""
        if id not in self._pages:
            self._pages[id] = self._new_page(id)
            self._pages[id].explain_asked.connect(self.explain_asked)
            self._pages[id].scenario_asked.connect(self._offer_scenarios)
            self._pages[id].set_shares(self._shares)
            self.addWidget(self._pages[id])
        return self._pages[id]

    def show_page(self, id: str) -> None:
        """Show a page; `KeyError` where the project has no such page."""
        page = self.page(id)
        page.set_project(self._document.project)
        self.setCurrentWidget(page)
        if id != self._current:
            self._current = id
            self.page_changed.emit(id)

    def reveal(self, path: Path) -> bool:
        """Show the page, open the section, scroll to and focus the row of a path; False where there is none for it."""
        id = page_of(path)
        if id is None or (id not in PAGES and all(a.id != id for a in self._document.project.approaches)):
            return False
        self.show_page(id)
        return self._pages[id].reveal(path)

    def set_amounts(self, approach: str, amounts: Mapping[str, str]) -> None:
        """Show money at the right of an approach's headings, by dotted name ("then.labelling": "$12 k")."""
        self._amounts[approach] = amounts
        if approach in self._pages:
            self._pages[approach].set_amounts(amounts)

    def set_shares(self, shares: Shares) -> None:
        """Show at the rows what each accounts for of what is uncertain in the answer."""
        self._shares = shares
        for page in self._pages.values():
            page.set_shares(shares)

    def set_aside(self, aside: Aside) -> None:
        """Let what takes a second be done beside the window; before the first page that needs it."""
        self._aside = aside

    def set_leading(self, approach: str) -> None:
        """Take note of the approach that best and worst cases are made for; empty while none can be costed."""
        self._leading = approach
        page = self._pages.get(SCENARIOS)
        if isinstance(page, ScenarioPage):
            page.set_leading(approach)

    def put_into_scenario(self, id: str, path: Path) -> None:
        """Put an input into a scenario, a new one where the id is empty, and go to its value there."""
        page = self.page(SCENARIOS)
        if isinstance(page, ScenarioPage):
            self.reveal((SCENARIOS, page.commands.take_in(id, path), *path))

    def _offer_scenarios(self, path: Path, place: QPoint) -> None:
        menu = scenario_menu(self._document.project, path, self.put_into_scenario, self)
        add_slider_entry(menu, self._document, path)
        menu.popup(place)

    def set_project(self, project: Project) -> None:
        """Follow the document: the shown page at once, hidden ones when shown; pages of removed approaches go."""
        ids = {approach.id for approach in project.approaches}
        for id in [id for id in self._pages if id not in PAGES and id not in ids]:
            if id == self._current:
                self.show_page(next(iter(PAGES)))
            gone = self._pages.pop(id)
            self.removeWidget(gone)
            gone.deleteLater()
        self._pages[self._current].set_project(project)

    def _new_page(self, id: str) -> Page:
        if id == TOGETHER:
            return TogetherPage(id, tr(PAGES[id].title), self._document, self)
        if id == SCENARIOS:
            scenarios = ScenarioPage(id, self._document, self._aside, self)
            scenarios.set_leading(self._leading)
            scenarios.picked.connect(self.reveal)
            scenarios.shown.connect(self.scenario_shown)
            scenarios.refused.connect(self.refused)
            return scenarios
        if id in PAGES:
            spec = PAGES[id]
            return SectionPage(id, tr(spec.title), spec.sections, self._document, self)
        page = ApproachPage(self._document.project.approach(id), self._document, self)
        page.model_requested.connect(self.model_requested)
        page.set_amounts(self._amounts.get(id, {}))
        return page

    def _status_changed(self) -> None:
        if self._document.read_only != self._read_only:
            self._read_only = self._document.read_only
            for page in self._pages.values():
                page.set_read_only(bool(self._read_only))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._current:
            self._rebuild()

    def _rebuild(self) -> None:
        """Sizes follow the type: build the pages again at the new size."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.show_page(self._current)


def page_of(path: Path) -> str | None:
    """The id of the page on which a path of the project stands; None for a place without a page."""
    if len(path) > 1 and path[0] == "approaches":
        return path[1]
    return next((id for id, spec in PAGES.items() if path and path[0] in spec.sections), None)
