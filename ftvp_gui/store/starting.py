"""What new projects and approaches start with: priced, wherever a usual model suits, from offers open today."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Basis, Project
from ftvp_gui.core.workload import Workload
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.identity import new_id
from ftvp_gui.store.prices import PriceError, Quote, price_date, price_stamp, quote
from ftvp_gui.store.renting import rented
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer, choose_teacher

A = TypeVar("A", bound=Approach)
F = TypeVar("F", bound=FineTuning)
Candidates = tuple[tuple[str, str], ...]

PROMPTED = (("google", "gemini-3.5-flash-lite"), ("anthropic", "claude-haiku-5-5"), ("openai", "gpt-6-luna"))
"""Small current models with cached input, the first that the price list knows; docs/catalogue.md says why these."""
LARGER = (("anthropic", "claude-sonnet-5-5"), ("openai", "gpt-6.1-terra"), ("google", "gemini-3.8-flash"))
"""Larger current models, to teach a small one or to stand behind it; the first that the price list knows."""
TUNED = "tinker-qwen3-8b"
"""An open-weight model, trained and answered per token; docs/catalogue.md says why this one."""


def default_prompting(start: dt.date, months: int, *, today: dt.date, book: PriceBook = EMPTY) -> Prompting:
    """Prompting of a small current model, with a new id."""
    first = _first_known(PROMPTED, start, months, today)
    return choose_model(Prompting(id=new_id(), colour=0), first, book, max(today, start))


def default_fine_tuning(start: dt.date, months: int, *, today: dt.date, book: PriceBook = EMPTY) -> FineTuning:
    """Tuning of an open-weight model at a host that bills per token, with a new id."""
    return _tuned(FineTuning(id=new_id(), colour=1), start, months, today, book)


def priced(plain: A, start: dt.date, months: int, *, today: dt.date, book: PriceBook = EMPTY, role: str = "") -> A:
    """A new approach of any kind with usual prices, those of its parts too; a kind without a list price stays as it is.

    `role` is its place in another approach: the large one of a router gets a larger model.
    """
    made: Any = plain
    day = max(today, start)
    if isinstance(plain, FineTuning):
        made = _tuned(plain, start, months, today, book)
    elif isinstance(plain, OwnGpu):
        made = rented(plain, Gpu.H100)
    elif isinstance(getattr(plain, "offer", None), Offer):
        usual = LARGER if role == "large" else PROMPTED
        made = choose_model(plain, _first_known(usual, start, months, today), book, day)
    if isinstance(plain, Distillation):
        taught = choose_teacher(plain.labelling, _first_known(LARGER, start, months, today))
        made = made.replace(labelling=taught)
    for inner, part in plain.parts():
        made = made.replace(**{inner: priced(part, start, months, today=today, book=book, role=inner)})
    whole: A = made
    return whole


def new_project(today: dt.date, book: PriceBook = EMPTY) -> Project:
    """A project that starts with the next month and compares the two approaches, with its prices stamped."""
    workload = Workload(start=month_after(today))
    approaches = (
        default_prompting(workload.start, workload.months, today=today, book=book),
        default_fine_tuning(workload.start, workload.months, today=today, book=book),
    )
    basis = Basis(prices=price_stamp(), priced_on=price_date(today))
    return Project(workload=workload, approaches=approaches, basis=basis)


def _tuned(approach: F, start: dt.date, months: int, today: dt.date, book: PriceBook) -> F:
    chosen = catalogue().offer(TUNED)
    base = base_quote(chosen, start, months, today=today) if chosen.tuned.as_base is not None else None
    return choose_offer(approach, chosen, base, book, max(today, start))


def _first_known(candidates: Candidates, start: dt.date, months: int, today: dt.date) -> Quote:
    """A later price list may have dropped a model, so there is more than one candidate."""
    missing: PriceError | None = None
    for provider, model in candidates:
        try:
            return quote(provider, model, start, months, today=today)
        except PriceError as error:
            missing = error
    assert missing is not None
    raise missing


def month_after(today: dt.date) -> dt.date:
    """The first day of the next month, or today where it is one."""
    if today.day == 1:
        return today
    return dt.date(today.year + today.month // 12, today.month % 12 + 1, 1)
