"""What a point of accuracy is worth, and which approach that makes the best: expected loss and how often it is best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis import acceptability, frontier
from ftvp_gui.analysis.acceptability import Curves
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.frontier import Standing
from ftvp_gui.analysis.frontier_finding import POINTS, points
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

STEPS = 60
"""Steps of the curves from nothing to the highest worth."""


IN_SIGHT = 10.0
"""A later turn is shown up to this many times the first one, or what was entered."""


@dataclass(frozen=True)
class Reach:
    """An approach is the best in expectation while a point is worth `low` to `high`, money a point; None: or more."""

    id: str
    low: Mean
    high: Mean | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Worth(Finding):
    """Who is the best over what a point of accuracy is worth, for all months together.

    Arrays go by `worth` (point,), money a point, and `ids` (option,). `entered` is the worth of a point that the cost
    of a wrong answer comes to; None where that is not entered.
    """

    id: ClassVar[str] = "worth"

    ids: tuple[str, ...]
    worth: Array
    acceptability: Array
    losses: Array
    best: tuple[str, ...]
    reaches: tuple[Reach, ...]
    entered: float | None


def find(ground: Ground) -> Worth | None:
    """The curves; None with fewer than two approaches that have a cost, or one beyond all numbers."""
    if len(ground.ids) < 2 or not np.all(np.isfinite(ground.costs)):
        return None
    costs, effects = ground.costs_but_errors, points(ground)
    reaches = _reaches(ground.ids, costs, effects)
    entered = _entered(ground, effects)
    grid = _grid(reaches, entered, costs, effects)
    found = acceptability.curves(costs, effects, grid, ground.check)
    names = {id: ground.project.approach(id).name for id in ground.ids}
    at = None if entered is None else int(np.argmin(np.abs(grid - entered)))
    return Worth(
        sentences=tuple(_sentences(ground, found, reaches, entered, at)),
        table=_table(ground.ids, found, reaches, at, names),
        note=say(
            "worth.note",
            "Expected loss: what an approach costs above the one that turns out best, on average. The lowest line is "
            "the best choice, and its height is the most that it is worth to know the future.",
        ),
        ids=ground.ids,
        worth=grid,
        acceptability=found.acceptability,
        losses=found.losses,
        best=tuple(ground.ids[option] for option in found.best),
        reaches=reaches,
        entered=entered,
    )


def _reaches(ids: tuple[str, ...], costs: Array, effects: Array) -> tuple[Reach, ...]:
    """The options on the frontier, each from its own price of a point to that of the next; none below a worth of 0."""
    on = [p for p in frontier.places(costs.mean(axis=0), effects.mean(axis=0)) if p.standing is Standing.ON]
    starts = [Mean(0.0, 0.0)]
    for before, place in pairwise(on):
        one, other = place.option, before.option
        starts.append(frontier.price(costs[:, one] - costs[:, other], effects[:, one] - effects[:, other]))
    return tuple(
        Reach(ids[place.option], start, end) for place, start, end in zip(on, starts, (*starts[1:], None), strict=True)
    )


def _entered(ground: Ground, effects: Array) -> float | None:
    """What wrong answers cost on average by points missed, over all approaches: money a point."""
    missed = float((POINTS - effects).mean())
    if not ground.project.quality.error_cost.known or missed <= 0:
        return None
    return float((ground.costs - ground.costs_but_errors).mean()) / missed


def _grid(reaches: tuple[Reach, ...], entered: float | None, costs: Array, effects: Array) -> Array:
    """Even steps from 0, the turns and the entered worth among them: beyond the first turn and what was entered, and
    beyond the later turns in their sight, because a gain of next to nothing can have any price."""
    turns = [reach.low.value for reach in reaches[1:]]
    sight = IN_SIGHT * max([*turns[:1], entered or 0.0])
    most = max([*(1.3 * turn for turn in turns if turn <= sight), 2.0 * (entered or 0.0)])
    if most <= 0:
        cost, effect = costs.mean(axis=0), effects.mean(axis=0)
        most = float(2.0 * np.ptp(cost) / max(np.ptp(effect), 1.0)) or 1.0
    inside = [k for k in (*turns, entered) if k is not None and 0 < k < most]
    return np.unique(np.concatenate([np.linspace(0.0, most, STEPS + 1), inside]))


def _sentences(
    ground: Ground, found: Curves, reaches: tuple[Reach, ...], entered: float | None, at: int | None
) -> Iterator[Text]:
    names = {id: ground.project.approach(id).name for id in ground.ids}
    if len(reaches) == 1:
        yield say("worth.always", "{name} is the best choice whatever a point is worth.", name=names[reaches[0].id])
    for reach in reaches if len(reaches) > 1 else ():
        yield _reach(reach, names[reach.id])
    answers = float(np.mean([ground.result[id].requests.mean() for id in ground.ids])) / POINTS
    if reaches[1:] and answers > 0:
        first = reaches[1]
        yield say(
            "worth.answers",
            "A point of accuracy is about {answers} right answers over the months, so {low} a point is {each}.",
            answers=Figure(answers, Unit.COUNT, 2),
            low=money(first.low.value, first.low.se),
            each=Figure(first.low.value / answers, Unit.MONEY_PER_ITEM, 2),
        )
    if entered is not None and at is not None:
        best = int(found.best[at])
        yield say(
            "worth.entered",
            "Your cost of a wrong answer makes a point worth about {entered}: there {name} is the best on average, and "
            "in {often} of futures.",
            entered=Figure(entered, Unit.MONEY, 2),
            name=names[ground.ids[best]],
            often=Figure(float(found.acceptability[at, best]), Unit.SHARE),
        )


def _reach(reach: Reach, name: str) -> Text:
    low = money(reach.low.value, reach.low.se)
    if reach.high is None:
        return say("worth.from", "{name} from {low} a point.", name=name, low=low)
    high = money(reach.high.value, reach.high.se)
    if reach.low.value == 0.0:
        text = "{name} is the best choice while a point of accuracy is worth less than {high}."
        return say("worth.below", text, name=name, high=high)
    return say("worth.between", "{name} between {low} and {high} a point.", name=name, low=low, high=high)


def _table(
    ids: tuple[str, ...], found: Curves, reaches: tuple[Reach, ...], at: int | None, names: dict[str, str]
) -> FoundTable:
    """One row an approach: where it is the best; at the entered worth, or at none, how often, and what it loses."""
    spans = {reach.id: _span(reach) for reach in reaches}
    here = 0 if at is None else at
    best = (
        say("worth.best_at_nothing", "Best in, if accuracy were worth nothing")
        if at is None
        else say("worth.best_at_entered", "Best in, at your cost of a wrong answer")
    )
    rows = tuple(
        Row(
            (
                names[id],
                spans.get(id),
                Figure(float(found.acceptability[here, n]), Unit.SHARE),
                Figure(float(found.losses[here, n]), Unit.MONEY, 2),
            ),
            ("approaches", id),
        )
        for n, id in enumerate(ids)
    )
    return FoundTable(
        (wording("Approach"), wording("Best while a point is worth"), best, wording("Expected loss there")), rows
    )


def _span(reach: Reach) -> Text:
    low = money(reach.low.value, reach.low.se)
    if reach.high is None:
        return say("worth.span_from", "{low} or more", low=low)
    return say("worth.span", "{low} to {high}", low=low, high=money(reach.high.value, reach.high.se))
