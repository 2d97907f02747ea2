"""Worth finding out: the most that it is worth to settle each question before choosing."""

from __future__ import annotations

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.information import Information, Question
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts.axes import grouped_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, Mark, Segment, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.result import Mean
from ftvp_gui.language import literal, title, tr

TITLE = title_of("information")
ROWS = 10
LUCK = literal("Luck: no study can settle it")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """One bar for each question that is worth something, what no study can settle apart, and what all are worth."""
    found = answer.found(Information)
    shown = [each for each in found.questions if each.seen][:ROWS] if found is not None else []
    luck = [each for each in found.luck if each.seen] if found is not None else []
    marks: list[Mark] = []
    top = 0.0
    axis, (rows, luck_rows) = grouped_axis([("", _names(shown)), (tr(LUCK) if luck else "", _names(luck))])
    if found is not None and any(question.clear for question in shown):
        tones = ((shown, rows, Tone(None, Shade.HIDDEN)), (luck, luck_rows, Tone(None, Shade.NAMED)))
        for questions, places, tone in tones:
            marks.extend(_bar(each, at, style, tone) for each, at in zip(questions, places, strict=True))
        everything = tr("knowing everything: {money}", money=_money(found.evpi, style))
        marks.append(VerticalMark(found.evpi.value, everything, emphasised=True, id="evpi"))
        top = max(found.evpi.value, *(each.worth.value + 2 * each.worth.se for each in (*shown, *luck)))
    return ChartSpec(
        id="information",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences) if found is not None else "",
        x=money_axis(
            tr("worth at most, before choosing"), 0.0, top or 1.0, style, previous=previous.x if previous else None
        ),
        y=axis,
        marks=tuple(marks),
        note=_note(answer, found),
        empty=_empty(answer, found, shown, style),
        style=style,
    )


def _names(questions: list[Question]) -> list[str]:
    return [title(f"{each.label} ({each.owner})") for each in questions]


def _bar(question: Question, at: float, style: NumberStyle, tone: Tone) -> Bar:
    worth = question.worth
    text = _money(worth, style)
    said = (
        tr("worth {text} at most to settle it", text=text)
        if question.clear
        else tr("its worth is not distinguishable from 0")
    )
    id, low, high = "/".join(question.path), max(worth.value - 2 * worth.se, 0.0), worth.value + 2 * worth.se
    piece = Segment(id, title(question.label), 0.0, worth.value, tone, said, outlined=not question.clear)
    return Bar(
        at,
        (piece,),
        text if question.clear else tr("too small to tell"),
        id,
        title(f"{question.label} ({question.owner})"),
        thickness=0.62,
        horizontal=True,
        whisker=(low, high),
    )


def _money(worth: Mean, style: NumberStyle) -> str:
    rounded = money(worth.value, worth.se)
    return figure(rounded.value, rounded.unit, style, rounded.digits)


def _note(answer: Answer, found: Information | None) -> str:
    if found is None:
        return ""
    names = ", ".join(answer.project.approach(id).name for id in found.options)
    return tr("The choice is among {names}. Thin lines: the sampling error.", names=names)


def _empty(answer: Answer, found: Information | None, shown: list[Question], style: NumberStyle) -> str | None:
    if answer.pair is None:
        return tr("Add a second approach to see what is worth finding out before choosing.")
    if found is None:
        return tr("Being worked out…")
    if any(question.clear for question in shown):
        return None
    return " ".join(sentence(text, style) for text in found.sentences)
