"""The plane of quality against cost, and the curves over what a point is worth."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis import frontier_finding, worth_finding
from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.frontier_finding import Frontier
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.worth_finding import Worth
from ftvp_gui.charts import frontier, worth
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.readout import places, say
from ftvp_gui.charts.spec import Line, Spot, VerticalMark
from ftvp_gui.core.project import Project
from tests.studies import P, T, every_kind, fixed, study

STYLE = NumberStyle()
TRADE = {
    (*T, "learning", "untuned"): 0.94,
    (*T, "learning", "ceiling"): 0.99,
    (*P, "accuracy", "plain"): 0.7,
    (*P, "accuracy", "ceiling"): 0.8,
    ("workload", "volume"): 1_000,
}


def decided(project: Project) -> Answer:
    analyst = Analyst(500)
    answer = analyst.answer(project)
    ground = Ground(answer, analyst.sample)
    found = (frontier_finding.find(ground), worth_finding.find(ground))
    return replace(answer, findings=tuple(each for each in found if each is not None))


@cache
def traded() -> Answer:
    return decided(fixed(study(), TRADE))


@cache
def many() -> Answer:
    return decided(every_kind())


def test_that_every_approach_is_a_spot_at_its_expected_cost_and_accuracy() -> None:
    found = many().found(Frontier)
    assert found is not None
    spots = {spot.id: spot for spot in frontier.chart(many(), STYLE).of(Spot)}
    assert len(spots) == len(found.options) == 9
    for option in found.options:
        spot = spots[f"approaches/{option.id}"]
        assert (spot.x, spot.y) == pytest.approx((option.cost.value, option.accuracy.value / 100))
        assert spot.across == option.cost_range
        assert spot.quiet is (option not in found.on)


def test_that_the_line_goes_through_those_worth_their_price() -> None:
    found = many().found(Frontier)
    assert found is not None
    spec = frontier.chart(many(), STYLE)
    (line,) = spec.of(Line)
    assert list(line.x) == [option.cost.value for option in found.on]
    assert list(line.x) == sorted(line.x)
    assert list(line.y) == sorted(line.y)


def test_that_the_price_of_a_point_stands_at_the_better_approach() -> None:
    spots = {spot.id: spot for spot in frontier.chart(traded(), STYLE).of(Spot)}
    assert spots["approaches/t"].label.endswith("an extra point")
    assert spots["approaches/p"].label == "Prompting"


def test_that_accuracy_is_never_ticked_above_all() -> None:
    spec = frontier.chart(decided(fixed(study(), {**TRADE, (*T, "learning", "untuned"): 0.99})), STYLE)
    assert all(at <= 1.0 for at, _ in spec.y.ticks)
    assert all(text.endswith("%") for _, text in spec.y.ticks)


def test_that_the_curves_are_those_of_the_finding_and_end_with_the_axis() -> None:
    found = traded().found(Worth)
    assert found is not None
    spec = worth.chart(traded(), STYLE)
    for n, line in enumerate(spec.of(Line)):
        np.testing.assert_array_equal(line.y, found.losses[:, n])
    assert spec.x.hi == found.worth[-1]
    assert all(at <= spec.x.hi for at, _ in spec.x.ticks)


def test_that_where_the_best_passes_on_and_what_was_entered_are_marked() -> None:
    found = traded().found(Worth)
    assert found is not None
    marks = {mark.id: mark for mark in worth.chart(traded(), STYLE).of(VerticalMark)}
    assert marks["turn/t"].x == found.reaches[1].low.value
    assert "Fine-tuning" in marks["turn/t"].label
    assert marks["quality/error_cost"].x == found.entered


@pytest.mark.parametrize("module", [frontier, worth])
def test_that_every_place_says_something(module) -> None:
    for answer in (traded(), many()):
        spec = module.chart(answer, STYLE)
        assert places(spec)
        assert all(say(spec, place).rows for place in places(spec))
        assert spec.summary


@pytest.mark.parametrize("module", [frontier, worth])
def test_that_what_cannot_be_drawn_yet_says_why(module) -> None:
    assert module.chart(replace(traded(), findings=None), STYLE).empty == "Being worked out…"
    alone = decided(study().replace(approaches=study().approaches[:1]))
    assert "Add a second approach" in module.chart(alone, STYLE).empty
    again = module.chart(traded(), STYLE, module.chart(alone, STYLE))
    assert again == module.chart(traded(), STYLE)
