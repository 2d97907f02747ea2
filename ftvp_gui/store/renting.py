"""Renting a GPU of the catalogue: its price, type and memory go into an approach."""

from __future__ import annotations

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.gpus import Getting, Gpus
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.quantity import Fixed
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
