"""Discounts at the moment of choosing: computed by hand, with the list price in the note."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.store.book_entry import Covers, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.origin import Origin, origin
from ftvp_gui.store.prices import own_quote, quote
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer
from ftvp_gui.store.starting import new_project
from tests.store.books import AGREED, book, discount, own_model, own_offer

TODAY = dt.date(2026, 11, 22)
START = dt.date(2026, 12, 1)


def prompted(provider: str, model: str, *discounts: Any) -> Prompting:
    quoted = quote(provider, model, START, 36, today=TODAY)
    return choose_model(Prompting(id="p"), quoted, PriceBook(discounts=discounts), START)


def tuned(id: str, *discounts: Any) -> FineTuning:
    chosen = catalogue().offer(id)
    base = base_quote(chosen, START, 36, today=TODAY) if chosen.base else None
    return choose_offer(FineTuning(id="f"), chosen, base, PriceBook(discounts=discounts), START)


def value(estimate: Estimate) -> float:
    assert isinstance(estimate.quantity, Fixed)
    return estimate.quantity.value


def test_that_a_fifth_off_is_a_fifth_off_both_sides() -> None:
    offer = prompted("google", "gemini-3.5-flash-lite", discount()).offer
    assert (value(offer.input_price), value(offer.output_price)) == (0.24, 2.0)
    assert value(offer.cache_read) == pytest.approx(0.1)


def test_that_a_reduced_price_names_the_book_its_date_and_the_list_price() -> None:
    price = prompted("google", "gemini-3.5-flash-lite", discount(note="Ask Kim.")).offer.input_price
    assert price.provenance.source == "your price book: 20 % off, frame contract 7"
    assert (price.provenance.as_of, price.provenance.grade) == (AGREED, Grade.SECONDARY)
    assert price.note == ("List price $0.30 (genai-prices 0.2.3: google gemini-3.5-flash-lite, 2026-11-10). Ask Kim.")
    assert origin(price.provenance) is Origin.BOOK


def test_that_the_approach_says_that_its_prices_are_the_persons_own() -> None:
    offer = prompted("google", "gemini-3.5-flash-lite", discount()).offer
    assert offer.priced == "your price book, 2026-11-01; list: genai-prices 0.2.3, 2026-11-10"


def test_that_without_a_fitting_discount_nothing_changes() -> None:
    plain = prompted("google", "gemini-3.5-flash-lite")
    assert prompted("google", "gemini-3.5-flash-lite", discount(provider="openai")) == plain
    assert prompted("google", "gemini-3.5-flash-lite", discount(covers=(Covers.HOSTING,))) == plain
    assert prompted("google", "gemini-3.5-flash-lite", discount(valid_until=TODAY)) == plain


def test_that_announced_prices_are_reduced_too() -> None:
    steps = prompted("google", "gemini-3.8-flash", discount()).offer.steps
    assert steps == (PriceStep(since=dt.date(2027, 1, 1), input=1.2, output=6.0),)


def test_that_the_list_price_comes_back_when_the_discount_ends() -> None:
    held = discount(valid_until=dt.date(2027, 6, 30))
    assert prompted("google", "gemini-3.5-flash-lite", held).offer.steps == (
        PriceStep(since=dt.date(2027, 7, 1), input=0.3, output=2.5),
    )
    assert prompted("google", "gemini-3.8-flash", held).offer.steps == (
        PriceStep(since=dt.date(2027, 1, 1), input=1.2, output=6.0),
        PriceStep(since=dt.date(2027, 7, 1), input=1.5, output=7.5),
    )


def test_that_a_step_on_the_day_after_the_discount_is_the_list_price_itself() -> None:
    held = discount(valid_until=dt.date(2026, 12, 31))
    assert prompted("google", "gemini-3.8-flash", held).offer.steps == (
        PriceStep(since=dt.date(2027, 1, 1), input=1.5, output=7.5),
    )


def test_that_each_kind_of_price_has_its_own_discount() -> None:
    held = [
        discount(provider="together ai", covers=(Covers.TRAINING,), percent=50),
        discount(provider="Together AI", covers=(Covers.HOSTING,), percent=10),
    ]
    chosen = tuned("together-16b", *held)
    assert chosen.training.price.quantity == Range(low=0.24, likely=0.3, high=0.675)
    assert value(chosen.hosting.rate) == 3.591
    assert chosen.offer == tuned("together-16b").offer


def test_that_a_default_of_ours_is_no_list_price_and_is_not_reduced() -> None:
    chosen = tuned("together-16b", discount(provider="Together AI", covers=(Covers.HOSTING,)))
    assert chosen.hosting.storage == FineTuning(id="f").hosting.storage


def test_that_a_model_billed_as_its_base_takes_the_discount_of_either_name() -> None:
    for name in ("Google Cloud", "google"):
        assert value(tuned("google-gemini-2-5-flash", discount(provider=name)).offer.input_price) == 0.24


def test_that_an_own_model_brings_its_own_prices_and_no_discount() -> None:
    held = book().replace(discounts=(discount(provider="In house"),))
    offer = choose_model(Prompting(id="p"), own_quote(own_model()), held, START).offer
    assert (offer.provider, offer.model) == ("In house", "llama-70b")
    assert (value(offer.input_price), value(offer.output_price), value(offer.cache_read)) == (0.2, 0.4, 0.25)
    assert offer.input_price.provenance.source == "your price book: internal price list"
    assert offer.priced == "your price book, 2026-11-01"


def test_that_an_own_tuning_offer_is_of_the_book_and_one_of_ours_of_the_catalogue() -> None:
    own = choose_offer(FineTuning(id="f"), own_offer(), None, book(), START)
    assert own.training.price.provenance.source == "your price book: letter of May"
    assert own.training.price.quantity == Range(low=0.4, likely=0.5, high=0.8)
    assert own.offer.priced == "your price book, 2026-11-01"
    ours = tuned("tinker-qwen3-8b").training.price.provenance.source
    assert ours.startswith("price catalogue: the provider's price page")


def test_that_a_new_project_starts_with_the_discount() -> None:
    fresh = new_project(TODAY, book()).approaches[0]
    assert isinstance(fresh, Prompting)
    assert value(fresh.offer.input_price) == 0.24
