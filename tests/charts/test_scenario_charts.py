"""The charts of scenarios and changes: bars that meet, colours that tell for whom, and words where there is nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.analysis.change import Change, change
from ftvp_gui.analysis.change import find as find_change
from ftvp_gui.analysis.ground import Asked, Ground
from ftvp_gui.analysis.scenario_way import ScenarioWay
from ftvp_gui.analysis.scenario_way import find as find_way
from ftvp_gui.analysis.scenarios import Scenarios
from ftvp_gui.analysis.scenarios import find as find_scenarios
from ftvp_gui.charts import change as change_chart
from ftvp_gui.charts import scenarios as scenarios_chart
from ftvp_gui.charts import waterfall as waterfall_chart
from ftvp_gui.charts.floating import ROWS
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.spec import Bar, ChartSpec
from ftvp_gui.core import scenario_edits
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.quantity import Fixed, Unknown
from ftvp_gui.export.svg import svg
from tests.scenario_studies import MONTHS, VOLUME, busy_and_dear
from tests.studies import P, T, fixed, study, with_quantity

STYLE = NumberStyle()


@cache
def found(scenario: str = "busy") -> Answer:
    """The study with scenarios, with the findings of this part alone, held against fewer requests over fewer months."""
    project = busy_and_dear()
    plain = answer(project, 300)
    before = put(fixed(project, {VOLUME: 2e4}), MONTHS, 24)
    ground = Ground(plain, Sample(300), asked=Asked(before, scenario))
    findings = (find_scenarios(ground), find_way(ground), find_change(ground))
    return replace(plain, findings=tuple(each for each in findings if each is not None))


def without(project: Project) -> Answer:
    return replace(answer(project, 100), findings=())


def test_that_each_scenario_has_a_bar_for_each_approach_under_its_name() -> None:
    spec = scenarios_chart.chart(found(), STYLE)
    outcomes = found().found(Scenarios)
    assert outcomes is not None
    assert [text for _, text in spec.y.headings] == ["Base", "Busy", "Dear training"]
    bars = spec.of(Bar)
    assert [bar.segments[0].hi for bar in bars] == [m.value for each in outcomes.outcomes for m in each.costs if m]
    best = [bar.id for bar in bars if bar.total_text.endswith("best choice")]
    assert best == [f"{each.scenario}/{each.best}" for each in outcomes.outcomes]
    assert {bar.segments[0].id for bar in bars[2:]} == {"scenarios/busy", "scenarios/dear"}


@pytest.mark.parametrize(
    ("made", "kind"), [(waterfall_chart.chart, ScenarioWay), (change_chart.chart, Change)], ids=["scenario", "change"]
)
def test_that_each_bar_begins_where_the_one_before_ends(made: object, kind: type[ScenarioWay]) -> None:
    spec: ChartSpec = made(found(), STYLE)  # type: ignore[operator]
    first, *steps, last = spec.of(Bar)
    finding = found().found(kind)
    assert finding is not None
    at = finding.way.gap_before
    assert at is not None
    reached = at.value
    assert {first.segments[0].lo, first.segments[0].hi} == {0.0, reached}
    for bar, step in zip(steps, finding.way.steps, strict=True):
        assert step.gap is not None
        ends = sorted((reached, reached + step.gap.value))
        assert [bar.segments[0].lo, bar.segments[0].hi] == pytest.approx(ends)
        reached += step.gap.value
    assert sorted((0.0, reached)) == pytest.approx([last.segments[0].lo, last.segments[0].hi])
    assert spec.x.lo <= min(b.segments[0].lo for b in (first, *steps, last))
    assert spec.x.hi >= max(b.segments[0].hi for b in (first, *steps, last))


def test_that_a_bar_wears_the_colour_of_the_approach_that_it_speaks_for_and_leads_to_its_input() -> None:
    spec = waterfall_chart.chart(found(), STYLE)
    project = found().project
    finding = found().found(ScenarioWay)
    assert finding is not None
    for bar, step in zip(spec.of(Bar)[1:-1], finding.way.steps, strict=True):
        assert step.gap is not None
        for_whom = finding.way.best if step.gap.value > 0 else finding.way.rival
        assert for_whom is not None
        assert bar.segments[0].tone.slot == project.approach(for_whom).colour
        assert tuple(bar.segments[0].id.split("/")) == step.path
        assert "→" in bar.segments[0].tip


def test_that_one_approach_alone_has_its_cost_as_the_way() -> None:
    before = with_quantity(study(), (*T, "offer", "output_price"), Unknown())
    after = fixed(study(), {VOLUME: 5e5})
    finding = change(before, after, Sample(100))
    spec = change_chart.chart(replace(without(after), findings=(finding,)), STYLE)
    assert finding.way is not None
    assert spec.x.label == "cost of Prompting"
    assert spec.of(Bar)[0].segments[0].hi == pytest.approx(finding.way.cost_before.value)


def test_that_two_inputs_called_alike_are_told_apart() -> None:
    path = ("offer", "input_price")
    after = fixed(study(), {(*P, *path): 4.0, (*T, *path): 4.0})
    finding = change(study(), after, Sample(100))
    spec = change_chart.chart(replace(without(after), findings=(finding,)), STYLE)
    names = [text for _, text in spec.y.ticks]
    assert len(set(names)) == len(names) == 4


@pytest.mark.parametrize("chart", [scenarios_chart.chart, waterfall_chart.chart, change_chart.chart])
def test_that_an_empty_chart_says_what_to_do_or_that_it_is_coming(chart: object) -> None:
    nothing: ChartSpec = chart(without(study()), STYLE)  # type: ignore[operator]
    assert nothing.empty
    assert nothing.empty.startswith(("Make a scenario", "Nothing that moves money"))
    coming: ChartSpec = chart(replace(without(busy_and_dear()), findings=None), STYLE)  # type: ignore[operator]
    assert coming.empty == "Being worked out…"


def test_that_a_scenario_without_values_asks_for_one() -> None:
    project = scenario_edits.added(study(), Scenario(id="e", name="Empty"))
    plain = answer(project, 100)
    way = find_way(Ground(plain, Sample(100)))
    spec = waterfall_chart.chart(replace(plain, findings=() if way is None else (way,)), STYLE)
    assert spec.empty is not None
    assert "“Empty” holds no value yet" in spec.empty


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [420, 860])
def test_that_the_pictures_have_every_name_that_has_room(theme: str, width: int) -> None:
    picture = svg(waterfall_chart.chart(found(), STYLE), width, 400, theme=theme)
    assert all(name in picture for name in ("Base", "Busy", "Requests", "Months compared", "equal cost"))


def test_that_small_steps_are_one_bar_and_the_way_still_ends_where_it_ends() -> None:
    project = scenario_edits.added(study(), Scenario(id="s", name="Many"))
    streams = [path for costs in answer(project, 100).result.approaches for path in costs.streams][:20]
    for path in streams:
        estimate = at(project, path)
        held = estimate.replace(quantity=Fixed(value=estimate.quantity.ends()[2]))
        project = scenario_edits.overridden(project, "s", path, held)
    plain = answer(project, 200)
    way = find_way(Ground(plain, Sample(200)))
    assert way is not None
    spec = waterfall_chart.chart(replace(plain, findings=(way,)), STYLE)
    bars = spec.of(Bar)
    assert len(bars) == ROWS + 3
    assert bars[-2].name == f"{20 - ROWS} others"
    rest, end = bars[-2].segments[0], bars[-1].segments[0]
    assert any(edge == pytest.approx(last) for edge in (rest.lo, rest.hi) for last in (end.lo, end.hi) if last)
