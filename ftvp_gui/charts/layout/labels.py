"""Words among the data: ends of lines, flags, level lines, dots and corners, none of them over another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ftvp_gui.charts.layout.apart import pushed_apart
from ftvp_gui.charts.layout.frame import Frame, gap_above, row_height
from ftvp_gui.charts.layout.margins import end_label, level_label
from ftvp_gui.charts.layout.placing import block, hull, line, plate
from ftvp_gui.charts.layout.shapes import Anchor, Box, Dot, Ink, Pixels, Role, Rule, Shape, Words
from ftvp_gui.charts.layout.typesetting import Size
from ftvp_gui.charts.spec import Corner, HorizontalMark, Line, Point, Spot, TextMark, VerticalMark


def side_words(frame: Frame) -> Iterator[Shape]:
    """Labels right of the plot: at the ends of lines, and on both sides of a level line."""
    setter, plot = frame.setter, frame.plot
    blocks: list[tuple[float, tuple[str, ...], Size, Role, bool]] = []
    for mark in frame.spec.of(Line):
        end = _end_of(mark, frame)
        if mark.label and end is not None:
            lines = end_label(mark, frame.spec, setter, frame.outer)
            blocks.append((end, lines, Size.LABEL, mark.tone, mark.heavy))
    for level in frame.spec.of(HorizontalMark):
        y = frame.y.at(level.y)
        for text, side in ((level.above, -1), (level.below, 1)):
            lines = level_label(text, setter, frame.outer)
            if lines:
                offset = side * (len(lines) * setter.leading(Size.SMALL) / 2 + 3)
                blocks.append((y + offset, lines, Size.SMALL, Ink.INK, False))
    heights = [len(lines) * setter.leading(size) for _, lines, size, _, _ in blocks]
    while blocks and sum(heights) > plot.height + 10:
        # Too many for the height: the last go without, the read-out still names them.
        blocks, heights = blocks[:-1], heights[:-1]
    middles = pushed_apart([b[0] for b in blocks], heights, plot.top - 6, plot.bottom + 4)
    for (_, lines, size, role, bold), middle, height in zip(blocks, middles, heights, strict=True):
        yield from block(setter, lines, plot.right + 10, middle - height / 2, size, role=role, bold=bold)


def _end_of(mark: Line, frame: Frame) -> float | None:
    ys = np.asarray(mark.y, dtype=float)
    known = ys[np.isfinite(ys)]
    if not len(known):
        return None
    return min(max(frame.y.at(float(known[-1])), frame.plot.top), frame.plot.bottom)


def level_lines(frame: Frame) -> Iterator[Shape]:
    """Level lines over the whole plot."""
    for mark in frame.spec.of(HorizontalMark):
        y = frame.y.at(mark.y)
        role: Role = mark.tone if mark.tone.slot is not None else (Ink.INK if mark.emphasised else Ink.AXIS)
        yield Rule(frame.plot.left, y, frame.plot.right, y, role, 1.6 if mark.emphasised else 1.0, mark.dashed)


def flags(frame: Frame) -> Iterator[Shape]:
    """Upright lines with their labels above the plot."""
    setter, plot = frame.setter, frame.plot
    for mark, place in zip(frame.spec.of(VerticalMark), frame.head.flags, strict=True):
        x = frame.x.at(mark.x)
        if not plot.left - 1 <= x <= plot.right + 1:
            continue
        own = mark.tone.slot is not None
        plain = Ink.AXIS if mark.quiet else Ink.MUTED
        role: Role = mark.tone if own else (Ink.INK if mark.emphasised else plain)
        top = plot.top
        if place is not None:
            middle = plot.top - gap_above(setter) - (place.row + 0.5) * row_height(setter)
            top = middle + row_height(setter) / 2 - 1
            text = Ink.INK if mark.emphasised else (mark.tone if own else Ink.MUTED)
            yield line(setter, mark.label, place.left, middle, Size.SMALL, role=text)
        ends = sorted(frame.y.at(y) for y in mark.between) if mark.between else (top, plot.bottom)
        if ends[1] <= plot.bottom + 1:
            yield Rule(x, ends[0], x, ends[1], role, 1.6 if mark.emphasised else 1.0, mark.dashed)


def value_label(frame: Frame) -> Iterator[Shape]:
    """The words on the value axis, above its top end."""
    if frame.head.label_row >= 0:
        setter = frame.setter
        middle = frame.plot.top - gap_above(setter) - (frame.head.label_row + 0.5) * row_height(setter)
        yield line(setter, frame.spec.y.label, frame.outer.left, middle, Size.SMALL, role=Ink.MUTED)


def corners(frame: Frame) -> Iterator[Shape]:
    """Free words: those of the upper corners stand above the plot, those of the lower ones in it on a plate."""
    setter, plot = frame.setter, frame.plot
    leading = setter.leading(Size.LABEL)
    above = plot.top - (frame.head.rows * row_height(setter) + gap_above(setter) if frame.head.rows else 6)
    tallest = max((len(lines) for _, lines in frame.head.corners), default=0)
    for mark, lines in frame.head.corners:
        top = above - 2 - tallest * leading
        yield from _cornered(frame, mark, lines, top)
    for mark in frame.spec.of(TextMark):
        if mark.corner in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT):
            lines = setter.broken(mark.text, Size.LABEL, plot.width / 2 - 16, 3, bold=True)
            words = _cornered(frame, mark, lines, plot.bottom - 6 - len(lines) * leading)
            yield plate(hull(words))
            yield from words


def _cornered(frame: Frame, mark: TextMark, lines: Sequence[str], top: float) -> tuple[Words, ...]:
    right = mark.corner in (Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT)
    x, anchor = (frame.plot.right, Anchor.END) if right else (frame.plot.left, Anchor.START)
    return block(frame.setter, lines, x, top, Size.LABEL, anchor, mark.tone, bold=True)


def points(frame: Frame) -> Iterator[Shape]:
    """Dots, each with its label where it covers the least of the lines and nothing else."""
    traces = [_trace(mark, frame) for mark in frame.spec.of(Line)]
    traces += [arm for mark in frame.spec.of(Spot) for arm in _arms(mark, frame)]
    taken: list[Box] = [Box(frame.x.at(m.x) - 1, frame.plot.top, frame.x.at(m.x) + 1, frame.plot.bottom)
                        for m in frame.spec.of(VerticalMark)]  # fmt: skip
    dots = [(mark, frame.x.at(mark.x), frame.y.at(mark.y)) for mark in frame.spec.of(Point, Spot)]
    inside = [(m, x, y) for m, x, y in dots if Box(*_bounds(frame, 1)).holds(x, y)]
    taken.extend(Box(x - 5, y - 5, x + 5, y + 5) for _, x, y in inside)
    for mark, x, y in inside:
        yield Dot(x, y, (3.5 if _quiet(mark) else 4.5) * frame.setter.scale**0.5, mark.tone)
        spot = _free_spot(frame, mark, mark.label, x, y, taken, traces)
        if spot is None and isinstance(mark, Spot):
            spot = _free_spot(frame, mark, mark.name, x, y, taken, traces)
        if spot is not None:
            taken.append(spot.box)
            yield plate(spot.box)
            yield spot


def _bounds(frame: Frame, slack: float) -> tuple[float, float, float, float]:
    plot = frame.plot
    return plot.left - slack, plot.top - slack, plot.right + slack, plot.bottom + slack


def _quiet(mark: Point | Spot) -> bool:
    return isinstance(mark, Spot) and mark.quiet


def _arms(mark: Spot, frame: Frame) -> Iterator[tuple[Pixels, Pixels]]:
    """The two arms of a cross as traces that labels keep off."""
    xs = np.linspace(frame.x.at(mark.across[0]), frame.x.at(mark.across[1]), 160)
    ys = np.linspace(frame.y.at(mark.upright[0]), frame.y.at(mark.upright[1]), 160)
    yield xs, np.full(160, frame.y.at(mark.y))
    yield np.full(160, frame.x.at(mark.x)), ys


def _trace(mark: Line, frame: Frame) -> tuple[Pixels, Pixels]:
    xs = np.asarray(mark.x, dtype=float)
    ys = np.asarray(mark.y, dtype=float)
    known = np.isfinite(xs) & np.isfinite(ys)
    if known.sum() < 2:
        return np.empty(0), np.empty(0)
    px, py = frame.x.each(xs[known]), frame.y.each(ys[known])
    fine = np.linspace(px[0], px[-1], 160)
    return fine, np.interp(fine, px, py)


def _free_spot(
    frame: Frame,
    mark: Point | Spot,
    text: str,
    x: float,
    y: float,
    taken: Sequence[Box],
    traces: Sequence[tuple[Pixels, Pixels]],
) -> Words | None:
    """The least covering of the places around the dot; None where each meets other words."""
    if not text:
        return None
    setter, room = frame.setter, Box(*_bounds(frame, 0))
    bold = not _quiet(mark)
    role: Role = Ink.MUTED if not bold else mark.tone if isinstance(mark, Spot) else Ink.INK
    width, height = setter.width(text, Size.LABEL, bold), setter.leading(Size.LABEL)
    best: tuple[int, Words] | None = None
    for reach in (10.0, 22.0, 36.0):
        for dx, dy in ((0, -1), (0, 1), (1, 1), (-1, -1), (1, -1), (-1, 1), (1, 0), (-1, 0)):
            left = x - width / 2 + dx * (width / 2 + reach * 0.8)
            middle = y + dy * (height / 2 + reach * 0.7)
            words = line(setter, text, left, middle, Size.LABEL, role=role, bold=bold)
            if not words.box.within(room) or any(words.box.meets(box, 1) for box in taken):
                continue
            hits = sum(_hits(words.box, px, py) for px, py in traces)
            if best is None or hits < best[0]:
                best = hits, words
        if best is not None and best[0] == 0:
            break
    return best[1] if best else None


def _hits(box: Box, px: Pixels, py: Pixels) -> int:
    inside = (px > box.left) & (px < box.right) & (py > box.top) & (py < box.bottom)
    return int(np.count_nonzero(inside))
