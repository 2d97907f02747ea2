"""Title, axes, grid and note as shapes: what a chart has before it has data."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.charts.layout.apart import thinned
from ftvp_gui.charts.layout.frame import Frame, foot_gap
from ftvp_gui.charts.layout.margins import row_indent
from ftvp_gui.charts.layout.placing import block, line
from ftvp_gui.charts.layout.shapes import Anchor, Ink, Rule, Shape, Words
from ftvp_gui.charts.layout.typesetting import ELLIPSIS, Size
from ftvp_gui.charts.spec import Axis, AxisKind, HorizontalMark


def title(frame: Frame) -> tuple[Words, ...]:
    """The title, top left."""
    return block(frame.setter, frame.head.title, frame.outer.left, frame.outer.top, Size.TITLE, bold=True)


def invitation(frame: Frame) -> tuple[Words, ...]:
    """The sentence of an empty chart, in the middle of what the title leaves."""
    setter, outer = frame.setter, frame.outer
    lines = setter.broken(frame.spec.empty or "", Size.LABEL, min(0.7 * outer.width, 420 * setter.scale), 6)
    taken = len(frame.head.title) * setter.leading(Size.TITLE)
    top = max((outer.top + taken + outer.bottom - len(lines) * setter.leading(Size.LABEL)) / 2, outer.top + taken)
    middle = (outer.left + outer.right) / 2
    return block(setter, lines, middle, top, Size.LABEL, Anchor.MIDDLE, Ink.MUTED)


def grid(frame: Frame) -> Iterator[Shape]:
    """The grid along the value axis and the line the data stand on; both lie under the data."""
    spec, plot = frame.spec, frame.plot
    if spec.y.kind is AxisKind.CATEGORY:
        for place in _places(spec.x, frame, level=False):
            yield Rule(place, plot.top, place, plot.bottom, _grid_ink(spec.x, frame.x.back(place)))
        return
    for place in _places(spec.y, frame, level=True):
        yield Rule(plot.left, place, plot.right, place, _grid_ink(spec.y, frame.y.back(place)))
    stands_on_zero = any(mark.y == 0 for mark in spec.of(HorizontalMark)) or spec.y.lo <= 0 <= spec.y.hi
    if not spec.y.ticks or not stands_on_zero:
        yield Rule(plot.left, plot.bottom, plot.right, plot.bottom, Ink.AXIS)


def _places(axis: Axis, frame: Frame, *, level: bool) -> Iterator[float]:
    span = frame.y if level else frame.x
    for i in _kept(axis, frame, level=level):
        yield span.at(axis.ticks[i][0])


def _grid_ink(axis: Axis, value: float) -> Ink:
    return Ink.AXIS if abs(value) < 1e-9 * (axis.hi - axis.lo) else Ink.GRID


def _kept(axis: Axis, frame: Frame, *, level: bool) -> tuple[int, ...]:
    """The ticks that have room for their words, zero among them where there is a zero."""
    setter = frame.setter
    span = frame.y if level else frame.x
    keep = next((i for i, (at, _) in enumerate(axis.ticks) if at == 0), 0)
    places = [span.at(at) for at, _ in axis.ticks]
    if level:
        return thinned(places, [setter.leading(Size.SMALL)] * len(places), 4, keep)
    return thinned(places, [setter.width(text, Size.SMALL) for _, text in axis.ticks], 10, keep)


def axis_words(frame: Frame) -> Iterator[Shape]:
    """The words on both axes, the axis labels and the note."""
    yield from _x_words(frame)
    yield from _rows(frame) if frame.spec.y.kind is AxisKind.CATEGORY else _y_words(frame)
    yield from _foot(frame)


def _x_words(frame: Frame) -> Iterator[Shape]:
    spec, setter, plot, labels = frame.spec, frame.setter, frame.plot, frame.foot.categories
    if spec.x.kind is AxisKind.CATEGORY:
        for lines, centre, level in zip(labels.lines, labels.centres, labels.levels, strict=True):
            top = plot.bottom + frame.foot.gap + level * labels.level_height
            yield from block(setter, lines, centre, top, Size.LABEL, Anchor.MIDDLE)
        return
    middle = plot.bottom + frame.foot.gap + setter.leading(Size.SMALL) / 2
    for i in _kept(spec.x, frame, level=False):
        at, text = spec.x.ticks[i]
        half = setter.width(text, Size.SMALL) / 2
        x = min(max(frame.x.at(at), frame.outer.left + half), frame.outer.right - half)
        yield line(setter, text, x, middle, Size.SMALL, Anchor.MIDDLE, Ink.MUTED)
        if spec.x.kind is AxisKind.MONTH:
            yield Rule(frame.x.at(at), plot.bottom, frame.x.at(at), plot.bottom + 4, Ink.AXIS)


def _y_words(frame: Frame) -> Iterator[Shape]:
    axis, setter = frame.spec.y, frame.setter
    for i in _kept(axis, frame, level=True):
        at, text = axis.ticks[i]
        yield line(setter, text, frame.plot.left - 8, frame.y.at(at), Size.SMALL, Anchor.END, Ink.MUTED)


def _rows(frame: Frame) -> Iterator[Shape]:
    axis, setter, outer = frame.spec.y, frame.setter, frame.outer
    size, most = _row_type(frame)
    for entries, bold, indent in ((axis.headings, True, 0.0), (axis.ticks, False, row_indent(axis, setter))):
        room = frame.plot.left - 12 - outer.left - indent
        for at, text in entries:
            if at > frame.y.hi:
                continue
            lines = setter.broken(text, size, room, most, bold)
            top = frame.y.at(at) - len(lines) * setter.leading(size) / 2
            yield from block(setter, lines, outer.left + indent, top, size, bold=bold)


def _row_type(frame: Frame) -> tuple[Size, int]:
    """One type size and number of lines for all row labels: the first that cuts off the fewest of them."""
    axis, setter = frame.spec.y, frame.setter
    pitch = abs(frame.y.at(axis.lo + 1) - frame.y.at(axis.lo))
    room = frame.plot.left - 12 - frame.outer.left - row_indent(axis, setter)
    fewest: tuple[int, Size, int] | None = None
    for size, most in ((Size.LABEL, 1), (Size.LABEL, 2), (Size.SMALL, 1), (Size.SMALL, 2), (Size.SMALL, 3)):
        if fewest is not None and most * setter.leading(size) > pitch:
            continue
        labels = [setter.broken(text, size, room, most) for at, text in axis.ticks if at <= frame.y.hi]
        cut = sum(any(ELLIPSIS in line for line in lines) for lines in labels)
        if fewest is None or cut < fewest[0]:
            fewest = cut, size, most
    return (Size.LABEL, 1) if fewest is None else fewest[1:]


def _foot(frame: Frame) -> Iterator[Shape]:
    spec, setter, outer = frame.spec, frame.setter, frame.outer
    small = setter.leading(Size.SMALL)
    first = frame.plot.bottom + frame.foot.gap + frame.foot.tick_height + foot_gap(frame.foot.lines)
    if spec.x.label:
        label = setter.cut(spec.x.label, Size.SMALL, outer.width)
        yield line(setter, label, _label_right(frame), first + small / 2, Size.SMALL, Anchor.END, Ink.MUTED)
    top = first if frame.foot.beside_note or not spec.x.label else first + small
    yield from block(setter, frame.foot.note, outer.left, top, Size.SMALL, role=Ink.MUTED)


def _label_right(frame: Frame) -> float:
    """The label ends with the plot, or later where it is longer than the plot is wide."""
    width = frame.setter.width(frame.spec.x.label, Size.SMALL)
    least = frame.outer.left + width
    if frame.foot.beside_note:
        least += frame.setter.widest(frame.foot.note, Size.SMALL) + 24
    return min(max(frame.plot.right, least), frame.outer.right)
