"""Numbers as people write them in charts and sentences ("$1.2 M", "month 14", "45 %"); no Qt and no parsing.

Every function returns one unbreakable piece of text: the spaces in it are no-break spaces and the minus is U+2212,
unless the `Locale` says otherwise.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ftvp_gui.language import current, literal
from ftvp_gui.language.spoken import Language

SYMBOLS: Final = MappingProxyType(
    {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "BRL": "R$"}
)
# Below this, numbers are written in full: "€12,300", but "$340 k".
FULL_BELOW = 100_000.0


@dataclass(frozen=True, slots=True)
class Locale:
    """How one language writes numbers; `currency_after` puts the sign behind, as in "12.300 €"."""

    decimal: str = "."
    group: str = ","
    space: str = "\u00a0"
    minus: str = "\u2212"
    currency_after: bool = False
    thousand: str = "k"
    million: str = "M"
    billion: str = "bn"
    trillion: str = "tn"
    month: str = "month {month}"
    unknown: str = "unknown"
    range: str = "{low} to {high}"
    day: str = "{year}-{month}-{day}"

    def scales(self) -> tuple[tuple[float, str], ...]:
        """The large units from the largest down, each with its word."""
        return (1e12, self.trillion), (1e9, self.billion), (1e6, self.million), (1e3, self.thousand)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """The currency, the language and the significant digits of one chart or page."""

    currency: str = "USD"
    digits: int = 3
    locale: Locale = field(default_factory=lambda: spoken())


EN: Final = Locale()


def spoken() -> Locale:
    """How numbers are written in the language in force."""
    return _of(current())


@lru_cache(maxsize=8)
def _of(language: Language) -> Locale:
    """The ways of writing as a translator gives them: by examples, "1,234.5" and "$5", and words for large numbers."""
    number, money = language.sentence(literal("1,234.5")), language.sentence(literal("$5"))
    group, decimal = number[1:-5], number[-2]
    return Locale(
        decimal=decimal,
        group=group,
        currency_after=not money.startswith("$"),
        thousand=language.sentence(literal("k")),
        million=language.sentence(literal("M")),
        billion=language.sentence(literal("bn")),
        trillion=language.sentence(literal("tn")),
        month=language.sentence(literal("month {month}")),
        unknown=language.sentence(literal("unknown")),
        range=language.sentence(literal("{low} to {high}")),
        day=language.sentence(literal("{year}-{month}-{day}")),
    )


def rounded(value: float, digits: int) -> float:
    """The value with `digits` significant digits."""
    if value == 0 or not math.isfinite(value):
        return value
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


def money(value: float | None, currency: str = "USD", digits: int = 2, locale: Locale | None = None) -> str:
    """An amount of money to `digits` significant digits: "$1.2 M", "−$340 k", "€12,300"; None or nan is "unknown"."""
    locale = locale or spoken()
    if value is None or math.isnan(value):
        return locale.unknown
    body = _compact(rounded(abs(value), digits), digits, locale, pence=True)
    return _signed(value, _with_currency(body, currency, locale), body, locale)


def count(value: float | None, digits: int = 2, locale: Locale | None = None) -> str:
    """A number of things to `digits` significant digits: "1.2 M", "12,300"; None or nan is "unknown"."""
    locale = locale or spoken()
    if value is None or math.isnan(value):
        return locale.unknown
    body = _compact(rounded(abs(value), digits), digits, locale, pence=False)
    return _signed(value, body, body, locale)


def share(value: float | None, locale: Locale | None = None) -> str:
    """A share from 0 to 1 in per cent: "45 %"; one decimal where whole per cents would say none or all."""
    locale = locale or spoken()
    if value is None or math.isnan(value):
        return locale.unknown
    percent = abs(value) * 100
    decimals = 1 if 0 < percent < 1 or 99 < percent < 100 else 0
    if decimals and round(percent, 1) in (0.0, 100.0):
        edge = _fixed(0.1 if percent < 1 else 99.9, 1, locale)
        return f"{'<' if percent < 1 else '>'}{locale.space}{edge}{locale.space}%"
    body = _fixed(percent, decimals, locale)
    return _signed(value, f"{body}{locale.space}%", body, locale)


def month(value: float | None, locale: Locale | None = None) -> str:
    """A month from the project start: "month 14"; None or nan is "unknown"."""
    locale = locale or spoken()
    if value is None or not math.isfinite(value):
        return locale.unknown
    return locale.month.format(month=round(value)).replace(" ", locale.space)


def day(date: dt.date | None, locale: Locale | None = None) -> str:
    """A day in figures: "2026-12-01"; None is "unknown"."""
    locale = locale or spoken()
    if date is None:
        return locale.unknown
    return locale.day.format(year=f"{date.year:04d}", month=f"{date.month:02d}", day=f"{date.day:02d}")


def between(low: str, high: str, locale: Locale | None = None) -> str:
    """Two written numbers as a range: "$1.1 M to $1.4 M"; one number where both are written alike."""
    locale = locale or spoken()
    return low if low == high else locale.range.format(low=low, high=high)


def money_ticks(
    positions: Sequence[float], currency: str = "USD", locale: Locale | None = None, *, absolute: bool = False
) -> tuple[str, ...]:
    """Axis words that all share one unit and one number of decimals: "$0", "$0.5 M", "$1.0 M".

    `absolute` drops the sign, for axes that measure away from a waterline in both directions.
    """
    locale = locale or spoken()
    unit, word, decimals = _tick_unit(positions, locale)
    texts = []
    for value in positions:
        body = "0" if value == 0 else _fixed(abs(value) / unit, decimals, locale) + (word and locale.space + word)
        text = _with_currency(body, currency, locale)
        texts.append(text if absolute else _signed(value, text, body, locale))
    return tuple(texts)


def count_ticks(positions: Sequence[float], locale: Locale | None = None) -> tuple[str, ...]:
    """Axis words for counts that all share one unit: "0", "0.5 M", "1.0 M"."""
    locale = locale or spoken()
    unit, word, decimals = _tick_unit(positions, locale)
    texts = []
    for value in positions:
        body = "0" if value == 0 else _fixed(abs(value) / unit, decimals, locale) + (word and locale.space + word)
        texts.append(_signed(value, body, body, locale))
    return tuple(texts)


def _tick_unit(positions: Sequence[float], locale: Locale) -> tuple[float, str, int]:
    top = max((abs(v) for v in positions), default=0.0)
    unit, word = next(((u, w) for u, w in locale.scales() if top >= u and top >= FULL_BELOW), (1.0, ""))
    decimals = 0
    while decimals < 6 and any(abs(v / unit * 10**decimals - round(v / unit * 10**decimals)) > 1e-6 for v in positions):
        decimals += 1
    return unit, word, max(decimals, 2) if unit == 1.0 and decimals else decimals


@lru_cache(maxsize=4096)
def _compact(size: float, digits: int, locale: Locale, *, pence: bool) -> str:
    """A size that is rounded already: so few are written that most have been written before."""
    if math.isinf(size):
        return "∞"
    for unit, word in locale.scales():
        if size >= unit and size >= FULL_BELOW:
            scaled = size / unit
            return _fixed(scaled, _decimals(scaled, digits), locale) + locale.space + word
    decimals = _decimals(size, digits)
    return _fixed(size, max(decimals, 2) if pence and decimals else decimals, locale)


def _decimals(size: float, digits: int) -> int:
    """How many decimals `digits` significant digits leave, without trailing zeros."""
    if size == 0:
        return 0
    decimals = max(digits - 1 - math.floor(math.log10(size)), 0)
    text = f"{size:.{decimals}f}"
    return len(text.rstrip("0").partition(".")[2]) if "." in text else 0


def _fixed(size: float, decimals: int, locale: Locale) -> str:
    whole, _, rest = f"{size:,.{decimals}f}".partition(".")
    return whole.replace(",", locale.group) + (locale.decimal + rest if rest else "")


def _with_currency(body: str, currency: str, locale: Locale) -> str:
    symbol = SYMBOLS.get(currency, currency)
    if locale.currency_after:
        return f"{body}{locale.space}{symbol}"
    return f"{symbol}{locale.space if symbol.isalpha() else ''}{body}"


def _signed(value: float, text: str, body: str, locale: Locale) -> str:
    if not value < 0:
        return text
    nothing = not any(c in "123456789∞" for c in body)
    return text if nothing else locale.minus + text
