"""Renting a GPU of the catalogue."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Unknown
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.renting import gpu_type, rent, rented, usual_rent
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


def test_a_type_in_no_price_list_has_no_rent():
    assert usual_rent(Gpu.T4) is None
    assert rented(OwnGpu(id="g"), Gpu.T4).gpus.rate.quantity == Unknown()


def test_a_type_in_one_price_list_has_its_price():
    assert usual_rent(Gpu.A10G).quantity == Fixed(value=1.01)


def test_a_new_approach_is_costed_but_for_errors():
    start = dt.date(2026, 12, 1)
    project = Project(approaches=(priced(OwnGpu(id="g"), start, 36, today=start),))
    costs = evaluate(project, Typical()).approaches[0]
    assert costs.costed
    assert {gap.path for gap in costs.gaps} == {("quality", "error_cost")}
