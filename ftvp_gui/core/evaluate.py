"""The engine's one entry: `evaluate(project, table)`. A row of the table is a case; what an edit left alone is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ftvp_gui.core.amounts import Amounts, amounts
from ftvp_gui.core.approach import Approach, System
from ftvp_gui.core.blocks import AbandonedError, blocks
from ftvp_gui.core.context import Common, Context, columns
from ftvp_gui.core.draw import Table
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import ColumnReader, Inputs
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.moving import Still
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs, Limits, Result
from ftvp_gui.core.service import exists, service
from ftvp_gui.core.timing import DISCOUNT, GO_LIVE
from ftvp_gui.core.together import ties
from ftvp_gui.core.unit_sums import UnitSums


def evaluate(
    project: Project, table: Table, memo: Memo | None = None, go_on: Callable[[], bool] = lambda: True
) -> Result:
    """The costs of every approach in every row of the table.

    Raises nothing for unknown inputs: a driver that needs one is left out and listed in `Costs.gaps`. `go_on` is asked
    before every block of rows; `AbandonedError` where it says no.
    """
    table = table.tied(ties(project))
    costs = []
    common = memo.common(project, table) if memo else Common()
    for approach in project.approaches:
        found, still = memo.find(project, approach, table) if memo else (None, None)
        if found is None:
            found, reader = _evaluate(project, approach, table, common, still, go_on)
            if memo:
                memo.keep(project, approach, reader, found, still)
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
        latency=limit("latency"),
        certainty=project.strategy.certainty.quantity.typical(),
    )


class _Sums:
    """The arrays that are kept, filled block by block."""

    def __init__(self, drivers: int, months: int, rows: int) -> None:
        self.present = np.zeros((drivers, rows))
        self.total = np.zeros((months, rows))
        self.cash, self.upfront = np.zeros(rows), np.zeros(rows)
        self.discount: Value = None
        self.accuracy, self.successes, self.requests = np.zeros(rows), np.zeros(rows), np.zeros(rows)
        self.seconds = np.zeros(rows)


def _evaluate(
    project: Project, approach: Approach, table: Table, common: Common, still: Still | None, go_on: Callable[[], bool]
) -> tuple[Costs, ColumnReader]:
    ctx, reader = columns(project, approach, table, common, still)
    made = amounts(ctx)
    sums = _Sums(len(made.drivers), ctx.months, table.rows)
    spread = UnitSums(made, ctx.months, table.rows, still)
    discounts = []
    for rows in blocks(table.rows):
        if not go_on():
            raise AbandonedError
        block = ctx.block(rows) if rows.stop - rows.start < table.rows else ctx
        sums.total[:, rows] = spread.add(block, rows)
        sums.requests[rows], sums.successes[rows], sums.accuracy[rows], sums.seconds[rows] = service(block)
        discounts.append(block[DISCOUNT])
        if block is not ctx:
            block.release()
    spread.times(ctx)
    _add_money(sums, made, spread)
    sums.discount = discounts[0] if discounts[0].shape[1] == 1 else np.concatenate(discounts, axis=1)
    costs = _costs(ctx, reader, made, sums)
    ctx.release()
    return costs, reader


def _add_money(sums: _Sums, made: Amounts, spread: UnitSums) -> None:
    cash = {index for index, (_, driver) in enumerate(made.drivers) if driver.layer is not Layer.CONSEQUENCE}
    for (timing, slot), worth, plain in zip(made.by_timing.items(), spread.worth, spread.plain, strict=True):
        prepares = any(term.prepares for term in timing)
        for index, amount in slot.items():
            sums.present[index] += amount * worth
            if index in cash:
                paid = amount * plain
                sums.cash += paid
                if prepares:
                    sums.upfront += paid * made.upfront[index]


def _costs(ctx: Context, reader: ColumnReader, made: Amounts, sums: _Sums) -> Costs:
    rows = reader.table.rows
    needed: Value = 0.0
    in_time: Any = True
    for system in ctx.systems():
        built = exists(system)
        # The same examples serve every system that needs some.
        needed = np.maximum(needed, system.approach.examples_needed(system) * built)
        approval = system.own.approval if isinstance(system.approach, System) else 0.0
        trained = system[GO_LIVE] - approval <= system.approach.training_ends(system)
        in_time = in_time & (np.asarray(trained) | (built < 0.5))
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
        seconds=sums.seconds,
        successes=sums.successes,
        requests=sums.requests,
        examples_needed=_row(needed, rows),
        examples_at_hand=_at_hand(ctx, needed, rows),
        examples_reachable=_reachable(ctx, rows),
        gaps=made.gaps,
        streams=dict(reader.streams),
        reads=frozenset(reader.reads),
    )


def _at_hand(ctx: Context, needed: Value, rows: int) -> Array:
    """Asked only where some are needed, so that an approach without training does not hang on the examples."""
    if not np.any(needed > 0):
        return np.zeros(rows)
    return _row(ctx.strategy.examples_available + ctx.approach.examples_gained(ctx), rows)


def _reachable(ctx: Context, rows: int) -> Array:
    if not ctx.strategy.knows("examples_obtainable"):
        return np.full(rows, np.inf)
    gained = ctx.approach.examples_gained(ctx)
    return _row(ctx.strategy.examples_available + ctx.strategy.examples_obtainable + gained, rows)


def _row(value: Value, rows: int) -> Array:
    return np.broadcast_to(np.asarray(value, dtype=float), (rows,))
