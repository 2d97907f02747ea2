"""All deep analyses in the order in which they are told. Adding one is a file and its function here."""

from __future__ import annotations

from collections.abc import Callable

from ftvp_gui.analysis import (
    evidence,
    frontier_finding,
    information,
    pilot,
    priorities,
    risk_finding,
    switch_month,
    switching,
    two_way,
    worth_finding,
)
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground

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
)
"""What the worker does once the full sample has answered; None where there is nothing to analyse."""


def decide(ground: Ground) -> tuple[Finding, ...]:
    """Everything that is found. `AbandonedError` where the work is called off."""
    found = []
    for analysis in ANALYSES:
        ground.check()
        finding = analysis(ground)
        if finding is not None:
            found.append(finding)
    return tuple(found)
