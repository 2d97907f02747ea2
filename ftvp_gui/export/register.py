"""The register of inputs: every value of a project with its unit, source, date, grade and note, section by section."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ftvp_gui.analysis.sensitivity import input_title
from ftvp_gui.charts import format as written
from ftvp_gui.core.declare import AmountSpec, amount_spec, spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Ends, Fixed, Hazard, Measured, Pool, Quantity, Triangular, Unknown, Whole
from ftvp_gui.core.remark import Said, said_of
from ftvp_gui.core.section import Section
from ftvp_gui.core.together import Direction
from ftvp_gui.core.units import Unit
from ftvp_gui.export.report import Report
from ftvp_gui.language import literal, tr


@dataclass(frozen=True)
class Entry:
    """One input. A number has `low`, `middle`, `high` (P10, P50, P90; only the middle where it is certain) and a unit;
    anything else has `text`. `kind` says how the number was stated."""

    label: str
    text: str = ""
    low: str = ""
    middle: str = ""
    high: str = ""
    unit: str = ""
    kind: str = ""
    source: str = ""
    grade: str = ""
    as_of: str = ""
    note: str = ""


@dataclass(frozen=True)
class Group:
    """The inputs of one section; `off` marks a driver that is not counted."""

    title: str
    help: str
    entries: tuple[Entry, ...]
    off: bool = False


@dataclass(frozen=True)
class Chapter:
    """The groups that belong together: the shared sections, or one approach (`colour`: its slot)."""

    title: str
    groups: tuple[Group, ...]
    colour: int | None = None


def chapters(report: Report) -> tuple[Chapter, ...]:
    """The whole register: what all approaches share first, then each approach."""
    project = report.answer.project
    shared = ("workload", "quality", "team", "money", "strategy", "priorities")
    common = tuple(_group(report, getattr(project, name), (name,)) for name in shared)
    found = [Chapter(tr("Shared by all approaches"), (*common, *_together(project)))]
    for approach in project.approaches:
        groups: list[Group] = []
        for scope, system in approach.systems():
            title = f"{system.name}: {tr(system.title)}" if scope else tr(system.title)
            here = ("approaches", approach.id, *scope)
            groups.append(Group(title, tr(system.summary()), tuple(_entries(report, system, here))))
            groups += [_group(report, section, (*here, name)) for name, section in system.sections()]
            groups += [_group(report, driver, (*here, name)) for name, driver in system.drivers()]
        found.append(Chapter(approach.name, tuple(groups), approach.colour))
    return tuple(found)


def _together(project: Project) -> Iterator[Group]:
    """The inputs that move together, an entry a group; nothing where none do."""
    entries = tuple(
        Entry(
            ", ".join(input_title(project, path) for path in group.paths),
            f"{tr(group.strength.value)}, {tr(_WAYS[group.direction])}",
        )
        for group in project.together
    )
    if entries:
        yield Group(tr("Moves together"), tr("Inputs whose draws rise and fall together."), entries)


_WAYS = {Direction.SAME: literal("all the same way"), Direction.OPPOSITE: literal("the first against the others")}


def _group(report: Report, section: Section, path: Path) -> Group:
    help = " ".join((type(section).__doc__ or "").split())
    off = isinstance(section, Driver) and not section.enabled
    return Group(tr(section.title), tr(help), tuple(_entries(report, section, path)), off)


def _entries(report: Report, section: Section, path: Path) -> Iterator[Entry]:
    for name in type(section).model_fields:
        spec = spec_of(section, name)
        value = getattr(section, name)
        if isinstance(value, Estimate) and isinstance(spec, AmountSpec):
            yield _amount(report, amount_spec(section, name), value)
        elif spec is not None and name != "enabled":
            yield Entry(tr(spec.label), _plain(value), note=said_of(report.answer.project, (*path, name)).line)


def _amount(report: Report, spec: AmountSpec, estimate: Estimate) -> Entry:
    origin, quantity = estimate.provenance, estimate.quantity
    low, middle, high = _ends(report, spec.unit, quantity)
    return Entry(
        label=tr(spec.label),
        text="" if middle else report.locale.unknown,
        low=low,
        middle=middle,
        high=high,
        unit=tr(UNITS.get(spec.unit, "")) if middle else "",
        kind=_kind(report, spec.unit, quantity),
        source=tr(origin.source),
        grade=tr(origin.grade.value),
        as_of=origin.as_of.isoformat() if origin.as_of else "",
        note=Said(estimate.note, estimate.owner).line,
    )


def _ends(report: Report, unit: Unit, quantity: Quantity) -> tuple[str, str, str]:
    if isinstance(quantity, Unknown):
        return "", "", ""
    if quantity.certain or (isinstance(quantity, Whole) and isinstance(quantity.of, Fixed)):
        return "", _number(report, unit, quantity.typical()), ""
    low, middle, high = (_number(report, unit, value) for value in quantity.ends())
    return low, middle, high


def _number(report: Report, unit: Unit, value: float) -> str:
    """The number as it was entered, without the words of its unit."""
    if unit.money or unit.dollars:
        return written.money(value, report.currency if unit.money else "USD", DIGITS, report.locale)
    if unit in (Unit.POINTS, Unit.POINTS_PER_MONTH):
        return written.count(value * 100, DIGITS, report.locale)
    if unit.percent:
        return written.count(value * 100, DIGITS, report.locale) + report.locale.space + "%"
    return written.count(value, DIGITS, report.locale)


DIGITS = 6
UNITS = {
    Unit.MONEY_PER_HOUR: literal("an hour"),
    Unit.MONEY_PER_MONTH: literal("a month"),
    Unit.MONEY_PER_ITEM: "each",
    Unit.MONEY_PER_REQUEST: literal("a request"),
    Unit.MONEY_PER_KWH: literal("per kWh"),
    Unit.USD_PER_MTOK: literal("per 1M tokens"),
    Unit.USD_PER_HOUR: literal("an hour"),
    Unit.USD_PER_MONTH: literal("a month"),
    Unit.USD_PER_GB_MONTH: literal("per gigabyte and month"),
    Unit.USD_PER_MTOK_HOUR: literal("per million tokens and hour"),
    Unit.CURRENCY_RATE: literal("per US dollar"),
    Unit.HOURS: "hours",
    Unit.HOURS_PER_MONTH: literal("hours a month"),
    Unit.MINUTES: "minutes",
    Unit.SECONDS: "seconds",
    Unit.MONTHS: "months",
    Unit.POINTS: "points",
    Unit.POINTS_PER_MONTH: literal("points a month"),
    Unit.SHARE_PER_MONTH: literal("a month"),
    Unit.SHARE_PER_YEAR: literal("a year"),
    Unit.ITEMS: "items",
    Unit.ITEMS_PER_MONTH: literal("items a month"),
    Unit.MONEY_PER_SECOND: literal("a second"),
    Unit.TOKENS: "tokens",
    Unit.REQUESTS: "requests",
    Unit.REQUESTS_PER_MONTH: literal("requests a month"),
    Unit.REQUESTS_PER_SECOND: literal("requests a second"),
    Unit.RUNS: "runs",
    Unit.TOKENS_PER_SECOND: literal("tokens a second"),
    Unit.BILLIONS: "billion",
    Unit.BYTES: "bytes",
    Unit.GIGABYTES: "GB",
    Unit.TERAFLOPS: "TFLOP/s",
    Unit.KILOWATTS: "kW",
}
"""The words that stand beside the numbers; a share, a count, a factor and plain money have none."""


def _kind(report: Report, unit: Unit, quantity: Quantity) -> str:
    """How the number was stated, where it is more than one value or a plain range."""
    if isinstance(quantity, Measured):
        return tr("measured: {hits} of {trials}", hits=f"{quantity.hits:,}", trials=f"{quantity.trials:,}")
    if isinstance(quantity, Chance):
        return tr("nothing at all in {share} of futures", share=written.share(1 - quantity.chance, report.locale))
    if isinstance(quantity, Hazard):
        return tr("by chance, {share} a year", share=written.share(quantity.yearly, report.locale))
    if isinstance(quantity, Ends):
        ends = [_number(report, unit, value) for value in (quantity.least, quantity.likely, quantity.most)]
        if isinstance(quantity, Triangular):
            return tr(
                "least {end_1}, most likely {end_2}, most {end_3}, straight-sided",
                end_1=ends[0],
                end_2=ends[1],
                end_3=ends[2],
            )
        return tr("least {end_1}, most likely {end_2}, most {end_3}", end_1=ends[0], end_2=ends[1], end_3=ends[2])
    if isinstance(quantity, Pool):
        return tr("{count} opinions, pooled", count=len(quantity.opinions))
    return ""


def _plain(value: Any) -> str:
    """A date, a choice, a switch or a text as people read it; a dash where nothing is entered."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        value = "; ".join(f"{each}" for each in value)
    return f"{value}" if value not in (None, "") else "\N{EN DASH}"
