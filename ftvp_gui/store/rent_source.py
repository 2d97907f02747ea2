"""What the source of a rent says of the offer that it was taken from, written and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.store.catalogue_entry import GpuOffer
from ftvp_gui.store.origin import Origin, from_catalogue, origin

_OFFERED = re.compile(r"\[(?P<offer>[a-z0-9-]+)(?P<spot>, spot)?\]: ")
_USUAL = re.compile(r"\d+ price lists? of an hour of (?P<gpu>[^,]+)")


@dataclass(frozen=True)
class Taken:
    """Where a rent was taken from: an offer by its id, at its spot price or not, or the usual rent of a type."""

    offer: str = ""
    spot: bool = False
    usual: Gpu | None = None


def offered(estimate: Estimate, offer: GpuOffer, *, spot: bool) -> Estimate:
    """The rent with a source that names the catalogue, the machine and the offer's id."""
    words = f"{offer.provider} {offer.machine} [{offer.id}{', spot' if spot else ''}]: {estimate.provenance.source}"
    return from_catalogue(estimate.replace(provenance=estimate.provenance.replace(source=words)))


def usual_words(gpu: Gpu, lists: int) -> str:
    """The source of a usual rent, without the catalogue's name."""
    counted = f"{lists} price list{'' if lists == 1 else 's'}"
    return f"{counted} of an hour of {gpu.value}, from the cheapest tenth to the dearest"


def taken(provenance: Provenance) -> Taken | None:
    """The offer or the type behind a source; None where a person, a file or another list stands behind it."""
    if origin(provenance) is not Origin.CATALOGUE:
        return None
    words = provenance.source.removeprefix(Origin.CATALOGUE.value)
    if usual := _USUAL.match(words):
        return Taken(usual=Gpu(usual["gpu"])) if usual["gpu"] in set(Gpu) else None
    named = _OFFERED.search(words)
    return None if named is None else Taken(offer=named["offer"], spot=named["spot"] is not None)
