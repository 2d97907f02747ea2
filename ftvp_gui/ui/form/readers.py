"""The rules of each shape of entry: texts to a quantity, or a sentence for the person and the cells at fault; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, inf

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import Chance, Fixed, Hazard, Measured, Pert, Quantity, Range, Triangular, Unknown, Whole
from ftvp_gui.core.units import Unit
from ftvp_gui.language import tr
from ftvp_gui.ui.form import parse
from ftvp_gui.ui.form.parse import NotANumberError, Writing
from ftvp_gui.ui.form.shapes import CELLS, EntryError, Shape
from ftvp_gui.ui.form.unit_words import sign, typed

Texts = tuple[str, ...]
LEAST_YEARLY, MOST_YEARLY = 1e-6, 0.999


@dataclass(frozen=True)
class Rules:
    """What the texts of one field are read against: its declaration, the language, and the quantity in force."""

    spec: AmountSpec
    writing: Writing
    current: Quantity

    def said(self, value: float) -> str:
        """A number with the sign that belongs to it."""
        return parse.write(value, self.writing, percent=self.spec.unit.percent) + sign(self.spec.unit)

    def number(self, text: str, cell: int, name: str) -> float:
        """The number in a cell of this unit."""
        unit = self.spec.unit
        return self._read(text, cell, name, percent=unit.percent, ratio=unit is Unit.TIMES, units=typed(unit))

    def bare_number(self, text: str, cell: int, name: str, *, percent: bool = False) -> float:
        """The number in a cell with a unit of its own: a chance, a count."""
        return self._read(text, cell, name, percent=percent, ratio=False, units=())

    def _read(self, text: str, cell: int, name: str, *, percent: bool, ratio: bool, units: Texts) -> float:
        try:
            return parse.read(text, self.writing, percent=percent, ratio=ratio, units=units)
        except NotANumberError as error:
            sentence = f"{name}: {error}" if name else str(error)
            raise EntryError(sentence, (cell,), waiting=error.half) from error

    def inside(self, value: float, cell: int, name: str) -> float:
        """The value, if it lies between the bounds of the field."""
        least, most = self.spec.bounds
        if value < least:
            raise EntryError(tr("{name} must be at least {least}.", name=name, least=self.said(least)), (cell,))
        if value > most:
            raise EntryError(tr("{name} must be at most {most}.", name=name, most=self.said(most)), (cell,))
        return value

    def limits(self) -> tuple[float | None, float | None]:
        """The bounds of its own that the present range has, else those of the field."""
        inner = self.current.of if isinstance(self.current, Whole) else self.current
        inner = inner.range if isinstance(inner, Chance) else inner
        if isinstance(inner, Range):
            return inner.least, inner.most
        least, most = self.spec.bounds
        return (None if least == -inf else least), (None if most == inf else most)


def plain(texts: Texts, rules: Rules) -> Quantity:
    """One value in the middle, P10 to P90, or nothing where the field may stay open."""
    filled = [bool(text.strip()) for text in texts]
    if not any(filled):
        if rules.spec.optional:
            return Unknown()
        raise EntryError(tr("This needs a number."), (1,), waiting=True)
    several = sum(filled) > 1
    names = CELLS[Shape.PLAIN]
    values = {n: rules.number(texts[n], n, names[n] if several else "") for n in range(3) if filled[n]}
    if filled == [False, True, False]:
        return _whole(Fixed(value=rules.inside(values[1], 1, tr("This"))), rules)
    if not all(filled):
        raise _unfinished(filled)
    return _whole(_range(values, 0, rules), rules)


def pert(texts: Texts, rules: Rules) -> Quantity:
    """Minimum, most likely and maximum, rounded off."""
    least, likely, most = _ends(texts, rules)
    return Pert(least=least, likely=likely, most=most)


def triangular(texts: Texts, rules: Rules) -> Quantity:
    """Minimum, most likely and maximum, straight-sided."""
    least, likely, most = _ends(texts, rules)
    return Triangular(least=least, likely=likely, most=most)


def _ends(texts: Texts, rules: Rules) -> tuple[float, float, float]:
    _require(texts, Shape.PERT)
    names = tuple(map(tr, CELLS[Shape.PERT]))
    values = {n: rules.inside(rules.number(texts[n], n, names[n]), n, names[n]) for n in range(3)}
    _rising(values, 0, names, rules, strict=False)
    if values[0] == values[2]:
        raise EntryError(tr("Minimum and maximum are equal: choose “single value” for that."), (0, 2))
    return values[0], values[1], values[2]


def measured(texts: Texts, rules: Rules) -> Quantity:
    """So many of so many."""
    _require(texts, Shape.MEASURED)
    counts = []
    for cell, (text, name) in enumerate(zip(texts, map(tr, CELLS[Shape.MEASURED]), strict=True)):
        value = rules.bare_number(text, cell, name)
        if value != floor(value) or not cell <= value < 1e9:
            raise EntryError(tr("{name} must be a whole number from {cell} on.", name=name, cell=cell), (cell,))
        counts.append(int(value))
    if counts[0] > counts[1]:
        raise EntryError(
            tr(
                "{text_1} out of {text_2} cannot be: the first may not exceed the second.",
                text_1=texts[0],
                text_2=texts[1],
            ),
            (0, 1),
        )
    return Measured(hits=counts[0], trials=counts[1])


def chance(texts: Texts, rules: Rules) -> Quantity:
    """A chance, and the range if it comes to pass."""
    _require(texts, Shape.CHANCE)
    share = rules.bare_number(texts[0], 0, tr("Chance"), percent=True)
    if not 0.0 <= share <= 1.0:
        raise EntryError(tr("Chance must lie between 0 % and 100 %."), (0,))
    values = {n: rules.number(texts[n], n, tr(CELLS[Shape.CHANCE][n])) for n in (1, 2, 3)}
    return Chance(chance=share, range=_range(values, 1, rules, positive=True))


def hazard(texts: Texts, rules: Rules) -> Quantity:
    """A chance in any year."""
    _require(texts, Shape.HAZARD)
    yearly = rules.bare_number(texts[0], 0, "", percent=True)
    if not LEAST_YEARLY <= yearly <= MOST_YEARLY:
        raise EntryError(tr("The chance in a year must lie between 0.0001 % and 99.9 %."), (0,))
    return Hazard(yearly=yearly)


def pool(_texts: Texts, rules: Rules) -> Quantity:
    """Pooled opinions are shown here, and edited where people give them."""
    return rules.current


READERS = {
    Shape.PLAIN: plain,
    Shape.PERT: pert,
    Shape.TRIANGULAR: triangular,
    Shape.MEASURED: measured,
    Shape.CHANCE: chance,
    Shape.HAZARD: hazard,
    Shape.POOL: pool,
}


def _range(values: dict[int, float], first: int, rules: Rules, *, positive: bool = False) -> Range:
    names = CELLS[Shape.PLAIN]
    for n in range(3):
        rules.inside(values[first + n], first + n, names[n])
    _rising(values, first, names, rules, strict=True)
    low, likely, high = (values[first + n] for n in range(3))
    least, most = rules.limits()
    if positive:
        least = max(least or 0.0, 0.0)
    if least is not None and low <= least:
        raise EntryError(
            tr("P10 must be above {least}, the least that is possible.", least=rules.said(least)), (first,)
        )
    if most is not None and high >= most:
        raise EntryError(
            tr("P90 must be below {most}, the most that is possible.", most=rules.said(most)), (first + 2,)
        )
    return Range(low=low, likely=likely, high=high, least=least, most=most)


def _rising(values: dict[int, float], first: int, names: Texts, rules: Rules, *, strict: bool) -> None:
    if strict and values[first] == values[first + 1] == values[first + 2]:
        raise EntryError(
            tr("The three are equal: clear P10 and P90 for a single value."), (first, first + 1, first + 2)
        )
    for n in range(2):
        low, high = values[first + n], values[first + n + 1]
        if low > high or (strict and low == high):
            verb = tr("must be below") if strict else tr("may not be above")
            sentence = f"{names[n]} ({rules.said(low)}) {verb} {names[n + 1]} ({rules.said(high)})."
            raise EntryError(sentence, (first + n, first + n + 1))


def _whole(quantity: Fixed | Range, rules: Rules) -> Quantity:
    if not rules.spec.whole:
        return quantity
    if isinstance(quantity, Fixed) and quantity.value != round(quantity.value):
        raise EntryError(tr("This must be a whole number."), (1,))
    return Whole(of=quantity)


def _unfinished(filled: list[bool]) -> EntryError:
    missing = tuple(cell for cell in range(3) if not filled[cell])
    names = tr(" and ").join(CELLS[Shape.PLAIN][cell] for cell in missing)
    if not filled[1]:
        return EntryError(tr("{names} still to be entered.", names=names), missing, waiting=True)
    other = "P10" if filled[0] else "P90"
    return EntryError(
        tr("{names} still to be entered; or clear {other} for a single value.", names=names, other=other),
        missing,
        waiting=True,
    )


def _require(texts: Texts, shape: Shape) -> None:
    missing = tuple(cell for cell, text in enumerate(texts) if not text.strip())
    if missing:
        names = [tr(CELLS[shape][cell]) for cell in missing]
        said = names[0] if len(names) == 1 else tr("{join} and {name}", join=", ".join(names[:-1]), name=names[-1])
        raise EntryError(tr("{said} still to be entered.", said=said), missing, waiting=True)
