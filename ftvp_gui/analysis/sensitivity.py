"""What moves the expected gap: each input's effect on E[gap | input], read off the draws that exist already.

Where inputs move together E[gap | x] is a conditional mean: what rises with x has a part in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array, quantile
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Quantity
from ftvp_gui.core.result import Result
from ftvp_gui.core.together import stream_at, ties
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


class Regression:
    """Cubic regressions of any gap on each of many inputs' normal scores, one at a time; made once for many gaps."""

    def __init__(self, scores: Array) -> None:
        """`scores` is (input, row)."""
        self.scores = scores
        self._basis = np.ascontiguousarray(np.moveaxis(cubic(scores), 0, 1))
        self._inverse = np.linalg.inv(self._basis @ np.swapaxes(self._basis, 1, 2) + 1e-12 * np.eye(4))

    def effects(self, gap: Array, at_scores: Array) -> Effects:
        """E[gap | score] at the given scores; `gap` is (row,), `at_scores` (point,)."""
        rows = gap.shape[0]
        projected = self._basis @ gap
        coefficients = np.einsum("ikl,il->ik", self._inverse, projected)
        # What a least-squares fit leaves is what it does not project: no fitted values are needed.
        left = np.maximum(float(gap @ gap) - np.einsum("ik,ik->i", coefficients, projected), 0.0) / rows
        points = cubic(at_scores)
        apart = points[:, -1] - points[:, 0]
        errors = np.sqrt(left * np.einsum("k,ikl,l->i", apart, self._inverse, apart))
        variance = float(np.var(gap))
        noise = 3 * variance / rows
        shares = np.clip((variance - left - noise) / variance, 0.0, 1.0) if variance > 0 else np.zeros_like(left)
        return Effects(coefficients @ points, errors, shares)


def conditional_means(scores: Array, gap: Array, at_scores: Array) -> Effects:
    """E[gap | score] by cubic regression on one normal score at a time.

    `scores` is (input, row), `gap` (row,), `at_scores` (point,).
    """
    return Regression(scores).effects(gap, at_scores)


@dataclass(frozen=True)
class _Input:
    """What is said of an uncertain input, and its ends; the same as long as its section or approach is."""

    quantity: Quantity
    label: str
    owner: str
    unit: Unit
    luck: bool
    low: float
    high: float


class Tornado:
    """Tornados of one sample; the regressions are kept while the uncertain inputs stay the same."""

    def __init__(self, table: Sample) -> None:
        self._table = table
        self._made: tuple[tuple[str, ...], Sample, Regression] | None = None
        self._inputs: dict[Path, tuple[object, dict[Path, _Input]]] = {}

    def swings(self, result: Result, first: str, second: str) -> tuple[Swing, ...]:
        """The swings of E[cost of first - cost of second], widest first. Inputs without uncertainty have none."""
        streams: dict[str, Path] = {}
        for costs in (result[first], result[second]):
            for path, stream in costs.streams.items():
                streams.setdefault(stream, path)
        if not streams:
            return ()
        regression = self._regression(tuple(streams), self._table.tied(ties(result.project)))
        gap = result.gap(first, second)
        smooth = _listed(regression.effects(gap, np.array([P10, -P10])))
        found = []
        for path, effect, scores in zip(streams.values(), smooth, regression.scores, strict=True):
            about = self._input(result.project, path)
            if not about.quantity.smooth:
                effect = next(_listed(_stepped(scores, gap, about.quantity)))
            found.append(_swing(path, about, effect))
        return tuple(sorted(found, key=lambda swing: (-swing.width, swing.path)))

    def _input(self, project: Project, path: Path) -> _Input:
        place = path[:2] if path[0] == "approaches" else path[:1]
        model = project.approach(place[1]) if len(place) > 1 else getattr(project, place[0])
        kept = self._inputs.get(place)
        if kept is None or kept[0] is not model:
            self._inputs[place] = kept = (model, {})
        if path not in kept[1]:
            kept[1][path] = _read(project, path)
        return kept[1][path]

    def _regression(self, streams: tuple[str, ...], table: Sample) -> Regression:
        if self._made is None or self._made[0] != streams or self._made[1] is not table:
            self._made = streams, table, Regression(np.stack([table.scores(stream) for stream in streams]))
        return self._made[2]


def tornado(result: Result, table: Sample, first: str, second: str) -> tuple[Swing, ...]:
    """The swings of E[cost of first - cost of second] over a sample, widest first."""
    return Tornado(table).swings(result, first, second)


_Effect = tuple[float, float, float, float]
"""One input's effect: the mean gap at its low and at its high end, the error of their distance, and the share."""


def _listed(effects: Effects) -> Iterator[_Effect]:
    """The effects one by one, as plain numbers: there are hundreds, and arrays of one number each take long."""
    low, high = effects.means[:, 0].tolist(), effects.means[:, -1].tolist()
    return zip(low, high, effects.errors.tolist(), effects.shares.tolist(), strict=True)


def _stepped(scores: Array, gap: Array, quantity: Quantity) -> Effects:
    """The effect of one input whose curve has steps: between groups of rows."""
    if isinstance(quantity, Chance):
        happens = scores > _score(1.0 - quantity.chance)
        return split_means(gap, ~happens, happens)
    return split_means(gap, np.abs(scores - P10) < 0.3, np.abs(scores + P10) < 0.3)


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


def _score(p: float) -> float:
    return float(quantile(np.clip(p, 1e-9, 1 - 1e-9)))


def _ends(quantity: Quantity) -> tuple[float, float]:
    if isinstance(quantity, Chance):
        return 0.0, quantity.range.typical()
    low, _, high = quantity.ends()
    return low, high


def _read(project: Project, path: Path) -> _Input:
    owner = at(project, path[:-1])
    spec, quantity = amount_spec(owner, path[-1]), getattr(owner, path[-1]).quantity
    low, high = _ends(quantity)
    return _Input(quantity, spec.label, owner_title(project, path), spec.unit, spec.luck, low, high)


def _swing(path: Path, about: _Input, effect: _Effect) -> Swing:
    at_low, at_high, se, share = effect
    return Swing(
        path=path,
        label=about.label,
        owner=about.owner,
        unit=about.unit,
        low=about.low,
        high=about.high,
        at_low=at_low,
        at_high=at_high,
        se=se,
        share=share,
        luck=about.luck,
    )


def input_title(project: Project, path: Path) -> str:
    """An input by its label and where it stands: "Growth (Workload)"; by its field where it is not there any more."""
    if stream_at(project, path) is None:
        return path[-1].replace("_", " ")
    owner = owner_title(project, path)
    label = amount_spec(at(project, path[:-1]), path[-1]).label
    return f"{label} ({owner})" if owner else label
