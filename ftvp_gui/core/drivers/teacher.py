"""Labels by a larger model: its tokens, the answers that are thrown away, and people who audit a share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Timing
from ftvp_gui.core.declare import Cases, Shared, amount, assumed, flag, words
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.data import EXAMPLES_MISSING
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, divide, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.tariff.tokens import MILLION
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit


class TeacherLabels(Driver):
    """A larger model, the teacher, labels the examples that are missing; some of its answers are thrown away, and
    people audit a share. Excludes evaluation sets, which people label (Evaluation)."""

    title: ClassVar[str] = "Labels by a teacher model"
    family: ClassVar[Family] = Family.DATA

    teacher: str = words("Teacher", help="The larger model that labels. Choosing it from the list enters its prices.")
    examples: Estimate = amount(
        "Examples needed per task",
        Unit.ITEMS,
        (1_000, 5_000, 20_000),
        bounds=(1, 1e8),
        source=assumed("judgement: labels by a model are cheap, so more of them are made; Alpaca used 52,000"),
        help="Labelled examples for one task, the available ones included.",
    )
    input_price: Estimate = amount(
        "Teacher's input price",
        Unit.USD_PER_MTOK,
        None,
        source=assumed("unknown until a teacher is chosen or a price entered"),
    )
    output_price: Estimate = amount(
        "Teacher's output price",
        Unit.USD_PER_MTOK,
        None,
        source=assumed("unknown until a teacher is chosen or a price entered"),
    )
    prompt: Estimate = amount(
        "Teacher's prompt",
        Unit.TOKENS,
        (500, 1_200, 4_000),
        source=assumed("judgement: careful instructions and examples, at complexity 1"),
        help="Sent with every example, besides its input.",
    )
    thought: Estimate = amount(
        "Teacher's reasoning",
        Unit.TOKENS,
        (0.5, 300, 2_000),
        source=assumed("judgement: tokens thought per label, billed as output"),
    )
    samples: Estimate = amount(
        "Answers per example",
        Unit.COUNT,
        (1.1, 1.5, 4),
        bounds=(1, 1_000),
        source=assumed("judgement: several are asked for, the best or the agreed one is kept"),
    )
    kept: Estimate = amount(
        "Examples that are kept",
        Unit.SHARE,
        (0.5, 0.8, 0.95),
        bounds=(0.001, 1.0),
        source=assumed("judgement: the rest is unclear, malformed or double"),
    )
    accuracy: Estimate = amount(
        "Teacher's accuracy",
        Unit.SHARE,
        (0.85, 0.92, 0.97),
        source=assumed("this decides the result: measure the teacher on your own task"),
        help="The student can be no better than its labels.",
        sampled=Cases.ALL,
    )
    audited: Estimate = amount(
        "Labels audited by people",
        Unit.SHARE,
        (0.02, 0.05, 0.2),
        source=assumed("judgement"),
        help="A wrong label that is audited is put right.",
    )
    minutes: Estimate = amount(
        "Time per audited label",
        Unit.MINUTES,
        (0.5, 1.5, 5),
        source=assumed("judgement, at complexity 1"),
        shared=Shared.PROJECT,
    )
    hours: Estimate = amount(
        "Work on the labelling run",
        Unit.HOURS,
        (8, 24, 80),
        source=assumed("judgement: the teacher's prompt, filters and checks, per task"),
        shared=Shared.PROJECT,
    )
    allowed: bool = flag(
        "The teacher's terms allow it",
        False,
        help="Some providers forbid training competing models on their answers. Switch on when you have checked.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from self.labels(ctx[EXAMPLES_MISSING], x, ctx, ONCE)
        yield Flow(_work(x, ctx) * ctx.team.engineer, ONCE)

    def labels(self, examples: Value, x: Inputs, ctx: Context, when: Timing) -> Iterable[Flow]:
        """The teacher's tokens for every answer asked for, and the audit."""
        work = ctx.workload
        read = (x.prompt * work.complexity + work.input_tokens) * x.input_price
        written = (work.output_tokens + x.thought) * x.output_price
        asked = divide(examples * x.samples, x.kept, 0.0)
        yield Flow(asked * (read + written) / MILLION * ctx.money.per_usd, when, listed=True)
        yield Flow(examples * x.audited * x.minutes * work.complexity / 60.0 * ctx.team.expert, when)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        audit = ctx[EXAMPLES_MISSING] * x.audited * x.minutes * ctx.workload.complexity / 60.0
        return _work(x, ctx) / ctx.team.engineer_hours + audit / ctx.team.expert_hours


def _work(x: Inputs, ctx: Context) -> Value:
    return x.hours * ctx.workload.tasks * where(ctx[EXAMPLES_MISSING] > 0.0, 1.0, 0.0)


def label_accuracy(x: Inputs) -> Value:
    """How many of the labels are right after the audit, as a share."""
    return x.accuracy + (1.0 - x.accuracy) * x.audited
