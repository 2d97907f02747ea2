"""The iceberg: what a price list shows stands above the waterline, what is revealed of the rest hangs below it."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.iceberg import SPREAD, Iceberg, Reveal
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Bar, ChartSpec, HorizontalMark, Segment, Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approach import titled
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.normal import Array
from ftvp_gui.language import title, tr

TITLE = title_of("iceberg")
_TINY = 1e-9


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None, at: float | None = None) -> ChartSpec:
    """One bar per approach with what is revealed at a step, or on the way to it: 2.5 is half of the third.

    Without a step, all of it. The axis is that of the whole from the first step on, so that what comes is seen to come.
    """
    found = answer.found(Iceberg)
    steps = () if found is None else found.steps
    here = float(len(steps) - 1) if at is None else min(max(at, 0.0), float(len(steps) - 1))
    bars = () if found is None else tuple(_bar(answer, found, id, n, here, style) for n, id in enumerate(found.ids))
    ends = [] if found is None else list(_reach(answer, found, style))
    return ChartSpec(
        id="iceberg",
        title=tr(TITLE),
        summary=_summary(steps, here, style),
        x=category_axis([bar.name for bar in bars]),
        y=money_axis(
            tr("expected cost, today's money"),
            min(ends, default=0.0),
            max(ends, default=0.0) or 1.0,
            style,
            previous=previous.y if previous else None,
            absolute=True,
        ),
        marks=(
            *bars,
            HorizontalMark(0.0, above=tr("named by everyone"), below=tr("hidden"), emphasised=True),
        ),
        note=_note(here, len(steps)),
        empty=_empty(answer, found),
        style=style,
    )


def _empty(answer: Answer, found: Iceberg | None) -> str | None:
    if found is not None:
        return None
    if not answer.result.costed:
        return tr("Enter the missing prices to see what lies below the waterline.")
    return tr("Being worked out…")


def _note(here: float, steps: int) -> str:
    if here < _TINY:
        return tr("What a price list shows: tokens and training of the typical case.")
    if here > steps - 1 - _TINY:
        return tr("Everything is revealed. Grey, at the bottom: wrong answers and waiting for go-live.")
    return tr("Strong: what this step reveals.")


def _summary(steps: tuple[Reveal, ...], here: float, style: NumberStyle) -> str:
    return sentence(steps[math.ceil(here - _TINY)].sentence, style) if steps else ""


def _reach(answer: Answer, found: Iceberg, style: NumberStyle) -> Iterator[float]:
    """How far the bars reach at any step: the price list may say more than is expected."""
    for at in {0.0, min(1.0, len(found.steps) - 1.0), len(found.steps) - 1.0}:
        for n, id in enumerate(found.ids):
            for segment in _bar(answer, found, id, n, at, style).segments:
                yield from (segment.lo, segment.hi)


def _bar(answer: Answer, found: Iceberg, id: str, place: int, here: float, style: NumberStyle) -> Bar:
    """Segments in the order in which they come, so that none changes its place when another is revealed."""
    approach = answer.project.approach(id)
    expected = answer.result[id].by_driver
    up, down, segments, total = 0.0, 0.0, [], 0.0
    for number, step in enumerate(found.steps):
        part = min(max(here - number + 1.0, 0.0), 1.0)
        if part < _TINY or step.id == SPREAD:
            continue
        for name in sorted(step.drivers.get(id, ()), key=lambda each: -abs(expected.get(each, 0.0))):
            value = _value(found, step, id, name, here, expected) * part
            if value == 0:
                continue
            total += value
            named = step.layer is Layer.NAMED
            start = up if named else down
            end = start + abs(value) if named else start - abs(value)
            up, down = (end, down) if named else (up, end)
            tip = f"{title(titled(approach, name))}: {written.money(value, style.currency, 2, style.locale)}"
            segments.append(
                Segment(
                    "/".join(("approaches", id, *name.split("."))), tr(approach.driver(name).title), min(start, end),
                    max(start, end), _tone(approach.colour, step, number, here, len(found.steps)), tip,
                    outlined=value < 0,
                )
            )  # fmt: skip
    text = written.money(total, style.currency, 2, style.locale)
    return Bar(place + 0.5, tuple(segments), text, id, approach.name)


def _value(found: Iceberg, step: Reveal, id: str, name: str, here: float, expected: dict[str, float]) -> float:
    """A named cost goes from what the list says to what is expected while the second step comes."""
    if step.layer is not Layer.NAMED:
        return expected[name]
    way = min(here, 1.0) if len(found.steps) > 1 and found.steps[1].id == SPREAD else 1.0
    return (1 - way) * found.listed[id].get(name, 0.0) + way * expected[name]


def _tone(colour: int, step: Reveal, number: int, here: float, steps: int) -> Tone:
    """What is being revealed wears the strong colour, until everything is."""
    if step.layer is Layer.CONSEQUENCE:
        return Tone(None, Shade.NAMED)
    if step.layer is Layer.NAMED:
        return Tone(colour, Shade.NAMED)
    fresh = math.ceil(here - _TINY) == number and here < steps - 1 - _TINY
    return Tone(colour, Shade.LINE if fresh else Shade.HIDDEN)


def reached(found: Iceberg, here: float) -> Array:
    """The cost so far after each month on the way to a step; (approach, month), money."""
    below = min(math.floor(here + _TINY), len(found.steps) - 1)
    above = min(below + 1, len(found.steps) - 1)
    part = min(max(here - below, 0.0), 1.0)
    curve: Array = (1 - part) * found.curves[below] + part * found.curves[above]
    return curve
