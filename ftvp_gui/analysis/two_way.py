"""Two at once: which of the two leading approaches is the cheaper one, over any two inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.contour import contours
from ftvp_gui.analysis.dial import Dial, scaled, uncertain
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.set_inputs import Trials, steadied
from ftvp_gui.analysis.switching import shared_places
from ftvp_gui.analysis.verdict import supported
from ftvp_gui.core.draw import Head
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array, cdf, quantile
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

POINTS = 15
ROWS = 500
"""Draws behind each point of the map, steadied by what is known of all draws."""
EDGE = float(quantile(0.99))
"""An uncertain input is shown from its P1 to its P99, on the scale of its normal score."""
TIMES = 5.0
"""A certain input is shown from a fifth of its value to five times it."""


@dataclass(frozen=True, eq=False)
class Side:
    """One side of the map. `marks` are places on its scale, evenly spaced, `values` the input's there, in its unit.

    The scale is the normal score of an uncertain input, and the logarithm of the multiple of a certain one. `cross`:
    the marks of its P10 and its P90, or None where it is certain. It stands at mark 0.
    """

    path: Path
    label: str
    owner: str
    unit: Unit
    marks: Array
    values: Array
    cross: tuple[float, float] | None

    @property
    def name(self) -> str:
        """The input in words, with where it stands."""
        return f"{self.label} ({self.owner})"


@dataclass(frozen=True, eq=False, kw_only=True)
class TwoWay(Finding):
    """What the runner-up is expected to cost more than the best; `gaps` and their `errors` are (y, x), money.

    `lines` are where they tie, in marks of x and y. `flipped` is the probability that x and y lie where the runner-up
    is the cheaper one; nan where one of them is certain.
    """

    id: ClassVar[str] = "two_way"

    best: str
    rival: str
    x: Side
    y: Side
    gaps: Array
    errors: Array
    lines: tuple[tuple[Array, Array], ...]
    flipped: float

    @property
    def unsure(self) -> Array:
        """Where the calculation cannot tell which is the cheaper one; (y, x)."""
        return np.asarray(np.abs(self.gaps) <= 2 * self.errors)


def find(ground: Ground) -> TwoWay | None:
    """The map over the two inputs that move the gap most; None where fewer than two move it at all."""
    places = shared_places(ground)
    leading = [swing.path for swing in ground.answer.swings if swing.clear and swing.path in places]
    return two_way(ground, leading[0], leading[1]) if len(leading) > 1 else None


def two_way(ground: Ground, path_x: Path, path_y: Path) -> TwoWay:
    """The map over any two inputs that are known; certain ones must be positive.

    Every point sets both inputs on the same few hundred draws of all others. An approach that reads only one of them
    is evaluated along that one only. `ValueError` where there is no pair, or where both are one uncertainty.
    """
    pair = ground.only_pair()
    places = shared_places(ground)
    if path_y in places.get(path_x, (path_x,)):
        raise ValueError("the two inputs are one")
    best, rival = (approach.id for approach in pair.approaches)
    dials = [_dial(ground, path, places) for path in (path_x, path_y)]
    marks = [np.linspace(dial.low, dial.high, POINTS) for dial in dials]
    gap = ground.result.gap(rival, best)
    trials = Trials(pair, Head(ground.sample, ROWS), ground.check)
    rows = _over(trials, rival, dials, marks) - _over(trials, best, dials, marks)
    rows = np.broadcast_to(rows, (POINTS, POINTS, rows.shape[2])).reshape(POINTS * POINTS, -1)
    found = steadied(rows, gap[: rows.shape[1]], gap)
    gaps, errors = (each.reshape(POINTS, POINTS) for each in (found.means, found.errors))
    x, y = (_side(dial, at) for dial, at in zip(dials, marks, strict=True))
    share = flipped(marks[0], marks[1], gaps) if x.cross and y.cross else float("nan")
    names = {id: ground.project.approach(id).name for id in (best, rival)}
    return TwoWay(
        best=best,
        rival=rival,
        x=x,
        y=y,
        gaps=gaps,
        errors=errors,
        lines=contours(marks[0], marks[1], gaps),
        flipped=share,
        sentences=_said(x, y, gaps, errors, share, names[best], names[rival]),
    )


def flipped(x: Array, y: Array, gaps: Array) -> float:
    """The probability of a negative gap over two independent normal scores; `gaps` is (y, x) at even marks.

    Between the marks the gap is taken as straight; beyond them as at the rim.
    """
    fine = [np.linspace(at[0], at[-1], 8 * len(at)) for at in (x, y)]
    weights = [_weights(at) for at in fine]
    return float(weights[1] @ (between(x, y, gaps, fine[0], fine[1]) < 0) @ weights[0])


def between(x: Array, y: Array, values: Array, at_x: Array, at_y: Array) -> Array:
    """Values (y, x) on a grid, read off straight between its points at other places inside it; (at_y, at_x)."""
    across = np.array([np.interp(at_x, x, row) for row in values])
    return np.array([np.interp(at_y, y, column) for column in across.T]).T


def _weights(marks: Array) -> Array:
    borders = cdf(0.5 * (marks[1:] + marks[:-1]))
    return np.diff(np.concatenate([[0.0], borders, [1.0]]))


def _dial(ground: Ground, path: Path, places: Mapping[Path, tuple[Path, ...]]) -> Dial:
    if path in places:
        return uncertain(ground.project, path, places[path], edge=EDGE)
    return scaled(ground.project, path, TIMES)


def _over(trials: Trials, id: str, dials: list[Dial], marks: list[Array]) -> Array:
    """The costs of one approach over the map, (y | 1, x | 1, row)."""
    settings_x, settings_y = (dial.settings(at) for dial, at in zip(dials, marks, strict=True))
    by_x, by_y = trials.moved_by(id, settings_x), trials.moved_by(id, settings_y)
    size = (POINTS if by_y else 1, POINTS if by_x else 1)
    settings: dict[Path, Array] = {}
    if by_x:
        settings |= {path: np.tile(values, size[0]) for path, values in settings_x.items()}
    if by_y:
        settings |= {path: np.repeat(values, size[1]) for path, values in settings_y.items()}
    costs = trials.costs((id,), settings)[id]
    return costs.reshape(*size, costs.shape[1])


def _side(dial: Dial, marks: Array) -> Side:
    certain = dial.quantity.certain
    cross = None if certain else (float(quantile(0.1)), float(quantile(0.9)))
    return Side(dial.path, dial.label, dial.owner, dial.unit, marks, dial.settings(marks)[dial.path], cross)


def _said(x: Side, y: Side, gaps: Array, errors: Array, share: float, best: str, rival: str) -> tuple[Text, ...]:
    alike = x.label == y.label
    values = {
        "x": x.name if alike else x.label,
        "y": y.name if alike else y.label,
        "best": best,
        "rival": rival,
    }
    if not np.any(gaps < 0):
        return (say("two_way.never", "{best} is the cheaper one wherever “{x}” and “{y}” may lie.", **values),)
    if not np.any(gaps > 0):
        return (say("two_way.always", "{rival} is the cheaper one wherever “{x}” and “{y}” may lie.", **values),)
    here = POINTS // 2
    sure = supported(abs(float(gaps[here, here])), Unit.MONEY, float(errors[here, here]))
    who = best if gaps[here, here] >= 0 else rival
    middle = say(
        "two_way.middle", "With both in their middle {who} is cheaper by {gap}, on average.", who=who, gap=sure
    )
    if np.isnan(share):
        return (say("two_way.some", "Which is cheaper depends on “{x}” and “{y}” together.", **values), middle)
    odds = say(
        "two_way.share",
        "In {share} of futures “{x}” and “{y}” together lie where {rival} is the cheaper one.",
        share=Figure(share, Unit.SHARE),
        **values,
    )
    return (odds, middle)
