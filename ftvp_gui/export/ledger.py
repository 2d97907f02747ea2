"""The books of a report: the ledger of every approach on the draws of its answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.normal import Array
from ftvp_gui.export.report import Report


@dataclass(frozen=True, eq=False)
class Book:
    """One approach's money: `drivers` by field name, `nominal` and `present` of shape (driver, month)."""

    approach: Approach
    drivers: tuple[str, ...]
    nominal: Array
    present: Array


def books(report: Report) -> Iterator[Book]:
    """The books of all approaches. Drivers that cannot be costed are left out."""
    project = report.answer.project
    sample = Sample(report.draws, report.seed)
    for approach in project.approaches:
        yield Book(approach, *ledger(project, approach, sample))
