"""Where it turns: for each leading input, over which part of its range which of the two is the cheaper one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.analysis.switching import Switching
from ftvp_gui.analysis.switching_words import at_value, odds
from ftvp_gui.analysis.turns import Along
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import (
    Axis,
    AxisKind,
    Bar,
    ChartSpec,
    Corner,
    Mark,
    Segment,
    Shade,
    TextMark,
    Tone,
    VerticalMark,
)  # fmt: skip
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.language import literal, title, tr

TITLE = title_of("switching")
MARKS = ((0.1, literal("1 in 10 is lower")), (0.5, literal("even odds")), (0.9, literal("1 in 10 is higher")))


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """A row for each uncertain input from its lowest value to its highest, coloured by who is the cheaper one there."""
    found = answer.found(Switching)
    rows = [each for each in found.inputs if not each.certain] if found is not None else []
    bars = tuple(_bar(answer, found, each, row, style) for row, each in enumerate(rows) if found is not None)
    return ChartSpec(
        id="switching",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences) if found is not None else "",
        x=_axis(style),
        y=category_axis([title(each.name) for each in rows]),
        marks=(*bars, *_marks(answer, found)) if found is not None else (),
        note=tr(
            "Each row: the input from its lowest value to its highest, all others in their ranges; the colour "
            "says which is cheaper on average."
        ),
        empty=_empty(answer, rows),
        style=style,
    )


def _empty(answer: Answer, rows: list[Along]) -> str | None:
    if answer.pair is None:
        return tr("Add a second approach to see what would turn the answer.")
    if answer.awaits(Switching):
        return tr("Being worked out…")
    return None if rows else tr("No uncertain input moves the difference by more than the sampling error.")


def _marks(answer: Answer, found: Switching) -> Iterator[Mark]:
    for at, label in MARKS:
        yield VerticalMark(at, tr(label), dashed=at != 0.5)
    for id, corner in ((found.best, Corner.TOP_LEFT), (found.rival, Corner.TOP_RIGHT)):
        approach = answer.project.approach(id)
        yield TextMark(tr("{approach} cheaper", approach=approach.name), corner, Tone(approach.colour))


def _axis(style: NumberStyle) -> Axis:
    at = (0.0, 0.1, 0.5, 0.9, 1.0)
    ticks = tuple((place, written.share(place, style.locale)) for place in at)
    return Axis(AxisKind.SHARE, tr("chance that the input is lower"), 0.0, 1.0, ticks)


def _bar(answer: Answer, found: Switching, each: Along, row: int, style: NumberStyle) -> Bar:
    return Bar(
        at=row + 0.5,
        segments=tuple(_segments(answer, found, each, style)),
        total_text=_told(each, style),
        id="/".join(each.path),
        name=title(each.name),
        horizontal=True,
    )


def _told(each: Along, style: NumberStyle) -> str:
    turn = each.likeliest
    if turn is None:
        return tr("never")
    value = at_value(each, turn)
    sign = "≥" if turn.stepped else ">"
    mirrored = "≤" if turn.stepped else "<"
    return f"{sign if turn.upward else mirrored}\u00a0{figure(value.value, value.unit, style, value.digits)}"


def _segments(answer: Answer, found: Switching, each: Along, style: NumberStyle) -> Iterator[Segment]:
    """The range cut at its turns, each piece in the colour of the cheaper one."""
    turns = sorted(
        (turn for turn in each.turns if turn.kind is not Kind.TOUCHES and 0.0005 < turn.percentile < 0.9995),
        key=lambda turn: turn.percentile,
    )
    ends = [0.0, *(turn.percentile for turn in turns), 1.0]
    other = {found.best: found.rival, found.rival: found.best}
    if turns:
        first = turns[0]
        cheaper = other[first.cheaper] if first.upward else first.cheaper
    else:
        cheaper = found.best if each.gaps[len(each.gaps) // 2] >= 0 else found.rival
    for low, high in pairwise(ends):
        approach = answer.project.approach(cheaper)
        yield Segment(
            "/".join(each.path),
            "",
            low,
            high,
            Tone(approach.colour, Shade.NAMED),
            tip=_tip(each, approach.name, high - low, style),
        )
        cheaper = other[cheaper]


def _tip(each: Along, cheaper: str, chance: float, style: NumberStyle) -> str:
    """What is said of one piece: who is cheaper there and how likely it is, then where the input stands."""
    now = figure(each.now, each.unit, style)
    said = tr(
        "{cheaper} is cheaper in {share} of its range. Yours is {now}.",
        cheaper=cheaper,
        share=written.share(chance, style.locale),
        now=now,
    )
    turn = each.likeliest
    if turn is not None:
        side = tr("above") if turn.upward else tr("below")
        value = at_value(each, turn)
        place = figure(value.value, value.unit, style, value.digits)
        said += tr(" It turns {side} {place}, {odds}.", side=side, place=place, odds=sentence(odds(turn.chance), style))
    return said if not each.luck else tr("{said} Luck: no study can settle it.", said=said)
