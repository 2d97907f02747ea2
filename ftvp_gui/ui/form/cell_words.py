"""What tool tips and screen readers say of a cell; no Qt."""

from __future__ import annotations

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.units import Unit
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.shapes import Shape
from ftvp_gui.ui.form.unit_words import spoken

_PERCENTILES = (
    literal("P10: one in ten futures lies below this."),
    literal("P50: even odds, half of all futures lie below this."),
    literal("P90: one in ten futures lies above this."),
)
_HAZARD = literal(
    "The chance that it happens in any year, in per cent; it may come at once or never.\n"
    "25 % a year is about once in three and a half years."
)
_ENDS = (
    literal("Minimum: it cannot be less."),
    literal("Most likely: the value you would bet on."),
    literal("Maximum: it cannot be more."),
)
_MEANINGS = {
    Shape.PLAIN: _PERCENTILES,
    Shape.POOL: _PERCENTILES,
    Shape.PERT: _ENDS,
    Shape.TRIANGULAR: _ENDS,
    Shape.MEASURED: (literal("How many were found in the sample."), literal("How many were looked at.")),
    Shape.HAZARD: (_HAZARD,),
    Shape.CHANCE: (literal("The chance that there is anything at all, in per cent."), *_PERCENTILES),
}


def cell_tip(shape: Shape, cell: int, spec: AmountSpec) -> str:
    """What the cell means and how to type into it."""
    lines = [tr(_MEANINGS[shape][cell])]
    if shape is Shape.HAZARD:
        return lines[0]
    if spec.unit.percent and shape not in (Shape.MEASURED, Shape.CHANCE):
        lines.append(tr("In per cent: 45 and 45 % mean 45 of 100; 0.45 means 0.45 %."))
    elif shape is not Shape.MEASURED:
        lines.append(tr("Write 1,200, 1.2k or 3.5M; arrow keys step."))
    return "\n".join(lines)


def unit_tip(spec: AmountSpec, currency: str) -> str:
    """The unit in full."""
    words = spoken(spec.unit, currency)
    return tr("A number") if spec.unit is Unit.COUNT else tr("In {words}", words=words)
