"""Goal-seek: which one input would have to be what for another break-even month or total, and how likely that is.

Each leading input is set to one value in every future, all others keep their ranges; the expectation is to meet the
goal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis import break_even
from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.dial import uncertain
from ftvp_gui.analysis.gap_along import GapAlong
from ftvp_gui.analysis.ground import NESTED
from ftvp_gui.analysis.sensitivity import P10, Regression
from ftvp_gui.analysis.set_inputs import Trials
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.draw import Changed, Head, Held, Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array, cdf
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs
from ftvp_gui.core.together import ties

LEADING = 6
POINTS = 13
NEAR = 1.0
"""Months by which a break-even that is met may be off."""


@dataclass(frozen=True)
class TotalGoal:
    """The expected total of an approach, present money."""

    approach: str
    value: float


@dataclass(frozen=True)
class MonthGoal:
    """The month from which `cheaper` is expected to stay below `than`."""

    cheaper: str
    than: str
    value: float


Goal = TotalGoal | MonthGoal


@dataclass(frozen=True)
class Way:
    """One input and the value that meets the goal: None where no value of its range does.

    `chance` is that of a value at least as far from the middle on that side, by the input's own range; `places` are all
    that share its uncertainty, each with the value that it has then. `now` is its middle.
    """

    path: Path
    label: str
    owner: str
    spec: AmountSpec
    now: float
    value: float | None = None
    chance: float = 0.0
    upward: bool = True
    places: tuple[tuple[Path, float], ...] = ()

    @property
    def title(self) -> str:
        """The input in words, with where it stands."""
        return f"{self.label} ({self.owner})" if self.owner else self.label


@dataclass(frozen=True, eq=False)
class _AboveTotal(Trials):
    """What an approach costs above a total."""

    total: float = 0.0

    def gaps(self, first: str, second: str, settings: Mapping[Path, Array]) -> Array:
        return self.costs((first,), settings)[first] - self.total


@dataclass(frozen=True, eq=False)
class _UpToMonth(Trials):
    """What is spent up to a month, between two whole ones in proportion."""

    month: float = 0.0

    def measured(self, costs: Costs) -> Array:
        return spent_by(costs, self.month)


def spent_by(costs: Costs, month: float) -> Array:
    """Present money spent up to a month; (row,)."""
    spent = costs.cumulative
    whole = min(int(month), len(spent) - 1)
    before = spent[whole - 1] if whole else np.zeros_like(spent[0])
    there: Array = before + min(month - whole, 1.0) * (spent[whole] - before)
    return there


def seek(
    answer: Answer, sample: Sample, goal: Goal, go_on: Callable[[], bool] = lambda: True
) -> tuple[Way, ...] | None:
    """The leading inputs, the likeliest way first, those that can never do it last; None where `go_on` calls it off."""

    def check() -> None:
        if not go_on():
            raise AbandonedError

    table = sample.tied(ties(answer.project))
    try:
        found = [_way(answer, table, goal, path, places, check) for path, places in _leading(answer, table, goal)]
    except AbandonedError:
        return None
    return tuple(sorted(found, key=lambda way: (way.value is None, -way.chance, way.path)))


def _leading(answer: Answer, table: Sample, goal: Goal) -> Iterator[tuple[Path, tuple[Path, ...]]]:
    """The uncertain inputs that move what the goal is about most, each with all places that share its uncertainty."""
    ids = (goal.approach,) if isinstance(goal, TotalGoal) else (goal.cheaper, goal.than)
    streams: dict[str, list[Path]] = {}
    for id in ids:
        for path, stream in answer.result[id].streams.items():
            places = streams.setdefault(stream, [])
            if path not in places:
                places.append(path)
    streams = {stream: places for stream, places in streams.items() if not _spec(answer.project, places[0]).luck}
    if not streams:
        return
    money = answer.result[ids[0]]
    looked_at = money.cost if isinstance(goal, TotalGoal) else _gap(answer, goal)
    scores = np.stack([table.scores(stream) for stream in streams])
    effects = Regression(scores).effects(looked_at, np.array([P10, -P10]))
    width = np.abs(effects.means[:, 1] - effects.means[:, 0])
    clear = width > 3 * effects.errors
    ranked = sorted(zip(streams.values(), width, clear, strict=True), key=lambda each: -float(each[1]))
    for places, _, stands_out in ranked[:LEADING]:
        if stands_out:
            yield places[0], tuple(places)


def _gap(answer: Answer, goal: MonthGoal) -> Array:
    return spent_by(answer.result[goal.cheaper], goal.value) - spent_by(answer.result[goal.than], goal.value)


def _way(
    answer: Answer, table: Sample, goal: Goal, path: Path, places: tuple[Path, ...], check: Callable[[], None]
) -> Way:
    project = answer.project
    dial = uncertain(project, path, places)
    nothing = Way(path, dial.label, dial.owner, _spec(project, path), dial.quantity.typical())
    some, whole = Held(Head(table, NESTED)), Held(table)
    if isinstance(goal, TotalGoal):
        pair = project.replace(approaches=(project.approach(goal.approach),))
        above, exactly = (_AboveTotal(pair, rows, check, total=goal.value) for rows in (some, whole))
        gap = answer.result[goal.approach].cost - goal.value
        along = GapAlong(dial, above, exactly, goal.approach, "", gap)
    else:
        pair = project.replace(approaches=(project.approach(goal.cheaper), project.approach(goal.than)))
        upto, wholly = (_UpToMonth(pair, rows, check, month=goal.value) for rows in (some, whole))
        along = GapAlong(dial, upto, wholly, goal.cheaper, goal.than, _gap(answer, goal))
    marks = np.linspace(dial.low, dial.high, POINTS)
    for tie in sorted(along.ties(marks, along.curve(marks)), key=lambda each: abs(each.mark)):
        settings = {place: float(values[0]) for place, values in dial.settings(np.array([tie.mark])).items()}
        check()
        if isinstance(goal, TotalGoal) or _met(pair, whole, goal, settings):
            return Way(
                path,
                dial.label,
                dial.owner,
                nothing.spec,
                nothing.now,
                value=settings[path],
                chance=float(cdf(-abs(tie.mark))),
                upward=tie.mark >= 0,
                places=tuple(settings.items()),
            )
    return nothing


def _met(pair: Project, table: Held, goal: MonthGoal, settings: dict[Path, float]) -> bool:
    """Whether the one stays below the other from then on: the lines may cross again."""
    result = evaluate(pair, Changed(table, {path: _constant(value) for path, value in settings.items()}))
    even = break_even.month(result[goal.cheaper], result[goal.than])
    return (
        even is not None
        and even.cheaper == goal.cheaper
        and even.month is not None
        and abs(even.month - goal.value) <= NEAR
    )


def _constant(value: float) -> Callable[[Array | float], Array | float]:
    return lambda _: value


def _spec(project: Project, path: Path) -> AmountSpec:
    return amount_spec(at(project, path[:-1]), path[-1])
