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
from ftvp_gui.store.book_entry import EMPTY, Covers, Discount, OwnModel, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.store.errors import english
from ftvp_gui.store.price_listing import Listing, search
from ftvp_gui.store.prices import Quote, own_quote
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


OWN = "your price book"
"""What marks a row whose prices the person has entered or negotiated."""
BASE_HEADS = ("Model", "Provider", "Input", "Output", "Cached input")
TUNED_HEADS = ("Model", "Provider", "Training", "Input", "Output", "Hosting / h")
PER = "US dollars per million tokens"


Chooser = Approach | TeacherLabels
"""Who gets a model: an approach, or the labels that a teacher makes."""


def choices(project: Project, approach: Chooser, text: str, today: dt.date, book: PriceBook = EMPTY) -> Choices:
    """What can be chosen: base models, or what a provider trains and serves; one's own come first."""
    if isinstance(approach, FineTuning):
        return _tuned(project, approach, text, today, book)
    return _base(project, approach, text, today, book)


def _base(project: Project, approach: Chooser, text: str, today: dt.date, book: PriceBook) -> Choices:
    own = [each for each in book.models if _fits(text, each.provider, each.model, OWN)]
    found = search(text, MOST, on=project.workload.start)
    rows = (
        *(_own_row(approach, each) for each in own),
        *(_base_row(project, approach, listing, today, book) for listing in found),
    )
    names = [*((each.provider, each.model) for each in own), *((each.provider, each.model) for each in found)]
    return Choices(BASE_HEADS, rows, _place(_is_chosen(approach, *name) for name in names))


def _is_chosen(approach: Chooser, provider: str, model: str) -> bool:
    if isinstance(approach, TeacherLabels):
        return model == approach.teacher
    chosen = offer_of(approach)
    return (provider, model) == (chosen.provider, chosen.model)


def _given(approach: Chooser, quoted: Quote, book: PriceBook = EMPTY, day: dt.date = dt.date.min) -> Chooser:
    if isinstance(approach, TeacherLabels):
        return choose_teacher(approach, quoted)
    return choose_model(approach, quoted, book, day)


def _own_row(approach: Chooser, own: OwnModel) -> Choice:
    cells = (own.model, _marked(own.provider), *map(_dollars, (own.input, own.output, own.cache_read)))
    words = [f"From your price book: {own.source}, {own.as_of}.", own.note]
    return Choice(cells, " ".join(word for word in words if word), lambda: _given(approach, own_quote(own)))


def _base_row(project: Project, approach: Chooser, listing: Listing, today: dt.date, book: PriceBook) -> Choice:
    day = max(today, project.workload.start)
    found = book.discount((listing.provider, listing.provider_name), listing.model, Covers.TOKENS, day)

    def make() -> Chooser:
        months = project.workload.months
        quoted = prices.quote(listing.provider, listing.model, project.workload.start, months, today=today)
        return _given(approach, quoted, book, day)

    words = [] if found is None else [_agreed(found)]
    if listing.deprecated:
        words.append("On its way out, says the price list.")
    if listing.context_window:
        words.append(f"Up to {written.count(listing.context_window, 3)} tokens at once.")
    life = catalogue().life(listing.provider, listing.model)
    if life is not None and life.retires is not None:
        words.append(f"Shuts down on {life.retires.isoformat()}.")
    numbers = [_less(number, found) for number in (listing.input, listing.output, listing.cache_read)]
    provider = listing.provider_name if found is None else _marked(listing.provider_name)
    return Choice((listing.name, provider, *map(_dollars, numbers)), " ".join(words), make)


def _tuned(project: Project, approach: FineTuning, text: str, today: dt.date, book: PriceBook) -> Choices:
    offers = [
        offer for offer in (*book.offers, *catalogue().tuning(legacy=True))
        if _fits(text, offer.provider, offer.model, offer.method, OWN if offer in book.offers else "")
    ]  # fmt: skip
    # One's own come first, then what can still be trained when the project starts.
    offers.sort(key=lambda offer: (offer not in book.offers, not offer.tunable_on(project.workload.start)))
    rows = tuple(_tuned_row(project, approach, offer, today, book) for offer in offers)
    here = (offer.provider == approach.offer.provider and offer.model == approach.offer.model for offer in offers)
    return Choices(TUNED_HEADS, rows, _place(here))


def _tuned_row(project: Project, approach: FineTuning, offer: TuningOffer, today: dt.date, book: PriceBook) -> Choice:
    own, day = offer in book.offers, max(today, project.workload.start)
    names = (offer.provider,) if offer.base is None else (offer.provider, offer.base.provider)
    tokens, training, hosting = (
        None if own else book.discount(names, offer.model, covers, day)
        for covers in (Covers.TOKENS, Covers.TRAINING, Covers.HOSTING)
    )

    def make() -> Approach:
        start, months = project.workload.start, project.workload.months
        base = base_quote(offer, start, months, today=today) if offer.tuned.as_base is not None else None
        return choose_offer(approach, offer, base, book, day)

    tuned = offer.tuned
    as_base = "as its base" if tuned.as_base is not None else None
    discounts = [each for each in (tokens, training, hosting) if each is not None]
    cells = (
        offer.model,
        _marked(offer.provider) if own or discounts else offer.provider,
        _price(offer.training, training),
        as_base or _price(tuned.input, tokens),
        as_base or _price(tuned.output, tokens),
        _price(offer.hosting, hosting),
    )
    words = ["From your price book."] if own else [_agreed(each) for each in dict.fromkeys(discounts)]
    words.append(f"{offer.method[:1].upper()}{offer.method[1:]}.")
    if not offer.tunable_on(project.workload.start):
        words.append("No new training when the project starts.")
    if offer.note:
        words.append(offer.note)
    return Choice(cells, " ".join(words), make)


def _place(here: Iterable[bool]) -> int | None:
    return next((index for index, is_it in enumerate(here) if is_it), None)


def _fits(text: str, *names: str) -> bool:
    told = " ".join(names).casefold()
    return all(word in told for word in text.casefold().split())


def _marked(provider: str) -> str:
    return f"{provider} \N{MIDDLE DOT} {OWN}"


def _agreed(discount: Discount) -> str:
    until = f" until {discount.valid_until}" if discount.valid_until is not None else ""
    covers = ", ".join(each.value for each in discount.covers)
    return f"{discount.percent:g} % off {covers}{until}, from your price book."


def _less(value: float | None, discount: Discount | None) -> float | None:
    return value if value is None or discount is None else value * discount.factor


def _price(price: Price | None, discount: Discount | None = None) -> str:
    return NOT_STATED if price is None else _dollars(_less(price.value, discount))


def _dollars(value: float | None) -> str:
    return NOT_STATED if value is None else written.money(value, "USD", 3)


def refusal(error: prices.PriceError) -> str:
    """Why a choice cannot be made, as a sentence."""
    return f"{english(error.what)}. {english(error.remedy)}"
