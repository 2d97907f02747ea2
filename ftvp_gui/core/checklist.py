"""Costs that were not entered: what is off, zero or unknown although it carries money, each to be confirmed.

Inside a cost driver every amount carries money but plain counts and factors; elsewhere the unit says it, and the few
places that stand in `_ALSO` and `_NEVER`. Limits (Strategy) are no costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.checks.notice import named
from ftvp_gui.core.confirmation import Absence, Confirmation
from ftvp_gui.core.declare import AmountSpec, amount_spec, matters, spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity, Unknown
from ftvp_gui.core.result import Result
from ftvp_gui.core.section import Section
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

SHARED = ("workload", "quality", "team", "money")
"""The sections that all approaches share and that hold costs."""
_WORK = {Unit.HOURS, Unit.HOURS_PER_MONTH, Unit.MINUTES, Unit.TOKENS, Unit.RUNS}
_NO_COST_IN_A_DRIVER = {Unit.COUNT, Unit.TIMES}
_ALSO = {("quality", "review_share"), ("money", "inflation")}
"""Shares outside drivers that are costs all the same when they are zero."""
_NEVER = {"cache_least", "mfu", "most_fee", "most_tokens", "resale", "shorter"}
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


def not_entered(project: Project, result: Result) -> tuple[NotEntered, ...]:
    """All costs of a project that do not count: shared sections first, then each approach with those inside it.

    The result says what is asked for at all: an amount that no formula read is not missed.
    """
    holds = {confirmation.path: confirmation for confirmation in project.confirmed}
    return tuple(_checked(entry, holds.get(entry.path)) for entry in _Search(project, result).found())


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


class _Search:
    """The walk through a project. `read`: what a formula read; `gaps`: unknown inputs that stopped one, and `stopped`:
    the sections whose further inputs nobody has read for that reason."""

    def __init__(self, project: Project, result: Result) -> None:
        self.project = project
        self.read: set[Path] = set()
        self.gaps: set[Path] = set()
        self.stopped: set[Path] = set()
        for costs in result.approaches:
            self.read |= costs.reads
            for gap in costs.gaps:
                self.gaps.add(gap.path)
                self.stopped |= {gap.path[:-1], ("approaches", costs.id, *gap.driver.split("."))}

    def found(self) -> Iterator[NotEntered]:
        """Every cost that does not count, nothing confirmed yet."""
        for name in SHARED:
            section: Section = getattr(self.project, name)
            for field in _fields(type(section)):
                if _carries(amount_spec(section, field)) or (name, field) in _ALSO:
                    yield from self.amount((name, field), "", section.title, section)
        for approach in self.project.approaches:
            for scope, system in approach.systems():
                root, group = ("approaches", approach.id, *scope), named(approach, scope)
                for name, section in system.sections():
                    for field in _fields(type(section)):
                        if _carries(amount_spec(section, field)) and field not in _NEVER:
                            yield from self.amount((*root, name, field), approach.id, group, section)
                for name, _ in system.drivers():
                    yield from self.driver((*root, name), approach.id, group, system)

    def driver(self, path: Path, approach: str, group: str, system: Approach) -> Iterable[NotEntered]:
        """A driver that is off, or the amounts of one that is on."""
        driver: Driver = getattr(system, path[-1])
        if driver.enabled:
            for field in _fields(type(driver)):
                if amount_spec(driver, field).unit not in _NO_COST_IN_A_DRIVER and field not in _NEVER:
                    yield from self.amount((*path, field), approach, group, driver)
            return
        yield NotEntered(
            (*path, "enabled"),
            approach,
            group,
            driver.title,
            driver.title,
            Absence.OFF,
            _largest(type(driver)),
            usually_counted=bool(type(system).model_fields[path[-1]].default.enabled),
        )

    def amount(self, path: Path, approach: str, group: str, section: Section) -> Iterable[NotEntered]:
        """An amount that is absent although it is asked for."""
        why, spec = _absence(getattr(section, path[-1]).quantity), amount_spec(section, path[-1])
        if why is not None and self._is_asked(path, why, section, spec):
            yield NotEntered(path, approach, group, section.title, spec.label, why, _usual(spec))

    def _is_asked(self, path: Path, why: Absence, section: Section, spec: AmountSpec) -> bool:
        behind = path[:-1] in self.stopped and len(path) > 2 and matters(section, path[-1])
        if why is Absence.ZERO:
            return path in self.read or behind
        # What may be left empty has something else in its place.
        return path in self.gaps or (behind and (spec.unit.money or spec.unit.dollars))


def _absence(quantity: Quantity) -> Absence | None:
    """How an amount is absent; None where there is one, if only by chance."""
    if isinstance(quantity, Unknown):
        return Absence.UNKNOWN
    return Absence.ZERO if quantity.certain and quantity.typical() == 0.0 else None


def _carries(spec: AmountSpec) -> bool:
    return spec.unit.money or spec.unit.dollars or spec.unit in _WORK


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
