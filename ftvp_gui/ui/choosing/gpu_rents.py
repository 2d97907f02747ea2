"""GPUs with what an hour of one costs: at each provider, at spot, and as it is usual; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.gpus import Gpus
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.language import literal, tr, tr_n
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import GpuOffer
from ftvp_gui.store.rent_source import Taken, taken
from ftvp_gui.store.renting import gpu_type, offers_of, rent, rented, usual_rent
from ftvp_gui.ui.choosing.choice import Choice, Choices, fits, place

HEADS = ("GPU", literal("Provider"), literal("Machine"), "USD/h", literal("Spot"), literal("Memory"))
USUAL, SPOT = literal("usual rent"), literal("spot")
_NO_SPEED = literal("Its speed is not known here: enter it below the rent.")
_MAY_GO = literal("A spot GPU can be taken away at any moment.")


@dataclass(frozen=True)
class _Rent:
    """One row before it is put in order. `kind` names the GPU, `source` what is read back from a rent."""

    kind: str
    price: float
    source: Taken
    names: tuple[str, ...]
    choice: Choice


def gpu_rents(approach: OwnGpu, text: str) -> Choices:
    """Every rent of the catalogue: those of the chosen GPU first, usual rents before single offers, spot prices last;
    then the cheapest first."""
    now = taken(approach.gpus.rate.provenance)
    chosen = _kind_now(approach.gpus, now)
    found = [each for each in _rents(approach) if fits(text, *each.names)]
    found.sort(key=lambda each: (each.kind != chosen, each.source.usual is None, each.source.spot, each.price))
    return Choices(
        tuple(map(tr, HEADS)), tuple(each.choice for each in found), place(each.source == now for each in found)
    )


def _kind_now(gpus: Gpus, now: Taken | None) -> str:
    """The GPU that is chosen: its type, or for another one its name in the offer that it was taken from."""
    if gpus.gpu is not Gpu.CUSTOM or now is None:
        return gpus.gpu.value
    return next((offer.gpu for offer in catalogue().gpus() if offer.id == now.offer), "")


def _rents(approach: OwnGpu) -> list[_Rent]:
    rents = []
    for gpu in Gpu:
        usual = usual_rent(gpu)
        if usual is not None:
            rents.append(_usual(approach, gpu, usual))
    for offer in catalogue().gpus():
        rents.append(_offered(approach, offer, spot=False))
        if offer.spot is not None:
            rents.append(_offered(approach, offer, spot=True))
    return rents


def _usual(approach: OwnGpu, gpu: Gpu, rate: Estimate) -> _Rent:
    known, count = hardware(gpu), len(offers_of(gpu))
    memory = _size(known.memory / 1e9) if known is not None else ""
    middle = rate.quantity.typical()
    machine = tr_n(count, "{count} price list", "{count} price lists", count=count)
    note = tr("Of {machine}, the oldest of {day}.", machine=machine, day=_day(rate.provenance))
    if not rate.quantity.certain:
        low, half, high = map(_hourly, rate.quantity.ends())
        note = tr(
            "P10 {low}, P50 {half}, P90 {high} of {machine}, the oldest of {day}.",
            low=low,
            half=half,
            high=high,
            machine=machine,
            day=_day(rate.provenance),
        )
        machine = tr("{low} to {high}, {machine}", low=low, high=high, machine=machine)
    cells = (gpu.value, tr(USUAL), machine, _hourly(middle), "", memory)
    make = _gpus_of(lambda: rented(approach, gpu))
    choice = Choice(cells, note, tr("{gpu} at its usual rent", gpu=gpu.value), make)
    return _Rent(gpu.value, middle, Taken(usual=gpu), (gpu.value, tr(USUAL), machine), choice)


def _offered(approach: OwnGpu, offer: GpuOffer, *, spot: bool) -> _Rent:
    price = offer.spot if spot and offer.spot is not None else offer.hour
    gpu = gpu_type(offer)
    machine = (
        offer.machine
        if offer.gpus == 1
        else tr("{machine}, {gpus}\N{NO-BREAK SPACE}GPUs", machine=offer.machine, gpus=offer.gpus)
    )
    asked = _hourly(price.value)
    notes = [_sourced(price.provenance()), price.note]
    if offer.gpus > 1:
        notes.append(tr("The machine is rented as a whole: {gpus} GPUs.", gpus=offer.gpus))
    notes += [tr(_MAY_GO)] if spot else []
    notes += [tr(_NO_SPEED)] if gpu is Gpu.CUSTOM else []
    cells = (
        offer.gpu, offer.provider, machine, "" if spot else asked, asked if spot else "",
        _size(offer.memory_gb),
    )  # fmt: skip
    step = tr("{gpu} at {provider}{tail}", gpu=offer.gpu, provider=offer.provider, tail=tr(", spot") if spot else "")
    choice = Choice(
        cells, " ".join(note for note in notes if note), step, _gpus_of(lambda: rent(approach, offer, spot=spot))
    )
    names = (offer.gpu, gpu.value, offer.provider, offer.machine, tr(SPOT) if spot else "")
    kind = offer.gpu if gpu is Gpu.CUSTOM else gpu.value
    return _Rent(kind, price.value, Taken(offer=offer.id, spot=spot), names, choice)


def _gpus_of(make: Callable[[], OwnGpu]) -> Callable[[], Gpus]:
    """Only the GPUs of what is made: they alone change."""
    return lambda: make().gpus


def _sourced(provenance: Provenance) -> str:
    return tr("Source: {source}, {day}.", source=provenance.source, day=_day(provenance))


def _day(provenance: Provenance) -> str:
    return tr("an unknown day") if provenance.as_of is None else provenance.as_of.isoformat()


def _hourly(value: float) -> str:
    return f"${value:,.2f}"


def _size(gigabytes: float) -> str:
    return f"{gigabytes:.0f}\N{NO-BREAK SPACE}GB"
