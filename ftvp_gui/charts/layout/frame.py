"""Cutting the plot out of a picture: what goes above, below and beside it decides where the data may lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ftvp_gui.charts.layout import margins
from ftvp_gui.charts.layout.apart import Flag, Flown, flown
from ftvp_gui.charts.layout.categories import CategoryLabels, category_labels
from ftvp_gui.charts.layout.shapes import Box, Span
from ftvp_gui.charts.layout.typesetting import Size, Typesetter
from ftvp_gui.charts.spec import AxisKind, Bar, ChartSpec, Corner, RangeBar, TextMark, VerticalMark
from ftvp_gui.language import tr

PAD = 8.0
# A row of bars is never taller than this, and a slot of upright bars never wider: few bars must not swell.
TALLEST_ROW = 56.0
LOW = 260.0
"""In a picture so low the data need the room more than the labels of events; pixels at a scale of 1."""
WIDEST_SLOT = 360.0
# The words on the y axis end this far before it: a first word on the x axis that reaches further stands below them.
NEXT_TO_AXIS = 7.0
# Where less than this would be left for the plot, the note goes.
LEAST_PLOT = 56.0


@dataclass(frozen=True)
class Head:
    """What stands above the plot; `bottom` is where the plot may begin."""

    title: tuple[str, ...]
    corners: tuple[tuple[TextMark, tuple[str, ...]], ...]
    flags: tuple[Flown | None, ...]
    label_row: int
    rows: int
    bottom: float


@dataclass(frozen=True)
class Foot:
    """What stands below the plot; `top` is where the plot must end, `lines` counts those below the x axis's words."""

    categories: CategoryLabels
    gap: float
    tick_height: float
    note: tuple[str, ...]
    beside_note: bool
    lines: int
    top: float


@dataclass(frozen=True)
class Frame:
    """The plot in its picture, with the lines of text that surround it already broken."""

    spec: ChartSpec
    setter: Typesetter
    outer: Box
    plot: Box
    x: Span
    y: Span
    head: Head
    foot: Foot
    hidden_rows: int = 0


def cut_out(spec: ChartSpec, width: float, height: float, setter: Typesetter, *, with_title: bool = True) -> Frame:
    """The frame of a chart in a picture of that size in pixels."""
    frame = _cut_out(spec, width, height, setter, with_title)
    if frame.hidden_rows:
        more = tr("{count} more rows need a larger picture.", count=frame.hidden_rows)
        noted = replace(spec, note=f"{spec.note} {more}".strip())
        frame = _cut_out(noted, width, height, setter, with_title)
    return frame


def _cut_out(spec: ChartSpec, width: float, height: float, setter: Typesetter, with_title: bool) -> Frame:
    outer = Box(PAD, PAD, max(width - PAD, PAD + 40), max(height - PAD, PAD + 40))
    left = outer.left + margins.left_margin(spec, setter, outer)
    right = max(outer.right - margins.right_margin(spec, setter, outer), left + 40)
    x = _across(spec, setter, left, right)
    head = _head(spec, setter, outer, x, (left, right), with_title)
    foot = _foot(spec, setter, outer, x)
    if foot.top - head.bottom < LEAST_PLOT * setter.scale:
        foot = _foot(replace(spec, note=""), setter, outer, x)
    plot = Box(left, head.bottom, right, max(foot.top, head.bottom + 16))
    y, hidden = _upright(spec, setter, plot, abs(x.at(x.lo + 1) - x.at(x.lo)))
    if spec.y.kind is AxisKind.CATEGORY:
        plot = replace(plot, bottom=y.end)
    return Frame(spec, setter, outer, plot, x, y, head, foot, hidden)


def _head(
    spec: ChartSpec, setter: Typesetter, outer: Box, x: Span, sides: tuple[float, float], with_title: bool
) -> Head:
    title = setter.broken(spec.title, Size.TITLE, outer.width, 2, bold=True) if with_title else ()
    bottom = outer.top + len(title) * setter.leading(Size.TITLE) + (6 if title else 0)
    corners = _corners(spec, setter, sides[1] - sides[0])
    tallest = max((len(lines) for _, lines in corners), default=0)
    bottom += tallest * setter.leading(Size.LABEL) + (4 if corners else 0)
    most = 1 if outer.height < LOW * setter.scale else 3 if outer.height < 400 * setter.scale else 5
    flags = _flags(spec, setter, x, (sides[0], outer.right), most)
    poles = [x.at(mark.x) for mark in spec.of(VerticalMark)]
    label_row = _label_row(spec, setter, outer.left, flags, poles)
    rows = 1 + max([flag.row for flag in flags if flag] + [label_row])
    bottom += rows * row_height(setter) + (gap_above(setter) if rows else _half_line(spec, setter))
    return Head(title, corners, flags, label_row, rows, bottom)


