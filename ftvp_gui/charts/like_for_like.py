"""Like for like: the way from the cost of the best approach to that of the runner-up, by what differs."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.like_for_like import LikeForLike
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Shade, Tone
from ftvp_gui.charts.steps import Step, signed, steps, whole
from ftvp_gui.language import tr

TITLE = title_of("like_for_like")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """A bar for each of the two sums, and between them what base model, technique, caching and the rest make."""
    found = answer.found(LikeForLike)
    empty = None
    if answer.pair is None:
        empty = tr("Add a second approach to see what makes the difference.")
    elif found is None:
        empty = tr("Being worked out…")
    bars = () if found is None or empty else _bars(answer, found, style)
    ends = [end for bar in bars for segment in bar.segments for end in (segment.lo, segment.hi)]
    return ChartSpec(
        id="like_for_like",
        title=tr(TITLE),
        summary=_summary(found, style),
        x=money_axis(
            tr("expected cost, today's money"),
            min(ends, default=0.0),
            max(ends, default=0.0) or 1.0,
            style,
            previous=previous.x if previous else None,
        ),
        y=category_axis([bar.name for bar in bars]),
        marks=bars,
        note=tr("Between the two sums: what each difference adds or saves, one after the other.") if bars else "",
        empty=empty,
        style=style,
    )


def _bars(answer: Answer, found: LikeForLike, style: NumberStyle) -> tuple[Bar, ...]:
    first, second = (answer.project.approach(id) for id in (found.first, found.second))
    between = [
        Step(part.id, tr(part.label), part.value.value, money(part.value.value, part.value.se).digits or 2)
        for part in found.parts
    ]
    return (
        whole(first.id, first.name, found.start.value, 0, Tone(first.colour, Shade.NAMED), style),
        *steps(between, found.start.value, style),
        whole(second.id, second.name, found.end.value, len(between) + 1, Tone(second.colour, Shade.NAMED), style),
    )


def _summary(found: LikeForLike | None, style: NumberStyle) -> str:
    if found is None:
        return tr("Nothing to compare yet.")
    parts = [f"{tr(part.label)}: {signed(part.value.value, style)}." for part in found.parts]
    gap = written.money(found.gap.value, style.currency, 2, style.locale)
    return " ".join([tr("The difference of {gap} in parts.", gap=gap), *parts])
