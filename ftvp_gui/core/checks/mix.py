"""Approaches made of others: when the tuned system takes over, how much a router passes on, what is looked up."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.drivers.retrieval import Retrieval
from ftvp_gui.core.outcomes import PASSED_ON, checking
from ftvp_gui.core.text import Figure
from ftvp_gui.core.timing import GO_LIVE
from ftvp_gui.core.units import Unit

MOST, NOTHING = 0.5, 0.005
TINY = 5.0
"""Documents of fewer than so many found pieces could as well stand in every prompt."""


def take_over(case: Case) -> Iterable[Notice]:
    """The tuned system takes over after the months compared, or sooner than it can be ready."""
    if not isinstance(case.system, Staged):
        return
    month, path = number(case.own.month), case.path("month")
    months = case.project.workload.months
    if month >= months:
        text = "{name}: the tuned system would take over after the {months} months compared, so it is never built."
        yield note(path, "takeover_late", text, name=case.name, months=months)
        return
    ready = number(case.ctx.part("then")[GO_LIVE])
    if 0.0 < month < ready - 1e-9:
        yield note(
            path,
            "takeover_early",
            "{name}: the tuned system cannot be ready in month {month}; it takes over in month {ready}.",
            name=case.name,
            month=Figure(month, Unit.COUNT),
            ready=Figure(ready, Unit.COUNT),
        )


def passed_on(case: Case) -> Iterable[Notice]:
    """A router whose small model answers hardly anything, or everything."""
    if not isinstance(case.system, Router):
        return
    small = case.ctx.part("small")
    share = number(small[PASSED_ON]) if checking(small) is not None else 0.0
    if share > MOST:
        yield warning(
            case.path("small", "checking", "finds"),
            "router_most",
            "{name}: {share} of the requests go on to the large model, so the small one mostly adds its cost.",
            name=case.name,
            share=Figure(share, Unit.SHARE),
        )
    elif share < NOTHING:
        text = "{name}: next to nothing is passed on, so the large model is built for nothing."
        yield warning(case.path("small", "checking", "enabled"), "router_none", text, name=case.name)


def documents(case: Case) -> Iterable[Notice]:
    """A search over so little that all of it would fit into the prompt."""
    retrieval = getattr(case.system, "retrieval", None)
    if not isinstance(retrieval, Retrieval) or not retrieval.enabled:
        return
    size, found = number(case.own.retrieval.documents), number(case.own.retrieval.tokens)
    if size < TINY * found:
        yield note(
            case.path("retrieval", "documents"),
            "documents",
            "{name}: all documents together are {size}. They could stand in the prompt, cached, without a search.",
            name=case.name,
            size=Figure(size, Unit.TOKENS),
        )
