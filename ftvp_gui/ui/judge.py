"""Works out who wins projects that are not on screen, one after the other, behind the window; it shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Signal

from ftvp_gui.analysis.glance import glance
from ftvp_gui.core.project import Project
from ftvp_gui.store.errors import StoreError


class Judge(QObject):
    """Asking costs nothing; the answers come by `judged`, in the order of asking."""

    judged = Signal(object, object)
    """What was asked about, and its `Glance`; a `StoreError` where the project could not be had."""
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: set[Future[None]] = set()
        self._round = 0
        self._ended.connect(self._take)

    def ask(self, about: Hashable, make: Callable[[], Project]) -> None:
        """Judge a project that `make` brings when its turn comes."""
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._waiting = {waiting for waiting in self._waiting if not waiting.done()}
        self._waiting.add(self._worker.submit(self._work, self._round, about, make))

    def forget(self) -> None:
        """Nothing that was asked so far matters any more."""
        self._round += 1
        for waiting in self._waiting:
            waiting.cancel()
        self._waiting.clear()

    def close(self) -> None:
        """Forget everything and wait for the worker. Nothing is delivered afterwards."""
        self.forget()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None

    def _work(self, round: int, about: Hashable, make: Callable[[], Project]) -> None:
        """What the worker does, on its own thread."""
        try:
            self._ended.emit(round, about, partial(_given, glance(make())))
        except StoreError as error:
            self._ended.emit(round, about, partial(_given, error))
        except Exception as failure:
            self._ended.emit(round, about, partial(_raise, failure))

    def _take(self, round: int, about: object, get: Callable[[], object]) -> None:
        if round == self._round:
            # A failure of the worker is raised here, where it is caught and told.
            self.judged.emit(about, get())


def _given(found: object) -> object:
    return found


def _raise(failure: Exception) -> object:
    raise failure
