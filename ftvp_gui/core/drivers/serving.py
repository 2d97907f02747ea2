"""Tokens: what answering requests costs where a provider bills them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow, Term, Timing
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.offer import BATCH_MULTIPLE, LIST_MULTIPLE, cache_mix
from ftvp_gui.core.outcomes import each_call
from ftvp_gui.core.price_moves import PRICE_LEVEL, priced
from ftvp_gui.core.tariff import tokens
from ftvp_gui.core.tariff.tokens import MILLION
from ftvp_gui.core.timing import LIVE, VOLUME, calls
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
    if not hasattr(getattr(ctx.approach, "hosting", None), "replaces_tokens"):
        return True
    return not (ctx.own.hosting.enabled and ctx.own.hosting.replaces_tokens)


def fresh_tokens(ctx: Context) -> Value:
    """Input that differs from request to request, what is looked up for it included; never cached."""
    return ctx.workload.input_tokens + ctx.approach.looked_up(ctx)


def token_flows(ctx: Context, share: Value = 1.0, when: Timing | None = None) -> Iterable[Flow]:
    """The token bill of answering requests, times `share`, at the given timing (None: every call).

    Input, fixed prompt and output are apart because their prices move apart; cached tokens are counted once.
    """
    if not bills_tokens(ctx):
        return
    offer, work = ctx.own.offer, ctx.workload
    rate = share * calls(ctx) * samples(ctx) * ctx.money.per_usd / MILLION * (ctx[LIST_MULTIPLE] * ctx[BATCH_MULTIPLE])
    fresh, fixed, output = tokens.weighed(offer, fresh_tokens(ctx), prefix(ctx), answer_tokens(ctx))
    (price_in, moves_in), (price_out, moves_out) = priced(ctx, "input"), priced(ctx, "output")
    timing = each_call(ctx) if when is None else when
    yield Flow(rate * fresh * price_in, (*timing, moves_in), listed=True)
    yield Flow(rate * fixed * price_in, (*timing, moves_in, CACHE_MIX), listed=True)
    yield Flow(rate * output * price_out, (*timing, moves_out), listed=True)
    if offer.caching and offer.cache_kept:
        # Kept while it is live, however many ask: the timing without what counts requests.
        hours = share * work.tasks * work.hours_in_month * ctx[LIST_MULTIPLE] * ctx.money.per_usd
        kept = (LIVE,) if when is None else tuple(term for term in when if term is not VOLUME)
        yield Flow(hours * tokens.cache_keeping(offer, prefix(ctx)), (*kept, PRICE_LEVEL), listed=True)


def price_per_request(ctx: Context) -> Value:
    """Today's token price of one request without caching and batch, in the project's currency."""
    if not bills_tokens(ctx):
        return 0.0
    offer = ctx.own.offer
    fresh, fixed, output = tokens.weighed(offer, fresh_tokens(ctx), prefix(ctx), answer_tokens(ctx))
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
