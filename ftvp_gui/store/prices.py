"""Prices of base models from genai-prices, offline: what a model costs from a day on; it changes no project.

The package is imported inside the functions: it takes a fifth of a second and must not slow the start.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING

from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit
from ftvp_gui.store.book_entry import OwnModel
from ftvp_gui.store.errors import StoreError
from ftvp_gui.store.origin import Origin
from ftvp_gui.store.rates import Rates, Tier, rates_on

if TYPE_CHECKING:
    from genai_prices.types import ModelInfo, Provider

PACKAGE = "genai-prices"
RELEASED: Mapping[str, dt.date] = {"0.2.3": dt.date(2026, 11, 10)}
"""The package states neither its release date nor how old its data are; the day is noted here by version."""


class PriceError(StoreError):
    """A model without a price that could be used."""


@dataclass(frozen=True)
class Quote:
    """What a model costs from a day on, in USD per million tokens; `cache_read` and `cache_write` against fresh input.

    `steps` are the announced changes within the months asked for. None: the price list has no such price. `own` says
    where a price of the person's own book comes from; empty: the package.
    """

    provider: str
    model: str
    input: float
    output: float
    cache_read: float | None
    cache_write: float | None
    steps: tuple[PriceStep, ...]
    package_version: str
    as_of: dt.date
    tier: Tier | None = None
    notes: tuple[Text, ...] = ()
    provider_name: str = ""
    own: str = ""
    retires: dt.date | None = None

    @property
    def priced(self) -> str:
        """Where the prices come from, with version and date."""
        if self.own:
            return f"{Origin.BOOK.value}, {self.as_of.isoformat()}"
        return f"{PACKAGE} {self.package_version}, {self.as_of.isoformat()}"


def price_stamp() -> str:
    """The package and version that prices come from now, without loading it."""
    return f"{PACKAGE} {version(PACKAGE)}"


def price_date(today: dt.date) -> dt.date:
    """The day for which the prices are stated: the release of the package, or `today` for a release unknown here."""
    return RELEASED.get(version(PACKAGE), today)


def quote(provider: str, model: str, start: dt.date, months: int, *, today: dt.date) -> Quote:
    """What a model costs from `start` for so many months; `PriceError` says what is not known and what to do."""
    seller, info = _find(provider, model, start)
    rates = rates_on(info, start)
    if rates is None:
        raise PriceError(
            say(
                "prices.not_by_token",
                "“{model}” of {provider} is not sold by input and output tokens",
                model=model,
                provider=provider,
            ),
            None,
            say("prices.other_model", "Choose another model, or enter the prices yourself."),
        )
    return Quote(
        provider=seller.id,
        model=info.id,
        input=rates.input,
        output=rates.output,
        cache_read=_against(rates.cache_read, rates.input),
        cache_write=_against(rates.cache_write, rates.input),
        steps=tuple(_steps(info, rates, start, months)),
        package_version=version(PACKAGE),
        as_of=price_date(today),
        tier=rates.tier,
        notes=tuple(_notes(info, rates)),
        provider_name=seller.name,
    )


def own_quote(own: OwnModel) -> Quote:
    """What a model of the person's own price book costs; the book knows no announced changes."""
    return Quote(
        provider=own.provider,
        model=own.model,
        input=own.input,
        output=own.output,
        cache_read=_against(own.cache_read, own.input),
        cache_write=_against(own.cache_write, own.input),
        steps=(),
        package_version="",
        as_of=own.as_of,
        notes=(say("prices.own", "{note}", note=own.note),) if own.note else (),
        own=own.source,
        retires=own.retires,
    )


def _find(provider: str, model: str, day: dt.date) -> tuple[Provider, ModelInfo]:
    """The model of exactly that name, else the one that the package takes the name for, as with dated snapshots."""
    from genai_prices import Usage, calc_price
    from genai_prices.data_snapshot import get_snapshot

    for seller in get_snapshot().providers:
        for info in seller.models:
            if (seller.id, info.id) == (provider, model):
                return seller, info
    moment = dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)
    try:
        found = calc_price(Usage(input_tokens=1), model, provider_id=provider, genai_request_timestamp=moment)
    except LookupError as error:
        raise PriceError(
            say(
                "prices.unknown",
                "{stamp} has no price for “{model}” at “{provider}”",
                stamp=price_stamp(),
                model=model,
                provider=provider,
            ),
            None,
            say("prices.unknown.try", "Choose a model of the list, or enter the prices yourself."),
        ) from error
    return found.provider, found.model


def _against(price: float | None, fresh: float) -> float | None:
    """A cache price as a multiple of fresh input; where fresh input is free there is nothing to save."""
    return None if price is None or fresh <= 0 else round(price / fresh, 9)


def _steps(info: ModelInfo, rates: Rates, start: dt.date, months: int) -> Iterator[PriceStep]:
    """Announced changes after `start`: months are compared first, the days of a month only where it changes."""
    last = rates
    for month in range(1, months + 1):
        end = _later(start, month)
        if _moved(info, last, end) is None:
            continue
        day = max(start, _later(start, month - 1))
        while (day := day + dt.timedelta(days=1)) <= end:
            changed = _moved(info, last, day)
            if changed is not None:
                yield PriceStep(since=day, input=changed.input, output=changed.output)
                last = changed


def _moved(info: ModelInfo, last: Rates, day: dt.date) -> Rates | None:
    now = rates_on(info, day)
    return None if now is None or (now.input, now.output) == (last.input, last.output) else now


def _later(start: dt.date, months: int) -> dt.date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    # The 28th is in every month, and a change is found from any day of it.
    return dt.date(year, month + 1, min(start.day, 28))


def _notes(info: ModelInfo, rates: Rates) -> Iterator[Text]:
    if rates.tier is not None:
        yield say(
            "prices.tier",
            "Above {tokens} input tokens a whole request costs {input} for input and {output} for output.",
            tokens=Figure(rates.tier.above, Unit.TOKENS),
            input=Figure(rates.tier.input, Unit.USD_PER_MTOK),
            output=Figure(rates.tier.output, Unit.USD_PER_MTOK),
        )
    if rates.by_hour is not None:
        yield say(
            "prices.by_hour",
            "The price changes with the hour of the day, from {low} to {high} for input; the mean of the day is used.",
            low=Figure(rates.by_hour[0], Unit.USD_PER_MTOK),
            high=Figure(rates.by_hour[1], Unit.USD_PER_MTOK),
        )
    if info.deprecated:
        yield say("prices.deprecated", "The price list marks this model as on its way out.")
