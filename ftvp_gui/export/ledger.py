"""The ledger: expected money by approach, driver and month, nominal and at its worth today; made when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import BLOCK, amounts, factor
from ftvp_gui.core.normal import Array
from ftvp_gui.core.timing import DISCOUNT
from ftvp_gui.export.report import Report


@dataclass(frozen=True, eq=False)
class Book:
    """One approach's money: `drivers` by field name, `nominal` and `present` of shape (driver, month)."""

    approach: Approach
    drivers: tuple[str, ...]
    nominal: Array
    present: Array


def books(report: Report) -> Iterator[Book]:
    """The books of all approaches, on the draws of the report. Drivers that cannot be costed are left out."""
    project = report.answer.project
    sample = Sample(report.draws, report.seed)
    for approach in project.approaches:
        ctx, _ = columns(project, approach, sample)
        made = amounts(ctx)
        nominal = np.zeros((len(made.drivers), ctx.months))
        present = np.zeros_like(nominal)
        for start in range(0, sample.rows, BLOCK):
            rows = slice(start, min(start + BLOCK, sample.rows))
            block = ctx.block(rows)
            shape = (ctx.months, rows.stop - rows.start)
            for timing, slot in made.by_timing.items():
                spread = np.broadcast_to(factor(block, timing), shape)
                worth = spread * block[DISCOUNT]
                for index, value in slot.items():
                    part = np.broadcast_to(value[rows] if np.ndim(value) else value, shape[1:]) / sample.rows
                    nominal[index] += spread @ part
                    present[index] += worth @ part
        yield Book(approach, tuple(name for name, _ in made.drivers), nominal, present)
