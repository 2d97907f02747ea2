"""What moves the expected gap: each input's effect on E[gap | input], read off the draws that exist already."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array, quantile
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Measured, Pert, Quantity, Range
from ftvp_gui.core.result import Result
from ftvp_gui.core.units import Unit

BoolArray = NDArray[np.bool_]

P10 = -1.2815515655446004


@dataclass(frozen=True)
class Swing:
    """One bar of the tornado: the expected gap where the input is at its P10 and at its P90.

    `low`, `high` are the input's P10 and P90 in its unit (of what may be nothing at all: nothing, and its middle where
    it happens); `at_low`, `at_high` and `se`, the standard error of their distance, are money; `share` is its share of
    the gap's variance (first order); `luck` marks what no study can settle.
    """

    path: Path
    label: str
    owner: str
    unit: Unit
    low: float
    high: float
    at_low: float
    at_high: float
    se: float
    share: float
    luck: bool

    @property
    def width(self) -> float:
        """How far the gap moves between P10 and P90."""
        return abs(self.at_high - self.at_low)

    @property
    def clear(self) -> bool:
        """Whether the swing stands out of the sampling error: three standard errors, for there are many inputs."""
        return self.width > 3 * self.se


def cubic(z: Array) -> Array:
    """The powers 0 to 3 of normal scores, as Hermite polynomials so that they hardly depend on each other; (4, ...)."""
    return np.stack([np.ones_like(z), z, (z * z - 1) / np.sqrt(2), (z**3 - 3 * z) / np.sqrt(6)])


@dataclass(frozen=True)
class Effects:
    """The effect of each input on a gap: its conditional mean at the points, the standard error of the difference
    between the last point and the first, and its share of the variance; (input, point), (input,), (input,)."""

    means: Array
    errors: Array
    shares: Array


def conditional_means(scores: Array, gap: Array, at_scores: Array) -> Effects:
    """E[gap | score] by cubic regression on one normal score at a time.

    `scores` is (input, row), `gap` (row,), `at_scores` (point,).
    """
    rows = gap.shape[0]
    basis = np.moveaxis(cubic(scores), 0, 1)
    inverse = np.linalg.inv(basis @ np.swapaxes(basis, 1, 2) + 1e-12 * np.eye(4))
    coefficients = np.einsum("ikl,il->ik", inverse, basis @ gap)
    points = cubic(at_scores)
    variance = float(np.var(gap))
    left = np.maximum(np.var(gap - np.einsum("ik,ikr->ir", coefficients, basis), axis=1), 0.0)
    apart = points[:, -1] - points[:, 0]
    errors = np.sqrt(left * np.einsum("k,ikl,l->i", apart, inverse, apart))
    noise = 3 * variance / rows
    shares = np.clip((variance - left - noise) / variance, 0.0, 1.0) if variance > 0 else np.zeros_like(left)
    return Effects(coefficients @ points, errors, shares)


def split_means(gap: Array, low: BoolArray, high: BoolArray) -> Effects:
    """The mean gap in two groups of rows, for an input without a smooth curve; one input, two points."""
    groups = [gap[low], gap[high]]
    if min(len(group) for group in groups) < 2:
        return Effects(np.full((1, 2), gap.mean()), np.zeros(1), np.zeros(1))
    means = np.array([group.mean() for group in groups])
    errors = np.sqrt(sum(float(group.var(ddof=1)) / len(group) for group in groups))
    between = sum(len(group) * (group.mean() - gap.mean()) ** 2 for group in groups) / len(gap)
    variance = float(np.var(gap))
    share = min(1.0, float(between) / variance) if variance > 0 else 0.0
    return Effects(means[None, :], np.array([errors]), np.array([share]))


def tornado(result: Result, table: Sample, first: str, second: str) -> tuple[Swing, ...]:
    """The swings of E[cost of first - cost of second], widest first. Inputs without uncertainty have none."""
    streams: dict[str, Path] = {}
    for costs in (result[first], result[second]):
        for path, stream in costs.streams.items():
            streams.setdefault(stream, path)
    if not streams:
        return ()
    gap = result.gap(first, second)
    scores = np.stack([table.scores(stream)[: result.rows] for stream in streams])
    effects = conditional_means(scores, gap, np.array([P10, -P10]))
    swings = []
    for index, path in enumerate(streams.values()):
        quantity = at(result.project, path).quantity
        own = Effects(effects.means[[index]], effects.errors[[index]], effects.shares[[index]])
        if isinstance(quantity, Chance):
            happens = scores[index] > _score(1.0 - quantity.chance)
            own = split_means(gap, ~happens, happens)
        elif not isinstance(quantity, Range | Pert | Measured):
            own = split_means(gap, np.abs(scores[index] - P10) < 0.3, np.abs(scores[index] + P10) < 0.3)
        swings.append(_swing(result.project, path, own))
    return tuple(sorted(swings, key=lambda swing: (-swing.width, swing.path)))


def _score(p: float) -> float:
    return float(quantile(np.clip(p, 1e-9, 1 - 1e-9)))


def _ends(quantity: Quantity) -> tuple[float, float]:
    if isinstance(quantity, Chance):
        return 0.0, quantity.range.typical()
    low, _, high = quantity.ends()
    return low, high


def _swing(project: Project, path: Path, effect: Effects) -> Swing:
    owner = at(project, path[:-1])
    spec = amount_spec(owner, path[-1])
    low, high = _ends(at(project, path).quantity)
    return Swing(
        path=path,
        label=spec.label,
        owner=owner_title(project, path),
        unit=spec.unit,
        low=low,
        high=high,
        at_low=float(effect.means[0, 0]),
        at_high=float(effect.means[0, -1]),
        se=float(effect.errors[0]),
        share=float(effect.shares[0]),
        luck=spec.luck,
    )


def owner_title(project: Project, path: Path) -> str:
    """Where an input stands, in words: its section, and its approach where it has one."""
    owner = at(project, path[:-1])
    title = str(getattr(type(owner), "title", ""))
    if path[0] != "approaches":
        return title
    name = project.approach(path[1]).name
    return name if len(path) == 3 else f"{name}: {title}"
