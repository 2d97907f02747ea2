"""Units of inputs and results: what a number counts, and how a person writes it."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """The unit of a number; shares and accuracy points are stored as fractions (0.45) and shown as per cent."""

    MONEY = "money"
    MONEY_PER_HOUR = "money/h"
    MONEY_PER_MONTH = "money/month"
    MONEY_PER_ITEM = "money/item"
    MONEY_PER_REQUEST = "money/request"
    MONEY_PER_KWH = "money/kWh"
    USD_PER_MTOK = "USD/1M tokens"
    USD_PER_MTOK_HOUR = "USD/1M tokens/h"
    USD_PER_HOUR = "USD/h"
    USD_PER_MONTH = "USD/month"
    USD_PER_GB_MONTH = "USD/GB/month"
    USD = "USD"
    CURRENCY_RATE = "money per USD"
    HOURS = "h"
    HOURS_PER_MONTH = "h/month"
    MINUTES = "min"
    SECONDS = "s"
    MONTHS = "months"
    SHARE = "%"
    POINTS = "points"
    POINTS_PER_MONTH = "points/month"
    SHARE_PER_MONTH = "%/month"
    SHARE_PER_YEAR = "%/year"
    COUNT = "count"
    ITEMS = "items"
    ITEMS_PER_MONTH = "items/month"
    MONEY_PER_SECOND = "money/s"
    TOKENS = "tokens"
    TOKENS_PER_SECOND = "tokens/s"
    REQUESTS = "requests"
    REQUESTS_PER_MONTH = "requests/month"
    REQUESTS_PER_SECOND = "requests/s"
    RUNS = "runs"
    TIMES = "times"
    BILLIONS = "billion"
    BYTES = "bytes"
    GIGABYTES = "GB"
    TERAFLOPS = "TFLOP/s"
    KILOWATTS = "kW"

    @property
    def percent(self) -> bool:
        """Whether a fraction is shown as per cent or points."""
        return self in _PERCENT

    @property
    def money(self) -> bool:
        """Whether the number scales with the currency of the project."""
        return self in _MONEY

    @property
    def dollars(self) -> bool:
        """Whether the number is a price list's, in US dollars."""
        return self in _DOLLARS


_PERCENT = {Unit.SHARE, Unit.POINTS, Unit.POINTS_PER_MONTH, Unit.SHARE_PER_MONTH, Unit.SHARE_PER_YEAR}
_MONEY = {
    Unit.MONEY,
    Unit.MONEY_PER_HOUR,
    Unit.MONEY_PER_MONTH,
    Unit.MONEY_PER_ITEM,
    Unit.MONEY_PER_REQUEST,
    Unit.MONEY_PER_SECOND,
    Unit.MONEY_PER_KWH,
}
_DOLLARS = {
    Unit.USD,
    Unit.USD_PER_MTOK,
    Unit.USD_PER_MTOK_HOUR,
    Unit.USD_PER_HOUR,
    Unit.USD_PER_MONTH,
    Unit.USD_PER_GB_MONTH,
}
