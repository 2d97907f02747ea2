"""An amount of use beside a price sheet: what the use leaves open is taken from the prices or worked out."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from ftvp_gui.core.drivers.hosting import Hosting
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.exact import Exact
from ftvp_gui.core.exact_reading import ExactReader
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.section import Section
from ftvp_gui.core.tariff import hosting, tokens, training
from ftvp_gui.core.tokens import billable_tokens, padded_tokens
from ftvp_gui.core.usage import Usage


class Given:
    """Price fields, some of which the use says better: `x.epochs` is the use's own number where it has one."""

    def __init__(self, inputs: Inputs, **known: Decimal | None) -> None:
        self._inputs = inputs
        self.__dict__.update({name: Exact(value) for name, value in known.items() if value is not None})

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inputs, name)


Resolved = tuple[Given, SimpleNamespace]
"""The price fields of a section and the amounts of use, all exact."""


def _read(section: Section, name: str, usage: Usage) -> tuple[Inputs, SimpleNamespace]:
    given = ((key, getattr(usage, key)) for key in Usage.model_fields)
    use = {key: Exact(value) for key, value in given if isinstance(value, Decimal | int)}
    return Inputs(section, (name,), ExactReader()), SimpleNamespace(**use)


def for_tokens(offer: Offer, usage: Usage) -> Resolved:
    """Prices and use of answering; the hit rate follows from the rate of requests where it is not said."""
    inputs, use = _read(offer, "offer", usage)
    if usage.reasoning_tokens is None:
        use.reasoning_tokens = inputs.reasoning_tokens
    if usage.batch_share is None:
        use.batch_share = inputs.batch_share
    if usage.cached_hours is None:
        use.cached_hours = use.month_hours
    if usage.hit_rate is None:
        evenly = use.requests / (use.month_hours * 3600.0)
        per_second = evenly if usage.requests_per_second is None else use.requests_per_second
        use.hit_rate = tokens.hit_rate(inputs, per_second / use.prompts)
    return Given(inputs), use


def for_training(run: TrainingRun, usage: Usage) -> Resolved:
    """Prices and use of training; tokens as they are billed. `ValueError` where the number of examples is missing."""
    inputs, use = _read(run, "training", usage)
    x = Given(
        inputs,
        epochs=usage.epochs,
        longest=usage.longest,
        evaluations=usage.evaluations,
        hours=usage.training_hours,
        further=usage.further_fees,
    )
    use.training_tokens = _billed_tokens(x, usage)
    if usage.validation_tokens is None:
        use.validation_tokens = use.training_tokens * inputs.validation_share
    return x, use


def _billed_tokens(x: Given, usage: Usage) -> Value:
    """Tokens of one epoch as they are billed; `ValueError` where the number of examples is needed and not said."""
    cut = x.knows("most_tokens")
    if usage.row_lengths:
        cap = int(x.most_tokens.value) if cut else None
        lengths = usage.row_lengths
        return Exact(padded_tokens(lengths, cap) if x.padded else billable_tokens(lengths, cap))
    whole = Exact(usage.training_tokens or 0)
    if not (x.padded or cut) or whole == 0:
        return whole
    if usage.rows == 0:
        raise ValueError("examples are billed padded or cut: say how many examples there are")
    return training.epoch_tokens(x, whole / usage.rows, Exact(usage.rows))


def for_hosting(servers: Hosting, usage: Usage) -> Resolved:
    """Prices and use of servers and storage; hours awake follow from the requests where they are not said."""
    inputs, use = _read(servers, "hosting", usage)
    x = Given(inputs, busy_hours=usage.busy_hours, models=usage.models, gigabytes=usage.gigabytes)
    if usage.replicas is None:
        use.replicas = inputs.least
    if usage.owed_hours is None:
        use.owed_hours = Exact(0)
    if usage.awake_hours is None:
        use.awake_hours = hosting.awake_hours(x, use.requests, use.hours) if use.hours > 0 else Exact(0)
    return x, use
