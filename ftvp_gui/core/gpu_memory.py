"""Does it fit? Memory and speed of the GPUs against what the typical case asks of them, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.core import compute
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.compute import GIGA, Method
from ftvp_gui.core.context import Context, columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.drivers.gpu_serving import USED
from ftvp_gui.core.formula import Value
from ftvp_gui.core.gpus import memory, peak
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.timing import LIVE
from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class MemoryCheck:
    """Bytes needed and there, on all GPUs together; `gpus` of them are enough (None: no number of them is)."""

    fits: bool
    needed: float
    there: float
    gpus: int | None
    text: Text


def training_memory(project: Project, approach: OwnGpu) -> MemoryCheck:
    """Whether one training run fits on its GPUs; `UnknownInputError` for another GPU without its memory.

    Weights and optimizer are spread over the GPUs; activations and the driver's memory are needed on each.
    """
    ctx, _ = columns(project, approach, Typical())
    x, each = approach.training, _one(memory(ctx))
    state, apart = _state(ctx, approach, x.method), _apart(ctx, approach)
    needed, there = state + x.gpus * apart, x.gpus * each
    enough = _enough(state, each - apart)
    facts = _facts(approach, needed, x.gpus, there)
    if needed <= there:
        return MemoryCheck(True, needed, there, enough, say("memory.training.fits", _TRAINS, method=x.method, **facts))
    smaller = (
        method for method in (Method.LORA, Method.QLORA) if method is not x.method and x.method is not Method.QLORA
    )
    other = next((m for m in smaller if _state(ctx, approach, m) + x.gpus * apart <= there), None)
    text = say("memory.training.short", _TOO_LARGE, method=x.method, advice=_advice(enough, other), **facts)
    return MemoryCheck(False, needed, there, enough, text)


def serving_memory(project: Project, approach: OwnGpu) -> MemoryCheck:
    """Whether one replica fits on its GPUs; `UnknownInputError` for another GPU without its memory."""
    ctx, _ = columns(project, approach, Typical())
    x, offer, each = approach.requests, approach.offer, _one(memory(ctx))
    kv = compute.kv_per_token(offer.layers, offer.kv_heads, offer.head_width, x.kv_bits / 8.0)
    weights = _one(ctx.own.offer.parameters) * GIGA
    needed = _one(compute.serving_memory(weights, kv, x.context, x.at_once, weight=x.weight_bits / 8.0))
    usable = _one(ctx.own.requests.usable)
    there = x.gpus * each * usable
    enough = int(compute.gpus_for_memory(needed, each, usable))
    facts = _facts(approach, needed, x.gpus, there)
    if needed <= there:
        return MemoryCheck(True, needed, there, enough, say("memory.serving.fits", _ANSWERS, **facts))
    text = say("memory.serving.short", _TOO_LARGE_TO_ANSWER, enough=enough, **facts)
    return MemoryCheck(False, needed, there, enough, text)


def speed_limit(project: Project, approach: OwnGpu) -> Text | None:
    """Why a GPU cannot read as fast as entered; None where it can. `UnknownInputError` without its speed."""
    ctx, _ = columns(project, approach, Typical())
    most = _one(compute.read_ceiling(ctx.own.offer.parameters * GIGA, peak(ctx)))
    entered = _one(ctx.own.requests.reads)
    if entered <= most:
        return None
    return say(
        "gpu.too_fast",
        "{gpu} can read at most {most} of a model of {parameters} parameters; {entered} are entered.",
        gpu=approach.gpus.gpu,
        most=Figure(most, Unit.TOKENS_PER_SECOND),
        parameters=Figure(_one(ctx.own.offer.parameters), Unit.BILLIONS),
        entered=Figure(entered, Unit.TOKENS_PER_SECOND),
    )


def used_share(project: Project, approach: OwnGpu) -> float:
    """Share of the time that serving GPUs are kept for in which they work, over the live months of the typical case; 0
    where none is live."""
    ctx, _ = columns(project, approach, Typical())
    live, used = (np.broadcast_to(ctx[term], (ctx.months, 1)) for term in (LIVE, USED))
    return float((live * used).sum() / live.sum()) if live.any() else 0.0


def _state(ctx: Context, approach: OwnGpu, method: Method) -> float:
    x, offer = approach.training, approach.offer
    adapter = compute.adapter_parameters(x.rank, offer.adapted())
    per_parameter = ctx.own.training.bytes_per_parameter
    bits = compute.quantised_bits()
    weights = ctx.own.offer.parameters * GIGA
    return _one(compute.training_state(method, weights, adapter, per_parameter=per_parameter, bits=bits))


def _apart(ctx: Context, approach: OwnGpu) -> float:
    """Bytes on every GPU, however many there are."""
    x, offer = approach.training, approach.offer
    sizes = (ctx.own.training.sequence, x.batch, offer.hidden, offer.layers, offer.heads)
    held = compute.activations(*sizes, checkpointing=x.checkpointing, kept=ctx.own.training.kept)
    return _one(held + ctx.own.training.reserved * GIGA)


def _enough(state: float, free: float) -> int | None:
    return int(compute.gpus_for_memory(state, free, 1.0)) if free > 0 else None


def _one(value: Value) -> float:
    return float(np.ravel(value)[0])


def _facts(approach: OwnGpu, needed: float, gpus: int, there: float) -> dict[str, str | int | Figure | Text]:
    return {
        "needed": Figure(needed / GIGA, Unit.GIGABYTES),
        "count": gpus,
        "gpu": approach.gpus.gpu.value,
        "there": Figure(there / GIGA, Unit.GIGABYTES),
    }


def _advice(gpus: int | None, method: Method | None) -> Text:
    if gpus is None:
        return say("memory.less", "use shorter sequences, or compute activations twice")
    if method is None:
        return say("memory.more", "use {gpus} GPUs", gpus=gpus)
    return say("memory.either", "use {gpus} GPUs or {method}", gpus=gpus, method=method.value)


_TRAINS = "Training ({method}) needs {needed}; {count} \N{MULTIPLICATION SIGN} {gpu} have {there}."
_TOO_LARGE = (
    "Training ({method}) needs {needed}, but {count} \N{MULTIPLICATION SIGN} {gpu} have only {there}: {advice}."
)
_ANSWERS = "Answering needs {needed}; {count} \N{MULTIPLICATION SIGN} {gpu} hold {there}."
_TOO_LARGE_TO_ANSWER = (
    "Answering needs {needed}, but {count} \N{MULTIPLICATION SIGN} {gpu} hold only {there}: use {enough} GPUs per "
    "replica, fewer bits per weight or fewer requests at once."
)
