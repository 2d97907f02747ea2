"""Whiskers on bars: a thin line over the sampling error, with a short stroke at either end."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.charts.layout.frame import Frame
from ftvp_gui.charts.layout.shapes import Ink, Rule, Shape
from ftvp_gui.charts.spec import AxisKind, Bar

STROKE = 0.3
"""How much of the bar's thickness the strokes at the ends take."""
WIDTH = 1.4


def whiskers(frame: Frame) -> Iterator[Shape]:
    """The whiskers of all bars that the picture has room for, held inside the plot."""
    for bar in frame.spec.of(Bar):
        if bar.whisker is None or (bar.horizontal and _hidden(frame, bar)):
            continue
        along, across = (frame.x, frame.y) if bar.horizontal else (frame.y, frame.x)
        ends = [along.at(min(max(end, along.lo), along.hi)) for end in bar.whisker]
        if abs(ends[1] - ends[0]) < 1.0:
            continue
        middle = across.at(bar.at)
        half = abs(across.at(bar.at + bar.thickness * STROKE / 2) - middle)
        yield _rule(bar, ends[0], middle, ends[1], middle)
        for end in ends:
            yield _rule(bar, end, middle - half, end, middle + half)


def _hidden(frame: Frame, bar: Bar) -> bool:
    return frame.spec.y.kind is AxisKind.CATEGORY and bar.at > frame.y.hi


def _rule(bar: Bar, along1: float, across1: float, along2: float, across2: float) -> Rule:
    if bar.horizontal:
        return Rule(along1, across1, along2, across2, Ink.INK, WIDTH)
    return Rule(across1, along1, across2, along2, Ink.INK, WIDTH)
