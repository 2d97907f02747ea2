"""Costs that were not entered: what is off, zero or unknown although it carries money, each to be confirmed.

Inside a cost driver every amount carries money but plain counts and factors; elsewhere the unit says it, and the few
places that stand in `_ALSO` and `_NEVER`. Limits (Strategy) are no costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.checks.notice import named
from ftvp_gui.core.confirmation import Absence, Confirmation
from ftvp_gui.core.declare import AmountSpec, amount_spec, matters, spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path
from ftvp_gui.core.money import Terms
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Quantity, Unknown
from ftvp_gui.core.section import Section
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

SHARED = ("workload", "quality", "team", "money")
"""The sections that all approaches share and that hold costs."""
_WORK = {Unit.HOURS, Unit.HOURS_PER_MONTH, Unit.MINUTES, Unit.TOKENS, Unit.RUNS}
_NO_COST_IN_A_DRIVER = {Unit.COUNT, Unit.TIMES}
_ALSO = {("quality", "review_share"), ("money", "inflation")}
"""Shares outside drivers that are costs all the same when they are zero."""
_NEVER = {"cache_least", "drawn", "exit", "mfu", "month_hours", "most_fee", "most_tokens", "shorter"}
"""Amounts whose unit is a cost's and that are none: limits, savings, and what is looked up where it is empty."""


@dataclass(frozen=True)
class Usual:
    """What an amount usually is: the label, the typical value of its default (None: there is none) and the source."""

    label: str
    value: Figure | None
    source: str


@dataclass(frozen=True)
class NotEntered:
    """A cost that does not count. `group` names the system or the shared section; `approach` is its id, or empty.

    `usually_counted` says of a driver that is off whether it is on in a new approach.
    """

    path: Path
    approach: str
    group: str
    section: str
    label: str
    why: Absence
    usual: Usual | None
    usually_counted: bool = True
    confirmation: Confirmation | None = None

    @property
    def confirmed(self) -> bool:
        """Whether somebody has said that it is nothing."""
        return self.confirmation is not None

    def reason(self) -> Text:
        """Why it does not count, in a few words."""
        return _REASONS[self.why]

    def usually(self) -> Text:
        """What it would usually be, in a sentence; for a cost that is switched off, its first input."""
        if self.usual is None:
            return _COUNTED if self.usually_counted else _LEFT_OUT
        value, source = self.usual.value, self.usual.source
        if value is None:
            return say("checklist.usual.none", "No usual value: {source}.", source=source)
        if self.why is not Absence.OFF:
            return say("checklist.usual", "Usually {value} ({source}).", value=value, source=source)
        return say(
            "checklist.usual.off",
            "{start} {label}: {value} ({source}).",
            start=_COUNTED if self.usually_counted else _LEFT_OUT,
            label=self.usual.label,
            value=value,
            source=source,
        )


_COUNTED = say("checklist.counted", "Usually counted.")
_LEFT_OUT = say("checklist.left_out", "Usually left out.")
_REASONS = {
    Absence.OFF: say("checklist.off", "not counted"),
    Absence.ZERO: say("checklist.zero", "is 0"),
    Absence.UNKNOWN: say("checklist.unknown", "unknown"),
}


def not_entered(project: Project) -> tuple[NotEntered, ...]:
    """All costs of a project that do not count: shared sections first, then each approach with those inside it."""
    holds = {confirmation.path: confirmation for confirmation in project.confirmed}
    return tuple(_checked(entry, holds.get(entry.path)) for entry in _found(project))


def confirm(project: Project, entry: NotEntered, note: str = "", owner: str = "") -> Project:
    """The project in which the entry is confirmed to be nothing, as it is absent now."""
    said = Confirmation(path=entry.path, was=entry.why, note=note, owner=owner)
    return project.replace(confirmed=(*_others(project, entry.path), said))


def reopen(project: Project, path: Path) -> Project:
    """The project in which the cost at the path is open again."""
    return project.replace(confirmed=_others(project, path))