def _foot(spec: ChartSpec, setter: Typesetter, outer: Box, x: Span) -> Foot:
    small = setter.leading(Size.SMALL)
    categories, gap, tick_height = CategoryLabels(), 5.0, small if spec.x.ticks else 0.0
    if spec.x.kind is AxisKind.CATEGORY:
        categories = category_labels(spec.x, x, setter, outer)
        # Names may reach under the lowest word of the y axis, which hangs half a line below the plot.
        gap, tick_height = max(gap, small / 2 + 1), categories.height
    elif spec.x.ticks and spec.y.ticks and setter.width(spec.x.ticks[0][1], Size.SMALL) / 2 > NEXT_TO_AXIS:
        gap = max(gap, small / 2)
    label = setter.width(spec.x.label, Size.SMALL)
    beside = bool(spec.note and label) and setter.fits(spec.note, Size.SMALL, outer.width - label - 24)
    note = setter.broken(spec.note, Size.SMALL, outer.width, 2)
    lines = len(note) + (1 if label and not beside else 0)
    top = outer.bottom - foot_gap(lines) - lines * small - tick_height - gap
    return Foot(categories, gap, tick_height, note, beside, lines, top)


def foot_gap(lines: int) -> float:
    """The distance from the words on the x axis to the first line below them."""
    return 4.0 if lines else 0.0


def row_height(setter: Typesetter) -> float:
    """The height of one row of flags above the plot."""
    return setter.leading(Size.SMALL) + 1


def gap_above(setter: Typesetter) -> float:
    """The distance from the plot to the first row of words above it."""
    return round(setter.leading(Size.SMALL) / 2) + 3


def _half_line(spec: ChartSpec, setter: Typesetter) -> float:
    return setter.leading(Size.SMALL) / 2 if spec.y.ticks and spec.y.kind is not AxisKind.CATEGORY else 2.0


def _across(spec: ChartSpec, setter: Typesetter, left: float, right: float) -> Span:
    if spec.x.kind is not AxisKind.CATEGORY:
        return margins.padded(spec.x, left, right, margins.across(spec, setter))
    used = min(right - left, (spec.x.hi - spec.x.lo) * WIDEST_SLOT * setter.scale)
    start = left + (right - left - used) / 2
    return Span(spec.x.lo, spec.x.hi, start, start + used)


def _corners(spec: ChartSpec, setter: Typesetter, room: float) -> tuple[tuple[TextMark, tuple[str, ...]], ...]:
    top = [mark for mark in spec.of(TextMark) if mark.corner in (Corner.TOP_LEFT, Corner.TOP_RIGHT)]
    width = room / 2 - 8 if len(top) > 1 else room
    return tuple((mark, setter.broken(mark.text, Size.LABEL, width, 3, bold=True)) for mark in top)


def _flags(
    spec: ChartSpec, setter: Typesetter, x: Span, room: tuple[float, float], most: int
) -> tuple[Flown | None, ...]:
    marks = spec.of(VerticalMark)
    shown = [i for i, mark in enumerate(marks) if mark.label and spec.x.lo <= mark.x <= spec.x.hi]
    labelled = sorted(shown, key=lambda i: not marks[i].emphasised)
    flags = [Flag(x.at(marks[i].x), setter.width(marks[i].label, Size.SMALL)) for i in labelled]
    found = dict(zip(labelled, flown(flags, *room, most, 10.0), strict=True))
    return tuple(found.get(i) for i in range(len(marks)))


def _label_row(
    spec: ChartSpec, setter: Typesetter, left: float, flags: Sequence[Flown | None], poles: Sequence[float]
) -> int:
    """The lowest row in which the words on the y axis meet no flag; -1 without such words."""
    if not spec.y.label:
        return -1
    right = left + setter.width(spec.y.label, Size.SMALL) + 12
    taken = [flag.row for flag, pole in zip(flags, poles, strict=True) if flag and min(flag.left, pole) < right]
    return max(taken, default=-1) + 1


def _upright(spec: ChartSpec, setter: Typesetter, plot: Box, slot: float) -> tuple[Span, int]:
    if spec.y.kind is not AxisKind.CATEGORY:
        upward = margins.padded(spec.y, -plot.bottom, -plot.top, margins.above(spec, setter, slot))
        return Span(upward.lo, upward.hi, -upward.start, -upward.end), 0
    rows = spec.y.hi - spec.y.lo
    # Every bar of a row has a line for its words.
    lines = Counter(int(mark.at - spec.y.lo) for mark in spec.of(Bar) if mark.horizontal and mark.total_text)
    least = max(lines.values(), default=1) * setter.leading(Size.LABEL) + 1
    shown = min(rows, max(float(int(plot.height / least)), 1.0))
    if 1.0 < shown < rows and any(shown - 1.0 < at - spec.y.lo < shown for at, _ in spec.y.headings):
        # A heading without a row below it promises what is not there.
        shown -= 1.0
    pitch = min(plot.height / shown, TALLEST_ROW * setter.scale)
    hidden = sum(1 for mark in spec.of(Bar, RangeBar) if mark.at > spec.y.lo + shown)
    return Span(spec.y.lo, spec.y.lo + shown, plot.top, plot.top + shown * pitch), hidden
