"""The base and every scenario side by side: what each approach costs in it, and which one is the best choice."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.scenarios import Outcome, Scenarios
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, grouped_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Axis, AxisKind, Bar, ChartSpec, Segment, Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr

TITLE = title_of("scenarios")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Expected cost by scenario and approach."""
    found = answer.found(Scenarios)
    shown = [] if found is None else [each for each in found.outcomes if any(each.costs)]
    if found is None or not shown:
        axes = Axis(AxisKind.MONEY), category_axis([])
        return ChartSpec("scenarios", tr(TITLE), "", *axes, empty=_empty(answer), style=style)
    names = [answer.project.approach(id).name for id in found.approaches]
    groups = [(each.name, [n for n, mean in zip(names, each.costs, strict=True) if mean is not None]) for each in shown]
    axis, places = grouped_axis(groups)
    bars = tuple(
        bar for each, rows in zip(shown, places, strict=True) for bar in _bars(answer, found, each, rows, style)
    )
    top = max(segment.hi for bar in bars for segment in bar.segments)
    bottom = min(segment.lo for bar in bars for segment in bar.segments)
    return ChartSpec(
        id="scenarios",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences),
        x=money_axis(tr("expected cost, today's money"), bottom, top, style, previous=previous.x if previous else None),
        y=axis,
        marks=bars,
        style=style,
    )


def _bars(answer: Answer, found: Scenarios, each: Outcome, rows: tuple[float, ...], style: NumberStyle) -> list[Bar]:
    known = [(id, mean) for id, mean in zip(found.approaches, each.costs, strict=True) if mean is not None]
    bars = []
    for (id, mean), at in zip(known, rows, strict=True):
        approach = answer.project.approach(id)
        money = written.money(mean.value, style.currency, 2, style.locale)
        best = id == each.best and each.status is not Status.CLOSE and len(known) > 1
        text = tr("{money}, best choice", money=money) if best else money
        low, high = min(0.0, mean.value), max(0.0, mean.value)
        tone = Tone(approach.colour, Shade.NAMED)
        piece = Segment(f"scenarios/{each.scenario}" if each.scenario else id, approach.name, low, high, tone)
        bars.append(Bar(at, (piece,), text, f"{each.scenario}/{id}", f"{approach.name}, {each.name}", horizontal=True))
    return bars


def _empty(answer: Answer) -> str:
    if not answer.project.scenarios:
        return tr("Make a scenario, under Scenarios at the left: the base with some inputs at other values.")
    if answer.awaits(Scenarios):
        return tr("Being worked out…")
    return tr("Enter the missing prices to see what the approaches cost in each scenario.")
