"""Models that a provider trains and serves, with their prices; no Qt."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.project import Project
from ftvp_gui.language import literal, tr
from ftvp_gui.store.book_entry import Covers, Discount, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.store.repricing import base_quote, choose_offer
from ftvp_gui.ui.choosing.agreed import OWN, agreed, less, marked
from ftvp_gui.ui.choosing.choice import NOT_STATED, Choice, Choices, dollars, fits, place

HEADS = (
    literal("Model"),
    literal("Provider"),
    literal("Training"),
    literal("Input"),
    literal("Output"),
    literal("Hosting / h"),
)


def tuned_models(project: Project, approach: FineTuning, text: str, today: dt.date, book: PriceBook) -> Choices:
    """What the catalogue and the book offer: one's own first, then what can be trained when the project starts."""
    offers = [
        offer for offer in (*book.offers, *catalogue().tuning(legacy=True))
        if fits(text, offer.provider, offer.model, offer.method, tr(OWN) if offer in book.offers else "")
    ]  # fmt: skip
    offers.sort(key=lambda offer: (offer not in book.offers, not offer.tunable_on(project.workload.start)))
    rows = tuple(_row(project, approach, offer, today, book) for offer in offers)
    here = (offer.provider == approach.offer.provider and offer.model == approach.offer.model for offer in offers)
    return Choices(tuple(map(tr, HEADS)), rows, place(here))


def _row(project: Project, approach: FineTuning, offer: TuningOffer, today: dt.date, book: PriceBook) -> Choice:
    own, day = offer in book.offers, max(today, project.workload.start)
    names = (offer.provider,) if offer.base is None else (offer.provider, offer.base.provider)
    tokens, training, hosting = (
        None if own else book.discount(names, offer.model, covers, day)
        for covers in (Covers.TOKENS, Covers.TRAINING, Covers.HOSTING)
    )

    def make() -> FineTuning:
        start, months = project.workload.start, project.workload.months
        base = base_quote(offer, start, months, today=today) if offer.tuned.as_base is not None else None
        return choose_offer(approach, offer, base, book, day)

    tuned = offer.tuned
    as_base = tr("as its base") if tuned.as_base is not None else None
    discounts = [each for each in (tokens, training, hosting) if each is not None]
    cells = (
        offer.model,
        marked(offer.provider) if own or discounts else offer.provider,
        _price(offer.training, training),
        as_base or _price(tuned.input, tokens),
        as_base or _price(tuned.output, tokens),
        _price(offer.hosting, hosting),
    )
    words = [tr("From your price book.")] if own else [agreed(each) for each in dict.fromkeys(discounts)]
    words.append(f"{offer.method[:1].upper()}{offer.method[1:]}.")
    if not offer.tunable_on(project.workload.start):
        words.append(tr("No new training when the project starts."))
    if offer.note:
        words.append(offer.note)
    return Choice(cells, " ".join(words), offer.model, make)


def _price(price: Price | None, discount: Discount | None) -> str:
    return NOT_STATED if price is None else dollars(less(price.value, discount))
