"""How sure: the distribution of the difference between the two leading approaches."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Axis, AxisKind, ChartSpec, Columns, Corner, Mark, Shade, TextMark, Tone, VerticalMark
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import percentile_of_sorted
from ftvp_gui.language import tr

TITLE = title_of("difference")
COLUMNS = 40


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The futures by what the runner-up costs more; left of zero the runner-up is the cheaper one."""
    if answer.pair is None:
        empty = tr("Add a second approach to see how sure the difference is.")
        axes = Axis(AxisKind.MONEY), Axis(AxisKind.COUNT)
        return ChartSpec("difference", tr(TITLE), tr("Nothing to compare."), *axes, empty=empty, style=style)
    best, rival = (answer.project.approach(id) for id in answer.pair)
    gap = answer.result.gap(rival.id, best.id)
    axis = _axis(gap, tr("{rival} minus {best}", rival=rival.name, best=best.name), style, previous)
    edges = np.linspace(axis.lo, axis.hi, COLUMNS + 1)
    heights = np.histogram(gap, edges)[0] / len(gap)
    wins = float(np.mean(gap > 0)) + 0.5 * float(np.mean(gap == 0))
    often, seldom = (written.share(share, style.locale) for share in (wins, 1 - wins))
    below, above = Tone(rival.colour, Shade.NAMED), Tone(best.colour, Shade.NAMED)
    marks: tuple[Mark, ...] = (
        Columns(edges, heights, below, above, 0.0, "futures", "difference"),
        VerticalMark(0.0, tr("equal cost"), emphasised=True),
        TextMark(tr("{best} cheaper in {often}", best=best.name, often=often), Corner.TOP_RIGHT, Tone(best.colour)),
        TextMark(
            tr("{rival} cheaper in {seldom}", rival=rival.name, seldom=seldom), Corner.TOP_LEFT, Tone(rival.colour)
        ),
    )
    return ChartSpec(
        id="difference",
        title=tr(TITLE),
        summary=tr(
            "{best} is cheaper in {often} of futures, {rival} in {seldom}.",
            best=best.name,
            often=often,
            rival=rival.name,
            seldom=seldom,
        ),
        x=axis,
        y=Axis(AxisKind.COUNT, lo=0.0, hi=float(heights.max()) * 1.15 or 1.0),
        marks=marks,
        note=tr("The futures beyond the ends of the axis are counted in the shares, not drawn."),
        style=style,
    )


def _axis(gap: Array, label: str, style: NumberStyle, previous: ChartSpec | None) -> Axis:
    """From the lowest to the highest fiftieth of the futures, zero included: a long tail would flatten the rest."""
    ordered = np.sort(gap)
    low, high = (float(percentile_of_sorted(ordered, q)) for q in (0.02, 0.98))
    held = previous.x if previous else None
    return money_axis(label, min(low, 0.0), max(high, 0.0) or 1.0, style, previous=held, headroom=0.0)
