"""By which rules a provider bills training and hosting: units, minimums, tiers, what a failed job costs.

Everything is optional: a term that no source states is left out, which means unknown and never "no".
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from ftvp_gui.store.catalogue_price import Price, Sourced


class TrainingBasis(StrEnum):
    """What training is billed by."""

    PER_TOKEN = "per_token"
    PER_HOUR = "per_hour"
    PER_GPU_HOUR = "per_gpu_hour"
    PER_DBU = "per_dbu"
    FREE = "free"


class Cancelled(StrEnum):
    """What a training job costs that was called off: nothing, the work done so far, or all of it."""

    NONE = "none"
    WORK_DONE = "work_done"
    ALL = "all"


class TierName(StrEnum):
    """Where the provider may train: one region, one zone of data, anywhere, or anywhere on spare capacity."""

    REGIONAL = "regional"
    DATA_ZONE = "data_zone"
    GLOBAL = "global"
    DEVELOPER = "developer"


class Tier(Price):
    """Another way to train, as a multiple of the price that the offer states."""

    name: TierName


class TrainingTerms(Sourced):
    """How training is billed; None: no source says.

    `multiply_by_epochs`: every epoch counts. `bills_validation`: validation tokens count too, at every evaluation.
    `bills_padding_if_unpacked`: without packing every example counts at full length. `cap_tokens_per_example`: longer
    ones are cut. `round_hours_to`: hours are rounded to this part of an hour. `pause_cap`: dollars at which a job
    stops and asks. `bills_grader`: tokens of a grading model come on top.
    """

    basis: TrainingBasis | None = None
    multiply_by_epochs: bool | None = None
    bills_validation: bool | None = None
    bills_padding_if_unpacked: bool | None = None
    cap_tokens_per_example: int | None = Field(default=None, ge=1)
    round_hours_to: float | None = Field(default=None, gt=0, le=1)
    bills_failed: bool | None = None
    bills_cancelled: Cancelled | None = None
    bills_grader: bool | None = None
    pause_cap: Price | None = None
    tiers: tuple[Tier, ...] = ()
    note: str = ""


class HostingBasis(StrEnum):
    """What serving the tuned model is billed by, beside tokens."""

    NONE = "none"
    PER_HOUR = "per_hour"
    PER_MINUTE = "per_minute"
    PER_UNIT_HOUR = "per_unit_hour"
    PER_GPU_SECOND = "per_gpu_second"
    PER_DBU_HOUR = "per_dbu_hour"


class Commitment(StrEnum):
    """For how long capacity is bought."""

    NONE = "none"
    MONTH = "1mo"
    HALF_YEAR = "6mo"
    YEAR = "12mo"


class CommittedPrice(Price):
    """Dollars per hour and unit where one commits to a time."""

    commitment: Commitment


class HostingTerms(Sourced):
    """How serving is billed; None: no source says.

    `units_min`: least units that are billed. `unit_tokens_per_min`: input and output tokens that one unit carries.
    `replaces_token_price`: tokens are included. `scale_to_zero`: an idle server stops by itself. `idle_delete_days`:
    a deployment without traffic is deleted. `ttl_hours`: a deployment ends after so long in any case.
    `adapters_per_deployment`: tuned models that share one server.
    """

    basis: HostingBasis | None = None
    units_min: int | None = Field(default=None, ge=0)
    unit_tokens_per_min: tuple[int, int] | None = None
    commitments: tuple[CommittedPrice, ...] = ()
    replaces_token_price: bool | None = None
    scale_to_zero: bool | None = None
    min_replicas: int | None = Field(default=None, ge=0)
    idle_delete_days: int | None = Field(default=None, ge=1)
    ttl_hours: int | None = Field(default=None, ge=1)
    adapters_per_deployment: int | None = Field(default=None, ge=1)
    note: str = ""