def _others(project: Project, path: Path) -> tuple[Confirmation, ...]:
    return tuple(confirmation for confirmation in project.confirmed if confirmation.path != path)


def _checked(entry: NotEntered, said: Confirmation | None) -> NotEntered:
    """The entry with what was confirmed of it, unless it is absent in another way now."""
    if said is None or said.was is not entry.why:
        return entry
    return replace(entry, confirmation=said)


def _found(project: Project) -> Iterator[NotEntered]:
    for name in SHARED:
        section: Section = getattr(project, name)
        for field, estimate in _amounts(section):
            if _is_shared_cost(project, name, field, amount_spec(section, field)):
                yield from _amount((name, field), "", section.title, section, field, estimate)
    for approach in project.approaches:
        for scope, system in approach.systems():
            root, group = ("approaches", approach.id, *scope), named(approach, scope)
            for name, section in system.sections():
                for field, estimate in _amounts(section):
                    if _carries(amount_spec(section, field)) and field not in _NEVER:
                        yield from _amount((*root, name, field), approach.id, group, section, field, estimate)
            for name, _ in system.drivers():
                yield from _driver(root, approach.id, group, name, system)


def _driver(root: Path, approach: str, group: str, name: str, system: Approach) -> Iterable[NotEntered]:
    driver: Driver = getattr(system, name)
    if driver.enabled:
        for field, estimate in _amounts(driver):
            if amount_spec(driver, field).unit not in _NO_COST_IN_A_DRIVER and field not in _NEVER:
                yield from _amount((*root, name, field), approach, group, driver, field, estimate)
        return
    yield NotEntered(
        (*root, name, "enabled"),
        approach,
        group,
        driver.title,
        driver.title,
        Absence.OFF,
        _largest(type(driver)),
        usually_counted=bool(type(system).model_fields[name].default.enabled),
    )


def _amount(
    path: Path, approach: str, group: str, section: Section, field: str, estimate: Estimate
) -> Iterable[NotEntered]:
    why = _absence(estimate.quantity)
    if why is not None:
        spec = amount_spec(section, field)
        yield NotEntered(path, approach, group, section.title, spec.label, why, _usual(spec))


def _absence(quantity: Quantity) -> Absence | None:
    """How an amount is absent; None where there is one, if only by chance."""
    if isinstance(quantity, Unknown):
        return Absence.UNKNOWN
    return Absence.ZERO if quantity.certain and quantity.typical() == 0.0 else None


def _is_shared_cost(project: Project, section: str, field: str, spec: AmountSpec) -> bool:
    quality = project.quality
    if field == "value_per_month":
        return quality.until_live is UntilLive.LOST
    if field == "today_cost":
        as_today = any(isinstance(approach, AsToday) for approach in project.approaches)
        return quality.until_live is UntilLive.AS_TODAY or as_today
    if field == "inflation":
        return project.money.terms is Terms.NOMINAL
    return _carries(spec) or (section, field) in _ALSO


def _carries(spec: AmountSpec) -> bool:
    return spec.unit.money or spec.unit.dollars or spec.unit in _WORK


def _amounts(section: Section) -> Iterator[tuple[str, Estimate]]:
    for field in _fields(type(section)):
        if matters(section, field):
            yield field, getattr(section, field)


@cache
def _fields(cls: type[Section]) -> tuple[str, ...]:
    return tuple(name for name in cls.model_fields if isinstance(spec_of(cls, name), AmountSpec))


@cache
def _largest(cls: type[Driver]) -> Usual | None:
    """The input that says best how large a cost usually is: the first that is money or work, else the first."""
    specs = [amount_spec(cls, name) for name in _fields(cls)]
    return next((_usual(spec) for spec in [*filter(_carries, specs), *specs]), None)


def _usual(spec: AmountSpec) -> Usual:
    assert spec.default is not None
    quantity = spec.default.quantity
    value = None if isinstance(quantity, Unknown) else Figure(quantity.typical(), spec.unit)
    return Usual(spec.label, value, spec.default.provenance.source)
