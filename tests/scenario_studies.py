"""Studies with scenarios: the usual study, and what is put in force in it."""

from __future__ import annotations

from ftvp_gui.core import scenario_edits
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.quantity import Fixed
from tests.studies import T, study

VOLUME, MONTHS = ("workload", "volume"), ("workload", "months")
TRAINING = (*T, "training", "price")


def with_value(project: Project, id: str, path: Path, value: float) -> Project:
    """The project with one certain number in a scenario."""
    estimate = at(project, path).replace(quantity=Fixed(value=value))
    return scenario_edits.overridden(project, id, path, estimate)


def busy_and_dear() -> Project:
    """Two scenarios: ten times the requests over a year; a dear training run."""
    project = study()
    for id, name in (("busy", "Busy"), ("dear", "Dear training")):
        project = scenario_edits.added(project, Scenario(id=id, name=name))
    project = with_value(project, "busy", VOLUME, 10 * at(project, VOLUME).quantity.typical())
    project = scenario_edits.overridden(project, "busy", MONTHS, 12)
    return with_value(project, "dear", TRAINING, 60_000.0)
