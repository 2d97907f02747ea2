"""Taking a negotiated discount off list prices: the approach in, the same approach at the agreed prices out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import AmountSpec, spec_of
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.offer import Offer, PriceStep
from ftvp_gui.core.quantity import AnyQuantity, Fixed, Range
from ftvp_gui.core.section import Section
from ftvp_gui.store.book_entry import Covers, Discount, PriceBook
from ftvp_gui.store.origin import Origin, origin
from ftvp_gui.store.price_words import stated

A = TypeVar("A", bound=Approach)
SECTIONS = {Covers.TOKENS: "offer", Covers.TRAINING: "training", Covers.HOSTING: "hosting"}
"""The field of an approach that holds the prices of each kind."""
LISTS = (Origin.PACKAGE, Origin.CATALOGUE)


def discounted(approach: A, names: tuple[str, ...], model: str, book: PriceBook, day: dt.date) -> A:
    """The approach with the discounts of the book that hold on the day, for a provider of any of these names.

    Only what comes from a list is reduced: what the person agreed to or typed is net. A discount that ends brings the
    list prices of tokens back on the day after, as an announced step.
    """
    changes: dict[str, Any] = {}
    for covers, field in SECTIONS.items():
        section, found = getattr(approach, field, None), book.discount(names, model, covers, day)
        if isinstance(section, Section) and found is not None:
            changes[field] = _section(section, found)
    return approach.replace(**changes) if changes else approach


def _section(section: Section, discount: Discount) -> Section:
    reduced = {name: _reduced(estimate, discount) for name, estimate in _dollars(section)}
    if not reduced:
        return section
    if isinstance(section, Offer):
        priced = f"{Origin.BOOK.value}, {discount.as_of}; list: {section.priced}"
        return section.replace(**reduced, priced=priced, steps=tuple(_steps(section, discount)))
    return section.replace(**reduced)


def _dollars(section: Section) -> Iterator[tuple[str, Estimate]]:
    """The prices of a section that come from a list."""
    for name in type(section).model_fields:
        spec, value = spec_of(section, name), getattr(section, name)
        priced = isinstance(spec, AmountSpec) and spec.unit.dollars and isinstance(value, Estimate)
        if priced and value.known and origin(value.provenance) in LISTS:
            yield name, value


def _reduced(estimate: Estimate, discount: Discount) -> Estimate:
    until = f" until {discount.valid_until}" if discount.valid_until is not None else ""
    listed, said = estimate.provenance, f"{discount.percent:g} % off{until}, {discount.source}"
    dated = f", {listed.as_of}" if listed.as_of is not None else ""
    notes = (f"List price {stated(estimate.quantity)} ({listed.source}{dated}).", estimate.note, discount.note)
    return estimate.replace(
        quantity=_scaled(estimate.quantity, discount.factor),
        # An agreed share of a price is known no better than the price itself.
        provenance=Provenance(source=f"{Origin.BOOK.value}: {said}", grade=listed.grade, as_of=discount.as_of),
        note=" ".join(note for note in notes if note),
    )


def _scaled(quantity: AnyQuantity, factor: float) -> AnyQuantity:
    """A price times a factor; price lists have single values and ranges only."""
    if isinstance(quantity, Fixed):
        return Fixed(value=_times(quantity.value, factor))
    assert isinstance(quantity, Range)
    low, likely, high = (_times(value, factor) for value in (quantity.low, quantity.likely, quantity.high))
    return quantity.replace(low=low, likely=likely, high=high)


def _steps(offer: Offer, discount: Discount) -> Iterator[PriceStep]:
    """The announced prices less the discount, and the list price again from the day after its last."""
    ends = discount.valid_until
    listed = (offer.input_price.quantity.typical(), offer.output_price.quantity.typical()) if _both(offer) else None
    back = None if ends is None or ends == dt.date.max else ends + dt.timedelta(days=1)
    for step in sorted(offer.steps, key=lambda step: step.since):
        if back is not None and step.since >= back:
            break
        listed = step.input, step.output
        yield PriceStep(
            since=step.since, input=_times(step.input, discount.factor), output=_times(step.output, discount.factor)
        )
    if back is not None:
        later = [step for step in offer.steps if step.since >= back]
        if listed is not None and not any(step.since == back for step in later):
            yield PriceStep(since=back, input=listed[0], output=listed[1])
        yield from later


def _both(offer: Offer) -> bool:
    return offer.input_price.known and offer.output_price.known


def _times(value: float, factor: float) -> float:
    """Without the dust of binary fractions, so that 20 % off 0.15 is 0.12."""
    return round(value * factor, 12)
