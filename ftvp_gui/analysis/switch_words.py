"""What the search for the best month to switch found, in sentences and as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ftvp_gui.analysis.finding import FoundTable, Row
from ftvp_gui.analysis.staging import PRICE, REQUESTS
from ftvp_gui.analysis.trigger import Threshold
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

if TYPE_CHECKING:
    from ftvp_gui.analysis.switch_month import Waiting, Watch


def said(found: Waiting) -> tuple[Text, ...]:
    """The best month first, then what deciding later is worth, what to watch, and the bound."""
    return tuple(_said(found))


def _said(found: Waiting) -> Iterable[Text]:
    yield _best(found)
    run = _run(found)
    if len(run) > 1:
        yield say(
            "waiting.alike",
            "Any month from {low} to {high} costs the same, as far as the calculation can tell.",
            low=run[0],
            high=run[-1],
        )
    yield _option(found)
    if found.watch is not None:
        yield _watch(found, found.watch)
    yield say(
        "waiting.foreseen",
        "Someone who knew every future beforehand could save {bound} against the best month. Nobody can: it is a "
        "bound, not a plan.",
        bound=money(max(0.0, found.best_cost.value - found.foreseen), found.best_cost.se),
    )


def _money(cost: Mean) -> Figure:
    return money(cost.value, cost.se)


def _best(found: Waiting) -> Text:
    names = {"first": found.first, "then": found.then}
    if not any(found.possible):
        return say(
            "waiting.too_late",
            "{then} could not be trained in time, so {first} stays: {never}.",
            never=_money(found.never),
            **names,
        )
    if found.best is None:
        return say(
            "waiting.never",
            "On average it costs least to stay with {first}: {never}. Switching to {then} pays in no month; from the "
            "start it would cost {now}.",
            never=_money(found.never),
            now=_money(found.now),
            **names,
        )
    if found.best == 0:
        return say(
            "waiting.now",
            "On average it costs least to have {then} from the start: {now}. With {first} for good: {never}.",
            now=_money(found.now),
            never=_money(found.never),
            **names,
        )
    if found.best <= found.ready:
        return say(
            "waiting.soon",
            "On average it costs least if {then} takes over from {first} as soon as it is ready: {cost}. Waiting "
            "for it without {first}: {now}. With {first} for good: {never}.",
            cost=_money(found.best_cost),
            now=_money(found.now),
            never=_money(found.never),
            **names,
        )
    return say(
        "waiting.month",
        "On average it costs least if {then} takes over from {first} in month {month}: {cost}. With {then} from the "
        "start: {now}. With {first} for good: {never}.",
        month=found.best,
        cost=_money(found.best_cost),
        now=_money(found.now),
        never=_money(found.never),
        **names,
    )


def _run(found: Waiting) -> list[int]:
    """The months around the best that cost the same; empty where never to switch is best."""
    run: list[int] = []
    for month in found.months:
        if month in found.alike:
            run.append(month)
        elif found.best in run:
            break
        else:
            run = []
    return run if found.best in run else []


def _option(found: Waiting) -> Text:
    if not found.clear:
        return say(
            "waiting.nothing",
            "Deciding later, by what is seen until then, is worth nothing that can be told from 0.",
        )
    value = _money(found.option)
    if found.every == 1:
        return say(
            "waiting.option.monthly",
            "Deciding later, at a review every month by what is seen until then, is worth {value}.",
            value=value,
        )
    return say(
        "waiting.option",
        "Deciding later, at a review every {every} months by what is seen until then, is worth {value}.",
        every=found.every,
        value=value,
    )


def _watch(found: Waiting, watch: Watch) -> Text:
    most = max(range(len(watch.thresholds)), key=lambda place: watch.thresholds[place].share)
    condition = _condition(found, watch, watch.thresholds[most])
    names: dict[str, str | int | Figure | Text] = {
        "then": found.then,
        "share": Figure(watch.share, Unit.SHARE),
        "month": watch.months[most],
    }
    if len(watch.months) == 1:
        return say(
            "waiting.watch.once",
            "Start “{then}” when, at the review in month {month}, {condition}. {share} of futures get there.",
            condition=condition,
            **names,
        )
    return say(
        "waiting.watch",
        "Start “{then}” when, at the review in month {month}, {condition}; the table has the other reviews. In all, "
        "{share} of futures get there.",
        condition=condition,
        **names,
    )


_CONDITIONS = {
    (REQUESTS.id, True): "requests exceed {value}",
    (REQUESTS.id, False): "requests are no more than {value}",
    (PRICE.id, True): "the input price of {first} exceeds {value}",
    (PRICE.id, False): "the input price of {first} is no more than {value}",
    ("right", True): "more than {value} of the answers of {first} are right",
    ("right", False): "no more than {value} of the answers of {first} are right",
}


def _condition(found: Waiting, watch: Watch, cut: Threshold) -> Text:
    """What must be seen, as a clause: "requests exceed 0.8 M a month"."""
    template = _CONDITIONS[watch.quantity.id, watch.above]
    id = f"waiting.when.{watch.quantity.id}.{'above' if watch.above else 'below'}"
    value = Figure(cut.value, watch.quantity.unit, 2)
    if "{first}" in template:
        return say(id, template, value=value, first=found.first)
    return say(id, template, value=value)


def tabled(found: Waiting) -> FoundTable:
    """The plans with their costs, and the threshold at each review with the futures that cross it."""
    rows = [
        Row((say("waiting.row.now", "{then} from the start", then=found.then), _money(found.now), None)),
        Row((say("waiting.row.never", "{first} for good", first=found.first), _money(found.never), None)),
    ]
    if found.best:
        best = say("waiting.row.best", "{then} takes over in month {month}", then=found.then, month=found.best)
        rows.insert(1, Row((best, _money(found.best_cost), None)))
    if found.clear:
        begun = Figure(sum(found.begins), Unit.SHARE)
        rows.append(Row((say("waiting.row.reviewed", "Decided at reviews"), _money(found.reviewed), begun)))
    if found.watch is not None:
        for month, cut in zip(found.watch.months, found.watch.thresholds, strict=True):
            when = say(
                "waiting.row.review",
                "Month {month}: start when {condition}",
                month=month,
                condition=_condition(found, found.watch, cut),
            )
            rows.append(Row((when, None, Figure(cut.share, Unit.SHARE))))
    foreseen = Mean(found.foreseen, found.best_cost.se)
    rows.append(Row((say("waiting.row.foreseen", "Every future known beforehand: a bound"), _money(foreseen), None)))
    return FoundTable((wording("Plan"), wording("Expected cost"), wording("Futures that switch")), tuple(rows))


def noted(found: Waiting) -> Text:
    """What is assumed and left out."""
    return say(
        "waiting.note",
        "In the month of the take-over the tuned system answers; its project begins as much earlier as it takes. At "
        "reviews the requests, right answers and prices of the running system are taken as seen exactly. Limits under "
        "Strategy and other approaches are not asked here.{formed}{errors}",
        formed=_formed(found),
        errors=_errors(found),
    )


def _formed(found: Waiting) -> Text | str:
    if not found.formed:
        return ""
    return say(
        "waiting.note.formed",
        " The plan is put together from {first} and {then}, with the usual work of changing over and examples from "
        "the log; add “Prompt now, tune later” to set these.",
        first=found.first,
        then=found.then,
    )


def _errors(found: Waiting) -> Text | str:
    if found.priced:
        return ""
    return say("waiting.note.errors", " Wrong answers have no price, so being right more often saves nothing here.")
