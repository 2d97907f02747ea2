"""What answering costs: the cache, servers that idle, and how much is asked of them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.drivers.hosting import REPLICAS, Hosting
from ftvp_gui.core.drivers.serving import fresh_tokens, prefix
from ftvp_gui.core.offer import HIT_RATE, Offer
from ftvp_gui.core.outcomes import asked
from ftvp_gui.core.result import Result
from ftvp_gui.core.tariff.hosting import hour_price
from ftvp_gui.core.tariff.thresholds import hit_rate_that_pays
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.text import Figure
from ftvp_gui.core.timing import GROWTH, SERVED, calls
from ftvp_gui.core.units import Unit

IDLE = 0.05
"""A server that is used less than this is hardly used."""
NEAR = 0.8
"""Of the limit of long requests, from which a typical request is said to be near it."""
FAILING = 0.2
EXPLODING = 100.0
"""Requests in the last month against the first, from which growth is more likely a slip than a plan."""


def cache(case: Case) -> Iterable[Notice]:
    """Caching that costs more than it saves, or that never happens because the prompt is too short."""
    offer = getattr(case.system, "offer", None)
    if not isinstance(offer, Offer) or not offer.caching:
        return
    path, x = case.path("offer", "caching"), case.own.offer
    length, least = number(prefix(case.ctx)), number(x.cache_least)
    if length < least:
        yield note(
            path,
            "cache_short",
            "{name}: its fixed prompt of {length} is shorter than the {least} that are cached, so nothing is.",
            name=case.name,
            length=Figure(length, Unit.TOKENS, 4),
            least=Figure(least, Unit.TOKENS, 4),
        )
        return
    read, write, hits = number(x.cache_read), number(x.cache_write), number(case.ctx[HIT_RATE])
    least_hits = hit_rate_that_pays(read, write) if write > read else 0.0
    if write > 1 and hits < least_hits:
        yield warning(
            path,
            "cache",
            "{name}: only {hits} of requests find the prompt cached; caching pays from {least}.",
            name=case.name,
            hits=Figure(hits, Unit.SHARE),
            least=Figure(least_hits, Unit.SHARE),
        )


def long_requests(case: Case) -> Iterable[Notice]:
    """Requests near the length from which all of their tokens cost more."""
    offer = getattr(case.system, "offer", None)
    if not isinstance(offer, Offer) or offer.long_requests is not LongRequests.WHOLE:
        return
    length, limit = number(fresh_tokens(case.ctx) + prefix(case.ctx)), number(case.own.offer.long_limit)
    if length > NEAR * limit:
        yield warning(
            case.path("offer", "long_limit"),
            "long_requests",
            "{name}: a typical request has {length} of input; above {limit} all of its tokens cost more.",
            name=case.name,
            length=Figure(length, Unit.TOKENS),
            limit=Figure(limit, Unit.TOKENS),
        )


def servers(case: Case) -> Iterable[Notice]:
    """Dedicated servers that are hardly used, or that the busiest hour needs several of."""
    hosting = getattr(case.system, "hosting", None)
    if not isinstance(hosting, Hosting) or not hosting.enabled or number(hour_price(case.own.hosting)) <= 0:
        return
    ctx, x = case.ctx, case.own.hosting
    kept = np.broadcast_to(ctx[REPLICAS], (ctx.months, 1))
    load = np.broadcast_to(asked(ctx) * calls(ctx), kept.shape) / (ctx.workload.hours_in_month * 3600.0)
    live = np.broadcast_to(ctx[SERVED], kept.shape) > 0
    room = float(kept[live].sum()) * number(x.capacity)
    used = float(load[live].sum()) / room if room > 0 else 1.0
    # A server that others use too, or that stops when idle, is not paid for nothing.
    if used < IDLE and not hosting.scale_to_zero and number(x.adapters) <= 1:
        yield warning(
            case.path("hosting", "rate"),
            "idle",
            "{name}: its servers are busy {share} of the time and billed for all of it.",
            name=case.name,
            share=Figure(used, Unit.SHARE),
        )
    if live.any() and float(kept[live].max()) > max(1.0, number(x.least)):
        yield note(
            case.path("hosting", "capacity"),
            "servers",
            "{name}: the busiest hour asks for {count} servers, where one would do for the rest.",
            name=case.name,
            count=round(float(kept[live].max())),
        )


def failures(result: Result) -> Iterable[Notice]:
    """Every fifth call fails: something else is wrong then."""
    project = result.project
    share = project.workload.failures.quantity.typical()
    if share > FAILING:
        text = "{share} of the calls fail and are repeated: wrong answers belong under quality, not here."
        yield warning(("workload", "failures"), "failures", text, share=Figure(share, Unit.SHARE))


def growth(result: Result) -> Iterable[Notice]:
    """Growth that multiplies the requests by a hundred."""
    project = result.project
    if not project.approaches:
        return
    ctx, _ = columns(project, project.approaches[0], Typical())
    grown = float(ctx[GROWTH][-1, 0] / max(float(ctx[GROWTH][0, 0]), 1e-12))
    if grown > EXPLODING:
        text = "At this growth the last month has {times} the requests of the first: growth is per month, not per year."
        yield warning(("workload", "growth"), "growth", text, times=Figure(grown, Unit.TIMES))
