"""The laid-out chart: what lies under the data, where the data go, and what stands over them."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts.layout import bar_labels, furniture, labels
from ftvp_gui.charts.layout.frame import Frame, cut_out
from ftvp_gui.charts.layout.rects import Rect, rects
from ftvp_gui.charts.layout.shapes import Box, Shape, Span
from ftvp_gui.charts.layout.typesetting import Measure, Typesetter
from ftvp_gui.charts.spec import AxisKind, ChartSpec


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
        *labels.level_lines(frame),
        *labels.flags(frame),
        *labels.value_label(frame),
        *bar_labels.segment_words(frame),
        *bar_labels.totals(frame),
        *bar_labels.range_ends(frame),
        *labels.side_words(frame),
        *labels.corners(frame),
        *labels.points(frame),
    )


def _visible(frame: Frame) -> tuple[Rect, ...]:
    """The rectangles without the rows that the picture is too small for."""
    found = rects(frame.spec)
    if frame.spec.y.kind is not AxisKind.CATEGORY:
        return found
    return tuple(rect for rect in found if rect.y1 <= frame.y.hi + 1e-9)
