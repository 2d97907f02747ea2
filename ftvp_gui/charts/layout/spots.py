"""Crosses on a plane as rules in pixels, cut at the edges of the plot; their dots and words are placed elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.charts.layout.frame import Frame
from ftvp_gui.charts.layout.shapes import Role, Rule, Shape, Span
from ftvp_gui.charts.spec import Spot


def crosses(frame: Frame) -> Iterator[Shape]:
    """The arms of every spot, quiet ones first so that they lie under the others."""
    plot = frame.plot
    for spot in sorted(frame.spec.of(Spot), key=lambda spot: not spot.quiet):
        role: Role = spot.tone
        width = 1.2 if spot.quiet else 2.0
        left, right = _cut(frame.x, spot.across, plot.left, plot.right)
        top, bottom = _cut(frame.y, spot.upright, plot.top, plot.bottom)
        x, y = frame.x.at(spot.x), frame.y.at(spot.y)
        if right > left and plot.top <= y <= plot.bottom:
            yield Rule(left, y, right, y, role, width)
        if bottom > top and plot.left <= x <= plot.right:
            yield Rule(x, top, x, bottom, role, width)


def _cut(span: Span, ends: tuple[float, float], least: float, most: float) -> tuple[float, float]:
    one, other = sorted(span.at(end) for end in ends)
    return max(one, least), min(other, most)
