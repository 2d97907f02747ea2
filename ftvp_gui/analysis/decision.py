"""All deep analyses in the order in which they are told. Adding one is a file and its function here."""

from __future__ import annotations

from collections.abc import Callable

from ftvp_gui.analysis import (
    advice,
    change,
    evidence,
    frontier_finding,
    iceberg,
    indices,
    information,
    like_for_like,
    pilot,
    priorities,
    risk_finding,
    scenario_way,
    scenarios,
    switch_month,
    switching,
    two_way,
    worth_finding,
)
from ftvp_gui.analysis.change import Change
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Asked, Ground
from ftvp_gui.analysis.scenario_way import ScenarioWay
from ftvp_gui.analysis.two_way import TwoWay

ANALYSES: tuple[Callable[[Ground], Finding | None], ...] = (
    risk_finding.find,
    frontier_finding.find,
    worth_finding.find,
    information.find,
    pilot.find,
    evidence.find,
    switch_month.find,
    priorities.find,
    switching.find,
    two_way.find,
    like_for_like.find,
    iceberg.find,
    indices.find,
    scenarios.find,
    scenario_way.find,
    change.find,
)
"""What the worker does once the full sample has answered; None where there is nothing to analyse."""


def decide(
    ground: Ground,
    first: Callable[[], type[Finding] | None] = lambda: None,
    tell: Callable[[tuple[Finding, ...]], None] = lambda _: None,
) -> tuple[Finding, ...]:
    """Everything that is found, last the advice that rests on it. `AbandonedError` where the work is called off.

    `first` is asked before each analysis which finding is waited for most: that one comes next. `tell` has what there
    is so far, after each of them.
    """
    made: dict[int, Finding | None] = {}
    while len(made) < len(ANALYSES):
        ground.check()
        wanted = first()
        here = min(set(range(len(ANALYSES))) - set(made), key=lambda place: (not _makes(place, wanted), place))
        made[here] = ANALYSES[here](ground)
        tell(_in_order(made))
    ground.check()
    found = _in_order(made)
    advised = advice.find(ground, found)
    return found if advised is None else (*found, advised)


def _makes(place: int, kind: type[Finding] | None) -> bool:
    """Whether an analysis makes findings of a kind: they stand in one file."""
    return kind is not None and ANALYSES[place].__module__ == kind.__module__


def _in_order(made: dict[int, Finding | None]) -> tuple[Finding, ...]:
    """What was found, in the order in which it is told."""
    return tuple(found for place in sorted(made) if (found := made[place]) is not None)


_ASKED: dict[type[Finding], Callable[[Ground], Finding | None]] = {
    TwoWay: two_way.find,
    ScenarioWay: scenario_way.find,
    Change: change.find,
}


def outdated(before: Asked, now: Asked) -> tuple[type[Finding], ...]:
    """The findings that hang on what is asked besides, as far as that is another thing now."""
    differs = {
        TwoWay: now.sides != before.sides,
        ScenarioWay: now.scenario != before.scenario,
        Change: (now.before, now.after) != (before.before, before.after),
    }
    return tuple(kind for kind in _ASKED if differs[kind])


def asked_anew(findings: tuple[Finding, ...], ground: Ground, before: Asked) -> tuple[Finding, ...]:
    """The findings with those made again that were asked for otherwise `before`. `AbandonedError` as above."""
    stale = outdated(before, ground.asked)
    kept = tuple(each for each in findings if not isinstance(each, stale))
    again = (_ASKED[kind](ground) for kind in stale)
    return (*kept, *(finding for finding in again if finding is not None))
