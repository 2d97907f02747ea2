"""The four strategic factors: how often each approach keeps each limit."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.fit import Factor, label, limit
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import grouped_axis, share_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Segment, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr

TITLE = title_of("factors")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The share of futures in which each limit is kept, against the certainty asked for."""
    rows = {id: [(f, s) for f, s in fit.kept.items() if s is not None] for id, fit in answer.verdict.fits.items()}
    rows = {id: kept for id, kept in rows.items() if kept}
    names = [
        (answer.project.approach(id).name, [sentence(label(factor), style) for factor, _ in kept])
        for id, kept in rows.items()
    ]
    axis, places = grouped_axis(names)
    bars = tuple(
        _bar(answer, id, factor, share, at, style, near=factor in answer.verdict.fits[id].near)
        for (id, kept), group in zip(rows.items(), places, strict=True)
        for (factor, share), at in zip(kept, group, strict=True)
    )
    certainty = answer.result.limits.certainty
    return ChartSpec(
        id="factors",
        title=tr(TITLE),
        summary=" ".join(f"{bar.name}: {bar.total_text}." for bar in bars),
        x=share_axis(tr("share of futures in which the limit is kept"), style),
        y=axis,
        marks=(
            *bars,
            VerticalMark(
                certainty, tr("asked for: {share}", share=written.share(certainty, style.locale)), dashed=True
            ),
        ),
        empty=None
        if bars
        else tr(
            "Enter a budget, a deadline, an accuracy, a time to answer or the examples under Strategy to see who "
            "keeps them."
        ),
        style=style,
    )


_PLACES = {Factor.DATA: "examples_obtainable", Factor.AT_HAND: "examples_available"}
"""Where a limit is entered under Strategy, unless the place has the factor's own name."""


def _bar(answer: Answer, id: str, factor: Factor, share: float, at: float, style: NumberStyle, *, near: bool) -> Bar:
    approach = answer.project.approach(id)
    words = sentence(limit(factor), style)
    text = written.share(share, style.locale) + (tr(", too close to tell") if near else "")
    tone = Tone(approach.colour, Shade.NAMED)
    target = _PLACES.get(factor, factor.value)
    piece = Segment(
        f"strategy/{target}",
        sentence(label(factor), style),
        0.0,
        share,
        tone,
        tr("{approach}: {label} in {text} of futures", approach=approach.name, label=words, text=text),
    )
    return Bar(at, (piece,), text, f"{id}/{factor.value}", f"{approach.name}, {words}", horizontal=True)
