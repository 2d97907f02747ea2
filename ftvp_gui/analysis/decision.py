"""All deep analyses in the order in which they are told. Adding one is a file and its function here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ftvp_gui.analysis import (
    change,
    evidence,
    frontier_finding,
    information,
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
    scenarios.find,
)
"""What the worker does once the full sample has answered; None where there is nothing to analyse."""
COMPARING: tuple[Callable[[Ground], Finding | None], ...] = (scenario_way.find, change.find)
"""The analyses, last of all, that hold the answer against another state."""


def decide(ground: Ground, known: Sequence[Finding] | None = None) -> tuple[Finding, ...]:
    """Everything that is found. `AbandonedError` where the work is called off.

    `known` is all that was found for this very answer, held against another state: only that is looked at anew.
    """
    if known is None:
        return (*_each(ANALYSES, ground), *_each(COMPARING, ground))
    lasting = (finding for finding in known if not isinstance(finding, (ScenarioWay, Change)))
    return (*lasting, *_each(COMPARING, ground))


def _each(analyses: Iterable[Callable[[Ground], Finding | None]], ground: Ground) -> Iterator[Finding]:
    for analysis in analyses:
        ground.check()
        finding = analysis(ground)
        if finding is not None:
            yield finding
