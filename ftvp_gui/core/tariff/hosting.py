"""The price of servers that run for a tuned model, and of keeping the model."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from ftvp_gui.core.formula import Value, ceil, exp, floor, maximum, minimum, power, where


class HostingBasis(StrEnum):
    """By what a provider bills a server."""

    HOURS = "the hour"
    MODEL_UNITS = "model unit and hour"
    MINUTES = "the minute"
    GPU_SECONDS = "the GPU-second"


def units_in_hour(x: Any) -> Value:
    """How many units of the bill one server uses in an hour."""
    if x.basis is HostingBasis.MINUTES:
        return 60.0
    return 3600.0 * x.gpus if x.basis is HostingBasis.GPU_SECONDS else 1.0


def unit_price(x: Any) -> Value:
    """Price of one unit of the bill."""
    return x.fine_rate if x.basis in (HostingBasis.MINUTES, HostingBasis.GPU_SECONDS) else x.rate


def hour_price(x: Any) -> Value:
    """Price of one server for an hour, whatever the bill counts in."""
    return unit_price(x) * units_in_hour(x)


def servers(x: Any, busiest: Value) -> Value:
    """Whole servers for the busiest hour's requests per second, and at least so many."""
    return maximum(x.least, ceil(busiest / x.capacity))


def awake_hours(x: Any, requests: Value, hours: Value) -> Value:
    """Hours of a month in which a server that stops when idle runs: after every request for the idle time.

    Requests arrive as Poisson inside the busy hours; each starts the idle time anew.
    """
    busy = minimum(x.busy_hours, hours)
    return busy * (1.0 - exp(0.0 - requests / busy * x.idle_minutes / 60.0))


def term_began(x: Any, moment: Value, live: Value) -> Value:
    """When the term of commitment that covers a moment began, counted from go-live; all in months from the start."""
    return live + maximum(0.0, floor((moment - live) / x.commitment)) * x.commitment


def committed(x: Any, busiest: Value, growth: Value, month: Value, live: Value) -> Value:
    """Servers paid for under a commitment in month 0, 1, …: those of the month, no fewer than in the term's first."""
    first = floor(term_began(x, month + 0.5, live))
    then = busiest * power(1.0 + growth, minimum(0.0, first - month))
    return maximum(servers(x, busiest), servers(x, then))


def owed_months(x: Any, stop: Value, live: Value) -> Value:
    """Months of the last term that lie beyond the end of use; none where it never begins."""
    end = term_began(x, stop - 1e-6, live) + x.commitment
    return where(live < stop, end - stop, 0.0)


def kept_models(x: Any) -> Value:
    """Price of keeping the tuned models for a month, by model and by size."""
    return (x.storage + x.gigabyte * x.gigabytes) * x.models
