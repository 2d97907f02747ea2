"""What a point is worth: what each approach loses on average, over the worth of a point of accuracy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.verdict import money
from ftvp_gui.analysis.worth_finding import Worth
from ftvp_gui.charts.axes import money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Axis, AxisKind, ChartSpec, Line, Mark, Tone, VerticalMark
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.language import tr

TITLE = title_of("worth")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Expected loss of each approach; the lowest line is the best choice, marked where it passes to another one."""
    found = answer.found(Worth)
    if found is None:
        axes = Axis(AxisKind.MONEY), Axis(AxisKind.MONEY)
        return ChartSpec("worth", tr(TITLE), "", *axes, empty=_empty(answer), style=style)
    lines = [_line(answer, found, n, id) for n, id in enumerate(found.ids)]
    held = previous if previous is not None and previous.empty is None else None
    return ChartSpec(
        id="worth",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences),
        x=_across(float(found.worth[-1]), style),
        y=money_axis(
            tr("expected loss"), 0.0, float(found.losses.max()) or 1.0, style, previous=held.y if held else None
        ),
        marks=(*lines, *_turns(answer, found, style)),
        note=tr(
            "What an approach loses on average against the one that turns out best; the lowest line is the best one."
        ),
        style=style,
    )


def _empty(answer: Answer) -> str:
    if len(answer.result.costed) < 2:
        return tr("Add a second approach to see what a better one would have to be worth.")
    return tr("Being worked out…")


def _across(most: float, style: NumberStyle) -> Axis:
    """An axis that ends where the curves do."""
    axis = money_axis(tr("what a point of accuracy is worth, over all months"), 0.0, most, style, headroom=0.0)
    return replace(axis, hi=most, ticks=tuple(tick for tick in axis.ticks if tick[0] <= most))


def _line(answer: Answer, found: Worth, n: int, id: str) -> Line:
    approach = answer.project.approach(id)
    return Line(
        found.worth,
        found.losses[:, n],
        Tone(approach.colour),
        label=approach.name,
        name=approach.name,
        id=f"approaches/{id}",
    )


def _turns(answer: Answer, found: Worth, style: NumberStyle) -> Iterator[Mark]:
    for reach in found.reaches[1:]:
        if reach.low.value <= found.worth[-1]:
            approach = answer.project.approach(reach.id)
            shown = money(reach.low.value, reach.low.se)
            price = figure(shown.value, shown.unit, style, shown.digits)
            yield VerticalMark(
                reach.low.value,
                tr("from {price}: {approach}", price=price, approach=approach.name),
                Tone(approach.colour),
                dashed=True,
                id=f"turn/{reach.id}",
            )
    if found.entered is not None:
        yield VerticalMark(found.entered, tr("your cost of a wrong answer"), emphasised=True, id="quality/error_cost")
