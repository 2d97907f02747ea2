"""What one provider file of the catalogue may say: prices with their provenance; it reads no files."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

from ftvp_gui.core.model import Model
from ftvp_gui.store.catalogue_price import Price as Price
from ftvp_gui.store.catalogue_price import Sourced as Sourced
from ftvp_gui.store.catalogue_terms import HostingTerms, TrainingTerms


class Lifecycle(Sourced):
    """The announced dates of a model: None where nothing is announced. Training ends after the day itself.

    `tuned_dies_with_base`: the tuned model stops when its base does; None: no source says.
    """

    base_released: dt.date | None = None
    training_ends: dt.date | None = None
    retires: dt.date | None = None
    min_notice_days: int | None = Field(default=None, ge=0)
    tuned_dies_with_base: bool | None = None
    note: str = ""


class BaseModelRef(Model):
    """The base model as genai-prices names it."""

    provider: str = Field(min_length=1)
    model: str = Field(min_length=1)


class ModelLife(Lifecycle):
    """The announced life of a base model at a provider, by its names in genai-prices."""

    provider: str = Field(min_length=1)
    model: str = Field(min_length=1)


class TunedPrices(Model):
    """What answers of the tuned model cost, per million tokens; None: not published. `as_base`: as the base model.

    `batch_mult` is what a token costs in a batch against the same token at once.
    """

    as_base: Sourced | None = None
    input: Price | None = None
    output: Price | None = None
    cached: Price | None = None
    batch_input: Price | None = None
    batch_output: Price | None = None
    batch_mult: Price | None = None

    @model_validator(mode="after")
    def _one_way(self) -> TunedPrices:
        if self.as_base is not None and (self.input is not None or self.output is not None or self.cached is not None):
            raise ValueError('say either "as_base" or the tuned prices, not both')
        return self


class Status(StrEnum):
    """Whether the tuning is on offer: today, on its way out, or no longer."""

    CURRENT = "current"
    LEGACY = "legacy"
    CLOSED = "closed"


class TuningOffer(Model):
    """Tuning of one model, or of one size of models, at one provider, and serving what comes out.

    Training is per million tokens, `training_hour` per hour of training, `training_gpu_hour` per hour of one GPU;
    `hosting` per hour of one server, 0 where answers are billed per token, None where no price was found;
    `throughput` in requests per second of one server; `storage` per month and model, `storage_gb` per month and
    gigabyte. None: not published. `provider` comes from the file. `training_terms` and `hosting_terms` are the rules
    of billing.
    """

    provider: str
    id: str = Field(pattern=r"^[a-z0-9-]+$")
    model: str = Field(min_length=1)
    method: str = Field(min_length=1)
    status: Status
    base: BaseModelRef | None = None
    training: Price | None = None
    training_hour: Price | None = None
    training_gpu_hour: Price | None = None
    least_fee: Price | None = None
    training_terms: TrainingTerms | None = None
    tuned: TunedPrices
    hosting: Price | None = None
    hosting_terms: HostingTerms | None = None
    throughput: Price | None = None
    storage: Price | None = None
    storage_gb: Price | None = None
    lifecycle: Lifecycle | None = None
    note: str = ""

    @model_validator(mode="after")
    def _base_is_named(self) -> TuningOffer:
        if self.tuned.as_base is not None and self.base is None:
            raise ValueError('a model that is billed "as_base" needs the base model as genai-prices names it')
        return self

    def tunable_on(self, day: dt.date) -> bool:
        """Whether a training job is still accepted on the day."""
        if self.status is Status.CLOSED:
            return False
        ends = None if self.lifecycle is None else self.lifecycle.training_ends
        return ends is None or day <= ends


class GpuOffer(Model):
    """One GPU by the hour: `hour` and `spot` are per GPU, also where only a machine of several is rented out."""

    provider: str
    id: str = Field(pattern=r"^[a-z0-9-]+$")
    machine: str = Field(min_length=1)
    gpu: str = Field(min_length=1)
    gpus: int = Field(ge=1)
    memory_gb: int = Field(ge=1)
    hour: Price
    spot: Price | None = None


class Provider(Model):
    """One file of the catalogue."""

    provider: str = Field(min_length=1)
    note: str = ""
    tuning: tuple[TuningOffer, ...] = ()
    gpus: tuple[GpuOffer, ...] = ()
    lives: tuple[ModelLife, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _name_the_provider(cls, data: Any) -> Any:
        """The provider is named once, at the head of its file."""
        if not isinstance(data, dict):
            return data
        named = {"provider": data.get("provider")}
        filled = dict(data)
        for part in ("tuning", "gpus"):
            items = data.get(part, ())
            if isinstance(items, list | tuple):
                filled[part] = [{**named, **item} if isinstance(item, dict) else item for item in items]
        return filled
