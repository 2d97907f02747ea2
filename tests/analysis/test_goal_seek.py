from __future__ import annotations

import functools

import pytest

from ftvp_gui.analysis import break_even
from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.analysis.goal_seek import MonthGoal, TotalGoal, Way, seek, spent_by
from ftvp_gui.core.draw import Changed, Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from tests.bench.studies import set_value, study

DRAWS = 1_000


@functools.cache
def answered() -> Answer:
    # Dear tokens for prompting, so that tuning pays after a while.
    project = set_value(study(2, 36), ("approaches", "a0", "offer", "input_price"), 60.0)
    return answer(put(project, ("basis",), project.basis.replace(draws=DRAWS)))


def with_way(project: Project, way: Way) -> Result:
    changes = {path: (lambda _, value=value: value) for path, value in way.places}
    return evaluate(project, Changed(Sample(DRAWS, 1), changes))


def possible(ways: tuple[Way, ...] | None) -> list[Way]:
    assert ways is not None
    return [way for way in ways if way.value is not None]


@pytest.mark.parametrize("times", [0.8, 1.2])
def test_that_each_way_to_a_total_meets_it(times):
    total = float(answered().result["a0"].cost.mean())
    ways = possible(seek(answered(), Sample(DRAWS, 1), TotalGoal("a0", times * total)))
    assert ways
    for way in ways:
        met = float(with_way(answered().project, way)["a0"].cost.mean())
        assert met == pytest.approx(times * total, rel=0.01), way.title
        assert 0.0 < way.chance <= 0.5


def test_that_each_way_to_a_break_even_meets_it():
    even = answered().month
    assert even is not None
    assert even.month is not None
    wanted = even.month + 3
    ways = possible(seek(answered(), Sample(DRAWS, 1), MonthGoal(even.cheaper, even.than, wanted)))
    assert ways
    for way in ways:
        result = with_way(answered().project, way)
        met = break_even.month(result[even.cheaper], result[even.than])
        assert met is not None
        assert met.cheaper == even.cheaper
        assert met.month == pytest.approx(wanted, abs=1.0)


def test_that_a_total_out_of_reach_is_never_met_and_the_likeliest_way_comes_first():
    total = float(answered().result["a0"].cost.mean())
    never = seek(answered(), Sample(DRAWS, 1), TotalGoal("a0", 1000 * total))
    assert never
    assert possible(never) == []
    chances = [way.chance for way in possible(seek(answered(), Sample(DRAWS, 1), TotalGoal("a0", 1.1 * total)))]
    assert chances == sorted(chances, reverse=True)


def test_that_luck_is_no_way_and_a_search_can_be_called_off():
    goal = TotalGoal("a0", 1.0)
    assert not any(way.spec.luck for way in seek(answered(), Sample(DRAWS, 1), goal) or ())
    assert seek(answered(), Sample(DRAWS, 1), goal, go_on=lambda: False) is None


def test_that_what_is_spent_by_a_month_lies_between_the_months_around_it():
    costs = answered().result["a0"]
    months = answered().project.workload.months
    assert spent_by(costs, months) == pytest.approx(costs.cumulative[-1])
    assert spent_by(costs, 0.0) == pytest.approx(0.0)
    assert spent_by(costs, 2.5) == pytest.approx((costs.cumulative[1] + costs.cumulative[2]) / 2)
