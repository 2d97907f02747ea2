"""Formulas that a released version had wrong: which are mended since, and what a project's totals were and are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ftvp_gui.core.result import Result
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

TOLERANCE = 1e-9
"""Relative difference from which totals differ: more than processors differ by, less than anyone sees."""

Totals = Mapping[str, float | None]
"""Expected present cost by the id of the approach, money; None where it means nothing."""


@dataclass(frozen=True)
class Correction:
    """A formula that was wrong before version `since` of the program; `text`, a sentence, says what it gives now."""

    since: str
    text: Text


CORRECTIONS: tuple[Correction, ...] = ()
"""In the order of their versions. Empty until a formula is mended that a released version had wrong."""


@dataclass(frozen=True)
class Difference:
    """An approach whose total is another one now; None where it was or is unknown."""

    approach: str
    name: str
    before: float | None
    after: float | None


def rank(version: str) -> tuple[int, ...]:
    """By what versions are ordered: the whole numbers in it."""
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def made_after(version: str, known: tuple[Correction, ...] = CORRECTIONS) -> tuple[Correction, ...]:
    """The corrections that a program of this version did not have yet."""
    return tuple(each for each in known if rank(each.since) > rank(version))


def differences(before: Totals, result: Result) -> tuple[Difference, ...]:
    """The approaches whose totals were others, in the order of the project; those without a total before are new."""
    after = result.totals()
    return tuple(
        Difference(approach.id, approach.name, before[approach.id], after[approach.id])
        for approach in result.project.approaches
        if approach.id in before and _differ(before[approach.id], after[approach.id])
    )


def moved(difference: Difference, app: str) -> Text:
    """One approach's total before and after, in as many digits as tell them apart; `app` computed the first."""
    digits = _digits(difference)
    return say(
        "total.moved",
        "The total of “{name}” was {before} when ftvp {app} saved this file; it is {after} now.",
        name=difference.name,
        before=_money(difference.before, digits),
        after=_money(difference.after, digits),
        app=app,
    )


def reasons(app: str, now: str, known: tuple[Correction, ...] = CORRECTIONS) -> Iterator[Text]:
    """Why totals of version `app` differ from those of version `now`: the corrections between them, or what to do."""
    found = made_after(app, known)
    for each in found:
        yield say("total.corrected", "Corrected in ftvp {since}: {what}", since=each.since, what=each.text)
    if not found and rank(app) > rank(now):
        yield say(
            "total.newer",
            "That ftvp is newer than this one ({now}) and may have corrected a formula: open the file with it.",
            now=now,
        )
    elif not found:
        yield say(
            "total.unexplained",
            "No corrected formula explains this: ftvp {now} computes otherwise than ftvp {app} did. Please report it.",
            now=now,
            app=app,
        )


def _differ(before: float | None, after: float | None) -> bool:
    if before is None or after is None:
        return before is not after
    return abs(before - after) > TOLERANCE * max(abs(before), abs(after))


def _digits(difference: Difference) -> int:
    before, after = difference.before, difference.after
    if before is None or after is None:
        return 3
    apart = abs(before - after) / max(abs(before), abs(after))
    return max(3, 1 + math.ceil(-math.log10(apart)))


def _money(value: float | None, digits: int) -> Figure | Text:
    return say("total.unknown", "unknown") if value is None else Figure(value, Unit.MONEY, digits)
