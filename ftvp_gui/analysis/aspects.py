"""What two approaches differ in, and what each aspect makes of the gap between them.

Approaches between the two are made by letting one aspect at a time change sides - base model, caching, technique -
and put through the engine on the same draws. What an aspect does depends on what has changed sides before it, so each
gets its average over all orders; the parts add up to the gap. Whatever an aspect moves is told apart by the kind of
money: wages, wrong answers and waiting, and the rest of the bill.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from itertools import product

import numpy as np

from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.shapley import shapley
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.base_model import base_model, can_take_base, offer_of, with_base, with_caching
from ftvp_gui.core.declare import AmountSpec, spec_of
from ftvp_gui.core.draw import Changed
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs
from ftvp_gui.core.text import Text, say
from ftvp_gui.core.units import Unit


class Aspect(StrEnum):
    """What two approaches may differ in."""

    BASE = "base model"
    CACHING = "caching"
    TECHNIQUE = "technique"


class Kind(StrEnum):
    """What a sum of money is paid for."""

    BILL = "bill"
    PEOPLE = "people"
    QUALITY = "quality"


def between(first: Approach, second: Approach, sides: Mapping[Aspect, bool]) -> Approach:
    """An approach between two: each aspect from the first (False) or the second (True), technique among them.

    `ValueError` where a base model is to change sides and cannot.
    """
    body, other = (second, first) if sides[Aspect.TECHNIQUE] else (first, second)
    foreign = {aspect for aspect, side in sides.items() if side != sides[Aspect.TECHNIQUE]}
    made = body
    if Aspect.BASE in foreign:
        made = with_base(made, other)
    return with_caching(made, other) if Aspect.CACHING in foreign else made


def aspects(first: Approach, second: Approach) -> tuple[tuple[Aspect, ...], tuple[Text, ...]]:
    """The aspects in which two approaches can change sides, technique always among them; and why others cannot."""
    found, why = [], []
    models = base_model(first), base_model(second)
    if models[0] and models[0] == models[1]:
        why.append(
            say("like.same_base", "Both stand on {model}, so the base model makes no difference.", model=models[0])
        )
    elif not can_take_base(first, second):
        why.append(
            say(
                "like.no_base",
                "{first} and {second} do not both pay for one model by the token, so their models cannot change "
                "sides: what the model does counts as technique.",
                first=first.name,
                second=second.name,
            )
        )
    else:
        found.append(Aspect.BASE)
    if offer_of(first) is None or offer_of(second) is None:
        why.append(say("like.no_caching", "Caching counts as technique: only one of the two can cache, or neither."))
    elif with_caching(first, second) != first:
        found.append(Aspect.CACHING)
    return (*found, Aspect.TECHNIQUE), tuple(why)


def by_kind(ground: Ground, approach: Approach) -> Array | None:
    """What an approach costs by kind of money; (kind, draw), present money. None where it cannot be costed.

    People: what would not be paid if wages were nothing.
    """
    alone = ground.project.replace(approaches=(approach,))
    costs = ground.evaluate(alone, ground.sample).approaches[0]
    if not costs.costed:
        return None
    free = ground.evaluate(alone, Changed(ground.sample, dict.fromkeys(wages(ground.project), _nothing)))
    quality, spent = costs.layer(Layer.CONSEQUENCE), _spent(costs)
    bill = _spent(free.approaches[0])
    return np.stack([bill, spent - bill, quality])


def wages(project: Project) -> tuple[Path, ...]:
    """The places of what an hour of work costs."""
    team = type(project.team)
    specs = ((name, spec_of(team, name)) for name in team.model_fields)
    return tuple(
        ("team", name) for name, spec in specs if isinstance(spec, AmountSpec) and spec.unit is Unit.MONEY_PER_HOUR
    )


def _spent(costs: Costs) -> Array:
    return costs.layer(Layer.NAMED) + costs.layer(Layer.HIDDEN)


def _nothing(_: Array | float) -> float:
    return 0.0


def split(ground: Ground, first: Approach, second: Approach) -> tuple[tuple[Aspect, ...], Array, tuple[Text, ...]]:
    """The gap from one approach to another by aspect and kind of money: aspects, (aspect, kind, draw), what to know."""
    found, why = aspects(first, second)
    made = _worth(ground, first, second, found)
    if made is None:
        found, why = (Aspect.TECHNIQUE,), (*why, say("like.no_price", _NO_PRICE, first=first.name, second=second.name))
        made = _worth(ground, first, second, found)
    if made is None:
        raise ValueError("neither of the two may lack a price")
    return found, shapley(made, len(found)), why


_NO_PRICE = (
    "A price that {first} or {second} would need on the other's model is not entered, so what the model and caching "
    "do counts as technique."
)


def _worth(ground: Ground, first: Approach, second: Approach, moving: tuple[Aspect, ...]) -> Array | None:
    cases = []
    for sides in product((0, 1), repeat=len(moving)):
        made = between(first, second, {aspect: bool(side) for aspect, side in zip(moving, sides, strict=True)})
        costs = by_kind(ground, made)
        if costs is None:
            return None
        cases.append(costs)
    return np.reshape(np.stack(cases), (*(2,) * len(moving), *cases[0].shape))
