"""The lines of a bill as formulas: a quantity times the price of one unit, over exact numbers or over symbols.

`x` holds the price fields of a section, `use` the amounts of use by name; the lines of a part add up to what the engine
computes with the same rules of `tariff`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ftvp_gui.core.formula import Value, maximum
from ftvp_gui.core.tariff import hosting, tokens, training
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.tokens import MILLION, LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis


@dataclass(frozen=True)
class Charge:
    """One line: `code` names it for ever, `prices` are the fields that its price comes from, the main one first."""

    code: str
    quantity: Value
    unit: str
    price: Value
    prices: tuple[str, ...]


MTOK = "1M tokens"


def token_charges(x: Any, use: Any, input_price: Value, output_price: Value) -> Iterable[Charge]:
    """Fresh input, fixed prompt by reading and writing the cache, output, reasoning, and keeping the cache."""
    list_ = tokens.list_multiple(x) * use.price_level
    paid = list_ * tokens.batch_multiple(x, use.batch_share)
    to_input, to_output = tokens.long_multiples(x, use.input_tokens + use.prefix_tokens)
    fresh, output = input_price * paid, output_price * paid * to_output
    millions = use.requests / MILLION
    yield Charge("input", millions * use.input_tokens, MTOK, fresh * to_input, ("input_price",))
    yield from _prompt_charges(x, use, millions, fresh * to_input)
    if x.long_requests is LongRequests.BEYOND:
        more_fresh, more_prefix = tokens.beyond(x, use.input_tokens, use.prefix_tokens)
        dearer = fresh * (x.long_input - 1.0)
        mix = tokens.cache_mix(x, use.prefix_tokens, use.hit_rate) if x.caching else 1.0
        yield Charge("long_input", millions * more_fresh, MTOK, dearer, ("long_input", "input_price"))
        yield Charge("long_prompt", millions * more_prefix, MTOK, dearer * mix, ("long_input", "input_price"))
    yield Charge("output", millions * use.output_tokens, MTOK, output, ("output_price",))
    yield Charge("reasoning", millions * use.reasoning_tokens, MTOK, output, ("output_price",))
    if x.caching and x.cache_kept:
        kept = tokens.cacheable(x, use.prefix_tokens) * use.prefix_tokens / MILLION * use.prompts * use.cached_hours
        yield Charge("cache_storage", kept, "1M tokens and hour", x.cache_storage * list_, ("cache_storage",))


def _prompt_charges(x: Any, use: Any, millions: Value, price: Value) -> Iterable[Charge]:
    whole = millions * use.prefix_tokens
    if not x.caching:
        yield Charge("prompt", whole, MTOK, price, ("input_price",))
        return
    cached = tokens.cacheable(x, use.prefix_tokens)
    yield Charge("prompt", whole * (1.0 - cached), MTOK, price, ("input_price",))
    yield Charge("cache_read", whole * cached * use.hit_rate, MTOK, price * x.cache_read, ("cache_read", "input_price"))
    missed = whole * cached * (1.0 - use.hit_rate)
    yield Charge("cache_write", missed, MTOK, price * x.cache_write, ("cache_write", "input_price"))


def training_charges(x: Any, use: Any) -> Iterable[Charge]:
    """The run by its basis, further fees, and what least fee and limit change; `use` has tokens as they are billed."""
    yield from _run_charges(x, use)
    yield Charge("training_fees", use.runs, "run", x.further, ("further",))
    validation = use.validation_tokens * x.evaluations
    cost = training.run_price(x, use.training_tokens, validation) * x.multiple + x.further
    yield Charge("least_fee", use.runs, "run", maximum(0.0, x.least_fee - cost), ("least_fee",))
    if x.knows("most_fee"):
        over = maximum(0.0, maximum(cost, x.least_fee) - x.most_fee)
        yield Charge("fee_limit", use.runs, "run", 0.0 - over, ("most_fee",))


def _run_charges(x: Any, use: Any) -> Iterable[Charge]:
    if x.basis is TrainingBasis.TOKENS:
        trained = use.training_tokens * x.epochs / MILLION * use.runs
        yield Charge("training", trained, MTOK, x.price * x.multiple, ("price",))
        if x.validation_billed:
            checked = use.validation_tokens * x.evaluations / MILLION * use.runs
            yield Charge("validation", checked, MTOK, x.price * x.multiple, ("price",))
    elif x.basis is not TrainingBasis.FREE:
        gpus = x.basis is TrainingBasis.GPU_HOURS
        hours = training.billed_hours(x) * use.runs * (x.gpus if gpus else 1.0)
        yield Charge("training", hours, "GPU-hour" if gpus else "hour", x.hour_price * x.multiple, ("hour_price",))


_SERVED = {
    HostingBasis.HOURS: "hour",
    HostingBasis.MODEL_UNITS: "model unit and hour",
    HostingBasis.MINUTES: "minute",
    HostingBasis.GPU_SECONDS: "GPU-second",
}


def hosting_charges(x: Any, use: Any) -> Iterable[Charge]:
    """Servers, the unused rest of a commitment, and what is kept."""
    price, unit = hosting.unit_price(x) / x.adapters, _SERVED[x.basis]
    field = "rate" if x.basis in (HostingBasis.HOURS, HostingBasis.MODEL_UNITS) else "fine_rate"
    units = use.replicas * hosting.units_in_hour(x)
    hours = use.awake_hours if x.scale_to_zero and not x.commitment else use.hours
    yield Charge("hosting", hours * units, unit, price, (field,))
    if x.commitment:
        yield Charge("commitment", use.owed_hours * units, unit, price, (field,))
    stored = x.models * use.stored_months
    yield Charge("storage", stored, "model and month", x.storage, ("storage",))
    yield Charge("storage_size", stored * x.gigabytes, "GB and month", x.gigabyte, ("gigabyte",))
