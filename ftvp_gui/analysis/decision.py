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
from ftvp_gui.analysis.ground import Ground
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


def decide(ground: Ground) -> tuple[Finding, ...]:
    """Everything that is found, last the advice that rests on it. `AbandonedError` where the work is called off."""
    found = []
    for analysis in ANALYSES:
        ground.check()
        finding = analysis(ground)
        if finding is not None:
            found.append(finding)
    ground.check()
    advised = advice.find(ground, found)
    return tuple(found) if advised is None else (*found, advised)


def asked_anew(findings: tuple[Finding, ...], ground: Ground) -> tuple[Finding, ...]:
    """The findings with those made again that hang on what is asked besides. `AbandonedError` as above."""
    kept = tuple(each for each in findings if not isinstance(each, TwoWay | ScenarioWay | Change))
    again = (analysis(ground) for analysis in (two_way.find, scenario_way.find, change.find))
    return (*kept, *(finding for finding in again if finding is not None))
