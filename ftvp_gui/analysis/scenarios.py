"""The base and every scenario side by side, and the choice that is regretted least over all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis import break_even
from ftvp_gui.analysis.break_even import MonthBreakEven
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.regret import Minimax, minimax
from ftvp_gui.analysis.verdict import Status, Verdict, money, verdict
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean, Result
from ftvp_gui.core.scenario import dormant, with_scenario
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

BASE = "Base"


@dataclass(frozen=True)
class Outcome:
    """The answer in one scenario; `scenario` is its id, empty for the base. `costs` are by approach, None if unknown.

    `best` is the choice by expected cost among those that keep the limits, `gap` what the runner-up costs more,
    `p_cheapest` how often `best` is the cheapest. `fault` says why the scenario cannot be put in force, else empty.
    """

    scenario: str
    name: str
    costs: tuple[Mean | None, ...]
    status: Status | None
    best: str | None
    runner_up: str | None
    gap: Mean | None
    p_cheapest: float | None
    month: MonthBreakEven | None
    dormant: int = 0
    fault: str = ""


@dataclass(frozen=True, eq=False, kw_only=True)
class Scenarios(Finding):
    """Base and scenarios, the base first. `approaches` are the ids of the columns; `regret` is None where a cost is
    unknown."""

    id: ClassVar[str] = "scenarios"

    approaches: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    regret: Minimax | None


def find(ground: Ground) -> Scenarios | None:
    """The comparison on the whole sample; None for a project without scenarios."""
    project = ground.project
    if not project.scenarios:
        return None
    ids = tuple(approach.id for approach in project.approaches)
    outcomes = [_outcome(ids, "", BASE, ground.result, ground.answer.verdict)]
    memo = Memo()
    for chosen in project.scenarios:
        ground.check()
        try:
            changed = with_scenario(project, chosen.id)
        except ValueError as error:
            nothing = (None,) * len(ids)
            outcomes.append(
                Outcome(chosen.id, chosen.name, nothing, None, None, None, None, None, None, fault=str(error))
            )
            continue
        result = evaluate(changed, ground.sample, memo)
        judged = verdict(result, evaluate(changed, Typical()))
        asleep = len(dormant(project, chosen))
        outcomes.append(_outcome(ids, chosen.id, chosen.name, result, judged, asleep))
    regret = _regret(outcomes)
    return Scenarios(
        sentences=tuple(_sentences(project, ids, outcomes, regret)),
        table=_table(project, ids, outcomes),
        note=say(
            "scenarios.note",
            "Regret is what a choice costs above the best one in that scenario. It counts every scenario alike, "
            "however likely it is, and leaves limits aside.",
        ),
        approaches=ids,
        outcomes=tuple(outcomes),
        regret=regret,
    )


def _outcome(
    ids: tuple[str, ...], scenario: str, name: str, result: Result, judged: Verdict, asleep: int = 0
) -> Outcome:
    known = {costs.id: costs.expected() for costs in result.costed}
    month = None
    if judged.best is not None and judged.runner_up is not None:
        month = break_even.month(result[judged.best], result[judged.runner_up])
    return Outcome(
        scenario=scenario,
        name=name,
        costs=tuple(known.get(id) for id in ids),
        status=judged.status,
        best=judged.best,
        runner_up=judged.runner_up,
        gap=judged.gap,
        p_cheapest=judged.p_cheapest,
        month=month,
        dormant=asleep,
    )


def _regret(outcomes: list[Outcome]) -> Minimax | None:
    costs = [[None if mean is None else mean.value for mean in each.costs] for each in outcomes if not each.fault]
    matrix = np.array(costs, dtype=float)
    return minimax(matrix) if matrix.size and np.isfinite(matrix).all() else None


def _sentences(
    project: Project, ids: tuple[str, ...], outcomes: list[Outcome], regret: Minimax | None
) -> Iterator[Text]:
    names = {approach.id: approach.name for approach in project.approaches}
    judged = [each for each in outcomes if each.best is not None]
    winners = list(dict.fromkeys(each.best for each in judged))
    if len(winners) == 1 and len(judged) > 1 and winners[0] is not None:
        yield _everywhere(names[winners[0]], all(each.status is not Status.CLOSE for each in judged))
    elif len(winners) > 1:
        for id in winners:
            if id is not None:
                where = ", ".join(each.name for each in judged if each.best == id)
                yield say("scenarios.where", "{name} is the best choice in: {where}.", name=names[id], where=where)
    if regret is not None and len(ids) > 1:
        yield _least(names, ids, [each for each in outcomes if not each.fault], regret)
    for each in outcomes:
        if each.fault:
            yield say("scenarios.fault", "Left out. {fault}", fault=each.fault)
        elif each.dormant:
            yield say(
                "scenarios.dormant",
                "“{name}”: {count} of its values have no place in the project any more and are not used.",
                name=each.name,
                count=each.dormant,
            )


def _everywhere(name: str, clear: bool) -> Text:
    if clear:
        return say("scenarios.same", "{name} is the best choice in the base and in every scenario.", name=name)
    return say(
        "scenarios.same_close",
        "{name} is the best choice in the base and in every scenario, though not everywhere by more than the "
        "calculation can tell apart.",
        name=name,
    )


def _least(names: dict[str, str], ids: tuple[str, ...], outcomes: list[Outcome], regret: Minimax) -> Text:
    choice = ids[regret.choice]
    worst = float(regret.worst[regret.choice])
    if worst == 0.0:
        return say("scenarios.never", "Choosing {name} is never regretted in these scenarios.", name=names[choice])
    row = int(np.argmax(regret.regrets[:, regret.choice]))
    return say(
        "scenarios.regret",
        "If any of these may come, {name} is regretted least: at worst, in “{scenario}”, it costs {worst} more than "
        "the best choice there.",
        name=names[choice],
        scenario=outcomes[row].name,
        worst=Figure(worst, Unit.MONEY, 2),
    )


def _table(project: Project, ids: tuple[str, ...], outcomes: list[Outcome]) -> FoundTable:
    names = {approach.id: approach.name for approach in project.approaches}
    heads = (
        wording("Scenario"),
        *(names[id] for id in ids),
        wording("Best choice"),
        wording("Ahead by"),
        wording("Cheapest in"),
        wording("Ahead for good from"),
    )
    return FoundTable(heads, tuple(_row(names, each) for each in outcomes))


def _row(names: dict[str, str], each: Outcome) -> Row:
    costs = (None if mean is None else money(mean.value, mean.se) for mean in each.costs)
    best = (
        say("scenarios.unknown", "unknown")
        if each.best is None
        else say("scenarios.best", "{name}", name=names[each.best])
    )
    if each.status is Status.CLOSE:
        best = say("scenarios.close", "too close to call")
    gap = None if each.gap is None else money(each.gap.value, each.gap.se)
    often = None if each.p_cheapest is None else Figure(each.p_cheapest, Unit.SHARE)
    path = ("scenarios", each.scenario) if each.scenario else None
    return Row((each.name, *costs, best, gap, often, _month(each.month)), path)


def _month(found: MonthBreakEven | None) -> Text | None:
    if found is None:
        return None
    if found.month is None:
        return say("scenarios.start", "the start")
    return say("scenarios.month", "month {month}", month=max(1, round(found.month)))
