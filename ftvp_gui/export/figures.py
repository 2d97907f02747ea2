"""The three figures under the verdict: money at stake, how often right, break-even; each a figure with its sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.break_even import MonthBreakEven, VolumeBreakEven
from ftvp_gui.analysis.verdict import Status, money
from ftvp_gui.core.result import Costs
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class KeyFigure:
    """One figure: what it is, the figure itself, and a sentence that says what it means."""

    id: str
    title: Text
    figure: Text
    meaning: Text


def key_figures(answer: Answer) -> tuple[KeyFigure, ...]:
    """The three figures, in the order in which they are shown everywhere; what is unknown says why.

    One approach alone has its cost, its spread and its hidden share instead of a difference.
    """
    if answer.pair is None and answer.result.costed:
        return _alone(answer, min(answer.result.costed, key=lambda costs: float(costs.cost.mean())))
    return _stake(answer), _sure(answer), _even(answer)


def _alone(answer: Answer, costs: Costs) -> tuple[KeyFigure, ...]:
    name, months = answer.project.approach(costs.id).name, answer.project.workload.months
    expected, (low, high) = costs.expected(), np.quantile(costs.cost, (0.1, 0.9))
    return (
        KeyFigure(
            "cost",
            say("figure.cost", "Expected cost"),
            say("figure", "{value}", value=money(expected.value, expected.se)),
            say("figure.cost.meaning", "What {name} costs over {months} months, on average.", name=name, months=months),
        ),
        KeyFigure(
            "spread",
            say("figure.spread", "8 in 10 futures"),
            say("figure.span", "{low} to {high}", low=_rough(float(low)), high=_rough(float(high))),
            say("figure.spread.meaning", "One future in ten costs less, one in ten more."),
        ),
        KeyFigure(
            "hidden",
            say("figure.hidden", "Hidden share"),
            say("figure", "{value}", value=Figure(costs.hidden_share(), Unit.SHARE)),
            say("figure.hidden.meaning", "Of the cost without wrong answers and delay."),
        ),
    )


def _rough(value: float) -> Figure:
    return Figure(value, Unit.MONEY, 2)


def _stake(answer: Answer) -> KeyFigure:
    title = say("figure.stake", "Money at stake")
    gap = answer.verdict.gap
    if gap is None or answer.pair is None:
        return KeyFigure("stake", title, _UNKNOWN, _nothing_to_compare(answer))
    best, rival = _names(answer)
    dearer = {"first": rival, "second": best} if gap.value >= 0 else {"first": best, "second": rival}
    meaning = say(
        "figure.stake.meaning",
        "What {first} is expected to cost above {second} over {months} months; sampling error {se}.",
        months=answer.project.workload.months,
        se=Figure(gap.se, Unit.MONEY, 1),
        **dearer,
    )
    return KeyFigure("stake", title, say("figure", "{value}", value=money(abs(gap.value), gap.se)), meaning)


def _limits(answer: Answer) -> KeyFigure:
    """Where limits decide, how surely they are kept: being the cheapest is not what the choice rests on."""
    best = _names(answer)[0]
    kept = answer.verdict.fits[answer.verdict.best or ""]
    shares = [share for factor, share in kept.kept.items() if share is not None and factor not in kept.advisory]
    return KeyFigure(
        "sure",
        say("figure.limits", "Limits kept"),
        say("figure", "{value}", value=Figure(min(shares, default=1.0), Unit.SHARE)),
        say("figure.limits.meaning", "The share of futures in which {best} keeps its hardest limit.", best=best),
    )


def _sure(answer: Answer) -> KeyFigure:
    if answer.verdict.status is Status.ONLY:
        return _limits(answer)
    title = say("figure.sure", "How often right")
    often = answer.verdict.p_cheapest
    if often is None or answer.pair is None:
        return KeyFigure("sure", title, _UNKNOWN, _nothing_to_compare(answer))
    meaning = say(
        "figure.sure.meaning", "The share of futures in which {best} is the cheapest.", best=_names(answer)[0]
    )
    return KeyFigure("sure", title, say("figure", "{value}", value=Figure(often, Unit.SHARE)), meaning)


def _even(answer: Answer) -> KeyFigure:
    title = say("figure.even", "Break-even")
    if answer.pair is None:
        return KeyFigure("even", title, _UNKNOWN, _nothing_to_compare(answer))
    month = answer.month
    if month is None:
        figure = say("figure.never", "never")
    elif month.month is None:
        figure = say("figure.from_start", "from the start")
    else:
        figure = say("figure.month", "month {month}", month=max(round(month.month), 1))
    return KeyFigure(
        "even", title, figure, say("figure.two", "{month} {volume}", month=in_time(answer), volume=in_volume(answer))
    )


def in_time(answer: Answer) -> Text:
    """When the cheaper of the two gets ahead for good, as a sentence."""
    month = answer.month
    if answer.pair is None:
        return _nothing_to_compare(answer)
    if month is None:
        return say("even.month.never", "Neither gets ahead of the other for good.")
    cheaper, than = answer.project.approach(month.cheaper).name, answer.project.approach(month.than).name
    if month.month is None:
        return say(
            "even.month.start",
            "From the first month on, {cheaper} costs less than {than} in all.",
            cheaper=cheaper,
            than=than,
        )
    return _from_month(month, cheaper, than)


def _from_month(month: MonthBreakEven, cheaper: str, than: str) -> Text:
    return say(
        "even.month",
        "From month {month} on, {cheaper} has cost less than {than} in all, and stays so.",
        cheaper=cheaper,
        than=than,
        month=max(round(month.month or 0.0), 1),
    )


def in_volume(answer: Answer) -> Text:
    """At which monthly volume the expected difference turns, as a sentence."""
    if answer.pair is None or answer.volumes is None:
        return (
            _nothing_to_compare(answer)
            if answer.pair is None
            else say("even.volume.open", "Break-even volume: not searched.")
        )
    if not answer.volumes:
        return say(
            "even.volume.never", "No monthly volume turns the order, from a hundredth to a hundred times the usual."
        )
    parts = [_at_volume(answer, volume) for volume in answer.volumes]
    text = parts[0]
    for part in parts[1:]:
        text = say("figure.two", "{month} {volume}", month=text, volume=part)
    return text


def _at_volume(answer: Answer, even: VolumeBreakEven) -> Text:
    return say(
        "even.volume",
        "Above {volume} requests a month {above} is the cheaper one.",
        volume=Figure(even.volume, Unit.COUNT, 2),
        above=answer.project.approach(even.above).name,
    )


def _names(answer: Answer) -> tuple[str, str]:
    assert answer.pair is not None
    first, second = (answer.project.approach(id).name for id in answer.pair)
    return first, second


_UNKNOWN = say("figure.unknown", "unknown")


def _nothing_to_compare(answer: Answer) -> Text:
    if len(answer.result.approaches) > len(answer.result.costed):
        return say("figure.uncosted", "Fewer than two approaches can be costed: enter what is missing.")
    return say("figure.alone", "There is nothing to compare: add another approach.")
