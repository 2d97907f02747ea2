"""Training: the run that ships, the runs that do not, and the people around them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import Shared, When, amount, assumed, choice, flag
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.tariff import training as tariff
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit


def billed_run(ctx: Context) -> Value:
    """Price of one training run at a provider that bills tokens."""
    x, work = ctx.own.training, ctx.workload
    length = fresh_tokens(ctx) + prefix(ctx) + work.output_tokens
    return tariff.run_fee(x, tariff.epoch_tokens(x, length, ctx[EXAMPLES_USED])) * ctx.money.per_usd


RUN_COST = Term(
    "run_cost", "price of one training run", lambda ctx: ctx.approach.run_cost(ctx), Unit.MONEY, monthly=False
)


def training_runs(runs: Value, ctx: Context, when: Timing) -> Iterable[Flow]:
    """So many training runs, at the prices of their month."""
    moves = (*when, *ctx.approach.run_moves(ctx))
    yield Flow(runs * ctx[RUN_COST], moves, listed=ctx.approach.computes_by_list(ctx))


def epochs_of_a_run(*, when: When | None = None) -> Any:
    """The declaration of the epochs, the same for every kind of training run."""
    return amount(
        "Epochs",
        Unit.TIMES,
        3,
        bounds=(0.1, 100),
        source=assumed("judgement: the usual default of managed tuning"),
        help="How many times the examples are gone through.",
        when=when,
    )


_BY_TOKENS = ("basis", (TrainingBasis.TOKENS,))
_BY_HOURS = ("basis", (TrainingBasis.HOURS, TrainingBasis.GPU_HOURS))


class TrainingRun(Driver):
    """The training run whose model ships: the price that every price list names. Excludes all other runs (Failed and
    repeated runs) and the people (Training work)."""

    title: ClassVar[str] = "Training run"
    family: ClassVar[Family] = Family.TRAINING
    hidden: ClassVar[bool] = False

    basis: TrainingBasis = choice("Billed by", TrainingBasis.TOKENS)
    price: Estimate = amount(
        "Training price",
        Unit.USD_PER_MTOK,
        None,
        source=assumed("unknown until an offer is chosen or a price entered"),
        help="Price per million tokens trained on; every epoch counts.",
        when=_BY_TOKENS,
    )
    epochs: Estimate = epochs_of_a_run(when=_BY_TOKENS)
    least_fee: Estimate = amount(
        "Least fee per run",
        Unit.USD,
        0.0,
        source=assumed("none at most providers; one asked $4"),
    )
    multiple: Estimate = amount(
        "Tier, against the list price",
        Unit.TIMES,
        1.0,
        source=assumed("1: the tier that the price above is for"),
        bounds=(0, 100),
        help="Where tiers differ: for example 0.5 for a developer tier that may be interrupted.",
    )
    validation_billed: bool = flag(
        "Validation tokens are billed",
        False,
        when=_BY_TOKENS,
    )
    validation_share: Estimate = amount(
        "Validation examples",
        Unit.SHARE,
        0.1,
        source=assumed("judgement: of the examples trained on, and besides them"),
        bounds=(0, 10),
        help="Against the examples trained on. Used only where validation is billed.",
        when=("validation_billed", (True,)),
    )
    evaluations: Estimate = amount(
        "Validation runs per training",
        Unit.COUNT,
        3,
        source=assumed("judgement: one after every epoch"),
        help="Used only where validation is billed.",
        when=("validation_billed", (True,)),
    )
    padded: bool = flag(
        "Padding is billed",
        False,
        help="On: examples are not packed, and each is billed as long as the longest.",
        when=_BY_TOKENS,
    )
    longest: Estimate = amount(
        "Longest example",
        Unit.TOKENS,
        (1_000, 2_000, 4_000),
        source=assumed("judgement: measure it on your own examples"),
        help="Used only where padding is billed.",
        when=("padded", (True,)),
    )
    most_tokens: Estimate = amount(
        "Tokens billed per example at most",
        Unit.TOKENS,
        None,
        source=assumed("unknown: no limit"),
        optional=True,
        help="The length at which examples are cut. Empty: no limit.",
        when=_BY_TOKENS,
    )
    hour_price: Estimate = amount(
        "Price of a training hour",
        Unit.USD_PER_HOUR,
        None,
        source=assumed("unknown until entered"),
        help="Of the run, or of one GPU where GPU-hours are billed.",
        when=_BY_HOURS,
    )
    hours: Estimate = amount(
        "Hours of one run",
        Unit.HOURS,
        (1, 3, 10),
        source=assumed("judgement; try one run to know"),
        help="Used only where hours are billed.",
        when=_BY_HOURS,
    )
    hour_step: Estimate = amount(
        "Hours are rounded to",
        Unit.HOURS,
        0.01,
        source=assumed("a hundredth at the provider that states it"),
        bounds=(0, 24),
        help="0: not rounded. Used only where hours are billed.",
        when=_BY_HOURS,
    )
    gpus: Estimate = amount(
        "GPUs of a run",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(1, 10_000),
        source=assumed("one"),
        help="Used only where GPU-hours are billed.",
        when=("basis", (TrainingBasis.GPU_HOURS,)),
    )
    further: Estimate = amount(
        "Further fees per run",
        Unit.USD,
        0.0,
        source=assumed("none; a grader's tokens in reinforcement tuning"),
    )
    most_fee: Estimate = amount(
        "A run stops at",
        Unit.USD,
        None,
        source=assumed("unknown: no limit"),
        optional=True,
        help="The price at which a run is paused; it is counted as ended there. Empty: no limit.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from training_runs(1.0, ctx, ONCE)


class RepeatedRuns(Driver):
    """Runs that do not ship: sweeps, failures and second tries for each model that does."""

    title: ClassVar[str] = "Failed and repeated runs"
    family: ClassVar[Family] = Family.TRAINING

    runs: Estimate = amount(
        "Runs per shipped model",
        Unit.RUNS,
        (3, 6, 15),
        bounds=(1, 1_000),
        source=assumed("judgement; one published study spent about $4,000 on runs repeated very often"),
        help="All runs together, the one that ships included.",
        shared=Shared.PROJECT,
    )
    wait: Estimate = amount(
        "Waiting per run",
        Unit.HOURS,
        (2, 6, 24),
        source=assumed("judgement: queue, run and look"),
        help="Hours until a run's result has been looked at; runs follow one another.",
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from training_runs(x.runs - 1.0, ctx, ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.runs * x.wait / ctx.workload.hours_in_month


class TrainingWork(Driver):
    """The engineers' work around the first training cycle: set-up, choices, looking at results, release."""

    title: ClassVar[str] = "Training work"
    family: ClassVar[Family] = Family.TRAINING

    hours: Estimate = amount(
        "First cycle", Unit.HOURS, (24, 60, 200), source=assumed("judgement: 16 to 300 hours"), shared=Shared.PROJECT
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.hours * ctx.team.engineer, ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.hours / ctx.team.engineer_hours


def tuning_cycle(ctx: Context, when: Timing) -> Iterable[Flow]:
    """Tuning the same examples on another base: all runs and the work of a first cycle.

    Counted whether or not the first cycle is: a model that exists already (its drivers off, sunk) must be tuned anew.
    """
    yield from training_runs(ctx.own.repeats.runs, ctx, when)
    yield Flow(ctx.own.work.hours * ctx.team.engineer, when)
