"""Input by input: the expected difference along the range of each leading input, one line each."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.switching import Switching
from ftvp_gui.analysis.turns import Along
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import (
    NEUTRAL,
    Axis,
    AxisKind,
    ChartSpec,
    Corner,
    HorizontalMark,
    Line,
    Mark,
    TextMark,
    Tone,
    VerticalMark,
)  # fmt: skip
from ftvp_gui.core.normal import cdf, quantile
from ftvp_gui.language import title, tr

TITLE = title_of("spider")
LINES = 6
EDGE = float(quantile(0.98))
SCORES = np.linspace(-EDGE, EDGE, 49)


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """What the runner-up is expected to cost more, for each input from its P2 to its P98."""
    found = answer.found(Switching)
    inputs = _leading(found) if found is not None else []
    lines = tuple(_line(answer, each) for each in inputs)
    heights = np.concatenate([np.asarray(line.y) for line in lines]) if lines else np.zeros(1)
    return ChartSpec(
        id="spider",
        title=tr(TITLE),
        summary=" ".join(_sentence(each, style) for each in inputs[:3]),
        x=_axis(style),
        y=money_axis(
            _label(answer, found),
            float(heights.min()),
            float(heights.max()) or 1.0,
            style,
            previous=previous.y if previous else None,
        ),
        marks=(*_marks(answer, found), *lines) if found is not None else (),
        note=tr(
            "Each line: one input moves through its range, all others stay in theirs. Inputs of one approach "
            "wear its colour."
        ),
        empty=_empty(answer, inputs),
        style=style,
    )


def _leading(found: Switching) -> list[Along]:
    drawn = [each for each in found.inputs if not each.certain]
    return sorted(drawn, key=lambda each: (-float(np.ptp(_heights(each))), each.path))[:LINES]


def _heights(each: Along) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    known = quantile(np.clip(each.percentiles, 1e-9, 1 - 1e-9))
    return np.interp(SCORES, known, each.gaps)


def _line(answer: Answer, each: Along) -> Line:
    owners = {place[1] for place in each.places if place[0] == "approaches"}
    tone = Tone(answer.project.approach(next(iter(owners))).colour) if len(owners) == 1 else NEUTRAL
    return Line(
        cdf(SCORES),
        _heights(each),
        tone,
        label=title(each.label),
        name=title(each.name),
        id="/".join(each.path),
        heavy=False,
    )


def _marks(answer: Answer, found: Switching) -> tuple[Mark, ...]:
    best, rival = (answer.project.approach(id) for id in (found.best, found.rival))
    return (
        HorizontalMark(0.0, emphasised=True),
        VerticalMark(0.5, tr("even odds")),
        TextMark(tr("Above: {best} cheaper", best=best.name), Corner.TOP_LEFT, Tone(best.colour)),
        TextMark(tr("Below: {rival} cheaper", rival=rival.name), Corner.TOP_RIGHT, Tone(rival.colour)),
    )


def _label(answer: Answer, found: Switching | None) -> str:
    if found is None:
        return ""
    best, rival = (answer.project.approach(id).name for id in (found.best, found.rival))
    return tr("{rival} minus {best}, on average", rival=rival, best=best)


def _axis(style: NumberStyle) -> Axis:
    ticks = tuple((at, written.share(at, style.locale)) for at in (0.1, 0.25, 0.5, 0.75, 0.9))
    return Axis(AxisKind.SHARE, tr("chance that the input is lower"), float(cdf(-EDGE)), float(cdf(EDGE)), ticks)


def _sentence(each: Along, style: NumberStyle) -> str:
    ends = (written.money(float(gap), style.currency, 2, style.locale) for gap in _heights(each)[[0, -1]])
    low, high = ends
    return tr("{each} moves the difference from {low} to {high}.", each=title(each.label), low=low, high=high)


def _empty(answer: Answer, inputs: list[Along]) -> str | None:
    if answer.pair is None:
        return tr("Add a second approach to see how the difference between them moves.")
    if answer.awaits(Switching):
        return tr("Being worked out…")
    return None if inputs else tr("No uncertain input moves the difference by more than the sampling error.")
