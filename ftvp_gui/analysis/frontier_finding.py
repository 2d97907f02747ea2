"""What the project pays for quality: the price of each further point of accuracy, and what is not worth its price.

Quality is the accuracy in production, averaged over the requests that the approach serves, in points: the figure that
the limit "Accuracy needed" speaks of, and the one that nothing else in the sums has a price for once wrong answers are
left out. (Right answers in all would count the months before go-live a second time: waiting has its cost.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis import frontier
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.frontier import Place, Standing
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

POINTS = 100.0
"""Points of accuracy in a share of 1."""


@dataclass(frozen=True)
class Option:
    """One approach: its present cost (money, without the price of wrong answers) and its accuracy (points), each
    expected and from P10 to P90; where it stands; on the frontier the price of a further point, and whether the points
    gained are more than sampling error."""

    id: str
    cost: Mean
    cost_range: tuple[float, float]
    accuracy: Mean
    accuracy_range: tuple[float, float]
    standing: Standing
    by: tuple[str, ...]
    price: Mean | None
    gains: bool


@dataclass(frozen=True, eq=False, kw_only=True)
class Frontier(Finding):
    """The approaches against the frontier: those on it from the cheapest to the best, then the others by cost."""

    id: ClassVar[str] = "frontier"

    options: tuple[Option, ...]
    without_errors: bool
    """Whether the price of wrong answers was left out of the costs."""

    @property
    def on(self) -> tuple[Option, ...]:
        """The approaches on the frontier, the cheapest first."""
        return tuple(option for option in self.options if option.standing is Standing.ON)


def points(ground: Ground) -> Array:
    """Accuracy of the costed approaches; (draw, approach), points."""
    return np.stack([ground.result[id].accuracy for id in ground.ids], axis=1) * POINTS


def find(ground: Ground) -> Frontier | None:
    """The frontier; None with fewer than two approaches that have a cost, or one beyond all numbers."""
    if len(ground.ids) < 2 or not np.all(np.isfinite(ground.costs)):
        return None
    costs, effects = ground.costs_but_errors, points(ground)
    found = frontier.places(costs.mean(axis=0), effects.mean(axis=0))
    options = tuple(_option(ground, found, n, costs, effects) for n in range(len(found)))
    names = {id: ground.project.approach(id).name for id in ground.ids}
    priced = ground.project.quality.error_cost.known
    return Frontier(
        sentences=tuple(_sentences(options, names)),
        table=_table(options, names),
        note=_note(priced),
        options=options,
        without_errors=priced,
    )


def _option(ground: Ground, found: tuple[Place, ...], n: int, costs: Array, effects: Array) -> Option:
    place = found[n]
    cost, effect = costs[:, place.option], effects[:, place.option]
    price, gains = None, False
    if place.icer is not None:
        before = found[n - 1].option
        more = effect - effects[:, before]
        price, gains = frontier.price(cost - costs[:, before], more), _clear(mean_of(more))
    return Option(
        id=ground.ids[place.option],
        cost=mean_of(cost),
        cost_range=_range(cost),
        accuracy=mean_of(effect),
        accuracy_range=_range(effect),
        standing=place.standing,
        by=tuple(ground.ids[other] for other in place.by),
        price=price,
        gains=gains,
    )


def _range(values: Array) -> tuple[float, float]:
    low, high = np.quantile(values, (0.1, 0.9))
    return float(low), float(high)


def _clear(gap: Mean) -> bool:
    return gap.value > 2 * gap.se


def _sentences(options: tuple[Option, ...], names: dict[str, str]) -> Iterator[Text]:
    on = [option for option in options if option.standing is Standing.ON]
    if len(on) == 1:
        yield say(
            "frontier.one",
            "{name} is both the cheapest and the most accurate: there is nothing to trade off.",
            name=names[on[0].id],
        )
    for before, option in pairwise(on):
        yield _step(before, option, names)
    for option in options:
        if option.standing is not Standing.ON:
            yield _beaten(option, {each.id: each for each in options}, names)


def _step(before: Option, option: Option, names: dict[str, str]) -> Text:
    values = {"name": names[option.id], "before": names[before.id]}
    if option.price is None or not option.gains:
        return say(
            "frontier.no_gain",
            "{name} costs more than {before}, and whether it is the more accurate the calculation cannot tell.",
            **values,
        )
    return say(
        "frontier.price",
        "Each extra point of accuracy with {name} instead of {before} costs {price}.",
        price=money(option.price.value, option.price.se),
        **values,
    )


def _beaten(option: Option, every: dict[str, Option], names: dict[str, str]) -> Text:
    others = [names[id] for id in option.by]
    if option.standing is Standing.EXTENDED:
        return say(
            "frontier.extended",
            "{name} is poor value: going from {first} on to {second} buys each point of accuracy for less.",
            name=names[option.id],
            first=others[0],
            second=others[1],
        )
    better = every[option.by[0]].accuracy
    gap = Mean(better.value - option.accuracy.value, float(np.hypot(better.se, option.accuracy.se)))
    if _clear(gap):
        text = "{name} is dominated: {other} is better and cheaper."
        return say("frontier.dominated", text, name=names[option.id], other=others[0])
    return say(
        "frontier.dearer",
        "{name} is dominated: {other} is as good, as far as the calculation can tell, and cheaper.",
        name=names[option.id],
        other=others[0],
    )


def _note(priced: bool) -> Text:
    if priced:
        return say(
            "frontier.note_priced",
            "Costs are without the price of wrong answers, which a point of accuracy would price again. Accuracy is "
            "that of the requests served, on average over the months.",
        )
    return say(
        "frontier.note",
        "Costs are in today's money. Accuracy is that of the requests served, on average over the months.",
    )


_WORDS = {
    Standing.ON: say("frontier.standing.on", "worth considering"),
    Standing.DOMINATED: say("frontier.standing.dominated", "dominated"),
    Standing.EXTENDED: say("frontier.standing.extended", "poor value"),
}


def _table(options: tuple[Option, ...], names: dict[str, str]) -> FoundTable:
    rows = tuple(
        Row(
            (
                names[option.id],
                money(option.cost.value, option.cost.se),
                Figure(option.accuracy.value / POINTS, Unit.POINTS, 3),
                money(option.price.value, option.price.se) if option.price is not None and option.gains else None,
                _WORDS[option.standing],
            ),
            ("approaches", option.id),
        )
        for option in options
    )
    return FoundTable(
        (
            wording("Approach"),
            wording("Cost"),
            wording("Accuracy"),
            wording("Price of an extra point"),
            wording("Standing"),
        ),
        rows,
    )
