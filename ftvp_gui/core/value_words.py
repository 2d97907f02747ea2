"""A value of an input in words: a number with its range, a switch, a choice, a day; as `Text`, digits chosen later."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

from ftvp_gui.core.model import Model
from ftvp_gui.core.quantity import Chance, Fixed, Hazard, Measured, Pert, Quantity, Triangular, Unknown, Whole
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

DIGITS = 3


def value_words(value: Any, unit: Unit = Unit.COUNT) -> Text:
    """What a person would read in the form: "50,000 / 100,000 / 200,000 a month", "40 %", "yes", "none"."""
    if isinstance(value, Quantity):
        return quantity_words(value, unit)
    if value is None or value in ("", ()):
        return say("value.none", "none")
    if isinstance(value, bool):
        return say("value.yes", "yes") if value else say("value.no", "no")
    if isinstance(value, tuple):
        if len(value) == 1:
            return say("value.entry", "1 entry") if isinstance(value[0], Model) else _plain(value[0])
        return say("value.entries", "{count} entries", count=len(value))
    return _plain(value)


def quantity_words(quantity: Quantity, unit: Unit) -> Text:
    """An uncertain number: its P10, P50 and P90, or what its kind says instead."""
    inner = quantity.of if isinstance(quantity, Whole) else quantity
    if isinstance(inner, Unknown):
        return say("value.unknown", "unknown")
    if isinstance(inner, Fixed):
        return say("value.fixed", "{value}", value=Figure(inner.value, unit, DIGITS))
    if isinstance(inner, Hazard):
        return say("value.hazard", "{chance} a year, by chance", chance=Figure(inner.yearly, Unit.SHARE))
    if isinstance(inner, Measured):
        return say("value.measured", "{hits} out of {trials}", hits=inner.hits, trials=inner.trials)
    if isinstance(inner, Chance):
        return say(
            "value.chance",
            "{chance} chance of {range}",
            chance=Figure(inner.chance, Unit.SHARE),
            range=quantity_words(inner.range, unit),
        )
    if isinstance(inner, Pert):
        return _three("value.pert", (inner.least, inner.likely, inner.most), unit)
    if isinstance(inner, Triangular):
        three = _three("value.pert", (inner.least, inner.likely, inner.most), unit)
        return say("value.triangular", "{three}, straight-sided", three=three)
    return _three("value.range", quantity.ends(), unit)


def _three(id: str, values: tuple[float, float, float], unit: Unit) -> Text:
    """Three numbers of which the last bears the unit."""
    low, middle, high = values
    bare = Unit.MONEY if unit.money else Unit.USD if unit.dollars else Unit.COUNT
    scale = 100.0 if unit.percent else 1.0
    return say(
        id,
        "{low} / {middle} / {high}",
        low=Figure(low * scale, bare, DIGITS),
        middle=Figure(middle * scale, bare, DIGITS),
        high=Figure(high, unit, DIGITS),
    )


def _plain(value: Any) -> Text:
    if isinstance(value, dt.date):
        return say("value.day", "{day}", day=value.isoformat())
    if isinstance(value, int | float):
        return say("value.number", "{value}", value=Figure(float(value), Unit.COUNT, DIGITS + 1))
    if isinstance(value, Model):
        return say("value.kind", "{title}", title=str(getattr(type(value), "title", "")) or type(value).__name__)
    text = str(value.value) if isinstance(value, StrEnum) else str(value)
    return say("value.words", "{text}", text=text)
