"""Retrieval: an index over documents, and the pieces of them that every request carries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Cases, Shared, amount, assumed, secondary
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.tariff.tokens import MILLION
from ftvp_gui.core.timing import EACH_LIVE_MONTH, ONCE, anew
from ftvp_gui.core.units import Unit


class Retrieval(Driver):
    """Building an index over your documents, keeping it fresh, and storing it. The pieces put into each request are
    counted with the tokens. A request whose document is not found is answered wrongly: state the model's accuracy as it
    is with the right pieces at hand."""

    title: ClassVar[str] = "Retrieval"
    family: ClassVar[Family] = Family.SERVING

    hours: Estimate = amount(
        "Building the index",
        Unit.HOURS,
        (8, 24, 80),
        source=assumed("judgement: reading, cutting and testing"),
        shared=Shared.PROJECT,
    )
    documents: Estimate = amount(
        "Size of the documents",
        Unit.TOKENS,
        (500_000, 5_000_000, 50_000_000),
        source=assumed("judgement: 5 million tokens are about 10,000 pages"),
        bounds=(0, 1e13),
        shared=Shared.PROJECT,
    )
    embedding: Estimate = amount(
        "Price of embedding",
        Unit.USD_PER_MTOK,
        (0.02, 0.05, 0.13),
        source=secondary("embedding models cost $0.02 to $0.13 per million tokens", "2026-11-22"),
        shared=Shared.PROJECT,
    )
    renewed: Estimate = amount(
        "Documents that change in a month",
        Unit.SHARE,
        (0.01, 0.05, 0.2),
        source=assumed("judgement: embedded again"),
        shared=Shared.PROJECT,
    )
    upkeep: Estimate = amount(
        "Keeping the index right",
        Unit.HOURS_PER_MONTH,
        (1, 4, 12),
        source=assumed("judgement: new sources, broken pieces, search quality"),
        shared=Shared.PROJECT,
    )
    store: Estimate = amount(
        "Search service",
        Unit.USD_PER_MONTH,
        (20, 73, 400),
        source=secondary("Azure AI Search Basic: $0.10 an hour, $73 a month", "2026-11-22"),
        shared=Shared.PROJECT,
    )
    tokens: Estimate = amount(
        "Found pieces per request",
        Unit.TOKENS,
        (600, 1_500, 4_000),
        source=assumed("judgement: 300 to 8,000"),
        shared=Shared.PROJECT,
        help="They differ from request to request, so they are never cached.",
    )
    needed: Estimate = amount(
        "Requests that need a document",
        Unit.SHARE,
        (0.3, 0.6, 0.9),
        source=assumed("judgement"),
        shared=Shared.PROJECT,
    )
    misses: Estimate = amount(
        "Searches that miss",
        Unit.SHARE,
        (0.02, 0.06, 0.15),
        source=assumed("judgement: measure it with a hundred questions"),
        shared=Shared.PROJECT,
        help="The right piece is not found, and a request that needs it is answered wrongly.",
        sampled=Cases.ALL,
    )

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        embedded = x.documents * x.embedding / MILLION * ctx.money.per_usd
        yield Flow(x.hours * _built(ctx) * ctx.team.engineer, ONCE)
        yield Flow(embedded * _built(ctx), ONCE, listed=True)
        yield Flow(x.upkeep * ctx.team.operator, EACH_LIVE_MONTH)
        yield Flow(embedded * x.renewed + x.store * ctx.money.per_usd, EACH_LIVE_MONTH, listed=True)

    def lead(self, x: Inputs, ctx: Context) -> Value:
        return x.hours * _built(ctx) / ctx.team.engineer_hours


def _built(ctx: Context) -> Value:
    """1, or 0 where the system beside this one has built the index."""
    if ctx.parent is None:
        return 1.0
    others = [part for role, part in ctx.parent.approach.parts() if role != ctx.role]
    return anew(ctx) if all(hasattr(part, "retrieval") for part in others) else 1.0


def looked_up(ctx: Context) -> Value:
    """Tokens of the pieces that a search puts into each request."""
    return ctx.own.retrieval.tokens if ctx.own.retrieval.enabled else 0.0


def found(ctx: Context) -> Value:
    """Share of requests that have the document they need, so that the accuracy stated for the model holds."""
    x = ctx.own.retrieval
    return 1.0 - x.needed * x.misses if x.enabled else 1.0
