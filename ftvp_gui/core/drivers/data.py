"""Training data: collecting, cleaning and labelling it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import Shared, amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, maximum, minimum, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import ONCE
from ftvp_gui.core.units import Unit


def _missing(ctx: Context) -> Value:
    lacking = maximum(0.0, ctx.approach.examples_needed(ctx) - ctx.strategy.examples_available)
    return minimum(lacking, ctx.strategy.examples_obtainable) if ctx.strategy.knows("examples_obtainable") else lacking


def _at_hand(ctx: Context) -> Value:
    usable = minimum(ctx.approach.examples_needed(ctx), ctx.strategy.examples_available)
    return usable + ctx[EXAMPLES_MISSING]


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

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(ctx[EXAMPLES_MISSING] * label_cost(ctx), ONCE)
        yield Flow(_guideline(ctx) * ctx.team.expert, ONCE)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        labelling = ctx[EXAMPLES_MISSING] * x.annotators * _minutes(ctx) * (1.0 + x.rework) / 60.0
        return labelling / ctx.team.annotator_hours + _guideline(ctx) / ctx.team.expert_hours


def _minutes(ctx: Context) -> Value:
    return ctx.own.labelling.minutes * ctx.workload.complexity


def label_cost(ctx: Context) -> Value:
    """Cost of one labelled example: annotators with rework, adjudication and checking by an expert."""
    x = ctx.own.labelling
    people = x.annotators * _minutes(ctx) * (1.0 + x.rework) * ctx.team.annotator
    experts = (x.disagreement * x.adjudication + x.checked * _minutes(ctx)) * ctx.team.expert
    return (people + experts) / 60.0
