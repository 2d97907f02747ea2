"""The engine's one entry: `evaluate(project, table)`. A row of the table is a case; what an edit left alone is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ftvp_gui.core.accuracy import HELD_OUT, LOSS
from ftvp_gui.core.approach import Approach, System
from ftvp_gui.core.blocks import blocks
from ftvp_gui.core.context import Common, Context, Flow, Term, Timing, columns, inside
from ftvp_gui.core.draw import Table
from ftvp_gui.core.driver import Driver, Layer
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import ColumnReader, Inputs, UnknownInputError
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array
from ftvp_gui.core.outcomes import checking, helped, right, wrong
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.result import Costs, Gap, Limits, Result
from ftvp_gui.core.spread import Spreader
from ftvp_gui.core.timing import DISCOUNT, GO_LIVE, SERVED, VOLUME, WAITING, with_prices


@dataclass(frozen=True)
class _Kept:
    """The last costs of an approach, with the table and everything that was read to make them."""

    table: Table
    approach: type[Approach]
    lineage: str
    reads: Mapping[Path, Any]
    costs: Costs

    def holds(self, project: Project, approach: Approach, table: Table) -> bool:
        if table is not self.table or type(approach) is not self.approach or approach.lineage != self.lineage:
            return False
        return all(_same(project, path, value) for path, value in self.reads.items())


class Memo:
    """What the last run computed, per approach. Give the same memo again and only what an edit touched is redone."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        self._common: tuple[Table, Common] | None = None

    def common(self, project: Project, table: Table) -> Common:
        """The terms that all approaches share, as far as they still hold."""
        if self._common is None or self._common[0] is not table:
            self._common = table, Common()
        kept = self._common[1]
        kept.keep(lambda reads: all(_same(project, path, value) for path, value in reads.items()))
        return kept

    def find(self, project: Project, approach: Approach, table: Table) -> Costs | None:
        """The kept costs, if nothing that they were made from has changed."""
        kept = self._kept.get(approach.id)
        return kept.costs if kept is not None and kept.holds(project, approach, table) else None

    def keep(self, project: Project, approach: Approach, table: Table, reads: Mapping[Path, Any], costs: Costs) -> None:
        """Replace what was kept for the approach, and forget approaches that are gone."""
        alive = {other.id for other in project.approaches}
        self._kept = {id: kept for id, kept in self._kept.items() if id in alive}
        self._kept[approach.id] = _Kept(table, type(approach), approach.lineage, reads, costs)


def evaluate(project: Project, table: Table, memo: Memo | None = None) -> Result:
    """The costs of every approach in every row of the table.

    Raises nothing for unknown inputs: a driver that needs one is left out and listed in `Costs.gaps`.
    """
    costs = []
    common = memo.common(project, table) if memo else Common()
    for approach in project.approaches:
        found = memo.find(project, approach, table) if memo else None
        if found is None:
            found, reads = _evaluate(project, approach, table, common)
            if memo:
                memo.keep(project, approach, table, reads, found)
        costs.append(found)
    return Result(project, tuple(costs), table.rows, _limits(project, table))


def _limits(project: Project, table: Table) -> Limits:
    inputs = Inputs(project.strategy, ("strategy",), ColumnReader(table, "", ""))

    def limit(name: str) -> Value:
        return getattr(inputs, name) if inputs.knows(name) else None

    return Limits(
        upfront=limit("upfront_budget"),
        total=limit("total_budget"),
        deadline=limit("deadline"),
        accuracy=limit("accuracy"),
        certainty=project.strategy.certainty.quantity.typical(),
    )


def _same(project: Project, path: Path, value: Any) -> bool:
    try:
        now = at(project, path)
    except KeyError:
        return False
    if isinstance(now, Estimate):
        now = now.quantity
    return now is value or bool(now == value)


@dataclass(frozen=True)
class Amounts:
    """The flows of one approach with equal timings together: for each timing the drivers' amounts.

    Drivers of approaches inside it have dotted names. `upfront` says of each driver's approach how far its preparation
    comes before the whole is live.
    """

    drivers: tuple[tuple[str, Driver], ...]
    by_timing: Mapping[Timing, Mapping[int, Value]]
    gaps: tuple[Gap, ...]
    upfront: tuple[Value, ...]


def amounts(ctx: Context) -> Amounts:
    """Run every driver's formula once; flows with equal timings are added before they are spread over months."""
    drivers: list[tuple[str, Driver]] = []
    upfront: list[Value] = []
    grouped: dict[Timing, dict[int, Value]] = {}
    gaps: list[Gap] = []
    for system in ctx.systems():
        early = prepared_before(system)
        for name, driver, inputs in system.drivers():
            dotted = ".".join((*system.scope, name))
            try:
                flows = list(driver.flows(inputs, system))
            except UnknownInputError as unknown:
                gaps.append(Gap(dotted, unknown.path, driver.layer is not Layer.CONSEQUENCE))
                continue
            index = len(drivers)
            drivers.append((dotted, driver))
            upfront.append(early)
            for flow in flows:
                slot = grouped.setdefault(_timing(system, flow), {})
                slot[index] = slot.get(index, 0.0) + flow.amount
    return Amounts(tuple(drivers), grouped, tuple(gaps), tuple(upfront))


def prepared_before(system: Context) -> Value:
    """1 where a system is prepared before the outermost approach is live, else 0; () or (draw,)."""
    if system.parent is None:
        return 1.0
    return prepared_before(system.parent) * system.parent.approach.part_upfront(system.role, system.parent)


def _timing(system: Context, flow: Flow) -> Timing:
    """The flow's factors as the outermost approach sees them, common ones first, with the change of prices."""
    return tuple(sorted({inside(system.scope, term) for term in with_prices(flow, system)}, key=_order))


