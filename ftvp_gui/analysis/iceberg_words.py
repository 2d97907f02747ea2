"""The iceberg in words: a sentence for every cost that is revealed, the whole of it in one, and the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ftvp_gui.analysis.break_even import MonthBreakEven
from ftvp_gui.analysis.finding import FoundTable, Row
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

if TYPE_CHECKING:
    from ftvp_gui.analysis.iceberg import Reveal

NOTE = say(
    "iceberg.note",
    "The price list: tokens and the training run of the typical case, as they are paid. “Ranges and time” is what your "
    "ranges and today's worth of later money make of it. Then the hidden costs, largest first; errors and delay last.",
)
LIST_TITLE = say("iceberg.title.list", "The price list")
SPREAD_TITLE = say("iceberg.title.spread", "Ranges and time")
_LIST, _SPREAD = "list", "spread"


def cost(title: str) -> Text:
    """A step called by its cost, or by its kind of cost."""
    return say("iceberg.title.cost", "{cost}", cost=title)


def others(count: int) -> Text:
    """The step of the smaller costs."""
    return say("iceberg.title.others", "{count} smaller costs", count=count)


def step(
    project: Project,
    id: str,
    title: Text,
    added: Mapping[str, float],
    totals: Mapping[str, float],
    pair: tuple[str, str] | None,
    month: MonthBreakEven | None,
    before: Reveal | None,
    cheapest: str,
) -> Text:
    """What a step adds, and who is ahead by what is revealed so far."""
    about = tuple(pair or tuple(totals)[:1])
    turn = _turn(project, pair, month, before, totals, cheapest)
    if id == _LIST:
        sums = _joined([_sum(project, each, totals[each]) for each in about])
        return say("iceberg.list", "The price list, tokens and training: {sums}. {turn}", sums=sums, turn=turn)
    told = (*about, *(each for each in totals if each not in about))
    sums = _joined([_added(project, each, added[each]) for each in told if _tells(added[each], totals[each])])
    if id == _SPREAD:
        return say("iceberg.spread", "Your ranges, and money over time: {sums}. {turn}", sums=sums, turn=turn)
    return say("iceberg.step", "{title}: {sums}. {turn}", title=title, sums=sums, turn=turn)


def sentences(project: Project, steps: Sequence[Reveal], pair: tuple[str, str] | None) -> tuple[Text, ...]:
    """How little of it the price list shows, then every step."""
    first, last = steps[0], steps[-1]
    about = pair or tuple(last.totals)[:1]
    whole = tuple(
        say(
            "iceberg.whole",
            "{name}: the price list shows {listed} of {total}.",
            name=project.approach(id).name,
            listed=_money(first.totals[id]),
            total=_money(last.totals[id]),
        )
        for id in about
    )
    return (*whole, *(each.sentence for each in steps))


def table(project: Project, steps: Sequence[Reveal], about: Sequence[str]) -> FoundTable:
    """A line for every step: what it adds to each of the two, what they come to, and from when one is ahead."""
    names = [project.approach(id).name for id in about]
    heads: tuple[str | Text, ...] = (
        wording("Cost"),
        *(say("iceberg.adds", "{name}: adds", name=name) for name in names),
        *(say("iceberg.so_far", "{name}: so far", name=name) for name in names),
        wording("Ahead for good"),
    )
    rows = [
        Row(
            (
                each.title,
                *(_money(each.added[id]) for id in about),
                *(_money(each.totals[id]) for id in about),
                _ahead(project, each.month),
            )
        )
        for each in steps
    ]
    return FoundTable(heads, tuple(rows))


def _money(value: float) -> Figure:
    return Figure(value, Unit.MONEY, 2)


def _tells(added: float, total: float) -> bool:
    """Whether a cost is one that anyone would mention: more than a ten-thousandth of what it is added to."""
    return abs(added) > 1e-4 * abs(total)


def _sum(project: Project, id: str, value: float) -> Text:
    return say("iceberg.sum", "{name} {sum}", name=project.approach(id).name, sum=_money(value))


def _added(project: Project, id: str, value: float) -> Text:
    name = project.approach(id).name
    if value < 0:
        return say("iceberg.takes", "\N{MINUS SIGN}{sum} for {name}", sum=_money(-value), name=name)
    return say("iceberg.adds", "+{sum} for {name}", sum=_money(value), name=name)


def _joined(parts: Sequence[Text]) -> Text:
    if not parts:
        return say("iceberg.neither", "next to nothing")
    said = parts[0]
    for each in parts[1:]:
        said = say("iceberg.and", "{first}, {second}", first=said, second=each)
    return said


def _turn(
    project: Project,
    pair: tuple[str, str] | None,
    month: MonthBreakEven | None,
    before: Reveal | None,
    totals: Mapping[str, float],
    cheapest: str,
) -> Text:
    """Who is ahead of whom; a third approach that is cheaper than both is named."""
    if pair is None:
        return say("iceberg.total", "So far {sum}.", sum=_money(totals[cheapest]))
    said = _standing(project, pair, month, moved=before is not None and _differs(before.month, month))
    if cheapest in pair:
        return said
    third = project.approach(cheapest).name
    return say("iceberg.third", "{said} Cheapest of all so far: {third}.", said=said, third=third)


def _differs(was: MonthBreakEven | None, now: MonthBreakEven | None) -> bool:
    if was is None or now is None or was.cheaper != now.cheaper:
        return was is not now
    return round(was.month or 0.0) != round(now.month or 0.0)


def _standing(project: Project, pair: tuple[str, str], month: MonthBreakEven | None, *, moved: bool) -> Text:
    if month is None:
        first, second = (project.approach(id).name for id in pair)
        return say("iceberg.even", "{first} and {second} cost the same.", first=first, second=second)
    cheaper, than = project.approach(month.cheaper).name, project.approach(month.than).name
    if month.month is None:
        text = "Now {cheaper} is cheaper from the start." if moved else "{cheaper} is cheaper from the start."
        return say("iceberg.start.now" if moved else "iceberg.start", text, cheaper=cheaper)
    text = (
        "Now {than} is cheaper until month {month}, then {cheaper}."
        if moved
        else "{than} is cheaper until month {month}, then {cheaper}."
    )
    return say(
        "iceberg.until.now" if moved else "iceberg.until", text, than=than, cheaper=cheaper, month=round(month.month)
    )


def _ahead(project: Project, month: MonthBreakEven | None) -> Text:
    if month is None:
        return say("iceberg.nobody", "neither")
    name = project.approach(month.cheaper).name
    if month.month is None:
        return say("iceberg.always", "{name}, from the start", name=name)
    return say("iceberg.from", "{name}, from month {month}", name=name, month=round(month.month))
