"""The chart of the take-over months: a curve with its error, the plans marked, and words where there is no curve."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.switch_month import Waiting, find
from ftvp_gui.charts import waiting
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.shapes import Words
from ftvp_gui.charts.layout.sheet import lay_out
from ftvp_gui.charts.spec import NEUTRAL, Band, ChartSpec, HorizontalMark, Line, Point
from tests.analysis.test_switch_month import doubtful


@cache
def answered() -> Answer:
    analyst = Analyst(600)
    answer = analyst.answer(doubtful())
    found = find(Ground(answer, analyst.sample))
    assert found is not None
    return replace(answer, findings=(found,))


def with_found(**changes: object) -> Answer:
    found = answered().found(Waiting)
    assert found is not None
    return replace(answered(), findings=(replace(found, **changes),))


def chart(answer: Answer | None = None) -> ChartSpec:
    return waiting.chart(answer or answered(), NumberStyle())


def test_that_the_curve_lies_inside_its_error_and_begins_after_the_start() -> None:
    (band,), (line,) = chart().of(Band), chart().of(Line)
    assert list(line.x) == list(range(1, 24))
    assert all(low <= at <= high for low, at, high in zip(band.lo, line.y, band.hi, strict=True))


def test_that_start_best_month_and_never_are_marked_and_only_the_best_in_colour() -> None:
    points = {point.x: point for point in chart(with_found(best=9)).of(Point)}
    assert [point.label.partition(":")[0] for point in points.values()] == ["from the start", "month\u00a09", "never"]
    assert [x for x, point in points.items() if point.tone != NEUTRAL] == [9.0]
    never = {point.x: point for point in chart().of(Point)}
    assert [x for x, point in never.items() if point.tone != NEUTRAL] == [24.0]


def test_that_month_one_is_as_soon_as_it_can_be() -> None:
    assert chart(with_found(best=1)).of(Point)[1].label.startswith("as soon as it is ready: $")


def test_that_deciding_later_is_a_level_where_it_is_worth_something() -> None:
    (level,) = chart().of(HorizontalMark)
    found = answered().found(Waiting)
    assert found is not None
    assert level.y == found.reviewed.value
    assert not chart(with_found(option=replace(found.option, value=0.0))).of(HorizontalMark)


def test_that_a_month_in_which_nothing_can_be_trained_is_not_drawn() -> None:
    found = answered().found(Waiting)
    assert found is not None
    spec = chart(with_found(possible=tuple(month < 6 for month in found.months)))
    assert max(spec.of(Line)[0].x) == 5


def test_that_it_says_that_it_is_being_worked_out_and_what_is_missing() -> None:
    assert chart(replace(answered(), findings=None)).empty == "Being worked out…"
    assert "tuned approach" in (chart(replace(answered(), findings=())).empty or "")


def test_that_the_sentences_are_what_a_screen_reader_says() -> None:
    assert "On average it costs least" in chart().summary


@pytest.mark.parametrize("size", [(320, 220), (420, 300), (900, 440)])
@pytest.mark.parametrize("best", [None, 0, 1, 9])
def test_that_no_two_words_lie_over_each_other(size: tuple[int, int], best: int | None) -> None:
    laid = lay_out(chart(with_found(best=best)), *size, text_width)
    words = [shape for shape in laid.before if isinstance(shape, Words) and shape.text]
    over = [(one.text, other.text) for one, other in combinations(words, 2) if one.box.meets(other.box, -1.5)]
    assert over == []
