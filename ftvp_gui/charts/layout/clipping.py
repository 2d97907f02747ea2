"""Cutting lines and bands at the edge of the plot and at missing values, in pixels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from ftvp_gui.charts.layout.shapes import Box, Pixels


def clipped_runs(xs: Pixels, ys: Pixels, box: Box) -> Iterator[tuple[Pixels, Pixels]]:
    """The parts of a polyline inside the box; it is interrupted where a value is missing."""
    run: list[tuple[float, float]] = []
    points = list(zip(xs.tolist(), ys.tolist(), strict=True))
    for a, b in pairwise(points):
        piece = _inside(a, b, box)
        if piece is None or (run and run[-1] != piece[0]):
            yield from _as_arrays(run)
            run = []
        if piece is not None:
            run.extend(piece if not run else piece[1:])
    yield from _as_arrays(run)


def _as_arrays(run: list[tuple[float, float]]) -> Iterator[tuple[Pixels, Pixels]]:
    if len(run) > 1:
        both = np.array(run, dtype=float)
        yield both[:, 0], both[:, 1]


def _inside(
    a: tuple[float, float], b: tuple[float, float], box: Box
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The part of a straight piece inside the box (Liang and Barsky 1984); None where there is none."""
    if not all(map(np.isfinite, (*a, *b))):
        return None
    dx, dy = b[0] - a[0], b[1] - a[1]
    enter, leave = 0.0, 1.0
    for step, room in (
        (-dx, a[0] - box.left), (dx, box.right - a[0]), (-dy, a[1] - box.top), (dy, box.bottom - a[1])
    ):  # fmt: skip
        if step == 0:
            if room < -1e-6:
                return None
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    if enter > leave:
        return None
    first = a if enter == 0 else (a[0] + enter * dx, a[1] + enter * dy)
    last = b if leave == 1 else (a[0] + leave * dx, a[1] + leave * dy)
    return first, last


def clipped_area(xs: Pixels, lows: Pixels, highs: Pixels, box: Box) -> Iterator[tuple[Pixels, Pixels, Pixels]]:
    """The runs of a band without missing values, its edges held inside the box."""
    known = (
        np.isfinite(xs) & np.isfinite(lows) & np.isfinite(highs) & (xs >= box.left - 1e-6) & (xs <= box.right + 1e-6)
    )
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(int)))
    for first, last in edges.reshape(-1, 2):
        if last - first > 1:
            run = slice(int(first), int(last))
            yield xs[run], np.clip(lows[run], box.top, box.bottom), np.clip(highs[run], box.top, box.bottom)
