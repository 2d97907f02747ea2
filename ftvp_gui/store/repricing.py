"""Choosing an offer: an approach in, the same approach with that offer's prices and their provenance out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.declare import amount_spec, assumed, secondary
from ftvp_gui.core.drivers.hosting import Hosting
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.quantity import Fixed, Unknown
from ftvp_gui.core.section import Section
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.text import say
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Price, TunedPrices, TuningOffer
from ftvp_gui.store.discounting import discounted
from ftvp_gui.store.origin import Origin, from_book, from_catalogue
from ftvp_gui.store.prices import PriceError, Quote, quote

A = TypeVar("A", bound=Approach)
F = TypeVar("F", bound=FineTuning)
Mark = Callable[[Estimate], Estimate]
"""Names the list that an estimate was taken from in its source."""
NOT_PUBLISHED = assumed("not published: enter the price that you were given")


def choose_model(approach: A, quoted: Quote, book: PriceBook = EMPTY, day: dt.date = dt.date.min) -> A:
    """The approach answered by the quoted base model; every other input stays as it was.

    A discount of the person's own book that holds on the day is taken off.
    """
    life = catalogue().life(quoted.provider, quoted.model)
    offer = offer_of(approach).replace(
        provider=quoted.provider,
        model=quoted.model,
        retires=quoted.retires if life is None else life.retires,
        notice_days=0 if life is None else life.min_notice_days or 0,
        **_quoted(quoted),
    )
    names = (quoted.provider, quoted.provider_name)
    return discounted(approach.replace(offer=offer), names, quoted.model, book, day)


def choose_offer(
    approach: F,
    chosen: TuningOffer,
    base: Quote | None = None,
    book: PriceBook = EMPTY,
    day: dt.date = dt.date.min,
) -> F:
    """The approach trained and served by an offer of the catalogue or of the book; what is not stated is unknown.

    `base` prices the base model: needed where the tuned model is billed as its base (see `base_quote`), else
    `ValueError`. A discount of the book that holds on the day is taken off.
    """
    own = chosen in book.offers
    named = _listed(approach, chosen, base, from_book if own else from_catalogue, own=own)
    names = (chosen.provider,) if base is None else (chosen.provider, base.provider, base.provider_name)
    return discounted(named, names, chosen.model, book, day)


def _listed(approach: F, chosen: TuningOffer, base: Quote | None, mark: Mark, *, own: bool) -> F:
    """The approach at list prices, each with a source that `mark` has named the list in."""
    life = chosen.lifecycle
    as_base = chosen.tuned.as_base is not None
    prices = _quoted_as_base(chosen, base) if as_base else _tuned(chosen, mark, own=own)
    return approach.replace(
        offer=approach.offer.replace(
            provider=chosen.provider,
            model=chosen.model,
            retires=None if life is None else life.retires,
            notice_days=0 if life is None else life.min_notice_days or 0,
            **prices,
        ),
        training=approach.training.replace(**_training(chosen, mark)),
        hosting=approach.hosting.replace(
            rate=_hosting(chosen, mark),
            replaces_tokens=chosen.hosting_terms is not None and bool(chosen.hosting_terms.replaces_token_price),
            storage=_or_default(chosen.storage, Hosting, "storage", mark),
            gigabyte=_or_default(chosen.storage_gb, Hosting, "gigabyte", mark),
            capacity=_or_default(chosen.throughput, Hosting, "capacity", mark),
        ),
        retraining=approach.retraining.replace(ends=None if life is None else life.training_ends),
    )


def _training(chosen: TuningOffer, mark: Mark) -> dict[str, Any]:
    """The price fields of training: by tokens, else by the hour or GPU-hour where only that is stated."""
    terms, by_gpu = chosen.training_terms, chosen.training_hour is None
    hourly = chosen.training_gpu_hour if by_gpu else chosen.training_hour
    basis = TrainingBasis.TOKENS
    if chosen.training is None and hourly is not None:
        basis = TrainingBasis.GPU_HOURS if by_gpu else TrainingBasis.HOURS
    return {
        "basis": basis,
        "price": _price(chosen.training, mark),
        "hour_price": _or_default(hourly, TrainingRun, "hour_price", mark),
        "least_fee": _or_default(chosen.least_fee, TrainingRun, "least_fee", mark),
        "validation_billed": terms is not None and bool(terms.bills_validation),
        "most_fee": _or_default(None if terms is None else terms.pause_cap, TrainingRun, "most_fee", mark),
    }


def choose_teacher(labels: TeacherLabels, quoted: Quote) -> TeacherLabels:
    """The labels made by the quoted base model; every other input stays as it was."""
    fields = _quoted(quoted)
    return labels.replace(teacher=quoted.model, input_price=fields["input_price"], output_price=fields["output_price"])


def base_quote(chosen: TuningOffer, start: dt.date, months: int, *, today: dt.date) -> Quote | None:
    """The prices of the base model under an offer; None where the catalogue names none; `PriceError` as `quote`."""
    if chosen.base is None:
        return None
    return quote(chosen.base.provider, chosen.base.model, start, months, today=today)


def offer_of(approach: Approach) -> Offer:
    """The model and prices of an approach; `TypeError` for one that has none."""
    offer = getattr(approach, "offer", None)
    if not isinstance(offer, Offer):
        raise TypeError(f"{type(approach).__name__} has no model to choose")
    return offer


def _quoted(quoted: Quote) -> dict[str, Any]:
    """The price fields of an offer out of a quote; without a price for cached input there is no caching."""
    if quoted.own:
        own = f"{Origin.BOOK.value}: {quoted.own}"
        source = Provenance(source=own, grade=Grade.OFFICIAL, as_of=quoted.as_of)
    else:
        words = f"{Origin.PACKAGE.value}{quoted.package_version}: {quoted.provider} {quoted.model}"
        source = secondary(words, f"{quoted.as_of}")
    fields: dict[str, Any] = {
        "priced": quoted.priced,
        "input_price": _fixed(quoted.input, source),
        "output_price": _fixed(quoted.output, source),
        "steps": quoted.steps,
        "caching": quoted.cache_read is not None,
        "cache_read": _default(Offer, "cache_read"),
        "cache_write": _default(Offer, "cache_write"),
        **_plain(),
        **_long(quoted, source),
    }
    if quoted.cache_read is not None:
        free = secondary(f"{source.source} has no price for writing: as fresh input", f"{quoted.as_of}")
        written = _fixed(1.0, free) if quoted.cache_write is None else _fixed(quoted.cache_write, source)
        fields |= {"cache_read": _fixed(quoted.cache_read, source), "cache_write": written}
    return fields


def _plain() -> dict[str, Any]:
    """What a price list that says nothing of it does not charge: a mark-up, hours of cache, more for long requests."""
    return {
        "markup": _default(Offer, "markup"),
        "cache_kept": False,
        "batch_price": _default(Offer, "batch_price"),
        "long_requests": LongRequests.SAME,
    }


def _long(quoted: Quote, source: Provenance) -> dict[str, Any]:
    tier = quoted.tier
    if tier is None or quoted.input <= 0 or quoted.output <= 0:
        return {}
    return {
        "long_requests": LongRequests.WHOLE,
        "long_limit": _fixed(float(tier.above), source),
        "long_input": _fixed(round(tier.input / quoted.input, 9), source),
        "long_output": _fixed(round(tier.output / quoted.output, 9), source),
    }


def _batched(tuned: TunedPrices, mark: Mark) -> dict[str, Any]:
    """The batch price, where the tuned model has one, as a multiple of the price at once."""
    if tuned.batch_mult is not None:
        return {"batch_price": mark(tuned.batch_mult.estimate())}
    if tuned.batch_input is None or tuned.input is None or tuned.input.value <= 0:
        return {}
    multiple = round(tuned.batch_input.value / tuned.input.value, 9)
    return {"batch_price": mark(_fixed(multiple, tuned.batch_input.provenance()))}


def _quoted_as_base(chosen: TuningOffer, base: Quote | None) -> dict[str, Any]:
    if base is None:
        raise ValueError(f"{chosen.id} is billed as its base model, so a quote of the base model is needed")
    return _quoted(base)


def _tuned(chosen: TuningOffer, mark: Mark, *, own: bool) -> dict[str, Any]:
    """The price fields of an offer out of the list's own prices of the tuned model."""
    tuned = chosen.tuned
    dates = [price.as_of for price in (tuned.input, tuned.output, chosen.training) if price is not None and price.as_of]
    where = Origin.BOOK.value if own else Origin.CATALOGUE.value.rstrip(": ")
    fields: dict[str, Any] = {
        "priced": f"{where}, {min(dates)}" if dates else f"{where}, undated",
        "input_price": _price(tuned.input, mark),
        "output_price": _price(tuned.output, mark),
        "steps": (),
        "caching": False,
        "cache_read": _default(Offer, "cache_read"),
        "cache_write": _default(Offer, "cache_write"),
        **_plain(),
        **_batched(tuned, mark),
    }
    if tuned.cached is not None and tuned.input is not None and tuned.input.value > 0:
        multiple = round(tuned.cached.value / tuned.input.value, 9)
        fields |= {
            "caching": True,
            "cache_read": mark(_fixed(multiple, tuned.cached.provenance())),
            "cache_write": _fixed(1.0, assumed("no price for writing is stated: as fresh input")),
        }
    return fields


def _price(price: Price | None, mark: Mark) -> Estimate:
    if price is None:
        return Estimate(quantity=Unknown(), provenance=NOT_PUBLISHED)
    return mark(price.estimate())


def _hosting(chosen: TuningOffer, mark: Mark) -> Estimate:
    if chosen.hosting is None and not amount_spec(Hosting, "rate").optional:
        raise PriceError(
            say("prices.no_hosting", "No price of hosting is known for “{model}”", model=chosen.model),
            None,
            say("prices.no_hosting.try", "Put the offer into your price book with the price that you were given."),
        )
    return _price(chosen.hosting, mark)


def _or_default(price: Price | None, section: type[Section], field: str, mark: Mark) -> Estimate:
    return _default(section, field) if price is None else mark(price.estimate())


def _default(section: type[Section], field: str) -> Estimate:
    default = section.model_fields[field].default
    assert isinstance(default, Estimate)
    return default


def _fixed(value: float, source: Provenance) -> Estimate:
    return Estimate(quantity=Fixed(value=value), provenance=source)
