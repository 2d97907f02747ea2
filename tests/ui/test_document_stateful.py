"""The document against a plain list of projects: whatever is done in whatever order, both tell the same story."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.ui.document import BURST_SECONDS, Document

FIELDS: tuple[Path, ...] = (("workload", "volume"), ("team", "expert"), ("approaches", "a0", "writing", "hours"))


def _with_every_kind() -> Project:
    project = Project()
    for n, kind in enumerate(KINDS):
        project = edits.added(project, edits.fresh(project, kind, f"a{n}"))
    return project


START = _with_every_kind()


class History(RuleBasedStateMachine):
    """The model: all states in a list, where we are, what was saved, and whether the next edit joins the last."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.document = Document(START, clock=lambda: self.now)
        self.told: list[Project] = []
        self.document.changed.connect(self.told.append)
        self.states, self.place = [START], 0
        self.read_back: Project | None = None
        self.saved_place: int | None = 0
        self.open: tuple[Path, float] | None = None

    @rule(field=st.sampled_from(FIELDS), value=st.integers(1, 5), pause=st.sampled_from([0.0, 0.5, BURST_SECONDS * 2]))
    def edit(self, field: Path, value: int, pause: float) -> None:
        self.now += pause
        before = self.states[self.place]
        estimate = _at(before, field).replace(quantity=Fixed(value=value))
        self.document.edit(field, estimate)
        if _at(before, field) == estimate:
            return
        joins = self.open is not None and self.open[0] == field and self.now - self.open[1] <= BURST_SECONDS
        self.open = (field, self.now)
        after = self.document.project
        assert _at(after, field) == estimate
        if joins and self.place > 0 and self.place != self.saved_place:
            self.states[self.place :] = [after]
            if after == self.states[self.place - 1]:
                # Typed back to where it began: the step is gone, and there is none that a further edit could join.
                del self.states[self.place]
                self.place -= 1
                self.open = None
        else:
            self._push(after)

    @rule()
    def leave(self) -> None:
        self.document.end_burst()
        self.open = None

    @rule()
    def undo(self) -> None:
        self.document.undo()
        self.open = None
        self.place = max(self.place - 1, 0)

    @rule()
    def redo(self) -> None:
        self.document.redo()
        self.open = None
        self.place = min(self.place + 1, len(self.states) - 1)

    @rule()
    def save(self) -> None:
        self.document.mark_saved()
        self.open = None
        self.saved_place = self.place

    @rule(name=st.sampled_from(["Zero-shot", "Few-shot"]))
    def rename(self, name: str) -> None:
        project = edits.renamed(self.states[self.place], "a0", name)
        self.document.apply("rename", project)
        self.open = None
        if project != self.states[self.place]:
            self._push(project)

    def _push(self, project: Project) -> None:
        if self.saved_place is not None and self.saved_place > self.place:
            self.saved_place = None
        self.states[self.place + 1 :] = [project]
        self.place += 1

    @invariant()
    def the_project_is_the_one_of_the_list(self) -> None:
        assert self.document.project == self.states[self.place]
        assert not self.told or self.told[-1] == self.document.project

    @invariant()
    def undo_redo_and_dirty_agree_with_the_list(self) -> None:
        assert self.document.stack.count() == len(self.states) - 1
        assert self.document.stack.canUndo() == (self.place > 0)
        assert self.document.stack.canRedo() == (self.place < len(self.states) - 1)
        assert self.document.is_dirty == (self.place != self.saved_place)

    @invariant()
    def a_project_writes_and_reads_back_the_same(self) -> None:
        project = self.document.project
        # Steps that leave the project as it is leave nothing new to write.
        if project is not self.read_back:
            assert Project.model_validate(project.model_dump(mode="json")) == project
            self.read_back = project


def _at(project: Project, path: Path) -> Estimate:
    found: Estimate = at(project, path)
    return found


@pytest.mark.gui
def test_that_the_document_behaves_like_a_list_of_projects(qapp: QApplication) -> None:
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
