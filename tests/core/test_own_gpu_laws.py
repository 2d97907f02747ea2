"""Laws of a model on one's own GPUs: sums, scaling, finite money over the whole range of every field."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.core.compute import Method
from ftvp_gui.core.declare import amount_spec, spec_of
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.explain import explain
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import at, put, walk
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Chance, Fixed, Range, Unknown, Whole
from tests.core.test_extremes import KINDS, Tails, places, quantity_at, value_at
from tests.gpu_studies import G, uncertain
from tests.studies import certain, estimates, fixed, sampled, with_quantity

RENTED = uncertain(retune__enabled=True)
BOUGHT = uncertain(retune__enabled=True, gpus__getting=Getting.BOUGHT)
BOTH = pytest.mark.parametrize("project", [RENTED, BOUGHT], ids=["rented", "bought"])
BASE = fixed(RENTED, {("quality", "today_cost"): 0.3, ("strategy", "examples_obtainable"): 1_000.0})
SPECS = {path: amount_spec(at(BASE, path[:-1]), path[-1]) for path in estimates(BASE)}
CHOICES = {
    (*G, "gpus", "gpu"): st.sampled_from(Gpu),
    (*G, "gpus", "getting"): st.sampled_from(Getting),
    (*G, "training", "method"): st.sampled_from(Method),
    (*G, "training", "packing"): st.booleans(),
    (*G, "training", "checkpointing"): st.booleans(),
    (*G, "training", "gpus"): st.sampled_from([1, 8, 4_096]),
    (*G, "requests", "gpus"): st.sampled_from([1, 8, 1_024]),
    (*G, "requests", "to_zero"): st.booleans(),
    (*G, "requests", "shared"): st.booleans(),
    (*G, "purchase", "together"): st.booleans(),
    (*G, "repeats", "enabled"): st.booleans(),
    (*G, "learning", "measured"): st.booleans(),
    (*G, "offer", "retires"): st.sampled_from([None, dt.date(1970, 1, 1), dt.date(2028, 2, 29), dt.date(2999, 12, 31)]),
    ("workload", "months"): st.sampled_from([1, 2, 36, 120]),
    ("quality", "until_live"): st.sampled_from(UntilLive),
}


@BOTH
def test_drivers_sum_to_the_total_in_every_draw(project):
    costs = sampled(project, 500)["g"]
    np.testing.assert_allclose(costs.cost, (costs.total * costs.discount).sum(axis=0), rtol=1e-12)


@BOTH
def test_the_ledger_sums_to_the_total_in_every_month(project):
    sample = Sample(500)
    costs = evaluate(project, sample)["g"]
    names, book, _ = ledger(project, project.approach("g"), sample)
    assert names == costs.drivers
    np.testing.assert_allclose(book.sum(axis=0), costs.total.mean(axis=1), rtol=1e-11)


@BOTH
def test_scaling_every_money_input_scales_money(project):
    scaled = project
    for path, estimate in estimates(project).items():
        if amount_spec(at(project, path[:-1]), path[-1]).unit.money or path == ("money", "per_usd"):
            scaled = with_quantity(scaled, path, _times(estimate.quantity, 3.0))
    np.testing.assert_allclose(sampled(scaled, 200)["g"].cost, 3 * sampled(project, 200)["g"].cost, rtol=1e-9)


def _times(quantity, k):
    if isinstance(quantity, Range):
        return quantity.replace(low=quantity.low * k, likely=quantity.likely * k, high=quantity.high * k)
    return quantity if isinstance(quantity, Unknown) else Fixed(value=quantity.typical() * k)


@BOTH
def test_all_inputs_certain_is_the_typical_case(project):
    sure = certain(project)
    one = evaluate(sure, Typical())["g"]
    np.testing.assert_allclose(sampled(sure, 100)["g"].cost, one.cost[0], rtol=1e-12)


@BOTH
def test_a_driver_that_is_switched_off_moves_no_money(project):
    for name, _ in project.approach("g").drivers():
        switched = put(project, (*G, name, "enabled"), False)
        assert name not in evaluate(switched, Typical())["g"].drivers


@BOTH
def test_a_duplicate_ties_exactly_with_its_original(project):
    original = project.approach("g")
    twin = original.replace(id="h", lineage="g", name="Twin")
    result = sampled(project.replace(approaches=(original, twin)), 400)
    np.testing.assert_array_equal(result["g"].cost, result["h"].cost)


@BOTH
def test_every_figure_can_be_explained(project):
    names, book, _ = ledger(project, project.approach("g"), Typical())
    for name, sums in zip(names, book, strict=True):
        lines = explain(project, project.approach("g"), name).lines
        assert sum(line.total for line in lines) == pytest.approx(sums.sum(), rel=1e-9, abs=1e-9)


@settings(deadline=None, max_examples=30)
@given(st.data())
def test_the_memo_follows_switches_choices_and_numbers(data):
    memo, sample = Memo(), Sample(100)
    evaluate(RENTED, sample, memo)
    path = data.draw(st.sampled_from(sorted(CHOICES)))
    edited = put(RENTED, path, data.draw(CHOICES[path]))
    kept, fresh = evaluate(edited, sample, memo)["g"], evaluate(edited, Sample(100))["g"]
    np.testing.assert_array_equal(kept.total, fresh.total)


def test_every_input_says_what_it_is_and_where_its_default_comes_from():
    for path, estimate in estimates(RENTED).items():
        spec = amount_spec(at(RENTED, path[:-1]), path[-1])
        assert spec.label
        assert len(spec.label) <= 50
        assert estimate.provenance.source
        assert spec.stream.count(".") == 1


def test_every_field_of_the_approach_has_a_label():
    for path, model in walk(RENTED.approach("g")):
        for name in type(model).model_fields:
            if path and not path[0].startswith("_") and hasattr(model, "title") and spec_of(model, name) is None:
                raise AssertionError((path, name))


def test_every_driver_has_a_title_a_family_and_help():
    for _, driver in RENTED.approach("g").drivers():
        assert isinstance(driver, Driver)
        assert driver.title
        assert driver.family
        assert (type(driver).__doc__ or "").endswith(".")


@st.composite
def projects(draw):
    """The study, all drivers on, with any of its inputs, choices and dates anywhere in what they accept."""
    positions = st.tuples(st.sampled_from(sorted(KINDS)), places, places, places)
    project = BASE
    for path, position in draw(st.dictionaries(st.sampled_from(sorted(SPECS)), positions, max_size=40)).items():
        estimate = at(project, path)
        project = put(project, path, estimate.replace(quantity=quantity_at(SPECS[path], position)))
    for path, values in CHOICES.items():
        if draw(st.booleans()):
            project = put(project, path, draw(values))
    return project


def assert_sound(project, costs):
    """Finite money that adds up, never less than nothing in all; a reason wherever something is left out."""
    drivers = {name for name, driver in project.approach(costs.id).drivers() if driver.enabled}
    assert drivers - set(costs.drivers) == {gap.driver for gap in costs.gaps}
    assert all(isinstance(at(project, gap.path).quantity, Unknown) for gap in costs.gaps)
    for name in ("present", "total", "cash", "upfront", "lead", "successes", "requests"):
        assert np.isfinite(getattr(costs, name)).all(), name
    # GPUs that are sold at the end make the last month an income, never the whole.
    for name in ("present", "cash", "upfront", "lead", "successes", "requests"):
        values = getattr(costs, name)
        assert (values >= -1e-9 * values.max()).all(), name
    assert (costs.total[:-1] >= -1e-9 * costs.total.max()).all()
    assert ((costs.accuracy >= 0) & (costs.accuracy <= 1)).all()
    scale = costs.total.max()
    np.testing.assert_allclose((costs.total * costs.discount).sum(axis=0), costs.cost, rtol=1e-9, atol=1e-9 * scale)


@settings(deadline=None, max_examples=60)
@given(projects())
def test_whatever_a_field_accepts_gives_finite_money_or_a_stated_reason(project):
    for table in (Typical(), Tails()):
        assert_sound(project, evaluate(project, table)["g"])


@settings(deadline=None, max_examples=15)
@given(projects())
def test_whatever_a_field_accepts_can_be_booked_and_explained(project):
    names, book, _ = ledger(project, project.approach("g"), Typical())
    assert np.isfinite(book).all()
    for name, sums in zip(names, book, strict=True):
        lines = explain(project, project.approach("g"), name).lines
        assert sum(line.total for line in lines) == pytest.approx(sums.sum(), rel=1e-9, abs=1e-9 * np.abs(book).max())


@pytest.mark.parametrize("getting", list(Getting))
@pytest.mark.parametrize("months", [1, 120])
@pytest.mark.parametrize("position", [0.0, 0.5, 1.0])
def test_all_inputs_at_the_same_end_of_their_range_give_finite_money(position, months, getting):
    project = fixed(BASE, {path: value_at(spec, position) for path, spec in SPECS.items()})
    project = put(put(project, (*G, "gpus", "getting"), getting), ("workload", "months"), months)
    assert_sound(project, evaluate(project, Typical())["g"])


def test_chance_and_whole_inputs_evaluate_like_any_other():
    project = with_quantity(RENTED, (*G, "gpus", "rate"), Chance(chance=0.3, range=Range(low=1, likely=2, high=4)))
    project = with_quantity(
        project, (*G, "requests", "least"), Whole(of=Range(low=1, likely=2, high=5, least=0, most=10_000))
    )
    assert np.isfinite(sampled(project, 200)["g"].cost).all()
