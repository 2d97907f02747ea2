"""Renting a GPU of the catalogue."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.declare import assumed
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Unknown
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.origin import Origin, origin
from ftvp_gui.store.prices import PriceError
from ftvp_gui.store.rent_source import Taken, taken
from ftvp_gui.store.renting import gpu_type, offers_of, rent, rented, rented_anew, usual_rent
from ftvp_gui.store.starting import priced

OFFERS = catalogue().gpus()


def found(id):
    return next(offer for offer in OFFERS if offer.id == id)


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_every_gpu_of_the_catalogue_can_be_rented(offer):
    approach = rent(OwnGpu(id="g"), offer)
    assert approach.gpus.rate.quantity.typical() == offer.hour.value
    assert approach.gpus.rate.provenance.source
    known = hardware(gpu_type(offer))
    memory = approach.gpus.memory.quantity.typical() * 1e9 if known is None else known.memory
    assert memory == offer.memory_gb * 1e9


def test_renting_takes_back_what_was_entered_for_another_gpu():
    odd = next(offer for offer in OFFERS if gpu_type(offer) is Gpu.CUSTOM)
    approach = rent(rent(OwnGpu(id="g"), odd), found("runpod-h100-secure"))
    assert approach.gpus.gpu is Gpu.H100
    assert approach.gpus.getting is Getting.RENTED
    assert approach.gpus.memory.quantity == Unknown()


def test_a_spot_price_is_taken_only_where_there_is_one():
    spot = next(offer for offer in OFFERS if offer.spot is not None)
    assert rent(OwnGpu(id="g"), spot, spot=True).gpus.rate.quantity.typical() == spot.spot.value
    with pytest.raises(ValueError, match="no spot price"):
        rent(OwnGpu(id="g"), found("runpod-h100-secure"), spot=True)


def test_the_usual_rent_spans_the_price_lists():
    prices = sorted(offer.hour.value for offer in OFFERS if gpu_type(offer) is Gpu.H100)
    usual = usual_rent(Gpu.H100)
    assert usual is not None
    assert prices[0] < usual.quantity.low < usual.quantity.likely < usual.quantity.high < prices[-1]
    assert str(len(prices)) in usual.provenance.source


def test_another_gpu_is_no_one_type_and_has_no_usual_rent():
    assert usual_rent(Gpu.CUSTOM) is None
    assert rented(OwnGpu(id="g"), Gpu.CUSTOM).gpus.rate.quantity == Unknown()


def test_a_type_in_one_price_list_has_its_price():
    assert usual_rent(Gpu.A10G).quantity == Fixed(value=1.01)


def test_a_new_approach_is_costed_but_for_errors():
    start = dt.date(2026, 12, 1)
    project = Project(approaches=(priced(OwnGpu(id="g"), start, 36, today=start),))
    costs = evaluate(project, Typical()).approaches[0]
    assert costs.costed
    assert {gap.path for gap in costs.gaps} == {("quality", "error_cost")}


# The source of a rent


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_the_source_of_a_rent_names_the_catalogue_and_leads_back_to_the_offer(offer):
    for spot in (False, True) if offer.spot is not None else (False,):
        rate = rent(OwnGpu(id="g"), offer, spot=spot).gpus.rate
        assert origin(rate.provenance) is Origin.CATALOGUE
        assert taken(rate.provenance) == Taken(offer=offer.id, spot=spot)
        price = offer.spot if spot else offer.hour
        assert rate.provenance.source.endswith(price.provenance().source)
        assert (rate.provenance.as_of, rate.provenance.grade) == (price.as_of, price.grade)


@pytest.mark.parametrize("gpu", [gpu for gpu in Gpu if offers_of(gpu)])
def test_the_source_of_a_usual_rent_leads_back_to_the_type(gpu):
    rate = usual_rent(gpu)
    assert origin(rate.provenance) is Origin.CATALOGUE
    assert taken(rate.provenance) == Taken(usual=gpu)


@pytest.mark.parametrize(
    "source",
    ["own entry", "genai-prices 0.2.3: openai gpt-4o", "RunPod [runpod-h100-secure]: typed", "price catalogue: x"],
)
def test_other_sources_lead_to_no_offer(source):
    assert taken(assumed(source)) is None


def test_renting_anew_gives_the_same_rent_while_the_lists_stay():
    for approach in (
        rent(OwnGpu(id="g"), found("coreweave-h100"), spot=True),
        rent(OwnGpu(id="g"), found("azure-h100-nvl")),
        rented(OwnGpu(id="g"), Gpu.L4),
    ):
        assert rented_anew(approach) == approach


def test_renting_anew_changes_the_rent_alone():
    approach = rent(OwnGpu(id="g"), found("runpod-h100-secure"))
    rate = approach.gpus.rate
    old = approach.replace(gpus=approach.gpus.replace(rate=rate.replace(quantity=Fixed(value=1.0)), gpu=Gpu.B200))
    assert rented_anew(old).gpus == old.gpus.replace(rate=rate)
    assert rate.quantity == Fixed(value=3.99)


def test_a_typed_rent_is_not_looked_up():
    approach = rented(OwnGpu(id="g"), Gpu.H100)
    typed = Estimate(quantity=Fixed(value=2.0), provenance=assumed("own entry"))
    approach = approach.replace(gpus=approach.gpus.replace(rate=typed))
    assert rented_anew(approach) is approach


@pytest.mark.parametrize(
    ("id", "other"), [("runpod-h100-secure", "gone-h100"), ("runpod-h100-secure", "lambda-h100, spot")]
)
def test_a_rent_that_the_catalogue_has_no_longer_is_refused(id, other):
    approach = rent(OwnGpu(id="g"), found(id))
    rate = approach.gpus.rate
    source = rate.provenance.replace(source=rate.provenance.source.replace(id, other))
    approach = approach.replace(gpus=approach.gpus.replace(rate=rate.replace(provenance=source)))
    with pytest.raises(PriceError):
        rented_anew(approach)


def test_a_t4_has_its_speed_and_its_usual_rent():
    approach = rent(OwnGpu(id="g"), found("gcp-t4"))
    assert approach.gpus.gpu is Gpu.T4
    assert approach.gpus.memory.quantity == Unknown()
    # 0.51, 0.526 and 0.526 at three providers: too alike for a range of cents.
    assert usual_rent(Gpu.T4).quantity == Fixed(value=0.53)
