"""Arithmetic of training and serving on GPUs: operations, hours and memory, over floats, arrays or symbols alike.

Operations count multiplications and additions (FLOPs); sizes are in bytes, 1 GB is 10**9 of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from ftvp_gui.core.formula import Value, ceil, log, maximum, minimum

GIGA = 1e9
SECONDS = 3600.0
"""Seconds in an hour."""
FORWARD = 2.0
"""FLOPs per parameter and token of a pass through a decoder; a pass back through all weights is twice as many."""


class Method(StrEnum):
    """How the weights are changed."""

    LORA = "LoRA"
    QLORA = "QLoRA"
    FULL = "full"

    @property
    def adapts(self) -> bool:
        """Whether a small adapter is trained on a frozen base."""
        return self is not Method.FULL


def passes(method: Method, *, checkpointing: bool, adapter: Value = 2 * FORWARD, full: Value = 3 * FORWARD) -> Value:
    """FLOPs per parameter and token of training. An adapter saves the gradient of the frozen weights (4 in theory, 4.5
    to 4.8 in practice); checkpointing computes activations a second time."""
    once: Value = adapter if method.adapts else full
    return once + FORWARD if checkpointing else once


def training_flops(
    parameters: Value, tokens: Value, per_parameter: Value = 3 * FORWARD, *, encoder_decoder: bool = False
) -> Value:
    """FLOPs of training on tokens; in an encoder-decoder a token sees half of the weights."""
    return parameters * tokens * (per_parameter * (0.5 if encoder_decoder else 1.0))


def inference_flops(parameters: Value, tokens: Value, *, encoder_decoder: bool = False) -> Value:
    """FLOPs of one pass over tokens."""
    return parameters * tokens * (FORWARD * (0.5 if encoder_decoder else 1.0))


def prompt_tokens(shots: Value, shot_tokens: Value, question: Value) -> Value:
    """Tokens of a prompt with examples in it."""
    return shots * shot_tokens + question


def stored_tokens(tokens: Value, bytes_each: Value = 4.0) -> Value:
    """Bytes of a text kept as token numbers."""
    return tokens * bytes_each


def ratio(left: Value, right: Value) -> Value:
    """How many of the right one of the left is."""
    return left / right


def gpu_hours(flops: Value, peak: Value, mfu: Value) -> Value:
    """GPU-hours of so many FLOPs at a peak (FLOP/s) of which the share `mfu` is used."""
    return flops / (peak * mfu) / SECONDS


def implied_mfu(flops: Value, hours: Value, peak: Value) -> Value:
    """The share of the peak that was used, from GPU-hours."""
    return flops / (hours * SECONDS * peak)


def machine_hours(hours: Value, gpus: Value) -> Value:
    """GPU-hours of a job that took so many hours of the clock."""
    return hours * gpus


MEASURED_MFU = ((256.0, 0.168), (512.0, 0.27), (1024.0, 0.29), (2048.0, 0.31), (4096.0, 0.32))
"""LoRA of Qwen-7B on one A100 80 GB by sequence length, from published seconds per iteration, at 4 FLOPs per parameter
and token and 8 micro-batches an iteration."""
FULL_AGAINST_ADAPTER = 1.2
"""Judgement: pre-training runs of 7 to 405 billion parameters used 0.35 to 0.43 of the peak at long sequences."""


def usual_mfu(sequence: Value, method: Method = Method.LORA) -> Value:
    """The usual share of the peak that is used, by sequence length: short sequences keep a GPU waiting."""
    (length, share), *rest = MEASURED_MFU
    octaves, found = log(sequence / length) / log(2.0), share
    for place, ((_, before), (_, after)) in enumerate(zip(MEASURED_MFU, rest, strict=False)):
        found = found + (after - before) * minimum(1.0, maximum(0.0, octaves - place))
    found = minimum(found, share * sequence / length)
    return found if method.adapts else found * FULL_AGAINST_ADAPTER


def adapter_parameters(rank: Value, matrices: Iterable[tuple[Value, Value]]) -> Value:
    """Parameters of an adapter over matrices (width in, width out)."""
    return rank * sum(wide + high for wide, high in matrices)


def quantised_bits(bits: float = 4.0, *, block: int = 64, twice: bool = True, second_block: int = 256) -> float:
    """Bits per weight with the constants of its block: 32 bits each, or 8 bits in blocks of their own."""
    return bits + (8 / block + 32 / (block * second_block) if twice else 32 / block)


def training_state(
    method: Method,
    parameters: Value,
    adapter: Value = 0.0,
    *,
    per_parameter: Value = 16.0,
    weight: Value = 2.0,
    bits: Value = 4.127,
) -> Value:
    """Bytes of weights, gradients and optimizer. `per_parameter`: bytes for each parameter that is trained (16: mixed
    precision and Adam); `weight`: bytes of a frozen one; `bits`: of a frozen one in QLoRA."""
    if method is Method.FULL:
        return parameters * per_parameter
    frozen = weight if method is Method.LORA else bits / 8.0
    return parameters * frozen + adapter * per_parameter


def activations(
    sequence: Value,
    batch: Value,
    hidden: Value,
    layers: Value,
    heads: Value,
    *,
    checkpointing: bool,
    kept: Value = 34.0,
) -> Value:
    """Bytes of activations at 16 bits on one GPU. Checkpointing keeps `kept` bytes a place: 34 where attention alone is
    computed twice, 2 where whole layers are. Without it the attention scores are kept too."""
    places = sequence * batch * hidden * layers
    return places * kept if checkpointing else places * (34.0 + 5.0 * heads * sequence / hidden)


def kv_per_token(layers: Value, kv_heads: Value, head_width: Value, bytes_each: Value = 2.0) -> Value:
    """Bytes of keys and values that one token leaves in memory while a request is answered."""
    return 2.0 * layers * kv_heads * head_width * bytes_each


def serving_memory(
    parameters: Value, kv: Value, context: Value, requests: Value, *, weight: Value = 2.0, copies: Value = 1.0
) -> Value:
    """Bytes of the weights and of `requests` at once, each with `context` tokens of `kv` bytes."""
    return parameters * weight * copies + kv * context * requests


def gpus_for_memory(needed: Value, memory: Value, usable: Value = 0.9) -> Value:
    """GPUs that hold so many bytes, if a share of each one's memory is usable."""
    return ceil(needed / (memory * usable))


def gpu_seconds(read: Value, written: Value, reads: Value, writes: Value) -> Value:
    """Seconds of one GPU for a request: tokens read and written at so many tokens a second."""
    return read / reads + written / writes


def replicas_for_load(per_second: Value, seconds: Value, gpus: Value, least: Value) -> Value:
    """Whole replicas for requests a second, each `seconds` of one GPU, and never fewer than `least`."""
    return maximum(least, ceil(per_second * seconds / gpus))


def read_ceiling(parameters: Value, peak: Value) -> Value:
    """Tokens a second that one GPU can read at best: every token takes a pass through the weights."""
    return peak / (FORWARD * parameters)


def write_ceiling(held: Value, bandwidth: Value, requests: Value) -> Value:
    """Tokens a second that one GPU can write at best: each step reads all bytes held, for all requests at once."""
    return bandwidth / held * requests


def price_per_token(hour: Value, per_second: Value, used: Value) -> Value:
    """Price of one token on a GPU at a price per hour that is used for a share of its time."""
    return hour / (SECONDS * per_second * used)


def gigabytes(size: Value) -> Value:
    """Bytes in GB."""
    return size / GIGA
