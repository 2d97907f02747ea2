"""How long a model and the offer to train it live, against when they are needed."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.approach import System
from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.text import Figure
from ftvp_gui.core.timing import GO_LIVE, STOPS
from ftvp_gui.core.units import Unit

DAYS_IN_MONTH = 365.25 / 12


def shut_down(case: Case) -> Iterable[Notice]:
    """The model is shut down before go-live, or while it serves."""
    offer = getattr(case.system, "offer", None)
    if not isinstance(offer, Offer) or offer.retires is None:
        return
    month, live = case.ctx.month_of(offer.retires), number(case.ctx[GO_LIVE])
    model, date = offer.model or "the model", offer.retires.isoformat()
    path = case.path("offer", "retires")
    if month <= live:
        text = "{name}: {model} shuts down on {date}, before it would be live."
        yield warning(path, "retired", text, name=case.name, model=model, date=date)
    elif month < min(case.project.workload.months, number(case.ctx[STOPS])):
        if case.system.moves(case.ctx):
            text = "{name}: {model} shuts down on {date}; the move to a successor is counted."
            yield note(path, "retires", text, name=case.name, model=model, date=date)
        else:
            text = "{name}: {model} shuts down on {date}, and no move to a successor is counted."
            yield warning(path, "retires_uncounted", text, name=case.name, model=model, date=date)


def short_notice(case: Case) -> Iterable[Notice]:
    """The notice that a provider promises is shorter than the work of moving."""
    offer = getattr(case.system, "offer", None)
    if not isinstance(offer, Offer) or not offer.notice_days or not case.system.moves(case.ctx):
        return
    needed = number(case.system.move_lead(case.ctx))
    if offer.notice_days / DAYS_IN_MONTH < needed:
        yield warning(
            case.path("offer", "notice_days"),
            "short_notice",
            "{name}: moving takes {months}, and the provider promises only {days} days of notice.",
            name=case.name,
            months=Figure(needed, Unit.MONTHS, 2),
            days=offer.notice_days,
        )


def training_ends(case: Case) -> Iterable[Notice]:
    """No training is accepted any more, before the first one or later."""
    ends = getattr(getattr(case.system, "retraining", None), "ends", None)
    if ends is None:
        return
    month, path, date = case.ctx.month_of(ends), case.path("retraining", "ends"), ends.isoformat()
    approval = number(case.own.approval) if isinstance(case.system, System) else 0.0
    if number(case.ctx[GO_LIVE]) - approval > number(case.system.training_ends(case.ctx)):
        text = "{name}: no training is accepted after {date}, before the first one would be done."
        yield warning(path, "training_first", text, name=case.name, date=date)
    elif month < case.project.workload.months:
        text = "{name}: no training is accepted after {date}; the model drifts until the work has moved elsewhere."
        yield warning(path, "training_ends", text, name=case.name, date=date)
