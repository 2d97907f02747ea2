"""The names under upright bars: broken to the width of their slots, on two levels where they are long."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts.layout.shapes import Box, Span
from ftvp_gui.charts.layout.typesetting import ELLIPSIS, Size, Typesetter
from ftvp_gui.charts.spec import Axis

GAP = 8.0


@dataclass(frozen=True, slots=True)
class CategoryLabels:
    """For each tick its lines, its centre in pixels and its level; `height` is what all levels take."""

    lines: tuple[tuple[str, ...], ...] = ()
    centres: tuple[float, ...] = ()
    levels: tuple[int, ...] = ()
    level_height: float = 0.0
    height: float = 0.0


def category_labels(axis: Axis, x: Span, setter: Typesetter, outer: Box) -> CategoryLabels:
    """The names of a category axis on x, each centred under its place but never outside the picture."""
    slot = abs(x.at(x.lo + 1) - x.at(x.lo))
    names = [text for _, text in axis.ticks]
    lines = tuple(setter.broken(name, Size.LABEL, slot - GAP, 2) for name in names)
    staggered = len(names) > 1 and any(ELLIPSIS in line for broken in lines for line in broken)
    if staggered:
        lines = tuple(setter.broken(name, Size.LABEL, 2 * slot - GAP, 2) for name in names)
    tallest = max((len(broken) for broken in lines), default=1) * setter.leading(Size.LABEL)
    centres = []
    for (at, _), broken in zip(axis.ticks, lines, strict=True):
        half = setter.widest(broken, Size.LABEL) / 2
        centres.append(min(max(x.at(at), outer.left + half), outer.right - half))
    levels = tuple(i % 2 if staggered else 0 for i in range(len(names)))
    return CategoryLabels(lines, tuple(centres), levels, tallest, tallest * (2 if staggered else 1))
