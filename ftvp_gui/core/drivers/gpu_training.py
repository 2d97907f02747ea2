"""Training on one's own GPUs: operations over speed give hours, hours times rent or power give money."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core import compute
from ftvp_gui.core.compute import Method
from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import Shared, amount, assumed, choice, flag, measured, number, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.drivers.errors import OverFitting
from ftvp_gui.core.drivers.evaluation import evaluation_runs
from ftvp_gui.core.drivers.gpu_power import hour_of_power
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.drivers.training import RepeatedRuns, epochs_of_a_run, training_runs, tuning_cycle
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, maximum, minimum
from ftvp_gui.core.gpus import RENT_LEVEL, has_speed, peak, rented
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.shutdowns import SHUTDOWN
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit

BILLION = 1e9


def _tokens(ctx: Context) -> Value:
    x, work = ctx.own.training, ctx.workload
    example = fresh_tokens(ctx) + prefix(ctx) + work.output_tokens
    if not x.packing:
        example = maximum(example, x.sequence)
    return ctx[EXAMPLES_USED] * x.epochs * example


def _mfu(ctx: Context) -> Value:
    x = ctx.own.training
    if x.knows("mfu"):
        return x.mfu
    return minimum(1.0, compute.usual_mfu(x.sequence, x.method) * x.speed)


def _hours(ctx: Context) -> Value:
    x = ctx.own.training
    effort = compute.passes(x.method, checkpointing=x.checkpointing, adapter=x.adapter_passes)
    flops = compute.training_flops(ctx.own.offer.parameters * BILLION, ctx[TRAINED_TOKENS], effort)
    slower = x.quantised * x.overhead if x.method is Method.QLORA else x.overhead
    return compute.gpu_hours(flops, peak(ctx), ctx[MFU]) * slower


TRAINED_TOKENS = Term("trained_tokens", "tokens trained on", _tokens, Unit.TOKENS, monthly=False)
MFU = Term("mfu", "share of the GPU's speed that is used", _mfu, Unit.SHARE, monthly=False)
RUN_HOURS = Term("run_hours", "GPU hours of one training run", _hours, Unit.HOURS, monthly=False)


def clock(ctx: Context) -> Value:
    """Hours of the clock of one run; 0 where the speed of the GPU is unknown."""
    return ctx[RUN_HOURS] / ctx.own.training.gpus if has_speed(ctx) else 0.0


def gpu_hour(ctx: Context) -> Value:
    """Price of one GPU at work for an hour: today's rent, or the power of a bought one."""
    return ctx.own.gpus.rate * ctx.money.per_usd if rented(ctx) else hour_of_power(ctx)


def gpu_run_cost(ctx: Context) -> Value:
    """Price of one training run at today's rent."""
    return ctx[RUN_HOURS] * gpu_hour(ctx)


def rent_moves(ctx: Context) -> Timing:
    """The factor by which later GPU hours cost more or less; none for bought ones."""
    return (RENT_LEVEL,) if rented(ctx) else ()


