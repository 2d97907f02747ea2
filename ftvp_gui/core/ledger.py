"""The ledger: expected money by driver and month, made when asked for and never kept."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ftvp_gui.core.amounts import amounts
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.blocks import blocks
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Table
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.spread import factor
from ftvp_gui.core.timing import DISCOUNT
from ftvp_gui.core.together import ties


class Ledger(NamedTuple):
    """One approach's expected money: drivers by field name; nominal and at its worth today, (driver, month)."""

    drivers: tuple[str, ...]
    nominal: Array
    present: Array


def ledger(project: Project, approach: Approach, table: Table) -> Ledger:
    """Expected money over the rows of a table. Drivers that cannot be costed are left out."""
    ctx, _ = columns(project, approach, table.tied(ties(project)))
    made = amounts(ctx)
    nominal = np.zeros((len(made.drivers), ctx.months))
    present = np.zeros_like(nominal)
    for rows in blocks(table.rows):
        block = ctx.block(rows)
        shape = (ctx.months, rows.stop - rows.start)
        for timing, slot in made.by_timing.items():
            spread = np.broadcast_to(factor(block, timing), shape)
            worth = spread * block[DISCOUNT]
            for index, value in slot.items():
                part = np.broadcast_to(value[rows] if np.ndim(value) else value, shape[1:]) / table.rows
                nominal[index] += spread @ part
                present[index] += worth @ part
    return Ledger(tuple(name for name, _ in made.drivers), nominal, present)
