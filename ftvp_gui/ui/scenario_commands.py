"""What can be done with scenarios: make, copy, rename, move, remove, and change their values; each is an undo step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ftvp_gui.core import scenario_edits
from ftvp_gui.core.cases import cases
from ftvp_gui.core.difference import differences
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.core.scenario import scenario
from ftvp_gui.language import literal, tr
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.commands import Commands
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.declarations import entered

NEW = literal("Scenario")
Aside = Callable[[Callable[[], Any], Callable[[Any], None]], None]


def at_once(work: Callable[[], Any], take: Callable[[Any], None]) -> None:
    """Work done here and now, where nobody waits for a window."""
    take(work())


class ScenarioCommands(Commands):
    """Edits of the scenarios of a document; `came` has the id of a scenario."""

    making = Signal(bool)
    """Whether the best, typical and worst case are being worked out."""

    def __init__(self, document: Document, aside: Aside, parent: QObject | None = None) -> None:
        """`aside` does work that takes a second and hands over what it made, None where it failed."""
        super().__init__(document, parent)
        self._aside = aside
        self._making = False

    @property
    def is_making(self) -> bool:
        """Whether the best, typical and worst case are being worked out."""
        return self._making

    def add(self) -> str:
        """Add a scenario that changes nothing yet, the last; its id."""
        project = self._document.project
        made = Scenario(id=new_id(), name=scenario_edits.free_name(project, tr(NEW)))
        self._apply(tr("{made} added", made=made.name), scenario_edits.added(project, made), made.id)
        return made.id

    def from_edits(self) -> None:
        """Keep what was edited since the project was saved as a scenario, and put the base back."""
        project = self._document.project
        found = differences(self._document.saved, project)
        made = scenario_edits.from_edits(found, new_id(), scenario_edits.free_name(project, tr("My edits")))
        if not made.overrides:
            self.refused.emit(tr("Nothing was edited since the project was saved that a scenario can hold."))
            return
        self._apply(tr("{made} kept", made=made.name), scenario_edits.set_aside(project, found, made), made.id)

    def add_cases(self, favoured: str) -> None:
        """Add the best, the typical and the worst case for an approach, in one step, once they are worked out.

        They are those of the project that is there then: an edit meanwhile begins the work again.
        """
        project, ids = self._document.project, (new_id(), new_id(), new_id())
        self._making = True
        self.making.emit(True)
        work = partial(cases, project, favoured, ids)
        self._aside(work, partial(self._take_cases, project, self._document.opened, favoured))

    def _take_cases(self, of: Project, opened: Project, favoured: str, made: tuple[Scenario, ...] | None) -> None:
        if not isValid(self):
            # The page went meanwhile, as it does when the type gets another size.
            return
        project = self._document.project
        known = self._document.opened is opened and any(each.id == favoured for each in project.approaches)
        if made is not None and known and project is not of:
            self.add_cases(favoured)
            return
        self._making = False
        self.making.emit(False)
        if made is not None and known:
            for each in made:
                project = scenario_edits.added(project, each)
            self._apply(tr("best, typical and worst case added"), project, made[0].id)

    def duplicate(self, id: str) -> None:
        """Copy a scenario."""
        project, copy = self._document.project, new_id()
        self._apply(tr("{name} copied", name=self._name(id)), scenario_edits.duplicated(project, id, copy), copy)

    def remove(self, id: str) -> None:
        """Take a scenario out of the project; undo brings it back."""
        self._apply(tr("{name} removed", name=self._name(id)), scenario_edits.removed(self._document.project, id))

    def move(self, id: str, by: int) -> None:
        """Move a scenario up (-1) or down (1)."""
        project = self._document.project
        place = [each.id for each in project.scenarios].index(id)
        self._apply(tr("{name} moved", name=self._name(id)), scenario_edits.moved(project, id, max(place + by, 0)))

    def rename(self, id: str, name: str) -> None:
        """Give a scenario another name, while it is typed."""
        self._edit(("scenarios", id, "name"), name, tr("scenario renamed to {name}", name=name))

    def note(self, id: str, note: str) -> None:
        """Put another note on a scenario, while it is typed."""
        self._edit(("scenarios", id, "note"), note, tr("{name}: note", name=self._name(id)))

    def put(self, id: str, path: Path, value: Any) -> None:
        """Put a value at a path in a scenario, while it is typed; a quantity becomes the person's own entry."""
        project = self._document.project
        if isinstance(value, Quantity):
            value = self._entered(project, id, path, value)
        try:
            changed = scenario_edits.overridden(project, id, path, value)
        except ValueError as error:
            self.refused.emit(f"{str(error).capitalize()}.")
            return
        words = f"{self._name(id)}: {path[-1].replace('_', ' ')}"
        self._edit(("scenarios", id, "overrides"), scenario(changed, id).overrides, words)

    def take_in(self, id: str, path: Path) -> str:
        """Put the value that an input has in the base into a scenario, to be changed there; its id.

        An empty id: into a new scenario. A value that is there already stays.
        """
        project = self._document.project
        if not id:
            id = new_id()
            made = Scenario(id=id, name=scenario_edits.free_name(project, tr(NEW)))
            project = scenario_edits.added(project, made)
        chosen = scenario(project, id)
        if all(each.path != path for each in chosen.overrides):
            project = scenario_edits.overridden(project, id, path, at(project, path))
        self._apply(f"{chosen.name}: {path[-1].replace('_', ' ')}", project)
        return id

    def take_back(self, id: str, path: Path) -> None:
        """Let an input of a scenario follow the base again."""
        text = tr("{name}: {path} as in the base", name=self._name(id), path=path[-1].replace("_", " "))
        self._apply(text, scenario_edits.taken_back(self._document.project, id, path))

    def end(self) -> None:
        """The typing is over: the next edit is a step of its own."""
        self._document.end_burst()

    def _entered(self, project: Project, id: str, path: Path, quantity: Quantity) -> Estimate:
        base: Estimate = at(project, path)
        held = (each.estimate for each in scenario(project, id).overrides if each.path == path)
        now = next((each for each in held if each is not None), base)
        return entered(now, quantity, base, dt.date.today())

    def _name(self, id: str) -> str:
        return scenario(self._document.project, id).name
