"""What was used in a month, in the units that providers count."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pydantic import Field

from ftvp_gui.core.model import Model


def used(label: str, default: Any = 0) -> Any:
    """Declare an amount of use, never negative; None: as the price sheet or the other amounts say."""
    return Field(default=default, ge=0, json_schema_extra={"label": label}, validate_default=True)


class Usage(Model):
    """One month of use. Tokens of answering are those of one request; tokens of training are those of one epoch.

    What is None follows from the price sheet or from the rest: the hit rate from the rate at which requests arrive.
    """

    month: int = Field(default=0, ge=0)
    """Months since the start; bills of several months are added."""
    month_hours: Decimal = used("hours in the month", 730)
    price_level: Decimal = used("price against the list", 1)
    """What token prices are against the list, after moves to other models."""
    priced_in: Decimal | None = Field(default=None)
    """Months from the start to the moment whose announced prices hold; None: the middle of the month."""

    requests: Decimal = used("requests")
    input_tokens: Decimal = used("input tokens")
    prefix_tokens: Decimal = used("tokens of the fixed prompt")
    output_tokens: Decimal = used("output tokens")
    reasoning_tokens: Decimal | None = used("reasoning tokens", None)
    prompts: Decimal = used("prompts kept warm", 1)
    """Different fixed prompts; the requests are spread evenly over them."""
    requests_per_second: Decimal | None = used("requests per second", None)
    """All prompts together; None: the requests of the month, evenly."""
    hit_rate: Decimal | None = Field(default=None, ge=0, le=1, json_schema_extra={"label": "share found cached"})
    cached_hours: Decimal | None = used("hours that prompts are kept cached", None)
    batch_share: Decimal | None = Field(default=None, ge=0, le=1, json_schema_extra={"label": "share by batch"})

    runs: Decimal = used("training runs")
    training_tokens: Decimal | None = used("tokens of the examples", None)
    """Of all examples together, before they are padded or cut; those are counted from `rows` or `row_lengths`."""
    rows: Decimal = used("examples")
    row_lengths: tuple[int, ...] = ()
    """Tokens of every example, instead of `training_tokens` and `rows`."""
    epochs: Decimal | None = used("epochs", None)
    longest: Decimal | None = used("tokens of the longest example", None)
    validation_tokens: Decimal | None = used("validation tokens", None)
    evaluations: Decimal | None = used("validation runs", None)
    training_hours: Decimal | None = used("training hours", None)
    further_fees: Decimal | None = used("further fees", None)

    hours: Decimal = used("hours of service")
    """Hours in which servers are kept; without a stop when idle all of them are billed."""
    replicas: Decimal | None = used("servers", None)
    busy_hours: Decimal | None = used("busy hours", None)
    awake_hours: Decimal | None = used("hours in which servers run", None)
    owed_hours: Decimal | None = used("committed hours not used", None)
    stored_months: Decimal = used("months of storage")
    models: Decimal | None = used("models kept", None)
    gigabytes: Decimal | None = used("size of a model", None)


def label_of(name: str) -> str:
    """What an amount of use is called in a formula; `KeyError` for what is none."""
    extra: Any = Usage.model_fields[name].json_schema_extra
    return str(extra["label"])
