"""An amount of use beside a price sheet: what the use leaves open is taken from the prices or worked out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from ftvp_gui.core.exact import Exact
from ftvp_gui.core.exact_reading import ExactReader
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
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


def resolved(section: Section, name: str, usage: Usage) -> tuple[Given, SimpleNamespace]:
    """The price fields of a section and the amounts of use, all exact; `name` is "offer", "training" or "hosting"."""
    inputs = Inputs(section, (name,), ExactReader())
    plain = {key: Exact(value) for key in Usage.model_fields if isinstance(value := getattr(usage, key), Decimal | int)}
    return _RESOLVE[name](inputs, usage, plain)


def _of_tokens(inputs: Inputs, usage: Usage, plain: dict[str, Exact]) -> tuple[Given, SimpleNamespace]:
    use = SimpleNamespace(**plain)
    use.reasoning_tokens = plain.get("reasoning_tokens", inputs.reasoning_tokens)
    use.batch_share = plain.get("batch_share", inputs.batch_share)
    use.cached_hours = plain.get("cached_hours", use.month_hours)
    use.hit_rate = plain.get("hit_rate")
    if use.hit_rate is None:
        per_second = plain.get("requests_per_second", use.requests / (use.month_hours * 3600.0))
        use.hit_rate = tokens.hit_rate(inputs, per_second / use.prompts)
    return Given(inputs), use


def _of_training(inputs: Inputs, usage: Usage, plain: dict[str, Exact]) -> tuple[Given, SimpleNamespace]:
    x = Given(
        inputs,
        epochs=usage.epochs,
        longest=usage.longest,
        evaluations=usage.evaluations,
        hours=usage.training_hours,
        further=usage.further_fees,
    )
    use = SimpleNamespace(**plain)
    use.training_tokens = _billed_tokens(x, usage)
    use.validation_tokens = plain.get("validation_tokens", use.training_tokens * inputs.validation_share)
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


def _of_hosting(inputs: Inputs, usage: Usage, plain: dict[str, Exact]) -> tuple[Given, SimpleNamespace]:
    x = Given(inputs, busy_hours=usage.busy_hours, models=usage.models, gigabytes=usage.gigabytes)
    use = SimpleNamespace(**plain)
    use.replicas = plain.get("replicas", inputs.least)
    use.owed_hours = plain.get("owed_hours", Exact(0))
    use.awake_hours = plain.get("awake_hours")
    if use.awake_hours is None:
        use.awake_hours = hosting.awake_hours(x, use.requests, use.hours) if use.hours > 0 else Exact(0)
    return x, use


_RESOLVE: dict[str, Callable[[Inputs, Usage, dict[str, Exact]], tuple[Given, SimpleNamespace]]] = {
    "offer": _of_tokens,
    "training": _of_training,
    "hosting": _of_hosting,
}
