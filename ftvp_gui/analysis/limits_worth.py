"""What it is worth to find out whether an approach keeps the limits, where only one keeps them surely enough.

A number about cost cannot change the choice then, but an answer to "does the other one keep them?" can: where it does
and costs less, it is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.analysis.arrays import series
from ftvp_gui.analysis.fit import LABELS, Factor, keeps
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

STANDS_OUT = 3.0
"""Standard errors by which a worth must exceed nothing, as for other questions."""


@dataclass(frozen=True)
class LimitQuestion:
    """Whether an approach keeps its limits: those that it misses, and how often it keeps all of them, 0..1.

    `worth` is the most that the answer is worth before choosing, money; `clear` where that can be told from nothing.
    """

    approach: str
    missed: tuple[Factor, ...]
    kept: float
    worth: Mean
    clear: bool


def worth_of_limit(best: Array, other: Array, kept: NDArray[np.bool_]) -> Mean:
    """What it is worth to know before choosing whether the other option keeps its limits, and nothing more; money.

    `best` and `other` are costs (draw,), and `kept` (draw,) says where the other keeps them: there it may be chosen,
    elsewhere not. It is chosen where it is known to keep them if it costs less on average then. Never below 0.
    """
    best = series(best, "costs of the best option")
    gains = np.where(kept, best - series(other, "costs of the other option", len(best)), 0.0)
    found = mean_of(gains)
    return Mean(max(found.value, 0.0), found.se)


def limit_questions(ground: Ground) -> tuple[LimitQuestion, ...]:
    """A question for each approach that has a cost but misses a limit, the one worth most first.

    None unless exactly one approach keeps the limits: with two there is a choice by cost already.
    """
    fits = ground.answer.verdict.fits
    feasible = [id for id in ground.ids if fits[id].feasible]
    if len(feasible) != 1:
        return ()
    best = ground.result[feasible[0]].cost
    found = []
    for id in ground.ids:
        if id in feasible:
            continue
        costs = ground.result[id]
        binding = [held for factor, held in keeps(ground.result, costs).items() if factor not in fits[id].advisory]
        kept = np.logical_and.reduce([held for held in binding if held is not None])
        worth = worth_of_limit(best, costs.cost, kept)
        clear = worth.value > STANDS_OUT * worth.se
        found.append(LimitQuestion(id, fits[id].missed, float(kept.mean()), worth, clear))
    return tuple(sorted(found, key=lambda each: -each.worth.value))


def only(ground: Ground, name: str, limits: tuple[LimitQuestion, ...]) -> Iterator[Text]:
    """What there is to find out where one approach alone keeps the limits."""
    yield say(
        "information.only", "Only {name} keeps your limits, so no number about cost can change the choice.", name=name
    )
    first = next(iter(limits), None)
    if first is None or not any(each.kept for each in limits):
        yield say("information.only_never", "Nothing is worth measuring first: no other one keeps them in any future.")
    elif first.clear:
        yield say(
            "information.only_limit",
            "Finding out first whether {other} keeps them is worth at most {worth}. It does in {share} of futures and "
            "costs less there; what it misses: {missed}.",
            other=ground.project.approach(first.approach).name,
            worth=money(first.worth.value, first.worth.se),
            share=Figure(first.kept, Unit.SHARE),
            missed=", ".join(LABELS[factor].lower() for factor in first.missed),
        )
    else:
        yield say(
            "information.only_dearer",
            "Nothing is worth measuring first: where another one keeps them too, it costs no less on average.",
        )
