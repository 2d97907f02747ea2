"""Tokens, hosting and storage: what answering requests costs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, ceil, maximum
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.offer import cache_mix, priced
from ftvp_gui.core.outcomes import asked, each_call
from ftvp_gui.core.timing import LIVE, calls
from ftvp_gui.core.units import Unit

MILLION = 1e6

CACHE_MIX = Term("cache_mix", "price of the fixed prompt against fresh input", lambda ctx: cache_mix(ctx, prefix(ctx)))


def prefix(ctx: Context) -> Value:
    """Fixed tokens of the prompt: instructions, which grow with complexity, and the examples shown."""
    x = ctx.own.requests
    shown: Value = x.shots * x.shot_tokens if hasattr(ctx.approach.requests, "shots") else 0.0  # type: ignore[attr-defined]
    return x.instructions * ctx.workload.complexity + shown


def fresh_tokens(ctx: Context) -> Value:
    """Input that differs from request to request, what is looked up for it included; never cached."""
    return ctx.workload.input_tokens + ctx.approach.looked_up(ctx)


def token_flows(ctx: Context, share: Value = 1.0, when: Timing | None = None) -> Iterable[Flow]:
    """The token bill of answering requests, times `share`, at the given timing (None: every call).

    Input, fixed prompt and output are apart because their prices move apart; cached tokens are counted once.
    """
    offer, work = ctx.own.offer, ctx.workload
    rate = share * calls(ctx) * ctx.money.per_usd / MILLION
    (price_in, moves_in), (price_out, moves_out) = priced(ctx, "input"), priced(ctx, "output")
    timing = each_call(ctx) if when is None else when
    yield Flow(rate * fresh_tokens(ctx) * price_in, (*timing, moves_in), listed=True)
    yield Flow(rate * prefix(ctx) * price_in, (*timing, moves_in, CACHE_MIX), listed=True)
    yield Flow(rate * (work.output_tokens + offer.reasoning_tokens) * price_out, (*timing, moves_out), listed=True)


def price_per_request(ctx: Context) -> Value:
    """Today's token price of one call without caching, in the project's currency."""
    offer, work = ctx.own.offer, ctx.workload
    fresh = (fresh_tokens(ctx) + prefix(ctx)) * offer.input_price
    return (fresh + (work.output_tokens + offer.reasoning_tokens) * offer.output_price) * ctx.money.per_usd / MILLION


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


def _replicas(ctx: Context) -> Value:
    x = ctx.own.hosting
    busiest = asked(ctx) * calls(ctx) * ctx.workload.peak / (ctx.workload.hours_in_month * 3600.0)
    return maximum(x.least, ceil(busiest / x.capacity))


REPLICAS = Term("replicas", "servers kept running", _replicas)


class Hosting(Driver):
    """Servers that run all day for the tuned model, busy or idle. Idle time is a result of the peak and the whole
    number of servers, never a further input. Excludes tokens, which a server replaces or adds to by contract."""

    title: ClassVar[str] = "Hosting"
    family: ClassVar[Family] = Family.SERVING

    rate: Estimate = amount(
        "Price of a server",
        Unit.USD_PER_HOUR,
        0.0,
        source=assumed("0: the offer answers per token, without a dedicated server"),
        help="Price of one running server; it is billed while idle too.",
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
    storage: Estimate = amount(
        "Storage of the tuned model",
        Unit.USD_PER_MONTH,
        (0.5, 2, 5),
        source=assumed("judgement: 0 to 2 at most providers"),
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.rate * ctx.workload.hours_in_month * ctx.money.per_usd, (LIVE, REPLICAS), listed=True)
        yield Flow(x.storage * ctx.money.per_usd, (LIVE,), listed=True)
