"""Valid but suspicious input: notices with the place, how grave it is, and a sentence. Errors are not its business."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.core.approach import Approach, titled
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.context import Context, columns
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.gpu_checks import GRAVE, WORTH_A_LOOK
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.money import Currency
from ftvp_gui.core.offer import HIT_RATE, Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.result import Costs, Result
from ftvp_gui.core.tariff.thresholds import hit_rate_that_pays
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.team import Team
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit


class Severity(StrEnum):
    """How much a notice matters."""

    NOTE = "note"
    WARNING = "warning"


NEAR = 0.8
"""Of the limit of long requests, from which a typical request is said to be near the jump."""


@dataclass(frozen=True)
class Notice:
    """Something to look at, and where."""

    path: Path
    severity: Severity
    text: Text


def check(project: Project, result: Result) -> tuple[Notice, ...]:
    """All notices on a project and its result, approach by approach."""
    found: list[Notice] = []
    for approach, costs in zip(project.approaches, result.approaches, strict=True):
        ctx, _ = columns(project, approach, Typical())
        for rule in _RULES:
            try:
                found.extend(rule(project, approach, costs, ctx))
            except UnknownInputError:
                continue
    found.extend(_models_differ(project))
    found.extend(_currency(project))
    return tuple(found)


def _unknown(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    for path in dict.fromkeys(gap.path for gap in costs.gaps):
        needed = any(gap.needed for gap in costs.gaps if gap.path == path)
        label = amount_spec(at(project, path[:-1]), path[-1]).label
        drivers = ", ".join(titled(approach, gap.driver) for gap in costs.gaps if gap.path == path)
        yield Notice(
            path,
            Severity.WARNING if needed else Severity.NOTE,
            say(
                "notice.unknown",
                "“{input}” is unknown, so {name} leaves out: {drivers}.",
                input=label,
                name=approach.name,
                drivers=drivers,
            ),
        )


def _switched_off(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    for name, driver in approach.drivers():
        usual = type(approach).model_fields[name].default
        if not driver.enabled and usual.enabled:
            yield Notice(
                ("approaches", approach.id, name, "enabled"),
                Severity.NOTE,
                say("notice.off", "{name} does not count “{driver}”.", name=approach.name, driver=driver.title),
            )


def _cache_loses(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    offer = getattr(approach, "offer", None)
    if not isinstance(offer, Offer) or not offer.caching:
        return
    read, write = (getattr(offer, name).quantity.typical() for name in ("cache_read", "cache_write"))
    hits = float(np.mean(ctx[HIT_RATE]))
    least = hit_rate_that_pays(read, write) if write > read else 0.0
    if write > 1 and hits < least:
        yield Notice(
            ("approaches", approach.id, "offer", "caching"),
            Severity.WARNING,
            say(
                "notice.cache",
                "{name}: only {hits} of requests find the prompt cached; caching pays from {least}.",
                name=approach.name,
                hits=Figure(hits, Unit.SHARE),
                least=Figure(least, Unit.SHARE),
            ),
        )


def _long_requests(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    offer = getattr(approach, "offer", None)
    if not isinstance(offer, Offer) or offer.long_requests is not LongRequests.WHOLE:
        return
    length, limit = float(fresh_tokens(ctx) + prefix(ctx)), float(ctx.own.offer.long_limit)
    if length > NEAR * limit:
        yield Notice(
            ("approaches", approach.id, "offer", "long_limit"),
            Severity.WARNING,
            say(
                "notice.long_requests",
                "{name}: a typical request has {length} of input; above {limit} all of its tokens cost more.",
                name=approach.name,
                length=Figure(length, Unit.TOKENS),
                limit=Figure(limit, Unit.TOKENS),
            ),
        )


def _retired(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    offer = getattr(approach, "offer", None)
    if not isinstance(offer, Offer) or offer.retires is None:
        return
    month = ctx.month_of(offer.retires)
    if month <= float(np.median(costs.lead)):
        yield Notice(
            ("approaches", approach.id, "offer", "retires"),
            Severity.WARNING,
            say(
                "notice.retired",
                "{name}: {model} shuts down on {date}, before it would be live.",
                name=approach.name,
                model=offer.model or "the model",
                date=offer.retires.isoformat(),
            ),
        )


def _no_more_training(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    retraining = getattr(approach, "retraining", None)
    ends = getattr(retraining, "ends", None)
    if ends is not None and ctx.month_of(ends) < project.workload.months:
        yield Notice(
            ("approaches", approach.id, "retraining", "ends"),
            Severity.WARNING,
            say(
                "notice.training_ends",
                "{name}: no training is accepted after {date}; the model drifts from then on.",
                name=approach.name,
                date=ends.isoformat(),
            ),
        )


def _horizon(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    late = float(np.mean(costs.lead >= project.workload.months))
    if late > 0.05:
        yield Notice(
            ("workload", "months"),
            Severity.WARNING,
            say(
                "notice.never_live",
                "{name} is not live within {months} months in {share} of futures.",
                name=approach.name,
                months=project.workload.months,
                share=Figure(late, Unit.SHARE),
            ),
        )


def _consequences_dominate(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    whole, apart = float(costs.cost.mean()), float(costs.layer(Layer.CONSEQUENCE).mean())
    if whole > 0 and apart > 0.8 * whole:
        yield Notice(
            ("quality",),
            Severity.NOTE,
            say(
                "notice.consequences",
                "{share} of what {name} costs are wrong answers and delay: look at these inputs first.",
                share=Figure(apart / whole, Unit.SHARE),
                name=approach.name,
            ),
        )


def _gpus(project: Project, approach: Approach, costs: Costs, ctx: Context) -> Iterable[Notice]:
    if not isinstance(approach, OwnGpu):
        return
    for severity, rules in ((Severity.WARNING, GRAVE), (Severity.NOTE, WORTH_A_LOOK)):
        for place, rule in rules:
            # What is unknown has a notice of its own.
            with suppress(UnknownInputError):
                if text := rule(project, approach):
                    yield Notice(("approaches", approach.id, *place), severity, text)


def _models_differ(project: Project) -> Iterable[Notice]:
    offers = (getattr(approach, "offer", None) for approach in project.approaches)
    models = {offer.model for offer in offers if isinstance(offer, Offer) and offer.model}
    if len(models) > 1:
        yield Notice(
            ("approaches",),
            Severity.NOTE,
            say(
                "notice.models",
                "The approaches differ in base model as well as in technique ({models}); part of the "
                "difference is the model's.",
                models=", ".join(sorted(models)),
            ),
        )


def _currency(project: Project) -> Iterable[Notice]:
    money = project.money
    if money.currency is Currency.USD:
        return
    if money.per_usd.quantity == Fixed(value=1.0) or money.rate_date is None:
        yield Notice(
            ("money", "per_usd"),
            Severity.WARNING,
            say(
                "notice.rate",
                "Price lists are in US dollars: enter what a dollar costs in {currency}, and the day of that rate.",
                currency=money.currency.value,
            ),
        )
    if all(getattr(project.team, role) == getattr(Team(), role) for role in ("engineer", "expert", "annotator")):
        yield Notice(
            ("team", "engineer"),
            Severity.WARNING,
            say(
                "notice.wages",
                "Wages are still the defaults, which mean US dollars; the project is in {currency}.",
                currency=money.currency.value,
            ),
        )


_RULES = (
    _unknown,
    _switched_off,
    _cache_loses,
    _long_requests,
    _retired,
    _no_more_training,
    _horizon,
    _consequences_dominate,
    _gpus,
)
