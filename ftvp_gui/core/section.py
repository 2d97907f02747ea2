"""A section: inputs that belong together, titled, and checked against their own declarations."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import ValidationInfo, field_validator

from ftvp_gui.core.declare import AmountSpec, spec_of
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model
from ftvp_gui.core.quantity import Fixed, Quantity, Range, Unknown


class Section(Model):
    """A titled group of inputs; its docstring is the help that the form shows."""

    title: ClassVar[str] = ""

    @field_validator("*", mode="after")
    @classmethod
    def _within_bounds(cls, value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, Estimate) and info.field_name is not None:
            spec = spec_of(cls, info.field_name)
            if isinstance(spec, AmountSpec):
                check(value.quantity, spec)
        return value


BEYOND_REASON = 1e15
"""Larger entries are slips of the finger; sums and products of smaller ones stay exact enough and finite."""


def _is_whole(quantity: Fixed | Range) -> bool:
    return isinstance(quantity, Fixed) and quantity.value == round(quantity.value)


def check(quantity: Quantity, spec: AmountSpec) -> None:
    """Raise `ValueError`, in words for the person who typed it, where the quantity does not fit the field."""
    if isinstance(quantity, Unknown):
        if not spec.optional:
            raise ValueError("this needs a number")
        return
    if spec.whole and isinstance(quantity, Fixed | Range) and not _is_whole(quantity):
        raise ValueError("this must be a whole number")
    low, high = quantity.support
    if max(abs(low), abs(high)) > BEYOND_REASON:
        raise ValueError("this is larger than anything that can be meant; enter at most a thousand million million")
    least, most = spec.bounds
    scale, sign = (100.0, " %") if spec.unit.percent else (1.0, "")
    if low < least:
        raise ValueError(f"must be at least {least * scale:g}{sign}")
    if high > most:
        raise ValueError(f"must be at most {most * scale:g}{sign}")
    if quantity.reach[0] < least or quantity.reach[1] > most:
        raise ValueError(f"its own bounds must lie between {least * scale:g}{sign} and {most * scale:g}{sign}")
