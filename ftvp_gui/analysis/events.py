"""Events of a project's life, in approaches inside others too: dated ones, take-overs, and moves that luck decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.calendar import months_between
from ftvp_gui.core.context import Context, Term, columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.drivers.retraining import TUNING_ENDS
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.memo import hold
from ftvp_gui.core.model import Path
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.shutdowns import FIRST_SHUTDOWN
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.timing import GO_LIVE, STOPS
from ftvp_gui.core.units import Unit


class EventKind(StrEnum):
    """What happens."""

    NOTICE = "notice"
    SHUTDOWN = "shutdown"
    TRAINING_ENDS = "training ends"
    PRICE_STEP = "price step"
    TAKE_OVER = "take-over"
    HALF_MOVED = "half moved"
    HALF_ENDED = "half of tuning ended"


@dataclass(frozen=True)
class Event:
    """Something that happens inside the horizon; `month` is months from the project's start.

    `date` is None for what has no day: a take-over in the typical case, and the month by which half of futures have
    had a forced move.
    """

    approach: str
    kind: EventKind
    date: dt.date | None
    month: float
    label: Text
    path: Path

    @property
    def certain(self) -> bool:
        """Whether it is announced or planned, not a matter of luck."""
        return self.kind not in (EventKind.HALF_MOVED, EventKind.HALF_ENDED)


def events(project: Project) -> tuple[Event, ...]:
    """All events inside the horizon, in the order of time."""
    return Events().of(project)


class Events:
    """The events of a project again and again; those of an approach are kept while it is the same object, as it is
    after an edit elsewhere, and what they read of the project is as it was."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Approach, Mapping[Path, Any], tuple[Event, ...]]] = {}

    def of(self, project: Project) -> tuple[Event, ...]:
        """All events inside the horizon, in the order of time."""
        kept, self._kept = self._kept, {}
        for approach in project.approaches:
            last = kept.get(approach.id)
            holds = last is not None and last[0] is approach and hold(project, last[1])
            self._kept[approach.id] = last if last and holds else (approach, *_of(project, approach))
        found = [event for *_, each in self._kept.values() for event in each]
        inside = [event for event in found if 0 <= event.month <= project.workload.months]
        return tuple(sorted(inside, key=lambda event: (event.month, event.approach, event.kind, event.path)))


def _of(project: Project, approach: Approach) -> tuple[Mapping[Path, Any], tuple[Event, ...]]:
    """What was read of the project outside the approach, and the events."""
    whole, reader = columns(project, approach, Typical())
    found = tuple(event for ctx in whole.systems() for event in (*_dated(ctx), *_undated(ctx)))
    return {path: value for path, value in reader.reads.items() if path[0] != "approaches"}, found


def _dated(ctx: Context) -> Iterable[Event]:
    offer = getattr(ctx.approach, "offer", None)
    if isinstance(offer, Offer):
        model = offer.model or ctx.approach.name
        if offer.retires is not None:
            place = (*ctx.path, "offer", "retires")
            if offer.notice_days:
                given = offer.retires - dt.timedelta(days=offer.notice_days)
                label = say("event.notice", "{model}: notice given {date}", model=model, date=_month(given))
                yield _on(ctx, EventKind.NOTICE, given, label, place)
            label = say("event.shutdown", "{model} shuts down {date}", model=model, date=_month(offer.retires))
            yield _on(ctx, EventKind.SHUTDOWN, offer.retires, label, place)
        for step in offer.steps:
            label = say("event.price", "{model}: new price {date}", model=model, date=_month(step.since))
            yield _on(ctx, EventKind.PRICE_STEP, step.since, label, (*ctx.path, "offer", "steps"))
    ends: dt.date | None = getattr(getattr(ctx.approach, "retraining", None), "ends", None)
    if ends is not None:
        label = say("event.training", "{name}: training ends {date}", name=ctx.approach.name, date=_month(ends))
        yield _on(ctx, EventKind.TRAINING_ENDS, ends, label, (*ctx.path, "retraining", "ends"))


def _undated(ctx: Context) -> Iterable[Event]:
    stops = float("inf")
    if ctx.parent is not None:
        stops = _typical(ctx, STOPS)
        if 0.0 < stops <= ctx.months:
            name = ctx.parent.approach.name
            place = ctx.parent.path if not hasattr(ctx.parent.approach, "month") else (*ctx.parent.path, "month")
            yield Event(
                ctx.path[1], EventKind.TAKE_OVER, None, stops, say("event.over", "{name}: take-over", name=name), place
            )
    yield from _ended_by_luck(ctx, stops)
    offer = getattr(ctx.approach, "offer", None)
    if not isinstance(offer, Offer) or offer.retires is not None or not ctx.approach.moves(ctx):
        return
    month = _typical(ctx, FIRST_SHUTDOWN)
    # A shutdown before go-live or after the take-over moves nothing.
    if _typical(ctx, GO_LIVE) < month < min(stops, ctx.months):
        label = say("event.half", "half of futures moved by month {month}", month=Figure(month, Unit.COUNT, 2))
        yield Event(ctx.path[1], EventKind.HALF_MOVED, None, month, label, (*ctx.path, "offer", "lifetime"))


def _ended_by_luck(ctx: Context, stops: float) -> Iterable[Event]:
    """The month by which a provider has ended tuning in half of futures, where no date is announced."""
    retraining = getattr(ctx.approach, "retraining", None)
    if retraining is None or not retraining.enabled or retraining.ends is not None or not retraining.exit.known:
        return
    month = _typical(ctx, TUNING_ENDS)
    if month < min(stops, ctx.months):
        label = say(
            "event.half_ended",
            "in half of futures tuning has ended by month {month}",
            month=Figure(month, Unit.COUNT, 2),
        )
        yield Event(ctx.path[1], EventKind.HALF_ENDED, None, month, label, (*ctx.path, "retraining", "exit"))


def _typical(ctx: Context, term: Term) -> float:
    """A month in the typical case; infinite where an input that it needs is unknown."""
    with suppress(UnknownInputError):
        return float(np.ravel(ctx[term])[0])
    return float("inf")


def _month(date: dt.date) -> str:
    return f"{date:%Y-%m}"


def _on(ctx: Context, kind: EventKind, date: dt.date, label: Text, path: Path) -> Event:
    return Event(ctx.path[1], kind, date, months_between(ctx.workload.start, date), label, path)
