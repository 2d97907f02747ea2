"""The pictures of what would turn the answer: rows cut at their turns, curves through them, the map of two inputs."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis import switching as turning
from ftvp_gui.analysis import two_way as mapping
from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.charts import spider, switching, two_way
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.readout import places, say
from ftvp_gui.charts.spec import Bar, ChartSpec, Line, Point, Regions, structure
from tests.studies import contested, study

STYLE = NumberStyle()
MAKERS = {"switching": switching.chart, "spider": spider.chart, "two_way": two_way.chart}


@cache
def _answered() -> Answer:
    analyst = Analyst(500)
    answer = analyst.with_volumes(analyst.answer(contested()))
    ground = Ground(answer, analyst.sample)
    found = (turning.find(ground), mapping.find(ground))
    return replace(answer, findings=tuple(each for each in found if each is not None))


def _chart(name: str) -> ChartSpec:
    return MAKERS[name](_answered(), STYLE, None)


@pytest.mark.parametrize("name", MAKERS)
def test_that_a_chart_shows_something_says_it_and_can_be_read(name):
    spec = _chart(name)
    assert spec.empty is None
    assert spec.summary
    assert places(spec)
    assert all(say(spec, place).sentence() for place in places(spec))


@pytest.mark.parametrize("name", MAKERS)
def test_that_a_chart_says_what_it_waits_for(name):
    waiting = replace(_answered(), findings=None)
    assert MAKERS[name](waiting, STYLE, None).empty == "Being worked out…"
    alone = Analyst(100).answer(study().replace(approaches=study().approaches[:1]))
    assert "second approach" in MAKERS[name](alone, STYLE, None).empty
    nothing = replace(_answered(), findings=())
    assert "difference" in MAKERS[name](nothing, STYLE, None).empty


def test_that_a_row_is_cut_where_its_input_turns():
    found = _answered().found(turning.Switching)
    drawn = [each for each in found.inputs if not each.certain]
    bars = _chart("switching").of(Bar)
    assert [bar.name for bar in bars] == [each.name for each in drawn]
    assert any(len(bar.segments) > 1 for bar in bars)
    for bar, each in zip(bars, drawn, strict=True):
        assert bar.segments[0].lo == 0.0
        assert bar.segments[-1].hi == 1.0
        rival = _answered().project.approach(found.rival).colour
        lost = sum(segment.hi - segment.lo for segment in bar.segments if segment.tone.slot == rival)
        assert lost == pytest.approx(each.flipped, abs=2e-3)


def test_that_a_row_that_never_turns_says_never():
    found = _answered().found(turning.Switching)
    said = {bar.name: bar.total_text for bar in _chart("switching").of(Bar)}
    for each in found.inputs:
        if not each.certain:
            assert (said[each.name] == "never") == (each.likeliest is None)


def test_that_the_lines_cross_zero_where_the_rows_are_cut():
    found = _answered().found(turning.Switching)
    lines = {line.name: line for line in _chart("spider").of(Line)}
    checked = 0
    for each in found.inputs:
        if each.name not in lines:
            continue
        x, y = np.asarray(lines[each.name].x), np.asarray(lines[each.name].y)
        for turn in each.turns:
            if turn.kind is Kind.CROSSES and 0.03 < turn.percentile < 0.97:
                height = abs(float(np.interp(turn.percentile, x, y)))
                assert height < 0.05 * np.ptp(y) + 2 * float(each.errors.mean())
                checked += 1
    assert checked


def test_that_the_map_has_its_line_its_cross_and_the_person():
    spec = _chart("two_way")
    assert len(spec.of(Regions)) == 1
    assert len(spec.of(Line)) == 3
    (here,) = spec.of(Point)
    assert (here.x, here.y) == (0.0, 0.0)
    assert len(places(spec)) == mapping.POINTS**2


def test_that_a_spot_of_the_map_names_the_cheaper_one_or_says_too_close():
    spec, found = _chart("two_way"), _answered().found(mapping.TwoWay)
    names = {id: _answered().project.approach(id).name for id in (found.best, found.rival)}
    for place in places(spec)[:: mapping.POINTS + 3]:
        above, column = divmod(place.part, mapping.POINTS)
        row = mapping.POINTS - 1 - above
        said = say(spec, place).rows[0].name
        if found.unsure[row, column]:
            assert said == "too close to call"
        else:
            assert said.startswith(names[found.best if found.gaps[row, column] > 0 else found.rival])


def test_that_a_map_without_a_line_keeps_its_marks():
    found = _answered().found(mapping.TwoWay)
    flat = replace(found, lines=(), gaps=np.abs(found.gaps) + 1e6)
    spec = two_way.chart_of(flat, _answered(), STYLE)
    assert structure(spec) == structure(_chart("two_way"))
