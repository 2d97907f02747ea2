"""The charts of like for like and of the shares of the uncertainty, as data."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.answer import Analyst, answer
from ftvp_gui.analysis.like_for_like import LikeForLike
from ftvp_gui.charts import indices, like_for_like
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Bar
from ftvp_gui.core.model import put
from tests.studies import P, T, fixed, study

STYLE = NumberStyle()


@pytest.fixture(scope="module")
def decided():
    project = put(put(study(), (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small")
    return answer(project, 400, deep=True)


def test_that_the_steps_lead_from_one_sum_to_the_other_without_a_gap(decided):
    bars = like_for_like.chart(decided, STYLE).of(Bar)
    found = decided.found(LikeForLike)
    assert len(bars) == len(found.parts) + 2
    here = found.start.value
    assert bars[0].segments[0].hi == pytest.approx(here)
    for bar, part in zip(bars[1:-1], found.parts, strict=True):
        (piece,) = bar.segments
        ends = sorted((here, here + part.value.value))
        assert [piece.lo, piece.hi] == pytest.approx(ends)
        here += part.value.value
    assert bars[-1].segments[0].hi == pytest.approx(here)


def test_that_what_saves_is_written_with_its_sign(decided):
    found = decided.found(LikeForLike)
    bars = like_for_like.chart(decided, STYLE).of(Bar)[1:-1]
    for bar, part in zip(bars, found.parts, strict=True):
        assert bar.total_text.startswith("+" if part.value.value > 0 else "\N{MINUS SIGN}")


def test_that_every_input_has_two_bars_and_leads_to_its_row(decided):
    spec = indices.chart(decided, STYLE)
    bars = spec.of(Bar)
    assert len(bars) == 2 * len(spec.y.ticks)
    assert all("/" in segment.id for bar in bars for segment in bar.segments)


@pytest.mark.parametrize("chart", [indices.chart, like_for_like.chart])
def test_that_a_chart_without_its_finding_says_why(chart):
    waiting = Analyst(400).answer(study())
    assert chart(waiting, STYLE).empty == "Being worked out…"
    alone = Analyst(400).answer(study().replace(approaches=study().approaches[:1]))
    assert "Add a second approach" in chart(alone, STYLE).empty


def test_that_a_chart_survives_the_numbers_of_a_later_edit(decided):
    moved = Analyst(400).answer(fixed(decided.project, {("quality", "error_cost"): 0.6}), decided)
    assert moved.refreshing
    for chart in (indices.chart, like_for_like.chart):
        assert chart(moved, STYLE).empty is None
