"""Training data: collecting, cleaning and labelling it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import Cases, Shared, amount, assumed, choice, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, maximum, minimum, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit


def _logged(ctx: Context) -> Value:
    """Examples that a system before this one yields; nothing where there is none."""
    return 0.0 if ctx.parent is None else ctx.parent.approach.part_examples(ctx.role, ctx.parent)


def _there(ctx: Context) -> Value:
    return ctx.strategy.examples_available + _logged(ctx)


def _missing(ctx: Context) -> Value:
    lacking = maximum(0.0, ctx.approach.examples_needed(ctx) - _there(ctx))
    return minimum(lacking, ctx.strategy.examples_obtainable) if ctx.strategy.knows("examples_obtainable") else lacking


def _at_hand(ctx: Context) -> Value:
    return minimum(ctx.approach.examples_needed(ctx), _there(ctx)) + ctx[EXAMPLES_MISSING]


EXAMPLES_MISSING = Term("examples_missing", "examples still to be labelled", _missing, Unit.ITEMS, monthly=False)
EXAMPLES_USED = Term("examples_used", "examples trained on", _at_hand, Unit.ITEMS, monthly=False)


def _any(ctx: Context) -> Value:
    """1 where anything is to be collected and labelled, 0 where all examples are there."""
    return where(ctx[EXAMPLES_MISSING] > 0.0, 1.0, 0.0)


def _collecting(ctx: Context) -> Value:
    return ctx.own.collection.hours * ctx.workload.tasks * _any(ctx)


def _guideline(ctx: Context) -> Value:
    return ctx.own.labelling.guideline * ctx.workload.tasks * _any(ctx)


def collection_cost(ctx: Context) -> Value:
    """Cost of buying or cleaning one more example; nothing where collection is not counted."""
    return ctx.own.collection.per_item if ctx.own.collection.enabled else 0.0


def labels(examples: Value, ctx: Context, when: Timing) -> Iterable[Flow]:
    """Labelling so many further examples, as the approach labels them."""
    labelling = ctx.approach.labelling  # type: ignore[attr-defined]
    return labelling.labels(examples, ctx.own.labelling, ctx, when)  # type: ignore[no-any-return]


class LabelPricing(StrEnum):
    """How labels are paid for."""

    HOURLY = "by the hour"
    LISTED = "by a price list"


class DataCollection(Driver):
    """Finding, cleaning and clearing raw data for training, before anything is labelled."""

    title: ClassVar[str] = "Data collection and preparation"
    family: ClassVar[Family] = Family.DATA

    hours: Estimate = amount(
        "Engineering work per task",
        Unit.HOURS,
        (20, 60, 200),
        source=assumed("judgement: sourcing, cleaning, personal data"),
        shared=Shared.PROJECT,
    )
    per_item: Estimate = amount(
        "Bought or cleaned per example",
        Unit.MONEY_PER_ITEM,
        (0.02, 0.10, 0.5),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(_collecting(ctx) * ctx.team.engineer + x.per_item * ctx[EXAMPLES_MISSING], ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return _collecting(ctx) / ctx.team.engineer_hours


class Labelling(Driver):
    """People label the examples that are missing, disagree, decide, check and redo. Excludes evaluation sets
    (Evaluation) and the new examples of later rounds (Re-training)."""

    title: ClassVar[str] = "Labelling"
    family: ClassVar[Family] = Family.DATA

    examples: Estimate = amount(
        "Examples needed per task",
        Unit.ITEMS,
        (300, 1_000, 4_000),
        bounds=(1, 1e7),
        source=assumed(
            "judgement; 50 examples reach 75.8 % on RAFT (Liu et al. 2022), 1,811 reach 94 % on one public task"
        ),
        help="Labelled examples for one task, the available ones included.",
    )
    minutes: Estimate = amount(
        "Time per simple example",
        Unit.MINUTES,
        (0.5, 2, 6),
        source=assumed("judgement: 0.1 for a glance, 45 for a report"),
        shared=Shared.PROJECT,
    )
    annotators: Estimate = amount(
        "People per example",
        Unit.COUNT,
        2,
        bounds=(1, 20),
        source=assumed("judgement: two, so that disagreement is seen"),
        shared=Shared.PROJECT,
    )
    rework: Estimate = amount(
        "Labels done again", Unit.SHARE, (0.04, 0.10, 0.25), source=assumed("judgement"), shared=Shared.PROJECT
    )
    disagreement: Estimate = amount(
        "Examples on which people disagree",
        Unit.SHARE,
        (0.05, 0.12, 0.3),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
        sampled=Cases.ALL,
    )
    adjudication: Estimate = amount(
        "Expert time per disagreement", Unit.MINUTES, (2, 4, 10), source=assumed("judgement"), shared=Shared.PROJECT
    )
    checked: Estimate = amount(
        "Examples checked by an expert",
        Unit.SHARE,
        (0.05, 0.10, 0.25),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )
    guideline: Estimate = amount(
        "Writing the guideline, training people",
        Unit.HOURS,
        (8, 24, 80),
        source=assumed("judgement: expert hours per task"),
        shared=Shared.PROJECT,
    )

    pricing: LabelPricing = choice(
        "Labels are paid",
        LabelPricing.HOURLY,
        help="By the hour: people at hand, with rework. By a price list: a service per label, rework included.",
    )
    platform: Estimate = amount(
        "Labelling tool",
        Unit.MONEY,
        0.0,
        source=assumed("none until you enter it: licence and set-up of a labelling platform"),
        shared=Shared.PROJECT,
        help="Paid once, where anything is to be labelled.",
    )
    label_price: Estimate = amount(
        "Price of a label",
        Unit.MONEY_PER_ITEM,
        (0.003, 0.129, 0.86),
        source=secondary("Google's list had $0.129 for a text of 50 words; a model under $0.003 (PNAS 2023)"),
        shared=Shared.PROJECT,
        help="Per example and person, where a price list applies.",
    )
    label_step: Estimate = amount(
        "Cheaper from",
        Unit.ITEMS,
        50_000,
        source=secondary("the step of Google's list"),
        bounds=(0, 1e9),
        shared=Shared.PROJECT,
        help="Examples up to here cost the first price, those beyond it the second.",
    )
    label_price_beyond: Estimate = amount(
        "Price of a label beyond",
        Unit.MONEY_PER_ITEM,
        (0.002, 0.090, 0.60),
        source=secondary("Google's list had $0.090 above 50,000"),
        shared=Shared.PROJECT,
    )
    labels_per_month: Estimate = amount(
        "The service labels",
        Unit.ITEMS_PER_MONTH,
        (5_000, 20_000, 100_000),
        source=assumed("judgement"),
        bounds=(1, 1e9),
        shared=Shared.PROJECT,
        help="Examples a month, where a price list applies; it moves go-live.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield from self.labels(ctx[EXAMPLES_MISSING], x, ctx, ONCE)
        yield Flow(_guideline(ctx) * ctx.team.expert + x.platform * _any(ctx), ONCE)

    def labels(self, examples: Value, x: Inputs, ctx: Context, when: Timing) -> Iterable[Flow]:
        """Annotators with rework, or the service's price; adjudication and checking by an expert."""
        if x.pricing is LabelPricing.LISTED:
            beyond = maximum(0.0, examples - x.label_step)
            listed = (examples - beyond) * x.label_price + beyond * x.label_price_beyond
            yield Flow(x.annotators * listed, when)
        else:
            yield Flow(examples * x.annotators * _minutes(x, ctx) * (1.0 + x.rework) / 60.0 * ctx.team.annotator, when)
        decided = x.disagreement * x.adjudication + x.checked * _minutes(x, ctx)
        yield Flow(examples * decided / 60.0 * ctx.team.expert, when)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        guideline = _guideline(ctx) / ctx.team.expert_hours
        if x.pricing is LabelPricing.LISTED:
            return ctx[EXAMPLES_MISSING] / x.labels_per_month + guideline
        work = ctx[EXAMPLES_MISSING] * x.annotators * _minutes(x, ctx) * (1.0 + x.rework) / 60.0
        return work / ctx.team.annotator_hours + guideline


def _minutes(x: Inputs, ctx: Context) -> Value:
    return x.minutes * ctx.workload.complexity
