"""Searches for the ways to a goal beside the window; only what is asked for last is brought."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.goal_seek import Goal, Way, seek
from ftvp_gui.core.draw import Sample


@dataclass(frozen=True, eq=False)
class Sought:
    """A goal of an answer, and the ways to it."""

    answer: Answer
    goal: Goal
    ways: tuple[Way, ...]


class GoalSeeker(QObject):
    """One worker."""

    found = Signal(object)
    """A `Sought`."""
    _brought = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="goal")
        self._wanted: Goal | None = None
        self._brought.connect(self._take)
        self._ended.connect(self._take_end)

    def ask(self, answer: Answer, goal: Goal) -> None:
        """Search for the ways to a goal; what was asked before is dropped."""
        if self._worker is not None:
            self._wanted = goal
            self._worker.submit(self._work, answer, goal).add_done_callback(self._ended.emit)

    def drop(self) -> None:
        """Nothing is wanted any more."""
        self._wanted = None

    def close(self) -> None:
        """Stop, and wait for the worker."""
        self._wanted = None
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _work(self, answer: Answer, goal: Goal) -> None:
        """What the worker does, on its own thread: on the very draws of the answer."""
        basis = answer.project.basis
        table = Sample(basis.draws, basis.seed, preview=answer.result.rows < basis.draws)
        ways = seek(answer, table, goal, lambda: self._wanted is goal)
        if ways is not None:
            self._brought.emit(Sought(answer, goal, ways))

    def _take(self, sought: Sought) -> None:
        if sought.goal is self._wanted:
            self.found.emit(sought)

    def _take_end(self, done: Future[None]) -> None:
        if self._worker is not None and not done.cancelled():
            # A failure of the worker is raised here, where it is caught and told.
            done.result()
