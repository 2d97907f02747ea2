"""Which kinds of unknown a field offers, and what the cells hold after a switch: only what is known is kept; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import Final

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import (
    Chance,
    Ends,
    Fixed,
    Hazard,
    Measured,
    Pert,
    Pool,
    Quantity,
    Range,
    Triangular,
    Unknown,
    Whole,
)
from ftvp_gui.core.units import Unit
from ftvp_gui.language import literal
from ftvp_gui.ui.form import parse
from ftvp_gui.ui.form.entry import entry_of, rounded
from ftvp_gui.ui.form.parse import Writing
from ftvp_gui.ui.form.shapes import CELLS, Entry, Shape


class Kind(StrEnum):
    """A kind of unknown, as a person chooses it; the value names its icon."""

    SINGLE = "single"
    RANGE = "range"
    PERT = "pert"
    TRIANGULAR = "triangular"
    MEASURED = "measured"
    CHANCE = "chance"
    HAZARD = "hazard"
    UNKNOWN = "unknown"
    POOL = "pool"


@dataclass(frozen=True)
class KindWords:
    """How a kind is called and what it says."""

    title: str
    sentence: str


WORDS: Final = {
    Kind.SINGLE: KindWords(literal("Single value"), literal("One number, taken as certain.")),
    Kind.RANGE: KindWords("P10 / P50 / P90", literal("One in ten lies below the first, half below the middle.")),
    Kind.PERT: KindWords(
        literal("Minimum / most likely / maximum"), literal("The ends cannot be passed; most lies around the middle.")
    ),
    Kind.TRIANGULAR: KindWords(
        literal("Minimum / most likely / maximum, straight-sided"),
        literal("A triangle: the ends cannot be passed, yet weigh more than in the rounded kind."),
    ),
    Kind.MEASURED: KindWords(literal("Measured: so many of so many"), literal("A share counted on a sample.")),
    Kind.CHANCE: KindWords(literal("Chance of a range"), literal("Nothing at all, or with this chance a range.")),
    Kind.HAZARD: KindWords(
        literal("Chance in a year"), literal("It may happen in any year with this chance; when is luck.")
    ),
    Kind.UNKNOWN: KindWords(literal("Not known"), literal("No number yet. What depends on it says so.")),
    Kind.POOL: KindWords(
        literal("Pooled opinions"), literal("Several people's estimates, each believed with its weight.")
    ),
}


def kind_of(quantity: Quantity) -> Kind:
    """The kind of a quantity, whole numbers by what is inside."""
    inner = quantity.of if isinstance(quantity, Whole) else quantity
    kinds: dict[type[Quantity], Kind] = {
        Unknown: Kind.UNKNOWN,
        Fixed: Kind.SINGLE,
        Range: Kind.RANGE,
        Pert: Kind.PERT,
        Triangular: Kind.TRIANGULAR,
        Measured: Kind.MEASURED,
        Chance: Kind.CHANCE,
        Hazard: Kind.HAZARD,
        Pool: Kind.POOL,
    }
    return kinds[type(inner)]


def kinds_for(spec: AmountSpec, current: Quantity) -> tuple[Kind, ...]:
    """The kinds that a field offers, the present one always among them."""
    least, most = spec.bounds
    offered = [Kind.SINGLE, Kind.RANGE]
    if not spec.whole:
        offered += [Kind.PERT, Kind.TRIANGULAR]
        if spec.unit is Unit.SHARE and least <= 0.0 and most >= 1.0:
            offered.append(Kind.MEASURED)
        if least <= 0.0 < most:
            offered.append(Kind.CHANCE)
    if spec.luck and spec.unit is Unit.MONTHS and least <= 0.0 and most == inf:
        offered.append(Kind.HAZARD)
    if spec.optional:
        offered.append(Kind.UNKNOWN)
    present = kind_of(current)
    return (*offered, present) if present not in offered else tuple(offered)


def switched(kind: Kind, quantity: Quantity, spec: AmountSpec, writing: Writing) -> Entry:
    """The cells for another kind: filled where the present quantity says the same, empty where only a person knows."""
    if kind is kind_of(quantity):
        return entry_of(quantity, spec, writing)
    if kind is Kind.UNKNOWN or isinstance(quantity, Unknown):
        shape = _SHAPES[kind]
        return Entry(shape, ("",) * len(CELLS[shape]))
    low, middle, high = _ends(quantity, spec, writing)
    if kind is Kind.SINGLE:
        return Entry(Shape.PLAIN, ("", middle, ""))
    if kind is Kind.RANGE:
        return Entry(Shape.PLAIN, (low, middle, high))
    if kind in (Kind.PERT, Kind.TRIANGULAR):
        # From the one to the other the three numbers mean the same.
        texts = entry_of(quantity, spec, writing).texts if isinstance(quantity, Ends) else ("", middle, "")
        return Entry(_SHAPES[kind], texts)
    if kind is Kind.HAZARD:
        return Entry(Shape.HAZARD, ("",))
    if kind is Kind.CHANCE:
        return Entry(Shape.CHANCE, ("", low, middle, high))
    return Entry(Shape.MEASURED, ("", ""))


_SHAPES = {
    Kind.SINGLE: Shape.PLAIN,
    Kind.RANGE: Shape.PLAIN,
    Kind.UNKNOWN: Shape.PLAIN,
    Kind.PERT: Shape.PERT,
    Kind.TRIANGULAR: Shape.TRIANGULAR,
    Kind.MEASURED: Shape.MEASURED,
    Kind.CHANCE: Shape.CHANCE,
    Kind.HAZARD: Shape.HAZARD,
    Kind.POOL: Shape.POOL,
}


def _ends(quantity: Quantity, spec: AmountSpec, writing: Writing) -> tuple[str, str, str]:
    inner = quantity.of if isinstance(quantity, Whole) else quantity
    if isinstance(inner, Chance):
        inner = inner.range
    if isinstance(inner, Fixed | Range):
        shown = entry_of(inner, spec, writing).texts
        return shown[0], shown[1], shown[2]
    low, middle, high = (parse.write(rounded(value), writing, percent=spec.unit.percent) for value in inner.ends())
    return low, middle, high
