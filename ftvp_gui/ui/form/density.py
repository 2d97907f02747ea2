"""A distribution as a small drawing: its curve, the window of values it is seen through, and its handles; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10

import numpy as np
from pydantic import ValidationError

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.normal import Array, cdf, density
from ftvp_gui.core.quantity import Chance, Fixed, Hazard, Pert, Quantity, Range, Strata, Unknown, Whole
from ftvp_gui.core.section import check

_REACH = 2.6
"""Normal scores to which a curve is drawn."""
_WIDE = 6.0
"""Ends so many times apart are drawn over powers of ten, else one half of the curve would be a hair."""
_Z = np.linspace(-_REACH, _REACH, 105)


@dataclass(frozen=True)
class View:
    """The window of values that is drawn, over powers of ten where that is wide."""

    least: float
    most: float
    powers: bool

    def place(self, value: float) -> float:
        """Where a value stands, 0 at the left and 1 at the right."""
        low, high, here = self._scaled(self.least), self._scaled(self.most), self._scaled(max(value, self._floor))
        return (here - low) / (high - low) if high > low else 0.5

    def value(self, place: float) -> float:
        """The value that stands at a place."""
        low, high = self._scaled(self.least), self._scaled(self.most)
        found = low + place * (high - low)
        return float(10.0**found) if self.powers else found

    @property
    def _floor(self) -> float:
        return self.least * 1e-3 if self.powers else -np.inf

    def _scaled(self, value: float) -> float:
        return log10(value) if self.powers else value


@dataclass(frozen=True)
class Handle:
    """A number that can be moved: the cell it stands in, and its value."""

    cell: int
    value: float


def can_be_drawn(quantity: Quantity) -> bool:
    """Whether there is a curve: not of what is certain, and not of the waiting time for an event."""
    return not (quantity.certain or isinstance(quantity, Unknown | Fixed | Hazard))


def view_of(quantity: Quantity) -> View:
    """The window in which the whole curve stands, with room to move a handle outwards."""
    low, high = (float(value) for value in _spread(quantity).values(Strata(cdf(np.array([-_REACH, _REACH])))))
    first, _, last = _spread(quantity).ends()
    powers = first > 0 and low > 0 and last / first > _WIDE
    if powers:
        room = (high / low) ** 0.12
        return View(low / room, high * room, True)
    room = 0.12 * (high - low) or 1.0
    least, most = _spread(quantity).reach
    return View(max(low - room, least), min(high + room, most), False)


def curve(quantity: Quantity, view: View) -> tuple[Array, Array]:
    """Places and heights of the curve, from 0 to 1 both; of what may be nothing, the part where it is something."""
    x = np.asarray(_spread(quantity).values(Strata(cdf(_Z))), dtype=float)
    places = np.array([view.place(value) for value in x])
    steps = np.diff(places)
    inner = steps > 1e-9
    heights = density(0.5 * (_Z[1:] + _Z[:-1]))[inner] * np.diff(_Z)[inner] / steps[inner]
    middles = (0.5 * (places[1:] + places[:-1]))[inner]
    return middles, heights / heights.max() if heights.size else heights


def handles(quantity: Quantity) -> tuple[Handle, ...]:
    """The numbers of a kind that can be dragged; none where the numbers are counts or other people's opinions."""
    inner = quantity.of if isinstance(quantity, Whole) else quantity
    if isinstance(inner, Range):
        return Handle(0, inner.low), Handle(1, inner.likely), Handle(2, inner.high)
    if isinstance(inner, Chance):
        return Handle(1, inner.range.low), Handle(2, inner.range.likely), Handle(3, inner.range.high)
    if isinstance(inner, Pert):
        return Handle(0, inner.least), Handle(1, inner.likely), Handle(2, inner.most)
    return ()


def moved(quantity: Quantity, cell: int, value: float, spec: AmountSpec) -> Quantity | None:
    """The quantity with one of its numbers moved; None where its neighbours or a rule of the field are in the way."""
    try:
        if isinstance(quantity, Whole):
            found: Quantity = quantity.replace(of=_with(quantity.of, cell, value))
        elif isinstance(quantity, Chance):
            found = quantity.replace(range=_with(quantity.range, cell - 1, value))
        else:
            found = _with(quantity, cell, value)
        check(found, spec)
    except (ValidationError, ValueError):
        return None
    return found


def rounded(value: float, view: View) -> float:
    """The value at the digits that a drawing of this size can tell apart."""
    room = abs(value) if view.powers else view.most - view.least
    if room <= 0:
        return value
    step = 10.0 ** (floor(log10(room)) - (1 if view.powers else 2))
    step = step / 2 if view.powers else step
    return float(f"{round(value / step) * step:.6g}")


def _with(quantity: Quantity, cell: int, value: float) -> Quantity:
    names = ("least", "likely", "most") if isinstance(quantity, Pert) else ("low", "likely", "high")
    return quantity.replace(**{names[cell]: value})


def _spread(quantity: Quantity) -> Quantity:
    return quantity.range if isinstance(quantity, Chance) else quantity
