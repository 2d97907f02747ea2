"""What a person last meant: the value to go back to when typing ends in something that is no value; no Qt.

On the way to "120" stands "12", which nobody means. When "120" turns out to be wrong, the value from before the typing
is in force again, not the twelve.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

PAUSE = 1.0
"""Seconds of quiet after which a typed value counts as meant; the same pause ends a step of the history."""

T = TypeVar("T")


class Meant(Generic[T]):
    """The last value that was meant, told apart from those that were only passed through."""

    def __init__(self, value: T, clock: Callable[[], float] = time.monotonic) -> None:
        self.value = value
        self._clock = clock
        self._last: float | None = None

    def typing(self, in_force: T) -> None:
        """A key is pressed while `in_force` holds: after a pause that is what was meant so far."""
        now = self._clock()
        if self._last is not None and now - self._last > PAUSE:
            self.value = in_force
        self._last = now

    def settle(self, in_force: T) -> None:
        """The person went elsewhere, or the value came from elsewhere: it is meant."""
        self.value = in_force
        self._last = None