def _order(term: Term) -> tuple[bool, int, str]:
    return term.event, term.rank, term.id


class _Sums:
    """The arrays that are kept, filled block by block."""

    def __init__(self, drivers: int, months: int, rows: int) -> None:
        self.present = np.zeros((drivers, rows))
        self.total = np.zeros((months, rows))
        self.cash, self.upfront = np.zeros(rows), np.zeros(rows)
        self.discount: Value = None
        self.accuracy, self.successes, self.requests = np.zeros(rows), np.zeros(rows), np.zeros(rows)


def _evaluate(project: Project, approach: Approach, table: Table, common: Common) -> tuple[Costs, Mapping[Path, Any]]:
    ctx, reader = columns(project, approach, table, common)
    made = amounts(ctx)
    sums = _Sums(len(made.drivers), ctx.months, table.rows)
    cash = {index for index, (_, driver) in enumerate(made.drivers) if driver.layer is not Layer.CONSEQUENCE}
    discounts = []
    for rows in blocks(table.rows):
        block = ctx.block(rows)
        _add_money(sums, block, rows, made, cash)
        _add_service(sums, block, rows)
        discounts.append(block[DISCOUNT])
    sums.discount = discounts[0] if discounts[0].shape[1] == 1 else np.concatenate(discounts, axis=1)
    return _costs(ctx, reader, made, sums), dict(reader.reads)


def _add_money(sums: _Sums, block: Context, rows: slice, made: Amounts, cash: set[int]) -> None:
    spreader = Spreader(block, rows.stop - rows.start)
    for timing, slot in made.by_timing.items():
        parts = {index: _cut(value, rows) for index, value in slot.items()}
        worth, plain = spreader.add(timing, sum(parts.values()))
        prepares = any(term.prepares for term in timing)
        for index, part in parts.items():
            sums.present[index, rows] += part * worth
            if index in cash:
                sums.cash[rows] += part * plain
                if prepares:
                    sums.upfront[rows] += part * plain * _cut(made.upfront[index], rows)
    sums.total[:, rows] = spreader.total


def _cut(value: Value, rows: slice) -> Value:
    return value[rows] if np.ndim(value) else value


def _add_service(sums: _Sums, block: Context, rows: slice) -> None:
    """Who answers how many requests, and how many rightly, over all systems of the approach."""
    volume = block[VOLUME]
    answered: Value = 0.0
    fixed: Value = 0.0
    for system in block.systems():
        if not system.approach.answers:
            continue
        served = volume * system[SERVED]
        by_itself = (served * right(system)).sum(axis=0)
        slipped = (served * wrong(system)).sum(axis=0)
        by_people = (served * helped(system)).sum(axis=0) if checking(system) is not None else 0.0
        answered = answered + by_itself + by_people
        fixed = fixed + slipped * system.approach.review_finds(system)
    asked = (volume * (1.0 - block[WAITING])).sum(axis=0)
    at_start = _at_start(block)
    share = np.minimum(answered / np.where(asked > 0, asked, 1.0), 1.0)
    sums.accuracy[rows] = np.where(asked > 0, share, at_start)
    sums.requests[rows] = asked
    sums.successes[rows] = answered + fixed
    if block.quality.until_live is UntilLive.AS_TODAY:
        sums.successes[rows] += (volume * block[WAITING]).sum(axis=0) * block.quality.today_right


def _at_start(ctx: Context) -> Value:
    """Accuracy at go-live of the first system that is built and answers; () or (draw,)."""
    found: Value = 0.0
    for system in reversed([system for system in ctx.systems() if system.approach.answers]):
        found = np.where(_exists(system) > 0.5, system[HELD_OUT] - system[LOSS], found)
    return found


def _exists(system: Context) -> Value:
    """1 where a system is built at all; () or (draw,)."""
    if system.parent is None:
        return np.asarray(1.0)
    return np.asarray(system.parent.approach.part_exists(system.role, system.parent))


def _costs(ctx: Context, reader: ColumnReader, made: Amounts, sums: _Sums) -> Costs:
    rows = reader.table.rows
    needed: Value = 0.0
    in_time: Any = True
    for system in ctx.systems():
        exists = _exists(system)
        # The same examples serve every system that needs some.
        needed = np.maximum(needed, system.approach.examples_needed(system) * exists)
        approval = system.own.approval if isinstance(system.approach, System) else 0.0
        trained = system[GO_LIVE] - approval <= system.approach.training_ends(system)
        in_time = in_time & (np.asarray(trained) | (exists < 0.5))
    return Costs(
        id=ctx.approach.id,
        drivers=tuple(name for name, _ in made.drivers),
        layers=tuple(driver.layer for _, driver in made.drivers),
        present=sums.present,
        total=sums.total,
        discount=sums.discount,
        cash=sums.cash,
        upfront=sums.upfront,
        lead=_row(ctx[GO_LIVE], rows),
        trained_in_time=np.broadcast_to(in_time, (rows,)),
        accuracy=sums.accuracy,
        successes=sums.successes,
        requests=sums.requests,
        examples_needed=_row(needed, rows),
        examples_reachable=_reachable(ctx, rows),
        gaps=made.gaps,
        streams=dict(reader.streams),
        reads=frozenset(reader.reads),
    )


def _reachable(ctx: Context, rows: int) -> Array:
    if not ctx.strategy.knows("examples_obtainable"):
        return np.full(rows, np.inf)
    gained = ctx.approach.examples_gained(ctx)
    return _row(ctx.strategy.examples_available + ctx.strategy.examples_obtainable + gained, rows)


def _row(value: Value, rows: int) -> Array:
    return np.broadcast_to(np.asarray(value, dtype=float), (rows,))
