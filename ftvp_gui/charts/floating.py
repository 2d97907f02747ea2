"""A waterfall's marks: where the gap stood, a floating bar for each step, where it stands; shared by two charts."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.steps import Step, Way
from ftvp_gui.charts import format as written
from ftvp_gui.charts.axes import category_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Bar, ChartSpec, Mark, Segment, Shade, Tone, VerticalMark
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.project import Project
from ftvp_gui.language import title, tr

ROWS = 4
"""Steps of their own; smaller ones are one row together."""


def waterfall(
    id: str,
    title: str,
    project: Project,
    way: Way,
    ends: tuple[str, str],
    style: NumberStyle,
    previous: ChartSpec | None,
) -> ChartSpec:
    """The way as bars: of the gap where there are two approaches, of the one approach's cost otherwise.

    `ends` name the two states.
    """
    rows = _shortened([_row(step, way, style) for step in way.steps])
    start = way.cost_before if way.gap_before is None else way.gap_before
    end = way.cost_after if way.gap_after is None else way.gap_after
    marks: list[Mark] = [_whole(project, way, 0, ends[0], start.value, style)]
    at, reached = start.value, [0.0, start.value, end.value]
    for place, row in enumerate(rows, start=1):
        marks.append(_floating(project, way, place, row, at, style))
        at += row.value
        reached.append(at)
    marks.append(_whole(project, way, len(rows) + 1, ends[1], end.value, style))
    if way.rival is not None:
        marks.append(VerticalMark(0.0, tr("equal cost"), emphasised=True))
    return ChartSpec(
        id=id,
        title=title,
        summary="",
        x=money_axis(
            _label(project, way), min(reached), max(reached), style, previous=previous.x if previous else None
        ),
        y=category_axis([ends[0], *(row.label for row in rows), ends[1]]),
        marks=tuple(marks),
        note=_note(project, way),
        style=style,
    )


@dataclass(frozen=True)
class _Row:
    """One floating bar."""

    label: str
    value: float
    id: str
    tip: str
    inputs: int


def _row(step: Step, way: Way, style: NumberStyle) -> _Row:
    """A bar's words; where two inputs are called alike, with the place of each."""
    label = title(step.label)
    alike = sum(other.label == step.label for other in way.steps) > 1
    said = f"{label}, {title(step.owner)}" if alike else label
    return _Row(said, step.moved.value, "/".join(step.path), _tip(step, style), step.inputs)


def _shortened(rows: list[_Row]) -> list[_Row]:
    """The largest inputs in their order, the rest as one."""
    if len(rows) <= ROWS + 1:
        return rows
    single = [k for k, row in enumerate(rows) if row.inputs == 1]
    kept = sorted(sorted(single, key=lambda k: -abs(rows[k].value))[:ROWS])
    others = [row for k, row in enumerate(rows) if k not in kept]
    count, rest = sum(row.inputs for row in others), sum(row.value for row in others)
    return [
        *(rows[k] for k in kept),
        _Row(tr("{count} others", count=count), rest, "", tr("{count} others together", count=count), count),
    ]


def _whole(project: Project, way: Way, place: int, name: str, value: float, style: NumberStyle) -> Bar:
    text = written.money(value, style.currency, 2, style.locale)
    piece = Segment(name, name, min(0.0, value), max(0.0, value), _tone(project, way, value), f"{name}: {text}")
    return Bar(place + 0.5, (piece,), text, f"end-{place}", name, horizontal=True)


def _floating(project: Project, way: Way, place: int, row: _Row, at: float, style: NumberStyle) -> Bar:
    text = _signed(row.value, style)
    piece = Segment(
        row.id, row.label, min(at, at + row.value), max(at, at + row.value), _tone(project, way, row.value), row.tip
    )
    return Bar(place + 0.5, (piece,), text, f"step-{place}", row.label, thickness=0.5, horizontal=True)


def _tone(project: Project, way: Way, value: float) -> Tone:
    """The colour of the approach that it speaks for; with one approach only, its own, dearer in the deeper shade."""
    if way.rival is None:
        return Tone(project.approach(way.best).colour, Shade.HIDDEN if value > 0 else Shade.NAMED)
    return Tone(project.approach(way.best if value > 0 else way.rival).colour, Shade.NAMED)


def _note(project: Project, way: Way) -> str:
    if way.rival is None:
        return ""
    best, rival = project.approach(way.best).name, project.approach(way.rival).name
    return tr("To the right: for {best}. To the left: for {rival}.", best=best, rival=rival)


def _label(project: Project, way: Way) -> str:
    best = project.approach(way.best).name
    return (
        tr("cost of {best}", best=best)
        if way.rival is None
        else tr("{approach} minus {best}", approach=project.approach(way.rival).name, best=best)
    )


def _signed(value: float, style: NumberStyle) -> str:
    text = written.money(value, style.currency, 2, style.locale)
    return f"+{text}" if value > 0 else text


def _tip(step: Step, style: NumberStyle) -> str:
    moved = _signed(step.moved.value, style)
    if step.before is None or step.after is None:
        return f"{title(step.label)}: {moved}"
    values = f"{sentence(step.before, style)} → {sentence(step.after, style)}"
    return f"{title(step.label)} ({title(step.owner)}), {values}: {moved}"
