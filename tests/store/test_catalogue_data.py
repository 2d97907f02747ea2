"""Claims about the catalogue that ships with the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from ftvp_gui import resources
from ftvp_gui.core.model import Model
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Lifecycle, Price, Provider, Sourced, Status, TuningOffer
from ftvp_gui.store.catalogue_terms import Commitment, HostingBasis, TrainingBasis
from ftvp_gui.store.prices import quote

TODAY = dt.date(2026, 11, 22)


def sourced(here: object, path: str) -> Iterator[tuple[str, Sourced]]:
    if isinstance(here, Sourced):
        yield path, here
    if isinstance(here, Model):
        for name in type(here).model_fields:
            yield from sourced(getattr(here, name), f"{path}.{name}")
    elif isinstance(here, tuple):
        for item in here:
            label = getattr(item, "id", getattr(item, "model", ""))
            yield from sourced(item, f"{path}.{label}")


STATEMENTS = [pair for file in catalogue().providers for pair in sourced(file, file.provider)]
PRICES = [(path, item) for path, item in STATEMENTS if isinstance(item, Price)]
OFFERS = catalogue().tuning(legacy=True)


def test_there_are_prices_of_training_hosting_and_gpus() -> None:
    assert len(PRICES) > 200
    assert len(catalogue().tuning()) >= 20
    assert len(catalogue().gpus()) >= 25


@pytest.mark.parametrize(("path", "item"), STATEMENTS, ids=[path for path, _ in STATEMENTS])
def test_every_statement_has_a_source_and_no_date_in_the_future(path: str, item: Sourced) -> None:
    assert len(item.source.split()) >= 2
    assert item.as_of is None or dt.date(2026, 1, 1) <= item.as_of <= TODAY
    assert "://" not in item.page


@pytest.mark.parametrize(("path", "price"), PRICES, ids=[path for path, _ in PRICES])
def test_every_price_lies_within_its_spread_and_makes_an_estimate(path: str, price: Price) -> None:
    assert price.low <= price.value <= price.high
    assert price.estimate().known
    assert price.estimate().provenance.grade is price.grade


def test_every_file_is_of_one_provider_that_no_other_file_has() -> None:
    names = [file.provider for file in catalogue().providers]
    assert len(set(names)) == len(names)
    files = sorted(resources.path("catalogue").glob("*.json"))
    assert len(files) == len(names)


@pytest.mark.parametrize("offer", [offer for offer in OFFERS if offer.base is not None], ids=lambda offer: offer.id)
def test_every_base_model_is_known_to_the_price_list(offer: TuningOffer) -> None:
    assert offer.base is not None
    assert quote(offer.base.provider, offer.base.model, TODAY, 1, today=TODAY).model == offer.base.model


@pytest.mark.parametrize("file", catalogue().providers, ids=lambda file: file.provider)
def test_every_announced_shutdown_is_of_a_model_under_its_name_in_the_price_list(file: Provider) -> None:
    for life in file.lives:
        assert life.retires is not None
        assert quote(life.provider, life.model, TODAY, 1, today=TODAY).model == life.model


def test_openai_tuning_is_legacy_or_closed_with_its_two_dates() -> None:
    ours = [offer for offer in OFFERS if offer.provider == "OpenAI"]
    assert {offer.status for offer in ours} == {Status.LEGACY, Status.CLOSED}
    for offer in ours:
        life = offer.lifecycle
        assert isinstance(life, Lifecycle)
        if offer.status is Status.LEGACY:
            assert (life.training_ends, life.retires) == (dt.date(2027, 1, 6), dt.date(2027, 1, 14))
    assert not any(offer.provider == "OpenAI" for offer in catalogue().tuning())


def test_what_is_on_offer_still_accepts_training() -> None:
    assert all(offer.tunable_on(TODAY) for offer in catalogue().tuning())


def test_a_dedicated_server_answers_without_a_price_per_token_or_says_both() -> None:
    for offer in catalogue().tuning():
        priced = offer.tuned.input is not None and offer.tuned.input.value > 0
        served = offer.hosting is None or offer.hosting.value > 0
        assert priced or offer.tuned.as_base is not None or served, offer.id


def test_the_gpu_spread_over_providers_is_visible() -> None:
    h100 = [gpu.hour.value for gpu in catalogue().gpus() if gpu.gpu.startswith("H100")]
    assert len(h100) >= 10
    assert max(h100) / min(h100) > 4


def terms() -> Iterator[tuple[str, TuningOffer]]:
    for offer in OFFERS:
        if offer.training_terms is not None:
            yield offer.id, offer


def test_how_training_is_billed_agrees_with_the_price_that_is_stated() -> None:
    for id, offer in terms():
        assert offer.training_terms is not None
        basis = offer.training_terms.basis
        if basis is TrainingBasis.PER_HOUR:
            assert offer.training_hour is not None, id
        if basis is TrainingBasis.FREE:
            assert offer.training is not None, id
            assert offer.training.value == 0, id
        if offer.training_hour is not None and basis is not None:
            assert basis is TrainingBasis.PER_HOUR, id


def test_a_tier_is_a_multiple_of_the_stated_price_and_named_once() -> None:
    found = [(id, offer.training_terms.tiers) for id, offer in terms() if offer.training_terms is not None]
    assert sum(len(tiers) for _, tiers in found) >= 15
    for id, tiers in found:
        assert len({tier.name for tier in tiers}) == len(tiers), id
        assert all(0.1 < tier.low <= tier.high < 2 for tier in tiers), id


def test_the_price_structures_of_the_providers_are_there() -> None:
    def offer(id: str) -> TuningOffer:
        return catalogue().offer(id)

    together, azure, bedrock = offer("together-16b"), offer("azure-o4-mini"), offer("aws-nova-lite-provisioned")
    assert together.training_terms is not None
    assert (together.training_terms.bills_validation, together.training_terms.bills_padding_if_unpacked) == (True, True)
    assert azure.training_terms is not None
    assert azure.training_terms.pause_cap is not None
    assert (azure.training_terms.pause_cap.value, azure.training_terms.round_hours_to) == (5_000, 0.01)
    assert bedrock.hosting_terms is not None
    assert bedrock.hosting_terms.basis is HostingBasis.PER_UNIT_HOUR
    assert [(each.commitment, each.value) for each in bedrock.hosting_terms.commitments] == [
        (Commitment.HALF_YEAR, 30.25)
    ]
    fireworks = offer("fireworks-16b").hosting_terms
    assert fireworks is not None
    assert (fireworks.adapters_per_deployment, fireworks.scale_to_zero, fireworks.idle_delete_days) == (100, True, 7)


@pytest.mark.parametrize("name", ["Cohere", "AI21 Labs", "Databricks", "E2E Networks"])
def test_providers_that_left_or_publish_no_price_are_named_too(name: str) -> None:
    assert name in {file.provider for file in catalogue().providers}
