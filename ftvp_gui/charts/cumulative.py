"""Cumulative cost over the months: bands, crossover and dated events."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.events import EventKind
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis, month_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import NEUTRAL, Band, ChartSpec, Grip, Line, Mark, Point, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.normal import Array
from ftvp_gui.language import tr

TITLE = title_of("cumulative")
BREAK_EVEN, TOTAL = "break-even", "total"
"""What the grips stand for: a break-even month with the two approaches, a total with its approach."""


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The present value spent up to each month, per approach: where 8 in 10 futures lie, and the expected line."""
    months = answer.project.workload.months
    x = np.arange(months + 1.0)
    marks: list[Mark] = []
    lines: list[Mark] = []
    top, bottom = 0.0, 0.0
    for costs in answer.result.costed:
        approach = answer.project.approach(costs.id)
        low, high, mean = (_from_zero(series) for series in costs.bands)
        top, bottom = max(top, float(high.max()), float(mean.max())), min(bottom, float(low.min()))
        marks.append(Band(x, low, high, Tone(approach.colour, Shade.BAND), name=approach.name, id=approach.id))
        lines.append(Line(x, mean, Tone(approach.colour), label=approach.name, name=approach.name, id=approach.id))
    marks += lines
    marks += _events(answer, style)
    marks += _crossover(answer, x)
    return ChartSpec(
        id="cumulative",
        title=tr(TITLE),
        summary=_summary(answer, style),
        x=month_axis(tr("months from the start"), months),
        y=money_axis(
            tr("spent so far, today's money"), bottom, top or 1.0, style, previous=previous.y if previous else None
        ),
        marks=tuple(marks),
        note=tr("Lines: expected. Bands: 8 in 10 futures lie here."),
        empty=None if lines else tr("Enter the missing prices to see the cost over time."),
        style=style,
        grips=tuple(_grips(answer, x)),
    )


def _events(answer: Answer, style: NumberStyle) -> list[Mark]:
    """What is certain first, so that its words find room first; what several approaches share is one mark."""
    ordered = sorted(answer.events, key=lambda event: (not event.certain, event.month))
    marks: dict[tuple[str, float], Mark] = {}
    for event in ordered:
        words = sentence(event.label, style)
        own = Tone(answer.project.approach(event.approach).colour) if event.kind is EventKind.TAKE_OVER else NEUTRAL
        mark = VerticalMark(event.month, words, own, dashed=True, quiet=not event.certain, id="/".join(event.path))
        marks.setdefault((words, round(event.month, 1)), mark)
    return list(marks.values())


def _from_zero(series: Array) -> Array:
    return np.concatenate([[0.0], series])


def _crossover(answer: Answer, x: Array) -> list[Point]:
    even = answer.month
    if even is None or even.month is None:
        return []
    mean = _from_zero(answer.result[even.cheaper].bands[2])
    approach = answer.project.approach(even.cheaper)
    at = float(np.interp(even.month, x, mean))
    return [
        Point(
            even.month,
            at,
            tr("{approach} ahead from {month}", approach=approach.name, month=written.month(even.month)),
            Tone(approach.colour),
            "crossover",
        )
    ]


def _grips(answer: Answer, x: Array) -> Iterator[Grip]:
    """The break-even along the months, and the total of each approach at the end of its line."""
    even = answer.month
    if even is not None and even.month is not None:
        [point] = _crossover(answer, x)
        name = tr("Break-even of {name}", name=answer.project.approach(even.cheaper).name)
        yield Grip(f"{BREAK_EVEN}/{even.cheaper}/{even.than}", name, point.x, point.y)
    for costs in answer.result.costed:
        name = tr("Total of {name}", name=answer.project.approach(costs.id).name)
        yield Grip(f"{TOTAL}/{costs.id}", name, float(x[-1]), float(costs.bands[2][-1]), upright=True)


def _summary(answer: Answer, style: NumberStyle) -> str:
    parts = []
    for costs in answer.result.costed:
        low, high, mean = (float(series[-1]) for series in costs.bands)
        name = answer.project.approach(costs.id).name
        spent = written.money(mean, style.currency, 2, style.locale)
        ends = [written.money(value, style.currency, 2, style.locale) for value in (low, high)]
        span = written.between(ends[0], ends[1], style.locale)
        parts.append(
            tr(
                "{name}: {spent} expected after {months} months, {span} in 8 of 10 futures.",
                name=name,
                spent=spent,
                months=answer.project.workload.months,
                span=span,
            )
        )
    for event in answer.events:
        words = f"{sentence(event.label, style)}, {written.month(event.month)}."
        if not event.certain:
            words = f"{answer.project.approach(event.approach).name}: {sentence(event.label, style)}."
        if words not in parts:
            parts.append(words)
    return " ".join(parts)
