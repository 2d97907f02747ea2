"""A bill: what a price sheet charges for a use, line by line and exactly; each line has its formula and its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from ftvp_gui.core import charges, exact
from ftvp_gui.core.calendar import months_between
from ftvp_gui.core.charges import Charge
from ftvp_gui.core.estimate import Provenance
from ftvp_gui.core.exact import Exact
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.formula import Value
from ftvp_gui.core.formula_words import in_words
from ftvp_gui.core.inputs import Inputs, SymbolReader
from ftvp_gui.core.model import Model
from ftvp_gui.core.price_sheet import PriceSheet
from ftvp_gui.core.resolved import Given, Resolved, for_hosting, for_tokens, for_training
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit
from ftvp_gui.core.usage import Usage, label_of

Charges = Callable[[Any, Any], Iterable[Charge]]


class LineItem(Model):
    """One line in US dollars: `quantity` of `unit` at `unit_price`. `provenance` is that of its prices, main one first.

    `amount` is quantity times unit price to sixty digits; a limit's line is negative.
    """

    code: str
    month: int
    quantity: Decimal
    unit: str
    unit_price: Decimal
    amount: Decimal
    formula: str
    provenance: tuple[Provenance, ...]


def bill(sheet: PriceSheet, usage: Usage | Iterable[Usage]) -> tuple[LineItem, ...]:
    """What the months of use cost, month by month; nothing is charged where nothing is used.

    `UnknownInputError` names a price that is needed and unknown; `ValueError` says what the sheet does not offer.
    """
    months = (usage,) if isinstance(usage, Usage) else tuple(usage)
    lines = [line for month in months for line in _month(sheet, month)]
    rest = _unused_commitment(sheet, months)
    return tuple(lines + ([] if rest is None else list(_month(sheet, rest))))


def total(lines: Iterable[LineItem]) -> Decimal:
    """The sum of a bill."""
    return exact.total(line.amount for line in lines)


def _month(sheet: PriceSheet, usage: Usage) -> Iterable[LineItem]:
    servers = sheet.hosting
    asks = usage.requests > 0 or usage.prefix_tokens > 0
    if asks and not (servers is not None and servers.enabled and servers.replaces_tokens):
        yield from _tokens(sheet, usage)
    if usage.runs > 0:
        if sheet.training is None:
            raise ValueError("the price sheet offers no training, but some was used")
        yield from _lines(
            for_training(sheet.training, usage), charges.training_charges, sheet.training, "training", usage
        )
    if usage.hours > 0 or usage.stored_months > 0 or (usage.owed_hours or 0) > 0:
        if servers is None:
            raise ValueError("the price sheet offers no servers or storage, but some were used")
        yield from _lines(for_hosting(servers, usage), charges.hosting_charges, servers, "hosting", usage)


def _tokens(sheet: PriceSheet, usage: Usage) -> Iterable[LineItem]:
    x, use = for_tokens(sheet.offer, usage)
    said = Inputs(sheet.offer, ("offer",), SymbolReader())
    done = charges.token_charges(x, use, *announced(sheet, x, usage))
    named = charges.token_charges(said, _symbols(), said.input_price, said.output_price)
    return _zipped(done, named, sheet.offer, usage.month)


def announced(sheet: PriceSheet, x: Given, usage: Usage) -> tuple[Value, Value]:
    """Input and output price of the month, by the steps announced until then; `ValueError` for steps without start."""
    now = usage.month + 0.5 if usage.priced_in is None else Exact(usage.priced_in)
    if not sheet.offer.steps:
        return x.input_price, x.output_price
    if sheet.start is None:
        raise ValueError("announced prices have dates: say on which day month 0 begins")
    past = [step for step in sheet.offer.steps if months_between(sheet.start, step.since) <= now]
    if not past:
        return x.input_price, x.output_price
    last = sorted(past, key=lambda step: step.since)[-1]
    return Exact(last.input), Exact(last.output)


def _lines(found: Resolved, made: Charges, section: Section, name: str, usage: Usage) -> Iterable[LineItem]:
    said = made(Inputs(section, (name,), SymbolReader()), _symbols())
    return _zipped(made(*found), said, section, usage.month)


def _zipped(done: Iterable[Charge], named: Iterable[Charge], section: Section, month: int) -> Iterable[LineItem]:
    """The lines that charge something: numbers of the exact reading, words of the symbolic one."""
    for charge, words in zip(done, named, strict=True):
        quantity, price = Exact(charge.quantity), Exact(charge.price)
        amount = quantity * price
        if amount == 0:
            continue
        yield LineItem(
            code=charge.code,
            month=month,
            quantity=quantity.value,
            unit=charge.unit,
            unit_price=price.value,
            amount=amount.value,
            formula=in_words(words.quantity * words.price),
            provenance=tuple(getattr(section, field).provenance for field in charge.prices),
        )


def _symbols() -> SimpleNamespace:
    """Every amount of use as a symbol with its label."""
    names = (name for name, field in Usage.model_fields.items() if field.json_schema_extra)
    return SimpleNamespace(
        **{name: Symbol("symbol", (), label_of(name), Unit.COUNT, ("use", name), None) for name in names}
    )


def _unused_commitment(sheet: PriceSheet, months: Sequence[Usage]) -> Usage | None:
    """The rest of the last term where the months end inside it and nothing is said about it: owed with the last one."""
    served = [month for month in months if month.hours > 0]
    if sheet.hosting is None or not sheet.hosting.commitment or not served:
        return None
    if any(month.owed_hours is not None for month in months):
        return None
    left = -len(served) % sheet.hosting.commitment
    last = served[-1]
    rest = Usage(month=last.month, replicas=last.replicas, owed_hours=left * last.month_hours)
    return rest if left else None
