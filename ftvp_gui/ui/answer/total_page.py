"""What a sum is made of, as a page of text whose lines open further: the total of an approach, the money at stake."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.totals import Difference, Item, Total, differences, total
from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import Path
from ftvp_gui.core.result import Mean
from ftvp_gui.language import literal, title, tr
from ftvp_gui.ui.answer.figures import style_of

TOTAL, STAKE = "total", "stake"
OPEN = "how/"
"""Links that start so open the page of a cost; all others lead to an input."""
UNKNOWN = literal("An input that it needs is unknown, so the sum means nothing yet: see the costs marked unknown.")
LAYERS = {
    Layer.NAMED: literal("named by everyone"),
    Layer.HIDDEN: "hidden",
    Layer.CONSEQUENCE: literal("wrong answers and delay"),
}


def place_of_total(approach: str, layer: Layer | None = None) -> Path:
    """The place of the page on the total of an approach, or of one layer of it."""
    return (TOTAL, approach) if layer is None else (TOTAL, approach, layer.value)


def place_of_part(path: Path) -> Path:
    """The place of the page on the total of a part of an approach, by the part's path in the project."""
    return (TOTAL, *path[1:])


def is_sum(place: Path) -> bool:
    """Whether the place is that of a sum, not of a cost."""
    return place[:1] in ((TOTAL,), (STAKE,))


def page(answer: Answer, place: Path) -> str:
    """The page on a sum, as HTML. `KeyError` where there is none (any more)."""
    style = style_of(answer)
    if place[0] == STAKE:
        return _stake(answer, style)
    _, id, *rest = place
    layer = Layer(rest[0]) if rest and rest[0] in set(Layer) else None
    scope = () if layer is not None else tuple(rest)
    return "".join(_total(answer, total(answer.result, id, layer, scope), style))


def _total(answer: Answer, made: Total, style: NumberStyle) -> Iterable[str]:
    months = answer.project.workload.months
    what = (
        tr("Expected cost over {months} months", months=months)
        if made.layer is None
        else tr("Expected cost, {layer}", layer=tr(LAYERS[made.layer]))
    )
    yield f"<h3>{what} <span class='quiet'>&nbsp;{escape(made.name)}</span></h3>"
    if not made.complete:
        yield f"<p>{tr(UNKNOWN)}</p>"
    said = tr(
        "{money}, the mean of {count} futures; sampling error {error}. In money of the project's start.",
        money=f"<b>{_money(made.expected.value, style)}</b>",
        count=written.count(answer.result.rows, 6, style.locale),
        error=_money(made.expected.se, style, 1),
    )
    yield f"<p>{said}</p><h4>{tr('Cost by cost, expected')}</h4><table cellspacing='2' width='100%'>"
    for item in made.items:
        yield _line(item, style)
    yield _row(f"<b>{tr('Sum')}</b>", f"<b>{_money(made.expected.value, style)}</b>", "")
    yield "</table>"
    if made.whole and made.complete:
        yield from _whole(made, style)


def _whole(made: Total, style: NumberStyle) -> Iterable[str]:
    yield f"<h4>{tr('What else follows from the same futures')}</h4><table cellspacing='2' width='100%'>"
    yield _row(tr("1 in 10 futures is below"), _money(made.low, style), tr("their 10th percentile"))
    yield _row(tr("1 in 10 futures is above"), _money(made.high, style), tr("their 90th percentile"))
    if made.successes > 0:
        how = tr(
            "{money} over {count} right answers",
            money=_money(made.expected.value, style),
            count=written.count(made.successes, 3, style.locale),
        )
        yield _row(tr("Cost of one right answer"), _money(made.per_success, style), escape(how))
    yield "</table>"


def _line(item: Item, style: NumberStyle) -> str:
    if not item.counted:
        return _row(_link(item.path, item.title), tr("not counted"), "")
    if item.value is None:
        return _row(_link(item.path, item.title), tr("unknown"), "")
    return _row(_link(item.path, item.title), _money(item.value.value, style), tr(LAYERS[item.layer]))


def _stake(answer: Answer, style: NumberStyle) -> str:
    if answer.pair is None:
        raise KeyError(STAKE)
    result = answer.result
    cheap, dear = sorted(answer.pair, key=lambda id: float(result[id].cost.mean()))
    names = [escape(answer.project.approach(id).name) for id in (cheap, dear)]
    sums = [result[id].expected() for id in (cheap, dear)]
    first, second = (
        _anchor(place_of_total(id), _money(each.value, style)) for id, each in zip((cheap, dear), sums, strict=True)
    )
    said = tr(
        "What {dear} is expected to cost above {cheap}: {money}.",
        dear=names[1],
        cheap=names[0],
        money=f"<b>{_difference(sums, style)}</b>",
    )
    more = f"<b>{_signed(sums[1].value - sums[0].value, style)}</b>"
    parts = [
        f"<h3>{tr('Money at stake')}</h3>",
        f"<p>{said}</p>",
        "<table cellspacing='2' width='100%'>",
        _cells("", names[0], names[1], tr("Difference"), quiet=True),
        _cells(f"<b>{tr('Expected cost')}</b>", first, second, more),
    ]
    parts += [_kind(each, style) for each in differences(result, cheap, dear)]
    return "".join([*parts, "</table>"])


def _kind(each: Difference, style: NumberStyle) -> str:
    return _cells(
        escape(title(each.title)),
        _side(each, each.first, "first", style),
        _side(each, each.second, "second", style),
        _signed(each.more, style),
    )


def _side(each: Difference, value: float | None, side: str, style: NumberStyle) -> str:
    """The sum of one approach, which opens to the cost it is made of."""
    if value is None:
        return "\N{EN DASH}"
    path = each.paths[0] if side == "first" else each.paths[-1]
    return _anchor(path, _money(value, style))


def _difference(sums: list[Mean], style: NumberStyle) -> str:
    return _money(sums[1].value - sums[0].value, style)


def _signed(value: float, style: NumberStyle) -> str:
    return f"+{_money(value, style)}" if value > 0 else _money(value, style)


def _row(label: str, value: str, remark: str) -> str:
    return (
        f"<tr><td>{label}&nbsp;&nbsp;</td><td align='right'>{value}&nbsp;&nbsp;</td>"
        f"<td class='quiet'>{remark}</td></tr>"
    )


def _cells(label: str, first: str, second: str, more: str, *, quiet: bool = False) -> str:
    kind = " class='quiet'" if quiet else ""
    numbers = "".join(f"<td align='right'{kind}>&nbsp;&nbsp;{cell}</td>" for cell in (first, second, more))
    return f"<tr><td>{label}</td>{numbers}</tr>"


def _link(path: Path, label: str) -> str:
    return _anchor(path, escape(title(label)))


def _anchor(path: Path, words: str) -> str:
    return f"<a href='{OPEN}{escape('/'.join(path))}'>{words}</a>"


def _money(value: float, style: NumberStyle, digits: int = 3) -> str:
    return escape(written.money(value, style.currency, digits, style.locale))
