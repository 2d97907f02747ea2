"""The three figures under the verdict, as words: what is at stake, how sure it is, and where it turns. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.analysis.verdict import money as precise
from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.model import Path
from ftvp_gui.core.result import Costs, percentile_of_sorted
from ftvp_gui.export.figures import key_figures as reported
from ftvp_gui.language import tr

NOTHING = "\N{EN DASH}"


@dataclass(frozen=True)
class KeyFigure:
    """One figure: what it is, its value, a few words on how to read it, and a whole sentence on what it means."""

    caption: str
    value: str
    detail: str
    meaning: str
    place: Path | None = None
    """Where it is explained what the money is made of."""


def style_of(answer: Answer) -> NumberStyle:
    """How numbers of a project are written."""
    return NumberStyle(currency=answer.project.money.currency.value)


def key_figures(answer: Answer) -> tuple[KeyFigure, KeyFigure, KeyFigure]:
    """Three figures for any answer, the same as in the report; one approach alone has its cost, not a difference."""
    if answer.pair is None and answer.result.costed:
        return _alone(answer, min(answer.result.costed, key=lambda costs: float(costs.cost.mean())))
    style = style_of(answer)
    stake, sure, even = (
        KeyFigure(sentence(each.title, style), sentence(each.figure, style), detail, sentence(each.meaning, style))
        for each, detail in zip(reported(answer), _details(answer), strict=True)
    )
    return (stake if answer.pair is None else replace(stake, place=("stake",))), sure, even


def _name(answer: Answer, id: str) -> str:
    return answer.project.approach(id).name


def _details(answer: Answer) -> tuple[str, str, str]:
    """How to read each figure, in a few words."""
    if answer.pair is None:
        few = len(answer.project.approaches) < 2
        return (tr("two approaches are needed") if few else tr("two approaches need all their prices"),) * 3
    best, rival = answer.pair
    gap = answer.verdict.gap
    dearer = rival if gap is None or gap.value >= 0 else best
    return (
        tr("more for {name}, expected{give_or_take}", name=_name(answer, dearer), give_or_take=_give_or_take(answer)),
        _sure(answer, best),
        f"{_ahead(answer)}\n{_by_volume(answer)}",
    )


def _give_or_take(answer: Answer) -> str:
    """The sampling error of the expected difference."""
    gap, style = answer.verdict.gap, style_of(answer)
    return "" if gap is None or gap.se <= 0 else f", \N{PLUS-MINUS SIGN} {written.money(gap.se, style.currency, 1)}"


def _sure(answer: Answer, best: str) -> str:
    if answer.verdict.status is Status.ONLY:
        return tr("of futures: {name} keeps its hardest limit", name=_name(answer, best))
    return tr("of futures: {name} is cheapest", name=_name(answer, best))


def _ahead(answer: Answer) -> str:
    month = answer.month
    return tr("neither gets ahead for good") if month is None else tr("{name} ahead", name=_name(answer, month.cheaper))


def _by_volume(answer: Answer) -> str:
    """At which volume the expected gap turns; it is searched for after the rest is known."""
    if answer.volumes is None:
        return tr("by volume: …")
    if not answer.volumes:
        return tr("at any volume")
    middle = answer.project.workload.volume.quantity.typical()
    nearest = min(answer.volumes, key=lambda turn: abs(math.log(turn.volume / max(middle, 1.0))))
    expected = None if answer.month is None else answer.month.cheaper
    who = "" if nearest.above == expected else f"{_name(answer, nearest.above)} "
    return tr("by volume: {who}from {count} a month", who=who, count=written.count(nearest.volume))


def _alone(answer: Answer, costs: Costs) -> tuple[KeyFigure, KeyFigure, KeyFigure]:
    style = style_of(answer)
    expected = costs.expected()
    shown = precise(expected.value, expected.se)
    whole = ("total", costs.id)
    low, high = (written.money(value, style.currency, 2) for value in spread(costs))
    return (
        KeyFigure(
            tr("Expected cost"),
            figure(shown.value, shown.unit, style, shown.digits),
            _name(answer, costs.id),
            "",
            whole,
        ),
        KeyFigure(tr("8 in 10 futures"), written.between(low, high), tr("between these"), "", whole),
        KeyFigure(
            tr("Hidden share"),
            written.share(costs.hidden_share()),
            tr("of what it costs"),
            tr("Without wrong answers and delay."),
        ),
    )


def spread(costs: Costs) -> tuple[float, float]:
    """P10 and P90 of the present cost, in the project's currency."""
    ordered = np.sort(costs.cost)
    return float(percentile_of_sorted(ordered, 0.1)), float(percentile_of_sorted(ordered, 0.9))
