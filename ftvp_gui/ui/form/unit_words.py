"""How units are called beside a field, and what people may type behind a number; no Qt."""

from __future__ import annotations

from ftvp_gui.core.units import Unit

_SHOWN = {
    Unit.MONEY: "{money}",
    Unit.MONEY_PER_HOUR: "{money} / h",
    Unit.MONEY_PER_MONTH: "{money} / month",
    Unit.MONEY_PER_ITEM: "{money} each",
    Unit.MONEY_PER_REQUEST: "{money} / request",
    Unit.MONEY_PER_KWH: "{money} / kWh",
    Unit.USD_PER_MTOK: "USD / 1M tok.",
    Unit.USD_PER_HOUR: "USD / h",
    Unit.USD_PER_MONTH: "USD / month",
    Unit.USD_PER_GB_MONTH: "USD / GB, month",
    Unit.USD_PER_MTOK_HOUR: "USD / 1M tok., h",
    Unit.USD: "USD",
    Unit.CURRENCY_RATE: "{money} / USD",
    Unit.HOURS: "hours",
    Unit.HOURS_PER_MONTH: "hours / month",
    Unit.MINUTES: "minutes",
    Unit.SECONDS: "seconds",
    Unit.MONTHS: "months",
    Unit.SHARE: "%",
    Unit.POINTS: "points",
    Unit.POINTS_PER_MONTH: "points / month",
    Unit.SHARE_PER_MONTH: "% / month",
    Unit.SHARE_PER_YEAR: "% / year",
    Unit.COUNT: "",
    Unit.ITEMS: "examples",
    Unit.ITEMS_PER_MONTH: "per month",
    Unit.MONEY_PER_SECOND: "{money} / second",
    Unit.TOKENS: "tokens",
    Unit.TOKENS_PER_SECOND: "tokens / s",
    Unit.REQUESTS: "requests",
    Unit.REQUESTS_PER_MONTH: "per month",
    Unit.REQUESTS_PER_SECOND: "per second",
    Unit.RUNS: "runs",
    Unit.TIMES: "×",
    Unit.BILLIONS: "billion",
    Unit.BYTES: "bytes",
    Unit.GIGABYTES: "GB",
    Unit.TERAFLOPS: "TFLOP / s",
    Unit.KILOWATTS: "kW",
}
_SPOKEN = {
    Unit.USD_PER_MTOK: "US dollars per million tokens",
    Unit.SHARE: "per cent",
    Unit.SHARE_PER_MONTH: "per cent per month",
    Unit.SHARE_PER_YEAR: "per cent per year",
    Unit.POINTS: "percentage points",
    Unit.POINTS_PER_MONTH: "percentage points per month",
    Unit.REQUESTS_PER_MONTH: "requests per month",
    Unit.REQUESTS_PER_SECOND: "requests per second",
    Unit.COUNT: "a number",
    Unit.ITEMS_PER_MONTH: "examples per month",
    Unit.GIGABYTES: "gigabytes",
    Unit.TERAFLOPS: "trillion operations per second",
    Unit.KILOWATTS: "kilowatts",
    Unit.TIMES: "times",
}
_TYPED = {
    Unit.HOURS: ("h", "hour", "hours"),
    Unit.HOURS_PER_MONTH: ("h", "hour", "hours", "h/month"),
    Unit.MINUTES: ("m", "min", "minute", "minutes"),
    Unit.SECONDS: ("s", "sec", "second", "seconds"),
    Unit.MONTHS: ("m", "mo", "month", "months"),
    Unit.POINTS: ("pt", "pp", "point", "points"),
    Unit.POINTS_PER_MONTH: ("pt", "pp", "point", "points"),
    Unit.ITEMS: ("example", "examples", "item", "items"),
    Unit.ITEMS_PER_MONTH: ("example", "examples", "/month", "per month"),
    Unit.TOKENS: ("tok", "token", "tokens"),
    Unit.TOKENS_PER_SECOND: ("tok/s", "tokens/s"),
    Unit.BILLIONS: ("billion",),
    Unit.GIGABYTES: ("GB",),
    Unit.TERAFLOPS: ("TFLOP/s", "TFLOPS"),
    Unit.KILOWATTS: ("kW",),
    Unit.REQUESTS: ("request", "requests"),
    Unit.REQUESTS_PER_MONTH: ("request", "requests", "/month", "per month"),
    Unit.RUNS: ("run", "runs"),
    Unit.TIMES: ("x", "×", "time", "times"),
}


def shown(unit: Unit, currency: str) -> str:
    """The words beside a field: "EUR / h", "%", "per month"; empty for a bare count."""
    return _SHOWN.get(unit, unit.value).format(money=currency)


def spoken(unit: Unit, currency: str) -> str:
    """The unit in full, for a tool tip and a screen reader: "percentage points per month"."""
    return _SPOKEN.get(unit) or shown(unit, currency).replace(" / ", " per ")


def typed(unit: Unit) -> tuple[str, ...]:
    """Words that a person may type behind the number without changing it."""
    return _TYPED.get(unit, ())


def sign(unit: Unit) -> str:
    """What belongs to the number itself: " %" or " points" for what is shown as per cents, else nothing."""
    if not unit.percent:
        return ""
    return " points" if unit in (Unit.POINTS, Unit.POINTS_PER_MONTH) else " %"
