"""The list of base models that a person chooses from: searched in genai-prices, offline; it keeps nothing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.rates import rates_on

MAKERS = (
    "openai",
    "anthropic",
    "google",
    "mistral",
    "deepseek",
    "x-ai",
    "cohere",
    "meta",
    "moonshotai",
    "minimax",
    "zai",
)
"""Who makes its own models comes before who sells those of others."""
_SPECIAL = re.compile(
    r"audio|codex|cyber|davinci|deep-research|embed|extended|ft-|guard|image|live|moderation|ocr|realtime|robotics|rosalind"
    r"|search|speech|transcribe|translate|tts|video|voice|whisper"
)
"""What in a name says that the model is for one purpose, not for a task in words."""
_VERSION = re.compile(r"(?<![\d.])(\d{1,2})(?:[.-](\d{1,2})(?![\d]))?(?![\d]|[bk]\b)")


@dataclass(frozen=True)
class Listing:
    """One model at one provider, with its prices of the day in USD per million tokens; None: no such price.

    `retires` is the announced day of its shutdown.
    """

    provider: str
    provider_name: str
    model: str
    name: str
    context_window: int | None
    deprecated: bool
    retires: dt.date | None
    input: float
    output: float
    cache_read: float | None
    cache_write: float | None


def search(text: str, limit: int, *, on: dt.date) -> list[Listing]:
    """Models whose provider or name contains every word, at most `limit`, as priced on a day.

    Exact names come first, then makers before resellers, models in force before those on their way out, models for
    any task before those for one, and the highest version.
    """
    words = text.casefold().split()
    found = [listing for listing in _all(on) if all(word in _haystack(listing) for word in words)]
    found.sort(key=lambda listing: listing.model, reverse=True)
    return sorted(found, key=lambda listing: _rank(listing, text.strip().casefold()))[:limit]


def providers() -> tuple[str, ...]:
    """The names of all who sell or tune models, as the lists write them."""
    from genai_prices.data_snapshot import get_snapshot

    names = {each.name for each in get_snapshot().providers} | {each.provider for each in catalogue().providers}
    return tuple(sorted(names, key=str.casefold))


def _all(day: dt.date) -> Iterator[Listing]:
    from genai_prices.data_snapshot import get_snapshot

    for provider in get_snapshot().providers:
        for model in provider.models:
            rates = rates_on(model, day)
            if rates is not None:
                life = catalogue().life(provider.id, model.id)
                yield Listing(
                    provider=provider.id,
                    provider_name=provider.name,
                    model=model.id,
                    name=model.name or model.id,
                    context_window=model.context_window,
                    deprecated=bool(model.deprecated),
                    retires=None if life is None else life.retires,
                    input=rates.input,
                    output=rates.output,
                    cache_read=rates.cache_read,
                    cache_write=rates.cache_write,
                )


def _haystack(listing: Listing) -> str:
    return f"{listing.provider} {listing.provider_name} {listing.model} {listing.name}".casefold()


def _rank(listing: Listing, text: str) -> tuple[bool, int, bool, bool, tuple[int, ...], str]:
    exact = text in (listing.model.casefold(), listing.name.casefold())
    maker = MAKERS.index(listing.provider) if listing.provider in MAKERS else len(MAKERS)
    leaving = listing.deprecated or listing.retires is not None
    special = _SPECIAL.search(listing.model.casefold()) is not None
    return not exact, maker, leaving, special, tuple(-part for part in _version(listing.model)), listing.provider


def _version(model: str) -> tuple[int, int]:
    """The version that the name of a model states: (5, 2) for "claude-fable-5-2"; zeros where it states none."""
    found = _VERSION.search(model)
    return (0, 0) if found is None else (int(found[1]), int(found[2] or 0))
