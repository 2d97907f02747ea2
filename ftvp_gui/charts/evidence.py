"""What it stands on: the uncertainty by the grade of its numbers, and the weakest assumptions."""

from __future__ import annotations

from itertools import accumulate

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.evidence import Evidence, Weakness
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import grouped_axis, share_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Mark, Segment, Shade, Tone
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.estimate import Grade
from ftvp_gui.language import title, tr

TITLE = title_of("evidence")
_TONES = {
    Grade.MEASURED: Tone(None, Shade.LINE),
    Grade.OFFICIAL: Tone(None, Shade.LINE),
    Grade.SECONDARY: Tone(None, Shade.HIDDEN),
    Grade.ASSUMED: Tone(None, Shade.NAMED),
}
"""The darker, the firmer."""


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """All uncertainty in one bar by grade; below it the weakest numbers, those worth most to settle first."""
    found = answer.found(Evidence)
    summary = " ".join(sentence(text, style) for text in found.sentences) if found is not None else ""
    names = [title(f"{weak.label} ({weak.owner})") for weak in found.weakest] if found is not None else []
    axis, (whole, rows) = grouped_axis([("", [tr("All that is uncertain")]), (tr("The weakest numbers"), names)])
    marks: tuple[Mark, ...] = ()
    if found is not None and found.standings:
        weakest = (_weak(weak, at, style) for weak, at in zip(found.weakest, rows, strict=True))
        marks = (_all(found, whole[0], style), *weakest)
    return ChartSpec(
        id="evidence",
        title=tr(TITLE),
        summary=summary,
        x=share_axis(tr("share of what is uncertain in the difference"), style),
        y=axis,
        marks=marks,
        note=sentence(found.note, style) if found is not None and found.note is not None else "",
        empty=_empty(answer, found, summary),
        style=style,
    )


def _all(found: Evidence, at: float, style: NumberStyle) -> Bar:
    ends = list(accumulate((each.share for each in found.standings), initial=0.0))
    pieces = tuple(
        Segment(
            f"evidence/{each.grade.value}",
            title(each.grade.value),
            lo,
            hi,
            _TONES[each.grade],
            tr(
                "{share} stands on {inputs} numbers that are {grade}",
                share=written.share(each.share, style.locale),
                inputs=each.inputs,
                grade=title(each.grade.value),
            ),
        )
        for each, lo, hi in zip(found.standings, ends[:-1], ends[1:], strict=True)
        if each.share > 0
    )
    return Bar(at, pieces, id="evidence", name=tr("All that is uncertain"), horizontal=True)


def _weak(weak: Weakness, at: float, style: NumberStyle) -> Bar:
    id = "/".join(weak.path)
    said = title(weak.grade.value)
    if weak.clear:
        worth = money(weak.worth.value, weak.worth.se)
        said += tr(", worth {figure}", figure=figure(worth.value, worth.unit, style, worth.digits))
    moves = written.money(weak.swing, style.currency, 2, style.locale)
    tip = tr(
        "{said}; {share} of the uncertainty; moves the difference by {moves}",
        said=said,
        share=written.share(weak.share, style.locale),
        moves=moves,
    )
    piece = Segment(id, title(weak.label), 0.0, weak.share, _TONES[weak.grade], tip)
    return Bar(at, (piece,), said, id, title(f"{weak.label} ({weak.owner})"), thickness=0.62, horizontal=True)


def _empty(answer: Answer, found: Evidence | None, summary: str) -> str | None:
    if answer.pair is None:
        return tr("Add a second approach to see what the comparison stands on.")
    if found is None:
        return tr("Being worked out…")
    return None if found.standings else summary
