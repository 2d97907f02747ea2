"""What is tried in front of a room: a copy of the study with its own history, and two states of it kept aside.

The study is left alone: nothing that a room tries can spoil it, and one key brings the study back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.core.difference import Difference, differences
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.scenario_edits import free_name, from_edits
from ftvp_gui.language import tr
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.present.turning import Turn

NAMES = ("A", "B")


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A state that was kept: its name, and what was answered to it."""

    name: str
    project: Project
    answer: Answer


class Showing(QObject):
    """The copy that is tried. It outlives the screen, so that leaving and coming back loses nothing."""

    told = Signal(str)

    def __init__(self, study: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.study = study
        self.document = Document(study, parent=self)
        self.snapshots: dict[str, Snapshot] = {}
        self._away: Project | None = None

    @property
    def project(self) -> Project:
        """The state that is shown."""
        return self.document.project

    @property
    def name(self) -> str:
        """What the state that is shown is called: "A", "B", or nothing."""
        return next((name for name, each in self.snapshots.items() if each.project == self.project), "")

    @property
    def moved(self) -> tuple[Difference, ...]:
        """What is other than in the study."""
        return differences(self.study, self.project).inputs

    def turn(self, turn: Turn, value: float) -> None:
        """Turn an input; presses and a drag of one slider are one step."""
        now = at(self.project, turn.path)
        try:
            self.document.edit(turn.path, turn.estimate(now, value))
        except RefusedError as error:
            self.told.emit(str(error))

    def reset(self) -> None:
        """Back to the study; a step that can be undone."""
        self.document.apply(tr("Back to the study"), self.study)

    def keep(self, answer: Answer) -> str:
        """Keep the state that was answered: as A first, then as B, and as B again; its name."""
        name = NAMES[0] if NAMES[0] not in self.snapshots else NAMES[1]
        self.snapshots[name] = Snapshot(name, answer.project, answer)
        return name

    def renew(self, answer: Answer) -> None:
        """Take a better answer to a state that was kept."""
        for name, kept in self.snapshots.items():
            if kept.project is answer.project:
                self.snapshots[name] = replace(kept, answer=answer)

    def switch(self) -> str:
        """Go on to the next state that was kept, and after the last to where one was before; its name."""
        here = self.name
        if not here:
            self._away = self.project
        ring: list[tuple[str, Project]] = [(name, each.project) for name, each in sorted(self.snapshots.items())]
        if self._away is not None and all(project != self._away for _, project in ring):
            ring.append(("", self._away))
        names = [name for name, _ in ring]
        name, project = ring[(names.index(here) + 1) % len(ring)]
        words = tr("To {name}", name=name) if name else tr("Back from the snapshots")
        self.document.apply(words, project)
        return name

    def as_scenario(self, study: Project) -> Scenario | None:
        """What was turned, as a scenario of the study; None where nothing is other than in it."""
        found = differences(self.study, self.project)
        if not found.inputs:
            return None
        return from_edits(found, new_id(), free_name(study, tr("From the room")))

    def value(self, path: Path) -> float:
        """Where an input stands, by its median."""
        return float(at(self.project, path).quantity.typical())
