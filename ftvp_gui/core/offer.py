"""What a provider charges and how long a model lives: frozen into the project, in US dollars."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from pydantic import Field

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.declare import Shared, amount, assumed, choice, day, flag, listed, measured, number, words
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.model import Model
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.section import Section
from ftvp_gui.core.tariff import tokens as tariff
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.timing import calls
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
    notice_days: int = number(
        "Notice before a shutdown",
        0,
        ge=0,
        le=3_650,
        help="Days between the announcement and the last day, as the provider promises. 0: nothing is promised.",
    )
    tokenizer: Estimate = amount(
        "Tokens after a move",
        Unit.TIMES,
        (0.92, 1.0, 1.3),
        bounds=(0.1, 10.0),
        source=assumed("judgement: the same text was 0.9 to 1.35 times as many tokens in another model"),
        help="A new model cuts text into other tokens; prices are per token.",
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


def _hit_rate(ctx: Context) -> Value:
    # Every task has a prompt of its own, which only its own requests keep warm.
    per_second = asked(ctx) * (calls(ctx) / ctx.workload.tasks / (ctx.workload.hours_in_month * 3600.0))
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
HIT_RATE = Term("hit_rate", "share of requests that find the prompt cached", _hit_rate, Unit.SHARE)
