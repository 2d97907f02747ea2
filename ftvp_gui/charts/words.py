"""Wording: a `Text` of the core with its figures written as people write them. The way to the reader's language."""

from __future__ import annotations

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.text import Figure, Text
from ftvp_gui.core.units import Unit
from ftvp_gui.language import filled, literal, title, tr


def sentence(text: Text, style: NumberStyle) -> str:
    """The whole sentence, translated, with every value put in."""
    return filled(text.template, {name: _value(value, style) for name, value in text.values})


def _value(value: str | int | Figure | Text, style: NumberStyle) -> str:
    if isinstance(value, Text):
        return sentence(value, style)
    if isinstance(value, Figure):
        return figure(value.value, value.unit, style, value.digits)
    # What the core declares is put into its sentences by name; a name of the person's own is nobody's to translate.
    return title(value) if isinstance(value, str) else f"{value}"


_SUFFIX = {
    Unit.MONEY_PER_HOUR: literal(" an hour"),
    Unit.MONEY_PER_MONTH: literal(" a month"),
    Unit.MONEY_PER_ITEM: literal(" each"),
    Unit.MONEY_PER_REQUEST: literal(" a request"),
    Unit.MONEY_PER_KWH: literal(" per kWh"),
    Unit.USD_PER_MTOK: literal(" per 1M tokens"),
    Unit.USD_PER_HOUR: literal(" an hour"),
    Unit.USD_PER_MONTH: literal(" a month"),
    Unit.USD_PER_GB_MONTH: literal(" per GB and month"),
    Unit.USD_PER_MTOK_HOUR: literal(" per 1M tokens and hour"),
    Unit.HOURS: literal(" h"),
    Unit.HOURS_PER_MONTH: literal(" h a month"),
    Unit.MINUTES: literal(" min"),
    Unit.SECONDS: literal(" s"),
    Unit.MONTHS: literal(" months"),
    Unit.SHARE_PER_MONTH: literal(" a month"),
    Unit.SHARE_PER_YEAR: literal(" a year"),
    Unit.ITEMS: literal(" items"),
    Unit.ITEMS_PER_MONTH: literal(" items a month"),
    Unit.MONEY_PER_SECOND: literal(" a second"),
    Unit.TOKENS: literal(" tokens"),
    Unit.GIGABYTES: literal(" GB"),
    Unit.REQUESTS: literal(" requests"),
    Unit.REQUESTS_PER_MONTH: literal(" a month"),
    Unit.REQUESTS_PER_SECOND: literal(" a second"),
    Unit.RUNS: literal(" runs"),
    Unit.TIMES: "\N{MULTIPLICATION SIGN}",
    Unit.TOKENS_PER_SECOND: literal(" tokens a second"),
    Unit.BILLIONS: literal(" billion"),
    Unit.BYTES: literal(" bytes"),
    Unit.GIGABYTES: literal(" GB"),
    Unit.TERAFLOPS: literal(" TFLOP/s"),
    Unit.KILOWATTS: literal(" kW"),
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
        tail = tr(" points a month") if unit is Unit.POINTS_PER_MONTH else tr(" points")
        return written.count(value * 100, digits, style.locale) + tail
    elif unit is Unit.SHARE:
        return written.share(value, style.locale)
    elif unit.percent:
        body = written.count(value * 100, digits, style.locale) + style.locale.space + "%"
    else:
        body = written.count(value, digits, style.locale)
    return body + tr(_SUFFIX.get(unit, "")).replace(" ", style.locale.space)


def cell(value: str | Figure | Text | None, style: NumberStyle) -> str:
    """What stands in a cell of a table; nothing for None."""
    return "" if value is None else _value(value, style)


def heading(value: str | Text, style: NumberStyle) -> str:
    """What stands over a column."""
    return sentence(value, style) if isinstance(value, Text) else tr(value)


def short(value: float, unit: Unit, style: NumberStyle) -> str:
    """One number without the words of its unit, for the ends of bars."""
    if unit.money:
        return written.money(value, style.currency, 2, style.locale)
    if unit.dollars:
        return written.money(value, "USD", 2, style.locale)
    if unit.percent:
        return written.count(value * 100, 2, style.locale) + style.locale.space + "%"
    return written.count(value, 2, style.locale)
