"""What a person's own price book may say: negotiated discounts and offers that no list has; it reads no files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Literal, TypeVar

from pydantic import Field

from ftvp_gui.core.model import Model
from ftvp_gui.store.catalogue_entry import TuningOffer

E = TypeVar("E", bound=Model)


class Covers(StrEnum):
    """What a discount is taken off."""

    TOKENS = "tokens"
    TRAINING = "training"
    HOSTING = "hosting"


class Discount(Model):
    """So many per cent off the list prices of a provider, or of one of its models (`model`; empty: all).

    `valid_until` is the last day on which it holds; None: until further notice. `source` says who agreed to it, and
    `as_of` when.
    """

    provider: str = Field(min_length=1, max_length=200)
    model: str = Field(default="", max_length=200)
    percent: float = Field(gt=0, lt=100)
    covers: tuple[Covers, ...] = Field(min_length=1)
    valid_until: dt.date | None = None
    source: str = Field(min_length=3, max_length=500)
    as_of: dt.date
    note: str = Field(default="", max_length=2_000)

    @property
    def factor(self) -> float:
        """What is left of a price."""
        return 1.0 - self.percent / 100.0

    def holds_on(self, day: dt.date) -> bool:
        """Whether it is still valid."""
        return self.valid_until is None or day <= self.valid_until


class OwnModel(Model):
    """A base model at prices of one's own, in US dollars per million tokens; None: no such price."""

    provider: str = Field(min_length=1, max_length=200)
    model: str = Field(min_length=1, max_length=200)
    input: float = Field(ge=0, le=1e9)
    output: float = Field(ge=0, le=1e9)
    cache_read: float | None = Field(default=None, ge=0, le=1e9)
    cache_write: float | None = Field(default=None, ge=0, le=1e9)
    retires: dt.date | None = None
    source: str = Field(min_length=3, max_length=500)
    as_of: dt.date
    note: str = Field(default="", max_length=2_000)


class PriceBook(Model):
    """The whole book. `offers` are tuning offers as the catalogue has them."""

    version: Literal[1] = 1
    discounts: tuple[Discount, ...] = ()
    models: tuple[OwnModel, ...] = ()
    offers: tuple[TuningOffer, ...] = ()

    def discount(self, names: tuple[str, ...], model: str, covers: Covers, day: dt.date) -> Discount | None:
        """The discount that holds for a model of a provider, who may go by several names; None: none does.

        One for the model goes before one for the whole provider, then the higher one; they never add up.
        """
        known = {name.strip().casefold() for name in names}
        fits = [
            each
            for each in self.discounts
            if each.provider.strip().casefold() in known
            and each.model.strip().casefold() in ("", model.strip().casefold())
            and covers in each.covers
            and each.holds_on(day)
        ]
        return max(fits, key=lambda each: (bool(each.model.strip()), each.percent), default=None)

    def own_model(self, provider: str, model: str) -> OwnModel | None:
        """The own model of exactly these names; None where the book has none."""
        return next((each for each in self.models if (each.provider, each.model) == (provider, model)), None)

    def own_offer(self, provider: str, model: str) -> TuningOffer | None:
        """The own tuning offer of exactly these names; None where the book has none."""
        return next((each for each in self.offers if (each.provider, each.model) == (provider, model)), None)

    def joined(self, other: PriceBook) -> PriceBook:
        """This book with the entries of another, which replace those for the same thing."""
        return self.replace(
            discounts=_joined(self.discounts, other.discounts, lambda each: (each.provider, each.model, each.covers)),
            models=_joined(self.models, other.models, lambda each: (each.provider, each.model)),
            offers=_joined(self.offers, other.offers, lambda each: each.id),
        )

    @property
    def size(self) -> int:
        """How many entries there are."""
        return len(self.discounts) + len(self.models) + len(self.offers)


def _joined(ours: tuple[E, ...], theirs: tuple[E, ...], key: Callable[[E], object]) -> tuple[E, ...]:
    replaced = {key(each) for each in theirs}
    return (*(each for each in ours if key(each) not in replaced), *theirs)


EMPTY = PriceBook()
