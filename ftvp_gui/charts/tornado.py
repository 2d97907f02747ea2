"""What matters most: the tornado of the expected difference."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import ChartSpec, Mark, RangeBar, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import figure, short
from ftvp_gui.core.together import ties
from ftvp_gui.language import literal, title, tr

TITLE = title_of("tornado")
ROWS = 10
NOTE = literal(
    "Each bar: the expected difference with this input at its low end (1 in 10 is lower) and at its high end."
)
TOGETHER = literal("What moves together with it moves along.")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """For the inputs that move it most: the expected extra cost of the runner-up at the input's P10 and P90."""
    swings = [swing for swing in answer.swings if swing.clear][:ROWS]
    empty = None
    if answer.pair is None:
        empty = tr("Add a second approach to see what the difference between them hangs on.")
    elif not swings:
        empty = tr("No uncertain input moves the difference by more than the sampling error.")
    marks: list[Mark] = []
    low, high = 0.0, 0.0
    if empty is None and answer.pair is not None:
        best, rival = (answer.project.approach(id) for id in answer.pair)
        below, above = Tone(rival.colour, Shade.NAMED), Tone(best.colour, Shade.NAMED)
        marks = [_bar(swing, row, style, below, above) for row, swing in enumerate(swings)]
        low, high = _extent(swings)
        expected = float(answer.result.gap(rival.id, best.id).mean())
        marks.append(VerticalMark(0.0, tr("equal cost"), emphasised=True))
        marks.append(VerticalMark(expected, tr("expected"), dashed=True))
        low, high = min(low, expected), max(high, expected)
    return ChartSpec(
        id="tornado",
        title=tr(TITLE),
        summary=_summary(answer, swings, style),
        x=money_axis(_axis_label(answer), low, high or 1.0, style, previous=previous.x if previous else None),
        y=category_axis([_row_name(swing) for swing in swings]),
        marks=tuple(marks),
        note=tr(NOTE) if not ties(answer.project) else f"{tr(NOTE)} {tr(TOGETHER)}",
        empty=empty,
        style=style,
    )


def _axis_label(answer: Answer) -> str:
    if answer.pair is None:
        return ""
    best, rival = (answer.project.approach(id).name for id in answer.pair)
    return tr("{rival} minus {best}", rival=rival, best=best)


def _row_name(swing: Swing) -> str:
    return title(f"{swing.label} ({swing.owner})")


def _bar(swing: Swing, row: int, style: NumberStyle, below: Tone, above: Tone) -> RangeBar:
    rising = swing.at_high >= swing.at_low
    low_input, high_input = short(swing.low, swing.unit, style), short(swing.high, swing.unit, style)
    at_low, at_high = (written.money(v, style.currency, 2, style.locale) for v in (swing.at_low, swing.at_high))
    luck = tr(" Luck: no study can settle it.") if swing.luck else ""
    return RangeBar(
        id="/".join(swing.path),
        name=_row_name(swing),
        at=row + 0.5,
        low=min(swing.at_low, swing.at_high),
        high=max(swing.at_low, swing.at_high),
        low_text=low_input if rising else high_input,
        high_text=high_input if rising else low_input,
        below=below,
        above=above,
        tip=tr(
            "{swing}: at {figure} {at_low}, at {figure_2} {at_high}.{luck}",
            swing=title(swing.label),
            figure=figure(swing.low, swing.unit, style),
            at_low=at_low,
            figure_2=figure(swing.high, swing.unit, style),
            at_high=at_high,
            luck=luck,
        ),
    )


def _extent(swings: list[Swing]) -> tuple[float, float]:
    ends = [value for swing in swings for value in (swing.at_low, swing.at_high)]
    return min(0.0, *ends), max(0.0, *ends)


def _summary(answer: Answer, swings: list[Swing], style: NumberStyle) -> str:
    if not swings:
        return tr("No input stands out.")
    parts = [
        tr(
            "{swing} moves the difference from {money} to {money_2}.",
            swing=title(swing.label),
            money=written.money(swing.at_low, style.currency, 2, style.locale),
            money_2=written.money(swing.at_high, style.currency, 2, style.locale),
        )
        for swing in swings[:3]
    ]
    return " ".join(parts)
