"""Quality against cost: the approaches on a plane, the frontier of those worth their price, the others quiet."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.frontier import Standing
from ftvp_gui.analysis.frontier_finding import POINTS, Frontier, Option
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import money_axis, share_range_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import NEUTRAL, Axis, AxisKind, ChartSpec, Line, Mark, Spot, Tone
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.result import Mean
from ftvp_gui.core.units import Unit
from ftvp_gui.language import tr

TITLE = title_of("frontier")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Expected cost against expected accuracy, each with the range of 8 in 10 futures, and the frontier as a line."""
    found = answer.found(Frontier)
    if found is None:
        axes = Axis(AxisKind.MONEY), Axis(AxisKind.SHARE)
        return ChartSpec("frontier", tr(TITLE), "", *axes, empty=_empty(answer), style=style)
    line = Line(
        [option.cost.value for option in found.on],
        [option.accuracy.value / POINTS for option in found.on],
        NEUTRAL,
        name="frontier",
        id="frontier",
        heavy=False,
    )
    spots = [_spot(answer, option, style) for option in found.options]
    marks: list[Mark] = [line, *spots] if len(found.on) > 1 else [*spots]
    costs = [end for option in found.options for end in (*option.cost_range, option.cost.value)]
    accuracies = [end / POINTS for option in found.options for end in (*option.accuracy_range, option.accuracy.value)]
    held = previous if previous is not None and previous.empty is None else None
    without = tr(", without wrong answers") if found.without_errors else ""
    return ChartSpec(
        id="frontier",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences),
        x=money_axis(
            tr("cost, today's money{without}", without=without), *_ends(costs), style, previous=held.x if held else None
        ),
        y=share_range_axis(
            tr("accuracy in production"), min(accuracies), max(accuracies), style, previous=held.y if held else None
        ),
        marks=tuple(marks),
        note=tr("Dots: expected. Crosses: 8 in 10 futures. Line: the most accuracy for the money."),
        style=style,
    )


def _empty(answer: Answer) -> str:
    if len(answer.result.costed) < 2:
        return tr("Add a second approach to see what a better one costs.")
    return tr("Being worked out…")


def _ends(values: list[float]) -> tuple[float, float]:
    return min(0.0, *values), max(0.0, *values) or 1.0


def _spot(answer: Answer, option: Option, style: NumberStyle) -> Spot:
    approach = answer.project.approach(option.id)
    low, high = option.accuracy_range
    return Spot(
        id=f"approaches/{option.id}",
        name=approach.name,
        x=option.cost.value,
        y=option.accuracy.value / POINTS,
        across=option.cost_range,
        upright=(low / POINTS, high / POINTS),
        tone=Tone(approach.colour),
        label=approach.name + _each_point(option, style),
        tip=_tip(option, style),
        quiet=option.standing is not Standing.ON,
    )


def _each_point(option: Option, style: NumberStyle) -> str:
    return (
        tr(", {price} an extra point", price=_price(option.price, style))
        if option.price is not None and option.gains
        else ""
    )


def _tip(option: Option, style: NumberStyle) -> str:
    cost = written.money(option.cost.value, style.currency, 2, style.locale)
    accuracy = figure(option.accuracy.value / POINTS, Unit.POINTS, style)
    if option.price is not None and option.gains:
        return tr(
            "{accuracy} of accuracy for {cost}; each extra point costs {price}",
            accuracy=accuracy,
            cost=cost,
            price=_price(option.price, style),
        )
    return tr(
        "{accuracy} of accuracy for {cost}{tail}",
        accuracy=accuracy,
        cost=cost,
        tail="" if option.standing is Standing.ON else tr("; others are better value"),
    )


def _price(price: Mean, style: NumberStyle) -> str:
    shown = money(price.value, price.se)
    return figure(shown.value, shown.unit, style, shown.digits)
