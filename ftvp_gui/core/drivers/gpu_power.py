"""Bought GPUs while they stand there: power, room and upkeep."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Shared, amount, assumed, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.drivers.gpu_fleet import FLEET
from ftvp_gui.core.drivers.gpu_serving import BUSY_HOURS
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.gpus import rented
from ftvp_gui.core.hardware import hardware
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import LIVE
from ftvp_gui.core.units import Unit


def hour_of_power(ctx: Context) -> Value:
    """Price of the power of one GPU at work for an hour, with its machine and cooling."""
    x = ctx.own.power
    known = hardware(ctx.own.gpus.gpu)
    drawn = x.drawn if known is None or x.knows("drawn") else known.power * x.machine
    return drawn * x.pue * x.electricity


class GpuPower(Driver):
    """Power, cooling and room of bought GPUs, busy or idle, from go-live on. Excludes the power of training runs
    (Training run). A rent contains all of it."""

    title: ClassVar[str] = "Power and room"
    family: ClassVar[Family] = Family.SERVING

    drawn: Estimate = amount(
        "Power of one GPU at work",
        Unit.KILOWATTS,
        None,
        bounds=(0.0, 100.0),
        source=assumed("the GPU's own power from the table of GPUs, times that of the machine around it"),
        help="With its share of the machine. Empty: from the table.",
    )
    machine: Estimate = amount(
        "Whole machine against its GPUs",
        Unit.TIMES,
        (1.3, 1.6, 2.0),
        bounds=(1.0, 10.0),
        source=secondary("a machine of eight H100 is rated 10.2 kW, its GPUs 5.6 kW: 1.8 at most"),
        help="Processors, memory and fans beside the GPUs. Not used where the power is entered.",
    )
    idle: Estimate = amount(
        "Power while idle",
        Unit.SHARE,
        (0.15, 0.3, 0.5),
        source=assumed("judgement: of the power at work"),
    )
    pue: Estimate = amount(
        "Whole building against machines",
        Unit.TIMES,
        (1.15, 1.4, 1.8),
        bounds=(1.0, 5.0),
        source=assumed("judgement: power usage effectiveness (PUE) of data centres, about 1.1 to 1.8"),
        help="Power usage effectiveness: cooling and losses.",
    )
    electricity: Estimate = amount(
        "Electricity",
        Unit.MONEY_PER_KWH,
        (0.08, 0.15, 0.30),
        source=assumed("judgement: prices for firms differ widely by country"),
        shared=Shared.PROJECT,
    )
    room: Estimate = amount(
        "Room for one GPU",
        Unit.MONEY_PER_MONTH,
        (20, 60, 150),
        source=assumed("judgement: its share of a rack in a data centre, without power"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        if rented(ctx):
            return
        hour = hour_of_power(ctx)
        yield Flow(hour * x.idle * ctx.workload.hours_in_month + x.room, (LIVE, FLEET))
        yield Flow(hour * (1.0 - x.idle), (LIVE, BUSY_HOURS))


class GpuUpkeep(Driver):
    """Repairs, spare parts and contracts for bought GPUs, a share of their price every year."""

    title: ClassVar[str] = "Hardware upkeep"
    family: ClassVar[Family] = Family.SERVING

    share: Estimate = amount(
        "Upkeep against the price",
        Unit.SHARE_PER_YEAR,
        (0.03, 0.06, 0.12),
        bounds=(0.0, 1.0),
        source=assumed("judgement: support contracts and repairs"),
        shared=Shared.PROJECT,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        if not rented(ctx):
            yield Flow(x.share / 12.0 * ctx.own.purchase.price * ctx.money.per_usd, (LIVE, FLEET), listed=True)
