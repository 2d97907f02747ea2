"""Where the cells, the unit and the buttons of every row stand, so that all rows of a page share their columns."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.ui.typography import px


@dataclass(frozen=True)
class Columns:
    """Left edges and widths in pixels of one row of the given width."""

    cells: tuple[int, int, int]
    cell: int
    unit: int
    unit_width: int
    button: int
    width: int


def columns(width: int) -> Columns:
    """The columns of a row: three cells that grow, the unit, and a button flush right."""
    gap, button = px(4), px(24)
    unit_width = px(92)
    room = width - button - unit_width - px(8) - 2 * gap - gap
    cell = min(max(room // 3, px(60)), px(112))
    cells = (0, cell + gap, 2 * (cell + gap))
    unit = cells[2] + cell + px(8)
    left = width - button
    return Columns(cells, cell, unit, max(left - gap - unit, 0), left, width)