class GpuTraining(Driver):
    """The training run whose model ships: GPU hours at their rent, or at the power of bought GPUs. Excludes all other
    runs (Failed and repeated runs), the people (Training work) and the purchase of GPUs."""

    title: ClassVar[str] = "Training run"
    family: ClassVar[Family] = Family.TRAINING
    hidden: ClassVar[bool] = False

    method: Method = choice(
        "Method",
        Method.LORA,
        help="LoRA: a small adapter on a frozen base. QLoRA: on a base of 4 bits, slower in less memory. Full: all "
        "weights, which needs most memory and over-fits more.",
    )
    epochs: Estimate = epochs_of_a_run()
    packing: bool = flag(
        "Short examples are packed together",
        True,
        help="Off: every example is filled up to the length of a training sequence, and the filling is paid for.",
    )
    sequence: Estimate = amount(
        "Training sequence",
        Unit.TOKENS,
        2_048,
        bounds=(16, 1e7),
        source=assumed("judgement: a usual setting"),
        help="Tokens that go through the GPU as one piece.",
    )
    checkpointing: bool = flag(
        "Activations are computed twice", True, help="Gradient checkpointing: slower, in much less memory."
    )
    gpus: int = number("GPUs for one run", 1, ge=1, le=4_096, help="More make the run shorter at the same GPU hours.")
    mfu: Estimate = amount(
        "Share of the speed used (MFU)",
        Unit.SHARE,
        None,
        bounds=(0.001, 1.0),
        source=measured(
            "by sequence length: 0.17 (256 tokens), 0.27 (512), 0.29 (1,024), 0.31 (2,048), 0.32 (4,096), from "
            "published timings of Qwen-7B LoRA on one A100 80 GB"
        ),
        help="Model FLOPs utilisation. Empty: from the length of a training sequence, as measured.",
    )
    speed: Estimate = amount(
        "Your set-up against the measured",
        Unit.TIMES,
        (0.5, 0.9, 1.25),
        bounds=(0.01, 6.0),
        source=assumed("judgement: software, network and other GPUs; full pre-training runs used 0.35 to 0.43"),
        help="Not used where the share of the speed is entered.",
    )
    adapter_passes: Estimate = amount(
        "LoRA's operations per weight",
        Unit.TIMES,
        (4.2, 4.5, 4.8),
        bounds=(4.0, 6.0),
        source=secondary("4 by theory; 4.8 from 25 % more speed than full training in the LoRA paper"),
        help="FLOPs per parameter and token; full training has 6, computing activations twice adds 2 to either.",
    )
    quantised: Estimate = amount(
        "QLoRA takes longer by",
        Unit.TIMES,
        (1.2, 1.4, 1.6),
        bounds=(1.0, 10.0),
        source=assumed("judgement: unpacking 4-bit weights"),
    )
    overhead: Estimate = amount(
        "Loading, failures and waiting",
        Unit.TIMES,
        (1.1, 1.3, 2.0),
        bounds=(1.0, 10.0),
        source=assumed("judgement: hours billed against hours of training within one run"),
        help="Within a run; whole runs that fail are counted under Failed and repeated runs.",
    )
    rank: int = number("Rank of the adapter", 16, ge=1, le=4_096, help="For the check of memory only.")
    batch: int = number("Sequences at once per GPU", 1, ge=1, le=4_096, help="For the check of memory only.")
    bytes_per_parameter: Estimate = amount(
        "Memory per trained weight",
        Unit.BYTES,
        16,
        bounds=(1.0, 64.0),
        source=secondary("mixed precision with Adam (ZeRO paper); 12 to 20 with other set-ups"),
        help="Bytes for weight, gradient and optimizer. For the check of memory only.",
    )
    kept: Estimate = amount(
        "Memory per activation",
        Unit.BYTES,
        34,
        bounds=(1.0, 1_000.0),
        source=secondary("EleutherAI's memory calculator: 34 where attention is computed twice, 2 for whole layers"),
        help="Where activations are computed twice: what is kept all the same. For the check of memory only.",
    )
    reserved: Estimate = amount(
        "Memory lost on each GPU",
        Unit.GIGABYTES,
        1.5,
        bounds=(0.0, 100.0),
        source=assumed("judgement: 1 to 2 GB for the driver and its libraries"),
        help="For the check of memory only.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from training_runs(1.0, ctx, ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        # Repeated runs count the time of all of them, this one included.
        return 0.0 if ctx.own.repeats.enabled else clock(ctx) / ctx.workload.hours_in_month


class GpuRepeatedRuns(RepeatedRuns):
    """Runs that do not ship: sweeps, failures and second tries for each model that does. A run cannot be looked at
    before its GPUs are done with it."""

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.runs * maximum(x.wait, clock(ctx)) / ctx.workload.hours_in_month


class GpuOverFitting(OverFitting):
    """A tuned model does worse in production than in its tests: the gap that too few examples and too many epochs
    leave, and the shift from test to production. Full tuning loses more than adapters do. A gap measured on held-out
    examples is already in the accuracy."""

    full: Estimate = amount(
        "Full tuning loses more by",
        Unit.TIMES,
        (2, 4, 8),
        bounds=(1.0, 100.0),
        source=assumed("judgement: 4 points against 1 for adapters (after Zhang et al., arXiv:2402.17193)"),
        shared=Shared.PROJECT,
        help="Against adapters; not used with LoRA and QLoRA.",
    )

    def accuracy_loss(self, x: Inputs, ctx: Context) -> Value:
        lost = super().accuracy_loss(x, ctx)
        return lost if ctx.own.training.method.adapts else lost * x.full


class NewerBase(Driver):
    """The work moves to a newer open model, by choice and not because anyone shuts the old one down: all training runs
    and the work of a first cycle again, on the same examples, and tests. Off, the base stays."""

    title: ClassVar[str] = "Move to a newer base"
    family: ClassVar[Family] = Family.CHANGE

    runs: Estimate = amount(
        "Evaluation runs", Unit.RUNS, (4, 10, 25), source=assumed("judgement"), shared=Shared.PROJECT
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from tuning_cycle(ctx, (SHUTDOWN,))
        yield from evaluation_runs(x.runs, ctx, (SHUTDOWN,))
