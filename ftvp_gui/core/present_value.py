"""What money at another time is worth today: one rule for the engine's months and for plain lists of cash flows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TypeVar

import numpy as np

from ftvp_gui.core.normal import Array

Number = TypeVar("Number")


class When(Enum):
    """The moment of its period at which an amount is paid; the value counts periods from its beginning."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


def monthly(yearly: float) -> float:
    """The monthly rate that comes to this yearly one: (1 + r) to the power 1/12, less 1; not a twelfth of it."""
    return float((1.0 + yearly) ** (1.0 / 12.0) - 1.0)


def discount(rate: Number, period: Number, when: When, periods: float = 1.0) -> Number:
    """What one unit of money in a period (counted from 0) is worth at the start of the first.

    `rate` is of one period, or of `periods` of them: a yearly rate over months has 12. Numbers, arrays and formulas.
    """
    worth: Number = (1.0 + rate) ** (-(period + when.value) / periods)  # type: ignore[operator]
    return worth


def net_present_value(
    flows: Array | Sequence[float], rate: float, when: When = When.START, periods: float = 1.0
) -> Array | float:
    """The worth today of amounts paid one a period, the first in the period that begins today.

    `flows` is (period,), or (..., period) for many cases at once; the answer has what stands before. `rate` is of one
    period, or of `periods` of them (a yearly rate over months: 12). With `when` at the start, the first amount counts
    in full, as in numpy-financial's `npv`; spreadsheets' NPV pays at the end; this program's own present values are
    paid in mid-month at a yearly rate. `ValueError` where an amount is no finite number or the rate is not above -1.
    """
    paid = np.asarray(flows, dtype=float)
    if paid.ndim == 0 or paid.shape[-1] == 0:
        raise ValueError("a net present value needs at least one cash flow")
    if not np.isfinite(paid).all():
        raise ValueError("every cash flow must be a finite number")
    if not -1.0 < rate < np.inf:
        raise ValueError(f"the rate must be above -1 (a loss of everything), not {rate}")
    found = paid @ discount(rate, np.arange(paid.shape[-1], dtype=float), when, periods)
    return float(found) if paid.ndim == 1 else np.asarray(found)
