"""How sure: the distribution of the difference between the two leading approaches."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Axis, AxisKind, ChartSpec, Columns, Corner, Mark, Shade, TextMark, Tone, VerticalMark

TITLE = "How sure"
COLUMNS = 40


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The futures by what the runner-up costs more; left of zero the runner-up is the cheaper one."""
    if answer.pair is None:
        return ChartSpec(
            "difference",
            TITLE,
            "Nothing to compare.",
            Axis(AxisKind.MONEY),
            Axis(AxisKind.COUNT),
            empty="Add a second approach to see how sure the difference is.",
            style=style,
        )
    best, rival = (answer.project.approach(id) for id in answer.pair)
    gap = answer.result.gap(rival.id, best.id)
    ordered = np.sort(gap)
    low, high = (float(ordered[int(q * (len(ordered) - 1))]) for q in (0.005, 0.995))
    axis = money_axis(
        f"extra cost of {rival.name} over {best.name}",
        min(low, 0.0),
        max(high, 0.0) or 1.0,
        style,
        previous=previous.x if previous else None,
        headroom=0.0,
    )
    edges = np.linspace(axis.lo, axis.hi, COLUMNS + 1)
    heights = np.histogram(gap, edges)[0] / len(gap)
    wins = float(np.mean(gap > 0)) + 0.5 * float(np.mean(gap == 0))
    texts = [written.share(share, style.locale) for share in (wins, 1 - wins)]
    marks: tuple[Mark, ...] = (
        Columns(
            edges,
            heights,
            below=Tone(rival.colour, Shade.NAMED),
            above=Tone(best.colour, Shade.NAMED),
            split=0.0,
            name="futures",
            id="difference",
        ),
        VerticalMark(0.0, "equal cost", emphasised=True),
        TextMark(f"{best.name} cheaper in {texts[0]}", Corner.TOP_RIGHT, Tone(best.colour)),
        TextMark(f"{rival.name} cheaper in {texts[1]}", Corner.TOP_LEFT, Tone(rival.colour)),
    )
    return ChartSpec(
        id="difference",
        title=TITLE,
        summary=f"{best.name} is cheaper in {texts[0]} of futures, {rival.name} in {texts[1]}.",
        x=axis,
        y=Axis(AxisKind.COUNT, lo=0.0, hi=float(heights.max()) * 1.15 or 1.0),
        marks=marks,
        note="The futures beyond the ends of the axis are counted in the shares, not drawn.",
        style=style,
    )
