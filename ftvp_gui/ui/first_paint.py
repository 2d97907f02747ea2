"""Calls something once a widget has been painted for the first time, so that work does not delay what people see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE = 500
"""Milliseconds after which a widget that nobody sees, as in a minimised window, is waited for no longer."""


class FirstPaint(QObject):
    """Waits once; later calls of `then` are made at once."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then: Callable[[], None] | None = None
        self._painted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        widget.installEventFilter(self)

    def then(self, do: Callable[[], None]) -> None:
        """Call this as soon as the widget has been painted."""
        if self._painted:
            do()
            return
        self._then = do
        self._timer.start(PATIENCE)

    def stop(self) -> None:
        """Wait no longer, and call nothing."""
        self._then = None
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            self._widget.removeEventFilter(self)
            # The filter comes before the painting itself.
            self._timer.start(0)
        return False

    def _go(self) -> None:
        self._painted = True
        do, self._then = self._then, None
        if do is not None:
            do()
