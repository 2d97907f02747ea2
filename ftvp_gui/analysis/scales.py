"""The fixed scales of the priorities: what counts as 0 and what as 1, and where each approach stands on them.

1 is the best there can be; a half is what the project's own limit allows, 0 twice as much. Where no limit is entered
an assumed one stands in. Nothing is normalised by the sum or the best of the approaches, so adding one moves no other:
only the assumed end of the scale of cost, a round sum, looks at what the approaches cost.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.driver import Layer
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs, Result
from ftvp_gui.core.units import Unit

MONTHS = 6.0
ACCURACY = 0.75
EXAMPLES = 5_000.0
"""The limits that are assumed where the strategy has none: live in half a year, three answers in four right, so many
examples beyond those at hand."""
EXIT = 0.25
"""Where leaving costs this part of the sum that counts as 0 on the scale of cost, it counts as 0 too: an assumption."""


@dataclass(frozen=True)
class Scale:
    """One priority's scale: what counts as 1 and what as 0, in the unit; `assumed` where no limit of the project's
    own stands behind it."""

    criterion: str
    best: float
    worst: float
    unit: Unit
    assumed: bool

    def score(self, values: Array) -> Array:
        """Where values stand, 0 to 1, held at the ends; of any shape."""
        scored: Array = np.clip((values - self.worst) / (self.best - self.worst), 0.0, 1.0)
        return scored


def scales(result: Result) -> tuple[Scale, ...]:
    """The scales of a project, in the order of the priorities."""
    strategy = result.project.strategy
    budget = _limit(strategy.total_budget)
    most = 2.0 * budget if budget else round_sum(max(float(spent(costs).mean()) for costs in result.costed))
    deadline, accuracy = _limit(strategy.deadline), _limit(strategy.accuracy)
    tolerated = 1.0 - (ACCURACY if accuracy is None or accuracy >= 1.0 else accuracy)
    return (
        Scale("cost", 0.0, most, Unit.MONEY, not budget),
        Scale("speed", 0.0, 2.0 * (deadline or MONTHS), Unit.MONTHS, not deadline),
        Scale("customisation", 1.0, max(0.0, 1.0 - 2.0 * tolerated), Unit.SHARE, accuracy is None or accuracy >= 1.0),
        Scale("data_risk", 0.0, 2.0, Unit.SHARE, not strategy.examples_obtainable.known),
        Scale("lock_in", 0.0, EXIT * most, Unit.MONEY, True),
    )


def standing(project: Project, costs: Costs, exit_cost: Array) -> Array:
    """What an approach comes to in each priority; (row, criterion), in the units of the scales.

    Spending, months until live, accuracy in production, examples needed against those within reach, cost of leaving.
    """
    return np.stack([spent(costs), costs.lead, costs.accuracy, _against_reach(project, costs), exit_cost], axis=1)


def spent(costs: Costs) -> Array:
    """Present cost without wrong answers and waiting, which are weighed as accuracy and speed; (row,), money."""
    return costs.cost - costs.layer(Layer.CONSEQUENCE)


def _against_reach(project: Project, costs: Costs) -> Array:
    at_hand = _limit(project.strategy.examples_available) or 0.0
    reach = np.where(np.isfinite(costs.examples_reachable), costs.examples_reachable, at_hand + EXAMPLES)
    needed = costs.examples_needed
    return np.where(needed > 0, needed / np.maximum(reach, 1e-9), 0.0)


def round_sum(value: float) -> float:
    """The least of 1, 2, 5, 10, 20, 50 … (and below 1 likewise) that is not below a value; 1 for nothing."""
    if value <= 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(value))
    return next(float(step * power) for step in (1.0, 2.0, 5.0, 10.0) if step * power >= value * (1 - 1e-12))


def _limit(estimate: Estimate) -> float | None:
    """The typical value of a limit: the scale must not move from draw to draw. None where it is unknown."""
    return estimate.quantity.typical() if estimate.known else None
