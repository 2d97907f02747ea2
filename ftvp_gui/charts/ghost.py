"""A chart with the state before as a ghost in it: the same marks, thin and dashed, or as an outline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import NEUTRAL, Axis, AxisKind, Bar, ChartSpec, Columns, Line, Mark, Segment
from ftvp_gui.language import tr


def with_ghost(spec: ChartSpec, before: ChartSpec, name: str, style: NumberStyle) -> ChartSpec:
    """The chart with another one of its kind behind it, called `name` in the read-out; itself where nothing of that one
    can be shown so. The axes are the wider ones of the two, so that neither is cut off."""
    if spec.id != before.id or spec.empty is not None or before.empty is not None or spec.marks == before.marks:
        return spec
    ghosts = tuple(_ghosts(before, name, style))
    if not ghosts:
        return spec
    x, y = _wider(spec.x, before.x), _wider(spec.y, before.y)
    note = f"{spec.note} {tr('Dashed or outlined: {name}.', name=name)}".strip()
    return replace(spec, x=x, y=y, marks=(*spec.marks, *ghosts), note=note)


def _ghosts(before: ChartSpec, name: str, style: NumberStyle) -> Iterator[Mark]:
    for mark in before.marks:
        if isinstance(mark, Line):
            yield replace(mark, id=f"ghost-{mark.id}", name=f"{name}: {mark.name}", label="", heavy=False, dashed=True)
        elif isinstance(mark, Columns):
            edges = np.asarray(mark.edges)
            middle = (edges[1:] + edges[:-1]) / 2
            yield Line(middle, mark.heights, NEUTRAL, name=name, id="ghost", heavy=False, dashed=True)
        elif isinstance(mark, Bar) and not mark.horizontal and mark.segments:
            yield _outline(mark, name, style)


def _outline(bar: Bar, name: str, style: NumberStyle) -> Bar:
    low, high = min(each.lo for each in bar.segments), max(each.hi for each in bar.segments)
    whole = sum(each.value for each in bar.segments)
    tip = f"{name}, {bar.name}: {written.money(whole, style.currency, 2, style.locale)}"
    outline = Segment("", name, low, high, NEUTRAL, tip, outlined=True)
    return Bar(bar.at, (outline,), "", f"ghost-{bar.id}", f"{name}: {bar.name}", min(bar.thickness + 0.12, 0.9))


def _wider(own: Axis, other: Axis) -> Axis:
    if own.kind is not other.kind or own.kind in (AxisKind.CATEGORY, AxisKind.MONTH):
        return own
    beyond = other.hi > own.hi or other.lo < own.lo
    return replace(other, label=own.label) if beyond and other.hi - other.lo > own.hi - own.lo else own
