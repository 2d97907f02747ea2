"""Factors that many flows share: when work is built, when the approach is live, and how much is asked of it."""

from __future__ import annotations

import numpy as np

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.formula import Value, divide, maximum, minimum, where
from ftvp_gui.core.money import Terms
from ftvp_gui.core.present_value import When, discount
from ftvp_gui.core.units import Unit

FOREVER = 1e6
"""A month beyond every horizon."""


def _lead(ctx: Context) -> Value:
    return ctx.approach.lead(ctx)


def _begins(ctx: Context) -> Value:
    return 0.0 if ctx.parent is None else ctx.parent.approach.part_begins(ctx.role, ctx.parent)


def _stops(ctx: Context) -> Value:
    return FOREVER if ctx.parent is None else ctx.parent.approach.part_stops(ctx.role, ctx.parent)


def _growth(ctx: Context) -> Value:
    grown = (1.0 + ctx.workload.growth) ** ctx.t
    return grown if ctx.workload.nothing("season") else grown * ctx[SEASON]


def _season(ctx: Context) -> Value:
    month: int = ctx.workload.start.month
    calendar = (np.arange(ctx.months) + month - ctx.workload.season_peak.number) % 12
    shape = ctx.by_month(
        np.cos(2.0 * np.pi * calendar / 12.0), "the turn of the year, 1 at its height and -1 at its low"
    )
    return 1.0 + ctx.workload.season * shape


def since(month: Value, t: Value) -> Value:
    """Share of month `t` (counted from 0) that lies after the moment `month`; 0 to 1."""
    return minimum(1.0, maximum(0.0, t + 1.0 - month))


def _live(ctx: Context) -> Value:
    live = since(ctx[GO_LIVE], ctx.t)
    return live if ctx.parent is None else live - minimum(live, since(ctx[STOPS], ctx.t))


def _served(ctx: Context) -> Value:
    served = ctx[TAKEN_UP] if rises(ctx) else ctx[LIVE]
    return served if ctx.parent is None else ctx.parent.approach.part_served(ctx.role, served, ctx.parent)


def _taken_up(ctx: Context) -> Value:
    # The mean over the month of a share that rises evenly over the ramp: the difference of its integral.
    age, ramp = ctx.t + 1.0 - ctx[WENT_LIVE], ctx.workload.ramp
    whole = risen(age, ramp) - risen(age - 1.0, ramp)
    return whole * divide(ctx[LIVE], since(ctx[WENT_LIVE], ctx.t), 0.0)


def rises(ctx: Context) -> bool:
    """Whether users come little by little."""
    return ctx.root.approach.ramps and not ctx.workload.nothing("ramp")


def risen(age: Value, ramp: Value) -> Value:
    """Months' worth of all requests that have come until so many months after the first."""
    rising = minimum(maximum(age, 0.0), ramp)
    return divide(rising * rising, 2.0 * ramp, 0.0) + maximum(0.0, age - ramp)


def _went_live(ctx: Context) -> Value:
    """When users began to come: a successor of a live system takes over all of them."""
    return ctx[GO_LIVE] if ctx.parent is None else ctx.parent[WENT_LIVE]


def _waiting(ctx: Context) -> Value:
    if ctx.parent is None:
        return 1.0 - ctx[SERVED]
    return ctx.parent.approach.part_waiting(ctx.role, ctx.parent)


def _build(ctx: Context) -> Value:
    if ctx.parent is None:
        return _spread(ctx.t, ctx[LEAD])
    # What is replaced before it is ready is not built to its end.
    built = ctx.parent.approach.part_exists(ctx.role, ctx.parent) * where(ctx.t < ctx[STOPS], 1.0, 0.0)
    return _spread(ctx.t - ctx[BEGINS], ctx[LEAD]) * built


