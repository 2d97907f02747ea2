"""Rates of one base model on one day, out of genai-prices; the only file that knows how that package keeps them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genai_prices.types import ModelInfo

HALF_HOURS = tuple(dt.timedelta(minutes=30 * half_hour) for half_hour in range(48))


@dataclass(frozen=True)
class Tier:
    """Above so many input tokens the whole request costs these prices, in USD per million tokens."""

    above: int
    input: float
    output: float


@dataclass(frozen=True)
class Rates:
    """Standard prices of a day in USD per million tokens; None: the price list has no such price."""

    input: float
    output: float
    cache_read: float | None = None
    cache_write: float | None = None
    tier: Tier | None = None
    by_hour: tuple[float, float] | None = None
    """Lowest and highest input price of the day, where it depends on the hour; the prices are then the day's mean."""


def rates_on(model: ModelInfo, day: dt.date) -> Rates | None:
    """The rates of a model on a day; None where it is not sold by input and output tokens."""
    midnight = dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)
    prices = [model.get_prices(midnight + past) for past in HALF_HOURS]
    if all(price is prices[0] for price in prices):
        return _read(prices[0])
    read = [_read(price) for price in prices]
    known = [rates for rates in read if rates is not None]
    return _mean(known) if len(known) == len(read) else None


def _read(price: Any) -> Rates | None:
    entries = price.__dict__
    sides = entries.get("input_mtok"), entries.get("output_mtok")
    if sides[0] is None or sides[1] is None:
        return None
    return Rates(
        input=_base(sides[0]),
        output=_base(sides[1]),
        cache_read=_known(entries.get("cache_read_mtok")),
        cache_write=_known(entries.get("cache_write_mtok")),
        tier=_tier(*sides),
    )


def _base(price: Any) -> float:
    return float(getattr(price, "base", price))


def _known(price: Any) -> float | None:
    return None if price is None else _base(price)


def _tier(input: Any, output: Any) -> Tier | None:
    """The first step of a price that depends on the length of the request."""
    starts = [tier.start for side in (input, output) for tier in getattr(side, "tiers", ())]
    if not starts:
        return None
    above = min(starts)
    return Tier(above, _at(input, above), _at(output, above))


def _at(price: Any, start: int) -> float:
    for tier in getattr(price, "tiers", ()):
        if tier.start == start:
            return float(tier.price)
    return _base(price)


def _mean(day: list[Rates]) -> Rates:
    """As if requests came evenly over the day: nobody asks the person for their hours."""
    inputs = [rates.input for rates in day]
    return Rates(
        input=_average(inputs),
        output=_average([rates.output for rates in day]),
        cache_read=_average_known([rates.cache_read for rates in day]),
        cache_write=_average_known([rates.cache_write for rates in day]),
        tier=day[0].tier,
        by_hour=(min(inputs), max(inputs)) if min(inputs) < max(inputs) else None,
    )


def _average(values: list[float]) -> float:
    return round(sum(values) / len(values), 12)


def _average_known(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return _average(known) if len(known) == len(values) else None
