"""The GPUs of an approach: which type, rented by the hour or bought, and what they can do."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.declare import Shared, amount, assumed, choice, secondary
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, power
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

TERA, GIGA = 1e12, 1e9


class Getting(StrEnum):
    """How one comes by GPUs."""

    RENTED = "rented by the hour"
    BOUGHT = "bought"


_RENTED = ("getting", (Getting.RENTED,))


class Gpus(Section):
    """The GPUs that train and answer. Rented ones are paid by the hour; bought ones are paid at once and then cost
    power, room and upkeep, busy or idle."""

    title: ClassVar[str] = "GPUs"

    gpu: Gpu = choice("GPU", Gpu.H100, help="Speed and memory come from a table with sources; enter your own below.")
    getting: Getting = choice("How you get them", Getting.RENTED)
    rate: Estimate = amount(
        "Rent of one GPU",
        Unit.USD_PER_HOUR,
        None,
        when=_RENTED,
        source=assumed("unknown until a price list is chosen or a price entered"),
        help="Per GPU and hour, its share of the machine included.",
    )
    trend: Estimate = amount(
        "Rents change by",
        Unit.SHARE_PER_YEAR,
        (-0.25, -0.05, 0.20),
        when=_RENTED,
        bounds=(-0.9, 2.0),
        shared=Shared.PROJECT,
        source=secondary(
            "rents of one GPU type fall over years, but one list rose from $3.29 to $3.99 between August and October "
            "2026 (datareceipts); the range is judgement",
            "2026-11-09",
        ),
        help="Every month a little, up or down: rented GPUs can be rented anew at any time.",
    )
    peak: Estimate = amount(
        "Its speed",
        Unit.TERAFLOPS,
        None,
        bounds=(0.1, 1e6),
        source=assumed("from the table of GPUs"),
        help="Trillion operations per second at 16 bits without sparsity. Empty: from the table.",
    )
    memory: Estimate = amount(
        "Its memory",
        Unit.GIGABYTES,
        None,
        bounds=(1, 1e5),
        source=assumed("from the table of GPUs"),
        help="Empty: from the table.",
    )


def rented(ctx: Context) -> bool:
    """Whether the GPUs are rented."""
    return bool(ctx.own.gpus.getting is Getting.RENTED)


def peak(ctx: Context) -> Value:
    """FLOP/s of one GPU; `UnknownInputError` for another type without its speed."""
    x = ctx.own.gpus
    known = hardware(x.gpu)
    return x.peak * TERA if known is None or x.knows("peak") else known.peak


def has_speed(ctx: Context) -> bool:
    """Whether the speed of the GPU is known."""
    return hardware(ctx.own.gpus.gpu) is not None or bool(ctx.own.gpus.knows("peak"))


def memory(ctx: Context) -> Value:
    """Bytes of one GPU; `UnknownInputError` for another type without its memory."""
    x = ctx.own.gpus
    known = hardware(x.gpu)
    return x.memory * GIGA if known is None or x.knows("memory") else known.memory


RENT_LEVEL = Term(
    "rent_level", "rents against today's", lambda ctx: power(1.0 + ctx.own.gpus.trend, ctx.t / 12.0), Unit.TIMES
)
"""The first month costs the rent that was entered."""
