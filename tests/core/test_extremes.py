"""Whatever a field accepts gives finite money or a stated reason, and not one numpy warning (they are errors here)."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from math import isfinite

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.draw import TRUNCATION, Table, Typical, permutation, strata
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.explain import explain
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.normal import Array
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import (
    AnyQuantity,
    Chance,
    Fixed,
    Measured,
    Pert,
    Quantity,
    Range,
    Strata,
    Triangular,
    Unknown,
    Whole,
)
from ftvp_gui.core.result import Costs
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis
from tests.studies import estimates, every_kind, fixed

GREAT = 1e15
"""How far a field without an upper bound is tried: a thousand times the money of the world."""

P, T = ("approaches", "prompting"), ("approaches", "fine_tuning")
BASE = fixed(every_kind(), {("strategy", "examples_obtainable"): 1_000.0})
SPECS: dict[Path, AmountSpec] = {path: amount_spec(at(BASE, path[:-1]), path[-1]) for path in estimates(BASE)}
FLAGS = [
    *((*P, "offer", name) for name in ("caching", "cache_kept")),
    *((*T, "offer", name) for name in ("caching", "cache_kept")),
    *((*T, "training", name) for name in ("validation_billed", "padded")),
    *((*T, "hosting", name) for name in ("scale_to_zero", "replaces_tokens")),
    (*T, "learning", "measured"),
]
CHOICES: dict[Path, list[object]] = {
    (*P, "offer", "long_requests"): list(LongRequests),
    (*T, "training", "basis"): list(TrainingBasis),
    (*T, "hosting", "basis"): list(HostingBasis),
    (*T, "hosting", "commitment"): [0, 1, 12, 36],
}
DATES = [("workload", "start"), (*P, "offer", "retires"), (*T, "offer", "retires"), (*T, "retraining", "ends")]

Position = tuple[str, float, float, float]
"""A kind of unknown and three places in the range of its field, 0 its least and 1 its greatest value."""


class Tails(Table):
    """Three rows: the lowest, the middle and the highest value that a draw can take, differently mixed by stream."""

    rows = 3
    points = Strata(np.array([TRUNCATION, 0.5, 1.0 - TRUNCATION]))

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        if quantity.certain:
            return quantity.typical()
        return quantity.values(self.points)[permutation(stream, 1, 3, 1)]


def value_at(spec: AmountSpec, position: float) -> float:
    """The value at a place in the range of a field; positive fields on a scale that shows their smallest values too."""
    least, most = spec.bounds[0], min(spec.bounds[1], GREAT)
    if position in (0.0, 1.0):
        return most if position else least
    share = position if least < 0 else 10.0 ** (-30.0 * (1.0 - position))
    value = min(max(least + (most - least) * share, least), most)
    return float(round(value)) if spec.whole else value


def quantity_at(spec: AmountSpec, position: Position) -> AnyQuantity:
    """A quantity of the kind asked for if the field takes it, else the value in the middle."""
    kind, *places = position
    values = [value_at(spec, place) for place in places]
    middle = Fixed(value=values[1])
    try:
        return KINDS[kind](spec, sorted(values))
    except (ValidationError, ValueError):
        return Whole(of=middle) if spec.whole else middle


def _fixed(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    return Whole(of=Fixed(value=values[1])) if spec.whole else Fixed(value=values[1])


def _range(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    least, most = (limit if isfinite(limit) else None for limit in spec.bounds)
    low, likely, high = values
    range_ = Range(low=low, likely=likely, high=high, least=least, most=most)
    return Whole(of=range_) if spec.whole else range_


def _triangular(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    return Triangular(least=values[0], likely=values[1], most=values[2])


def _pert(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    return Pert(least=values[0], likely=values[1], most=values[2])


def _chance(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    if spec.bounds[0] > 0:
        raise ValueError("nothing at all is below the field")
    range_ = _range(spec, values)
    if not isinstance(range_, Range):
        raise ValueError("a chance is of a range")
    return Chance(chance=min(values[1] / values[2], 1.0), range=range_)


def _measured(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    if spec.bounds != (0.0, 1.0):
        raise ValueError("only shares are measured")
    return Measured(hits=round(1_000 * values[1]), trials=1_000)


def _unknown(spec: AmountSpec, values: list[float]) -> AnyQuantity:
    return Unknown() if spec.optional else _fixed(spec, values)


KINDS: dict[str, Callable[[AmountSpec, list[float]], AnyQuantity]] = {
    "fixed": _fixed,
    "range": _range,
    "pert": _pert,
    "triangular": _triangular,
    "chance": _chance,
    "measured": _measured,
    "unknown": _unknown,
}

places = st.sampled_from([0.0, 1.0]) | st.floats(0.0, 1.0)
days = st.sampled_from([dt.date(1970, 1, 1), dt.date(2026, 12, 1), dt.date(2028, 2, 29), dt.date(2999, 12, 31)])
steps = st.lists(st.builds(PriceStep, since=days, input=st.floats(0, GREAT), output=st.floats(0, GREAT)), max_size=3)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Every kind, all drivers on, with any of its inputs, dates and switches anywhere in what they accept."""
    positions = st.tuples(st.sampled_from(sorted(KINDS)), places, places, places)
    project = BASE
    for path, position in draw(st.dictionaries(st.sampled_from(sorted(SPECS)), positions, max_size=40)).items():
        estimate = at(project, path)
        project = put(project, path, estimate.replace(quantity=quantity_at(SPECS[path], position)))
    for path, value in draw(st.dictionaries(st.sampled_from(FLAGS), st.booleans())).items():
        project = put(project, path, value)
    for path, members in CHOICES.items():
        project = put(project, path, draw(st.sampled_from(members)))
    for path, day in draw(st.dictionaries(st.sampled_from(DATES), days)).items():
        project = put(project, path, day)
    project = put(project, (*P, "offer", "steps"), tuple(draw(steps)))
    project = put(project, ("quality", "until_live"), draw(st.sampled_from(UntilLive)))
    return put(project, ("workload", "months"), draw(st.sampled_from([1, 2, 36, 120])))


