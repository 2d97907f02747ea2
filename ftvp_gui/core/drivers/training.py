"""Training: the run that ships, the runs that do not, the people around them, and training again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import Shared, amount, assumed, choice, day, flag
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_USED, collection_cost, labels
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, floor, just_before, maximum, minimum, previous
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.offer import MOVED, SHUTDOWNS
from ftvp_gui.core.quantity import Hazard
from ftvp_gui.core.tariff import training as tariff
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.timing import FOREVER, GO_LIVE, ONCE, STOPS
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
    epochs: Estimate = amount(
        "Epochs",
        Unit.TIMES,
        3,
        bounds=(0.1, 100),
        source=assumed("judgement: the usual default of managed tuning"),
        help="How many times the examples are gone through.",
        when=_BY_TOKENS,
    )
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


def _trained(ctx: Context) -> Value:
    """Month of the last training on a new base: go-live, or the last shutdown of the base."""
    return maximum(ctx[GO_LIVE], ctx[MOVED] - 1.0)


def may_end(ctx: Context) -> bool:
    """Whether the provider may stop training: by an announced date or by chance."""
    return ctx.own.retraining.ends is not None or ctx.own.retraining.knows("exit")


def tuning_ends(ctx: Context) -> Value:
    """Month after which the provider trains no more: as announced, else as chance has it; () or (draw,)."""
    if ctx.own.retraining.ends is not None:
        return ctx.month_of(ctx.own.retraining.ends)
    # Chance begins with the project's own training: nobody starts where training has ended already.
    return ctx[GO_LIVE] + ctx.own.retraining.exit if may_end(ctx) else FOREVER


def _trainable_for(ctx: Context) -> Value:
    """Months of the present base in which it can be trained again; after a move the successor's provider trains."""
    return maximum(0.0, tuning_ends(ctx) - ctx[GO_LIVE]) + 1e6 * minimum(ctx[SHUTDOWNS], 1.0)


def _rounds(ctx: Context, month: Value) -> Value:
    until = month if ctx.parent is None else minimum(month, ctx[STOPS])
    age = maximum(0.0, until - ctx[BASE_TRAINED])
    if may_end(ctx):
        age = minimum(age, ctx[TRAINABLE])
    return floor(age / ctx.own.retraining.every)


def _retrained(ctx: Context) -> Value:
    # A round that is due when a month begins belongs to that month, so one due at the horizon's end is not counted.
    # A new base sets the count back to nothing, which is not a training.
    return maximum(0.0, ctx[ROUNDS] - previous(ctx[ROUNDS]))


def _since(ctx: Context) -> Value:
    middle = ctx.t + 0.5
    age = maximum(0.0, middle - ctx[BASE_TRAINED])
    if not ctx.own.retraining.enabled:
        return age
    return maximum(0.0, age - _rounds(ctx, middle) * ctx.own.retraining.every)


BASE_TRAINED = Term("base_trained", "month of the last training on a new base", _trained, Unit.MONTHS)
TRAINABLE = Term("trainable", "months in which the base can be trained again", _trainable_for, Unit.MONTHS)
ROUNDS = Term(
    "rounds", "re-trainings of the base so far", lambda ctx: _rounds(ctx, just_before(ctx.t + 1.0)), Unit.COUNT
)
RETRAINED = Term("retrained", "re-trainings in the month", _retrained, Unit.COUNT, event=True)
SINCE_TRAINING = Term("since_training", "months since the last training", _since, Unit.MONTHS)


class Retraining(Driver):
    """Training again because the world moves: new examples, runs and work every few months. A forced re-tune resets
    its clock; from the end of tuning on it stops, until the work has moved to another provider."""

    title: ClassVar[str] = "Re-training"
    family: ClassVar[Family] = Family.CHANGE

    every: Estimate = amount(
        "Trained again every",
        Unit.MONTHS,
        (3, 6, 12),
        bounds=(0.5, 600),
        source=assumed("judgement; practitioners speak of 90 days to a quarter, slower tasks hold longer"),
        shared=Shared.PROJECT,
    )
    share: Estimate = amount(
        "New examples per round",
        Unit.SHARE,
        (0.1, 0.25, 0.6),
        source=assumed("judgement: of the examples trained on"),
        shared=Shared.PROJECT,
    )
    runs: Estimate = amount(
        "Runs per round", Unit.RUNS, (1, 2, 5), bounds=(0.5, 100), source=assumed("judgement"), shared=Shared.PROJECT
    )
    hours: Estimate = amount(
        "Work per round", Unit.HOURS, (6, 16, 60), source=assumed("judgement: 4 to 80 hours"), shared=Shared.PROJECT
    )
    exit: Estimate = amount(
        "Until the provider ends tuning",
        Unit.MONTHS,
        Hazard(yearly=0.25),
        luck=True,
        optional=True,
        source=assumed("judgement: OpenAI and Cohere left managed tuning between 2025 and 2027"),
        help="A chance per year, unless an end is announced. Then nothing is trained again there, and at the next "
        "shutdown the work moves to another provider. Not known: it never happens.",
    )
    ends: dt.date | None = day(
        "Training ends on", None, help="The day after which the provider accepts no training any more."
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        examples = x.share * ctx[EXAMPLES_USED]
        yield Flow(examples * collection_cost(ctx) + x.hours * ctx.team.engineer, (RETRAINED,))
        yield from labels(examples, ctx, (RETRAINED,))
        yield from training_runs(x.runs, ctx, (RETRAINED,))


def tuning_cycle(ctx: Context, when: Timing) -> Iterable[Flow]:
    """Tuning the same examples on another base: all runs and the work of a first cycle.

    Counted whether or not the first cycle is: a model that exists already (its drivers off, sunk) must be tuned anew.
    """
    yield from training_runs(ctx.own.repeats.runs, ctx, when)
    yield Flow(ctx.own.work.hours * ctx.team.engineer, when)
