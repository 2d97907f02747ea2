"""The price of tokens: mark-up, region, batch, cache and the length of a request."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from ftvp_gui.core.formula import Value, exp, maximum, minimum, where

MILLION = 1e6


class LongRequests(StrEnum):
    """What happens to the price where the input of a request is longer than a limit."""

    SAME = "cost the same per token"
    WHOLE = "cost more as a whole"
    BEYOND = "cost more beyond the limit"


def list_multiple(x: Any) -> Value:
    """What every token costs against its list price: by region and for a tuned model."""
    return x.region * x.markup


def batch_multiple(x: Any, share: Value) -> Value:
    """What a token costs where a share of the requests can wait for a batch; those are the only ones that save."""
    return 1.0 - share * (1.0 - x.batch_price)


def hit_rate(x: Any, per_second: Value) -> Value:
    """Share of requests that find their prompt cached, by the rate at which requests with that prompt arrive.

    Arrivals are Poisson and every hit starts the cache's time anew; a cache that is kept by the hour is always found.
    """
    if x.cache_kept:
        return 1.0 + 0.0 * per_second
    return 1.0 - exp(0.0 - per_second * x.cache_seconds)


def cacheable(x: Any, prefix: Value) -> Value:
    """1 where a fixed prompt is long enough to be cached, else 0."""
    return where(prefix >= x.cache_least, 1.0, 0.0)


def cache_mix(x: Any, prefix: Value, hits: Value) -> Value:
    """What a token of a fixed prompt costs against fresh input: h read and 1 - h written, if it can be cached."""
    # Written against the full price, so that the choice is made once per draw and not once per month.
    cached = cacheable(x, prefix)
    return 1.0 + cached * (x.cache_write - 1.0) - hits * (cached * (x.cache_write - x.cache_read))


def cache_keeping(x: Any, prefix: Value) -> Value:
    """Price of keeping one prompt cached for an hour."""
    return cacheable(x, prefix) * prefix * x.cache_storage / MILLION


def long_multiples(x: Any, length: Value) -> tuple[Value, Value]:
    """What input and output cost where a request with that much input is priced anew as a whole."""
    if x.long_requests is not LongRequests.WHOLE:
        return 1.0, 1.0
    longer = length > x.long_limit
    return where(longer, x.long_input, 1.0), where(longer, x.long_output, 1.0)


def beyond(x: Any, fresh: Value, prefix: Value) -> tuple[Value, Value]:
    """Fresh and fixed tokens beyond the limit, where only those cost more; the fixed ones stand first."""
    if x.long_requests is not LongRequests.BEYOND:
        return 0.0, 0.0
    return minimum(fresh, maximum(0.0, fresh + prefix - x.long_limit)), maximum(0.0, prefix - x.long_limit)


def weighed(x: Any, fresh: Value, prefix: Value, output: Value) -> tuple[Value, Value, Value]:
    """Fresh, fixed and output tokens of a request, each counted as what it costs against a short request's token."""
    if x.long_requests is LongRequests.SAME:
        return fresh, prefix, output
    to_input, to_output = long_multiples(x, fresh + prefix)
    more_fresh, more_prefix = beyond(x, fresh, prefix)
    more = x.long_input - 1.0
    return fresh * to_input + more_fresh * more, prefix * to_input + more_prefix * more, output * to_output
