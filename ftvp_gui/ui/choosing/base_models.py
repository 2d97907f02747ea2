"""Base models with their prices, for an approach that prompts one or for labels that one makes; no Qt."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.charts import format as written
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.project import Project
from ftvp_gui.language import literal, tr
from ftvp_gui.store import prices
from ftvp_gui.store.book_entry import EMPTY, Covers, OwnModel, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.price_listing import Listing, search
from ftvp_gui.store.prices import Quote, own_quote
from ftvp_gui.store.repricing import choose_model, choose_teacher, offer_of
from ftvp_gui.ui.choosing.agreed import OWN, agreed, less, marked
from ftvp_gui.ui.choosing.choice import Choice, Choices, dollars, fits, place

MOST = 200
"""So many rows at the most; a word more in the search finds the rest."""
HEADS = (literal("Model"), literal("Provider"), literal("Input"), literal("Output"), literal("Cached input"))
Taker = Approach | TeacherLabels
"""Who gets a model: an approach, or the labels that a teacher makes."""


def base_models(project: Project, taker: Taker, text: str, today: dt.date, book: PriceBook) -> Choices:
    """The models of the price lists; one's own come first."""
    own = [each for each in book.models if fits(text, each.provider, each.model, tr(OWN))]
    found = search(text, MOST, on=project.workload.start)
    rows = (
        *(_own_row(taker, each) for each in own),
        *(_row(project, taker, listing, today, book) for listing in found),
    )
    names = [*((each.provider, each.model) for each in own), *((each.provider, each.model) for each in found)]
    return Choices(tuple(map(tr, HEADS)), rows, place(_is_chosen(taker, *name) for name in names))


def _is_chosen(taker: Taker, provider: str, model: str) -> bool:
    if isinstance(taker, TeacherLabels):
        return model == taker.teacher
    chosen = offer_of(taker)
    return (provider, model) == (chosen.provider, chosen.model)


def _given(taker: Taker, quoted: Quote, book: PriceBook = EMPTY, day: dt.date = dt.date.min) -> Taker:
    if isinstance(taker, TeacherLabels):
        return choose_teacher(taker, quoted)
    return choose_model(taker, quoted, book, day)


def _own_row(taker: Taker, own: OwnModel) -> Choice:
    cells = (own.model, marked(own.provider), *map(dollars, (own.input, own.output, own.cache_read)))
    words = [tr("From your price book: {source}, {as_of}.", source=own.source, as_of=own.as_of), own.note]
    return Choice(cells, " ".join(word for word in words if word), own.model, lambda: _given(taker, own_quote(own)))


def _row(project: Project, taker: Taker, listing: Listing, today: dt.date, book: PriceBook) -> Choice:
    day = max(today, project.workload.start)
    found = book.discount((listing.provider, listing.provider_name), listing.model, Covers.TOKENS, day)

    def make() -> Taker:
        months = project.workload.months
        quoted = prices.quote(listing.provider, listing.model, project.workload.start, months, today=today)
        return _given(taker, quoted, book, day)

    words = [] if found is None else [agreed(found)]
    if listing.deprecated:
        words.append(tr("On its way out, says the price list."))
    if listing.context_window:
        words.append(tr("Up to {count} tokens at once.", count=written.count(listing.context_window, 3)))
    life = catalogue().life(listing.provider, listing.model)
    if life is not None and life.retires is not None:
        words.append(tr("Shuts down on {retires}.", retires=life.retires.isoformat()))
    numbers = [less(number, found) for number in (listing.input, listing.output, listing.cache_read)]
    provider = listing.provider_name if found is None else marked(listing.provider_name)
    return Choice((listing.name, provider, *map(dollars, numbers)), " ".join(words), listing.model, make)
