"""Valid but suspicious input: notices with the place, how grave it is, and a sentence. Errors are not its business.

One theme a file. Adding a notice is a function there and its name in one of the two lists here: `SYSTEMS` are asked of
every approach and of every one inside it, `SHARED` once of the whole project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from ftvp_gui.core.checks import (
    accuracy,
    comparison,
    data,
    gpus,
    life,
    mix,
    money,
    quality,
    serving,
    time,
    together,
    unknowns,
)
from ftvp_gui.core.checks.money import OLD, aged
from ftvp_gui.core.checks.notice import Case, Notice, Severity, named
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result

T = TypeVar("T")

SHARED: tuple[Callable[[Result], Iterable[Notice]], ...] = (
    unknowns.unknown,
    quality.ignored,
    money.currency,
    money.discounting,
    serving.failures,
    serving.growth,
    comparison.baseline,
    comparison.models,
    comparison.twins,
    unknowns.believed,
    together.impossible,
    together.twice,
    quality.consequences,
    quality.review,
)
SYSTEMS: tuple[Callable[[Case], Iterable[Notice]], ...] = (
    time.horizon,
    time.deadline,
    money.budget,
    life.shut_down,
    life.short_notice,
    life.training_ends,
    data.examples,
    data.epochs,
    data.teacher,
    accuracy.ceilings,
    accuracy.pilot,
    serving.cache,
    serving.long_requests,
    serving.servers,
    gpus.gpus,
    quality.false_alarms,
    mix.take_over,
    mix.passed_on,
    mix.documents,
    unknowns.switched_off,
)


def check(project: Project, result: Result) -> tuple[Notice, ...]:
    """All notices on a project and its result: warnings first, then what all share, then approach by approach."""
    found: list[Notice] = []
    for shared in SHARED:
        _take(found, shared, result)
    for approach, costs in zip(project.approaches, result.approaches, strict=True):
        whole, _ = columns(project, approach, Typical())
        for ctx in whole.systems():
            for rule in SYSTEMS:
                _take(found, rule, Case(project, approach, costs, ctx))
    return ordered(found)


def ordered(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Warnings first; otherwise the order stays."""
    return tuple(sorted(notices, key=lambda notice: notice.severity is not Severity.WARNING))


def _take(found: list[Notice], rule: Callable[[T], Iterable[Notice]], asked: T) -> None:
    """Take what a rule finds. Where an input is unknown it finds nothing: that is a notice of its own."""
    try:
        found.extend(rule(asked))
    except UnknownInputError:
        return


__all__ = ["OLD", "SHARED", "SYSTEMS", "Case", "Notice", "Severity", "aged", "check", "named", "ordered"]
