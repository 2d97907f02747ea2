"""Managed fine-tuning: a provider trains and serves a tuned model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, System
from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import words
from ftvp_gui.core.drivers.change import ForcedRetune
from ftvp_gui.core.drivers.checking import Checking
from ftvp_gui.core.drivers.clearance import Clearance, SafetyReview
from ftvp_gui.core.drivers.data import DataCollection, Labelling
from ftvp_gui.core.drivers.errors import Delay, Drift, OverFitting, WrongAnswers
from ftvp_gui.core.drivers.evaluation import Evaluation
from ftvp_gui.core.drivers.hosting import Hosting, server_hours
from ftvp_gui.core.drivers.latency import SlowAnswers
from ftvp_gui.core.drivers.people import Monitoring, Review, TunedOperations, found_by_review
from ftvp_gui.core.drivers.retraining import SINCE_TRAINING, Retraining
from ftvp_gui.core.drivers.serving import TunedTokens, price_per_request, token_flows
from ftvp_gui.core.drivers.training import RepeatedRuns, TrainingRun, TrainingWork, billed_run
from ftvp_gui.core.formula import Value
from ftvp_gui.core.learning import LearningCurve
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.outcomes import all_calls


class FineTuning(System):
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
    safety: SafetyReview = SafetyReview()
    review: Review = Review()
    monitoring: Monitoring = Monitoring()
    operations: TunedOperations = TunedOperations()
    clearance: Clearance = Clearance()
    retraining: Retraining = Retraining()
    retune: ForcedRetune = ForcedRetune()
    checking: Checking = Checking(enabled=False)
    wrong: WrongAnswers = WrongAnswers()
    slow: SlowAnswers = SlowAnswers()
    overfitting: OverFitting = OverFitting()
    drift: Drift = Drift()
    delay: Delay = Delay()

    def run_cost(self, ctx: Context) -> Value:
        return billed_run(ctx)

    def moves(self, ctx: Context) -> bool:
        return bool(ctx.own.retune.enabled)

    def move_lead(self, ctx: Context) -> Value:
        work = self.work.lead(ctx.own.work, ctx)
        return work + self.repeats.lead(ctx.own.repeats, ctx)

    def training_ends(self, ctx: Context) -> Value:
        # A model that exists, its training run off as spent, needs no first training.
        ends = ctx.own.retraining.ends
        return float("inf") if ends is None or not ctx.own.training.enabled else ctx.month_of(ends)

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)

    def held_out(self, ctx: Context) -> Value:
        return self.learning.held_out(ctx)

    def answering(self, share: Value, ctx: Context) -> Iterator[Flow]:
        yield from token_flows(ctx, share, all_calls(ctx))
        if self.hosting.enabled:
            yield from server_hours(share, ctx)

    def request_price(self, ctx: Context) -> Value:
        return price_per_request(ctx)

    def months_since_training(self, ctx: Context) -> Value:
        return ctx[SINCE_TRAINING]

    def examples_needed(self, ctx: Context) -> Value:
        return ctx.own.labelling.examples * ctx.workload.tasks
