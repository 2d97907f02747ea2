"""Where the money goes: what everyone names above the waterline, what is hidden below, errors and delay apart."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, HorizontalMark, Segment, Shade, Tone
from ftvp_gui.charts.stack import Piece, pile
from ftvp_gui.core.approach import Approach, titled
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.result import Costs
from ftvp_gui.language import title, tr

TITLE = title_of("where")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Expected present value by driver, one bar per approach."""
    bars = tuple(_bar(answer, costs, index, style) for index, costs in enumerate(answer.result.costed))
    top = max((segment.hi for bar in bars for segment in bar.segments), default=0.0)
    bottom = min((segment.lo for bar in bars for segment in bar.segments), default=0.0)
    names = [answer.project.approach(costs.id).name for costs in answer.result.costed]
    return ChartSpec(
        id="where",
        title=tr(TITLE),
        summary=" ".join(_sentence(answer, costs, style) for costs in answer.result.costed),
        x=category_axis(names),
        y=money_axis(
            tr("expected cost, today's money"),
            min(bottom, 0.0),
            max(top, 1.0),
            style,
            previous=previous.y if previous else None,
            absolute=True,
        ),
        marks=(*bars, HorizontalMark(0.0, above=tr("named by everyone"), below=tr("hidden"), emphasised=True)),
        note=tr("Grey, at the bottom: wrong answers and waiting for go-live."),
        empty=None if bars else tr("Enter the missing prices to see where the money goes."),
        style=style,
    )


def _bar(answer: Answer, costs: Costs, index: int, style: NumberStyle) -> Bar:
    approach = answer.project.approach(costs.id)
    pieces = _pieces(approach, costs, style)
    named = pile(pieces[Layer.NAMED], Tone(approach.colour, Shade.NAMED))
    hidden = pile(pieces[Layer.HIDDEN], Tone(approach.colour, Shade.HIDDEN), downward=True)
    apart = _below(hidden, pieces[Layer.CONSEQUENCE])
    expected = costs.expected()
    return Bar(
        at=index + 0.5,
        segments=(*named, *hidden, *apart),
        id=approach.id,
        name=approach.name,
        total_text=written.money(expected.value, style.currency, 2, style.locale),
    )


def _below(hidden: tuple[Segment, ...], pieces: list[Piece]) -> tuple[Segment, ...]:
    start = min((segment.lo for segment in hidden), default=0.0)
    return pile(pieces, Tone(None, Shade.NAMED), downward=True, start=start)


def _pieces(approach: Approach, costs: Costs, style: NumberStyle) -> dict[Layer, list[Piece]]:
    whole = float(costs.cost.mean())
    pieces: dict[Layer, list[Piece]] = {layer: [] for layer in Layer}
    for (name, value), layer in zip(costs.by_driver.items(), costs.layers, strict=True):
        if value == 0.0:
            continue
        # Inside a bar there is room for few words; which part it is says the read-out.
        short = tr(approach.driver(name).title)
        whose = title(titled(approach, name))
        of = tr(", {share} of all", share=written.share(value / whole, style.locale)) if whole > 0 else ""
        tip = f"{whose}: {written.money(value, style.currency, 2, style.locale)}{of}"
        pieces[layer].append(Piece(f"approaches/{approach.id}/{name.replace('.', '/')}", short, value, tip))
    return pieces


def _sentence(answer: Answer, costs: Costs, style: NumberStyle) -> str:
    name = answer.project.approach(costs.id).name
    sums = dict.fromkeys(Layer, 0.0)
    for layer, value in zip(costs.layers, costs.by_driver.values(), strict=True):
        sums[layer] += value
    parts = [
        f"{written.money(sums[layer], style.currency, 2, style.locale)} {word}"
        for layer, word in (
            (Layer.NAMED, tr("named by everyone")),
            (Layer.HIDDEN, tr("hidden")),
            (Layer.CONSEQUENCE, tr("for errors and delay")),
        )
    ]
    return f"{name}: {', '.join(parts)}."
