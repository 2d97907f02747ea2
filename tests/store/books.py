"""A price book for tests, with one entry of each kind."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ftvp_gui.store.book_entry import Covers, Discount, OwnModel, PriceBook
from ftvp_gui.store.catalogue_entry import TuningOffer

AGREED = dt.date(2026, 11, 1)


def discount(**more: Any) -> Discount:
    """A fifth off the tokens of Google."""
    usual = {"provider": "google", "percent": 20, "covers": (Covers.TOKENS,), "source": "frame contract 7"}
    return Discount.model_validate({**usual, "as_of": AGREED, **more})


def own_model(**more: Any) -> OwnModel:
    """A model of one's own data centre."""
    usual = {"provider": "In house", "model": "llama-70b", "input": 0.2, "output": 0.4, "cache_read": 0.05}
    return OwnModel.model_validate({**usual, "source": "internal price list", "as_of": AGREED, **more})


def own_offer(**more: Any) -> TuningOffer:
    """Tuning that a provider has offered in a letter."""

    def price(value: float, low: float | None = None, high: float | None = None) -> dict[str, Any]:
        spread = {"low": low or value, "high": high or value}
        return {"value": value, **spread, "source": "letter of May", "as_of": "2026-11-01", "grade": "official"}

    usual = {"provider": "Acme", "id": "acme-small", "model": "Small, tuned", "method": "LoRA", "status": "current"}
    prices = {"training": price(0.5, 0.4, 0.8), "tuned": {"input": price(0.1), "output": price(0.3)}}
    return TuningOffer.model_validate({**usual, **prices, "hosting": price(2.5), "least_fee": price(3), **more})


def book() -> PriceBook:
    """One of each."""
    return PriceBook(discounts=(discount(),), models=(own_model(),), offers=(own_offer(),))
