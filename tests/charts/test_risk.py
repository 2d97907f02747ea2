"""The picture of risk: bars, budgets and regrets are those of the finding, and stale numbers do not break it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.risk_finding import Risk, find
from ftvp_gui.charts import risk
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.readout import places, say
from ftvp_gui.charts.spec import ChartSpec, Point, RangeBar, Shade, VerticalMark
from ftvp_gui.core.project import Project
from tests.studies import fixed, study

STYLE = NumberStyle()
LIMITS = {("strategy", "upfront_budget"): 40_000.0, ("strategy", "total_budget"): 150_000.0}


def decided(project: Project) -> Answer:
    analyst = Analyst(500)
    answer = analyst.answer(project)
    found = find(Ground(answer, analyst.sample))
    return replace(answer, findings=() if found is None else (found,))


@cache
def limited() -> tuple[Answer, ChartSpec, Risk]:
    answer = decided(fixed(study(), LIMITS))
    found = answer.found(Risk)
    assert found is not None
    return answer, risk.chart(answer, STYLE), found


def bars(spec: ChartSpec) -> dict[str, RangeBar]:
    return {bar.id: bar for bar in spec.of(RangeBar)}


def test_that_a_bar_spans_eight_in_ten_futures_with_the_expected_cost_on_it() -> None:
    _, spec, found = limited()
    dots = {point.id: point for point in spec.of(Point)}
    for each in found.approaches:
        bar = bars(spec)[f"approaches/{each.id}/cost"]
        assert (bar.low, bar.high) == (each.spread.low.value, each.spread.high.value)
        assert (dots[f"{each.id}/cost/middle"].x, dots[f"{each.id}/cost/middle"].y) == (each.expected.value, bar.at)


def test_that_what_lies_over_a_budget_is_deep_and_counted() -> None:
    _, spec, found = limited()
    for each in found.approaches:
        assert each.total is not None
        bar = bars(spec)[f"approaches/{each.id}/total_budget"]
        assert (bar.split, bar.below.shade, bar.above.shade) == (150_000.0, Shade.NAMED, Shade.HIDDEN)
        assert f"{each.total.over.value * 100:.0f}" in bar.high_text


def test_that_each_budget_is_a_line_through_its_own_rows() -> None:
    _, spec, _ = limited()
    marks = {mark.id: mark for mark in spec.of(VerticalMark)}
    assert {id: mark.x for id, mark in marks.items()} == {
        "strategy/total_budget": 150_000.0,
        "strategy/upfront_budget": 40_000.0,
    }
    for mark in marks.values():
        rows = [bar.at for bar in bars(spec).values() if bar.id.endswith(mark.id.removeprefix("strategy/"))]
        assert mark.between == (min(rows) - 0.5, max(rows) + 0.5)


def test_that_without_budgets_there_are_costs_and_regrets_alone() -> None:
    spec = risk.chart(decided(study()), STYLE)
    assert [heading for _, heading in spec.y.headings] == ["All costs, today's money", "Regret of choosing it"]
    assert "budget" not in spec.note


def test_that_one_approach_has_nothing_to_regret() -> None:
    spec = risk.chart(decided(study().replace(approaches=study().approaches[:1])), STYLE)
    assert len(spec.y.headings) == 1
    assert "regret" not in spec.note


def test_that_everything_lies_on_the_axis_and_says_something() -> None:
    _, spec, _ = limited()
    for bar in spec.of(RangeBar):
        assert spec.x.lo <= bar.low <= bar.high <= spec.x.hi
    for place in places(spec):
        assert say(spec, place).sentence()


def test_that_it_says_that_it_is_being_worked_out_until_it_is() -> None:
    answer, _, _ = limited()
    assert risk.chart(replace(answer, findings=None), STYLE).empty == "Being worked out…"
    nothing = replace(decided(Project()), findings=None)
    assert "Enter the missing prices" in (risk.chart(nothing, STYLE).empty or "")


def test_that_old_findings_stay_on_screen_while_numbers_move() -> None:
    answer, spec, _ = limited()
    moved = Analyst(500).answer(fixed(study(), {**LIMITS, ("workload", "volume"): 5e6}))
    stale = risk.chart(replace(moved, findings=answer.findings, refreshing=True), STYLE, spec)
    assert [bar.high for bar in stale.of(RangeBar)] == pytest.approx([bar.high for bar in spec.of(RangeBar)])
