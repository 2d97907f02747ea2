"""Your priorities: how often each approach takes each place, over all weights that anyone could give."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.priorities import PriorityRanking
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, share_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Segment, Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr

TITLE = title_of("priorities")
LEAST = 0.0005
"""Places that are taken more seldom than this are not drawn."""


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """One bar an approach, the first under the person's weights on top; its score under these weights at the end."""
    found = answer.found(PriorityRanking)
    bars = () if found is None else tuple(_bar(answer, found, row, style) for row in range(len(found.ranking)))
    names = [] if found is None else [answer.project.approach(id).name for id in found.ranking]
    return ChartSpec(
        id="priorities",
        title=tr(TITLE),
        summary="" if found is None else " ".join(sentence(text, style) for text in found.sentences),
        x=share_axis(tr("share of all possible priorities"), style),
        y=category_axis(names),
        marks=bars,
        note="" if found is None else _note(found),
        empty=_empty(answer, found),
        style=style,
    )


def _empty(answer: Answer, found: PriorityRanking | None) -> str | None:
    if found is not None:
        return None
    if not answer.result.costed:
        return tr("Add an approach with its prices to see what your priorities say of it.")
    return tr("Being worked out…")


def _note(found: PriorityRanking) -> str:
    """What stands at the end of the bars."""
    if found.assumed:
        return tr("Right: the score of 100 with all priorities equal, which is assumed. Enter yours under Priorities.")
    return tr("Right: the score of 100 under your priorities; the highest is on top.")


def _bar(answer: Answer, found: PriorityRanking, row: int, style: NumberStyle) -> Bar:
    id = found.ranking[row]
    place = found.ids.index(id)
    approach = answer.project.approach(id)
    segments, at = [], 0.0
    for rank, share in enumerate(found.by_all_weights.ranks[place].tolist()):
        if share >= LEAST:
            often = written.share(share, style.locale)
            tip = tr(
                "{approach} comes {ordinal} under {often} of all possible priorities",
                approach=approach.name,
                ordinal=ordinal(rank + 1),
                often=often,
            )
            segments.append(Segment("priorities", ordinal(rank + 1), at, at + share, _tone(approach.colour, rank), tip))
        at += share
    return Bar(
        at=row + 0.5,
        segments=tuple(segments),
        total_text=written.count(found.values_of[place] * 100, 2, style.locale),
        id=f"approaches/{id}",
        name=approach.name,
        horizontal=True,
    )


def _tone(slot: int, rank: int) -> Tone:
    """Winning wears the approach's own colour, the second place a lighter one, what is behind greys."""
    own = (Tone(slot, Shade.LINE), Tone(slot, Shade.NAMED))
    return own[rank] if rank < len(own) else Tone(None, Shade.NAMED)


def ordinal(number: int) -> str:
    """A place in words and figures: 1st, 2nd, 3rd, 4th."""
    last = number % 10 if number // 10 % 10 != 1 else 0
    if last == 1:
        return tr("{number}st", number=number)
    if last == 2:
        return tr("{number}nd", number=number)
    return tr("{number}rd", number=number) if last == 3 else tr("{number}th", number=number)
