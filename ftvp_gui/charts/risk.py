"""Risk: how dear each approach can get, what must be paid against the budgets, and how it may be regretted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.risk_finding import Budgeted, Exposure, Risk
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import grouped_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import ChartSpec, Mark, Point, RangeBar, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import inside, tr

TITLE = title_of("risk")


@dataclass(frozen=True)
class _Span:
    """What one row shows: a bar, a dot on it, the words at its ends and in the read-out."""

    low: float
    high: float
    dot: float
    words: tuple[str, str]
    tip: str


@dataclass(frozen=True)
class _Group:
    """Rows of one kind of sum: its id, the heading, the budget if it has one, and the row of each approach."""

    id: str
    heading: str
    budget: float | None
    rows: tuple[tuple[Exposure, _Span], ...]


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """Where 8 in 10 futures lie: all costs of each approach, what must be paid against each budget, and the regret."""
    found = answer.found(Risk)
    exposures = found.approaches if found is not None else ()
    groups = tuple(_groups(exposures, _Words(style))) if exposures else ()
    axis, places = grouped_axis(
        [(group.heading, [answer.project.approach(each.id).name for each, _ in group.rows]) for group in groups]
    )
    marks: list[Mark] = []
    for group, rows in zip(groups, places, strict=True):
        for (each, span), at in zip(group.rows, rows, strict=True):
            marks.extend(_row(answer, each, span, group, at))
        if group.budget is not None:
            ends = (rows[0] - 0.5, rows[-1] + 0.5)
            marks.append(VerticalMark(group.budget, emphasised=True, id=f"strategy/{group.id}", between=ends))
    values = [end for mark in marks if isinstance(mark, RangeBar) for end in (mark.low, mark.high)]
    values += [mark.x for mark in marks if isinstance(mark, (Point, VerticalMark))]
    return ChartSpec(
        id="risk",
        title=tr(TITLE),
        summary=" ".join(sentence(text, style) for text in found.sentences) if found else "",
        x=money_axis(
            "", min([0.0, *values]), max([0.0, *values]) or 1.0, style, previous=previous.x if previous else None
        ),
        y=axis,
        marks=tuple(marks),
        note=_note(groups),
        empty=None if exposures else _empty(answer),
        style=style,
    )


def _note(groups: tuple[_Group, ...]) -> str:
    regret = tr("; of regret, 19 in 20") if any(group.id == "regret" for group in groups) else ""
    if all(group.budget is None for group in groups):
        return tr("Bars: 8 in 10 futures{regret}. Dots: the average.", regret=regret)
    return tr(
        "Bars: 8 in 10 futures{regret}. Dots: the average; against a budget, even odds. Deep shade: over the budget.",
        regret=regret,
    )


def _empty(answer: Answer) -> str:
    return (
        tr("Being worked out…") if answer.result.costed else tr("Enter the missing prices to see how dear it can get.")
    )


@dataclass(frozen=True)
class _Words:
    style: NumberStyle

    def money(self, value: float) -> str:
        return written.money(value, self.style.currency, 2, self.style.locale)

    def share(self, value: float) -> str:
        return written.share(value, self.style.locale)

    def between(self, low: float, high: float) -> str:
        return written.between(self.money(low), self.money(high), self.style.locale)


def _groups(exposures: tuple[Exposure, ...], words: _Words) -> Iterator[_Group]:
    yield _group("cost", tr("All costs, today's money"), None, exposures, lambda each: _whole(each, words))
    total, upfront = exposures[0].total, exposures[0].upfront
    if total is not None:
        heading = tr("Budget in all: {money}", money=words.money(total.budget))
        yield _group("total_budget", heading, total.budget, exposures, lambda each: _held(each.total, words))
    if upfront is not None:
        heading = tr("Before go-live: {money}", money=words.money(upfront.budget))
        yield _group("upfront_budget", heading, upfront.budget, exposures, lambda each: _held(each.upfront, words))
    if any(each.regret is not None for each in exposures):
        yield _group("regret", tr("Regret of choosing it"), None, exposures, lambda each: _regret(each, words))


def _group(
    id: str,
    heading: str,
    budget: float | None,
    exposures: tuple[Exposure, ...],
    span: Callable[[Exposure], _Span | None],
) -> _Group:
    spans = ((each, span(each)) for each in exposures)
    return _Group(id, heading, budget, tuple((each, found) for each, found in spans if found is not None))


def _whole(each: Exposure, words: _Words) -> _Span:
    low, high, expected = each.spread.low.value, each.spread.high.value, each.expected.value
    tip = tr(
        "{money} expected, {between} in 8 of 10 futures; the dearest tenth costs {money_2} on average",
        money=words.money(expected),
        between=words.between(low, high),
        money_2=words.money(each.worst_tenth.value),
    )
    return _Span(low, high, expected, (words.money(low), words.money(high)), tip)


def _held(held: Budgeted | None, words: _Words) -> _Span | None:
    if held is None:
        return None
    low, middle, high = held.spread.low.value, held.spread.middle.value, held.spread.high.value
    over = words.share(held.over.value)
    tip = tr(
        "{money} at even odds, {between} in 8 of 10 futures; over the budget of {money_2} in {over} of futures",
        money=words.money(middle),
        between=words.between(low, high),
        money_2=words.money(held.budget),
        over=over,
    )
    return _Span(low, high, middle, ("", tr("over in {over}", over=over)), tip)


def _regret(each: Exposure, words: _Words) -> _Span | None:
    if each.regret is None or each.regret_1_in_20 is None:
        return None
    average, high = each.regret.value, each.regret_1_in_20.value
    tip = tr(
        "{money} on average above the one that turns out cheapest, at most {money_2} in 19 of 20 futures",
        money=words.money(average),
        money_2=words.money(high),
    )
    return _Span(0.0, high, average, ("", words.money(average) + tr(" on average")), tip)


def _row(answer: Answer, each: Exposure, span: _Span, group: _Group, at: float) -> Iterator[Mark]:
    approach = answer.project.approach(each.id)
    plain, deep = Tone(approach.colour, Shade.NAMED), Tone(approach.colour, Shade.HIDDEN)
    yield RangeBar(
        id=f"approaches/{each.id}/{group.id}",
        name=f"{approach.name}: {inside(group.heading[0])}{group.heading[1:]}",
        at=at,
        low=span.low,
        high=max(span.high, span.dot) if group.id == "regret" else span.high,
        low_text=span.words[0],
        high_text=span.words[1],
        below=plain,
        above=plain if group.budget is None else deep,
        split=0.0 if group.budget is None else group.budget,
        tip=span.tip,
        thickness=0.46,
    )
    yield Point(span.dot, at, tone=Tone(approach.colour), id=f"{each.id}/{group.id}/middle")
