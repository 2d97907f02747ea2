"""When to switch: the expected cost of every take-over month, with never, from the start, and deciding later."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.switch_month import Waiting
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis, month_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import NEUTRAL, Band, ChartSpec, HorizontalMark, Line, Mark, Point, Shade, Tone
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.result import Mean
from ftvp_gui.language import tr

TITLE = title_of("waiting")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The expected cost by the month in which the tuned system takes over from the prompted one."""
    found = answer.found(Waiting)
    marks: tuple[Mark, ...] = ()
    low, high, empty = 0.0, 1.0, None
    months = answer.project.workload.months
    if found is None:
        empty = tr("Being worked out…")
        if answer.findings is not None:
            empty = tr("Add a prompted and a tuned approach with all their prices to see when to switch between them.")
    else:
        slot = answer.project.approach(found.approach).colour
        marks = _marks(found, months, slot, style)
        shown = [each.value for each in (found.now, found.never, found.reviewed, *found.curve)]
        low, high = min(shown), max(shown)
    return ChartSpec(
        id="waiting",
        title=tr(TITLE),
        summary=" ".join(sentence(each, style) for each in found.sentences) if found else "",
        x=month_axis(tr("month in which the tuned system takes over"), months),
        y=money_axis(
            tr("expected cost, today's money"), low, high, style, previous=previous.y if previous else None, zero=False
        ),
        marks=marks,
        note=tr("Band: how far the difference from the best month can be an accident of the calculation."),
        empty=empty,
        style=style,
    )


def _marks(found: Waiting, months: int, slot: int, style: NumberStyle) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    # Without a prompted stage there is a plan of another kind, so the line begins after it.
    every = zip(found.months, found.curve, found.apart, found.possible, strict=True)
    shown = [(month, cost, apart) for month, cost, apart, possible in every if possible and month > 0]
    if shown:
        x = np.array([month for month, _, _ in shown], dtype=float)
        y = np.array([cost.value for _, cost, _ in shown])
        error = np.array([2 * apart.se for _, _, apart in shown])
        marks.append(Band(x, y - error, y + error, Tone(slot, Shade.BAND), name=tr("sampling error"), id="error"))
        marks.append(Line(x, y, Tone(slot), name=tr("expected cost"), id="cost"))
    if found.clear:
        words = tr("decided at reviews: {money}", money=_money(found.reviewed, style))
        marks.append(HorizontalMark(found.reviewed.value, below=words, dashed=True, id="reviewed"))
    if found.months[0] == 0 and found.possible[0]:
        marks.append(_point(0, found.now, tr("from the start"), found.best == 0, slot, style))
    if found.best:
        words = tr("as soon as it is ready") if found.best <= found.ready else written.month(found.best, style.locale)
        marks.append(_point(found.best, found.best_cost, words, True, slot, style))
    marks.append(_point(months, found.never, tr("never"), found.best is None, slot, style))
    return tuple(marks)


def _point(month: int, cost: Mean, words: str, best: bool, slot: int, style: NumberStyle) -> Point:
    label = f"{words}: {_money(cost, style)}"
    return Point(float(month), cost.value, label, Tone(slot) if best else NEUTRAL, tr("month {month}", month=month))


def _money(cost: Mean, style: NumberStyle) -> str:
    shown = money(cost.value, cost.se)
    return figure(shown.value, shown.unit, style, shown.digits)
