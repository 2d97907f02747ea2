"""How large a pilot: what it is worth and what it costs, by the number of labelled items."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.pilot import Pilot
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import count_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Band, ChartSpec, Line, Mark, Point, Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import title, tr

TITLE = title_of("pilot")
BEYOND = 3.0
"""The chart goes on to so many times the best size."""
FAINT = Tone(None, Shade.HIDDEN)


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Worth, cost and what is left of the pilot that leaves most; its best size is marked."""
    found = answer.found(Pilot)
    marks: tuple[Mark, ...] = ()
    summary = " ".join(sentence(text, style) for text in found.sentences) if found is not None else ""
    reach, low, high = 1.0, 0.0, 1.0
    if found is not None and found.best is not None:
        reach = BEYOND * found.best
        shown = found.sizes <= max(reach, found.sizes[2])
        reach = float(found.sizes[shown][-1])
        marks = _marks(found, shown, style)
        ends = [curve[shown] for curve in (found.worth + 2 * found.error, found.cost, found.net)]
        low, high = min(float(curve.min()) for curve in ends), max(float(curve.max()) for curve in ends)
    return ChartSpec(
        id="pilot",
        title=tr(TITLE),
        summary=summary,
        x=count_axis(tr("labelled items"), 0.0, reach, style, previous=previous.x if previous else None),
        y=money_axis(tr("before choosing"), low, high, style, previous=previous.y if previous else None),
        marks=marks,
        note=_note(found),
        empty=_empty(answer, found, style),
        style=style,
    )


def _marks(found: Pilot, shown: npt.NDArray[np.bool_], style: NumberStyle) -> tuple[Mark, ...]:
    x, worth, error = found.sizes[shown], found.worth[shown], found.error[shown]
    net, best = found.net[shown], float(found.best or 0)
    left = float(np.interp(best, x, net))
    label = tr("best: {count} items", count=written.count(best, 2, style.locale))
    return (
        Band(x, np.maximum(worth - 2 * error, 0.0), worth + 2 * error, Tone(None, Shade.BAND), name=tr("is worth")),
        Line(x, worth, FAINT, tr("is worth"), tr("is worth"), "worth", heavy=False),
        Line(x, found.cost[shown], FAINT, tr("costs"), tr("costs"), "cost", heavy=False, dashed=True),
        Line(x, net, Tone(), tr("left over"), tr("left over"), "net"),
        Point(best, left, label, id="best"),
    )


def _note(found: Pilot | None) -> str:
    """Which pilot this is; the other ones stand in the table."""
    if found is None or not found.pilots:
        return ""
    first = found.pilots[0]
    return tr("The pilot that leaves most: {first} ({owner}).", first=title(first.label), owner=title(first.owner))


def _empty(answer: Answer, found: Pilot | None, style: NumberStyle) -> str | None:
    if answer.pair is None:
        return tr("Add a second approach to see whether a pilot pays before choosing.")
    if found is None:
        return tr("Being worked out…")
    if found.best is None:
        return " ".join(sentence(text, style) for text in found.sentences)
    return None
