"""The lines of an entry: read back exactly, and refused with a sentence at the right line."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core.model import Model
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import TuningOffer
from ftvp_gui.ui.prices.book_rows import form_of, rows, with_entry, without_entry
from ftvp_gui.ui.prices.entry_forms import DiscountForm, EntryForm, ModelForm, WrongLineError
from ftvp_gui.ui.prices.offer_form import OfferForm
from tests.store.books import book, discount, own_model, own_offer

TODAY = dt.date(2026, 11, 22)
GOOD = {"provider": "google", "percent": "20 %", "covers": "tokens,hosting", "source": "letter", "as_of": "1 Nov 2026"}
MODEL = {"provider": "us", "model": "m", "input": "0.2", "output": "$0.40", "source": "letter", "as_of": "2026-11-01"}
OFFER = {**MODEL, "method": "LoRA", "training": "0.4 / 0.5 / 0.8", "hosting": "0"}


@pytest.mark.parametrize(
    "entry",
    [discount(), discount(valid_until=TODAY, note="Ask Kim.", percent=12.5), own_model(), own_offer()],
    ids=lambda entry: type(entry).__name__,
)
def test_that_an_entry_comes_out_of_its_form_as_it_went_in(entry: Model) -> None:
    form = form_of(entry)
    assert form.read(form.texts(TODAY)) == entry


COMPLETE = [offer for offer in catalogue().tuning() if offer.tuned.input and offer.training and offer.hosting]


@pytest.mark.parametrize("offer", COMPLETE, ids=lambda offer: offer.id)
def test_that_an_offer_keeps_what_its_form_does_not_show(offer: TuningOffer) -> None:
    form = OfferForm(entry=offer)
    read = form.read(form.texts(TODAY) | {"as_of": "2026-11-01", "hosting": "1"})
    kept = ("id", "status", "training_terms", "hosting_terms", "lifecycle", "storage_gb")
    assert [getattr(read, name) for name in kept] == [getattr(offer, name) for name in kept]
    assert read.hosting is not None
    assert (read.hosting.value, read.hosting.as_of) == (1, dt.date(2026, 11, 1))


@pytest.mark.parametrize(
    ("form", "good", "line", "text", "said"),
    [
        (DiscountForm(), GOOD, "provider", " ", "Name the provider."),
        (DiscountForm(), GOOD, "percent", "", "Enter a number."),
        (DiscountForm(), GOOD, "percent", "a lot", "is not a number"),
        (DiscountForm(), GOOD, "percent", "100", "less than 100 per cent"),
        (DiscountForm(), GOOD, "percent", "0", "more than 0"),
        (DiscountForm(), GOOD, "covers", "", "Tick at least one"),
        (DiscountForm(), GOOD, "valid_until", "soon", "is not a date"),
        (DiscountForm(), GOOD, "source", "", "Say where the price was agreed"),
        (DiscountForm(), GOOD, "source", "x", "at least 3 characters"),
        (DiscountForm(), GOOD, "as_of", "", "on which day"),
        (ModelForm(), MODEL, "output", "", "Enter a number."),
        (ModelForm(), MODEL, "input", "-1", "not below 0"),
        (ModelForm(), MODEL, "cache_read", "half", "is not a number"),
        (OfferForm(), OFFER, "method", "", "Say how it is tuned"),
        (OfferForm(), OFFER, "training", "0.4 / 0.5", "one price, or three"),
        (OfferForm(), OFFER, "training", "0.5 / 0.4 / 0.8", "must rise"),
        (OfferForm(), OFFER, "hosting", "", "0 where tokens are billed alone"),
        (OfferForm(), OFFER, "input", "", "0 where the server includes it"),
    ],
)
def test_that_a_wrong_line_is_named_with_a_sentence(
    form: EntryForm, good: dict[str, str], line: str, text: str, said: str
) -> None:
    form.read(good)
    with pytest.raises(WrongLineError, match=said) as caught:
        form.read({**good, line: text})
    assert caught.value.name == line


def test_that_rows_say_what_each_entry_is_about() -> None:
    assert [row.cells for row in rows(book())] == [
        ("Discount", "google", "all models", "20 % off tokens", "frame contract 7, 2026-11-01"),
        ("Model", "In house", "llama-70b", "$0.20 in, $0.40 out", "internal price list, 2026-11-01"),
        ("Tuned model", "Acme", "Small, tuned", "$0.50 training, $0.10 in, $0.30 out", "letter of May, 2026-11-01"),
    ]


def test_that_an_entry_is_added_replaced_in_its_place_and_taken_out() -> None:
    two = with_entry(book(), discount(provider="openai"))
    other = with_entry(two, discount(percent=30), discount())
    assert [each.percent for each in other.discounts] == [30, 20]
    assert without_entry(other, discount(provider="openai")).discounts == (discount(percent=30),)
