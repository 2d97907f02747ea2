"""Words on and beside bars: names in the segments that hold them, totals at the ends, input values at range ends."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.charts.layout.frame import Frame
from ftvp_gui.charts.layout.margins import crowded, reach, standing
from ftvp_gui.charts.layout.placing import block, hull, line, plate
from ftvp_gui.charts.layout.shapes import Anchor, Box, Ink, OnFill, Shape, Words
from ftvp_gui.charts.layout.typesetting import ELLIPSIS, Size
from ftvp_gui.charts.readout import written
from ftvp_gui.charts.spec import Bar, RangeBar, Segment


def segment_words(frame: Frame) -> Iterator[Shape]:
    """Name and amount inside each segment of a stacked bar, as much of them as fits; nothing where nothing fits."""
    for bar in frame.spec.of(Bar):
        if len(bar.segments) < 2:
            continue
        for segment in bar.segments:
            box = _box(frame, bar, segment)
            lines = _fitting(frame, segment, box)
            if not lines:
                continue
            size = Size.SMALL
            top = (box.top + box.bottom - len(lines) * frame.setter.leading(size)) / 2
            role = Ink.INK if segment.outlined else OnFill(segment.tone)
            middle = (box.left + box.right) / 2
            words = block(frame.setter, lines, middle, top, size, Anchor.MIDDLE, role)
            if segment.outlined:
                yield plate(hull(words))
            yield from words


def _box(frame: Frame, bar: Bar, segment: Segment) -> Box:
    near, far = bar.at - bar.thickness / 2, bar.at + bar.thickness / 2
    if bar.horizontal:
        xs, ys = (frame.x.at(segment.lo), frame.x.at(segment.hi)), (frame.y.at(near), frame.y.at(far))
    else:
        xs, ys = (frame.x.at(near), frame.x.at(far)), (frame.y.at(segment.lo), frame.y.at(segment.hi))
    return Box(min(xs), min(ys), max(xs), max(ys))


def _fitting(frame: Frame, segment: Segment, box: Box) -> tuple[str, ...]:
    """The fullest wording that fits: name and amount, else the name alone."""
    setter, size = frame.setter, Size.SMALL
    room, lines = box.width - 6, int(box.height / setter.leading(size))
    if lines < 1 or not segment.name:
        return ()
    axis = frame.spec.x if _lies(frame) else frame.spec.y
    amount = written(axis.kind, segment.value, frame.spec.style, digits=2)
    together = f"{segment.name}\u2002{amount}"
    if setter.fits(together, size, room):
        return (together,)
    name = setter.broken(segment.name, size, room, 2)
    if any(ELLIPSIS in part for part in name):
        return ()
    if len(name) + 1 <= lines and setter.fits(amount, size, room):
        return (*name, amount)
    return name if len(name) <= lines else ()


def _lies(frame: Frame) -> bool:
    return any(bar.horizontal for bar in frame.spec.of(Bar))


def totals(frame: Frame) -> Iterator[Shape]:
    """The total of each bar at its far end; crowded ones take turns on two levels above all bars."""
    for bar in frame.spec.of(Bar):
        if bar.horizontal and bar.total_text and bar.segments:
            words = _lying_total(frame, bar)
            if words is not None:
                yield words
    yield from _standing_totals(frame)


def _lying_total(frame: Frame, bar: Bar) -> Words | None:
    lo, hi = reach(bar)
    y = frame.y.at(bar.at)
    if bar.at > frame.y.hi:
        return None
    if hi > 0 or lo == 0:
        words = line(frame.setter, bar.total_text, frame.x.at(hi) + 8, y, Size.LABEL)
    else:
        words = line(frame.setter, bar.total_text, frame.x.at(lo) - 8, y, Size.LABEL, Anchor.END)
    inside = words.box.left >= frame.plot.left and words.box.right <= frame.outer.right
    return words if inside else None


def _standing_totals(frame: Frame) -> Iterator[Shape]:
    setter = frame.setter
    slot = abs(frame.x.at(frame.x.lo + 1) - frame.x.at(frame.x.lo))
    bars = standing(frame.spec)
    crowd = crowded(frame.spec, setter, slot)
    taken: list[Box] = []
    highest = min((frame.y.at(reach(bar)[1]) for bar in bars), default=0.0)
    for i, bar in enumerate(bars):
        text = setter.cut(bar.total_text, Size.LABEL, 2 * slot - 6 if crowd else slot, True)
        foot = highest - (i % 2) * setter.leading(Size.LABEL) if crowd else frame.y.at(reach(bar)[1])
        half = setter.width(text, Size.LABEL, True) / 2
        x = min(max(frame.x.at(bar.at), frame.plot.left + half), frame.outer.right - half)
        middle = foot - 4 - setter.leading(Size.LABEL) / 2
        words = line(setter, text, x, middle, Size.LABEL, Anchor.MIDDLE, bold=True)
        if words.box.top >= frame.plot.top - 1 and not any(words.box.meets(box, 2) for box in taken):
            taken.append(words.box)
            yield plate(words.box)
            yield words


def range_ends(frame: Frame) -> Iterator[Shape]:
    """The input's low and high value at the ends of its bar, on the side where that end lies."""
    setter, plot = frame.setter, frame.plot
    for bar in frame.spec.of(RangeBar):
        if bar.at > frame.y.hi:
            continue
        lower, upper = (bar.low_text, bar.high_text) if bar.low <= bar.high else (bar.high_text, bar.low_text)
        y = frame.y.at(bar.at)
        left = line(setter, lower, frame.x.at(min(bar.low, bar.high)) - 6, y, Size.SMALL, Anchor.END, Ink.MUTED)
        right = line(setter, upper, frame.x.at(max(bar.low, bar.high)) + 6, y, Size.SMALL, role=Ink.MUTED)
        for words in (left, right):
            if words.text and words.box.left >= plot.left - 4 and words.box.right <= frame.outer.right:
                yield plate(words.box)
                yield words