def everywhere(position: float) -> Project:
    """Every kind with every input at the same end of its range."""
    return fixed(BASE, {path: value_at(spec, position) for path, spec in SPECS.items()})


def assert_sound(project: Project, approaches: Iterable[Costs]) -> None:
    """Finite, positive money that adds up; an accuracy that is a share; a reason wherever something is left out."""
    for costs in approaches:
        drivers = {name for name, _ in project.approach(costs.id).all_drivers()}
        missing = drivers - set(costs.drivers)
        assert missing == {gap.driver for gap in costs.gaps}
        assert all(isinstance(at(project, gap.path).quantity, Unknown) for gap in costs.gaps)
        for name in ("present", "total", "cash", "upfront", "lead", "successes", "requests"):
            values = getattr(costs, name)
            assert np.isfinite(values).all(), f"{costs.id}.{name}"
            # Rounding may leave a hair below nothing; it is nothing against the rest.
            assert (values >= -1e-9 * values.max()).all(), f"{costs.id}.{name}"
        assert ((costs.accuracy >= 0) & (costs.accuracy <= 1)).all()
        np.testing.assert_allclose((costs.total * costs.discount).sum(axis=0), costs.cost, rtol=1e-9, atol=1e-9)


@settings(deadline=None, max_examples=60)
@given(projects())
def test_whatever_a_field_accepts_gives_finite_money_or_a_stated_reason(project):
    for table in (Typical(), Tails()):
        assert_sound(project, evaluate(project, table).approaches)


@settings(deadline=None, max_examples=10)
@given(projects())
def test_whatever_a_field_accepts_can_be_booked_and_explained(project):
    for approach in project.approaches:
        names, book, _ = ledger(project, approach, Typical())
        assert np.isfinite(book).all()
        for name, sums in zip(names, book, strict=True):
            lines = explain(project, approach, name).lines
            assert sum(line.total for line in lines) == pytest.approx(sums.sum(), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("until", list(UntilLive))
@pytest.mark.parametrize("months", [1, 120])
@pytest.mark.parametrize("position", [0.0, 0.5, 1.0])
def test_all_inputs_at_the_same_end_of_their_range_give_finite_money(position, months, until):
    project = put(put(everywhere(position), ("workload", "months"), months), ("quality", "until_live"), until)
    assert_sound(project, evaluate(project, Typical()).approaches)


@pytest.mark.parametrize("value", [1e100, sys.float_info.max])
def test_a_number_beyond_all_reason_is_refused_or_still_gives_finite_money(value):
    project = BASE
    for path, spec in SPECS.items():
        if spec.bounds[1] > value:
            with suppress(ValidationError):
                project = fixed(project, {path: value})
    assert_sound(project, evaluate(project, Typical()).approaches)


@pytest.mark.parametrize("trials", [10_000, 4_000_000])
def test_a_share_measured_on_many_trials_stays_near_what_was_measured(trials):
    values = Measured(hits=trials * 3 // 4, trials=trials).values(strata(2_000))
    deviation = np.sqrt(0.75 * 0.25 / trials)
    assert np.abs(values - 0.75).max() < 4 * deviation
