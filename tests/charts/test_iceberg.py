"""The pictures of the iceberg: named costs above the waterline, the rest below it, step by step, with the crossover."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.iceberg import Iceberg, find
from ftvp_gui.charts import iceberg, iceberg_lines
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Bar, ChartSpec, Line, Point, Shade, VerticalMark
from ftvp_gui.core.project import Project
from ftvp_gui.store.examples import open_example
from tests.studies import study

STYLE = NumberStyle()


@cache
def answered() -> tuple[Answer, Iceberg]:
    analyst = Analyst(200)
    answer = analyst.answer(open_example("5-long-prompt-often"))
    found = find(Ground(answer, analyst.sample))
    assert found is not None
    return replace(answer, findings=(found,)), found


def net(bar: Bar) -> float:
    return sum(segment.value for segment in bar.segments)


def bars(at: float | None) -> tuple[Bar, ...]:
    return iceberg.chart(answered()[0], STYLE, None, at).of(Bar)


@pytest.mark.parametrize("step", range(11))
def test_that_the_bars_of_a_step_come_to_its_totals(step: int) -> None:
    _, found = answered()
    for bar in bars(float(step)):
        assert net(bar) == pytest.approx(found.steps[step].totals[bar.id], rel=1e-9)


def test_that_the_price_list_stands_above_the_waterline_and_nothing_below_it() -> None:
    segments = [segment for bar in bars(0.0) for segment in bar.segments]
    assert segments
    assert all(segment.lo >= 0 and segment.tone.shade is Shade.NAMED for segment in segments)


def test_that_a_hidden_cost_hangs_below_it_strong_while_it_is_new_and_deep_afterwards() -> None:
    _, found = answered()
    new, old = found.steps[3], found.steps[2]
    segments = {segment.name: segment for bar in bars(3.0) for segment in bar.segments if segment.hi <= 0}
    assert segments[new.id].tone.shade is Shade.LINE
    assert segments[old.id].tone.shade is Shade.HIDDEN
    whole = [segment for bar in bars(None) for segment in bar.segments if segment.tone.slot is not None]
    assert all(segment.tone.shade is not Shade.LINE for segment in whole)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.0, 9.0))
def test_that_what_is_revealed_keeps_its_place_and_the_axis_holds_still(at: float) -> None:
    now, later = (iceberg.chart(answered()[0], STYLE, None, place) for place in (at, at + 1.0))
    assert (now.y.lo, now.y.hi) == (later.y.lo, later.y.hi)
    before = {s.id: s for bar in now.of(Bar) for s in bar.segments if s.hi <= 0 and s.tone.shade is Shade.HIDDEN}
    after = {s.id: s for bar in later.of(Bar) for s in bar.segments}
    assert all(after[id].hi == pytest.approx(s.hi) for id, s in before.items())


@settings(max_examples=40, deadline=None)
@given(st.floats(0.0, 9.0), st.floats(0.0, 1.0))
def test_that_lines_and_bars_tell_the_same_sums_on_the_way_between_steps(whole: float, part: float) -> None:
    at = float(int(whole)) + part
    ends = {line.id: float(line.y[-1]) for line in lines(at).of(Line)}
    for bar in bars(at):
        assert net(bar) == pytest.approx(ends[bar.id], rel=1e-6, abs=1e-6)


def lines(at: float | None) -> ChartSpec:
    return iceberg_lines.chart(answered()[0], STYLE, None, at)


def test_that_the_crossover_moves_and_is_marked_where_it_was() -> None:
    _, found = answered()
    moved = next(n for n, step in enumerate(found.steps) if step.id == "Re-training")
    now, before = found.steps[moved].month, found.steps[moved - 1].month
    assert now is not None
    assert before is not None
    spec = lines(float(moved))
    assert spec.of(Point)[0].x == pytest.approx(now.month)
    assert spec.of(VerticalMark)[0].x == pytest.approx(before.month)


def test_that_the_chart_says_the_step_in_words_and_what_to_do_where_there_is_none() -> None:
    assert iceberg.chart(answered()[0], STYLE, None, 0.0).summary.startswith("The price list")
    waiting = Analyst(200).answer(study())
    assert iceberg.chart(waiting, STYLE).empty == "Being worked out…"
    nothing = Analyst(200).answer(Project())
    assert "missing prices" in (iceberg.chart(nothing, STYLE).empty or "")
