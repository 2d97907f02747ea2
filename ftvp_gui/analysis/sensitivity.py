"""What moves the expected gap: each input's effect on E[gap | input], read off the draws that exist already."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.core.units import Unit

P10 = -1.2815515655446004


@dataclass(frozen=True)
class Swing:
    """One bar of the tornado: the expected gap where the input is at its P10 and at its P90.

    `low`, `high` are the input's P10 and P90 in its unit; `at_low`, `at_high` and `se` are money; `share` is its
    share of the gap's variance (first order); `luck` marks what no study can settle.
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
        """Whether the swing stands out of the sampling error."""
        return self.width > 2 * sqrt(2) * self.se


def cubic(z: Array) -> Array:
    """The powers 0 to 3 of normal scores, as Hermite polynomials so that they hardly depend on each other; (4, ...)."""
    return np.stack([np.ones_like(z), z, (z * z - 1) / np.sqrt(2), (z**3 - 3 * z) / np.sqrt(6)])


def conditional_means(scores: Array, gap: Array, at_scores: Array) -> tuple[Array, Array, Array]:
    """E[gap | score] by cubic regression on one normal score at a time.

    `scores` is (input, row), `gap` (row,), `at_scores` (point,). Returns the means (input, point), their standard
    errors (input, point), and the share of the gap's variance that each input explains (input,).
    """
    rows = gap.shape[0]
    basis = np.moveaxis(cubic(scores), 0, 1)
    inverse = np.linalg.inv(basis @ np.swapaxes(basis, 1, 2) + 1e-12 * np.eye(4))
    coefficients = np.einsum("ikl,il->ik", inverse, basis @ gap)
    points = cubic(at_scores)
    means = coefficients @ points
    variance = float(np.var(gap))
    left = np.maximum(np.var(gap - np.einsum("ik,ikr->ir", coefficients, basis), axis=1), 0.0)
    errors = np.sqrt(left[:, None] * np.einsum("kp,ikl,lp->ip", points, inverse, points))
    noise = 3 * variance / rows
    share = np.clip((variance - left - noise) / variance, 0.0, 1.0) if variance > 0 else np.zeros_like(left)
    return means, errors, share


def tornado(result: Result, table: Sample, first: str, second: str) -> tuple[Swing, ...]:
    """The swings of E[cost of first - cost of second], widest first. Inputs without uncertainty have none."""
    streams: dict[str, Path] = {}
    for costs in (result[first], result[second]):
        for path, stream in costs.streams.items():
            streams.setdefault(stream, path)
    if not streams:
        return ()
    scores = np.stack([table.scores(stream)[: result.rows] for stream in streams])
    means, errors, shares = conditional_means(scores, result.gap(first, second), np.array([P10, -P10]))
    swings = [
        _swing(result.project, path, means[index], float(errors[index].max()), float(shares[index]))
        for index, path in enumerate(streams.values())
    ]
    return tuple(sorted(swings, key=lambda swing: (-swing.width, swing.path)))


def _swing(project: Project, path: Path, means: Array, se: float, share: float) -> Swing:
    owner = at(project, path[:-1])
    spec = amount_spec(owner, path[-1])
    low, _, high = at(project, path).quantity.ends()
    return Swing(
        path=path,
        label=spec.label,
        owner=owner_title(project, path),
        unit=spec.unit,
        low=low,
        high=high,
        at_low=float(means[0]),
        at_high=float(means[1]),
        se=se,
        share=share,
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
