"""Fine-tuning an open model on GPUs of one's own, rented or bought, and serving it there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, System
from ftvp_gui.core.compute import SECONDS
from ftvp_gui.core.context import Context, Flow, Timing
from ftvp_gui.core.declare import assumed, words
from ftvp_gui.core.drivers.checking import Checking
from ftvp_gui.core.drivers.clearance import Clearance, SafetyReview
from ftvp_gui.core.drivers.data import DataCollection, Labelling
from ftvp_gui.core.drivers.errors import Delay, Drift, WrongAnswers
from ftvp_gui.core.drivers.evaluation import Evaluation
from ftvp_gui.core.drivers.gpu_fleet import GpuPurchase
from ftvp_gui.core.drivers.gpu_power import GpuPower, GpuUpkeep
from ftvp_gui.core.drivers.gpu_serving import BILLED_HOURS, GpuServing, one_call
from ftvp_gui.core.drivers.gpu_training import (
    GpuOverFitting,
    GpuRepeatedRuns,
    GpuTraining,
    NewerBase,
    gpu_hour,
    gpu_run_cost,
    rent_moves,
)
from ftvp_gui.core.drivers.latency import SlowAnswers
from ftvp_gui.core.drivers.people import Monitoring, Review, SelfHostedOperations, found_by_review
from ftvp_gui.core.drivers.retraining import SINCE_TRAINING, Retraining
from ftvp_gui.core.drivers.training import TrainingWork
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.gpus import RENT_LEVEL, Gpus, rented
from ftvp_gui.core.learning import LearningCurve
from ftvp_gui.core.open_models import OpenWeights
from ftvp_gui.core.quantity import Unknown


def _nobody() -> Estimate:
    return Estimate(quantity=Unknown(), provenance=assumed("open weights on your own GPUs: nobody can end it"))


class OwnGpu(System):
    """You train an open model on GPUs that you rent or buy, and serve it there."""

    title: ClassVar[str] = "Fine-tuning, own GPUs"
    tunes: ClassVar[bool] = True

    kind: Literal["own_gpu"] = "own_gpu"
    name: str = words("Name", "Own GPUs", help=NAME_HELP)

    offer: OpenWeights = OpenWeights()
    gpus: Gpus = Gpus()
    learning: LearningCurve = LearningCurve()
    collection: DataCollection = DataCollection()
    labelling: Labelling = Labelling()
    training: GpuTraining = GpuTraining()
    repeats: GpuRepeatedRuns = GpuRepeatedRuns()
    work: TrainingWork = TrainingWork()
    requests: GpuServing = GpuServing()
    purchase: GpuPurchase = GpuPurchase()
    power: GpuPower = GpuPower()
    upkeep: GpuUpkeep = GpuUpkeep()
    evaluation: Evaluation = Evaluation()
    safety: SafetyReview = SafetyReview()
    review: Review = Review()
    monitoring: Monitoring = Monitoring()
    operations: SelfHostedOperations = SelfHostedOperations()
    clearance: Clearance = Clearance()
    retraining: Retraining = Retraining(exit=_nobody())
    retune: NewerBase = NewerBase(enabled=False)
    checking: Checking = Checking(enabled=False)
    wrong: WrongAnswers = WrongAnswers()
    slow: SlowAnswers = SlowAnswers()
    overfitting: GpuOverFitting = GpuOverFitting()
    drift: Drift = Drift()
    delay: Delay = Delay()

    def run_cost(self, ctx: Context) -> Value:
        return gpu_run_cost(ctx)

    def run_moves(self, ctx: Context) -> Timing:
        return rent_moves(ctx)

    def computes_by_list(self, ctx: Context) -> bool:
        return rented(ctx)

    def answering(self, share: Value, ctx: Context) -> Iterator[Flow]:
        if rented(ctx):
            yield Flow(share * ctx.own.gpus.rate * ctx.money.per_usd, (BILLED_HOURS, RENT_LEVEL), listed=True)

    def request_price(self, ctx: Context) -> Value:
        # Test runs take GPU time like any request; bought GPUs only draw power for them. After go-live some of it would
        # be idle anyway, so this errs on the dear side, by cents.
        return one_call(ctx) / SECONDS * gpu_hour(ctx)

    def moves(self, ctx: Context) -> bool:
        return bool(ctx.own.retune.enabled)

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)

    def held_out(self, ctx: Context) -> Value:
        return self.learning.held_out(ctx)

    def months_since_training(self, ctx: Context) -> Value:
        return ctx[SINCE_TRAINING]

    def examples_needed(self, ctx: Context) -> Value:
        return ctx.own.labelling.examples * ctx.workload.tasks
