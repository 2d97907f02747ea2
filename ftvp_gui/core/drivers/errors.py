"""Wrong answers and delay: what quality and waiting cost."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.accuracy import DRIFTED, HELD_OUT, LOSS, placed, slip
from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, log, maximum, power
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.learning import counts_gap
from ftvp_gui.core.outcomes import each_answer
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.timing import GROWTH, VOLUME, WAITING
from ftvp_gui.core.units import Unit


class WrongAnswers(Driver):
    """Wrong answers that reach the user, at the accuracy on held-out examples. What production adds stands under
    Over-fitting and Drift, so no error is counted twice."""

    title: ClassVar[str] = "Wrong answers"
    family: ClassVar[Family] = Family.ERRORS

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow((1.0 - ctx[HELD_OUT]) * slip(ctx) * ctx.quality.error_cost, each_answer(ctx))


class OverFitting(Driver):
    """A tuned model does worse in production than in its tests: the gap that too few examples and too many epochs
    leave, and the shift from test to production. A gap measured on held-out examples is already in the accuracy."""

    title: ClassVar[str] = "Over-fitting"
    family: ClassVar[Family] = Family.ERRORS

    gap: Estimate = amount(
        "Generalisation gap at 1,000 examples",
        Unit.POINTS,
        (0.003, 0.01, 0.03),
        bounds=(0.0, 1.0),
        source=assumed("judgement: 1 point for adapters; it shrinks with the root of the examples"),
        shared=Shared.PROJECT,
    )
    per_epoch: Estimate = amount(
        "The gap grows with epochs by",
        Unit.TIMES,
        (0.05, 0.2, 0.5),
        source=assumed("judgement: per natural log of epochs"),
        shared=Shared.PROJECT,
    )
    shift: Estimate = amount(
        "Lost from test to production",
        Unit.POINTS,
        (0.002, 0.01, 0.05),
        bounds=(0.0, 1.0),
        source=assumed(
            "judgement; tuning lowers accuracy off its own data, adapters less (Zhang et al., arXiv:2402.17193)"
        ),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow((ctx[LOSS] - placed(ctx)) * slip(ctx) * ctx.quality.error_cost, each_answer(ctx))

    def accuracy_loss(self, x: Inputs, ctx: Context) -> Value:
        if not counts_gap(ctx.own.learning):
            return x.shift
        per_task = maximum(ctx[EXAMPLES_USED] / ctx.workload.tasks, 1.0)
        crowd = 1.0 + x.per_epoch * log(maximum(ctx.own.training.epochs, 1.0))
        return x.gap * power(1000.0 / per_task, 0.5) * crowd + x.shift


class Drift(Driver):
    """The world moves away from what a tuned model has learned, month by month, until it is trained again."""

    title: ClassVar[str] = "Drift between re-trainings"
    family: ClassVar[Family] = Family.ERRORS

    per_month: Estimate = amount(
        "Accuracy lost per month",
        Unit.POINTS_PER_MONTH,
        (0.0005, 0.002, 0.008),
        bounds=(0.0, 1.0),
        source=assumed("judgement; practitioners speak of about 90 good days"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(slip(ctx) * ctx.quality.error_cost, (*each_answer(ctx), DRIFTED))

    def drift(self, x: Inputs, ctx: Context) -> Value:
        return x.per_month


class Delay(Driver):
    """The months until go-live: the work is done as today at today's cost, its wrong answers included, or its value is
    lost; one of the two."""

    title: ClassVar[str] = "Delay until go-live"
    family: ClassVar[Family] = Family.DELAY

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        if ctx.quality.until_live is UntilLive.AS_TODAY:
            yield Flow(ctx.quality.today_cost, (VOLUME, WAITING))
            yield Flow(ctx.quality.today_fixed, (WAITING,))
            if ctx.quality.knows("error_cost"):
                yield Flow((1.0 - ctx.quality.today_right) * ctx.quality.error_cost, (VOLUME, WAITING))
        else:
            yield Flow(ctx.quality.value_per_month, (WAITING, GROWTH))
