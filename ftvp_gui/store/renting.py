"""Renting a GPU of the catalogue: its price, type and memory go into an approach."""

from __future__ import annotations

import numpy as np

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.gpus import Getting, Gpus
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.text import say
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import GpuOffer
from ftvp_gui.store.origin import from_catalogue, origin
from ftvp_gui.store.prices import PriceError
from ftvp_gui.store.rent_source import offered, taken, usual_words

_TYPES = {
    "A100 40GB": Gpu.A100_40,
    "A100 80GB": Gpu.A100_80,
    "A100 80GB SXM": Gpu.A100_80,
    "H100 SXM": Gpu.H100,
    "H200": Gpu.H200,
    "B200": Gpu.B200,
    "L40S": Gpu.L40S,
    "L4": Gpu.L4,
    "A10G": Gpu.A10G,
    "T4": Gpu.T4,
}


def gpu_type(offer: GpuOffer) -> Gpu:
    """The type of GPU behind an offer; `Gpu.CUSTOM` where its speed is not known."""
    return _TYPES.get(offer.gpu, Gpu.CUSTOM)


def offers_of(gpu: Gpu) -> tuple[GpuOffer, ...]:
    """The offers of the catalogue for a type; none for `Gpu.CUSTOM`, which is many types."""
    return tuple(offer for offer in catalogue().gpus() if gpu_type(offer) is gpu and gpu is not Gpu.CUSTOM)


def usual_rent(gpu: Gpu) -> Estimate | None:
    """What the offers of the catalogue ask for a type today: their tenth, middle and ninth tenth; None without any.

    Where they are too few or too alike for a range it is the middle one.
    """
    offers = offers_of(gpu)
    if not offers:
        return None
    low, middle, high = (float(round(q, 2)) for q in np.quantile([o.hour.value for o in offers], (0.1, 0.5, 0.9)))
    days = [offer.hour.as_of for offer in offers if offer.hour.as_of is not None]
    source = Provenance(
        source=usual_words(gpu, len(offers)),
        grade=Grade.SECONDARY,
        as_of=min(days) if days else None,
    )
    quantity = Range(low=low, likely=middle, high=high, least=0.0) if low < middle < high else Fixed(value=middle)
    return from_catalogue(Estimate(quantity=quantity, provenance=source))


def rented(approach: OwnGpu, gpu: Gpu) -> OwnGpu:
    """The approach with a type of GPU at its usual rent, which stays unknown where no price list has the type."""
    rate = usual_rent(gpu) or _empty("rate")
    empty = {name: _empty(name) for name in ("peak", "memory")}
    return approach.replace(gpus=approach.gpus.replace(gpu=gpu, getting=Getting.RENTED, rate=rate, **empty))


def rent(approach: OwnGpu, offer: GpuOffer, *, spot: bool = False) -> OwnGpu:
    """The approach with this GPU, rented; `ValueError` for a spot price that the offer does not have.

    The speed of a type that the program does not know stays unknown until it is entered.
    """
    rate = _asked(offer, spot=spot)
    if rate is None:
        raise ValueError(f"{offer.id} has no spot price")
    gpu = gpu_type(offer)
    peak, memory = (_empty(name) for name in ("peak", "memory"))
    if gpu is Gpu.CUSTOM:
        memory = Estimate(quantity=Fixed(value=float(offer.memory_gb)), provenance=offer.hour.provenance())
    changed = approach.gpus.replace(gpu=gpu, getting=Getting.RENTED, rate=rate, peak=peak, memory=memory)
    return approach.replace(gpus=changed)


def rented_anew(approach: OwnGpu) -> OwnGpu:
    """The approach at today's rent of the offer, or of the usual rent, that its own was taken from.

    A rent that a person typed stays; `PriceError` where the catalogue has the offer no longer.
    """
    rate = approach.gpus.rate
    if origin(rate.provenance) is None:
        return approach
    source, new = taken(rate.provenance), None
    if source is not None and source.usual is not None:
        new = usual_rent(source.usual)
    elif source is not None:
        offer = next((each for each in catalogue().gpus() if each.id == source.offer), None)
        new = None if offer is None else _asked(offer, spot=source.spot)
    if new is None:
        raise PriceError(
            say(
                "prices.no_rent", "The price catalogue has no rent like “{rent}” any more", rent=rate.provenance.source
            ),
            None,
            say("prices.no_rent.try", "Choose a GPU of the list, or enter the rent yourself."),
        )
    return approach.replace(gpus=approach.gpus.replace(rate=new))


def _asked(offer: GpuOffer, *, spot: bool) -> Estimate | None:
    """The price of an offer with a source that names it; None for a spot price that it does not have."""
    price = offer.spot if spot else offer.hour
    return None if price is None else offered(price.estimate(), offer, spot=spot)


def _empty(name: str) -> Estimate:
    default = amount_spec(Gpus, name).default
    assert default is not None
    return default
