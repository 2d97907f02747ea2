"""The laid-out chart: what lies under the data, where the data go, and what stands over them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ftvp_gui.charts.layout import bar_labels, furniture, labels, spots, whiskers
from ftvp_gui.charts.layout.frame import Frame, cut_out
from ftvp_gui.charts.layout.rects import Rect, rects
from ftvp_gui.charts.layout.shapes import Box, Shape, Span
from ftvp_gui.charts.layout.typesetting import Measure, Typesetter
from ftvp_gui.charts.spec import AxisKind, ChartSpec

# Up to this many pixels a stacked rectangle gives nothing up to the gap between it and its neighbours.
SLIVER = 3.0


@dataclass(frozen=True)
class Sheet:
    """A chart laid out in a picture of `width` by `height` pixels.

    `behind` is painted first, then the marks that carry data, mapped by `x` and `y` and clipped to `plot`;
    `before` comes last.
    """

    spec: ChartSpec
    width: float
    height: float
    setter: Typesetter
    plot: Box
    x: Span
    y: Span
    behind: tuple[Shape, ...]
    before: tuple[Shape, ...]
    rects: tuple[Rect, ...]


def lay_out(
    spec: ChartSpec, width: float, height: float, measure: Measure, *, type_scale: float = 1.0, with_title: bool = True
) -> Sheet:
    """The chart in a picture of that size; `measure` says how wide text will be where it is painted."""
    setter = Typesetter(measure, type_scale)
    frame = cut_out(spec, width, height, setter, with_title=with_title)
    if spec.empty is not None:
        words = (*furniture.title(frame), *furniture.invitation(frame))
        return Sheet(spec, width, height, setter, frame.plot, frame.x, frame.y, (), words, ())
    return Sheet(
        spec, width, height, setter, frame.plot, frame.x, frame.y, tuple(furniture.grid(frame)), _before(frame),
        _visible(frame),
    )  # fmt: skip


def _before(frame: Frame) -> tuple[Shape, ...]:
    return (
        *furniture.title(frame),
        *furniture.axis_words(frame),
        *spots.crosses(frame),
        *labels.level_lines(frame),
        *labels.flags(frame),
        *labels.value_label(frame),
        *whiskers.whiskers(frame),
        *bar_labels.segment_words(frame),
        *bar_labels.totals(frame),
        *bar_labels.range_ends(frame),
        *labels.side_words(frame),
        *labels.corners(frame),
        *labels.points(frame),
    )


def _visible(frame: Frame) -> tuple[Rect, ...]:
    """The rectangles without the rows that the picture is too small for, stacked ones set apart by a hair."""
    found = rects(frame.spec)
    if frame.spec.y.kind is AxisKind.CATEGORY:
        found = tuple(rect for rect in found if rect.y1 <= frame.y.hi + 1e-9)
    across, upright = _hair(frame.x), _hair(frame.y)
    return tuple(_set_apart(rect, across, upright) if rect.stacked else rect for rect in found)


def _hair(span: Span) -> float:
    """Half a pixel in values."""
    return abs(span.back(0.5) - span.back(0.0))


def _set_apart(rect: Rect, across: float, upright: float) -> Rect:
    """The rectangle without half a pixel at either end; a sliver stays whole, so that it can be seen."""
    if rect.stacked == "x" and rect.x1 - rect.x0 > SLIVER * 2 * across:
        return replace(rect, x0=rect.x0 + across, x1=rect.x1 - across)
    if rect.stacked == "y" and rect.y1 - rect.y0 > SLIVER * 2 * upright:
        return replace(rect, y0=rect.y0 + upright, y1=rect.y1 - upright)
    return rect


def line_width(heavy: bool, scale: float) -> float:
    """The width in pixels of a line at a scale of type: lines grow with the words, but less."""
    return (2.4 if heavy else 1.4) * math.pow(max(scale, 1.0), 0.6)
