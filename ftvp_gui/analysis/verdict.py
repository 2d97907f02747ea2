"""The verdict: which approach, how surely, for which reasons, and what it assumes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.analysis.fit import Factor, Fit, close_calls, fits
from ftvp_gui.analysis.reasons import misses, named, reasons
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.result import Costs, Mean, Result, mean_of
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit


class Status(StrEnum):
    """How far the verdict goes."""

    CLEAR = "clear"
    CLOSE = "too close to call"
    ONLY = "only one is possible"
    NONE = "none keeps the limits"
    ALONE = "nothing to compare"
    UNKNOWN = "cannot be costed"


@dataclass(frozen=True)
class Verdict:
    """The recommendation and what carries it.

    `best` and `runner_up` are the two that differences are taken between, also where nothing is recommended; `gap` is
    what the runner-up costs more, expected present money.
    """

    status: Status
    best: str | None
    recommended: str | None
    runner_up: str | None
    gap: Mean | None
    p_cheapest: float | None
    headline: Text
    reasons: tuple[Text, ...]
    cautions: tuple[Text, ...]
    fits: dict[str, Fit]


def verdict(result: Result, typical: Result | None = None) -> Verdict:
    """Judge by expected cost among the approaches that keep the limits; say so where the typical case disagrees."""
    kept = fits(result)
    costed = sorted(result.costed, key=lambda costs: float(costs.cost.mean()))
    if not costed:
        return _without_costs(result, kept)
    possible = [costs for costs in costed if kept[costs.id].feasible]
    best = (possible or costed)[0]
    others = [costs for costs in (possible if len(possible) > 1 else costed) if costs.id != best.id]
    if not others:
        return _alone(result, best, kept)
    rival = others[0]
    gap = mean_of(rival.cost - best.cost)
    status = _status(possible, gap)
    return Verdict(
        status=status,
        best=best.id,
        recommended=best.id if status in (Status.CLEAR, Status.ONLY) else None,
        runner_up=rival.id,
        gap=gap,
        p_cheapest=result.p_cheapest.get(best.id),
        headline=_headline(result, status, best, rival, gap),
        reasons=tuple(reasons(result, best, rival, kept)),
        cautions=tuple(_cautions(result, typical, possible or costed, kept)),
        fits=kept,
    )


def _status(possible: list[Costs], gap: Mean) -> Status:
    if not possible:
        return Status.NONE
    if len(possible) == 1:
        return Status.ONLY
    return Status.CLOSE if abs(gap.value) <= 2 * gap.se else Status.CLEAR


def money(value: float, se: float | None = None) -> Figure:
    """A sum of money with the digits that its sampling error supports."""
    return supported(value, Unit.MONEY, se)


def supported(value: float, unit: Unit, se: float | None = None) -> Figure:
    """A number with the digits that its sampling error supports: the first of the error is the last shown."""
    if se is None or not 0 < se < np.inf or value == 0:
        return Figure(value, unit)
    digits = int(np.floor(np.log10(abs(value)))) - int(np.floor(np.log10(se))) + 1
    return Figure(value, unit, min(3, max(1, digits)))


def _headline(result: Result, status: Status, best: Costs, rival: Costs, gap: Mean) -> Text:
    names = {"best": named(result, best.id), "rival": named(result, rival.id)}
    months = result.project.workload.months
    if status is Status.CLOSE:
        return say(
            "verdict.close",
            "{best} or {rival}: too close to call. Over {months} months they differ by less than "
            "the calculation can tell apart.",
            months=months,
            **names,
        )
    if status is Status.NONE:
        return say(
            "verdict.none", "No approach keeps all your limits. {best} costs least; see what it misses.", **names
        )
    if status is Status.ONLY:
        if gap.value >= 0:
            return say(
                "verdict.only_cheapest", "{best}: the only one that keeps your limits, and the cheapest.", **names
            )
        return say(
            "verdict.only",
            "{best}: the only one that keeps your limits, though {rival} would cost {gap} less.",
            gap=money(-gap.value, gap.se),
            **names,
        )
    return say(
        "verdict.clear",
        "{best}: {gap} cheaper than {rival} over {months} months, on average.",
        gap=money(gap.value, gap.se),
        months=months,
        **names,
    )


def _cautions(result: Result, typical: Result | None, ranked: list[Costs], kept: dict[str, Fit]) -> Iterable[Text]:
    """What the verdict does not say; `ranked` are the approaches in question, the cheapest by expectation first."""
    best = ranked[0]
    often = {costs.id: result.p_cheapest.get(costs.id, 0.0) for costs in ranked}
    winner = max(ranked, key=lambda costs: often[costs.id])
    if often[winner.id] > often[best.id] + 0.02:
        yield say(
            "caution.seldom",
            "{best} has the lower expected cost, but {winner} is the cheapest more often, in {often} of futures: its "
            "few dear futures weigh more.",
            best=named(result, best.id),
            winner=named(result, winner.id),
            often=Figure(often[winner.id], Unit.SHARE),
        )
    if typical is not None:
        usual = min(ranked, key=lambda costs: float(typical[costs.id].cost[0]))
        if float(typical[usual.id].cost[0]) < float(typical[best.id].cost[0]):
            yield say(
                "caution.typical",
                "In the typical case, with every input at its middle, {rival} is the cheapest.",
                rival=named(result, usual.id),
            )
    yield from _left_out(result)
    yield from close_calls(result, kept)
    if any(Factor.ACCURACY in fit.advisory and fit.kept[Factor.ACCURACY] is not None for fit in kept.values()):
        yield say(
            "caution.priced",
            "Wrong answers have a price, so the accuracy needed is shown but excludes no approach; empty the price to "
            "make it a limit.",
        )
    for costs in result.approaches:
        if not costs.costed:
            yield _not_costed(result, costs)


def _left_out(result: Result) -> Iterable[Text]:
    quality = result.project.quality
    if not quality.error_cost.known:
        yield say(
            "caution.errors",
            "The cost of a wrong answer is not entered, so wrong answers are not in these sums; accuracy counts only "
            "as a limit under Strategy.",
        )
    if quality.until_live is UntilLive.AS_TODAY and not quality.today_cost.known:
        yield say(
            "caution.today",
            "Today's cost per request is not entered, so waiting for go-live is not in these sums.",
        )


def _not_costed(result: Result, costs: Costs) -> Text:
    return say(
        "caution.uncosted",
        "{name} cannot be costed: “{input}” is unknown.",
        name=named(result, costs.id),
        input=label_at(result, _needed(costs)),
    )


def _needed(costs: Costs) -> Path:
    return next(gap.path for gap in costs.gaps if gap.needed)


def label_at(result: Result, path: tuple[str, ...]) -> str:
    """The label of the input at a path."""
    return amount_spec(at(result.project, path[:-1]), path[-1]).label


def _without_costs(result: Result, kept: dict[str, Fit]) -> Verdict:
    if not result.approaches:
        text = say("verdict.empty", "Add an approach to see what it costs.")
        return Verdict(Status.ALONE, None, None, None, None, None, text, (), (), kept)
    cautions = tuple(_not_costed(result, costs) for costs in result.approaches)
    text = say("verdict.unknown", "Nothing can be compared yet: enter what is missing.")
    return Verdict(Status.UNKNOWN, None, None, None, None, None, text, (), cautions, kept)


def _alone(result: Result, best: Costs, kept: dict[str, Fit]) -> Verdict:
    """One approach has a cost: because it is the only one, or because the others lack a number."""
    expected = best.expected()
    lacking = [costs for costs in result.approaches if not costs.costed]
    values: dict[str, str | Figure] = {"best": named(result, best.id), "cost": money(expected.value, expected.se)}
    months = result.project.workload.months
    if lacking:
        text = say(
            "verdict.incomplete",
            "{best} costs {cost} over {months} months, on average. To compare it, enter “{input}” of {other}.",
            months=months,
            input=label_at(result, _needed(lacking[0])),
            other=named(result, lacking[0].id),
            **values,
        )
    else:
        text = say(
            "verdict.alone",
            "{best} costs {cost} over {months} months, on average. Add another approach to compare.",
            months=months,
            **values,
        )
    status = Status.UNKNOWN if lacking else Status.ALONE
    cautions = (*_left_out(result), *(_not_costed(result, costs) for costs in lacking))
    return Verdict(status, best.id, None, None, None, None, text, tuple(misses(result, kept[best.id])), cautions, kept)
