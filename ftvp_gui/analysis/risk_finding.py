"""How bad each approach can get, whether one is better whatever one's taste for risk, and how it may be regretted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis import dominance, regret, risk
from ftvp_gui.analysis.dominance import Order
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.fit import Factor
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import options
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class Spread:
    """Where a sum lies: P10, P50 and P90, money."""

    low: Mean
    middle: Mean
    high: Mean


@dataclass(frozen=True)
class Budgeted:
    """A sum against its budget: where it lies, the budget in the middle of its own range, and how often it is more."""

    spread: Spread
    budget: float
    over: Mean


@dataclass(frozen=True)
class Exposure:
    """The risk of one approach. Money is present cost; what a budget must bear is nominal, without errors and delay.

    `worst_tenth` is the mean of the dearest tenth of futures. `regret` is the expected loss: what choosing it costs
    above the cheapest of those that keep the limits (of all, where none does), on average; `regret_1_in_20` is exceeded
    in one future of twenty. Both None where there is no such choice.
    """

    id: str
    expected: Mean
    spread: Spread
    worst_tenth: Mean
    upfront: Budgeted | None
    total: Budgeted | None
    inaccurate: Mean | None
    slow: Mean | None
    regret: Mean | None
    regret_1_in_20: Mean | None


@dataclass(frozen=True)
class Dominance:
    """One approach is better than another: at every chance, or for everyone who dislikes risk.

    `outright`: so in the draws themselves, not only within their sampling error.
    """

    better: str
    worse: str
    order: Order
    outright: bool


@dataclass(frozen=True, eq=False, kw_only=True)
class Risk(Finding):
    """The risk of every approach that has a cost, in the order of the project."""

    id: ClassVar[str] = "risk"

    approaches: tuple[Exposure, ...]
    dominances: tuple[Dominance, ...]

    def of(self, id: str) -> Exposure | None:
        """The risk of one approach; None where it has none."""
        return next((each for each in self.approaches if each.id == id), None)


def find(ground: Ground) -> Risk | None:
    """The risk of the approaches; None where nothing has a cost, or one is beyond all numbers."""
    if not ground.ids or not np.all(np.isfinite(ground.costs)):
        return None
    found = tuple(_exposure(ground, id) for id in ground.ids)
    better = tuple(_dominances(ground))
    return Risk(
        sentences=tuple(_sentences(ground, found, better)),
        table=_table(ground, found),
        note=say(
            "risk.note",
            "Costs are in today's money and count everything. A budget counts what must be paid, without the cost of "
            "wrong answers and delay. Regret is what the choice costs above the one that turns out cheapest of those "
            "that keep the limits.",
        ),
        approaches=found,
        dominances=better,
    )


def _exposure(ground: Ground, id: str) -> Exposure:
    costs, limits = ground.result[id], ground.result.limits
    kept = ground.answer.verdict.fits[id].kept
    above = ground.once(_regrets).get(id)
    return Exposure(
        id=id,
        expected=costs.expected(),
        spread=_spread(costs.cost),
        worst_tenth=risk.shortfall(costs.cost),
        upfront=_budgeted(costs.upfront, limits.upfront),
        total=_budgeted(costs.cash, limits.total),
        inaccurate=_broken(kept[Factor.ACCURACY], ground.result.rows),
        slow=_broken(kept[Factor.LATENCY], ground.result.rows),
        regret=None if above is None else mean_of(above),
        regret_1_in_20=None if above is None else risk.quantile(above, 0.95),
    )


def _regrets(ground: Ground) -> dict[str, Array]:
    """The regret of each approach that may be chosen, (draw,), money; none where there is no choice."""
    chosen = options(ground)
    if len(chosen) < 2:
        return {}
    above = regret.regrets(ground.costs[:, [ground.ids.index(id) for id in chosen]])
    return dict(zip(chosen, above.T, strict=True))


def _spread(values: Array) -> Spread:
    return Spread(*(risk.quantile(values, p) for p in (0.1, 0.5, 0.9)))


def _budgeted(values: Array, budget: Array | float | None) -> Budgeted | None:
    if budget is None:
        return None
    return Budgeted(_spread(values), float(np.median(budget)), risk.chance_over(values, budget))


def _broken(kept: float | None, rows: int) -> Mean | None:
    return None if kept is None else risk.share_of(1.0 - kept, rows)


def _dominances(ground: Ground) -> Iterator[Dominance]:
    means = ground.costs.mean(axis=0)
    for first, second in permutations(range(len(ground.ids)), 2):
        if means[first] <= means[second]:
            ground.check()
            one, other = -ground.costs[:, first], -ground.costs[:, second]
            order = dominance.of_samples(one, other)
            if order is not Order.NONE:
                outright = dominance.of_quantiles(np.sort(one), np.sort(other)) is order
                yield Dominance(ground.ids[first], ground.ids[second], order, outright)


def _sentences(ground: Ground, found: tuple[Exposure, ...], better: tuple[Dominance, ...]) -> Iterator[Text]:
    """About the best approach and the runner-up, or the only one; the table has the others."""
    names = {id: ground.project.approach(id).name for id in ground.ids}
    shown = [next(each for each in found if each.id == id) for id in ground.pair or ground.ids[:1]]
    for each in better:
        if {each.better, each.worse} <= {one.id for one in shown} or len(better) <= 2:
            yield _dominates(each, names)
    if len(shown) == 2 and not any({each.better, each.worse} == {one.id for one in shown} for each in better):
        yield say(
            "risk.no_dominance",
            "Neither {first} nor {second} is better at every chance: which one suits depends on how much a bad future "
            "would hurt.",
            first=names[shown[0].id],
            second=names[shown[1].id],
        )
    for one in shown:
        yield say(
            "risk.worst_tenth",
            "{name}: one future in ten costs more than {high}; those cost {worst} on average.",
            name=names[one.id],
            high=money(one.spread.high.value, one.spread.high.se),
            worst=money(one.worst_tenth.value, one.worst_tenth.se),
        )
    for one in shown:
        yield from _limits_broken(one, names[one.id])
    first = shown[0]
    if first.regret is not None and first.regret_1_in_20 is not None:
        yield _regretted(first.regret, first.regret_1_in_20, names[first.id])


def _dominates(each: Dominance, names: dict[str, str]) -> Text:
    values = {"better": names[each.better], "worse": names[each.worse]}
    if each.order is Order.FIRST and not each.outright:
        return say(
            "risk.first_order_nearly",
            "Whatever one's taste for risk, {better} is the better bet against {worse}: at no chance does it come out "
            "clearly dearer.",
            **values,
        )
    if each.order is Order.FIRST:
        return say(
            "risk.first_order",
            "Whatever one's taste for risk, {better} is better than {worse}: it is cheaper at every chance.",
            **values,
        )
    return say(
        "risk.second_order",
        "Whoever would rather be safe than lucky takes {better} over {worse}: it costs no more on average, and its bad "
        "futures are milder.",
        **values,
    )


def _limits_broken(each: Exposure, name: str) -> Iterator[Text]:
    for id, template, often in (
        (
            "risk.upfront",
            "{name} needs more than the budget before go-live in {often} of futures.",
            _over(each.upfront),
        ),
        ("risk.total", "{name} needs more than the budget in all in {often} of futures.", _over(each.total)),
        ("risk.inaccurate", "{name} is less accurate than needed in {often} of futures.", each.inaccurate),
        ("risk.slow", "{name} answers more slowly than needed in {often} of futures.", each.slow),
    ):
        if often is not None and often.value > 0:
            yield say(id, template, name=name, often=Figure(often.value, Unit.SHARE))


def _over(each: Budgeted | None) -> Mean | None:
    return None if each is None else each.over


def _regretted(average: Mean, high: Mean, name: str) -> Text:
    if average.value <= 2 * average.se:
        return say("risk.no_regret", "{name} is as good as never regretted: nothing else turns out cheaper.", name=name)
    if high.value <= 0:
        return say(
            "risk.little_regret",
            "Choosing {name} costs {average} on average for not knowing the future; in 19 futures of 20 nothing else "
            "turns out cheaper.",
            name=name,
            average=money(average.value, average.se),
        )
    return say(
        "risk.regret",
        "Choosing {name} costs {average} on average for not knowing the future; in one future of twenty it turns out "
        "more than {high} dearer than the best choice.",
        name=name,
        average=money(average.value, average.se),
        high=money(high.value, high.se),
    )


_COLUMNS: tuple[tuple[str, str], ...] = (
    ("expected", wording("Expected")),
    ("range", wording("8 in 10 futures")),
    ("worst", wording("Worst tenth, on average")),
    ("upfront", wording("Over the budget before go-live")),
    ("total", wording("Over the budget in all")),
    ("inaccurate", wording("Less accurate than needed")),
    ("slow", wording("Slower than needed")),
    ("regret", wording("Regret, on average")),
    ("high_regret", wording("Regret, 1 in 20")),
)


def _table(ground: Ground, found: tuple[Exposure, ...]) -> FoundTable:
    """One row an approach; measures that no approach has are left out."""
    cells = [_cells(each) for each in found]
    shown = [(key, title) for key, title in _COLUMNS if any(row[key] is not None for row in cells)]
    rows = tuple(
        Row((ground.project.approach(each.id).name, *(row[key] for key, _ in shown)), ("approaches", each.id))
        for each, row in zip(found, cells, strict=True)
    )
    return FoundTable((wording("Approach"), *(title for _, title in shown)), rows)


def _cells(each: Exposure) -> dict[str, Figure | Text | None]:
    low, high = (money(end.value, end.se) for end in (each.spread.low, each.spread.high))
    return {
        "expected": _money(each.expected),
        "range": say("risk.range", "{low} to {high}", low=low, high=high),
        "worst": _money(each.worst_tenth),
        "upfront": _share(_over(each.upfront)),
        "total": _share(_over(each.total)),
        "inaccurate": _share(each.inaccurate),
        "slow": _share(each.slow),
        "regret": _money(each.regret),
        "high_regret": _money(each.regret_1_in_20),
    }


def _money(each: Mean | None) -> Figure | None:
    return None if each is None else money(each.value, each.se)


def _share(each: Mean | None) -> Figure | None:
    return None if each is None else Figure(each.value, Unit.SHARE)
