"""The flows of an approach, those with equal timings together: every driver's formula is run once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ftvp_gui.core.context import Context, Flow, Term, Timing, inside
from ftvp_gui.core.driver import Driver, Layer
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs, UnknownInputError
from ftvp_gui.core.moving import Amounted
from ftvp_gui.core.result import Gap
from ftvp_gui.core.timing import with_prices


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
                flows = _flows(system, name, driver, inputs)
            except UnknownInputError as unknown:
                gaps.append(Gap(dotted, unknown.path, driver.layer is not Layer.CONSEQUENCE))
                continue
            index = len(drivers)
            drivers.append((dotted, driver))
            upfront.append(early)
            for timing, amount in flows:
                slot = grouped.setdefault(timing, {})
                slot[index] = slot.get(index, 0.0) + amount
    return Amounts(tuple(drivers), grouped, tuple(gaps), tuple(upfront))


def _flows(system: Context, name: str, driver: Driver, inputs: Inputs) -> Amounted:
    def made() -> Amounted:
        return tuple((_timing(system, flow), flow.amount) for flow in driver.flows(inputs, system))

    return made() if system.still is None else system.still.flows(system, name, driver, made)


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
