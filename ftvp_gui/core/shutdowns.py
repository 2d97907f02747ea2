"""Shutdowns of a base model: when they come, by date or by luck, and when the work last moved to a new one."""

from __future__ import annotations

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.formula import Value, floor, just_before, maximum, minimum, previous
from ftvp_gui.core.timing import GO_LIVE, STOPS
from ftvp_gui.core.units import Unit


def _first(ctx: Context) -> Value:
    offer = ctx.own.offer
    return offer.lifetime if offer.retires is None else maximum(0.0, ctx.month_of(offer.retires))


def _by(ctx: Context, month: Value) -> Value:
    """Shutdowns before a month: the first when it may come, then one a lifetime."""
    life = ctx.own.offer.lifetime
    return maximum(0.0, floor(just_before(month) / life + (1.0 - ctx[FIRST_SHUTDOWN] / life)))


def _shutdowns(ctx: Context) -> Value:
    # Only what hits a live system is a move: before go-live the work is built on the successor.
    if not ctx.approach.moves(ctx):
        return 0.0 * ctx.t
    until = ctx.t + 1.0 if ctx.parent is None else minimum(ctx.t + 1.0, ctx[STOPS])
    return maximum(0.0, _by(ctx, until) - ctx[BEFORE_LIVE])


def _moved(ctx: Context) -> Value:
    life, so_far = ctx.own.offer.lifetime, ctx[SHUTDOWNS]
    last = floor(so_far * life + (ctx[FIRST_SHUTDOWN] + (ctx[BEFORE_LIVE] - 1.0) * life)) + 1.0
    return minimum(so_far, 1.0) * last


FIRST_SHUTDOWN = Term("first_shutdown", "month of the first shutdown", _first, Unit.MONTHS, monthly=False)
BEFORE_LIVE = Term(
    "shutdowns_before_live",
    "shutdowns before go-live",
    lambda ctx: _by(ctx, ctx[GO_LIVE]),
    Unit.COUNT,
    monthly=False,
)
SHUTDOWNS = Term("shutdowns", "shutdowns of the live model so far", _shutdowns, Unit.COUNT)
SHUTDOWN = Term(
    "shutdown",
    "shutdowns of the live model in the month",
    lambda ctx: ctx[SHUTDOWNS] - previous(ctx[SHUTDOWNS]),
    Unit.COUNT,
    event=True,
)
MOVED = Term("moved", "month of the last move to a new model", _moved, Unit.MONTHS)
