"""Prices and dates as a person reads them in a list of changes; it knows no project."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ftvp_gui.charts import format as written
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.quantity import Quantity, Range, Unknown
from ftvp_gui.core.units import Unit

DIGITS = 6
NOTHING = "\N{EN DASH}"


def stated(quantity: Quantity, unit: Unit = Unit.USD) -> str:
    """A number or its three: "$0.30", "$0.48 / $0.60 / $1.35", "unknown"."""
    if isinstance(quantity, Unknown):
        return "unknown"
    if quantity.certain:
        return _number(quantity.typical(), unit)
    ends = (quantity.low, quantity.likely, quantity.high) if isinstance(quantity, Range) else quantity.ends()
    return " / ".join(_number(value, unit) for value in ends)


def shown(value: Any, unit: Unit = Unit.USD) -> str:
    """Whatever an input holds, in words."""
    if isinstance(value, Estimate):
        return stated(value.quantity, unit)
    if value is None or value in ("", ()):
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "; ".join(str(each) for each in value)
    return str(value)


def _number(value: float, unit: Unit) -> str:
    if unit.dollars:
        return written.money(value, "USD", DIGITS)
    if unit.percent:
        return f"{written.count(value * 100, DIGITS)} %"
    return written.count(value, DIGITS)
