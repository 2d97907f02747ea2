"""Where the Tab key stops inside a control. None has a focus proxy: Qt would stop at both, in no order of ours."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget


def stops_of(control: QWidget) -> tuple[QWidget, ...]:
    """What the Tab key visits in a control, in order; the control itself where it is one widget."""
    bound: Any = control
    stops: tuple[QWidget, ...] = bound.stops() if hasattr(bound, "stops") else (control,)
    return stops
