"""What a provider charges and how long a model lives: frozen into the project, in US dollars."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from pydantic import Field

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.declare import Shared, amount, assumed, choice, day, flag, listed, measured, words
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, exp, floor, just_before, log, maximum, minimum, previous, where
from ftvp_gui.core.model import Model
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.section import Section
from ftvp_gui.core.tariff import tokens as tariff
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.timing import GO_LIVE, STOPS, calls
from ftvp_gui.core.units import Unit

_ENTER = assumed("unknown until a model is chosen or a price entered")


class PriceStep(Model):
    """Prices from a date on, as announced, in USD per million tokens."""

    since: dt.date
    input: float = Field(ge=0)
    output: float = Field(ge=0)

    def __str__(self) -> str:
        """As people write and read it: "2027-01-01: 1.5 in, 7.5 out"."""
        return f"{self.since.isoformat()}: {self.input:g} in, {self.output:g} out"


_LONG = ("long_requests", (LongRequests.WHOLE, LongRequests.BEYOND))
_CACHED = ("caching", (True,))


class Offer(Section):
    """The base model that answers, its price per token and its life."""

    title: ClassVar[str] = "Model and prices"

    provider: str = words("Provider")
    model: str = words("Model")
    priced: str = words("Price source", help="Where the prices come from, with version and date.")
    input_price: Estimate = amount(
        "Input price", Unit.USD_PER_MTOK, None, source=_ENTER, help="Price of fresh input tokens."
    )
    output_price: Estimate = amount(
        "Output price", Unit.USD_PER_MTOK, None, source=_ENTER, help="Price of output tokens."
    )
    steps: tuple[PriceStep, ...] = listed(
        "Announced prices",
        help="Prices from a date on, in US dollars per million tokens: “2027-01-01: 1.50 in, 7.50 out”, several with a "
        "semicolon between them. Empty: none announced. Cached and batch prices follow by their multiples.",
    )
    markup: Estimate = amount(
        "Mark-up of a tuned model",
        Unit.TIMES,
        1.0,
        source=assumed("1: the prices above are what this model's own tokens cost"),
        bounds=(0, 100),
        help="Where the prices above are the base model's: what a token of the tuned model costs against them.",
    )
    region: Estimate = amount(
        "Region or data residency",
        Unit.TIMES,
        1.0,
        source=assumed("1: no premium; 1.1 to 1.2 is common where data stay in one zone"),
        bounds=(0, 100),
        help="What every token costs against the prices above.",
    )
    batch_share: Estimate = amount(
        "Requests that can wait (batch)",
        Unit.SHARE,
        0.0,
        source=assumed("0: every answer is needed at once"),
        help="Only these get the batch price.",
    )
    batch_price: Estimate = amount(
        "Batch costs",
        Unit.TIMES,
        0.5,
        source=assumed("half price at most providers; on top of cached prices"),
        bounds=(0, 10),
        help="Against a request that is answered at once.",
    )
    long_requests: LongRequests = choice(
        "Long requests",
        LongRequests.SAME,
        help="As a whole: every token of a request beyond the limit costs more, so the bill jumps there.",
    )
    long_limit: Estimate = amount(
        "Limit of a request's input",
        Unit.TOKENS,
        200_000,
        source=assumed("200,000 at the provider that began it"),
        help="Fixed prompt and input together. Used only where long requests cost more.",
        when=_LONG,
    )
    long_input: Estimate = amount(
        "Input of long requests costs",
        Unit.TIMES,
        2.0,
        source=assumed("2 is common"),
        bounds=(0, 100),
        when=_LONG,
    )
    long_output: Estimate = amount(
        "Output of long requests costs",
        Unit.TIMES,
        1.5,
        source=assumed("1.5 is common"),
        bounds=(0, 100),
        help="Only where the whole request costs more.",
        when=("long_requests", (LongRequests.WHOLE,)),
    )
    caching: bool = flag("Cache the fixed part of the prompt", True)
    cache_read: Estimate = amount(
        "Cached input costs",
        Unit.TIMES,
        0.1,
        source=assumed("0.1 of fresh input is common; it differs by model"),
        bounds=(0, 10),
        help="Against fresh input. Counted once, for the fixed part of the prompt only.",
        when=_CACHED,
    )
    cache_write: Estimate = amount(
        "Writing to the cache costs",
        Unit.TIMES,
        1.25,
        source=assumed("1.25 for five minutes is common"),
        bounds=(0, 10),
        help="Against fresh input, whenever the cache has expired.",
        when=_CACHED,
    )
    cache_seconds: Estimate = amount(
        "The cache holds for",
        Unit.SECONDS,
        300,
        source=assumed("five minutes, refreshed by every hit"),
        bounds=(1, 2_592_000),
        when=_CACHED,
    )
    cache_least: Estimate = amount(
        "Shortest prompt that is cached",
        Unit.TOKENS,
        1024,
        source=assumed("512 to 4,096, by provider"),
        when=_CACHED,
    )
    cache_kept: bool = flag(
        "The cache is kept by the hour",
        False,
        help="On: the prompt is always found cached, and keeping it is paid by size and hour; writing is not.",
        when=_CACHED,
    )
    cache_storage: Estimate = amount(
        "Keeping the cache costs",
        Unit.USD_PER_MTOK_HOUR,
        1.0,
        source=assumed("1 to 4.50 where it is offered"),
        help="Used only where the cache is kept by the hour.",
        when=("cache_kept", (True,)),
    )
    reasoning_tokens: Estimate = amount(
        "Reasoning billed as output",
        Unit.TOKENS,
        0,
        source=assumed("0 for a model that does not reason"),
        help="Tokens per request that are thought, billed and never seen.",
    )
    retires: dt.date | None = day("Announced shutdown", None, help="The day on which this model stops answering.")
    lifetime: Estimate = amount(
        "Life of a model",
        Unit.MONTHS,
        (13, 20.4, 30),
        bounds=(1, 600),
        luck=True,
        shared=Shared.APPROACH,
        source=measured("snapshot to shutdown of 12 dated models: 13 to 29.9 months, median 20.4", "2026-11-22"),
        help="After this the provider shuts it down and the work moves. The first shutdown counts from the project's "
        "start unless its date is announced.",
    )
    price_decline: Estimate = amount(
        "Prices fall with a new model",
        Unit.SHARE_PER_YEAR,
        (0.05, 0.3, 0.6),
        bounds=(-1.0, 0.99),
        source=assumed("judgement: 30 % a year in one family, up to 90 % for the frontier; 0 is the cautious choice"),
        help="Reached only by moving to a new model at a shutdown, never by itself.",
        shared=Shared.PROJECT,
    )


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


def _fallen(ctx: Context) -> Value:
    return exp(ctx[MOVED] * (log(1.0 - ctx.own.offer.price_decline) / 12.0))


def priced(ctx: Context, side: str) -> tuple[Value, Term]:
    """A price per million tokens as an amount and the factor that moves it; `side` is "input" or "output".

    Without announced steps input and output move alike, so that their flows are added before they are spread.
    """
    offer = ctx.own.offer
    price = offer.input_price if side == "input" else offer.output_price
    if not offer.steps:
        return price, PRICE_LEVEL
    return 1.0, INPUT_PRICE if side == "input" else OUTPUT_PRICE


def price_clock(ctx: Context) -> Value:
    """Months from the start to the moment whose announced prices hold: mid-month, and no later than the move."""
    return minimum(ctx.t, where(ctx[MOVED] > 0.0, ctx[MOVED] - 1.0, 1e6)) + 0.5


def _stepped(ctx: Context, side: str) -> Value:
    """The announced price of the month, until the move; from then on the successor's, fallen from the last."""
    clock = price_clock(ctx)
    price: Value = ctx.own.offer.input_price if side == "input" else ctx.own.offer.output_price
    for step in sorted(ctx.own.offer.steps, key=lambda step: step.since):
        price = where(clock >= ctx.month_of(step.since), getattr(step, side), price)
    return price * ctx[PRICE_LEVEL]


