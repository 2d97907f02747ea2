"""What a new project starts with: one prompted and one tuned approach, priced, from offers that are open today."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.project import Basis, Project
from ftvp_gui.core.workload import Workload
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.identity import new_id
from ftvp_gui.store.prices import PriceError, Quote, price_date, price_stamp, quote
from ftvp_gui.store.renting import rented
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer

PROMPTED = (("google", "gemini-3.5-flash-lite"), ("anthropic", "claude-haiku-5-5"), ("openai", "gpt-6-luna"))
"""Small current models with cached input, the first that the price list knows; docs/catalogue.md says why these."""
TUNED = "tinker-qwen3-8b"
"""An open-weight model, trained and answered per token; docs/catalogue.md says why this one."""


def default_prompting(start: dt.date, months: int, *, today: dt.date, book: PriceBook = EMPTY) -> Prompting:
    """Prompting of a small current model, with a new id."""
    first = _first_known(start, months, today)
    return choose_model(Prompting(id=new_id(), colour=0), first, book, max(today, start))


def default_fine_tuning(start: dt.date, months: int, *, today: dt.date, book: PriceBook = EMPTY) -> FineTuning:
    """Tuning of an open-weight model at a host that bills per token, with a new id."""
    chosen = catalogue().offer(TUNED)
    base = base_quote(chosen, start, months, today=today) if chosen.tuned.as_base is not None else None
    return choose_offer(FineTuning(id=new_id(), colour=1), chosen, base, book, max(today, start))


def default_own_gpu() -> OwnGpu:
    """Tuning on rented H100 at what price lists ask, with a new id."""
    return rented(OwnGpu(id=new_id(), colour=2), Gpu.H100)


def new_project(today: dt.date, book: PriceBook = EMPTY) -> Project:
    """A project that starts with the next month and compares the two approaches, with its prices stamped."""
    workload = Workload(start=_month_after(today))
    approaches = (
        default_prompting(workload.start, workload.months, today=today, book=book),
        default_fine_tuning(workload.start, workload.months, today=today, book=book),
    )
    basis = Basis(prices=price_stamp(), priced_on=price_date(today))
    return Project(workload=workload, approaches=approaches, basis=basis)


def _first_known(start: dt.date, months: int, today: dt.date) -> Quote:
    """A later price list may have dropped a model, so there is more than one candidate."""
    missing: PriceError | None = None
    for provider, model in PROMPTED:
        try:
            return quote(provider, model, start, months, today=today)
        except PriceError as error:
            missing = error
    assert missing is not None
    raise missing


def _month_after(today: dt.date) -> dt.date:
    """The first day of the next month, or today where it is one."""
    if today.day == 1:
        return today
    return dt.date(today.year + today.month // 12, today.month % 12 + 1, 1)
