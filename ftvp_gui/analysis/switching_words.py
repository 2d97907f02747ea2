"""Where it turns, in words: "if the volume exceeds 1.2 M a month; yours is 0.3 M, a 1-in-40 case"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from ftvp_gui.analysis.finding import FoundTable, Row
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.analysis.turns import Along, Turn
from ftvp_gui.analysis.verdict import supported
from ftvp_gui.core.text import Figure, Text, say, wording

TOLD = 3
RARE = 1e-3
NOTE = say(
    "switching.note",
    "One input is moved at a time, all others keep their ranges; what decides is the average over all futures.",
)
NEVER = say("switching.never", "never within its range")


def said(inputs: Sequence[Along], others: int, names: Mapping[str, str], best: str) -> Iterator[Text]:
    """The likeliest turns as sentences, then how many inputs never turn the answer."""
    turning = [each for each in inputs if each.likeliest is not None]
    for each in turning[:TOLD]:
        turn = each.likeliest
        if turn is not None:
            yield _condition(each, turn, names, best)
    never = len(inputs) - len(turning)
    if never and turning:
        yield say("switching.rest", "Inputs looked at that never turn it on their own: {count}.", count=never)
    elif never:
        yield say(
            "switching.none",
            "No single input turns the answer: {best} stays the cheaper one over the whole range of all {count} inputs "
            "looked at.",
            best=names[best],
            count=never,
        )
    if others:
        yield say(
            "switching.others", "Inputs of less weight that turn it too, by a rougher reading: {count}.", count=others
        )


def _condition(each: Along, turn: Turn, names: Mapping[str, str], best: str) -> Text:
    """The condition under which the answer becomes another one."""
    only = turn.cheaper == best
    where = _where(each, turn)
    return say(
        f"switching.{'only' if only else 'if'}.{where}",
        _ONLY_IF[where] if only else _IF[where],
        cheaper=names[turn.cheaper],
        input=each.label,
        owner=each.owner,
        value=at_value(each, turn),
        now=Figure(each.now, each.unit),
        odds=odds(turn.chance),
    )


_ONLY_IF = {
    "above": "{cheaper} is the cheaper one only if “{input}” ({owner}) exceeds {value}; yours is {now}, {odds}.",
    "below": "{cheaper} is the cheaper one only if “{input}” ({owner}) falls below {value}; yours is {now}, {odds}.",
    "from": "{cheaper} is the cheaper one only if “{input}” ({owner}) is at least {value}; yours is {now}, {odds}.",
    "up_to": "{cheaper} is the cheaper one only if “{input}” ({owner}) is at most {value}; yours is {now}, {odds}.",
    "higher": (
        "{cheaper} is the cheaper one only if “{input}” ({owner}) is only a little higher than yours, {now}, {odds}."
    ),
    "lower": (
        "{cheaper} is the cheaper one only if “{input}” ({owner}) is only a little lower than yours, {now}, {odds}."
    ),
}
_IF = {
    "above": "{cheaper} becomes the cheaper one if “{input}” ({owner}) exceeds {value}; yours is {now}, {odds}.",
    "below": "{cheaper} becomes the cheaper one if “{input}” ({owner}) falls below {value}; yours is {now}, {odds}.",
    "from": "{cheaper} becomes the cheaper one if “{input}” ({owner}) is at least {value}; yours is {now}, {odds}.",
    "up_to": "{cheaper} becomes the cheaper one if “{input}” ({owner}) is at most {value}; yours is {now}, {odds}.",
    "higher": (
        "{cheaper} becomes the cheaper one if “{input}” ({owner}) is only a little higher than yours, {now}, {odds}."
    ),
    "lower": (
        "{cheaper} becomes the cheaper one if “{input}” ({owner}) is only a little lower than yours, {now}, {odds}."
    ),
}


def _where(each: Along, turn: Turn) -> str:
    if not turn.stepped and abs(turn.value - each.now) <= turn.error:
        return "higher" if turn.upward else "lower"
    if turn.stepped:
        return "from" if turn.upward else "up_to"
    return "above" if turn.upward else "below"


def at_value(each: Along, turn: Turn) -> Figure:
    """The value at which it turns, with the digits that its error supports."""
    return supported(turn.value, each.unit, turn.error)


def odds(chance: float) -> Text:
    """A chance as people say it: "a 1-in-40 case"; nan where the input is a single number."""
    if math.isnan(chance):
        return say("odds.none", "a single number")
    if chance < RARE:
        return say("odds.beyond", "beyond the range that you gave")
    if chance > 0.4:
        return say("odds.even", "about as likely as not")
    return say("odds.one_in", "a 1-in-{n} case", n=_round(1 / chance))


def _round(number: float) -> int:
    """A whole number as people say it: single steps to ten, fives to fifty, then one digit."""
    if number < 12:
        return round(number)
    if number < 52.5:
        return 5 * round(number / 5)
    power = 10 ** (len(str(int(number))) - 1)
    return int(power * round(number / power))


def tabled(inputs: Sequence[Along], names: Mapping[str, str]) -> FoundTable:
    """A row for each turn, and one for each input that never turns the answer."""
    rows = [row for each in inputs for row in _rows(each, names)]
    return FoundTable(
        (wording("Input"), wording("Yours"), wording("Turns"), wording("How likely"), wording("Cheaper beyond")),
        tuple(rows),
    )


def _rows(each: Along, names: Mapping[str, str]) -> Iterator[Row]:
    now = Figure(each.now, each.unit)
    if not each.turns:
        yield Row((each.name, now, NEVER, None, None), each.path)
    for turn in each.turns:
        yield Row((each.name, now, turned(each, turn), odds(turn.chance), names[turn.cheaper]), each.path)


def turned(each: Along, turn: Turn) -> Text:
    """The place of a turn in a few words: "above 1.2 M a month"."""
    value = at_value(each, turn)
    if turn.kind is Kind.TOUCHES:
        return say("turn.touches", "ties at {value}, turns nowhere near", value=value)
    if turn.stepped:
        if turn.upward:
            return say("turn.from", "from {value} up", value=value)
        return say("turn.up_to", "at {value} or less", value=value)
    if turn.upward:
        return say("turn.above", "above {value}", value=value)
    return say("turn.below", "below {value}", value=value)
