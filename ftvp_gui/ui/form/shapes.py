"""What the cells of a row hold: shapes, names, texts, and the fault that keeps them from being a number; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.language import literal


class Shape(StrEnum):
    """What the cells of a row ask for."""

    PLAIN = "plain"
    """One value in the middle, or P10, P50 and P90; all empty where an input may stay open."""
    PERT = "pert"
    TRIANGULAR = "triangular"
    MEASURED = "measured"
    CHANCE = "chance"
    HAZARD = "hazard"
    """A chance in any year, in the middle."""
    POOL = "pool"


CELLS: dict[Shape, tuple[str, ...]] = {
    Shape.PLAIN: ("P10", "P50", "P90"),
    Shape.PERT: (literal("Minimum"), literal("Most likely"), literal("Maximum")),
    Shape.TRIANGULAR: (literal("Minimum"), literal("Most likely"), literal("Maximum")),
    Shape.MEASURED: (literal("Found"), literal("Out of")),
    Shape.CHANCE: (literal("Chance"), "P10", "P50", "P90"),
    Shape.HAZARD: (literal("Chance in a year"),),
    Shape.POOL: ("P10", "P50", "P90"),
}


A_YEAR = literal("% a year, by chance")
"""What stands behind the number of a hazard."""


class EntryError(ValueError):
    """The cells give no quantity. `cells` are at fault; `waiting` marks what is not wrong, only not finished."""

    def __init__(self, sentence: str, cells: tuple[int, ...], *, waiting: bool = False) -> None:
        super().__init__(sentence)
        self.cells = cells
        self.waiting = waiting


@dataclass(frozen=True)
class Entry:
    """What stands in the cells of a row."""

    shape: Shape
    texts: tuple[str, ...]

    def with_text(self, cell: int, text: str) -> Entry:
        """The same with another text in one cell."""
        return Entry(self.shape, (*self.texts[:cell], text, *self.texts[cell + 1 :]))
