"""Two at once: the map of who is the cheaper one over two inputs, with the line on which both cost the same."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.two_way import Side, TwoWay, between
from ftvp_gui.analysis.verdict import supported
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import (
    NEUTRAL,
    Axis,
    AxisKind,
    ChartSpec,
    Corner,
    Line,
    Mark,
    Point,
    Regions,
    Shade,
    TextMark,
    Tone,
)  # fmt: skip
from ftvp_gui.charts.words import figure, sentence, short
from ftvp_gui.core.normal import Array
from ftvp_gui.core.units import Unit
from ftvp_gui.language import title, tr

TITLE = title_of("two_way")
FINE = 120
"""Cells to a side of the picture; between the points that were worked out the gap is taken as straight."""
BEST, RIVAL, UNSURE = 0, 1, 2
NEAR_THE_END = 0.88
"""Where the outer ticks stand: the P2 and the P98 of an uncertain input."""


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The map over the two inputs that move the difference most."""
    found = answer.found(TwoWay)
    if found is not None:
        return chart_of(found, answer, style)
    empty = tr("Two uncertain inputs that move the difference are needed for a map; fewer do here.")
    if answer.pair is None:
        empty = tr("Add a second approach to see when which one is the cheaper.")
    elif answer.awaits(TwoWay):
        empty = tr("Being worked out…")
    axis = Axis(AxisKind.COUNT)
    return ChartSpec("two_way", tr(TITLE), tr("Nothing to show yet."), axis, axis, empty=empty, style=style)


def chart_of(found: TwoWay, answer: Answer, style: NumberStyle) -> ChartSpec:
    """The map over any two inputs."""
    return ChartSpec(
        id="two_way",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences),
        x=_axis(found.x, style),
        y=_axis(found.y, style),
        marks=tuple(_marks(found, answer, style)),
        note=tr("On the line both cost the same on average; grey: too close to call. Cross: 8 in 10 of your range."),
        style=style,
    )


def _axis(side: Side, style: NumberStyle) -> Axis:
    """Ticks at the middle, at the ends of the cross and near those of the axis, where two would meet."""
    ends = (float(side.marks[0]), float(side.marks[-1]))
    inner = side.cross or (ends[0] / 2, ends[1] / 2)
    places = (NEAR_THE_END * ends[0], inner[0], 0.0, inner[1], NEAR_THE_END * ends[1])
    texts = (short(float(np.interp(at, side.marks, side.values)), side.unit, style) for at in places)
    return Axis(AxisKind.COUNT, side.name, *ends, tuple(zip(places, texts, strict=True)))


def _marks(found: TwoWay, answer: Answer, style: NumberStyle) -> Iterator[Mark]:
    best, rival = (answer.project.approach(id) for id in (found.best, found.rival))
    fine_x, fine_y = (_middles(side.marks) for side in (found.x, found.y))
    gaps = between(found.x.marks, found.y.marks, found.gaps, fine_x, fine_y)
    errors = between(found.x.marks, found.y.marks, found.errors, fine_x, fine_y)
    cells = np.where(np.abs(gaps) <= 2 * errors, UNSURE, np.where(gaps > 0, BEST, RIVAL)).astype(np.uint8)
    yield Regions(
        float(found.x.marks[0]),
        float(found.x.marks[-1]),
        float(found.y.marks[0]),
        float(found.y.marks[-1]),
        tuple(row.tobytes() for row in cells),
        (Tone(best.colour, Shade.BAND), Tone(rival.colour, Shade.BAND), Tone(None, Shade.BAND)),
        found.x.marks,
        found.y.marks,
        _texts(found.x, style),
        _texts(found.y, style),
        _cells(found, {BEST: best.name, RIVAL: rival.name}, style),
        tr("who is cheaper"),
    )
    yield Line(*_joined(found.lines), NEUTRAL, name=tr("equal cost"))
    for name, xs, ys in _cross(found):
        yield Line(xs, ys, NEUTRAL, name=name, heavy=False, dashed=True)
    yield Point(0.0, 0.0, tr("you are here"))
    for approach, corner in ((best, Corner.TOP_LEFT), (rival, Corner.TOP_RIGHT)):
        yield TextMark(tr("{approach} cheaper", approach=approach.name), corner, Tone(approach.colour))


def _middles(marks: Array) -> Array:
    edges = np.linspace(marks[0], marks[-1], FINE + 1)
    return 0.5 * (edges[1:] + edges[:-1])


def _joined(lines: tuple[tuple[Array, Array], ...]) -> tuple[Array, Array]:
    """All lines as one, with a missing point between them, so that a chart keeps its marks while they change."""
    gap = np.array([np.nan])
    if not lines:
        return gap, gap
    xs, ys = zip(*lines, strict=True)
    return tuple(np.concatenate([part for each in all_ for part in (each, gap)][:-1]) for all_ in (xs, ys))  # type: ignore[return-value]


def _cross(found: TwoWay) -> Iterator[tuple[str, tuple[float, float], tuple[float, float]]]:
    if found.x.cross is not None:
        yield title(found.x.name), found.x.cross, (0.0, 0.0)
    if found.y.cross is not None:
        yield title(found.y.name), (0.0, 0.0), found.y.cross


def _texts(side: Side, style: NumberStyle) -> tuple[str, ...]:
    return tuple(f"{title(side.label)} {figure(float(value), side.unit, style, 2)}" for value in side.values)


def _cells(found: TwoWay, names: dict[int, str], style: NumberStyle) -> tuple[tuple[str, ...], ...]:
    def said(gap: float, error: float) -> str:
        if abs(gap) <= 2 * error:
            return tr("too close to call")
        by = supported(abs(gap), Unit.MONEY, error)
        return tr(
            "{name} is cheaper by {figure}",
            name=names[BEST if gap > 0 else RIVAL],
            figure=figure(by.value, by.unit, style, by.digits),
        )

    rows = zip(found.gaps.tolist(), found.errors.tolist(), strict=True)
    return tuple(tuple(said(gap, error) for gap, error in zip(*row, strict=True)) for row in rows)
