"""Dated events of a project's life: shutdowns, the end of training, announced price steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.calendar import months_between
from ftvp_gui.core.model import Path
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Text, say


class EventKind(StrEnum):
    """What happens."""

    SHUTDOWN = "shutdown"
    TRAINING_ENDS = "training ends"
    PRICE_STEP = "price step"


@dataclass(frozen=True)
class Event:
    """Something that is known to happen on a date; `month` is months from the project's start."""

    approach: str
    kind: EventKind
    date: dt.date
    month: float
    label: Text
    path: Path


def events(project: Project) -> tuple[Event, ...]:
    """All dated events inside the horizon, in the order of time."""
    found = [event for approach in project.approaches for event in _of(project, approach)]
    inside = [event for event in found if 0 <= event.month <= project.workload.months]
    return tuple(sorted(inside, key=lambda event: (event.month, event.approach, event.kind)))


def _of(project: Project, approach: Approach) -> Iterable[Event]:
    base = ("approaches", approach.id)
    offer = getattr(approach, "offer", None)
    if isinstance(offer, Offer):
        yield from _of_provider(project, approach, offer)
    retraining = getattr(approach, "retraining", None)
    if retraining is not None and retraining.ends is not None:
        label = say("event.training", "{name}: training ends {date}", name=approach.name, date=_month(retraining.ends))
        yield _event(project, approach, EventKind.TRAINING_ENDS, retraining.ends, label, (*base, "retraining", "ends"))


def _of_provider(project: Project, approach: Approach, offer: Offer) -> Iterable[Event]:
    base = ("approaches", approach.id)
    if offer.retires is not None:
        label = say(
            "event.shutdown",
            "{model} shuts down {date}",
            model=offer.model or approach.name,
            date=_month(offer.retires),
        )
        yield _event(project, approach, EventKind.SHUTDOWN, offer.retires, label, (*base, "offer", "retires"))
    for step in offer.steps:
        label = say(
            "event.price", "{model}: new price {date}", model=offer.model or approach.name, date=_month(step.since)
        )
        yield _event(project, approach, EventKind.PRICE_STEP, step.since, label, (*base, "offer", "steps"))


def _month(date: dt.date) -> str:
    return f"{date:%Y-%m}"


def _event(project: Project, approach: Approach, kind: EventKind, date: dt.date, label: Text, path: Path) -> Event:
    return Event(approach.id, kind, date, months_between(project.workload.start, date), label, path)
