"""Keeps the answer on screen up to date while the project is edited; it draws nothing and knows no document."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import NOTHING, Asked
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.project import Project
from ftvp_gui.store.recheck import on_own_basis

Made = TypeVar("Made")
BETWEEN = 0.5
"""Seconds between two tellings of findings that come one after the other."""

QUIET = 120
"""Milliseconds without an edit after which the full sample is evaluated."""


class Live(QObject):
    """Answers each project it is given: at once on the preview slice, and after a pause on the full sample.

    Bursts are answered once. A preview keeps the notices of the answer before it while only numbers move; the full
    sample's answer has its own. One worker evaluates the full sample, then searches for the volumes at which its answer
    turns; what it brings is dropped unless its project is still the one on screen.
    """

    answered = Signal(object, bool)
    """An `Answer`, and whether it is the full sample's; the full sample's comes again when its volumes are found."""
    evaluated = Signal(object)
    """A `Result` that was asked for by `evaluate`."""
    _brought = Signal(object)
    _ended = Signal(object)
    _made = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, quiet: int | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._asked = NOTHING
        self._basis: tuple[int, int] | None = None
        self._preview: Analyst | None = None
        self._last: Answer | None = None
        self._full: Analyst | None = None
        self._waiting: Future[None] | None = None
        self._worker: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="full-sample")
        self._helper: ThreadPoolExecutor | None = None
        self.looked_at: type[Finding] | None = None
        """The finding that is on screen: it is made first."""
        self._soon = self._timer(0, self._answer_preview)
        self._pause = self._timer(QUIET if quiet is None else quiet, self._start_full)
        self._brought.connect(self._take_full)
        self._ended.connect(self._take_end)
        self._made.connect(self._take_made)

    @property
    def working(self) -> bool:
        """Whether the worker has something to do."""
        return self._waiting is not None

    @property
    def pending(self) -> int:
        """How many computations are to come: a preview, a full sample."""
        return int(self._soon.isActive()) + int(self._waiting is not None)

    @property
    def settled(self) -> bool:
        """Whether everything about the last project has been delivered."""
        return not (self._soon.isActive() or self._pause.isActive() or self._waiting is not None)

    @property
    def asked(self) -> Asked:
        """What is asked besides of the last project."""
        return self._asked

    def ask(self, project: Project, asked: Asked = NOTHING) -> None:
        """Answer this project soon, with what is asked besides; asking again before that replaces the question."""
        if self._worker is None:
            return
        self._project, self._asked = project, asked
        self._pause.stop()
        if not self._soon.isActive():
            self._soon.start()

    def evaluate(self, project: Project) -> None:
        """Evaluate a project that is not on screen, on its own draws, when the worker comes to it."""
        if self._worker is not None:
            aside = self._worker.submit(lambda: self.evaluated.emit(on_own_basis(project)))
            aside.add_done_callback(self._ended.emit)

    def aside(self, work: Callable[[], Made], take: Callable[[Made | None], None]) -> None:
        """Do some work beside the window, at once even while findings are made, and take what it made.

        None where it failed; the failure is told as any other. What is not done when this closes is not delivered.
        """
        if self._worker is None:
            return
        if self._helper is None:
            self._helper = ThreadPoolExecutor(1, thread_name_prefix="aside")
        self._helper.submit(work).add_done_callback(lambda done: self._made.emit(done, take))

    def close(self) -> None:
        """Stop answering and wait for the worker. Nothing is delivered afterwards."""
        self._soon.stop()
        self._pause.stop()
        self._project = None
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None
        if self._helper is not None:
            self._helper.shutdown(wait=True, cancel_futures=True)
            self._helper = None

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _answer_preview(self) -> None:
        if self._project is None:
            return
        basis = self._project.basis.draws, self._project.basis.seed
        if basis != self._basis or self._preview is None:
            self._basis = basis
            self._preview, self._full = Analyst(*basis, preview=True), Analyst(*basis)
        self._last = self._preview.answer(self._project, self._last).held_against(self._asked)
        self.answered.emit(self._last, False)
        # The pause counts from here: a slow preview must not let the worker in between two edits.
        self._pause.start()

    def _start_full(self) -> None:
        if self._project is None or self._worker is None or self._full is None:
            return
        if self._waiting is not None:
            self._waiting.cancel()
        # Bound here: by the time the worker starts, another project may have brought other analysts.
        self._waiting = self._worker.submit(self._work, self._full, self._project, self._asked)
        self._waiting.add_done_callback(self._ended.emit)

    def _work(self, analyst: Analyst, project: Project, asked: Asked) -> None:
        """What the worker does, on its own thread."""

        def wanted() -> bool:
            return self._project is project and self._asked is asked

        try:
            answer = analyst.answer(project, go_on=wanted).held_against(asked)
        except AbandonedError:
            return
        for costs in answer.result.costed:
            # Worked out here, they hold up no window: charts find them made.
            _ = costs.bands
        self._brought.emit(answer)
        whole = analyst.with_volumes(answer, wanted)
        if whole is not answer:
            self._brought.emit(whole)
        decided = analyst.decided(whole, wanted, asked, first=lambda: self.looked_at, tell=self._teller())
        if decided is not whole:
            self._brought.emit(decided)

    def _teller(self) -> Callable[[Answer], None]:
        """Brings an answer that is on its way: at once when what is looked at is made, else no oftener than a window
        can show it beside its other work."""
        told, seen = monotonic(), False

        def tell(answer: Answer) -> None:
            nonlocal told, seen
            awaited = not seen and self.looked_at in answer.fresh
            if awaited or monotonic() - told > BETWEEN:
                told, seen = monotonic(), seen or awaited
                self._brought.emit(answer)

        return tell

    def _take_full(self, answer: Answer) -> None:
        if answer.project is self._project and not self._soon.isActive():
            self._last = answer
            self.answered.emit(answer, True)

    def _take_made(self, done: Future[Any], take: Callable[[Any], None]) -> None:
        if self._worker is None or done.cancelled():
            return
        failed = done.exception() is not None
        take(None if failed else done.result())
        if failed:
            done.result()

    def _take_end(self, done: Future[None]) -> None:
        if done is self._waiting:
            self._waiting = None
        if not done.cancelled() and self._project is not None:
            # A failure of the worker is raised here, where it is caught and told.
            done.result()
