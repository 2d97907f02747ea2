"""The nearest frame in the direction of an arrow key; it knows no widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ASIDE = 3
"""A step to the side counts this many times a step ahead."""


def neighbour(frames: Sequence[QRect], here: int, key: Qt.Key) -> int | None:
    """The index of the frame that the key leads to; None where there is none that way."""
    start = frames[here]

    def distance(frame: QRect) -> float | None:
        across, down = frame.center().x() - start.center().x(), frame.center().y() - start.center().y()
        if key in _ACROSS:
            # Beside: it must lie wholly on that side.
            beyond = frame.left() >= start.right() if _ACROSS[key] > 0 else frame.right() <= start.left()
            aside = max(frame.top() - start.bottom(), start.top() - frame.bottom(), 0)
            return abs(across) + ASIDE * aside + abs(down) / 100 if beyond else None
        beyond = frame.top() >= start.bottom() if _DOWN[key] > 0 else frame.bottom() <= start.top()
        aside = max(frame.left() - start.right(), start.left() - frame.right(), 0)
        return abs(down) + ASIDE * aside + abs(across) / 100 if beyond else None

    ranked = [
        (far, place) for place, frame in enumerate(frames) if place != here and (far := distance(frame)) is not None
    ]
    return min(ranked)[1] if ranked else None