def _hit_rate(ctx: Context) -> Value:
    # Every task has a prompt of its own, which only its own requests keep warm.
    per_second = asked(ctx) * calls(ctx) / ctx.workload.tasks / (ctx.workload.hours_in_month * 3600.0)
    return tariff.hit_rate(ctx.own.offer, per_second)


def cache_mix(ctx: Context, prefix: Value) -> Value:
    """What a token of a fixed prefix costs against fresh input, by month: 1 without one or below its least length."""
    offer = ctx.own.offer
    if not offer.caching:
        return 1.0 + 0.0 * ctx.t
    return tariff.cache_mix(offer, prefix, ctx[HIT_RATE])


LIST_MULTIPLE = Term(
    "list_multiple",
    "price against the list, by region and mark-up",
    lambda ctx: tariff.list_multiple(ctx.own.offer),
    monthly=False,
)
BATCH_MULTIPLE = Term(
    "batch_multiple",
    "price with the share that goes by batch",
    lambda ctx: tariff.batch_multiple(ctx.own.offer, ctx.own.offer.batch_share),
    monthly=False,
)
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
PRICE_LEVEL = Term("price_level", "price against today's after moves to new models", _fallen)
INPUT_PRICE = Term("input_price", "input price of the month", lambda ctx: _stepped(ctx, "input"), Unit.USD_PER_MTOK)
OUTPUT_PRICE = Term("output_price", "output price of the month", lambda ctx: _stepped(ctx, "output"), Unit.USD_PER_MTOK)
HIT_RATE = Term("hit_rate", "share of requests that find the prompt cached", _hit_rate, Unit.SHARE)
