"""Factors that many flows share: when work is built, when the approach is live, and how much is asked of it."""

from __future__ import annotations

from ftvp_gui.core.context import Context, Term, Timing
from ftvp_gui.core.formula import Value, divide, maximum, minimum, previous, where
from ftvp_gui.core.units import Unit


def _lead(ctx: Context) -> Value:
    total: Value = ctx.own.approval
    for _, driver, inputs in ctx.drivers():
        total = total + driver.lead(inputs, ctx)
    return total


def _growth(ctx: Context) -> Value:
    return (1.0 + ctx.workload.growth) ** ctx.t


def _volume(ctx: Context) -> Value:
    return ctx.workload.volume * ctx[GROWTH]


def _live(ctx: Context) -> Value:
    return minimum(1.0, maximum(0.0, ctx.t + 1.0 - ctx[LEAD]))


def _build(ctx: Context) -> Value:
    lead = ctx[LEAD]
    done = minimum(ctx.t + 1.0, lead)
    return divide(done - previous(done), lead, where(ctx.t < 0.5, 1.0, 0.0))


def _discount(ctx: Context) -> Value:
    return (1.0 + ctx.money.discount_rate) ** (-(ctx.t + 0.5) / 12.0)


LEAD = Term("lead", "months until live", _lead, Unit.MONTHS, monthly=False)
"""Months from the start of the project to go-live: all work before it, one after the other, plus approval."""
GROWTH = Term("growth", "requests against the first month", _growth)
VOLUME = Term("volume", "requests in the month", _volume, Unit.REQUESTS, rank=0)
LIVE = Term("live", "share of the month that is live", _live, Unit.SHARE, rank=1)
WAITING = Term("waiting", "share of the month before go-live", lambda ctx: 1.0 - ctx[LIVE], Unit.SHARE)
BUILD = Term("build", "share of the preparation done in the month", _build, Unit.SHARE)
DISCOUNT = Term("discount", "today's worth of money in mid-month", _discount, Unit.TIMES)
"""Start-of-horizon money, mid-month flows, monthly rate (1+r)^(1/12)-1."""

ONCE: Timing = (BUILD,)
"""Spread evenly over the preparation."""
EACH_LIVE_MONTH: Timing = (LIVE,)
EACH_REQUEST: Timing = (VOLUME, LIVE)


def calls(ctx: Context) -> Value:
    """Model calls per request: repeated until one does not fail technically (a wrong answer is no such failure)."""
    return 1.0 / (1.0 - ctx.workload.failures)
