"""Tokens, hosting and storage: what answering requests costs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import amount, assumed, choice, flag, number
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.offer import BATCH_MULTIPLE, LIST_MULTIPLE, PRICE_LEVEL, cache_mix, priced
from ftvp_gui.core.tariff import hosting, tokens
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.tokens import MILLION
from ftvp_gui.core.timing import EACH_REQUEST, LEAD, LIVE, VOLUME, calls
from ftvp_gui.core.units import Unit

CACHE_MIX = Term("cache_mix", "price of the fixed prompt against fresh input", lambda ctx: cache_mix(ctx, prefix(ctx)))


def prefix(ctx: Context) -> Value:
    """Fixed tokens of the prompt: instructions, which grow with complexity, and the examples shown."""
    x = ctx.own.requests
    shown: Value = x.shots * x.shot_tokens if hasattr(ctx.approach.requests, "shots") else 0.0  # type: ignore[attr-defined]
    return x.instructions * ctx.workload.complexity + shown


def samples(ctx: Context) -> Value:
    """Answers asked for per request; they are sent together, so they share the request's hit or miss of the cache."""
    x = ctx.own.requests
    return x.samples if hasattr(ctx.approach.requests, "samples") else 1.0  # type: ignore[attr-defined]


def answer_tokens(ctx: Context) -> Value:
    """Tokens billed as output in one call: the answer, shortened where the prompt asks for it, and the reasoning."""
    x, answer = ctx.own.requests, ctx.workload.output_tokens
    if hasattr(ctx.approach.requests, "shorter"):  # type: ignore[attr-defined]
        answer = answer * (1.0 - x.shorter)
    return answer + ctx.own.offer.reasoning_tokens


def bills_tokens(ctx: Context) -> bool:
    """Whether tokens are billed at all: a provider's servers may answer them at no further price."""
    servers = getattr(ctx.approach, "hosting", None)
    return not (isinstance(servers, Hosting) and ctx.own.hosting.enabled and ctx.own.hosting.replaces_tokens)


def token_flows(ctx: Context, share: Value = 1.0, when: Timing = EACH_REQUEST) -> Iterable[Flow]:
    """The token bill of answering requests, times `share`, at the given timing; `when` counts requests by VOLUME.

    Input, fixed prompt and output are apart because their prices move apart; cached tokens are counted once.
    """
    if not bills_tokens(ctx):
        return
    offer, work = ctx.own.offer, ctx.workload
    rate = share * calls(ctx) * samples(ctx) * ctx.money.per_usd / MILLION * (ctx[LIST_MULTIPLE] * ctx[BATCH_MULTIPLE])
    fresh, fixed, output = tokens.weighed(offer, work.input_tokens, prefix(ctx), answer_tokens(ctx))
    (price_in, moves_in), (price_out, moves_out) = priced(ctx, "input"), priced(ctx, "output")
    yield Flow(rate * fresh * price_in, (*when, moves_in))
    yield Flow(rate * fixed * price_in, (*when, moves_in, CACHE_MIX))
    yield Flow(rate * output * price_out, (*when, moves_out))
    if offer.caching and offer.cache_kept:
        hours = share * work.tasks * work.hours_in_month * ctx[LIST_MULTIPLE] * ctx.money.per_usd
        kept = tuple(term for term in when if term is not VOLUME)
        yield Flow(hours * tokens.cache_keeping(offer, prefix(ctx)), (*kept, PRICE_LEVEL))


def price_per_request(ctx: Context) -> Value:
    """Today's token price of one request without caching and batch, in the project's currency."""
    if not bills_tokens(ctx):
        return 0.0
    offer, work = ctx.own.offer, ctx.workload
    fresh, fixed, output = tokens.weighed(offer, work.input_tokens, prefix(ctx), answer_tokens(ctx))
    call = (fresh + fixed) * offer.input_price + output * offer.output_price
    return call * ctx.money.per_usd / MILLION * (samples(ctx) * ctx[LIST_MULTIPLE])


