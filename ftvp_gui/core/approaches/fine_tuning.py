"""Managed fine-tuning: a provider trains and serves a tuned model."""

from __future__ import annotations

from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, Approach
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import amount, assumed, flag, words
from ftvp_gui.core.drivers.change import ForcedRetune
from ftvp_gui.core.drivers.data import EXAMPLES_USED, DataCollection, Labelling
from ftvp_gui.core.drivers.errors import Delay, Drift, OverFitting, WrongAnswers
from ftvp_gui.core.drivers.evaluation import Evaluation
from ftvp_gui.core.drivers.people import Monitoring, Review, TunedOperations, found_by_review
from ftvp_gui.core.drivers.serving import Hosting, TunedTokens
from ftvp_gui.core.drivers.training import (
    SINCE_TRAINING,
    RepeatedRuns,
    Retraining,
    TrainingRun,
    TrainingWork,
    billed_run,
)
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, maximum, power
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit


class LearningCurve(Section):
    """How accuracy grows with examples: fast at first, ever slower towards a ceiling."""

    title: ClassVar[str] = "Accuracy"

    untuned: Estimate = amount(
        "Accuracy before tuning",
        Unit.SHARE,
        (0.5, 0.65, 0.8),
        source=assumed("this decides the result: measure the untuned base on your own task"),
        help="The base model of the tuned one with the same short prompt, on held-out examples.",
    )
    ceiling: Estimate = amount(
        "Accuracy with endless examples",
        Unit.SHARE,
        (0.90, 0.95, 0.985),
        source=assumed("this decides the result: a pilot with a few hundred examples tells more than any default"),
    )
    half: Estimate = amount(
        "Examples until the curve bends",
        Unit.ITEMS,
        (40, 100, 300),
        bounds=(1, 1e6),
        source=assumed("judgement"),
    )
    steepness: Estimate = amount(
        "Steepness",
        Unit.TIMES,
        (0.1, 0.35, 0.7),
        bounds=(0.01, 5.0),
        source=assumed("judgement: exponents of 0.07 to 0.35 are published for loss; accuracy may rise faster"),
    )
    measured: bool = flag(
        "Measured on held-out examples",
        False,
        help="On: the accuracy comes from a pilot on held-out examples, so the generalisation gap is already in it.",
    )

    def held_out(self, ctx: Context) -> Value:
        """Accuracy at the number of examples trained on."""
        x = ctx.own.learning
        per_task = ctx[EXAMPLES_USED] / ctx.workload.tasks
        left = power(1.0 + per_task / x.half, 0.0 - x.steepness)
        return x.ceiling - maximum(0.0, x.ceiling - x.untuned) * left


class FineTuning(Approach):
    """A provider trains a base model on your examples and serves the tuned model."""

    title: ClassVar[str] = "Fine-tuning, managed"
    tunes: ClassVar[bool] = True

    kind: Literal["fine_tuning"] = "fine_tuning"
    name: str = words("Name", "Fine-tuning", help=NAME_HELP)

    offer: Offer = Offer(caching=False)
    learning: LearningCurve = LearningCurve()
    collection: DataCollection = DataCollection()
    labelling: Labelling = Labelling()
    training: TrainingRun = TrainingRun()
    repeats: RepeatedRuns = RepeatedRuns()
    work: TrainingWork = TrainingWork()
    requests: TunedTokens = TunedTokens()
    hosting: Hosting = Hosting()
    evaluation: Evaluation = Evaluation()
    review: Review = Review()
    monitoring: Monitoring = Monitoring()
    operations: TunedOperations = TunedOperations()
    retraining: Retraining = Retraining()
    retune: ForcedRetune = ForcedRetune()
    wrong: WrongAnswers = WrongAnswers()
    overfitting: OverFitting = OverFitting()
    drift: Drift = Drift()
    delay: Delay = Delay()

    def run_cost(self, ctx: Context) -> Value:
        return billed_run(ctx)

    def moves(self, ctx: Context) -> bool:
        return bool(ctx.own.retune.enabled)

    def training_ends(self, ctx: Context) -> Value:
        # A model that exists, its training run off as spent, needs no first training.
        ends = ctx.own.retraining.ends
        return float("inf") if ends is None or not ctx.own.training.enabled else ctx.month_of(ends)

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)

    def held_out(self, ctx: Context) -> Value:
        return self.learning.held_out(ctx)

    def months_since_training(self, ctx: Context) -> Value:
        return ctx[SINCE_TRAINING]

    def examples_needed(self, ctx: Context) -> Value:
        return ctx.own.labelling.examples * ctx.workload.tasks
