"""The chapter on costs that were not entered: what is off, zero or unknown, and what of it somebody has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.export.report import Report
from ftvp_gui.language import tr


@dataclass(frozen=True)
class Line:
    """One cost in words. `state` is empty while it is open."""

    label: str
    why: str
    usually: str
    state: str


@dataclass(frozen=True)
class Absent:
    """The lines of one system or shared section; `colour` is the slot of the approach, None for what all share."""

    title: str
    colour: int | None
    lines: tuple[Line, ...]


def absent(report: Report) -> tuple[Absent, ...]:
    """What is not entered, group by group, in the order of the project."""
    groups: dict[tuple[str, str], list[NotEntered]] = {}
    for entry in report.answer.not_entered:
        groups.setdefault((entry.approach, entry.group), []).append(entry)
    return tuple(
        Absent(
            title,
            report.answer.project.approach(id).colour if id else None,
            tuple(_line(report, entry) for entry in entries),
        )
        for (id, title), entries in groups.items()
    )


def counted(report: Report) -> str:
    """How many costs are not entered and how many of them are confirmed, in a sentence; empty where there are none."""
    found = report.answer.not_entered
    if not found:
        return ""
    confirmed = sum(entry.confirmed for entry in found)
    costs = tr("1 cost is") if len(found) == 1 else tr("{count} costs are", count=len(found))
    if confirmed == len(found):
        return tr("{costs} not entered, confirmed to be nothing.", costs=costs)
    return tr(
        "{costs} not entered; {confirmed} of them confirmed to be nothing, {number} open.",
        costs=costs,
        confirmed=confirmed,
        number=len(found) - confirmed,
    )


def label(entry: NotEntered) -> str:
    """The cost by name, with its section where that says more: "Hosting: Price of a server"."""
    alone = entry.section in (entry.label, entry.group)
    return entry.label if alone else f"{entry.section}: {entry.label}"


def state(entry: NotEntered) -> str:
    """What was confirmed, by whom and with which words; empty while it is open."""
    said = entry.confirmation
    if said is None:
        return ""
    by = tr("Confirmed by {owner}", owner=said.owner) if said.owner else tr("Confirmed")
    return f"{by}: {said.note}" if said.note else by


def _line(report: Report, entry: NotEntered) -> Line:
    return Line(
        label(entry), sentence(entry.reason(), report.style), sentence(entry.usually(), report.style), state(entry)
    )
