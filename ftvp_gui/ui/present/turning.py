"""An input as a slider: how far it can be turned, in which steps, and what it is then; no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Strata, Whole
from ftvp_gui.core.units import Unit
from ftvp_gui.language import tr

EDGE = 0.01
"""A slider spans its input from P1 to P99."""
TIMES = 2.0
"""A certain input is turned from a half to twice its value."""
FINE = 100
"""So many even values lie between the ends, at least."""


@dataclass(frozen=True)
class Turn:
    """The slider of an input of the study: its ends and its median, in its unit; `step` is one press of a key."""

    path: Path
    label: str
    unit: Unit
    low: float
    high: float
    middle: float
    whole: bool

    @property
    def step(self) -> float:
        """What one key press changes: a fortieth of the way, an even number."""
        return max(_even((self.high - self.low) / 40), 1.0 if self.whole else 0.0)

    def share(self, value: float) -> float:
        """Where a value stands between the ends, from 0 to 1; what lies beyond stands at the end."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)

    def value(self, share: float) -> float:
        """The even value nearest to a place between the ends; the median where that is as near."""
        wanted = self.low + min(max(share, 0.0), 1.0) * (self.high - self.low)
        grid = max(_even((self.high - self.low) / FINE), 1.0 if self.whole else 0.0)
        if abs(wanted - self.middle) < grid / 2:
            return self.middle
        return min(max(round(wanted / grid) * grid, self.low), self.high)

    def estimate(self, now: Estimate, value: float) -> Estimate:
        """The estimate with that value, taken as certain."""
        fixed = Fixed(value=float(round(value)) if self.whole else value)
        return now.replace(quantity=Whole(of=fixed) if self.whole else fixed)

    def words(self, value: float, style: NumberStyle) -> str:
        """The value as people write it."""
        return figure(value, self.unit, style, 3)


def turn(project: Project, path: Path) -> Turn:
    """The slider of a known input, as the study has it; `KeyError` where there is no such input."""
    spec = amount_spec(at(project, path[:-1]), path[-1])
    quantity = at(project, path).quantity
    middle = quantity.typical()
    low, high = (float(value) for value in quantity.values(Strata(np.array([EDGE, 1 - EDGE]))))
    if quantity.certain or not low < high:
        low, high = sorted((middle / TIMES, middle * TIMES)) if middle else (0.0, 0.1 if spec.unit.percent else 1.0)
    low, high = max(low, spec.bounds[0]), min(high, spec.bounds[1])
    if spec.whole:
        low, high = math.floor(low), max(math.ceil(high), math.floor(low) + 1)
    return Turn(path, _label(project, path, spec.label), spec.unit, low, high, middle, spec.whole)


def _label(project: Project, path: Path, label: str) -> str:
    """The input's label; with the approach that it belongs to, where it belongs to one."""
    if path[0] != "approaches":
        return tr(label)
    return f"{tr(label)}, {project.approach(path[1]).name}"


def _even(size: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is no more than `size`."""
    power = 10.0 ** math.floor(math.log10(size))
    return max(times * power for times in (1.0, 2.0, 5.0) if times * power <= size * (1 + 1e-12))
