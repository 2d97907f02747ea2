"""How an input is declared, once: `amount() choice() flag() day() words()` make a field and its specification."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from pydantic import Field
from pydantic.fields import FieldInfo

from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.model import Model
from ftvp_gui.core.quantity import FREE, AnyQuantity, Fixed, Hazard, Range, Unknown, Whole
from ftvp_gui.core.units import Unit


class Shared(StrEnum):
    """What one uncertainty is shared by: the whole project, all approaches of a kind, or the approach alone."""

    PROJECT = "project"
    KIND = "kind"
    APPROACH = "approach"


class Cases(StrEnum):
    """The cases of a sample that a share counts."""

    ALL = "all"
    RIGHT = "answered rightly"
    WRONG = "answered wrongly"


When = tuple[str, tuple[object, ...]]


@dataclass(frozen=True)
class FieldSpec:
    """What a form, a report and a ledger need to know of a field that is not an amount.

    `when` names a plain field of the same section and its values for which this field matters at all; None: always.
    """

    label: str
    help: str = ""
    when: When | None = None


@dataclass(frozen=True)
class AmountSpec(FieldSpec):
    """The specification of an uncertain number.

    `bounds` are the values that may be entered; `stream` is the file-format id of its uncertainty (class and field,
    set when the class is made, or the alias that a renamed field keeps); `luck` marks an event that no study can
    settle; `optional` allows "unknown" as an answer; `sampled` says which cases of a sample measure
    the share, each of them a hit or none; None: no sample does.
    """

    unit: Unit = Unit.COUNT
    bounds: tuple[float, float] = FREE
    default: Estimate | None = None
    shared: Shared = Shared.APPROACH
    stream: str = ""
    luck: bool = False
    optional: bool = False
    whole: bool = False
    sampled: Cases | None = None


def assumed(source: str) -> Provenance:
    """A judgement of ours: an editable default without a published source."""
    return Provenance(source=source, grade=Grade.ASSUMED)


def secondary(source: str, as_of: str = "") -> Provenance:
    """A third party's account of the number."""
    return Provenance(source=source, grade=Grade.SECONDARY, as_of=_date(as_of))


def official(source: str, as_of: str = "") -> Provenance:
    """The provider's or author's own statement."""
    return Provenance(source=source, grade=Grade.OFFICIAL, as_of=_date(as_of))


def measured(source: str, as_of: str = "") -> Provenance:
    """Measured on data, here or by the source itself."""
    return Provenance(source=source, grade=Grade.MEASURED, as_of=_date(as_of))


