"""Amounts piled into bar segments; it decides where each piece lies and nothing about how it looks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ftvp_gui.charts.spec import Segment, Tone


@dataclass(frozen=True, slots=True)
class Piece:
    """One amount to pile: an id for clicks, a name, the amount (negative = a credit) and what to say on hover."""

    id: str
    name: str
    value: float
    tip: str = ""


def pile(pieces: Iterable[Piece], tone: Tone, *, downward: bool = False, start: float = 0.0) -> tuple[Segment, ...]:
    """The pieces end to end from `start`, largest next to it; nothing-amounts are left out.

    A credit cannot be piled, so it follows last, outlined, with its size; the net belongs in the bar's `total_text`.
    """
    known = [p for p in pieces if p.value == p.value and p.value != 0]
    ordered = sorted(known, key=lambda p: (p.value < 0, -abs(p.value)))
    segments = []
    at = start
    for piece in ordered:
        end = at - abs(piece.value) if downward else at + abs(piece.value)
        lo, hi = min(at, end), max(at, end)
        segments.append(Segment(piece.id, piece.name, lo, hi, tone, piece.tip, outlined=piece.value < 0))
        at = end
    return tuple(segments)
