"""Renting a GPU of the catalogue: its price, type and memory go into an approach."""

from __future__ import annotations

import numpy as np

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.gpus import Getting, Gpus
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import GpuOffer

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
}


def gpu_type(offer: GpuOffer) -> Gpu:
    """The type of GPU behind an offer; `Gpu.CUSTOM` where its speed is not known."""
    return _TYPES.get(offer.gpu, Gpu.CUSTOM)


def usual_rent(gpu: Gpu) -> Estimate | None:
    """What the offers of the catalogue ask for a type today: their tenth, middle and ninth tenth; None without any.

    Where they are too few or too alike for a range it is the middle one.
    """
    offers = [offer for offer in catalogue().gpus() if gpu_type(offer) is gpu]
    if not offers:
        return None
    low, middle, high = (float(round(q, 2)) for q in np.quantile([o.hour.value for o in offers], (0.1, 0.5, 0.9)))
    days = [offer.hour.as_of for offer in offers if offer.hour.as_of is not None]
    source = Provenance(
        source=f"{len(offers)} price lists of an hour of {gpu.value}, from the cheapest tenth to the dearest",
        grade=Grade.SECONDARY,
        as_of=min(days) if days else None,
    )
    quantity = Range(low=low, likely=middle, high=high, least=0.0) if low < middle < high else Fixed(value=middle)
    return Estimate(quantity=quantity, provenance=source)


def rented(approach: OwnGpu, gpu: Gpu) -> OwnGpu:
    """The approach with a type of GPU at its usual rent, which stays unknown where no price list has the type."""
    rate = usual_rent(gpu) or _empty("rate")
    empty = {name: _empty(name) for name in ("peak", "memory")}
    return approach.replace(gpus=approach.gpus.replace(gpu=gpu, getting=Getting.RENTED, rate=rate, **empty))


def rent(approach: OwnGpu, offer: GpuOffer, *, spot: bool = False) -> OwnGpu:
    """The approach with this GPU, rented; `ValueError` for a spot price that the offer does not have.

    The speed of a type that the program does not know stays unknown until it is entered.
    """
    price = offer.spot if spot else offer.hour
    if price is None:
        raise ValueError(f"{offer.id} has no spot price")
    gpu = gpu_type(offer)
    peak, memory = (_empty(name) for name in ("peak", "memory"))
    if gpu is Gpu.CUSTOM:
        memory = Estimate(quantity=Fixed(value=float(offer.memory_gb)), provenance=price.provenance())
    changed = approach.gpus.replace(gpu=gpu, getting=Getting.RENTED, rate=price.estimate(), peak=peak, memory=memory)
    return approach.replace(gpus=changed)


def _empty(name: str) -> Estimate:
    default = amount_spec(Gpus, name).default
    assert default is not None
    return default
