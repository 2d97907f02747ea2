"""Hosting and storage: servers that a provider keeps running for a tuned model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term
from ftvp_gui.core.declare import amount, assumed, choice, flag, number
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, minimum, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.tariff import hosting
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.timing import GO_LIVE, LIVE, STOPS, calls
from ftvp_gui.core.units import Unit


def billed_hours(ctx: Context) -> Value:
    """Hours of a full month on the bill: the provider's own month, else the project's."""
    x = ctx.own.hosting
    return x.month_hours if x.knows("month_hours") else ctx.workload.hours_in_month


def _replicas(ctx: Context) -> Value:
    x = ctx.own.hosting
    busiest = asked(ctx) * (calls(ctx) * ctx.workload.peak / (ctx.workload.hours_in_month * 3600.0))
    if x.commitment:
        return hosting.committed(x, busiest, ctx.workload.growth, ctx.t, ctx[GO_LIVE])
    return hosting.servers(x, busiest)


def _awake(ctx: Context) -> Value:
    return hosting.awake_hours(ctx.own.hosting, asked(ctx) * calls(ctx), billed_hours(ctx))


def _paid_months(ctx: Context) -> Value:
    """The month as far as it is live; the last one bears what is left of the term of commitment."""
    stop = minimum(float(ctx.months), ctx[STOPS])
    last = where(ctx.t < stop, 1.0, 0.0) * where(ctx.t + 1.0 >= stop, 1.0, 0.0)
    return ctx[LIVE] + last * hosting.owed_months(ctx.own.hosting, stop, ctx[GO_LIVE])


REPLICAS = Term("replicas", "servers kept running", _replicas)
AWAKE = Term("awake", "hours of the month in which servers run", _awake, Unit.HOURS)
PAID_MONTHS = Term("paid_months", "months of service paid for", _paid_months, Unit.MONTHS)


_BY_HOURS = ("basis", (HostingBasis.HOURS, HostingBasis.MODEL_UNITS))
_FINE = ("basis", (HostingBasis.MINUTES, HostingBasis.GPU_SECONDS))
_STOPS = ("scale_to_zero", (True,))


def server_hours(share: Value, ctx: Context) -> Iterable[Flow]:
    """Servers for a share of a month in which they answer everything."""
    price = hosting.hour_price(ctx.own.hosting) * billed_hours(ctx) * ctx.money.per_usd / ctx.own.hosting.adapters
    yield Flow(price * share, (REPLICAS,), listed=True)


class Hosting(Driver):
    """Servers that run all day for the tuned model, busy or idle. Idle time is a result of the peak and the whole
    number of servers, never a further input. Excludes tokens, which a server replaces or adds to by contract."""

    title: ClassVar[str] = "Hosting"
    family: ClassVar[Family] = Family.SERVING

    basis: HostingBasis = choice("Billed by", HostingBasis.HOURS, help="What the price below is for.")
    rate: Estimate = amount(
        "Price of a server",
        Unit.USD_PER_HOUR,
        0.0,
        source=assumed("0: the offer answers per token, without a dedicated server"),
        help="Price of one running server or model unit; it is billed while idle too.",
        when=_BY_HOURS,
    )
    fine_rate: Estimate = amount(
        "Price of a minute or GPU-second",
        Unit.USD,
        None,
        source=assumed("unknown until entered"),
        help="Used instead of the price by the hour where the bill counts minutes or GPU-seconds.",
        when=_FINE,
    )
    gpus: Estimate = amount(
        "GPUs of a server",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(1, 1024),
        source=assumed("one"),
        help="Used only where the bill counts GPU-seconds.",
        when=("basis", (HostingBasis.GPU_SECONDS,)),
    )
    replaces_tokens: bool = flag(
        "Tokens are included",
        False,
        help="On: the servers are the whole price, and no token is billed.",
    )
    capacity: Estimate = amount(
        "One server answers",
        Unit.REQUESTS_PER_SECOND,
        (2, 5, 12),
        bounds=(1e-6, 1e6),
        source=assumed("judgement"),
    )
    least: Estimate = amount(
        "Servers at least",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(0, 1e4),
        source=assumed("one; two where an outage is not acceptable"),
    )
    month_hours: Estimate = amount(
        "Hours of a month on the bill",
        Unit.HOURS,
        None,
        bounds=(1, 744),
        source=assumed("unknown: as in the workload"),
        optional=True,
        help="720 at some providers, 730 at others. Empty: as in the workload.",
    )
    adapters: Estimate = amount(
        "Models that share the servers",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(1, 1_000),
        source=assumed("one; some providers let up to 100 adapters share one base"),
        help="Servers are paid by all of them in equal parts.",
    )
    commitment: int = number(
        "Committed for months",
        0,
        ge=0,
        le=36,
        help="0: stopped at will. Else a term that has begun is paid to its end, also beyond the last month compared.",
    )
    scale_to_zero: bool = flag(
        "Servers stop when idle",
        False,
        help="On: they run from a request until they have been idle for a while. Not under a commitment.",
        when=("commitment", (0,)),
    )
    busy_hours: Estimate = amount(
        "Hours with requests",
        Unit.HOURS_PER_MONTH,
        (160, 220, 500),
        bounds=(1, 744),
        source=assumed("judgement: office hours and a little more"),
        help="Used only where servers stop when idle.",
        when=_STOPS,
    )
    idle_minutes: Estimate = amount(
        "Idle before they stop",
        Unit.MINUTES,
        (5, 15, 60),
        source=assumed("judgement; providers let you choose"),
        help="With the time of starting up, where that is billed.",
        when=_STOPS,
    )
    storage: Estimate = amount(
        "Storage of the tuned model",
        Unit.USD_PER_MONTH,
        (0.5, 2, 5),
        source=assumed("judgement: 0 to 2 at most providers"),
        help="Of one model.",
    )
    gigabyte: Estimate = amount(
        "Storage of a gigabyte",
        Unit.USD_PER_GB_MONTH,
        0.0,
        source=assumed("0: storage is billed by model, or not at all"),
    )
    gigabytes: Estimate = amount(
        "Size of the tuned model",
        Unit.GIGABYTES,
        (0.1, 0.5, 20),
        source=assumed("judgement: an adapter; a whole model has two bytes for each parameter"),
    )
    models: Estimate = amount(
        "Models kept",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(0, 10_000),
        source=assumed("the one that answers"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        hour = hosting.hour_price(x)
        if x.scale_to_zero and not x.commitment:
            yield Flow(hour * ctx.money.per_usd / x.adapters, (LIVE, REPLICAS, AWAKE), listed=True)
        else:
            months = PAID_MONTHS if x.commitment else LIVE
            price = hour * billed_hours(ctx) * ctx.money.per_usd / x.adapters
            yield Flow(price, (months, REPLICAS), listed=True)
        yield Flow(hosting.kept_models(x) * ctx.money.per_usd, (LIVE,), listed=True)