class PromptedTokens(Driver):
    """Tokens of every request: the fixed prompt with its examples, the input and the answer. Excludes repeated runs for
    evaluation (Evaluation) and the doubled traffic of a move to a new model (Migration)."""

    title: ClassVar[str] = "Tokens of prompted requests"
    family: ClassVar[Family] = Family.SERVING
    hidden: ClassVar[bool] = False

    instructions: Estimate = amount(
        "Instructions",
        Unit.TOKENS,
        (300, 800, 2_000),
        source=assumed("judgement: system prompt, rules and schema"),
        help="Fixed tokens sent with every request at complexity 1; they grow with complexity.",
    )
    shots: Estimate = amount(
        "Examples in the prompt",
        Unit.COUNT,
        5,
        whole=True,
        source=assumed("judgement: a handful; one published set of tasks has a median of 41"),
        help="0 for a zero-shot prompt.",
    )
    shot_tokens: Estimate = amount(
        "Tokens per example",
        Unit.TOKENS,
        (80, 150, 300),
        source=assumed("judgement; 98 tokens on the RAFT tasks (Liu et al. 2022, arXiv:2205.05638)"),
    )
    shorter: Estimate = amount(
        "Answers shortened by",
        Unit.SHARE,
        0.0,
        source=assumed("0: answers as long as the workload says; asking for brevity may save 40 to 90 %"),
        help="What a request to be brief saves of the answer's tokens.",
    )
    samples: Estimate = amount(
        "Answers asked for per request",
        Unit.COUNT,
        1,
        whole=True,
        bounds=(1, 100),
        source=assumed("1; 3 to 5 where the majority of several answers is taken"),
        help="Several answers to the same prompt, of which the majority counts (self-consistency): all are paid.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        return token_flows(ctx)


class TunedTokens(Driver):
    """Tokens of every request to the tuned model: a short prompt, the input and the answer, at the tuned price."""

    title: ClassVar[str] = "Tokens of tuned requests"
    family: ClassVar[Family] = Family.SERVING
    hidden: ClassVar[bool] = False

    instructions: Estimate = amount(
        "Instructions",
        Unit.TOKENS,
        (20, 100, 300),
        source=assumed("judgement: the rules are learned, a short prompt remains"),
        help="Fixed tokens sent with every request at complexity 1; they grow with complexity.",
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        return token_flows(ctx)


def billed_hours(ctx: Context) -> Value:
    """Hours of a full month on the bill: the provider's own month, else the project's."""
    x = ctx.own.hosting
    return x.month_hours if x.knows("month_hours") else ctx.workload.hours_in_month


def _replicas(ctx: Context) -> Value:
    x = ctx.own.hosting
    busiest = ctx[VOLUME] * calls(ctx) * ctx.workload.peak / (ctx.workload.hours_in_month * 3600.0)
    if x.commitment:
        return hosting.committed(x, busiest, ctx.workload.growth, ctx.t, ctx[LEAD])
    return hosting.servers(x, busiest)


def _awake(ctx: Context) -> Value:
    return hosting.awake_hours(ctx.own.hosting, ctx[VOLUME] * calls(ctx), billed_hours(ctx))


def _paid_months(ctx: Context) -> Value:
    """The month as far as it is live; the last one bears what is left of the term of commitment."""
    owed = hosting.owed_months(ctx.own.hosting, float(ctx.months), ctx[LEAD])
    return ctx[LIVE] + where(ctx.t > ctx.months - 1.5, owed, 0.0)


REPLICAS = Term("replicas", "servers kept running", _replicas)
AWAKE = Term("awake", "hours of the month in which servers run", _awake, Unit.HOURS)
PAID_MONTHS = Term("paid_months", "months of service paid for", _paid_months, Unit.MONTHS)


_BY_HOURS = ("basis", (HostingBasis.HOURS, HostingBasis.MODEL_UNITS))
_FINE = ("basis", (HostingBasis.MINUTES, HostingBasis.GPU_SECONDS))
_STOPS = ("scale_to_zero", (True,))


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
            yield Flow(hour * ctx.money.per_usd / x.adapters, (LIVE, REPLICAS, AWAKE))
        else:
            months = PAID_MONTHS if x.commitment else LIVE
            yield Flow(hour * billed_hours(ctx) * ctx.money.per_usd / x.adapters, (months, REPLICAS))
        yield Flow(hosting.kept_models(x) * ctx.money.per_usd, (LIVE,))
