"""Small studies of a model on one's own GPUs, with round numbers."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.drivers.gpu_training import NewerBase
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import Path, put
from ftvp_gui.core.project import Project
from tests.studies import certain, fixed, off

G = ("approaches", "g")

ROUND: dict[Path, float] = {
    ("workload", "growth"): 0.0,
    ("workload", "failures"): 0.0,
    ("money", "discount_rate"): 0.0,
    (*G, "approval"): 0.0,
    (*G, "offer", "parameters"): 8.0,
    (*G, "offer", "lifetime"): 600.0,
    (*G, "gpus", "rate"): 2.0,
    (*G, "gpus", "trend"): 0.0,
    (*G, "training", "mfu"): 0.3,
    (*G, "training", "adapter_passes"): 4.0,
    (*G, "requests", "reads"): 6_000.0,
    (*G, "requests", "writes"): 1_000.0,
    (*G, "requests", "storage"): 0.0,
    (*G, "purchase", "price"): 30_000.0,
    (*G, "power", "drawn"): 0.5,
    (*G, "power", "pue"): 1.5,
    (*G, "power", "electricity"): 0.2,
    (*G, "power", "room"): 50.0,
}
"""0.3 GPU seconds a request: 600 tokens read at 6,000 and 200 written at 1,000 a second. $0.15 of power an hour."""


def own(*kept: str, months: int = 12, **plain: Any) -> Project:
    """A certain project of one approach with some drivers on: live at once, no growth, discount or failures.

    `plain` fields are named section__field.
    """
    project = Project(approaches=(off(OwnGpu(id="g", retune=NewerBase()), *kept),))
    project = fixed(certain(project), ROUND)
    for name, value in plain.items():
        project = put(project, (*G, *name.split("__")), value)
    return project.replace(workload=project.workload.replace(months=months, start=dt.date(2027, 1, 1)))


def bought(*kept: str, months: int = 12, **plain: Any) -> Project:
    """The same with bought GPUs."""
    return own(*kept, months=months, gpus__getting=Getting.BOUGHT, **plain)


def uncertain(**plain: Any) -> Project:
    """The approach as it is when it is added, with a rent, a price and a cost of errors."""
    prices = {(*G, "gpus", "rate"): 3.99, (*G, "purchase", "price"): 30_000.0, ("quality", "error_cost"): 0.5}
    project = fixed(Project(approaches=(OwnGpu(id="g"),)), prices)
    for name, value in plain.items():
        project = put(project, (*G, *name.split("__")), value)
    return project


def booked(project: Project) -> dict[str, Any]:
    """Money by month and driver in the typical case."""
    names, book, _ = ledger(project, project.approaches[0], Typical())
    return dict(zip(names, np.asarray(book), strict=True))
