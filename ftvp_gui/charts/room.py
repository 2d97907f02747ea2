"""A room in two charts: what each participant thinks of a question with the pool below, and the votes."""

from __future__ import annotations

from dataclasses import replace

from ftvp_gui.analysis.disagreement import disagreement
from ftvp_gui.analysis.room_pool import pool_of
from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.analysis.room_words import called
from ftvp_gui.charts.axes import category_axis, count_axis, money_axis, share_range_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Axis, Bar, ChartSpec, Mark, RangeBar, Segment, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import figure, sentence, short
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.core.room import Room
from ftvp_gui.core.units import Unit
from ftvp_gui.language import title, tr, tr_n

POOL = "pool"
CROWD = 8
ROOM_FOR_WORDS = 1.4
"""The axis of the votes against the longest bar: the number stands behind it."""


def opinions(room: Room, question: RoomQuestion, style: NumberStyle, unit: str = "") -> ChartSpec:
    """One row for each answer, from its P10 to its P90 with a cut at its P50; the linear pool below, or above a crowd.

    `unit` is written at the axis.
    """
    said, name = room.on(question.path), called(room)
    pool = pool_of(said, whole=question.spec.whole)
    rows: list[tuple[str, str, Quantity]] = [(each.name, name(each.name), opinion) for each, opinion in said]
    if pool is not None:
        # Where there is no room for all rows, the last ones are left out: that must not be the pool.
        rows.insert(0 if len(said) > CROWD else len(said), (POOL, tr("All pooled"), pool))
    ends = [value for _, _, quantity in rows for value in quantity.ends()]
    marks: list[Mark] = [
        _row(id, shown, quantity, place, question.spec.unit, style) for place, (id, shown, quantity) in enumerate(rows)
    ]
    if pool is not None:
        marks.append(VerticalMark(pool.typical(), tr("middle of the pool"), dashed=True))
    return ChartSpec(
        id="room-opinions",
        title=title(question.title),
        summary=_summary(room, question, pool, style),
        x=replace(_axis(question.spec.unit, min(ends, default=0.0), max(ends, default=1.0), style), label=unit),
        y=category_axis([shown for _, shown, _ in rows]),
        marks=tuple(marks),
        note=tr("Each bar: 8 in 10 futures lie in it, by that view; its shade changes at even odds.") if rows else "",
        empty=None if rows else tr("Nobody has answered this question yet."),
        style=style,
    )


def votes(project: Project, room: Room, style: NumberStyle, *, best: str | None = None) -> ChartSpec:
    """One bar for each approach; `best`, if it may be told, is marked as the answer."""
    bars = []
    for row, approach in enumerate(project.approaches):
        count = room.votes_for(approach.id)
        said = tr_n(count, "{n} vote", "{n} votes", n=count)
        text = f"\N{CHECK MARK}\N{NO-BREAK SPACE}{said}" if approach.id == best else said
        tip = tr("{votes}, and the answer", votes=said) if approach.id == best else said
        # The others step back once the answer is told.
        shade = Shade.NAMED if best in (None, approach.id) else Shade.BAND
        piece = Segment(approach.id, approach.name, 0.0, float(count), Tone(approach.colour, shade), tip)
        bars.append(Bar(row + 0.5, (piece,), text, approach.id, approach.name, horizontal=True))
    most = max((room.votes_for(approach.id) for approach in project.approaches), default=0)
    return ChartSpec(
        id="room-votes",
        title=tr("The votes"),
        summary=" ".join(f"{bar.name}: {bar.segments[0].tip}." for bar in bars),
        x=count_axis("", 0.0, ROOM_FOR_WORDS * max(most, 3), style),
        y=category_axis([approach.name for approach in project.approaches]),
        marks=tuple(bars),
        style=style,
    )


def range_words(quantity: Quantity, unit: Unit, style: NumberStyle) -> str:
    """A range as people say it: "40 to 90 h, even odds at 60"; one value where it is certain."""
    low, middle, high = quantity.ends()
    if low == high:
        return figure(middle, unit, style)
    return tr(
        "{low} to {high}, even odds at {middle}",
        low=short(low, unit, style),
        high=figure(high, unit, style, 2),
        middle=short(middle, unit, style),
    )


def _row(id: str, name: str, quantity: Quantity, place: int, unit: Unit, style: NumberStyle) -> RangeBar:
    low, middle, high = quantity.ends()
    pool = id == POOL
    return RangeBar(
        id=id,
        name=name,
        at=place + 0.5,
        low=low,
        high=high,
        low_text=short(low, unit, style),
        high_text=short(high, unit, style) if high != low else "",
        below=Tone(None, Shade.HIDDEN if pool else Shade.NAMED),
        above=Tone(None, Shade.LINE if pool else Shade.BAND),
        split=middle,
        tip=f"{name}: {range_words(quantity, unit, style)}",
    )


def _summary(room: Room, question: RoomQuestion, pool: Quantity | None, style: NumberStyle) -> str:
    found = disagreement(opinion for _, opinion in room.on(question.path))
    parts = [sentence(found.word, style) + "."]
    if found.sentence is not None:
        parts.append(sentence(found.sentence, style))
    if pool is not None:
        parts.append(tr("Pooled: {range}.", range=range_words(pool, question.spec.unit, style)))
    return " ".join(parts)


def _axis(unit: Unit, low: float, high: float, style: NumberStyle) -> Axis:
    # Zero is shown where it is near, never as room for what is below it.
    near = 0.0 <= low < 0.5 * high
    if unit.money or unit.dollars:
        return money_axis(
            "", low, high, style if unit.money else NumberStyle("USD", style.digits, style.locale), zero=near
        )
    if unit is Unit.SHARE:
        return share_range_axis("", low, high, style)
    if unit.percent:
        spread = count_axis("", 100 * low, 100 * high, style, zero=near)
        ticks = tuple((at / 100, text) for at, text in spread.ticks)
        return Axis(spread.kind, spread.label, spread.lo / 100, spread.hi / 100, ticks)
    return count_axis("", low, high, style, zero=near)