def _spread(t: Value, lead: Value) -> Value:
    """Share of work that takes `lead` months, begun at 0, that is done between `t` and a month later."""
    done, before = minimum(maximum(t + 1.0, 0.0), lead), minimum(maximum(t, 0.0), lead)
    return divide(done - before, lead, where(t <= 0.0, 1.0, 0.0) * where(t > -1.0, 1.0, 0.0))


def _discount(ctx: Context) -> Value:
    return discount(ctx.money.discount_rate, ctx.t, When.MIDDLE, 12.0)


def _inflation(ctx: Context) -> Value:
    return (1.0 + ctx.money.inflation) ** ((ctx.t + 0.5) / 12.0)


def _deflation(ctx: Context) -> Value:
    return (1.0 + ctx.money.inflation) ** (-(ctx.t + 0.5) / 12.0)


LEAD = Term("lead", "months until live", _lead, Unit.MONTHS, monthly=False)
"""Months of preparation: all work before go-live, one after the other, plus approval."""
BEGINS = Term("begins", "month in which the preparation begins", _begins, Unit.MONTHS, monthly=False)
GO_LIVE = Term("go_live", "month of go-live", lambda ctx: ctx[BEGINS] + ctx[LEAD], Unit.MONTHS, monthly=False)
STOPS = Term("stops", "month in which it is replaced", _stops, Unit.MONTHS, monthly=False)
WENT_LIVE = Term("went_live", "month in which users begin to come", _went_live, Unit.MONTHS, monthly=False)
SEASON = Term("season", "requests of the month against the year's mean", _season, rank=0, common=True)
GROWTH = Term("growth", "requests against the first month", _growth, common=True)
VOLUME = Term(
    "volume",
    "requests in the month",
    lambda ctx: ctx.workload.volume * ctx[GROWTH],
    Unit.REQUESTS,
    rank=0,
    common=True,
    times=lambda ctx: ctx.workload.volume,
    of=GROWTH,
)
LIVE = Term("live", "share of the month that is live", _live, Unit.SHARE, rank=1)
TAKEN_UP = Term("taken_up", "share of the requests that come while use rises", _taken_up, Unit.SHARE)
SERVED = Term("served", "share of the requests that it answers", _served, Unit.SHARE, rank=1)
WAITING = Term("waiting", "share of the requests that it does not answer yet", _waiting, Unit.SHARE)
BUILD = Term("build", "share of the preparation done in the month", _build, Unit.SHARE, prepares=True)
DISCOUNT = Term("discount", "today's worth of money in mid-month", _discount, Unit.TIMES, common=True)
"""Start-of-horizon money, mid-month flows, monthly rate (1+r)^(1/12)-1."""
INFLATION = Term("inflation", "prices of the month against today's", _inflation, rank=2, common=True)
DEFLATION = Term("deflation", "worth of a dollar of the month against today's", _deflation, rank=2, common=True)

ONCE: Timing = (BUILD,)
"""Spread evenly over the preparation."""
EACH_LIVE_MONTH: Timing = (LIVE,)
EACH_REQUEST: Timing = (VOLUME, SERVED)


def with_prices(flow: Flow, ctx: Context) -> Timing:
    """The flow's timing with the change of prices: inflation in nominal money, its reverse on price lists in real."""
    if ctx.money.nothing("inflation"):
        return flow.timing
    if ctx.money.terms is Terms.REAL:
        return (*flow.timing, DEFLATION) if flow.listed else flow.timing
    return flow.timing if flow.listed else (*flow.timing, INFLATION)


def anew(ctx: Context) -> Value:
    """1, or 0 for a system that takes what another one has made: test sets, an index; () or (draw,)."""
    return 1.0 if ctx.parent is None else ctx.parent.approach.part_anew(ctx.role, ctx.parent)


def calls(ctx: Context) -> Value:
    """Model calls per request: repeated until one does not fail technically (a wrong answer is no such failure)."""
    return 1.0 / (1.0 - ctx.workload.failures)
