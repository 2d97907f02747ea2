"""Renting a GPU of the catalogue."""

from __future__ import annotations

import pytest

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.renting import gpu_type, rent

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
