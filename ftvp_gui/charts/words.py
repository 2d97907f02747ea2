"""Wording: a `Text` of the core with its figures written as people write them. The seam where translation happens."""

from __future__ import annotations

from collections.abc import Callable

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.text import Figure, Text
from ftvp_gui.core.units import Unit

Translate = Callable[[str, str], str]
"""(id, English template) -> template in the reader's language."""


def english(id: str, template: str) -> str:
    """The template as written in the core."""
    return template


def sentence(text: Text, style: NumberStyle, translate: Translate = english) -> str:
    """The whole sentence, translated, with every value put in."""
    values = {name: _value(value, style, translate) for name, value in text.values}
    return translate(text.id, text.template).format(**values)


def _value(value: str | int | Figure | Text, style: NumberStyle, translate: Translate) -> str:
    if isinstance(value, Text):
        return sentence(value, style, translate)
    if isinstance(value, Figure):
        return figure(value.value, value.unit, style, value.digits)
    return f"{value}"


_SUFFIX = {
    Unit.MONEY_PER_HOUR: " an hour",
    Unit.MONEY_PER_MONTH: " a month",
    Unit.MONEY_PER_ITEM: " each",
    Unit.MONEY_PER_REQUEST: " a request",
    Unit.MONEY_PER_KWH: " per kWh",
    Unit.USD_PER_MTOK: " per 1M tokens",
    Unit.USD_PER_HOUR: " an hour",
    Unit.USD_PER_MONTH: " a month",
    Unit.USD_PER_GB_MONTH: " per GB and month",
    Unit.USD_PER_MTOK_HOUR: " per 1M tokens and hour",
    Unit.HOURS: " h",
    Unit.HOURS_PER_MONTH: " h a month",
    Unit.MINUTES: " min",
    Unit.SECONDS: " s",
    Unit.MONTHS: " months",
    Unit.SHARE_PER_MONTH: " a month",
    Unit.SHARE_PER_YEAR: " a year",
    Unit.ITEMS: " items",
    Unit.ITEMS_PER_MONTH: " items a month",
    Unit.MONEY_PER_SECOND: " a second",
    Unit.TOKENS: " tokens",
    Unit.GIGABYTES: " GB",
    Unit.REQUESTS: " requests",
    Unit.REQUESTS_PER_MONTH: " a month",
    Unit.REQUESTS_PER_SECOND: " a second",
    Unit.RUNS: " runs",
    Unit.TIMES: "\N{MULTIPLICATION SIGN}",
    Unit.TOKENS_PER_SECOND: " tokens a second",
    Unit.BILLIONS: " billion",
    Unit.BYTES: " bytes",
    Unit.GIGABYTES: " GB",
    Unit.TERAFLOPS: " TFLOP/s",
    Unit.KILOWATTS: " kW",
}


def figure(value: float, unit: Unit, style: NumberStyle, digits: int | None = None) -> str:
    """One number with its unit: "$1.2 M", "45 %", "2 points", "40 h"."""
    if unit is Unit.SHARE and digits:
        return written.count(value * 100, digits, style.locale) + style.locale.space + "%"
    digits = digits or style.digits
    if unit.money:
        body = written.money(value, style.currency, digits, style.locale)
    elif unit.dollars:
        body = written.money(value, "USD", digits, style.locale)
    elif unit in (Unit.POINTS, Unit.POINTS_PER_MONTH):
        tail = " points a month" if unit is Unit.POINTS_PER_MONTH else " points"
        return written.count(value * 100, digits, style.locale) + tail
    elif unit is Unit.SHARE:
        return written.share(value, style.locale)
    elif unit.percent:
        body = written.count(value * 100, digits, style.locale) + style.locale.space + "%"
    else:
        body = written.count(value, digits, style.locale)
    return body + _SUFFIX.get(unit, "").replace(" ", style.locale.space)


def cell(value: str | Figure | Text | None, style: NumberStyle, translate: Translate = english) -> str:
    """What stands in a cell of a table; nothing for None."""
    return "" if value is None else _value(value, style, translate)


def short(value: float, unit: Unit, style: NumberStyle) -> str:
    """One number without the words of its unit, for the ends of bars."""
    if unit.money:
        return written.money(value, style.currency, 2, style.locale)
    if unit.dollars:
        return written.money(value, "USD", 2, style.locale)
    if unit.percent:
        return written.count(value * 100, 2, style.locale) + style.locale.space + "%"
    return written.count(value, 2, style.locale)
