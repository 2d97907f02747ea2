"""Two at once: which of the two leading approaches is the cheaper one, over any two inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.analysis.contour import contours
from ftvp_gui.analysis.dial import Dial, scaled, uncertain
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.set_inputs import Trials, steadied
from ftvp_gui.analysis.switching import shared_places
from ftvp_gui.analysis.verdict import supported
from ftvp_gui.core.draw import Head, Held
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array, quantile
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

POINTS = 15
ROWS = 500
"""Draws behind each point of the map, steadied by what is known of all draws."""
EDGE = float(quantile(0.99))
"""An uncertain input is shown from its P1 to its P99, on the scale of its normal score."""
WORDS = {"low": "low", "in the middle": "in the middle", "high": "high"}
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

    `lines` are where they tie, in marks of x and y. `flipped` is the share of draws in which x and y lie where the
    runner-up is the cheaper one; nan where one of them is certain.
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
    """The map over the two inputs asked for, else over those that move the gap most; None where fewer than two do."""
    places = shared_places(ground)
    known = [swing.path for swing in ground.answer.swings if swing.path in places]
    sides = ground.asked.sides
    if sides is not None and sides[0] != sides[1] and set(sides) <= set(known):
        return two_way(ground, *sides)
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
    trials = Trials(pair, Held(Head(ground.sample, ROWS)), ground.check)
    rows = _over(trials, rival, dials, marks) - _over(trials, best, dials, marks)
    rows = np.broadcast_to(rows, (POINTS, POINTS, rows.shape[2])).reshape(POINTS * POINTS, -1)
    found = steadied(rows, gap[: rows.shape[1]], gap)
    gaps, errors = (each.reshape(POINTS, POINTS) for each in (found.means, found.errors))
    x, y = (_side(dial, at) for dial, at in zip(dials, marks, strict=True))
    streams = {path: stream for id in (best, rival) for path, stream in ground.result[id].streams.items()}
    drawn = [ground.sample.scores(streams[path]) for path in (path_x, path_y) if path in streams]
    share = flipped(marks[0], marks[1], gaps, *drawn) if len(drawn) == 2 else float("nan")
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
        table=_tabled(x, y, gaps, errors),
        note=say(
            "two_way.note",
            "In the table: what {rival} costs more than {best}, on average, with both inputs set; all others keep "
            "their ranges.",
            best=names[best],
            rival=names[rival],
        ),
        sentences=_said(x, y, gaps, errors, share, names[best], names[rival]),
    )


def flipped(side_x: Array, side_y: Array, gaps: Array, x: Array, y: Array) -> float:
    """The share of draws whose gap is negative by a map of it; `gaps` is (y, x) at the marks of its sides.

    `x` and `y` are the marks at which the draws stand, (draw,). Between the points of the map the gap is taken as
    straight, beyond its rim as at the rim.
    """
    column, right = _between_marks(side_x, x)
    row, up = _between_marks(side_y, y)
    lower = gaps[row, column] * (1 - right) + gaps[row, column + 1] * right
    upper = gaps[row + 1, column] * (1 - right) + gaps[row + 1, column + 1] * right
    return float(np.mean(lower * (1 - up) + upper * up < 0))


def _between_marks(side: Array, at: Array) -> tuple[NDArray[np.intp], Array]:
    """The last mark before each place, and how far it is to the next, 0 to 1."""
    place = np.clip((at - side[0]) / (side[1] - side[0]), 0.0, len(side) - 1.0)
    before = np.minimum(place.astype(np.intp), len(side) - 2)
    return before, place - before


def between(x: Array, y: Array, values: Array, at_x: Array, at_y: Array) -> Array:
    """Values (y, x) on a grid, read off straight between its points at other places inside it; (at_y, at_x)."""
    across = np.array([np.interp(at_x, x, row) for row in values])
    return np.array([np.interp(at_y, y, column) for column in across.T]).T


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


def _tabled(x: Side, y: Side, gaps: Array, errors: Array) -> FoundTable | None:
    """What the runner-up costs more where each input is low, in its middle or high: its P10, P50 and P90."""
    if x.cross is None or y.cross is None:
        return None
    at_x, at_y = (np.array([side.cross[0], 0.0, side.cross[1]]) for side in (x, y) if side.cross)
    means, wide = (between(x.marks, y.marks, each, at_x, at_y) for each in (gaps, errors))
    rows = tuple(
        Row(
            (
                say(f"two_way.{word}", WORDS[word]),
                *(supported(float(m), Unit.MONEY, float(e)) for m, e in zip(*of, strict=True)),
            )
        )
        for word, of in zip(WORDS, zip(means.T, wide.T, strict=True), strict=True)
    )
    against = say("two_way.against", "{input}, against:", input=x.name)
    places = (
        say(f"two_way.at_{word}", "{input} {place}", input=y.label, place=say(f"two_way.{word}", WORDS[word]))
        for word in WORDS
    )
    return FoundTable((against, *places), rows)


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
