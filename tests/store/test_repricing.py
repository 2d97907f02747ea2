"""Choosing an offer fills an approach with prices and says where they come from."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.quantity import Fixed, Range, Unknown
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_terms import TrainingTerms
from ftvp_gui.store.prices import PriceError, Quote, quote
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer

TODAY = dt.date(2026, 11, 22)
START = dt.date(2026, 12, 1)


def quoted(provider: str, model: str) -> Quote:
    return quote(provider, model, START, 36, today=TODAY)


def prompting(provider: str, model: str, given: Prompting | None = None) -> Prompting:
    return choose_model(given or Prompting(id="p"), quoted(provider, model))


def tuning(id: str) -> FineTuning:
    chosen = catalogue().offer(id)
    return choose_offer(FineTuning(id="f"), chosen, base_quote(chosen, START, 36, today=TODAY))


def value(estimate: Estimate) -> float:
    assert isinstance(estimate.quantity, Fixed)
    return estimate.quantity.value


def test_a_model_brings_its_prices_cache_and_steps() -> None:
    offer = prompting("google", "gemini-3.8-flash").offer
    assert (offer.provider, offer.model) == ("google", "gemini-3.8-flash")
    assert (value(offer.input_price), value(offer.output_price)) == (0.75, 3.75)
    assert offer.caching
    assert (value(offer.cache_read), value(offer.cache_write)) == (0.1, 1.0)
    assert [step.since for step in offer.steps] == [dt.date(2027, 1, 1)]


def test_prices_say_package_version_date_and_grade() -> None:
    offer = prompting("openai", "gpt-6-luna").offer
    assert offer.priced.startswith("genai-prices ")
    provenance = offer.input_price.provenance
    assert "genai-prices" in provenance.source
    assert "gpt-6-luna" in provenance.source
    assert (provenance.grade, provenance.as_of) == (Grade.SECONDARY, dt.date(2026, 11, 10))


def test_a_model_without_a_cache_price_is_not_cached() -> None:
    offer = prompting("together", "Qwen/Qwen3.5-9B", prompting("anthropic", "claude-sonnet-5-5")).offer
    assert not offer.caching
    assert offer.cache_read == Offer().cache_read


def test_an_announced_shutdown_comes_with_the_model_and_goes_with_it() -> None:
    leaving = prompting("openai", "gpt-4o")
    assert leaving.offer.retires == dt.date(2027, 1, 14)
    assert prompting("openai", "gpt-6-luna", leaving).offer.retires is None


def test_what_is_not_a_price_stays_as_it_was() -> None:
    before = Prompting(id="p", name="Ours", colour=3)
    after = prompting("openai", "gpt-6-luna", before)
    assert after.replace(offer=before.offer) == before
    assert after.offer.reasoning_tokens == before.offer.reasoning_tokens
    assert after.requests is before.requests


def test_an_approach_without_a_model_cannot_choose_one() -> None:
    with pytest.raises(TypeError, match="Approach has no model"):
        choose_model(Approach(id="a", kind="none"), quoted("openai", "gpt-6-luna"))


def test_a_tuning_offer_brings_training_serving_and_storage() -> None:
    chosen = tuning("tinker-qwen3-8b")
    assert (value(chosen.offer.input_price), value(chosen.offer.output_price)) == (0.195, 0.6)
    assert value(chosen.training.price) == 0.44
    assert value(chosen.hosting.rate) == 0
    assert chosen.hosting.storage.quantity == Range(low=0.01, likely=0.05, high=0.3)
    assert (chosen.offer.caching, value(chosen.offer.cache_read)) == (True, 0.2)
    assert chosen.offer.priced == "price catalogue, 2026-10-07"


def test_a_price_that_sources_disagree_about_is_a_range_with_its_note() -> None:
    price = tuning("together-16b").training.price
    assert price.quantity == Range(low=0.48, likely=0.6, high=1.35)
    assert "LoRA" in price.note


def test_a_dedicated_server_is_hosting_and_its_tokens_are_included() -> None:
    chosen = tuning("together-16b")
    assert value(chosen.hosting.rate) == 3.99
    assert (value(chosen.offer.input_price), value(chosen.offer.output_price)) == (0, 0)
    assert not chosen.offer.caching


def test_hosting_and_tokens_can_both_be_billed() -> None:
    chosen = tuning("azure-gpt-4-1-mini")
    assert (value(chosen.hosting.rate), value(chosen.offer.input_price)) == (1.7, 0.4)


def test_dates_of_a_legacy_offer_reach_the_model_and_the_retraining() -> None:
    chosen = tuning("openai-gpt-4o-mini")
    assert chosen.offer.retires == dt.date(2027, 1, 14)
    assert chosen.retraining.ends == dt.date(2027, 1, 6)
    assert value(chosen.training.price) == 3


def test_another_offer_takes_the_dates_away_again() -> None:
    chosen = choose_offer(tuning("openai-gpt-4o-mini"), catalogue().offer("tinker-qwen3-8b"))
    assert (chosen.offer.retires, chosen.retraining.ends) == (None, None)


def test_a_model_billed_as_its_base_takes_the_prices_of_the_base() -> None:
    chosen = tuning("google-gemini-2-5-flash")
    assert (value(chosen.offer.input_price), value(chosen.offer.output_price)) == (0.3, 2.5)
    assert chosen.offer.priced.startswith("genai-prices")
    with pytest.raises(ValueError, match="quote of the base model"):
        choose_offer(FineTuning(id="f"), catalogue().offer("google-gemini-2-5-flash"))


def test_what_is_not_published_is_unknown_and_never_nothing() -> None:
    chosen = tuning("google-gemini-3-5-flash-lite")
    assert isinstance(chosen.training.price.quantity, Unknown)
    assert "enter" in chosen.training.price.provenance.source


CHOSEN_ALONE = [
    offer.id for offer in catalogue().tuning(legacy=True) if offer.tuned.as_base is None and offer.hosting is not None
]


@pytest.mark.parametrize("id", CHOSEN_ALONE)
def test_every_offer_can_be_chosen(id: str) -> None:
    chosen = choose_offer(FineTuning(id="f"), catalogue().offer(id))
    assert chosen.offer.priced.startswith("price catalogue")
    assert FineTuning.model_validate(chosen.model_dump()) == chosen


def test_a_price_that_jumps_with_length_comes_as_a_limit_and_goes_with_the_model() -> None:
    offer = prompting("openai", "gpt-6-luna").offer
    assert offer.long_requests is LongRequests.WHOLE
    found = quoted("openai", "gpt-6-luna")
    assert found.tier is not None
    assert value(offer.long_limit) == 272_000
    assert value(offer.long_input) * found.input == pytest.approx(0.2)
    assert value(offer.long_output) * found.output == pytest.approx(0.75)
    other = prompting("deepseek", "deepseek-flash", prompting("openai", "gpt-6-luna"))
    assert other.offer.long_requests is LongRequests.SAME


def test_prices_of_a_tuned_model_take_a_mark_up_away() -> None:
    marked = FineTuning(id="t").offer.markup.replace(quantity=Fixed(value=2.0))
    approach = FineTuning(id="t", offer=Offer(markup=marked))
    chosen = next(offer for offer in catalogue().tuning() if offer.tuned.as_base is None)
    assert value(choose_offer(approach, chosen).offer.markup) == 1.0


def test_training_that_is_sold_by_the_hour_only_is_billed_by_the_hour() -> None:
    chosen = next(offer for offer in catalogue().tuning() if offer.training is not None and offer.tuned.as_base is None)
    assert chosen.training is not None
    stated = chosen.training.model_dump(include={"source", "page", "as_of", "grade"})
    cap = chosen.training.model_copy(update={"value": 5_000.0, "low": 5_000.0, "high": 5_000.0})
    terms = TrainingTerms(**stated, bills_validation=True, pause_cap=cap)
    hourly = chosen.model_copy(update={"training": None, "training_hour": chosen.training, "training_terms": terms})
    run = choose_offer(FineTuning(id="t"), hourly).training
    assert (run.basis, run.validation_billed, value(run.most_fee)) == (TrainingBasis.HOURS, True, 5_000)
    assert run.hour_price.quantity == chosen.training.estimate().quantity
    assert choose_offer(FineTuning(id="t"), chosen).training.basis is TrainingBasis.TOKENS


def test_hosting_without_a_price_is_refused_with_a_way_out_and_never_nothing() -> None:
    with pytest.raises(PriceError, match="price book"):
        tuning("databricks-open-model")