def _date(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def amount(
    label: str,
    unit: Unit,
    default: float | tuple[float, float, float] | Hazard | None,
    *,
    source: Provenance,
    bounds: tuple[float, float] | None = None,
    help: str = "",
    shared: Shared = Shared.APPROACH,
    alias: str = "",
    luck: bool = False,
    optional: bool = False,
    whole: bool = False,
    sampled: Cases | None = None,
    when: When | None = None,
) -> Any:
    """Declare an uncertain number. `default`: one value, (P10, P50, P90), a hazard, or None for "unknown"."""
    limits = bounds if bounds is not None else ((0.0, 1.0) if unit is Unit.SHARE else (0.0, float("inf")))
    estimate = Estimate(quantity=quantity_of(default, limits, whole=whole), provenance=source)
    spec = AmountSpec(
        label=label,
        help=help,
        when=when,
        unit=unit,
        bounds=limits,
        default=estimate,
        shared=shared,
        stream=alias,
        luck=luck,
        optional=optional or default is None,
        whole=whole,
        sampled=sampled,
    )
    return Field(default=estimate, json_schema_extra={"spec": spec})  # type: ignore[dict-item]


def quantity_of(
    value: float | tuple[float, float, float] | Hazard | None, bounds: tuple[float, float], *, whole: bool = False
) -> AnyQuantity:
    """The plain quantity for one number, three numbers or nothing, inside the bounds of its field."""
    if value is None:
        return Unknown()
    if isinstance(value, Hazard):
        return value
    if isinstance(value, tuple):
        least, most = (None if abs(limit) == float("inf") else float(limit) for limit in bounds)
        range_ = Range(low=value[0], likely=value[1], high=value[2], least=least, most=most)
        return Whole(of=range_) if whole else range_
    return Whole(of=Fixed(value=value)) if whole else Fixed(value=value)


def flag(label: str, default: bool, *, help: str = "", when: When | None = None) -> Any:
    """Declare a switch."""
    return Field(default=default, json_schema_extra={"spec": FieldSpec(label, help, when)})  # type: ignore[dict-item]


def choice(label: str, default: StrEnum, *, help: str = "") -> Any:
    """Declare a choice among the members of an enumeration."""
    return Field(default=default, json_schema_extra={"spec": FieldSpec(label, help)})  # type: ignore[dict-item]


def day(label: str, default: dt.date | None, *, help: str = "") -> Any:
    """Declare a date, or None where there is none."""
    return Field(default=default, json_schema_extra={"spec": FieldSpec(label, help)})  # type: ignore[dict-item]


def words(label: str, default: str = "", *, help: str = "") -> Any:
    """Declare a line of text."""
    return Field(default=default, json_schema_extra={"spec": FieldSpec(label, help)})  # type: ignore[dict-item]


def listed(label: str, *, help: str = "") -> Any:
    """Declare a list of dated facts, empty at first."""
    return Field(default=(), json_schema_extra={"spec": FieldSpec(label, help)})  # type: ignore[dict-item]


def number(label: str, default: int, *, ge: int, le: int, help: str = "") -> Any:
    """Declare a whole number that shapes the calculation and is never uncertain."""
    return Field(default=default, ge=ge, le=le, json_schema_extra={"spec": FieldSpec(label, help)})  # type: ignore[dict-item]


def spec_of(owner: type[Model] | Model, name: str) -> FieldSpec | None:
    """The specification of a declared field; None for a field that is not an input."""
    cls = owner if isinstance(owner, type) else type(owner)
    return _spec(cls.model_fields[name])


def specification(owner: Model, name: str) -> FieldSpec | None:
    """The specification of a field, also where a subclass gave the field another default; None: not an input."""
    for cls in type(owner).__mro__:
        if issubclass(cls, Model) and name in cls.model_fields:
            spec = spec_of(cls, name)
            if spec is not None:
                return amount_spec(cls, name) if isinstance(spec, AmountSpec) else spec
    return None


def matters(owner: Model, name: str) -> bool:
    """Whether a field has a say as the section stands: one that belongs to a switched-off choice has none."""
    spec = spec_of(owner, name)
    if spec is None or spec.when is None:
        return True
    other, values = spec.when
    return getattr(owner, other) in values and matters(owner, other)


def amount_spec(owner: type[Model] | Model, name: str) -> AmountSpec:
    """The specification of an amount; `KeyError` for any other field."""
    return _amount_spec(owner if isinstance(owner, type) else type(owner), name)


@cache
def _amount_spec(cls: type[Model], name: str) -> AmountSpec:
    spec = spec_of(cls, name)
    if not isinstance(spec, AmountSpec):
        raise KeyError(f"{name} is not an amount")
    if spec.stream:
        return spec
    return replace(spec, stream=f"{_declarer(cls, name).__name__}.{name}")


def _spec(field: FieldInfo) -> FieldSpec | None:
    extra: Any = field.json_schema_extra
    spec = extra.get("spec") if isinstance(extra, dict) else None
    return spec if isinstance(spec, FieldSpec) else None


def _declarer(cls: type, name: str) -> type:
    """The class that declares the field: the most basic one that has it, so that a subclass shares its streams."""
    return next(base for base in reversed(cls.__mro__) if name in getattr(base, "__annotations__", {}))
