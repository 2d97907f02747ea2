"""What carries a verdict: the limits that exclude approaches, and the kinds of cost that speak for the cheaper one."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.analysis.fit import Fit, limit
from ftvp_gui.core.driver import Family
from ftvp_gui.core.result import Costs, Result
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit


def named(result: Result, id: str) -> str:
    """What an approach is called."""
    return result.project.approach(id).name


def by_family(result: Result, costs: Costs) -> dict[Family, float]:
    """Expected present money by family; only families in which something is spent."""
    approach = result.project.approach(costs.id)
    sums: dict[Family, float] = {}
    for name, expected in costs.by_driver.items():
        family = approach.driver(name).family
        sums[family] = sums.get(family, 0.0) + expected
    return sums


_IN_WORDS = {
    Family.DATA: "collecting and labelling data",
    Family.TRAINING: "training",
    Family.SERVING: "answering requests",
    Family.PROMPTING: "writing and keeping prompts",
    Family.EVALUATION: "evaluation",
    Family.PEOPLE: "review, monitoring and operations",
    Family.CHANGE: "re-training and forced moves",
    Family.ERRORS: "wrong answers",
    Family.DELAY: "waiting for go-live",
}


def _on(family: Family) -> Text:
    """What money of a family is spent on."""
    return say(f"family.{family.name.lower()}", _IN_WORDS[family])


def misses(result: Result, fit: Fit) -> Iterable[Text]:
    """The limits that an approach keeps too seldom, a sentence each."""
    for factor in fit.missed:
        yield say(
            f"reason.misses.{factor.value}",
            "{name} keeps this limit in only {share} of futures: {limit}.",
            name=named(result, fit.id),
            share=Figure(fit.kept[factor] or 0.0, Unit.SHARE),
            limit=limit(factor),
        )


def reasons(result: Result, best: Costs, rival: Costs, kept: dict[str, Fit]) -> Iterable[Text]:
    """What excludes rivals first; then the three families that speak most for the cheaper, with their money."""
    for costs in result.approaches:
        yield from misses(result, kept[costs.id])
    mine, theirs = by_family(result, best), by_family(result, rival)
    sign = 1.0 if rival.cost.mean() >= best.cost.mean() else -1.0
    cheaper, dearer = (best, rival) if sign > 0 else (rival, best)
    gains = {family: sign * (theirs.get(family, 0.0) - mine.get(family, 0.0)) for family in {*mine, *theirs}}
    ranked = sorted(gains.items(), key=lambda item: (-item[1], item[0].value))
    for family, gain in ranked[:3]:
        if gain > 0:
            yield say(
                f"reason.{family.name.lower()}",
                "{cheaper} spends {gain} less than {dearer} on {what}.",
                cheaper=named(result, cheaper.id),
                dearer=named(result, dearer.id),
                gain=Figure(gain, Unit.MONEY, 2),
                what=_on(family),
            )
    family, gain = ranked[-1]
    if gain < 0:
        yield say(
            "reason.against",
            "Against it: {dearer} spends {gain} less on {what}.",
            dearer=named(result, dearer.id),
            gain=Figure(-gain, Unit.MONEY, 2),
            what=_on(family),
        )
