"""Choosing an offer: an approach in, the same approach with that offer's prices and their provenance out."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.declare import assumed, secondary
from ftvp_gui.core.drivers.serving import Hosting
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.quantity import Fixed, Unknown
from ftvp_gui.core.section import Section
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.store.prices import Quote, quote

A = TypeVar("A", bound=Approach)
F = TypeVar("F", bound=FineTuning)


def choose_model(approach: A, quoted: Quote) -> A:
    """The approach answered by the quoted base model; every other input stays as it was."""
    life = catalogue().life(quoted.provider, quoted.model)
    offer = offer_of(approach).replace(
        provider=quoted.provider,
        model=quoted.model,
        retires=None if life is None else life.retires,
        **_quoted(quoted),
    )
    return approach.replace(offer=offer)


def choose_offer(approach: F, chosen: TuningOffer, base: Quote | None = None) -> F:
    """The approach trained and served by an offer of the catalogue; what is not published becomes unknown.

    `base` prices the base model: needed where the tuned model is billed as its base (see `base_quote`), else
    `ValueError`.
    """
    life = chosen.lifecycle
    prices = _quoted_as_base(chosen, base) if chosen.tuned.as_base is not None else _tuned(chosen)
    return approach.replace(
        offer=approach.offer.replace(
            provider=chosen.provider,
            model=chosen.model,
            retires=None if life is None else life.retires,
            **prices,
        ),
        training=approach.training.replace(
            price=_price(chosen.training), least_fee=_or_default(chosen.least_fee, TrainingRun, "least_fee")
        ),
        hosting=approach.hosting.replace(
            rate=chosen.hosting.estimate(),
            storage=_or_default(chosen.storage, Hosting, "storage"),
            capacity=_or_default(chosen.throughput, Hosting, "capacity"),
        ),
        retraining=approach.retraining.replace(ends=None if life is None else life.training_ends),
    )


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
    source = secondary(f"genai-prices {quoted.package_version}: {quoted.provider} {quoted.model}", f"{quoted.as_of}")
    fields: dict[str, Any] = {
        "priced": quoted.priced,
        "input_price": _fixed(quoted.input, source),
        "output_price": _fixed(quoted.output, source),
        "steps": quoted.steps,
        "caching": quoted.cache_read is not None,
        "cache_read": _default(Offer, "cache_read"),
        "cache_write": _default(Offer, "cache_write"),
    }
    if quoted.cache_read is not None:
        free = secondary(f"{source.source} has no price for writing: as fresh input", f"{quoted.as_of}")
        written = _fixed(1.0, free) if quoted.cache_write is None else _fixed(quoted.cache_write, source)
        fields |= {"cache_read": _fixed(quoted.cache_read, source), "cache_write": written}
    return fields


def _quoted_as_base(chosen: TuningOffer, base: Quote | None) -> dict[str, Any]:
    if base is None:
        raise ValueError(f"{chosen.id} is billed as its base model, so a quote of the base model is needed")
    return _quoted(base)


def _tuned(chosen: TuningOffer) -> dict[str, Any]:
    """The price fields of an offer out of the catalogue's own prices of the tuned model."""
    tuned = chosen.tuned
    dates = [price.as_of for price in (tuned.input, tuned.output, chosen.training) if price is not None and price.as_of]
    fields: dict[str, Any] = {
        "priced": f"price catalogue, {min(dates)}" if dates else "price catalogue, undated",
        "input_price": _price(tuned.input),
        "output_price": _price(tuned.output),
        "steps": (),
        "caching": False,
        "cache_read": _default(Offer, "cache_read"),
        "cache_write": _default(Offer, "cache_write"),
    }
    if tuned.cached is not None and tuned.input is not None and tuned.input.value > 0:
        multiple = round(tuned.cached.value / tuned.input.value, 9)
        fields |= {
            "caching": True,
            "cache_read": _fixed(multiple, tuned.cached.provenance()),
            "cache_write": _fixed(1.0, assumed("no price for writing is stated: as fresh input")),
        }
    return fields


def _price(price: Price | None) -> Estimate:
    if price is None:
        return Estimate(quantity=Unknown(), provenance=assumed("not published: enter the price that you were given"))
    return price.estimate()


def _or_default(price: Price | None, section: type[Section], field: str) -> Estimate:
    return _default(section, field) if price is None else price.estimate()


def _default(section: type[Section], field: str) -> Estimate:
    default = section.model_fields[field].default
    assert isinstance(default, Estimate)
    return default


def _fixed(value: float, source: Provenance) -> Estimate:
    return Estimate(quantity=Fixed(value=value), provenance=source)
