"""How units are called beside a field, and what people may type behind a number; no Qt."""

from __future__ import annotations

from ftvp_gui.core.units import Unit
from ftvp_gui.language import literal, tr

_SHOWN = {
    Unit.MONEY: literal("{money}"),
    Unit.MONEY_PER_HOUR: literal("{money} / h"),
    Unit.MONEY_PER_MONTH: literal("{money} / month"),
    Unit.MONEY_PER_ITEM: literal("{money} each"),
    Unit.MONEY_PER_REQUEST: literal("{money} / request"),
    Unit.MONEY_PER_KWH: literal("{money} / kWh"),
    Unit.USD_PER_MTOK: literal("USD / 1M tok."),
    Unit.USD_PER_HOUR: literal("USD / h"),
    Unit.USD_PER_MONTH: literal("USD / month"),
    Unit.USD_PER_GB_MONTH: literal("USD / GB, month"),
    Unit.USD_PER_MTOK_HOUR: literal("USD / 1M tok., h"),
    Unit.USD: literal("USD"),
    Unit.CURRENCY_RATE: literal("{money} / USD"),
    Unit.HOURS: literal("hours"),
    Unit.HOURS_PER_MONTH: literal("hours / month"),
    Unit.MINUTES: literal("minutes"),
    Unit.SECONDS: literal("seconds"),
    Unit.MONTHS: literal("months"),
    Unit.SHARE: "%",
    Unit.POINTS: literal("points"),
    Unit.POINTS_PER_MONTH: literal("points / month"),
    Unit.SHARE_PER_MONTH: literal("% / month"),
    Unit.SHARE_PER_YEAR: literal("% / year"),
    Unit.COUNT: "",
    Unit.ITEMS: literal("examples"),
    Unit.ITEMS_PER_MONTH: literal("per month"),
    Unit.MONEY_PER_SECOND: literal("{money} / second"),
    Unit.TOKENS: literal("tokens"),
    Unit.TOKENS_PER_SECOND: literal("tokens / s"),
    Unit.REQUESTS: literal("requests"),
    Unit.REQUESTS_PER_MONTH: literal("per month"),
    Unit.REQUESTS_PER_SECOND: literal("per second"),
    Unit.RUNS: literal("runs"),
    Unit.TIMES: "×",
    Unit.BILLIONS: literal("billion"),
    Unit.BYTES: literal("bytes"),
    Unit.GIGABYTES: literal("GB"),
    Unit.TERAFLOPS: literal("TFLOP / s"),
    Unit.KILOWATTS: literal("kW"),
}
_SPOKEN = {
    Unit.USD_PER_MTOK: literal("US dollars per million tokens"),
    Unit.SHARE: literal("per cent"),
    Unit.SHARE_PER_MONTH: literal("per cent per month"),
    Unit.SHARE_PER_YEAR: literal("per cent per year"),
    Unit.POINTS: literal("percentage points"),
    Unit.POINTS_PER_MONTH: literal("percentage points per month"),
    Unit.REQUESTS_PER_MONTH: literal("requests per month"),
    Unit.REQUESTS_PER_SECOND: literal("requests per second"),
    Unit.COUNT: literal("a number"),
    Unit.ITEMS_PER_MONTH: literal("examples per month"),
    Unit.GIGABYTES: literal("gigabytes"),
    Unit.TERAFLOPS: literal("trillion operations per second"),
    Unit.KILOWATTS: literal("kilowatts"),
    Unit.TIMES: literal("times"),
}
_TYPED = {
    Unit.HOURS: ("h", literal("hour"), literal("hours")),
    Unit.HOURS_PER_MONTH: ("h", literal("hour"), literal("hours"), "h/month"),
    Unit.MINUTES: ("m", "min", literal("minute"), literal("minutes")),
    Unit.SECONDS: ("s", "sec", literal("second"), literal("seconds")),
    Unit.MONTHS: ("m", "mo", literal("month"), literal("months")),
    Unit.POINTS: ("pt", "pp", literal("point"), literal("points")),
    Unit.POINTS_PER_MONTH: ("pt", "pp", literal("point"), literal("points")),
    Unit.ITEMS: (literal("example"), literal("examples"), literal("item"), literal("items")),
    Unit.ITEMS_PER_MONTH: (literal("example"), literal("examples"), "/month", literal("per month")),
    Unit.TOKENS: ("tok", literal("token"), literal("tokens")),
    Unit.TOKENS_PER_SECOND: ("tok/s", "tokens/s"),
    Unit.BILLIONS: (literal("billion"),),
    Unit.GIGABYTES: ("GB",),
    Unit.TERAFLOPS: ("TFLOP/s", "TFLOPS"),
    Unit.KILOWATTS: ("kW",),
    Unit.REQUESTS: (literal("request"), literal("requests")),
    Unit.REQUESTS_PER_MONTH: (literal("request"), literal("requests"), "/month", literal("per month")),
    Unit.RUNS: (literal("run"), literal("runs")),
    Unit.TIMES: ("x", "×", literal("time"), literal("times")),
}


def shown(unit: Unit, currency: str) -> str:
    """The words beside a field: "EUR / h", "%", "per month"; empty for a bare count."""
    return tr(_SHOWN[unit], money=currency)


def spoken(unit: Unit, currency: str) -> str:
    """The unit in full, for a tool tip and a screen reader: "percentage points per month"."""
    return tr(_SPOKEN[unit]) if unit in _SPOKEN else shown(unit, currency).replace(" / ", tr(" per "))


def typed(unit: Unit) -> tuple[str, ...]:
    """Words that a person may type behind the number without changing it."""
    typed_in_english = _TYPED.get(unit, ())
    words = (tr(word) for word in typed_in_english)
    return tuple(dict.fromkeys((*typed_in_english, *words)))


def sign(unit: Unit) -> str:
    """What belongs to the number itself: " %" or " points" for what is shown as per cents, else nothing."""
    if not unit.percent:
        return ""
    return tr(" points") if unit in (Unit.POINTS, Unit.POINTS_PER_MONTH) else " %"
