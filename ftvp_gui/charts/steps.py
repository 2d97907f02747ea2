"""A way from one sum to another in steps: bars that hang where the one before ended, whatever they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Bar, Segment, Shade, Tone

ADDS, SAVES = Tone(None, Shade.HIDDEN), Tone(None, Shade.NAMED)


@dataclass(frozen=True, slots=True)
class Step:
    """What one cause adds (or, below zero, saves), money; `tip` is said in the read-out."""

    id: str
    name: str
    value: float
    digits: int = 2
    tip: str = ""


def whole(id: str, name: str, value: float, row: int, tone: Tone, style: NumberStyle) -> Bar:
    """A sum at one end of the way, from zero, in its own colour."""
    text = written.money(value, style.currency, 2, style.locale)
    piece = Segment(id, name, min(value, 0.0), max(value, 0.0), tone, f"{name}: {text}")
    return Bar(row + 0.5, (piece,), text, f"{id}/whole", name, horizontal=True)


def steps(each: Sequence[Step], start: float, style: NumberStyle, row: int = 1) -> tuple[Bar, ...]:
    """The steps from `start`, each hanging where the one before ended, the first in `row`."""
    bars, here = [], start
    for place, step in enumerate(each, row):
        there = here + step.value
        tone = ADDS if step.value >= 0 else SAVES
        text = signed(step.value, style, step.digits)
        piece = Segment(
            step.id, step.name, min(here, there), max(here, there), tone, step.tip or f"{step.name}: {text}"
        )
        bars.append(Bar(place + 0.5, (piece,), text, f"step/{step.id}", step.name, horizontal=True))
        here = there
    return tuple(bars)


def signed(value: float, style: NumberStyle, digits: int = 2) -> str:
    """An amount with its sign, as what is added: "+$64 k"."""
    text = written.money(value, style.currency, digits, style.locale)
    return f"+{text}" if value > 0 else text
