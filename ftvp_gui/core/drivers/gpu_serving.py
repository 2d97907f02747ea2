"""Answering requests on one's own GPUs: whole replicas for the busiest hour, billed all day or only while busy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.compute import SECONDS, gpu_seconds, replicas_for_load
from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import amount, assumed, flag, number, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, ceil, divide, minimum
from ftvp_gui.core.gpus import RENT_LEVEL, rented
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.timing import LIVE, calls
from ftvp_gui.core.units import Unit


def one_call(ctx: Context) -> Value:
    """Seconds of one GPU for one call of the model."""
    x, work = ctx.own.requests, ctx.workload
    return gpu_seconds(fresh_tokens(ctx) + prefix(ctx), work.output_tokens, x.reads, x.writes)


def _pools(ctx: Context) -> Value:
    """Groups of replicas that hold different weights: one a task, or one for as many adapters as a base holds."""
    x, tasks = ctx.own.requests, ctx.workload.tasks
    if ctx.own.training.method.adapts and x.shared:
        return ceil(tasks / x.adapters)
    return tasks


def serving_gpus(ctx: Context, requests: Value) -> Value:
    """GPUs that requests in a month keep running, the part that is this project's."""
    x, work = ctx.own.requests, ctx.workload
    pools = ctx[POOLS]
    busiest = requests * (work.peak / (work.hours_in_month * SECONDS) / pools)
    replicas = pools * replicas_for_load(busiest, ctx[GPU_SECONDS], x.gpus, x.least)
    if not (ctx.own.training.method.adapts and x.shared):
        return replicas * x.gpus
    return replicas * (x.gpus * (work.tasks / (work.tasks + x.others)))


def _billed(ctx: Context) -> Value:
    x = ctx.own.requests
    all_day = ctx[SERVING_GPUS] * ctx.workload.hours_in_month
    return minimum(all_day, ctx[BUSY_HOURS] * x.warm) if x.to_zero else all_day


GPU_SECONDS = Term(
    "gpu_seconds",
    "GPU seconds of a request",
    lambda ctx: calls(ctx) * one_call(ctx),
    Unit.SECONDS,
    monthly=False,
)
POOLS = Term("pools", "groups of replicas with different weights", _pools, Unit.COUNT, monthly=False)
SERVING_GPUS = Term("serving_gpus", "GPUs kept running", lambda ctx: serving_gpus(ctx, asked(ctx)), Unit.COUNT)
BUSY_HOURS = Term(
    "busy_hours", "GPU hours of work in the month", lambda ctx: asked(ctx) * ctx[GPU_SECONDS] / SECONDS, Unit.HOURS
)
BILLED_HOURS = Term("billed_hours", "GPU hours billed in the month", _billed, Unit.HOURS)
USED = Term(
    "used",
    "share of the GPU time that is used",
    lambda ctx: minimum(1.0, divide(ctx[BUSY_HOURS], ctx[SERVING_GPUS] * ctx.workload.hours_in_month, 0.0)),
    Unit.SHARE,
)
"""By month, of all the time that GPUs are kept for; what is left is idle. An output, never an input."""


class GpuServing(Driver):
    """Renting GPUs that answer requests, busy or idle, and storing the tuned model. Idle time follows from the busiest
    hour, whole replicas and the least number of them. Excludes bought GPUs (Purchase of GPUs, Power and room)."""

    title: ClassVar[str] = "GPUs that answer"
    family: ClassVar[Family] = Family.SERVING

    instructions: Estimate = amount(
        "Instructions",
        Unit.TOKENS,
        (20, 100, 300),
        source=assumed("judgement: the rules are learned, a short prompt remains"),
        help="Fixed tokens sent with every request at complexity 1; they grow with complexity.",
    )
    reads: Estimate = amount(
        "One GPU reads",
        Unit.TOKENS_PER_SECOND,
        (3_000, 10_000, 25_000),
        bounds=(1.0, 1e9),
        source=assumed("judgement: 8 billion parameters on an 80 GB GPU; ten times slower with ten times as many"),
        help="Input tokens per second under load. Measure it: it differs by model, GPU and server.",
    )
    writes: Estimate = amount(
        "One GPU writes",
        Unit.TOKENS_PER_SECOND,
        (400, 1_500, 5_000),
        bounds=(1.0, 1e9),
        source=secondary(
            "3,363 on an A100 (7 billion parameters) to about 12,500 on an H100 (8 billion) at full load in public "
            "vLLM benchmarks (morphllm.com); lower where answers must come quickly: judgement"
        ),
        help="Output tokens per second of all requests together, at a waiting time that users accept.",
    )
    gpus: int = number(
        "GPUs per replica", 1, ge=1, le=1_024, help="As many as hold the model; each replica answers alone."
    )
    least: Estimate = amount(
        "Replicas at least",
        Unit.COUNT,
        2,
        whole=True,
        bounds=(0, 1e4),
        source=assumed("two: one GPU is a single point of failure; one where an outage does not matter"),
    )
    to_zero: bool = flag(
        "Switched off while idle",
        False,
        help="Rented GPUs are then billed while busy only. The first request after a rest waits for the model to load.",
    )
    warm: Estimate = amount(
        "Billed against busy time",
        Unit.TIMES,
        (1.3, 2, 6),
        bounds=(1.0, 1e4),
        source=assumed("judgement: loading the model, and waiting for the next request before switching off"),
        help="Only where idle GPUs are switched off; never more than all day.",
    )
    shared: bool = flag(
        "Adapters share a base", True, help="One replica then answers for several tasks. Not with full tuning."
    )
    adapters: Estimate = amount(
        "Adapters on one base",
        Unit.COUNT,
        100,
        whole=True,
        bounds=(1, 10_000),
        source=secondary("up to 100 a deployment at one provider (Fireworks); servers of one's own hold as many"),
    )
    others: Estimate = amount(
        "Adapters of other projects",
        Unit.COUNT,
        0,
        whole=True,
        bounds=(0, 10_000),
        source=assumed("none until you say otherwise"),
        help="Where other work shares the base, this project pays its part by the number of adapters.",
    )
    storage: Estimate = amount(
        "Storage of the tuned model", Unit.USD_PER_MONTH, (0.5, 2, 10), source=assumed("judgement: disk for one model")
    )
    context: int = number("Tokens kept per request", 4_096, ge=1, le=10_000_000, help="For the check of memory only.")
    at_once: int = number("Requests at once per replica", 16, ge=1, le=100_000, help="For the check of memory only.")
    weight_bits: int = number(
        "Bits per weight", 16, ge=2, le=32, help="16, or 8 or 4 for a compressed model. For the check of memory only."
    )

    kv_bits: int = number(
        "Bits per kept number", 16, ge=2, le=32, help="Of keys and values. For the check of memory only."
    )
    usable: Estimate = amount(
        "Memory that may be filled",
        Unit.SHARE,
        0.9,
        bounds=(0.1, 1.0),
        source=assumed("the usual setting of servers for language models"),
        help="For the check of memory only.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        if rented(ctx):
            yield Flow(ctx.own.gpus.rate * ctx.money.per_usd, (LIVE, BILLED_HOURS, RENT_LEVEL), listed=True)
        yield Flow(x.storage * ctx.money.per_usd, (LIVE,), listed=True)
