"""The lines on which a function of two inputs is zero, by marching squares over a grid."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ftvp_gui.analysis.sensitivity import BoolArray
from ftvp_gui.core.normal import Array

Edge = tuple[int, int, bool]
"""A side of the grid: from point (row, column) to the right, or (True) to the row above."""


def contours(x: Array, y: Array, values: Array) -> tuple[tuple[Array, Array], ...]:
    """The zero lines of `values` (row, column) over x (column,) and y (row,), both rising; each (point,), (point,).

    Straight inside each cell (Lorensen and Cline 1987, in the plane); a cell with two opposite corners above is cut as
    its middle says. A closed line ends where it began; a value of exactly 0 counts as above.
    """
    above = np.asarray(values) >= 0
    links: dict[Edge, list[Edge]] = {}
    for row in range(len(y) - 1):
        for column in range(len(x) - 1):
            for one, other in _cuts(above, values, row, column):
                links.setdefault(one, []).append(other)
                links.setdefault(other, []).append(one)
    lines = []
    # Open lines first, from their ends at the rim; what is left then is closed.
    for start in sorted(links, key=lambda edge: (len(links[edge]), edge)):
        while links[start]:
            lines.append(_placed(_followed(links, start), x, y, values))
    return tuple(lines)


def _cuts(above: BoolArray, values: Array, row: int, column: int) -> Iterator[tuple[Edge, Edge]]:
    """The pairs of sides of a cell that a zero line joins."""
    corners = [bool(above[row + i, column + j]) for i, j in ((0, 0), (0, 1), (1, 1), (1, 0))]
    sides: tuple[Edge, ...] = (
        (row, column, False),
        (row, column + 1, True),
        (row + 1, column, False),
        (row, column, True),
    )
    crossed = [side for k, side in enumerate(sides) if corners[k] != corners[(k + 1) % 4]]
    if len(crossed) == 2:
        yield crossed[0], crossed[1]
    elif len(crossed) == 4:
        middle = float(values[row : row + 2, column : column + 2].mean()) >= 0
        # The line runs around the corners that differ from the middle.
        if middle == corners[0]:
            yield sides[0], sides[1]
            yield sides[2], sides[3]
        else:
            yield sides[3], sides[0]
            yield sides[1], sides[2]


def _followed(links: dict[Edge, list[Edge]], start: Edge) -> list[Edge]:
    line = [start]
    while links[line[-1]]:
        here = line[-1]
        there = links[here].pop()
        links[there].remove(here)
        line.append(there)
    return line


def _placed(line: list[Edge], x: Array, y: Array, values: Array) -> tuple[Array, Array]:
    xs, ys = [], []
    for row, column, upward in line:
        here = float(values[row, column])
        there = float(values[row + 1, column] if upward else values[row, column + 1])
        part = here / (here - there)
        xs.append(float(x[column]) + (0.0 if upward else part * float(x[column + 1] - x[column])))
        ys.append(float(y[row]) + (part * float(y[row + 1] - y[row]) if upward else 0.0))
    return np.array(xs), np.array(ys)
