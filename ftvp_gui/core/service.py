"""What an approach serves: requests answered, rightly or not, by its systems and by people."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ftvp_gui.core.accuracy import HELD_OUT, LOSS
from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.formula import Value
from ftvp_gui.core.normal import Array
from ftvp_gui.core.outcomes import ATTEMPTS, HELPED, RIGHT, WRONG, checking
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.spread import factor
from ftvp_gui.core.timing import GROWTH, SERVED, WAITING
from ftvp_gui.core.units import Unit


class Service(NamedTuple):
    """Over all months: requests served, those answered rightly in the end, the share answered rightly, and the mean
    seconds until an answer (nan where none is given or nobody says how long it takes); (row,)."""

    requests: Array
    successes: Array
    accuracy: Array
    seconds: Array


def service(block: Context) -> Service:
    """Who answers how many requests, and how many rightly, over all systems of the approach."""
    answered: Value = 0.0
    fixed: Value = 0.0
    waited: Value = 0.0
    for system in block.systems():
        if not system.approach.answers:
            continue
        checked = checking(system) is not None
        slipped = over_months(system, SERVED, WRONG)
        waited = waited + over_months(system, SERVED, *((ATTEMPTS,) if checked else ())) * _wait(system)
        by_people = over_months(system, SERVED, HELPED) if checked else 0.0
        answered = answered + over_months(system, SERVED, RIGHT) + by_people
        fixed = fixed + slipped * system.approach.review_finds(system)
    asked = over_months(block, GIVEN)
    share = np.minimum(answered / np.where(asked > 0, asked, 1.0), 1.0)
    successes = answered + fixed
    if block.quality.until_live is UntilLive.AS_TODAY:
        successes = successes + over_months(block, WAITING) * block.quality.today_right
    seconds = np.where(asked > 0, waited / np.where(asked > 0, asked, 1.0), np.nan)
    volume, accuracy = block.workload.volume, np.where(asked > 0, share, _at_start(block))
    return Service(volume * asked, volume * successes, accuracy, seconds)


GIVEN = Term("given", "share of the requests that is answered", lambda ctx: 1.0 - ctx[WAITING], Unit.SHARE)


def over_months(system: Context, *shares: Term) -> Value:
    """The requests of all months, in requests of the first, times the product of some shares; (row,).

    So the volume plays no part in it, and it stands still while the volume is dragged.
    """
    timing = (GROWTH, *shares)

    def made() -> Value:
        return np.ones(system.months) @ factor(system, timing)

    return made() if system.still is None else system.still.sum(system, timing, made)


def _wait(system: Context) -> Value:
    """Seconds until one call of the system is answered; nan where no driver says; () or (draw,)."""
    said = [
        known for _, driver, inputs in system.drivers() if (known := driver.answer_time(inputs, system)) is not None
    ]
    return sum(said) if said else np.nan


def _at_start(ctx: Context) -> Value:
    """Accuracy at go-live of the first system that is built and answers; () or (draw,)."""
    found: Value = 0.0
    for system in reversed([system for system in ctx.systems() if system.approach.answers]):
        found = np.where(exists(system) > 0.5, system[HELD_OUT] - system[LOSS], found)
    return found


def exists(system: Context) -> Value:
    """1 where a system is built at all; () or (draw,)."""
    if system.parent is None:
        return np.asarray(1.0)
    return np.asarray(system.parent.approach.part_exists(system.role, system.parent))
