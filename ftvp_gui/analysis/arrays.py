"""What the plain functions of this package take: arrays by draw, checked once, with a sentence for what is wrong."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from ftvp_gui.core.normal import Array


def by_draw(values: ArrayLike, name: str) -> Array:
    """The values as (draw, option) numbers. `ValueError` where they are not, or one is not finite."""
    found = np.asarray(values, dtype=float)
    if found.ndim != 2 or 0 in found.shape:
        raise ValueError(
            f"{name} must be (draw, option), a row for each draw and a column for each option; these are "
            f"{_shape(found)}"
        )
    _finite(found, name)
    return found


def both_by_draw(costs: ArrayLike, effects: ArrayLike) -> tuple[Array, Array]:
    """Costs and effects as (draw, option) numbers of one shape. `ValueError` otherwise."""
    first, second = by_draw(costs, "costs"), by_draw(effects, "effects")
    if first.shape != second.shape:
        raise ValueError(
            "costs and effects are (draw, option), both of one shape; the costs are "
            f"{_shape(first)}, the effects {_shape(second)}"
        )
    return first, second


def series(values: ArrayLike, name: str, length: int | None = None) -> Array:
    """The values as one row of numbers, of a given length. `ValueError` otherwise, or where one is not finite."""
    found = np.asarray(values, dtype=float)
    if found.ndim != 1 or not len(found):
        raise ValueError(f"{name} must be one value after the other; these are {_shape(found)}")
    if length is not None and len(found) != length:
        raise ValueError(f"{name} must be {length:,} values, one for each draw; these are {len(found):,}")
    _finite(found, name)
    return found


def _finite(values: Array, name: str) -> None:
    fine = np.isfinite(values)
    if not fine.all():
        wrong = np.argwhere(~fine)
        where = "row {}".format(", column ".join(str(int(place)) for place in wrong[0]))
        raise ValueError(f"{name} must be finite numbers; {len(wrong):,} are not, the first in {where} (from 0)")


def _shape(values: Array) -> str:
    return " x ".join(f"{size:,}" for size in values.shape) or "a single number"
