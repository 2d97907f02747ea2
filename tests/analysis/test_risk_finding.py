"""The risk of a study: its figures are those of its draws, and its sentences say no more than they show."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.dominance import Order
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.risk_finding import Risk, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.text import Text
from tests.studies import P, T, certain, every_kind, fixed, study, with_quantity

LIMITS = {("strategy", "upfront_budget"): 40_000.0, ("strategy", "total_budget"): 150_000.0}


def ground(project: Project) -> Ground:
    analyst = Analyst(1_000)
    return Ground(analyst.answer(project), analyst.sample)


@cache
def limited() -> tuple[Ground, Risk]:
    base = ground(fixed(study(), {**LIMITS, ("strategy", "accuracy"): 0.85, ("strategy", "latency"): 3.0}))
    found = find(base)
    assert found is not None
    return base, found


def said(found: Risk) -> list[str]:
    return [sentence(text, NumberStyle()) for text in found.sentences]


def test_that_the_figures_are_those_of_the_draws() -> None:
    base, found = limited()
    for each in found.approaches:
        costs = base.result[each.id]
        assert each.expected == costs.expected()
        assert each.spread.high.value == pytest.approx(np.quantile(costs.cost, 0.9))
        assert each.upfront is not None
        assert each.total is not None
        assert each.upfront.over.value == np.mean(costs.upfront > 40_000)
        assert each.total.over.value == np.mean(costs.cash > 150_000)
        assert each.inaccurate is not None
        assert each.slow is not None
        assert each.inaccurate.value == pytest.approx(np.mean(costs.accuracy < 0.85))
        assert each.slow.value == pytest.approx(np.mean(costs.seconds > 3.0))


def test_that_regret_is_against_the_cheapest_of_those_that_keep_the_limits() -> None:
    base = ground(every_kind())
    found = find(base)
    assert found is not None
    above = base.costs - base.costs.min(axis=1, keepdims=True)
    assert [each.regret.value for each in found.approaches if each.regret] == pytest.approx(above.mean(axis=0))
    # A day in which only some can be live.
    base = ground(fixed(every_kind(), {("strategy", "deadline"): 4.0}))
    found = find(base)
    assert found is not None
    kept = [n for n, id in enumerate(base.ids) if base.answer.verdict.fits[id].feasible]
    assert 2 <= len(kept) < len(base.ids)
    assert [each.id for each in found.approaches if each.regret is not None] == [base.ids[n] for n in kept]
    above = base.costs[:, kept] - base.costs[:, kept].min(axis=1, keepdims=True)
    assert [each.regret.value for each in found.approaches if each.regret] == pytest.approx(above.mean(axis=0))


def test_that_there_is_no_regret_where_only_one_keeps_the_limits() -> None:
    quick = {(*P, "writing", "hours"): 20, (*P, "approval"): 0.05, (*P, "clearance", "cost"): 500}
    base = ground(fixed(study(), {**quick, ("strategy", "deadline"): 1.5, ("quality", "review_share"): 0.0}))
    assert [fit.feasible for fit in base.answer.verdict.fits.values()] == [True, False]
    found = find(base)
    assert found is not None
    assert [each.regret for each in found.approaches] == [None, None]


def test_that_limits_that_are_not_set_are_neither_broken_nor_told() -> None:
    found = find(ground(study()))
    assert found is not None
    assert all(each.upfront is each.total is each.inaccurate is each.slow is None for each in found.approaches)
    assert found.table is not None
    assert not any("udget" in column or "needed" in column for column in found.table.columns)


def test_that_one_approach_has_risks_but_nothing_to_regret() -> None:
    found = find(ground(study().replace(approaches=study().approaches[:1])))
    assert found is not None
    (only,) = found.approaches
    assert only.regret is None
    assert found.dominances == ()
    assert only.worst_tenth.value > only.spread.high.value > only.spread.middle.value > only.spread.low.value


def test_that_nothing_that_has_a_cost_has_no_risk() -> None:
    project = with_quantity(study(), (*P, "offer", "input_price"), Unknown())
    assert find(ground(with_quantity(project, (*T, "training", "price"), Unknown()))) is None


def test_that_what_costs_more_in_every_future_is_dominated_outright() -> None:
    twin = study().approach("t")
    dear = fixed(study().replace(approaches=(twin, twin.replace(id="p", lineage="t", name="Dear twin"))), {
        (*P, "offer", "output_price"): 6.0,
    })  # fmt: skip
    found = find(ground(dear))
    assert found is not None
    (only,) = found.dominances
    assert (only.better, only.worse, only.order, only.outright) == ("t", "p", Order.FIRST, True)
    assert any("cheaper at every chance" in each for each in said(found))
    best = found.of("t")
    assert best is not None
    assert best.regret is not None
    assert best.regret.value == 0.0
    assert any("nothing else turns out cheaper" in each for each in said(found))


def test_that_twins_dominate_each_other_in_no_order() -> None:
    twin = study().approach("t")
    found = find(ground(study().replace(approaches=(twin, twin.replace(id="u", lineage="t", name="Twin")))))
    assert found is not None
    assert found.dominances == ()


def test_that_a_certain_study_has_no_spread() -> None:
    found = find(ground(certain(study())))
    assert found is not None
    for each in found.approaches:
        assert each.spread.low.value == pytest.approx(each.spread.high.value)
        assert each.worst_tenth.value == pytest.approx(each.expected.value)


def test_that_every_sentence_and_cell_is_complete() -> None:
    _, found = limited()
    assert all("{" not in each for each in said(found))
    assert found.table is not None
    for row in found.table.rows:
        assert len(row.cells) == len(found.table.columns)
        assert all("{" not in sentence(cell, NumberStyle()) for cell in row.cells if isinstance(cell, Text))


def test_that_the_same_study_has_the_same_risk() -> None:
    first, second = (find(ground(fixed(study(), LIMITS))) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.values() == second.values()
