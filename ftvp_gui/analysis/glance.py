"""The answer to a project at a glance: who wins, what is at stake, and what each approach costs, named and hidden."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.verdict import Status, verdict
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs, Mean
from ftvp_gui.core.text import Text


@dataclass(frozen=True)
class Portion:
    """One approach: its name and colour, and its expected present cost in three layers, money."""

    id: str
    name: str
    colour: int
    named: float
    hidden: float
    consequence: float
    """Wrong answers and waiting for go-live."""


@dataclass(frozen=True)
class Glance:
    """The verdict in short. `best` and `rival` are the two that `gap` is taken between, also where nothing wins."""

    status: Status
    headline: Text
    best: Portion | None
    rival: Portion | None
    gap: Mean | None
    portions: tuple[Portion, ...]
    """Every approach that can be costed, in the order of the project."""
    currency: str
    months: int

    @property
    def winner(self) -> Portion | None:
        """The approach that is recommended; None where none is."""
        return self.best if self.status in (Status.CLEAR, Status.ONLY) else None


def glance(project: Project) -> Glance:
    """The verdict on the project's own draws, without what only an open project needs: a tenth of a second."""
    result = evaluate(project, Sample(project.basis.draws, project.basis.seed))
    judged = verdict(result)
    portions = {costs.id: _portion(project, costs) for costs in result.costed}
    return Glance(
        status=judged.status,
        headline=judged.headline,
        best=portions.get(judged.best or ""),
        rival=portions.get(judged.runner_up or ""),
        gap=judged.gap,
        portions=tuple(portions.values()),
        currency=project.money.currency.value,
        months=project.workload.months,
    )


def _portion(project: Project, costs: Costs) -> Portion:
    approach = project.approach(costs.id)
    named, hidden, consequence = (
        float(costs.layer(layer).mean()) for layer in (Layer.NAMED, Layer.HIDDEN, Layer.CONSEQUENCE)
    )
    return Portion(approach.id, approach.name, approach.colour, named, hidden, consequence)
