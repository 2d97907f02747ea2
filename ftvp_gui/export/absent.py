"""The chapter on costs that were not entered: what is off, zero or unknown, and what of it somebody has confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.export.report import Report
from ftvp_gui.language import tr, tr_n


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
    count = len(found)
    if confirmed == count:
        return tr_n(
            count,
            "{count} cost is not entered, confirmed to be nothing.",
            "{count} costs are not entered, confirmed to be nothing.",
            count=count,
        )
    return tr_n(
        count,
        "{count} cost is not entered; {confirmed} of them confirmed to be nothing, {open} open.",
        "{count} costs are not entered; {confirmed} of them confirmed to be nothing, {open} open.",
        count=count,
        confirmed=confirmed,
        open=count - confirmed,
    )


def label(entry: NotEntered) -> str:
    """The cost by name, with its section where that says more: "Hosting: Price of a server"."""
    alone = entry.section in (entry.label, entry.group)
    return tr(entry.label) if alone else f"{tr(entry.section)}: {tr(entry.label)}"


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
