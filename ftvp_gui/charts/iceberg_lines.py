"""The crossover while the iceberg is revealed: the cost so far over the months, of what is revealed and no more."""

from __future__ import annotations

import math

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.break_even import MonthBreakEven, ahead
from ftvp_gui.analysis.iceberg import Iceberg
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis, month_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.iceberg import reached
from ftvp_gui.charts.spec import NEUTRAL, ChartSpec, Line, Mark, Point, Tone, VerticalMark
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.normal import Array
from ftvp_gui.language import literal, tr

TITLE = literal("Who is ahead so far")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None, at: float | None = None) -> ChartSpec:
    """The expected lines of the costs revealed at a step, or on the way to it, and where the leading two cross."""
    found = answer.found(Iceberg)
    months = answer.project.workload.months
    marks: list[Mark] = []
    top, bottom, here = 1.0, 0.0, 0.0
    if found is not None:
        here = float(len(found.steps) - 1) if at is None else min(max(at, 0.0), float(len(found.steps) - 1))
        curves = np.concatenate([np.zeros((len(found.ids), 1)), reached(found, here)], axis=1)
        step = math.ceil(here - 1e-9)
        # While a step comes, the axis is already the one that it will need.
        top = max(float(found.curves[step].max()), float(curves.max())) or 1.0
        bottom = min(float(curves.min()), 0.0)
        marks = _lines(answer, found, curves)
        marks += _crossings(answer, found, curves, here, style)
    return ChartSpec(
        id="iceberg_lines",
        title=tr(TITLE),
        summary=sentence(found.steps[math.ceil(here - 1e-9)].sentence, style) if found is not None else "",
        x=month_axis(tr("months from the start"), months),
        y=money_axis(
            tr("spent so far, of what is revealed"), bottom, top, style, previous=previous.y if previous else None
        ),
        marks=tuple(marks),
        empty=None if found is not None else tr("Being worked out…"),
        style=style,
    )


def _lines(answer: Answer, found: Iceberg, curves: Array) -> list[Mark]:
    x = np.arange(curves.shape[1], dtype=float)
    lines: list[Mark] = []
    for id, curve in zip(found.ids, curves, strict=True):
        approach = answer.project.approach(id)
        heavy = answer.pair is None or id in answer.pair
        lines.append(Line(x, curve, Tone(approach.colour), approach.name, approach.name, id, heavy=heavy))
    return lines


def _crossings(answer: Answer, found: Iceberg, curves: Array, here: float, style: NumberStyle) -> list[Mark]:
    """Where the leading two cross now, and where they crossed one step before."""
    if answer.pair is None:
        return []
    marks: list[Mark] = []
    first, second = (found.ids.index(id) for id in answer.pair)
    now = ahead(*answer.pair, curves[first, 1:] - curves[second, 1:])
    before = found.steps[max(math.ceil(here - 1e-9) - 1, 0)].month
    if before is not None and before.month is not None and _moved(before, now):
        marks.append(VerticalMark(before.month, tr("before"), NEUTRAL, dashed=True, quiet=True, id="before"))
    if now is not None and now.month is not None:
        approach = answer.project.approach(now.cheaper)
        at = float(np.interp(now.month, np.arange(curves.shape[1]), curves[found.ids.index(now.cheaper)]))
        # Who is ahead says the sentence; so few words find room on any screen.
        text = written.month(now.month, style.locale)
        marks.append(Point(now.month, at, text, Tone(approach.colour), "crossover"))
    return marks


def _moved(before: MonthBreakEven, now: MonthBreakEven | None) -> bool:
    return now is None or now.month is None or abs((before.month or 0.0) - now.month) >= 1
