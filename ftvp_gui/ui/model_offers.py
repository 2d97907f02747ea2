"""What can be chosen for an approach: models with their prices, and the approach that each choice makes; no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.project import Project
from ftvp_gui.store import prices
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.store.errors import english
from ftvp_gui.store.price_listing import Listing, search
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer, choose_teacher, offer_of

MOST = 200
"""So many rows at the most; a word more in the search finds the rest."""
NOT_STATED = "\N{EN DASH}"


@dataclass(frozen=True)
class Choice:
    """One row: its cells, a few more words on it, and how it makes the approach. `make` may raise `PriceError`."""

    cells: tuple[str, ...]
    note: str
    make: Callable[[], Approach | TeacherLabels]


@dataclass(frozen=True)
class Choices:
    """The rows found, under their column heads; `current` is the row that the approach has now, None for another."""

    heads: tuple[str, ...]
    rows: tuple[Choice, ...]
    current: int | None


BASE_HEADS = ("Model", "Provider", "Input", "Output", "Cached input")
TUNED_HEADS = ("Model", "Provider", "Training", "Input", "Output", "Hosting / h")
PER = "US dollars per million tokens"


def choices(project: Project, approach: Approach | TeacherLabels, text: str, today: dt.date) -> Choices:
    """What an approach can be answered by: base models, or what a provider trains and serves; a teacher is a base."""
    if isinstance(approach, FineTuning):
        return _tuned(project, approach, text, today)
    return _base(project, approach, text, today)


def _base(project: Project, approach: Approach | TeacherLabels, text: str, today: dt.date) -> Choices:
    found = search(text, MOST, on=project.workload.start)
    rows = tuple(_base_row(project, approach, listing, today) for listing in found)
    here = (_is_chosen(approach, listing) for listing in found)
    return Choices(BASE_HEADS, rows, _place(here))


def _is_chosen(approach: Approach | TeacherLabels, listing: Listing) -> bool:
    if isinstance(approach, TeacherLabels):
        return listing.model == approach.teacher
    chosen = offer_of(approach)
    return (listing.provider, listing.model) == (chosen.provider, chosen.model)


def _base_row(project: Project, approach: Approach | TeacherLabels, listing: Listing, today: dt.date) -> Choice:
    def make() -> Approach | TeacherLabels:
        months = project.workload.months
        quoted = prices.quote(listing.provider, listing.model, project.workload.start, months, today=today)
        if isinstance(approach, TeacherLabels):
            return choose_teacher(approach, quoted)
        return choose_model(approach, quoted)

    words = ["On its way out, says the price list."] if listing.deprecated else []
    if listing.context_window:
        words.append(f"Up to {written.count(listing.context_window, 3)} tokens at once.")
    life = catalogue().life(listing.provider, listing.model)
    if life is not None and life.retires is not None:
        words.append(f"Shuts down on {life.retires.isoformat()}.")
    numbers = (listing.input, listing.output, listing.cache_read)
    return Choice((listing.name, listing.provider_name, *map(_dollars, numbers)), " ".join(words), make)


def _tuned(project: Project, approach: FineTuning, text: str, today: dt.date) -> Choices:
    words = text.casefold().split()
    offers = [
        offer for offer in catalogue().tuning(legacy=True)
        if all(word in f"{offer.model} {offer.provider} {offer.method}".casefold() for word in words)
    ]  # fmt: skip
    # What can still be trained when the project starts comes first.
    offers.sort(key=lambda offer: not offer.tunable_on(project.workload.start))
    rows = tuple(_tuned_row(project, approach, offer, today) for offer in offers)
    here = (offer.provider == approach.offer.provider and offer.model == approach.offer.model for offer in offers)
    return Choices(TUNED_HEADS, rows, _place(here))


def _tuned_row(project: Project, approach: FineTuning, offer: TuningOffer, today: dt.date) -> Choice:
    def make() -> Approach:
        start, months = project.workload.start, project.workload.months
        base = base_quote(offer, start, months, today=today) if offer.tuned.as_base is not None else None
        return choose_offer(approach, offer, base)

    tuned = offer.tuned
    as_base = "as its base" if tuned.as_base is not None else None
    cells = (
        offer.model,
        offer.provider,
        _price(offer.training),
        as_base or _price(tuned.input),
        as_base or _price(tuned.output),
        _price(offer.hosting),
    )
    words = [f"{offer.method[:1].upper()}{offer.method[1:]}."]
    if not offer.tunable_on(project.workload.start):
        words.append("No new training when the project starts.")
    if offer.note:
        words.append(offer.note)
    return Choice(cells, " ".join(words), make)


def _place(here: Iterable[bool]) -> int | None:
    return next((index for index, is_it in enumerate(here) if is_it), None)


def _price(price: Price | None) -> str:
    return NOT_STATED if price is None else _dollars(price.value)


def _dollars(value: float | None) -> str:
    return NOT_STATED if value is None else written.money(value, "USD", 3)


def refusal(error: prices.PriceError) -> str:
    """Why a choice cannot be made, as a sentence."""
    return f"{english(error.what)}. {english(error.remedy)}"
